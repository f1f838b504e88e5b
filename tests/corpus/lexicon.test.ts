/** The counts and the vocabulary of the language as they are committed: well-formed, and packed.ts is made from them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lexiconCounts, lexiconModule } from "../../corpus/language/build.ts";
import { packed } from "../../corpus/language/packed.ts";
import { openLexicon } from "../../src/text/spelling/lexicon.ts";

const folder = fileURLToPath(new URL("../../corpus/language", import.meta.url));
const lines = (file: string): string[] => readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
const lexicon = openLexicon(packed);

describe("the language tables", () => {
  it("have one well-formed entry a line", () => {
    expect(lines("syllables.tsv").filter((line) => !/^[^\s\dA-Z]+\t\d+$/u.test(line))).toEqual([]);
    expect(
      lines("pairs.tsv").filter((line) => !/^[^\sA-Z]+\t[^\sA-Z]+ \d+(?: [^\sA-Z]+ \d+)*$/u.test(line)),
    ).toEqual([]);
    const entry = /^(?:\/\/ .+|[\p{Ll}#|]+(?: [\p{Ll}#|]+)*(?:\t\d+)?)$/u;
    expect(lines("vocabulary.txt").filter((line) => !entry.test(line))).toEqual([]);
  });

  it("are composed (NFC)", () => {
    for (const file of ["syllables.tsv", "pairs.tsv", "vocabulary.txt"])
      expect(
        readFileSync(join(folder, file), "utf8").normalize("NFC") ===
          readFileSync(join(folder, file), "utf8"),
      ).toBe(true);
  });

  it("are packed as they stand", () => {
    expect(readFileSync(join(folder, "packed.ts"), "utf8") === lexiconModule(folder)).toBe(true);
    expect(packed.length).toBeLessThan(700_000);
  });

  it("come out of the package with their counts, to within a step", () => {
    const { syllables, pairs } = lexiconCounts(folder);
    expect([lexicon.size, lexicon.pairs]).toEqual([syllables.length, pairs.length]);
    const off = (a: number, b: number) => Math.abs(Math.log(Math.max(a, 4) / b)) > 0.14;
    expect(syllables.filter(([word, count]) => off(count, lexicon.count(lexicon.idOf(word))))).toEqual([]);
    const wrong = pairs.filter(([left, right, count]) =>
      off(count, lexicon.pair(lexicon.idOf(left), lexicon.idOf(right))),
    );
    expect(wrong).toEqual([]);
  });

  it("know a syllable in every accepted spelling", () => {
    for (const [one, other] of [
      ["hòa", "hoà"],
      ["thủy", "thuỷ"],
      ["khỏe", "khoẻ"],
      ["ủy", "uỷ"],
      ["kỹ", "kĩ"],
      ["mỹ", "mĩ"],
      ["lý", "lí"],
      ["quý", "quí"],
      ["sĩ", "sỹ"],
    ] as const) {
      expect(lexicon.idOf(one)).toBeGreaterThanOrEqual(0);
      expect(lexicon.idOf(other)).toBe(lexicon.idOf(one));
    }
  });
});
