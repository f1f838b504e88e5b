/**
 * The fair copy of a source: what the grammars read. Characters are composed (NFC), look-alikes, spaces, dashes
 * and quotes are folded, invisible characters and Markdown marks dropped, hard-wrapped lines joined, paragraphs
 * trimmed and set apart by "\n". Every offset in it leads back to the source.
 */
import type { Paragraph, Source, Span } from "../model.ts";
import { bareOf } from "./bare.ts";
import { DROPPED, FOLDED, isCombining, isSpace } from "./characters.ts";

export interface CleanParagraph {
  readonly index: number;
  /** Offsets in `CleanText.text`. */
  readonly start: number;
  readonly end: number;
  readonly source: Paragraph;
}

export interface CleanText {
  readonly text: string;
  /** Lower case without diacritics, the same length as `text` (see `bareOf`). */
  readonly bare: string;
  /** The paragraphs that hold any character, in order. */
  readonly paragraphs: readonly CleanParagraph[];
  /**
   * The span of the source that a span of the clean text was made from.
   * @throws RangeError when the span is not inside the clean text.
   */
  toSource(span: Span): Span;
}

interface Draft {
  readonly out: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Makes the fair copy of `source`. Runs once over the text. */
export function cleanText(source: Source): CleanText {
  const draft: Draft = { out: [], starts: [], ends: [] };
  const paragraphs: CleanParagraph[] = [];
  for (const paragraph of source.paragraphs) {
    const before = draft.out.length;
    if (paragraphs.length > 0) push(draft, "\n", draft.ends[before - 1]!, paragraph.span.start);
    const start = draft.out.length;
    copy(draft, source.text, paragraph.span, source.markdown);
    if (draft.out.length === start) {
      truncate(draft, before);
      continue;
    }
    paragraphs.push({ index: paragraphs.length, start, end: draft.out.length, source: paragraph });
  }
  const text = draft.out.join("");
  const starts = Uint32Array.from(draft.starts);
  const ends = Uint32Array.from(draft.ends);
  return { text, bare: bareOf(text), paragraphs, toSource: (span) => mapBack(span, starts, ends) };
}

function mapBack(span: Span, starts: Uint32Array, ends: Uint32Array): Span {
  const { start, end } = span;
  if (!(start >= 0 && start <= end && end <= starts.length)) {
    throw new RangeError(`No such span in the clean text: [${start}, ${end}) of ${starts.length}`);
  }
  if (start === end) {
    const at = start < starts.length ? starts[start]! : (ends[ends.length - 1] ?? 0);
    return { start: at, end: at };
  }
  return { start: starts[start]!, end: ends[end - 1]! };
}

function push(draft: Draft, unit: string, start: number, end: number): void {
  draft.out.push(unit);
  draft.starts.push(start);
  draft.ends.push(end);
}

function truncate(draft: Draft, length: number): void {
  draft.out.length = length;
  draft.starts.length = length;
  draft.ends.length = length;
}

function copy(draft: Draft, text: string, span: Span, markdown: boolean): void {
  const first = draft.out.length;
  let spaceAt = -1;
  let tab = false;
  for (let i = span.start; i < span.end; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (spaceAt < 0) spaceAt = i;
      if (code === 9) tab = true;
      i++;
      continue;
    }
    if (DROPPED.has(code) || code < 32 || (markdown && code === 42)) {
      i++;
      continue;
    }
    if (spaceAt >= 0) {
      if (draft.out.length > first) push(draft, tab ? "\t" : " ", spaceAt, i);
      spaceAt = -1;
      tab = false;
    }
    i = letter(draft, text, i, span.end, code);
  }
}

/** Copies the character at `i` with the combining marks that follow it; gives the offset after them. */
function letter(draft: Draft, text: string, i: number, limit: number, code: number): number {
  let next = i + 1;
  while (next < limit && isCombining(text.charCodeAt(next))) next++;
  if (next === i + 1) {
    push(draft, FOLDED.get(code) ?? text[i]!, i, next);
    return next;
  }
  const composed = (FOLDED.get(code) ?? text[i]!).concat(text.slice(i + 1, next)).normalize("NFC");
  for (let k = 0; k < composed.length; k++) push(draft, composed[k]!, i, next);
  return next;
}
