/** The running text of a plan, for rules on language: its subject and what stands between title and recipients. */
import type { Source, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { clip } from "./location.ts";
import type { Problem } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** A stretch of the fair copy. */
export interface Prose {
  readonly text: string;
  /** Lower case without diacritics, the same length. */
  readonly bare: string;
  /** The place of `text` in the fair copy. */
  readonly start: number;
  /** Where the characters from `from` to `to` (in `text`) stand in the source. */
  place(from: number, to: number): Span;
}

/** Without letterhead, recipients, signature and appendices, where columns and blanks have a typography of their own. */
export function bodyOf({ plan, clean, source }: Subject): Prose {
  const from = (plan.title.documentType ?? plan.title.subject)?.span.end ?? 0;
  const limits = [plan.recipientsHeading, plan.archive, plan.signer, plan.appendix]
    .map((part) => part?.span.start ?? source.text.length)
    .filter((start) => start > from);
  const to = Math.min(source.text.length, ...limits);
  const inside = clean.paragraphs.filter(
    ({ source: { span, region } }) => region === "body" && span.start >= from && span.start < to,
  );
  return proseOf(clean, inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
}

/** The whole of it. */
export function wholeOf({ clean }: Subject): Prose {
  return proseOf(clean, 0, clean.text.length);
}

function proseOf(clean: CleanText, start: number, end: number): Prose {
  return {
    text: clean.text.slice(start, end),
    bare: clean.bare.slice(start, end),
    start,
    place: (from, to) => clean.toSource({ start: start + from, end: start + to }),
  };
}

/** A word: letters and digits without a break. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the whole fair copy, in order; several rules read them, they are made once. */
export function wholeWords({ clean }: Subject): readonly Word[] {
  const known = words.get(clean);
  if (known) return known;
  const made = [...clean.text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  words.set(clean, made);
  return made;
}

const words = new WeakMap<CleanText, readonly Word[]>();

/** The word that ends at `end`, "" when none does. */
export function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, end - 24), end))![0];
}

/** Whether `span` is typed on one line and without Markdown between: what stands there can be corrected. */
export function isPlain({ text, markdown }: Source, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 9 || (markdown && (code === 42 || code === 92))) return false;
  }
  return true;
}

/** More findings of one kind than this are told in one. */
const SINGLY = 3;

/**
 * The problems one by one where they are few. Where they are many, the first stands for all, with the number of all
 * under `{count}` and the edits of all in its fix, under the message `many`.
 */
export function* gathered(found: readonly Problem[], many = "many", singly = SINGLY): Generator<Problem> {
  const first = found[0];
  if (!first || found.length <= singly) {
    yield* found;
    return;
  }
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  const kind = found.every(({ fix }) => fix?.kind === "safe") ? "safe" : "suggest";
  yield {
    ...first,
    message: many,
    data: { ...first.data, count: found.length },
    ...(edits.length > 0 && { fix: { kind, edits } }),
  };
}

/** "a", "b" and "c" as shown in a message. */
export function listed(words: readonly string[], limit = 5): string {
  const shown = words.slice(0, limit).map((word) => `“${word}”`);
  return shown.join(", ") + (words.length > limit ? ", …" : "");
}

/** The words from `at` to the first pause of their line, no more than `limit` characters. */
export function wordsFrom(text: string, at: number, limit: number): string {
  const line = /^[^\n]*/.exec(text.slice(at, at + limit + 1))![0];
  const pause = /[;.](?=\s|$)/.exec(line)?.index ?? line.length;
  return clip(line.slice(0, pause), limit).replace(/…$/, "");
}
