/**
 * Where the body ends and how the end of a document divides: recipients on the left, signature on the right, which
 * may have come as table cells, one after the other, or run together line by line.
 */
import type { Part, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { partOf } from "./fields.ts";
import { isRule, type Line, spanOf } from "./lines.ts";
import { isNameLike } from "./names.ts";
import { AUTHORITY, CAPACITY, MAKER, POST, signatureInside } from "./positions.ts";

/** A stretch of a line that belongs to one of the two columns. */
export interface Piece extends Span {
  readonly text: string;
  readonly bare: string;
  readonly line: Line;
}

export interface Tail {
  /** Index of the first line after the body. */
  readonly start: number;
  /** Index after the last line before the appendices. */
  readonly end: number;
  readonly heading: Part | null;
  /** What may be recipients, the heading itself left out. */
  readonly left: readonly Piece[];
  /** What may be the signature block. */
  readonly right: readonly Piece[];
  readonly closingMark: Part | null;
  readonly bodyEnd: Part | null;
  readonly appendix: Part | null;
}

const HEADING = /^[^a-z0-9]{0,4}(?:noi|voi|n[a-z]i) ?(?:nhan|nh[a-z]n)(?! [a-z])[^a-z0-9]{0,4}/;
const HEADING_BEFORE_COLUMN = /^[^a-z0-9]{0,4}noi nhan ?[:;.]/;
const ARCHIVE = /^[^a-z0-9]{0,4}luu(?: ?[:;.,]| (?:vt|vp|van|ho so|tt|hs)|$)/;
const APPENDIX = /^[^a-z0-9]{0,3}(?:phu luc|bieu mau|mau so|bieu so)(?![a-z])/;
const CLOSING_MARK = /(?:[.,…]{0,4} ?\/ ?[.,]|[.,…]{1,4} ?\/)(?=[^\p{L}\d/]{0,6}$)/u;

/** Divides the lines after `bodyStart` into body and tail. */
export function findTail(clean: CleanText, lines: readonly Line[], bodyStart: number): Tail {
  const headingAt = lines.findIndex((line, i) => i >= bodyStart && isHeading(line));
  const archiveAt = lines.findIndex((line, i) => i >= bodyStart && ARCHIVE.test(line.bare));
  const start = tailStart(lines, bodyStart, headingAt, archiveAt);
  const end = tailEnd(lines, start, Math.max(headingAt, archiveAt));
  const { left, right, heading } = columns(clean, lines, start, end, headingAt);
  const body = lastBodyLine(lines, bodyStart, start);
  return {
    start,
    end,
    heading,
    left,
    right,
    closingMark: body ? closingMarkOf(clean, body) : null,
    bodyEnd: body ? partOf(clean, spanOf(body)) : null,
    appendix: end < lines.length ? partOf(clean, spanOf(lines[end]!)) : null,
  };
}

function isHeading(line: Line): boolean {
  return (HEADING.test(line.bare) && line.text.length <= 16) || HEADING_BEFORE_COLUMN.test(line.bare);
}

/** Whether a line can only stand in a signature block. */
function isSignatureLine(line: Line): boolean {
  const { bare } = line;
  if (line.text.length > 90 || (line.label && !CAPACITY.test(bare))) return false;
  if (AUTHORITY.test(bare) || (CAPACITY.test(bare) && POST.test(bare.replace(CAPACITY, ""))))
    return line.capitals;
  return (POST.test(bare) && line.capitals) || MAKER.test(bare.trim());
}

// From the heading, the archive line or the end of the file, back over list items and signature lines.
function tailStart(lines: readonly Line[], bodyStart: number, headingAt: number, archiveAt: number): number {
  const anchor = headingAt >= 0 ? headingAt : archiveAt;
  let start = anchor >= 0 ? anchor : lastSignature(lines, bodyStart);
  if (start < 0) return lines.length;
  const floor = Math.max(bodyStart, start - 24);
  const closing = lastIndex(lines, floor, start, (line) => CLOSING_MARK.test(line.text));
  if (closing >= 0) return closing + 1;
  const signature = lines.findIndex(
    (line, i) => i >= Math.max(floor, start - 8) && i < start && isSignatureLine(line),
  );
  if (signature >= 0) start = signature;
  // A list whose heading is lost: its items stand above the archive line.
  if (headingAt < 0) while (start > floor && isTailLine(lines[start - 1]!)) start--;
  return start;
}

function isTailLine(line: Line): boolean {
  const listed = line.label?.kind === "dash" && line.text.length < 90 && /[;,.]$/.test(line.text);
  return listed || (line.text.length < 120 && signatureInside(line.text, line.bare) > 0);
}

function lastSignature(lines: readonly Line[], bodyStart: number): number {
  const from = Math.max(bodyStart, lines.length - 30);
  const first = lines.findIndex((line, i) => i >= from && isSignatureLine(line));
  return first;
}

function lastIndex(lines: readonly Line[], from: number, to: number, test: (line: Line) => boolean): number {
  for (let i = to - 1; i >= from; i--) if (test(lines[i]!)) return i;
  return -1;
}

function tailEnd(lines: readonly Line[], start: number, from: number): number {
  for (let i = Math.max(start, from) + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (APPENDIX.test(line.bare) && line.text.length < 120) return i;
    // Another letterhead: a document of its own follows.
    if (/^cong hoa xa hoi chu nghia/.test(line.bare)) return i;
  }
  return lines.length;
}

function lastBodyLine(lines: readonly Line[], bodyStart: number, start: number): Line | null {
  for (let i = start - 1; i >= bodyStart; i--) {
    const line = lines[i]!;
    if (!isRule(line) && /\p{L}{2}/u.test(line.text)) return line;
  }
  return null;
}

function closingMarkOf(clean: CleanText, line: Line): Part | null {
  const m = CLOSING_MARK.exec(line.text);
  return m
    ? partOf(clean, { start: line.start + m.index, end: line.start + m.index + m[0].trimEnd().length })
    : null;
}

function pieceOf(line: Line, from: number, to = line.text.length): Piece {
  return {
    start: line.start + from,
    end: line.start + to,
    text: line.text.slice(from, to),
    bare: line.bare.slice(from, to),
    line,
  };
}

/** Where the signature's column begins in a line that starts with a recipient, or -1. */
function columnBreak(text: string, bare: string): number {
  const inside = signatureInside(text, bare);
  if (inside >= 0) return inside;
  const stop = text.lastIndexOf("; ");
  return stop > 0 && isNameLike(text.slice(stop + 2)) ? stop + 2 : -1;
}

function columns(clean: CleanText, lines: readonly Line[], start: number, end: number, headingAt: number) {
  const left: Piece[] = [];
  const right: Piece[] = [];
  let heading: Part | null = null;
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    let from = 0;
    if (i === headingAt) {
      const m = (HEADING_BEFORE_COLUMN.exec(line.bare) ?? HEADING.exec(line.bare))!;
      from = m[0].length;
      heading = partOf(clean, { start: line.start, end: line.start + m[0].trimEnd().length });
    }
    const rest = from > 0 ? line.text.slice(from) : line.text;
    if (!/\p{L}/u.test(rest)) continue;
    const tab = line.text.indexOf("\t", from);
    if (tab >= 0) {
      if (/\p{L}/u.test(line.text.slice(from, tab))) left.push(pieceOf(line, from, tab));
      // A list in two columns goes on after the tab; anything else there is the other column's.
      const listed = /^\s*[-–+•]/.test(line.text.slice(tab + 1));
      (listed ? left : right).push(pieceOf(line, tab + 1));
      continue;
    }
    const split = isSignatureLine(line) ? 0 : columnBreak(rest, line.bare.slice(from));
    if (split !== 0) left.push(pieceOf(line, from, split < 0 ? line.text.length : from + split));
    if (split >= 0) right.push(pieceOf(line, from + split));
  }
  return { left, right, heading };
}
