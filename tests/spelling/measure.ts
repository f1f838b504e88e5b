/** How many slips the speller finds and mends, and how many sound words it accuses, on the plans of the corpus. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/read/index.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import type { Lexicon } from "../../src/text/spelling/lexicon.ts";
import type { Misspelling, Speller } from "../../src/text/spelling/misspellings.ts";
import { wordsOf } from "../../src/text/spelling/words.ts";
import { isSyllable } from "../../src/text/syllable.ts";
import { chance, KINDS, type Kind, type Slip, spoil } from "./inject.ts";

export interface Prose {
  readonly name: string;
  readonly text: string;
}

/** The fair copies of the plans in `documents`, without those whose letters were spoilt on purpose. */
export async function proseIn(documents: string): Promise<Prose[]> {
  const out: Prose[] = [];
  for (const folder of ["dev", "held-out"].map((set) => join(documents, set))) {
    for (const name of readdirSync(folder).filter((file) => /\.(?:docx|pdf|txt|doc)$/.test(file))) {
      const plan = readFileSync(join(documents, "src", name.replace(/\.\w+$/, ".plan.txt")), "utf8");
      if (/^%ocr /m.test(plan)) continue;
      const source = await read(new Uint8Array(readFileSync(join(folder, name))), { name });
      out.push({ name, text: cleanText(source).text });
    }
  }
  return out.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every second plan was looked at while the speller was made; the others measure it. */
export function halves(prose: readonly Prose[]): { readonly seen: Prose[]; readonly unseen: Prose[] } {
  return { seen: prose.filter((_, i) => i % 2 === 0), unseen: prose.filter((_, i) => i % 2 === 1) };
}

export interface Tally {
  slips: number;
  found: number;
  mended: number;
}

export interface Missed {
  readonly slip: Slip;
  readonly around: string;
  readonly finding: Misspelling | undefined;
}

export interface Measure {
  readonly kinds: Readonly<Record<Kind, Tally>>;
  readonly all: Tally;
  /** Vietnamese words of the clean texts. */
  readonly words: number;
  /** Accusations in the clean texts. */
  readonly alarms: { readonly name: string; readonly finding: Misspelling; readonly around: string }[];
  readonly missed: Missed[];
}

export const ROUNDS = 20;
export const SEED = 1;

/** About so many words lie between two slips. */
const EVERY = 25;

export function measure(
  prose: readonly Prose[],
  spell: Speller,
  lexicon: Lexicon,
  rounds: number,
  seed: number,
): Measure {
  const next = chance(seed);
  const tally = (): Tally => ({ slips: 0, found: 0, mended: 0 });
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, tally()])) as Record<Kind, Tally>;
  const all = tally();
  const missed: Missed[] = [];
  const alarms: Measure["alarms"] = [];
  let words = 0;
  for (const { name, text } of prose) {
    words += wordsOf(text).filter(({ lower }) => isSyllable(lower)).length;
    for (const finding of spell(text).misspellings)
      alarms.push({ name, finding, around: around(text, finding) });
    for (let round = 0; round < rounds; round++) {
      const spoilt = spoil(text, lexicon, next, EVERY);
      const found = spell(spoilt.text).misspellings;
      for (const slip of spoilt.slips) {
        const finding = found.find(({ start, end }) => start < slip.end && slip.start < end);
        const mended = finding?.correction === slip.right;
        for (const one of [kinds[slip.kind], all]) {
          one.slips++;
          if (finding) one.found++;
          if (mended) one.mended++;
        }
        if (!mended) missed.push({ slip, around: around(spoilt.text, slip), finding });
      }
    }
  }
  return { kinds, all, words, alarms, missed };
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 25), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll("\n", "⏎");
}
