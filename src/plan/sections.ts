/** The outline: headings and numbered paragraphs by their labels, to the deepest level, and what stands below each. */
import type { OutlineNode, Section } from "../model.ts";
import { labelPath } from "../text/labels.ts";
import type { Line } from "./lines.ts";
import { isBold, isCentred, isPastedRow } from "./lines.ts";

interface Draft {
  label: string | null;
  kind: Section["kind"];
  ordinals: readonly number[];
  level: number;
  heading: string;
  span: { start: number; end: number };
  extent: { start: number; end: number };
  contentLength: number;
  children: Draft[];
  rank: string;
}

const MAX_HEADING = 200;

/** Builds the section tree of `lines`, the body between opening and tail. */
export function findSections(lines: readonly Line[]): Section[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let quoting = 0;
  for (const line of lines) {
    // What another text says in its own numbers, quoted over several paragraphs, is no section of this one.
    const quoted = quoting > 0;
    quoting = stillQuoting(line.text, quoting);
    const heading = line.cell || quoted ? null : draftOf(line);
    const last = open[open.length - 1];
    if (heading?.label === null && last && isUntitled(last)) {
      // "Phần I" on a line of its own: the line below is its heading.
      last.heading = heading.heading;
      last.span.end = heading.span.end;
      extend(open, line.end);
      continue;
    }
    if (heading) close(open, heading);
    for (const section of open) section.contentLength += line.text.length;
    extend(open, line.end);
    if (!heading) continue;
    heading.level = open.length + 1;
    const parent = open[open.length - 1];
    (parent ? parent.children : roots).push(heading);
    open.push(heading);
  }
  return roots.map(finished);
}

const LONGEST_QUOTATION = 12;

/** How many more lines a quotation that is open after `text` may last; 0 when none is open. */
function stillQuoting(text: string, before: number): number {
  const opened = text.lastIndexOf("“");
  const closed = Math.max(text.lastIndexOf("”"), text.lastIndexOf('"'));
  if (opened > closed) return /[:“]\s*$|^\S{0,4}“/.test(text) || /: ?“/.test(text) ? LONGEST_QUOTATION : 0;
  return closed >= 0 ? 0 : Math.max(0, before - 1);
}

const isUntitled = ({ heading, kind, contentLength }: Draft): boolean =>
  heading === "" && contentLength === 0 && (kind === "part" || kind === "chapter");

function extend(open: readonly Draft[], end: number): void {
  for (const section of open) section.extent.end = end;
}

function finished({ rank: _, children, ...section }: Draft): Section {
  return { ...section, children: children.map(finished) };
}

/** Sections of the same rank as `heading` or of one that holds such are closed. */
function close(open: Draft[], heading: Draft): void {
  // A heading without a number is below a Roman one or beside it, never above it.
  if (heading.kind === "roman" || heading.kind === "part" || heading.kind === "chapter") {
    const bare = open.findIndex((section) => section.kind === "none");
    if (bare >= 0) open.length = bare;
  }
  const same = open.findIndex((section) => section.rank === heading.rank);
  if (same >= 0) open.length = same;
  else {
    const depth = ORDER.indexOf(heading.rank);
    const above = open.findIndex((section) => depth >= 0 && ORDER.indexOf(section.rank) > depth);
    if (above >= 0) open.length = above;
  }
}

/** Ranks whose order is fixed by Nghị định 30/2020, Phụ lục I.II.6; the rest nest as they come. */
const ORDER = ["part", "chapter", "roman", "number1"];

function draftOf(line: Line): Draft | null {
  const { label } = line;
  if (isPastedRow(line.body)) return null;
  const named = label && label.ordinals.length > 0;
  if (named) return draft(line, label.label, kindOf(label.kind), label.ordinals, rankOf(line));
  if (label || !isUnnumberedHeading(line)) return null;
  const rank = line.capitals ? "none-capitals" : "none";
  return draft(line, null, "none", [], rank);
}

function kindOf(kind: string): Section["kind"] {
  return kind === "part" ||
    kind === "chapter" ||
    kind === "article" ||
    kind === "roman" ||
    kind === "number" ||
    kind === "letter"
    ? kind
    : "none";
}

function rankOf(line: Line): string {
  const { kind, ordinals, label } = line.label!;
  // "1)" counts on its own below "1.".
  if (kind === "number") return `number${ordinals.length}${/^\d+\s?\)/.test(line.text) ? "-bracket" : ""}`;
  if (kind === "letter")
    return label === label.toUpperCase() && /[A-ZĐ]/.test(label) ? "capital-letter" : "letter";
  return kind;
}

function draft(
  line: Line,
  label: string | null,
  kind: Section["kind"],
  ordinals: readonly number[],
  rank: string,
): Draft {
  const heading = headingText(line);
  const span = { start: line.start, end: line.bodyStart + heading.length };
  const contentLength = line.end - span.end > 2 ? line.end - span.end : 0;
  return {
    label,
    kind,
    ordinals,
    level: 1,
    heading: heading.replace(/[\s:.;]+$/, ""),
    span,
    extent: { start: line.start, end: line.end },
    contentLength,
    children: [],
    rank,
  };
}

/** The heading proper: a short line whole, of a long numbered paragraph what stands before its first colon or stop. */
function headingText(line: Line): string {
  if (line.body.length <= MAX_HEADING && !/: \p{Lu}|\. \p{Lu}/u.test(line.body)) return line.body;
  const stop = /:(?= )|[.;](?= |$)/.exec(line.body.slice(0, MAX_HEADING));
  return stop ? line.body.slice(0, stop.index) : line.body.slice(0, MAX_HEADING).replace(/\s\S*$/, "");
}

/** A line in capitals, or centred or wholly bold, short and without a stop. */
function isUnnumberedHeading(line: Line): boolean {
  if (line.text.length > 120 || /[.;,]$/.test(line.text) || !/\p{L}{2}.*\p{L}{2}/u.test(line.text))
    return false;
  if (/^["“(]/.test(line.text)) return false;
  if (line.capitals) return line.text.length >= 8;
  return isBold(line) && (isCentred(line) || /:$/.test(line.text) || line.text.length < 70);
}

/** The outline of the contract: full label paths and headings. */
export function outlineOf(sections: readonly Section[], path = ""): OutlineNode[] {
  return sections.map((section) => {
    const label = section.label === null ? null : labelPath(path, section.label);
    return {
      label,
      level: section.level,
      heading: section.heading,
      span: section.span,
      children: outlineOf(section.children, label ?? path),
    };
  });
}
