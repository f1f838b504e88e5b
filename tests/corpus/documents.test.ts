/** The corpus of documents: every gold is sound, quotes its document, and every file is what its source makes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, readSources } from "../../corpus/documents/build.ts";
import { Gold } from "../../corpus/documents/gold.ts";
import { read } from "../../src/read/index.ts";
import { pairs } from "../evaluate/folder.ts";
import { fold } from "../evaluate/words.ts";

const CORPUS = "corpus/documents";
const SETS = ["dev", "held-out"];
const MAX_BYTES = 3_000_000;

const sources = readSources(CORPUS);
const documents = SETS.flatMap((set) => pairs(join(CORPUS, set)).map((pair) => ({ set, ...pair })));
const goldOf = (path: string): Gold => Gold.parse(JSON.parse(readFileSync(path, "utf8")));

/** Letters and digits only, without marks: blind to line breaks, tone placement, punctuation and bad recognition. */
const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");

function quotations(gold: Gold): string[] {
  const { signer } = gold;
  const cited = gold.citations
    .filter((c) => !c.optional)
    .flatMap((c) => [c.number, c.name, c.title, c.provision]);
  return [
    ...[
      gold.number,
      gold.symbol,
      gold.place,
      gold.documentType,
      gold.subject,
      gold.parentBody,
      gold.theme,
      gold.archive,
    ],
    ...[...gold.legalBases, ...cited, ...gold.movements, ...gold.recipients],
    ...[signer.authority, signer.capacity, signer.position, signer.name],
    ...[...gold.outline, ...gold.optionalOutline, ...gold.targets],
    ...gold.assignments.flatMap((a) => [a.body, a.task]),
    ...[...gold.mustFind, ...gold.mustNotFind].map((e) => e.text),
  ].filter((text): text is string => typeof text === "string" && text !== "");
}

describe("corpus/documents", () => {
  it("has one document and one gold for each source, and nothing else", () => {
    const files = SETS.flatMap((set) =>
      readdirSync(join(CORPUS, set)).map((file) => `${set}/${file}`),
    ).sort();
    const expected = sources
      .flatMap((s) => [
        `${s.keys.get("set")}/${s.name}.gold.json`,
        `${s.keys.get("set")}/${s.name}.${s.keys.get("as")}`,
      ])
      .sort();
    expect(files).toEqual(expected);
  });

  it("keeps at least six held out, every format, and stays small", () => {
    expect(documents.filter(({ set }) => set === "held-out").length).toBeGreaterThanOrEqual(6);
    expect(new Set(sources.map((s) => s.keys.get("as")))).toEqual(new Set(["docx", "txt", "pdf", "doc"]));
    const size = documents.reduce((n, { document }) => n + statSync(document).size, 0);
    expect(size).toBeLessThan(MAX_BYTES);
  });

  it.each(sources.map((s) => [s.name, s] as const))("%s is what its source makes", (_name, source) => {
    for (const { path, bytes } of build(source)) {
      expect(Buffer.compare(readFileSync(join(CORPUS, path)), bytes), `${path}: run the builder again`).toBe(
        0,
      );
    }
  });

  it.each(documents.map((d) => [d.name, d] as const))(
    "the gold of %s quotes its document",
    async (_name, { document, gold }) => {
      const source = await read(readFileSync(document), { name: document });
      const text = letters(source.text);
      const absent = quotations(goldOf(gold)).filter((quotation) => !text.includes(letters(quotation)));
      expect(absent).toEqual([]);
    },
  );

  it.each(documents.map((d) => [d.name, d] as const))(
    "the gold of %s agrees with itself",
    (_name, { gold: path }) => {
      const gold = goldOf(path);
      const rules = gold.mustFind.map(({ rule, text }) => `${rule} ${text}`);
      expect(new Set(rules).size).toBe(rules.length);
      expect(gold.mustNotFind.filter(({ rule, text }) => rules.includes(`${rule} ${text}`))).toEqual([]);
      if (gold.date !== null && gold.year !== null)
        expect(gold.year - Number(gold.date.slice(0, 4))).toBeOneOf([0, 1]);
      for (const { date } of gold.citations) {
        if (date && gold.date) expect(date <= gold.date, `${date} is after the document`).toBe(true);
      }
    },
  );
});
