import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  alternatives,
  docx,
  field,
  fonts,
  item,
  lvl,
  num,
  p,
  r,
  raw,
  t,
  tbl,
  tc,
  textBox,
  tr,
  vmlTextBox,
} from "../fixtures/docx.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";

// ── Documents made at random ────────────────────────────────────────────────────────────────────────────────

const words = fc
  .array(
    fc.constantFrom(
      "Kế hoạch",
      "thi đua",
      "số 12/KH-UBND",
      "ủy ban",
      "Nơi nhận:",
      "hòa".normalize("NFD"),
      "𠀋",
      "a\u00a0b",
      "  ",
      "%",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(" "));
const look = fc.constantFrom(
  "",
  "<w:b/>",
  "<w:i/><w:caps/>",
  "<w:vanish/>",
  fonts("Arial"),
  '<w:sz w:val="26"/>',
);
const run = fc.tuple(words, look).map(([text, rPr]) => r(text, rPr));
const changed = (name: string) =>
  run.map((content) => `<w:${name} w:id="1" w:author="Lan">${content}</w:${name}>`);
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  words.map((text) => `<w:hyperlink>${r(text)}</w:hyperlink>`),
  words.map((text) => field("DATE", text)),
  words.map((text) => `<w:sdt><w:sdtPr/><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`),
  words.map((text) => `<w:del w:id="1" w:author="Lan">${raw(`<w:delText>${text}</w:delText>`)}</w:del>`),
  changed("ins"),
  changed("moveFrom"),
  changed("moveTo"),
  words.map((text) => raw(alternatives(textBox(p(text)), vmlTextBox(p(text))))),
  fc.constantFrom(raw("<w:tab/>"), raw("<w:lastRenderedPageBreak/>")),
);
/** What mammoth glues the words around together for. */
const lineBreak = fc.constantFrom(raw("<w:br/>"), raw("<w:cr/>"), raw('<w:br w:type="page"/>'));
const properties = [
  "",
  '<w:jc w:val="center"/>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
];
const MARK_DELETED = '<w:rPr><w:del w:id="2" w:author="Lan"/></w:rPr>';

function bodyOf(content: fc.Arbitrary<string>, pPr: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const paragraph = fc
    .tuple(fc.array(content, { maxLength: 6 }), pPr)
    .map(([runs, props]) => p(runs.join(""), props));
  const cell = fc
    .tuple(
      fc.array(paragraph, { minLength: 1, maxLength: 2 }),
      fc.constantFrom("", '<w:gridSpan w:val="2"/>'),
    )
    .map(([inside, tcPr]) => tc(inside.join(""), tcPr));
  const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => tr(cells));
  const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => tbl(rows) + p());
  const block = fc.oneof({ weight: 4, arbitrary: paragraph }, table);
  return fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join(""));
}

const body = bodyOf(
  fc.oneof({ weight: 9, arbitrary: inline }, lineBreak),
  fc.constantFrom(...properties, MARK_DELETED),
);
const bodyWithoutBreaks = bodyOf(inline, fc.constantFrom(...properties));
const NUMBERING = abstractNum(0, [lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%2.")]) + num(1, 0);
const fileOf = (content: string): Uint8Array => docx({ body: content, numbering: NUMBERING, styles: "" });

/** What holds of every source, whatever was read. */
function expectSound({ text, paragraphs, revisions, pictures, sections }: Source): void {
  let end = -1;
  let covered = 0;
  for (const { span, runs, label } of paragraphs) {
    expect(span.start).toBe(end + 1);
    expect(text.slice(span.start, span.end)).not.toContain("\n");
    let at = span.start;
    for (const { span: part } of runs) {
      expect(part.start).toBe(at);
      expect(part.end).toBeGreaterThan(part.start);
      at = part.end;
    }
    expect(at).toBe(span.end);
    if (label !== null)
      expect([label.start, label.end <= span.end, label.end > label.start]).toEqual([span.start, true, true]);
    end = span.end;
    covered += span.end - span.start;
  }
  expect(covered + Math.max(0, paragraphs.length - 1)).toBe(text.length);
  for (const { kind, span, text: changedText } of revisions) {
    if (kind === "insert" || kind === "move-to") expect(text.slice(span.start, span.end)).toBe(changedText);
    else expect(span.start).toBe(span.end);
  }
  for (const { paragraph: index } of pictures) expect(paragraphs[index]).toBeDefined();
  for (const { firstParagraph } of sections) expect(firstParagraph).toBeLessThanOrEqual(paragraphs.length);
}

describe("every source read from a .docx", () => {
  it("has lines, runs, labels and changes that fit its text", () => {
    fc.assert(
      fc.property(body, (content) => {
        expectSound(readDocx(fileOf(content)));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same at every reading", () => {
    fc.assert(
      fc.property(body, (content) => {
        const bytes = fileOf(content);
        expect(readDocx(bytes)).toEqual(readDocx(bytes));
      }),
      { numRuns: 50 },
    );
  });
});

// ── Fragmented runs ─────────────────────────────────────────────────────────────────────────────────────────

const styledWords = fc.array(
  fc.tuple(words, fc.constantFrom("", "<w:b/>", fonts("VNI-Times"), fonts(".VnTime"))),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const NOISE = ["", '<w:proofErr w:type="gramEnd"/>', '<w:bookmarkStart w:id="3" w:name="x"/>', "<w:r/>"];

/** Cuts a run at the offsets, with noise between the pieces. */
function cut(text: string, rPr: string, at: readonly number[]): string {
  const places = [...new Set(at.map((n) => n % (text.length + 1)))]
    .filter((n) => !splitsPair(text, n))
    .sort((a, b) => a - b);
  const pieces = [0, ...places].map((start, i) => text.slice(start, places[i] ?? text.length));
  return pieces
    .map((piece, i) => (i % 2 ? r(piece, rPr) : raw(t(piece), rPr)) + NOISE[i % NOISE.length])
    .join("");
}

const splitsPair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "");

describe("a paragraph in pieces", () => {
  it("reads as the whole one does, runs and all", () => {
    fc.assert(
      fc.property(styledWords, fc.array(fc.nat(40), { maxLength: 8 }), (list, at) => {
        const whole = docx({ body: p(list.map(([text, rPr]) => r(text, rPr)).join("")), styles: "" });
        const pieces = docx({ body: p(list.map(([text, rPr]) => cut(text, rPr, at)).join("")), styles: "" });
        expect(readDocx(pieces)).toEqual(readDocx(whole));
      }),
      { numRuns: 300 },
    );
  });
});

// ── Against mammoth ─────────────────────────────────────────────────────────────────────────────────────────

const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The words that mammoth sees and we do not. mammoth glues what a line break parts ("DÂNXÃ"), which is its
 * fault, not a word: such a word is found when our line breaks are taken out.
 */
async function missingWords(bytes: Uint8Array): Promise<string[]> {
  const { text } = readDocx(bytes);
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const glued = text.normalize("NFC").replaceAll("\n", "");
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return wordsOf(value).filter((word) => {
    const count = left.get(word);
    if (count === undefined) return !glued.includes(word);
    left.set(word, count - 1);
    return count <= 0;
  });
}

describe("words that mammoth sees", () => {
  it("are all seen here: documents made at random", async () => {
    await fc.assert(
      fc.asyncProperty(bodyWithoutBreaks, async (content) => {
        expect(await missingWords(fileOf(content))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["fragmented", wordLikeDocx({ pages: 3 })],
    ["whole paragraphs, automatic numbers", wordLikeDocx({ pages: 2, fragment: 0, automaticNumbers: true })],
    [
      "letterhead with line breaks",
      docx({ body: tbl([tr([tc(p(raw(`${t("ỦY BAN")}<w:br/>${t("XÃ")}`)))])]) + item("a", 1) }),
    ],
  ])("are all seen here: %s", async (_, bytes) => {
    expect(await missingWords(bytes)).toEqual([]);
  });
});

const FOLDERS = ["plans", "others"].map((name) => join(import.meta.dirname, "../../../shared", name));
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .map((name) => join(folder, name)),
);

describe.skipIf(files.length === 0)(`real documents (${files.length} in ../shared)`, () => {
  it.each(files.length === 0 ? ["none"] : files)("%s", async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    expectSound(readDocx(bytes));
    expect(await missingWords(bytes)).toEqual([]);
  });
});
