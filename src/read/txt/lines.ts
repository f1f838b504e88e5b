/** A text → its physical lines with their offsets, without page numbers and rules, columns and lost breaks apart. */
import type { Line } from "../../text/wrap.ts";
import { columnsOf } from "./columns.ts";
import { type LostBreaks, lostBreaks, type Stretch } from "./markdown.ts";

export interface TextLine extends Line, Stretch {
  /** A line break was lost before it. */
  readonly afterLostBreak: boolean;
}

interface RawLine extends Stretch {
  readonly afterPageBreak: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of `text` that belong to paragraphs; offsets are into `text`. */
export function linesOf(text: string, markdown: boolean): TextLine[] {
  const raw = dropPageNumbers(text, rawLines(text));
  const out: TextLine[] = [];
  let blanks = 0;
  let bold = false;
  for (const line of raw) {
    const content = text.slice(line.start, line.end);
    if (!hasContent(content)) {
      if (content.trim() === "") bold = false;
      blanks++;
      continue;
    }
    const pieces: LostBreaks = markdown ? lostBreaks(content, bold) : { breaks: [], bold: false };
    bold = pieces.bold;
    let from = GLUED_RULE.exec(content)?.[0].length ?? 0;
    for (const gap of [...pieces.breaks, { start: content.length, end: content.length }]) {
      const added = columnLines(text, line.start + from, line.start + gap.start, markdown, blanks, from > 0);
      if (added.length > 0) blanks = 0;
      out.push(...added);
      from = gap.end;
    }
  }
  return out;
}

/** A rule whose line break was lost: the text starts behind it. */
const GLUED_RULE = /^\s*([-–—_=~*])\1{2,}\s*(?=[\p{L}“])/u;

/** Letters or digits, or dots left to be filled in; a line of dashes or stars is drawing. */
function hasContent(content: string): boolean {
  return /[\p{L}\p{N}]|\.{3}|…/u.test(content);
}

function columnLines(
  text: string,
  start: number,
  end: number,
  markdown: boolean,
  blanks: number,
  lost: boolean,
): TextLine[] {
  const content = text.slice(start, end);
  const columns = columnsOf(content);
  return columns.flatMap((column) => {
    const span = withoutMarks(content, column, markdown ? MARK : BLANK);
    if (span.start >= span.end || !hasContent(content.slice(span.start, span.end))) return [];
    const isColumn = columns.length > 1;
    const isRow = content.length < LONGEST_ROW && WIDE_GAPS.test(content.trim());
    // Blanks around a whole line are evidence of how it was wrapped.
    const around = isColumn ? content.slice(span.start, span.end) : content;
    return [
      {
        start: start + span.start,
        end: start + span.end,
        text: around.replace(markdown ? /[*\u0000]+/g : /\u0000+/g, ""),
        blanks,
        // Its own place as its number: no other line has it.
        block: isColumn || isRow ? start + span.start + 1 : 0,
        afterLostBreak: lost,
      },
    ];
  });
}

/** Three texts or more with wide gaps between: a row of a table. */
const LONGEST_ROW = 1000;
const WIDE_GAPS = /\S {3,}\S.* {3,}\S/;

/** What is no part of a paragraph at its ends: blanks, and in Markdown its marks. */
const BLANK = /[\s\u0000-\u001f\u007f\u200b\ufeff]/;
const MARK = /[\s\u0000-\u001f\u007f\u200b\ufeff*_#\\>]/;

function withoutMarks(content: string, span: Stretch, mark: RegExp): Stretch {
  let { start, end } = span;
  while (start < end && mark.test(content[start]!)) start++;
  while (end > start && mark.test(content[end - 1]!)) end--;
  return { start, end };
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  let afterPageBreak = false;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: match.index, afterPageBreak });
    start = match.index + match[0].length;
    afterPageBreak = match[0] === "\f";
  }
  lines.push({ start, end: text.length, afterPageBreak });
  return lines;
}

/** Only blank lines stand between line `i` and a page break. */
function isNextPage(text: string, lines: readonly RawLine[], i: number): boolean {
  for (let k = i; k < Math.min(lines.length, i + 4); k++) {
    if (lines[k]!.afterPageBreak) return true;
    if (text.slice(lines[k]!.start, lines[k]!.end).trim() !== "") return false;
  }
  return false;
}

const PAGE_NUMBER = /^[-–—]{0,2}\s?(?:Trang\s)?(\d{1,3})(?:\s?\/\s?\d{1,3})?\s?[-–—.]{0,2}$/i;
const MIN_PAGE = 700;
/** A number may stand in the middle of a line that is blank otherwise. */
const LONGEST = 120;

/**
 * Leaves out page numbers: bare numbers next to a page break, or between blank lines in a plausible place: a
 * page of text after the number before, and not higher than the text so far could have pages.
 */
function dropPageNumbers(text: string, lines: readonly RawLine[]): RawLine[] {
  let lastAt = 0;
  const isBlank = (line: RawLine | undefined): boolean =>
    line === undefined || text.slice(line.start, line.end).trim() === "";
  return lines.filter((line, i) => {
    if (line.end - line.start > LONGEST) return true;
    const number = PAGE_NUMBER.exec(text.slice(line.start, line.end).trim())?.[1];
    if (number === undefined) return true;
    const atBreak = line.afterPageBreak || isNextPage(text, lines, i + 1);
    const isApart = isBlank(lines[i - 1]) && isBlank(lines[i + 1]);
    const isPlausible = line.start - lastAt >= MIN_PAGE && Number(number) <= 2 + line.start / MIN_PAGE;
    if (!atBreak && !(isApart && isPlausible)) return true;
    lastAt = line.start;
    return false;
  });
}
