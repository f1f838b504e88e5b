/**
 * Instruments by words of their titles, types and numbers, without diacritics. Words shortlist, Fuse ranks: words
 * alone cannot tell a title from a longer one that holds it, and Fuse alone ranks short titles that merely sound alike
 * above long ones that hold every word.
 */
import type { Instrument } from "../model.ts";
import { keyOf } from "../text/bare.ts";
import type { Register } from "./register/register.ts";

/** How much of what was asked an instrument must hold, rare words counting more. */
const LEAST = 0.6;
/** How many of the neighbouring words must be neighbours in it: scattered syllables are other words. */
const LEAST_TOGETHER = 0.34;
const SHORTLIST = 120;
/** More words than that are no title any more. */
const MOST_WORDS = 32;

interface Entry {
  readonly instrument: Instrument;
  readonly title: string;
  readonly name: string;
  /** All its words in order, each between spaces. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** The instruments that `query` may mean, the likeliest first, at most `limit`. */
export async function searchRegister(
  register: Register,
  query: string,
  limit: number,
): Promise<readonly Instrument[]> {
  const asked = wordsOf(query).slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const entries = register.all().map(entryOf);
  const covered = coverage(entries, asked).filter(({ entry }) => together(entry, asked) >= LEAST_TOGETHER);
  const best = covered[0]?.cover ?? 0;
  // Where some hold every word, those that lack one only stand in the way.
  const shortlist = covered.filter(({ cover }) => cover >= (best > 0.99 ? 0.99 : LEAST)).slice(0, SHORTLIST);
  const likeness = await likenessOf(
    shortlist.map(({ entry }) => entry),
    asked.join(" "),
  );
  return shortlist
    .map(({ entry, cover }) => ({ entry, score: cover + (together(entry, asked) - likeness(entry)) / 2 }))
    .sort((a, b) => b.score - a.score || newerFirst(a.entry, b.entry))
    .slice(0, limit)
    .map(({ entry }) => entry.instrument);
}

function entryOf(instrument: Instrument): Entry {
  const { type, number, title, aliases = [] } = instrument;
  const name = keyOf(`${type} ${number ?? ""}`);
  const words = [name, title ?? "", ...aliases].flatMap(wordsOf);
  return { instrument, title: keyOf(title ?? ""), name, text: ` ${words.join(" ")} `, words: new Set(words) };
}

// "06" is 6.
const wordsOf = (text: string): string[] =>
  keyOf(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => word.replace(/^0+(?=\d)/, ""));

function coverage(entries: readonly Entry[], asked: readonly string[]): { entry: Entry; cover: number }[] {
  const weights = asked.map((word) => {
    const bearing = entries.reduce((count, { words }) => count + (words.has(word) ? 1 : 0), 0);
    return Math.log(1 + entries.length / (1 + bearing));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return entries
    .map((entry) => {
      const found = asked.reduce((sum, word, i) => sum + (entry.words.has(word) ? weights[i]! : 0), 0);
      return { entry, cover: found / whole };
    })
    .filter(({ cover }) => cover >= LEAST)
    .sort((a, b) => b.cover - a.cover);
}

/** The share of neighbours among the words asked for that are neighbours in the entry. */
function together({ text }: Entry, asked: readonly string[]): number {
  if (asked.length < 2) return 1;
  const pairs = asked.slice(1).filter((word, i) => text.includes(` ${asked[i]} ${word} `));
  return pairs.length / (asked.length - 1);
}

/** How unlike the words of each are, 0 (alike) to 1. */
async function likenessOf(entries: readonly Entry[], key: string): Promise<(entry: Entry) => number> {
  const { default: Fuse } = await import("fuse.js");
  const fuse = new Fuse([...entries], {
    keys: ["title", "name"],
    ignoreLocation: true,
    includeScore: true,
    threshold: 1,
  });
  const scores = new Map(fuse.search(key).map(({ item, score }) => [item, score ?? 1]));
  return (entry) => scores.get(entry) ?? 1;
}

const newerFirst = (a: Entry, b: Entry): number =>
  (b.instrument.issued ?? "").localeCompare(a.instrument.issued ?? "");
