/** No document comes to harm when letters are changed everywhere in it, and rejecting the changes undoes them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixLayout } from "../../src/fix/layout/index.ts";
import type { Relayout, Source } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";
import { finding } from "./judges.ts";
import { rejected } from "./resolved.ts";

const paths = ["corpus/documents/dev", "corpus/documents/held-out", "../shared/plans", "../shared/others"]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".docx"));
const files: [name: string, bytes: Uint8Array][] = [
  ...paths.map((path): [string, Uint8Array] => [path, new Uint8Array(readFileSync(path))]),
  ["a document as Word leaves it", wordLikeDocx({ pages: 3, fragment: 1, automaticNumbers: true })],
];

const LOOKS = [{ size: 17 }, { size: 9, font: "Georgia" }];

/** Parts of words, with an odd letter more or less at each end. */
function changesOf({ text }: Source): Relayout[] {
  const told = { vi: "x", en: "x" };
  return LOOKS.map((look, nth) => {
    const words = [...text.matchAll(/[^\s]{2,}(?: [^\s]+)?/g)].filter((_, i) => i % 5 === nth);
    const spans = words.map(({ 0: word, index }, i) => ({
      start: index + (i % 2),
      end: index + word.length - (i % 3 === 0 ? 1 : 0),
    }));
    const to = { vi: `${nth}`, en: `${nth}` };
    return { kind: "letters", spans, ...look, what: told, from: told, to };
  });
}

describe("letters changed everywhere", () => {
  let corrected = 0;

  it.each(files)("%s", async (_, bytes) => {
    let isFirst = true;
    const judge = async (source: Source) => {
      const changes = isFirst ? changesOf(source) : [];
      isFirst = false;
      const demands = changes.map((change) => ({ finding: finding([]), change }));
      return { findings: demands.map((demand) => demand.finding), demands };
    };
    const fixed = await fixLayout(bytes, judge, { accept: false, day: "2026-02-10" });
    corrected += fixed.corrections.length;
    if (fixed.corrections.length === 0) return expect(fixed.bytes).toBe(bytes);
    const [before, undone] = [readDocx(bytes), readDocx(rejected(fixed.bytes))];
    expect(undone).toEqual(before);
    expect(fixed.source.paragraphs).not.toEqual(before.paragraphs);
  });

  it("are refused in few documents", () => {
    expect(corrected).toBeGreaterThan(0.75 * LOOKS.length * files.length);
  });
});
