/** The words around a place in the fair copy, and whether they look back on what is done. */
import type { Span } from "../model.ts";
import { lastAtOrBefore } from "../text/bisect.ts";
import type { CleanText } from "../text/clean-text.ts";

/** No sentence is looked at further than this on either side. */
const REACH = 600;

/** The start of the line that holds `at`, or the place `reach` before it when the line begins earlier. */
export function lineStart(text: string, at: number, reach = REACH): number {
  const from = Math.max(0, at - reach);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** The sentence around `at`: it ends with its paragraph, a semicolon or a full stop at the latest. */
export function sentenceAt({ text }: CleanText, at: number): Span {
  let start = at;
  const first = Math.max(0, at - REACH);
  while (start > first && !endsBefore(text, start)) start--;
  let end = at;
  const last = Math.min(text.length, at + REACH);
  while (end < last && !(end > at && endsBefore(text, end))) end++;
  return { start, end };
}

// "TP. Hồ Chí Minh" and "TM. ỦY BAN" do not end a sentence.
function endsBefore(text: string, at: number): boolean {
  const sign = text[at - 1];
  if (sign === "\n") return true;
  if (sign === ";") return true;
  if (sign !== " " && sign !== "\t") return false;
  const stop = text[at - 2];
  return (stop === "." || stop === "!" || stop === "?") && /[\p{Ll}\d)”"]/u.test(text[at - 3] ?? "");
}

const REVIEW =
  /(?<![a-z])(?:ket qua|tong ket|so ket|danh gia|phat huy|nhin lai|(?:nam|thoi gian) qua|nam truoc|so voi|(?<!(?:lap|nhieu|gianh|dat) )thanh tich(?! chao mung)|cung ky|bieu duong|thanh tuu|kinh nghiem|han che|tiep noi|ke thua|kiem diem|binh xet|xet|cham diem|quyet toan|tinh hinh|thuc trang|chuyen tiep|ton dong|khac phuc (?:han che|ton tai|nhung|cac|khuyet diem)|tinh den|so lieu|thong ke|khen thuong nam|minh chung|cong khai|xep loai|ghi nhan|tri an|kiem ke|chua hoan thanh|ton tai|nghiem thu|quy luong|con lai)(?![a-z])/;
export const DONE = /(?<!\p{L})(?:đã|vừa qua)(?!\p{L})/iu;

/** Whether words speak of results, reviews or what has been done. `text` and `bare` are the same words. */
export function reviews(text: string, bare: string): boolean {
  return REVIEW.test(bare) || DONE.test(text);
}

const TOLD_YEAR =
  /(?:^|[.;:] )[^a-z]{0,6}(?:(?:trong|het|qua|ket thuc) )?nam (?:hoc )?((?:19|20)\d\d)(?!\d)/g;

/** Whether the sentence at `span` speaks of results or of what is done, or its paragraph tells of an earlier year. */
export function looksBack(clean: CleanText, span: Span, year: number): boolean {
  const { start, end } = sentenceAt(clean, span.start);
  return reviews(clean.text.slice(start, end), clean.bare.slice(start, end)) || tellsOf(clean, span, year);
}

/** Whether the paragraph told of a year before `year` ("Năm 2023, xã đã … với chủ đề …") when it came to `span`. */
export function tellsOf(clean: CleanText, span: Span, year: number): boolean {
  const from = lineStart(clean.text, span.start, 3 * REACH);
  const told = [...clean.bare.slice(from, span.start).matchAll(TOLD_YEAR)].at(-1);
  return told !== undefined && Number(told[1]) < year;
}

/** Where the words at `span` of the source stand in the fair copy, or `null` when none of them do. */
export function inClean({ paragraphs, ...clean }: CleanText, span: Span): Span | null {
  let first = paragraphAt(paragraphs, span.start);
  while (first < paragraphs.length && paragraphs[first]!.source.span.end <= span.start) first++;
  let last = first;
  while (last + 1 < paragraphs.length && paragraphs[last + 1]!.source.span.start < span.end) last++;
  const [from, to] = [paragraphs[first], paragraphs[last]];
  if (!from || !to || from.source.span.start >= span.end) return null;
  const start = firstAtOrAfter(clean, from.start, from.end, span.start);
  const end = firstAtOrAfter(clean, to.start, to.end, span.end);
  return start < end ? { start, end } : null;
}

/** The index of the last paragraph that begins at or before `offset` of the source, or 0. */
function paragraphAt(paragraphs: CleanText["paragraphs"], offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(paragraphs.length, (i) => paragraphs[i]!.source.span.start, offset),
  );
}

/** The first offset between `low` and `high` that was made from the source at or after `offset`. */
function firstAtOrAfter(
  clean: Pick<CleanText, "toSource">,
  low: number,
  high: number,
  offset: number,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (clean.toSource({ start: middle, end: middle + 1 }).start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether `span` of the fair copy lies in a cited instrument. */
export function citedAt(
  clean: CleanText,
  citations: readonly { readonly span: Span; readonly mentions: readonly Span[] }[],
  span: Span,
): boolean {
  const { start, end } = clean.toSource(span);
  return citations.some((citation) =>
    [citation.span, ...citation.mentions].some((cited) => cited.start < end && start < cited.end),
  );
}
