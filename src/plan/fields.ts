/** Making fields from spans of the clean text. */
import type { Field, Part, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words at `span`, on one line. */
export function wordsAt(clean: CleanText, span: Span): string {
  return flat(clean.text.slice(span.start, span.end));
}

/** A field of the words at `span`, `null` when there are none. `value` overrides the words. */
export function fieldOf(clean: CleanText, span: Span, value = wordsAt(clean, span)): Field | null {
  const text = clean.text.slice(span.start, span.end);
  return value === "" || text === "" ? null : { value, text, span };
}

export function partOf(clean: CleanText, span: Span): Part {
  return { text: clean.text.slice(span.start, span.end), span };
}

/** `span` without white space and the given signs at its ends. */
export function trimmed(clean: CleanText, span: Span, signs = " \t\n"): Span {
  let { start, end } = span;
  while (start < end && signs.includes(clean.text[start]!)) start++;
  while (end > start && signs.includes(clean.text[end - 1]!)) end--;
  return { start, end };
}
