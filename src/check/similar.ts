/** How alike two headings are. */
import { keyOf } from "../text/bare.ts";

/** Words in common that make two headings alike (Jaccard). */
const ALIKE = 0.5;

/** The share of words two texts have in common, without case, diacritics and punctuation. */
export function likeness(a: string, b: string): number {
  return shared(wordsOf(a), wordsOf(b));
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(keyOf(text).split(" "));

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return common / (left.size + right.size - common);
}

/** A variant of so many words is telling wherever it stands in a heading. */
const TELLING_WORDS = 3;

/** A test of whether a heading is one of `variants`, begins with one, holds a long one, or is worded much like one. */
export function variantTest(variants: readonly string[]): (heading: string) => boolean {
  const test = tests.get(variants) ?? testOf(variants);
  tests.set(variants, test);
  return test;
}

/** The variants are data that stays; so do their tests. */
const tests = new WeakMap<readonly string[], (heading: string) => boolean>();

function testOf(variants: readonly string[]): (heading: string) => boolean {
  const known = variants.map((variant) => ({ key: `${keyOf(variant)} `, words: wordsOf(variant) }));
  return (heading) => {
    const key = `${keyOf(heading)} `;
    const words = new Set(key.trimEnd().split(" "));
    return known.some((variant) => {
      const at = key.indexOf(variant.key);
      const inside = at === 0 || (at > 0 && key[at - 1] === " " && variant.words.size >= TELLING_WORDS);
      return inside || shared(words, variant.words) >= ALIKE;
    });
  };
}
