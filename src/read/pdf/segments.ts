/** Glyphs → lines, and the stretches of a line that wide gaps part. */
import type { Glyph } from "./glyphs.ts";

/** A stretch of one line's text in one font. */
export interface Style {
  /** Length of the text it covers. */
  readonly length: number;
  readonly font: string;
  readonly size: number;
}

/** Text of one line without a wide gap. Points from the top left of the page. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly firstWord: number;
  readonly styles: readonly Style[];
}

/** A level row of segments, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly baseline: number;
}

/** Gaps, in parts of the font size: of a word where no space is drawn, where one is, and of a column. */
const WORD_GAP = 0.14;
const WORD_GAP_BESIDE_SPACES = 0.28;
const COLUMN_GAP = 0.8;
/** How far from the line's first glyph another may stand above or below and still be on the line. */
const LINE_TOLERANCE = 0.42;

export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const order = new Map(glyphs.map((glyph, i) => [glyph, i]));
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline || order.get(a)! - order.get(b)!);
  const rows: Glyph[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of sorted) {
    // Blanks say nothing on where a line is.
    const isBlank = glyph.text.trim() === "";
    const limit = LINE_TOLERANCE * Math.max(1, size, glyph.size);
    const row = rows[rows.length - 1];
    if (row && glyph.baseline - baseline <= limit) {
      row.push(glyph);
      if (!isBlank && glyph.size > size * 1.2) size = glyph.size;
    } else if (!isBlank) {
      rows.push([glyph]);
      baseline = glyph.baseline;
      size = glyph.size;
    }
  }
  return rows.map((row) => rowOf(row, order)).filter((row) => row.segments.length > 0);
}

function rowOf(glyphs: readonly Glyph[], order: ReadonlyMap<Glyph, number>): Row {
  const line = inReadingOrder(glyphs, order);
  const segments: Segment[] = [];
  let current: Glyph[] = [];
  let last: Glyph | null = null;
  for (const glyph of line) {
    const isBlank = glyph.text.trim() === "";
    if (last && !isBlank && glyph.left - last.right > COLUMN_GAP * Math.max(glyph.size, last.size)) {
      segments.push(segmentOf(current));
      current = [];
    }
    current.push(glyph);
    if (!isBlank) last = glyph;
  }
  if (last) segments.push(segmentOf(current));
  return {
    segments: withLabel(segments),
    baseline: Math.min(...segments.map((segment) => segment.baseline)),
  };
}

const BARE_LABEL =
  /^(?:[IVXLC]{1,6}[.)]?|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[A-Za-zđĐ][.)]|[-+*•–—●○▪■◦\uf000-\uf0ff])$/u;
const LABEL_GAP = 6;

/** A label or list mark with its tab belongs to the text behind it. */
function withLabel(segments: readonly Segment[]): Segment[] {
  const [label, text, ...rest] = segments;
  const isLabel =
    label && text && BARE_LABEL.test(label.text) && text.left - label.right < LABEL_GAP * label.size;
  return isLabel ? [joinSegments([label, text]), ...rest] : [...segments];
}

/** By place; a combining mark goes behind the letter it was drawn for; a letter drawn twice for weight is one. */
function inReadingOrder(glyphs: readonly Glyph[], order: ReadonlyMap<Glyph, number>): Glyph[] {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left || order.get(a)! - order.get(b)!);
  for (let i = 0; i + 1 < sorted.length; i++) {
    const a = sorted[i]!;
    const b = sorted[i + 1]!;
    const isEarly =
      /^\p{M}/u.test(a.text) && b.left - a.left < 0.05 * b.size && order.get(b)! < order.get(a)!;
    if (isEarly) [sorted[i], sorted[i + 1]] = [b, a];
  }
  return sorted.filter((glyph, i) => {
    const before = sorted[i - 1];
    return (
      !before ||
      before.text !== glyph.text ||
      glyph.left - before.left > 0.12 * glyph.size ||
      glyph.text.trim() === ""
    );
  });
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised small digits (a footnote mark, a square metre) by the characters Unicode has for them. */
function withSuperscripts(glyphs: readonly Glyph[]): readonly Glyph[] {
  const solid = glyphs.filter((glyph) => glyph.text.trim() !== "");
  const size = median(solid.map((glyph) => glyph.size));
  const baseline = median(solid.map((glyph) => glyph.baseline));
  return glyphs.map((glyph) => {
    const isRaised =
      /^\d$/.test(glyph.text) && glyph.size < 0.8 * size && glyph.baseline < baseline - 0.15 * size;
    return isRaised ? { ...glyph, text: SUPERSCRIPTS[Number(glyph.text)]! } : glyph;
  });
}

function segmentOf(drawn: readonly Glyph[]): Segment {
  const glyphs = withSuperscripts(drawn);
  const solid = glyphs.filter((glyph) => glyph.text.trim() !== "");
  const hasSpaces = solid.length < glyphs.length;
  const wordGap = hasSpaces ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
  let text = "";
  let firstWord = 0;
  const styles: { length: number; font: string; size: number }[] = [];
  let before: Glyph | null = null;
  let blank = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") {
      blank = true;
      continue;
    }
    const gap: number = before ? glyph.left - before.right : 0;
    const isApart =
      before !== null &&
      (gap > wordGap * glyph.size || (blank && gap > 0.02 * glyph.size)) &&
      !/^\p{M}/u.test(glyph.text);
    if (isApart && firstWord === 0) firstWord = before!.right - solid[0]!.left;
    const piece = (isApart ? " " : "") + glyph.text;
    text += piece;
    const style = styles[styles.length - 1];
    if (style && style.font === glyph.font && Math.abs(style.size - glyph.size) < 0.05)
      style.length += piece.length;
    else styles.push({ length: piece.length, font: glyph.font, size: glyph.size });
    before = glyph;
    blank = false;
  }
  const left = solid[0]!.left;
  const right = Math.max(...solid.map((glyph) => glyph.right));
  const size = median(solid.map((glyph) => glyph.size));
  return {
    text,
    left,
    right,
    baseline: median(solid.map((glyph) => glyph.baseline)),
    size,
    firstWord: firstWord || right - left,
    styles,
  };
}

/** Segments side by side as one. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const first = segments[0]!;
  if (segments.length === 1) return first;
  const text = segments.map((segment) => segment.text).join(" ");
  // The space between belongs to the style behind it.
  const styles = segments.flatMap((segment, k) =>
    segment.styles.map((style, i) => (k > 0 && i === 0 ? { ...style, length: style.length + 1 } : style)),
  );
  return { ...first, text, styles, right: segments[segments.length - 1]!.right };
}

/** Words that are not level, in the order they were drawn, which for them is the order they are read in. */
export function turnedSegments(glyphs: readonly Glyph[]): Segment[] {
  const groups: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const distance = last
      ? Math.hypot(glyph.left - last.left, glyph.baseline - last.baseline)
      : Number.POSITIVE_INFINITY;
    if (distance > TURNED_GAP * glyph.size) groups.push([]);
    groups[groups.length - 1]!.push(glyph);
    last = glyph;
  }
  return groups
    .map((group) => ({
      group,
      text: group
        .map((glyph) => glyph.text)
        .join("")
        .trim(),
    }))
    .filter(({ text }) => text !== "")
    .map(({ group, text }) => {
      const { left, right, baseline, size, font } = group[0]!;
      return {
        text,
        left,
        right,
        baseline,
        size,
        firstWord: right - left,
        styles: [{ length: text.length, font, size }],
      };
    });
}

const TURNED_GAP = 2.5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
