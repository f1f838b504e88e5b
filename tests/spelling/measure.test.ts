/** What the spelling rule reaches on the plans of the corpus, a little below what was measured. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packed } from "../../corpus/language/packed.ts";
import { openLexicon } from "../../src/text/spelling/lexicon.ts";
import { openSpeller } from "../../src/text/spelling/misspellings.ts";
import type { Kind } from "./inject.ts";
import { halves, measure, proseIn, ROUNDS, SEED } from "./measure.ts";

const lexicon = openLexicon(packed);
const speller = openSpeller(lexicon);
const prose = halves(await proseIn(fileURLToPath(new URL("../../corpus/documents", import.meta.url))));

const LEAST: Readonly<Record<Kind, readonly [found: number, mended: number]>> = {
  "non-word": [0.98, 0.93],
  tone: [0.85, 0.84],
  consonant: [0.91, 0.9],
  "missing letter": [0.86, 0.85],
  "real word": [0.71, 0.7],
};
const WORDS_PER_ALARM = 5000;

describe.each(Object.entries(prose))("slips in the %s half of the plans", (_, half) => {
  const { kinds, all, words, alarms } = measure(half, speller, lexicon, ROUNDS, SEED);

  it("are enough, in equal parts", () => {
    expect(all.slips).toBeGreaterThan(1000);
    for (const { slips } of Object.values(kinds)) expect(slips).toBeGreaterThan(all.slips / 5.5);
  });

  it("are found and mended", () => {
    expect(all.found / all.slips).toBeGreaterThanOrEqual(0.87);
    expect(all.mended / all.slips).toBeGreaterThanOrEqual(0.85);
    for (const [kind, [found, mended]] of Object.entries(LEAST) as [Kind, readonly [number, number]][]) {
      expect(kinds[kind].found / kinds[kind].slips, kind).toBeGreaterThanOrEqual(found);
      expect(kinds[kind].mended / kinds[kind].slips, kind).toBeGreaterThanOrEqual(mended);
    }
  });

  it("are not seen where there are none", () => {
    expect(alarms.map(({ around }) => around).slice(Math.floor(words / WORDS_PER_ALARM))).toEqual([]);
  });
});
