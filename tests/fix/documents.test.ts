/** No document comes to harm: those of the corpus, and the published ones where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixBytes, type Judge } from "../../src/fix/index.ts";
import { fix } from "../../src/fix.ts";
import { UnreadableError } from "../../src/model/values.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { read } from "../../src/read/index.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";
import { finding } from "./judges.ts";
import { accepted, rejected } from "./resolved.ts";

const paths = ["corpus/documents/dev", "corpus/documents/held-out", "../shared/plans", "../shared/others"]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:docx|txt|pdf|doc)$/.test(path));
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const files: [name: string, bytes: Uint8Array][] = [
  ...paths.map((path): [string, Uint8Array] => [path, bytesOf(path)]),
  ["a document as Word leaves it", wordLikeDocx({ pages: 3, fragment: 1, automaticNumbers: true })],
];
const isEditable = (path: string) => /\.(?:docx|txt)$|^a document/.test(path);

/** All of a package but the words in the text elements of its parts. */
function frameOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder("latin1");
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const xml = decoder.decode(content);
    const bare = xml.replace(/(<w:t(?: xml:space="preserve")?>)[^<]*(?=<\/w:t>)/g, "<w:t>");
    return [name, bare];
  });
  return Object.fromEntries(parts);
}

describe("corrected by the rules", () => {
  it.each(files)("%s: only what is safe changes, and nothing the second time", async (path, bytes) => {
    const options = { path, today: "2026-11-20", accept: true };
    const before = bytes.slice();
    const fixed = await fix(bytes, options).catch((error: unknown) => {
      if (!(error instanceof UnreadableError)) throw error;
      return error;
    });
    expect(bytes).toEqual(before);
    if (fixed instanceof UnreadableError) {
      expect(isEditable(path) ? ["old-encoding"] : ["not-fixable"]).toContain(fixed.code);
      return;
    }
    if (fixed.corrections.length === 0) expect(fixed.bytes).toBe(bytes);
    else if (path.endsWith(".docx")) expect(frameOf(fixed.bytes)).toEqual(frameOf(bytes));
    expect((await read(fixed.bytes)).text).toBe(fixed.after.text);
    const again = await fix(fixed.bytes, options);
    expect(again.corrections).toEqual([]);
    expect(again.bytes).toBe(fixed.bytes);
  });
});

/** The same words and paragraphs with the same look. */
const sameAs = (bytes: Uint8Array) => {
  const { revisions: _, warnings: __, ...source } = readDocx(bytes);
  return source;
};

describe("corrected by the rules with tracked changes", () => {
  it.each(files.filter(([path]) => /\.docx$|^a document/.test(path)))(
    "%s: rejected they give the file as it was, accepted the corrected one",
    async (path, bytes) => {
      const options = { path, today: "2026-11-20" };
      const fixed = await fix(bytes, options);
      expect(sameAs(rejected(fixed.bytes))).toEqual(sameAs(bytes));
      const taken = accepted(fixed.bytes);
      expect(readDocx(taken).text).toBe(fixed.after.text);
      const again = await fix(taken, options);
      expect(again.corrections).toEqual([]);
      expect(again.remaining.map(({ rule }) => rule)).toEqual(fixed.remaining.map(({ rule }) => rule));
    },
  );
});

describe("corrected by the rules, words and layout", () => {
  it.each(files.filter(([path]) => /\.docx$|^a document/.test(path)))(
    "%s: rejected the text and its look are as they were",
    async (path, bytes) => {
      const fixed = await fix(bytes, { path, today: "2026-11-20", layout: true });
      const [now, before] = [readDocx(rejected(fixed.bytes)), readDocx(bytes)];
      expect([now.text, now.paragraphs]).toEqual([before.text, before.paragraphs]);
      const taken = await fix(accepted(fixed.bytes), { path, today: "2026-11-20", layout: true });
      expect([taken.corrections, taken.layout?.corrections]).toEqual([[], []]);
    },
  );
});

/** Every third word and some of the blanks are to be changed, once. */
const eager = (): Judge => {
  let asked = false;
  return async ({ text }) => {
    if (asked) return [];
    asked = true;
    return [...text.matchAll(/[\p{L}\p{M}&<>]+ ?|\d+(?=[/.])/gu)]
      .filter((_, i) => i % 3 === 0)
      .map((match, i) => {
        const span = { start: match.index, end: match.index + match[0].length };
        const words = ["", `${match[0]}<&>`, match[0].toUpperCase(), `${match[0]} `, `0${match[0]}`][i % 5]!;
        return finding([{ span, text: words }]);
      });
  };
};

describe("corrected everywhere at once", () => {
  it.each(files.filter(([path]) => isEditable(path)))("%s", async (path, bytes) => {
    const fixed = await fixBytes(bytes, eager(), null).catch((error: unknown) => error);
    if (fixed instanceof UnreadableError) return expect(fixed.code).toBe("old-encoding");
    const { bytes: now, corrections, refused } = fixed as Awaited<ReturnType<typeof fixBytes>>;
    expect(corrections.length).toBeGreaterThan(20);
    expect(refused.length).toBeLessThan(corrections.length);
    if (path.endsWith(".txt")) return;
    expect(frameOf(now)).toEqual(frameOf(bytes));
    const tracked = await fixBytes(bytes, eager(), "2026-11-20");
    expect(tracked.corrections.length).toBeGreaterThan(20);
    expect(sameAs(rejected(tracked.bytes))).toEqual(sameAs(bytes));
    expect(readDocx(accepted(tracked.bytes)).text).toBe(tracked.after.text);
  });
});
