/** Names of a list found in running text, whatever their capitals, diacritics and commas. */
import type { Fix } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import type { Prose } from "./prose.ts";

interface Node {
  readonly next: Map<string, Node>;
  name: string | null;
}

/** The longest of the names that stands at an offset of a bare text, and where it ends. */
export type Matcher = (bare: string, at: number) => { readonly name: string; readonly end: number } | null;

const SYLLABLE = /[ ,-]{0,3}([a-z0-9]+)/y;

export function nameMatcher(names: readonly string[]): Matcher {
  const root: Node = { next: new Map(), name: null };
  for (const name of names) {
    let node = root;
    for (const syllable of bareOf(name).match(/[a-z0-9]+/g) ?? []) {
      let next = node.next.get(syllable);
      if (!next) {
        next = { next: new Map(), name: null };
        node.next.set(syllable, next);
      }
      node = next;
    }
    node.name ??= name;
  }
  return (bare, at) => {
    let node = root;
    let end = at;
    let best: { name: string; end: number } | null = null;
    for (;;) {
      SYLLABLE.lastIndex = end;
      const m = SYLLABLE.exec(bare);
      const next = m ? node.next.get(m[1]!) : undefined;
      if (!m || !next) return best;
      end += m[0].length;
      node = next;
      if (node.name !== null) best = { name: node.name, end };
    }
  };
}

/** A letter whose case is wrong: its offset and what it should be. */
interface Letter {
  readonly at: number;
  readonly letter: string;
}

/**
 * The first letters of the words of `typed` whose case differs from that of the words of `name`. Words that are all
 * capitals are abbreviations or headings and are left alone.
 */
export function wrongCapitals(typed: string, name: string): Letter[] {
  const right = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...typed.matchAll(/[\p{L}\p{N}]+/gu)];
  if (words.length !== right.length) return [];
  return words.flatMap(({ 0: word, index }, i) => {
    const first = word[0]!;
    const isCapital = first !== first.toLowerCase();
    const wanted = right[i]![0]!;
    const shouldBe = wanted !== wanted.toLowerCase();
    if (isCapital === shouldBe) return [];
    return [{ at: index, letter: shouldBe ? first.toUpperCase() : first.toLowerCase() }];
  });
}

/** `typed` with letters exchanged. */
export function withLetters(typed: string, letters: readonly Letter[]): string {
  const units = typed.split("");
  for (const { at, letter } of letters) units[at] = letter;
  return units.join("");
}

/** The edits that put `letters`, counted from `start`, right in the source. */
export function letterEdits(prose: Prose, start: number, letters: readonly Letter[]): Fix["edits"] {
  return letters.map(({ at, letter }) => ({ span: prose.place(start + at, start + at + 1), text: letter }));
}

/** Whether a sentence, a line or a list item begins at `at`, where a capital is right in any case. */
export function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[\n.;:!?“”"(+•*-]|\d[.)]|\b\p{L}\)) ?$/u.test(text.slice(Math.max(0, at - 4), at));
}
