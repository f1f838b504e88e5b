import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import { formatCount } from "../../src/read/docx/labels.ts";
import { abstractNum, docx, fonts, item, lvl, num, p, r } from "../fixtures/docx.ts";

const DECIMAL = lvl(0, "decimal", "%1.");

describe("labels in the text", () => {
  it("marks the label and its level, and keeps it apart from the words", () => {
    const numbering =
      abstractNum(0, [DECIMAL, lvl(1, "lowerLetter", "%2)", { more: "<w:rPr><w:b/></w:rPr>" })]) + num(1, 0);
    const { text, paragraphs } = readDocx(
      docx({ numbering, body: item("một", 1) + item("hai", 1, 1) + p("ba") }),
    );
    const labels = paragraphs.map(({ label, labelLevel }) => [
      label && text.slice(label.start, label.end),
      labelLevel,
    ]);
    expect(labels).toEqual([
      ["1.", 0],
      ["a)", 1],
      [null, null],
    ]);
    const runs = paragraphs[1]?.runs.map(({ span, format }) => [
      text.slice(span.start, span.end),
      format.bold,
    ]);
    expect(runs).toEqual([
      ["a) ", true],
      ["hai", false],
    ]);
  });

  it("gives the label the look of the paragraph mark", () => {
    const numbering = abstractNum(0, [DECIMAL]) + num(1, 0);
    const body = item(r("một"), 1, 0, "").replace("</w:pPr>", "<w:rPr><w:i/></w:rPr></w:pPr>");
    const [paragraph] = readDocx(docx({ numbering, body })).paragraphs;
    expect(paragraph?.runs.map(({ format }) => format.italic)).toEqual([true, false]);
  });

  it("takes the indents of the level, under those of the paragraph", () => {
    const more = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>';
    const numbering = abstractNum(0, [lvl(0, "decimal", "%1.", { more })]) + num(1, 0);
    const body = item("a", 1) + p("b", `<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="200"/>`);
    const indents = readDocx(docx({ numbering, body })).paragraphs.map(({ format }) => [
      format?.indentLeft,
      format?.indentFirst,
    ]);
    expect(indents).toEqual([
      [36, -18],
      [10, -18],
    ]);
  });
});

const BULLETS: readonly (readonly [name: string, text: string, font: string, label: string])[] = [
  ["hyphen", "-", "Times New Roman", "-"],
  ["en dash", "–", "Times New Roman", "-"],
  ["plus sign", "+", "Times New Roman", "+"],
  ["asterisk", "*", "Times New Roman", "*"],
  ["typed bullet", "•", "Times New Roman", "•"],
  ["Symbol bullet", "\uf0b7", "Symbol", "•"],
  ["Symbol dash", "\uf02d", "Symbol", "-"],
  ["Symbol dash as ASCII", "-", "Symbol", "-"],
  ["Symbol long dash", "\uf0be", "Symbol", "-"],
  ["Wingdings square", "\uf0a7", "Wingdings", "•"],
  ["Wingdings arrow", "\uf0d8", "Wingdings", "•"],
  ["private use without a known font", "\uf0b7", "", "•"],
  ["hollow circle", "o", "Courier New", "•"],
  ["the letter o", "o", "Times New Roman", "o"],
];

describe("bullets", () => {
  it.each(BULLETS)("%s", (_, text, font, label) => {
    const numbering =
      abstractNum(0, [lvl(0, "bullet", text, { more: `<w:rPr>${fonts(font)}</w:rPr>` })]) + num(1, 0);
    expect(readDocx(docx({ numbering, body: item("m", 1) })).text).toBe(`${label} m`);
  });
});

const COUNTS: readonly (readonly [count: number, format: string, label: string])[] = [
  [4, "upperRoman", "IV"],
  [29, "lowerRoman", "xxix"],
  [1994, "upperRoman", "MCMXCIV"],
  [0, "upperRoman", "0"],
  [4000, "upperRoman", "4000"],
  [-1, "lowerLetter", "-1"],
  [53, "upperLetter", "AAA"],
  [1_000_000_000, "lowerLetter", "1000000000"],
  [3, "numberInDash", "- 3 -"],
  [3, "decimalEnclosedParen", "(3)"],
];

describe("formatCount", () => {
  it.each(COUNTS)("%i as %s", (count, format, label) => {
    expect(formatCount(count, format)).toBe(label);
  });
});
