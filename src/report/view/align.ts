/** Which paragraph of the source each paragraph of another rendering of the document is. */
import { hunksOf } from "../../text/difference.ts";

/** How far a paragraph is looked for where texts differ. */
const FARTHEST = 20;
/** Of the words of the longer text. */
const LEAST_IN_COMMON = 0.5;

/**
 * Pairs two sequences of texts in their order, whatever their white space; a text may be missing on either side.
 * @returns for each of `shown` the index of its text among `known`, `null` where it has none
 */
export function alignTexts(shown: readonly string[], known: readonly string[]): (number | null)[] {
  const pairs: (number | null)[] = shown.map(() => null);
  const [ours, theirs] = [filled(shown), filled(known)];
  const hunks = hunksOf(
    ours.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  let at = 0;
  let to = 0;
  for (const hunk of [
    ...hunks,
    { start: ours.length, end: ours.length, from: theirs.length, to: theirs.length },
  ]) {
    while (at < hunk.start) pairs[ours[at++]!.index] = theirs[to++]!.index;
    to = hunk.from;
    for (; at < hunk.end; at++) {
      const like = theirs
        .slice(to, Math.min(to + FARTHEST, hunk.to))
        .findIndex((their) => areAlike(ours[at]!.text, their.text));
      if (like < 0) continue;
      pairs[ours[at]!.index] = theirs[to + like]!.index;
      to += like + 1;
    }
    to = hunk.to;
  }
  return withEmpty(pairs, shown, known);
}

/** Pairs empty texts where as many of them stand between the same neighbours on both sides, and nothing else. */
function withEmpty(
  pairs: readonly (number | null)[],
  shown: readonly string[],
  known: readonly string[],
): (number | null)[] {
  const all = [...pairs];
  const isEmpty = (text: string) => text.trim() === "";
  let from = 0;
  let to = 0;
  for (let i = 0; i <= all.length; i++) {
    const pair = i < all.length ? all[i]! : known.length;
    if (pair === null) continue;
    const isGap = i > from && i - from === pair - to;
    if (isGap && shown.slice(from, i).every(isEmpty) && known.slice(to, pair).every(isEmpty)) {
      for (let k = from; k < i; k++) all[k] = to + k - from;
    }
    from = i + 1;
    to = pair + 1;
  }
  return all;
}

interface Filled {
  readonly index: number;
  readonly text: string;
  readonly key: string;
}

const filled = (texts: readonly string[]): Filled[] =>
  texts
    .map((text, index) => ({ index, text, key: text.normalize("NFC").replace(/\s+/g, "") }))
    .filter(({ key }) => key !== "");

function areAlike(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const changed = hunksOf(ours, theirs).reduce((sum, { start, end }) => sum + end - start, 0);
  return ours.length - changed >= LEAST_IN_COMMON * Math.max(ours.length, theirs.length);
}

const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+|[^\s]/gu) ?? [];

/**
 * The place in `known` of every character of `shown`, and of its end: rising, the same where texts are the same.
 * White space counts as one whatever it is; what `known` does not have stands where it is missing.
 */
export function placesOf(shown: string, known: string): number[] {
  const places: number[] = [];
  const letters = (text: string) => Array.from({ length: text.length }, (_, i) => letterAt(text, i));
  let to = 0;
  const ends = { start: shown.length, end: shown.length, from: known.length, to: known.length };
  for (const { start, end, from, to: next } of [...hunksOf(letters(shown), letters(known)), ends]) {
    while (places.length < start) places.push(to++);
    for (let i = start; i < end; i++) places.push(Math.min(from + i - start, next));
    to = next;
  }
  return [...places, known.length];
}

const letterAt = (text: string, at: number): string => (/\s/.test(text[at]!) ? " " : text[at]!);
