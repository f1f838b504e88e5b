/** A bar chart as inline SVG: one bar a rule, parted by severity. Lengths are shares of the width, so that words keep their size. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { Severity } from "../../model.ts";
import { escaped } from "../escaped.ts";
import type { Counts } from "../judged.ts";
import { SEVERITY_MARKS } from "../layout.ts";

export interface Bar {
  readonly label: string;
  /** Where the label leads. */
  readonly href: string;
  readonly counts: Readonly<Counts>;
  /** What stands behind the counts. */
  readonly note: string;
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const ROW = 44;
const AXIS = 24;
const BAR = 12;
/** In percent: the counts stand behind the bar. */
const WIDEST = 72;

/** @param shown how a count is written */
export function barChart(bars: readonly Bar[], title: string, shown: (count: number) => string): string {
  const height = bars.length * ROW;
  const rows = scaleBand<number>(bars.keys(), [0, height]).paddingInner(0.05);
  const largest = Math.max(1, ...bars.map(({ counts }) => sumOf(counts)));
  const length = scaleLinear([0, largest], [0, WIDEST]).nice(5);
  const ticks = length.ticks(5).filter(Number.isInteger);
  const grid = ticks.map((tick) => {
    const x = round(length(tick));
    const anchor = x === 0 ? "start" : "middle";
    return `<line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="${height}"/><text class="tick" x="${x}%" y="${height + 16}" text-anchor="${anchor}">${shown(tick)}</text>`;
  });
  const body = bars.map((bar, i) => barOf(bar, Math.round(rows(i) ?? 0), length, shown));
  return `<svg class="chart" role="group" aria-label="${escaped(title)}" width="100%" height="${height + AXIS}">
${grid.join("")}
${body.join("\n")}
</svg>
`;
}

function barOf(
  { label, href, counts, note }: Bar,
  y: number,
  length: (n: number) => number,
  shown: (count: number) => string,
): string {
  const told = ORDER.filter((severity) => counts[severity] > 0);
  const signs = told
    .map((severity) => `${SEVERITY_MARKS[severity].sign} ${shown(counts[severity])}`)
    .join("  ");
  let from = 0;
  const parts = told.map((severity) => {
    const x = round(length(from));
    from += counts[severity];
    const width = round(length(from) - x);
    return `<rect class="${severity}" x="${x}%" y="${y + 22}" width="${width}%" height="${BAR}"/>`;
  });
  return `<a href="${escaped(href)}"><text class="label" x="0" y="${y + 15}">${escaped(label)}<tspan class="faint" dx="8">${escaped(note)}</tspan></text>${parts.join("")}<text class="sum" x="${round(length(from))}%" dx="6" y="${y + 22 + BAR - 1}">${escaped(signs)}</text></a>`;
}

const sumOf = ({ error, warning, info }: Readonly<Counts>): number => error + warning + info;
const round = (share: number): number => Math.round(share * 100) / 100;
