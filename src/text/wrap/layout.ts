/**
 * Whether a text is hard-wrapped, how wide its lines may be, and so how much room a line left when it was broken.
 * Widths come from the page where the reader knows them; else they are estimated, in thousandths of the font size
 * of a Times-like face or in characters, whichever explains the line breaks of this text better.
 */
import { bareOf } from "../bare.ts";
import type { LineFacts, LineGeometry } from "./line.ts";

export interface Layout {
  /** Most paragraphs run over several lines. */
  readonly wrapped: boolean;
  /** 0 to 1: how well one line width explains the breaks that are certainly not paragraph ends. */
  readonly trust: number;
  /**
   * Room that line `i` would still have had with the first word of the next line put on it, as a share of the
   * line width: negative = the break was forced. `first` = it is the first line of its paragraph. `null` = not known.
   */
  slack(i: number, first: boolean): number | null;
  /** Whether the width of a paragraph's first line, which may be indented, is known too. */
  readonly knowsFirst: boolean;
  /** Width of line `i` as a share of the line width. */
  fill(i: number): number;
}

const LONG = 40;
const MIN_SHARE = 0.22;
const MAX_OVERFULL = 0.08;

/** True where the next line certainly goes on: a long line ends in mid-clause and the next starts in small letters. */
function isCertainWrap(a: LineFacts, b: LineFacts): boolean {
  return (
    a.text.length >= LONG && (a.end === "word" || a.end === "comma") && b.start === "small" && !a.capitals
  );
}

export function measureLayout(facts: readonly LineFacts[]): Layout {
  const long = facts.flatMap((fact, i) => (fact.text.length >= LONG && i + 1 < facts.length ? [i] : []));
  const wraps = long.filter((i) => isCertainWrap(facts[i]!, facts[i + 1]!));
  const wrapped = wraps.length > 0 && wraps.length >= long.length * MIN_SHARE;
  if (facts.some((fact) => fact.line.geometry)) return measuredLayout(facts);
  if (wraps.length === 0) return FREE;
  const [times, counted] = [timesWidth, characterCount].map((measure) => fitWidth(facts, wraps, measure));
  const best = counted!.exact > times!.exact ? counted! : times!;
  // In a text of one paragraph a line, a stray line break explains no line that is longer.
  const overfull = long.filter((i) => best.fill(i) > 1.08).length;
  return wrapped || overfull <= long.length * MAX_OVERFULL ? best : FREE;
}

const FREE: Layout = { wrapped: false, trust: 0, knowsFirst: false, slack: () => null, fill: () => 0 };

function measuredLayout(facts: readonly LineFacts[]): Layout {
  const fill = (i: number): number => {
    const g = facts[i]?.line.geometry;
    return g ? (g.right - g.left) / Math.max(1, g.columnRight - g.columnLeft) : 0;
  };
  const slack = (i: number): number | null => {
    const g = facts[i]?.line.geometry;
    const next = facts[i + 1]?.line.geometry;
    if (!g || !next) return null;
    const width = Math.max(1, g.columnRight - g.columnLeft);
    const behind = g.columnRight - g.right;
    // A centred line has the room of both its sides; an indented one may look so, hence the next one is asked too.
    const room = isCentred(g) && isCentred(next) ? behind + g.left - g.columnLeft : behind;
    return (room - 0.25 * g.size - next.firstWord) / width;
  };
  return { wrapped: true, trust: 1, knowsFirst: true, slack, fill };
}

function isCentred(g: LineGeometry): boolean {
  const width = Math.max(1, g.columnRight - g.columnLeft);
  const before = g.left - g.columnLeft;
  return before > 0.03 * width && Math.abs(before - (g.columnRight - g.right)) < 0.03 * width;
}

type Measure = (text: string) => number;

interface Fit extends Layout {
  /** The share of the breaks explained without any tolerance. */
  readonly exact: number;
}

function fitWidth(facts: readonly LineFacts[], wraps: readonly number[], measure: Measure): Fit {
  const space = measure(" ");
  const right = facts.map((fact) => fact.indent * space + measure(fact.text));
  const need = (i: number): number => right[i]! + space + measure(firstWord(facts[i + 1]!.text));
  const rangeOf = (i: number): readonly [number, number] => [right[i]!, need(i)];
  // A line that starts with a capital or a label may be an indented first line: a poor witness of the full width.
  const plain = wraps.filter((i) => facts[i]!.start === "small");
  const witnesses = plain.length >= MIN_WITNESSES ? plain : wraps;
  const width = mostCrossed(witnesses.map(rangeOf));
  const trust = explained(witnesses.map(rangeOf), width);
  const labelled = wraps.filter((i) => facts[i]!.start === "label" && facts[i]!.indent === 0).map(rangeOf);
  const firstWidth = mostCrossed(labelled);
  const knowsFirst = labelled.length >= MIN_WITNESSES && explained(labelled, firstWidth) >= 0.6;
  return {
    wrapped: true,
    trust,
    exact: explained(witnesses.map(rangeOf), width, 0),
    knowsFirst,
    slack: (i, first) => {
      if (i + 1 >= facts.length) return null;
      return ((first && knowsFirst && facts[i]!.indent === 0 ? firstWidth : width) - need(i)) / width;
    },
    fill: (i) => right[i]! / width,
  };
}

const MIN_WITNESSES = 4;

/** The share of the breaks that a line width explains. */
function explained(
  breaks: readonly (readonly [right: number, need: number])[],
  width: number,
  tolerance = 0.02,
): number {
  const kept = breaks.filter(
    ([right, need]) => right <= width * (1 + tolerance) && need >= width * (1 - tolerance),
  );
  return kept.length / Math.max(1, breaks.length);
}

/** The middle of the stretch that lies in the most of the half-open `intervals`. */
function mostCrossed(intervals: readonly (readonly [from: number, to: number])[]): number {
  const edges = intervals.flatMap(([from, to]) => [[from, 1] as const, [to, -1] as const]);
  edges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let depth = 0;
  let best = 0;
  let middle = 0;
  edges.forEach(([at, step], k) => {
    depth += step;
    if (depth <= best) return;
    best = depth;
    middle = (at + (edges[k + 1]?.[0] ?? at)) / 2;
  });
  return middle;
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? "";
}

const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlt .,;:'/|", 270],
  ['frI()[]-!“”"‘’', 333],
  ["sJ", 389],
  ["acezvykx", 450],
  ["bdghnopqu0123456789–", 500],
  ["PSLFETZ", 590],
  ["BCR", 667],
  ["ADGHKNOQUVXYw", 722],
  ["mM", 800],
  ["W", 940],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((sign) => [sign, width] as const)),
);
const OTHER_WIDTH = 560;

function timesWidth(text: string): number {
  const composed = text.normalize("NFC");
  const bare = bareOf(composed);
  let sum = 0;
  for (let i = 0; i < bare.length; i++) {
    const small = composed[i] === composed[i]!.toLowerCase();
    sum += WIDTH_OF.get(small ? bare[i]! : bare[i]!.toUpperCase()) ?? OTHER_WIDTH;
  }
  return sum;
}

function characterCount(text: string): number {
  return text.normalize("NFC").length;
}
