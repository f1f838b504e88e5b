/**
 * The fair copy of a source: what the grammars read. Characters are composed (NFC), look-alikes, spaces, dashes
 * and quotes are folded, invisible characters and Markdown marks dropped, hard-wrapped lines joined, paragraphs
 * trimmed and set apart by "\n". Every offset in it leads back to the source.
 */
import type { Paragraph, Source, Span } from "../model.ts";
import { bareOf } from "./bare.ts";
import { DROPPED, FOLDED, isCombining, isSpace } from "./characters.ts";
import { stringOf } from "./units.ts";

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

/** The copy in the making: units and, for each, the stretch of the source it came from. */
interface Draft {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
}

/** Makes the fair copy of `source`. Runs once over the text. */
export function cleanText(source: Source): CleanText {
  const draft = emptyDraft(source.text.length + source.paragraphs.length + 16);
  const paragraphs: CleanParagraph[] = [];
  for (const paragraph of source.paragraphs) {
    const before = draft.length;
    if (paragraphs.length > 0) push(draft, NEWLINE, draft.ends[before - 1]!, paragraph.span.start);
    const start = draft.length;
    copy(draft, source, paragraph.span);
    if (draft.length === start) draft.length = before;
    else paragraphs.push({ index: paragraphs.length, start, end: draft.length, source: paragraph });
  }
  const text = stringOf(draft.units.subarray(0, draft.length));
  const starts = draft.starts.slice(0, draft.length);
  const ends = draft.ends.slice(0, draft.length);
  return { text, bare: bareOf(text), paragraphs, toSource: (span) => mapBack(span, starts, ends) };
}

const NEWLINE = 10;
const TAB = 9;
const SPACE = 32;
const ASTERISK = 42;
const BACKSLASH = 92;

function emptyDraft(capacity: number): Draft {
  return {
    units: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    length: 0,
  };
}

function push(draft: Draft, unit: number, start: number, end: number): void {
  if (draft.length === draft.units.length) grow(draft);
  draft.units[draft.length] = unit;
  draft.starts[draft.length] = start;
  draft.ends[draft.length] = end;
  draft.length++;
}

// Composing shortens; only rare signs of other scripts come out longer than they went in.
function grow(draft: Draft): void {
  const larger = emptyDraft(draft.length * 2);
  larger.units.set(draft.units);
  larger.starts.set(draft.starts);
  larger.ends.set(draft.ends);
  Object.assign(draft, larger, { length: draft.length });
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

function copy(draft: Draft, { text, markdown, format }: Source, span: Span): void {
  const first = draft.length;
  let spaceAt = -1;
  let tab = false;
  for (let i = span.start; i < span.end; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (spaceAt < 0) spaceAt = i;
      if (code === TAB) tab = true;
      i++;
    } else if (DROPPED.has(code) || code < SPACE || (markdown && isMark(text, i, code))) i++;
    else {
      const number = format === "txt" && spaceAt >= 0 ? pageNumberAt(text, spaceAt, i) : 0;
      if (number > 0) {
        i += number;
        continue;
      }
      if (spaceAt >= 0 && draft.length > first) push(draft, tab ? TAB : SPACE, spaceAt, i);
      spaceAt = -1;
      tab = false;
      i = letter(draft, text, i, span.end, code);
    }
  }
}

/** Markdown's asterisks, and the backslash that shields a sign. */
function isMark(text: string, i: number, code: number): boolean {
  return code === ASTERISK || (code === BACKSLASH && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? ""));
}

const NUMBER_LINE = /\d{1,3}(?=[ \t\r]*[\n\f](\s*))/y;

/**
 * Length of a page number that a page break left inside a paragraph: alone on its line, with an empty line or a form
 * feed on one side; 0 for any other words.
 */
function pageNumberAt(text: string, spaceAt: number, i: number): number {
  const before = text.slice(spaceAt, i);
  if (!/[\n\f]/.test(before)) return 0;
  NUMBER_LINE.lastIndex = i;
  const m = NUMBER_LINE.exec(text);
  const apart = m !== null && (/\f|\n[^\n]*\n/.test(before) || /[\n\f]/.test(m[1]!));
  return apart ? m[0].length : 0;
}

/** Copies the character at `i` with the combining marks that follow it; gives the offset after them. */
function letter(draft: Draft, text: string, i: number, limit: number, code: number): number {
  const folded = FOLDED.get(code) ?? code;
  let next = i + 1;
  while (next < limit && isCombining(text.charCodeAt(next))) next++;
  if (next === i + 1) {
    push(draft, folded, i, next);
    return next;
  }
  const composed = (String.fromCharCode(folded) + text.slice(i + 1, next)).normalize("NFC");
  for (let k = 0; k < composed.length; k++) push(draft, composed.charCodeAt(k), i, next);
  return next;
}
