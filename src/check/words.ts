/** Words as they were typed, for rules on typography. */
import type { Severity, Source, Span } from "../model.ts";
import { DROPPED } from "../text/characters.ts";
import type { Subject } from "./subject.ts";

/** The words at `span`: composed (NFC), spaces single, invisible characters and Markdown stars left out. */
export function typedWords(source: Source, span: Span): string {
  const text = source.text.slice(span.start, span.end);
  const visible = [...text].filter(
    (sign) => !DROPPED.has(sign.charCodeAt(0)) && !(source.markdown && sign === "*"),
  );
  return visible.join("").normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Where `words` stand inside `span`, or `span` itself when they are not there letter for letter. */
export function wordsWithin(source: Source, span: Span, words: string): Span {
  const at = source.text.slice(span.start, span.end).indexOf(words);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + words.length };
}

/**
 * How sure it is that a part which was not found is missing. Text copied from a page has often lost the part on the
 * way, so that only a document file makes it certain.
 */
export function severityOfMissing({ source }: Subject): Severity {
  return source.format === "txt" || source.ocr ? "warning" : "error";
}

/**
 * Whether a part of the letterhead that was not found may still stand there: where letters come from a picture and
 * other parts of the letterhead were read, the missing one was probably misread.
 */
export function mayBeMisread({ plan, source }: Subject): boolean {
  return source.ocr && plan.hasLetterhead;
}
