/**
 * Two columns on one line: the letterhead (body | motto), number and date, recipients and signature. Text made
 * from a page keeps them apart by wide gaps or tabs; recognised text has lost even these.
 */
import { signsOf } from "../../text/wrap/signs.ts";
import type { Stretch } from "./markdown.ts";

const GAP = /(?:[ \u00a0]{3,}|[ \u00a0]*\t[ \t\u00a0]*)(?=\S)/g;
const MAX_COLUMN = 75;
const LONGEST = 400;

/** The stretches of `line` that are texts of their own; the whole line when it is one text. */
export function columnsOf(line: string): readonly Stretch[] {
  const text = trimmed(line, 0, line.length);
  const whole = [text];
  if (text.end - text.start > LONGEST) return whole;
  const columns = columnsIn(line.slice(text.start, text.end));
  return columns.map((column) => ({ start: text.start + column.start, end: text.start + column.end }));
}

function columnsIn(line: string): readonly Stretch[] {
  const whole = [{ start: 0, end: line.length }];
  const byGap = cut(line, gapsOf(line));
  if (byGap.length === 2 && byGap.every((part) => part.end - part.start <= MAX_COLUMN)) {
    const [left, right] = byGap.map((part) => line.slice(part.start, part.end));
    if (isColumnText(left!) || isColumnText(right!)) return byGap;
    if (ITEM.test(left!) && PERSON.test(right!)) return byGap;
  }
  const at = rightColumnAt(line);
  return at > 0 ? cut(line, [{ start: at, end: at }]) : whole;
}

/** A recipient and, beside it, the name of who signed. */
const ITEM = /^[-–—+*•]|;$/;
const PERSON = /^(?:\p{Lu}[\p{Ll}\p{M}]{1,7}\s){1,4}\p{Lu}[\p{Ll}\p{M}]{1,7}$/u;

function isColumnText(text: string): boolean {
  const { fixed } = signsOf(text);
  return fixed !== null && fixed !== "document-type" && fixed !== "attachment";
}

function gapsOf(line: string): Stretch[] {
  const first = line.search(/\S/);
  return [...line.matchAll(GAP)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((gap) => gap.start > first && !isBlankToFill(line.slice(0, gap.start), line.slice(gap.end)));
}

/** Room left for a number or a date: "Số:        /KH-UBND", "ngày      tháng      năm". */
function isBlankToFill(before: string, after: string): boolean {
  return /^(?:[-–/]|tháng|năm)/.test(after)
    ? /(?:[:.]|Số|ngày|tháng)$/.test(before) || /^(?:tháng|năm)/.test(after)
    : /(?:ngày|tháng|năm)$/.test(before) && /^\d/.test(after);
}

function cut(line: string, gaps: readonly Stretch[]): Stretch[] {
  const starts = [0, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), line.length];
  return starts.map((start, i) => trimmed(line, start, ends[i]!));
}

function trimmed(line: string, start: number, end: number): Stretch {
  const part = line.slice(start, end);
  const before = part.length - part.trimStart().length;
  return before === part.length
    ? { start, end: start }
    : { start: start + before, end: end - (part.length - part.trimEnd().length) };
}

const MOTTO =
  /(?<=\S\s+)(?:CỘNG\s+H[ÒO][ÀA]?\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM\s*$|Độc\s+lập\s?[-–—]\s?Tự\s+do)/u;
const PLACE_DATE =
  /(?<=\s)(?:\p{Lu}\p{Ll}[\p{L}.]{0,9}|TP\.?|H\.|Q\.)(?:\s\p{Lu}?[\p{L}.]{1,9}){0,4},?\s?ngày.{0,14}tháng.{0,14}năm.{0,12}$/u;
const AFTER_ITEM = /(?<=[;.:]\s+)(?:\p{Lu}[\p{Lu}\p{M}.]{1,9}(?:\s|$)){2,9}$/u;
const AFTER_AUTHORITY = /(?<=[;.:]\s+)(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}[\p{Lu}\p{M}\s]{3,60}$/u;
const SYMBOL = /^\s*[Ss][ốỐô].{0,24}\/\s?\p{Lu}{2}/u;

/** Offset of the right-hand text where only a single space parts it from the left-hand one; -1 = none. */
function rightColumnAt(line: string): number {
  if (line.length > 2 * MAX_COLUMN) return -1;
  const motto = MOTTO.exec(line);
  if (motto && motto.index <= MAX_COLUMN) return motto.index;
  if (SYMBOL.test(line)) return PLACE_DATE.exec(line)?.index ?? -1;
  const authority = AFTER_AUTHORITY.exec(line);
  if (authority) return authority.index;
  return /^\s*(?:-|Nơi nhận)/.test(line) && !/Lưu\s*:/.test(line) ? (AFTER_ITEM.exec(line)?.index ?? -1) : -1;
}
