/** One fault in a plan printed as the decree asks: the right rule finds it, through the real reader, and no other. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { type Faults, nd30Docx, type PartName, type Print, textOf } from "../fixtures/nd30-docx.ts";

const layout = rules.filter(({ id }) => id.startsWith("layout/"));

async function judged(bytes: Uint8Array, only = layout) {
  const { findings, coverage } = await analyse(bytes, {
    path: "plan.docx",
    today: "2026-02-10",
    rules: only,
  });
  return { coverage, told: findings.map(({ rule, text }) => [rule.replace("layout/", ""), text] as const) };
}

describe("a plan printed as the decree asks", () => {
  it.each([
    ["with a letterhead in a table", {}],
    ["with a letterhead set by tabs", { tabs: true }],
    [
      "with the upper sizes",
      { parts: { country: { size: 13 }, motto: { size: 14 }, placeDate: { size: 14 } } },
    ],
    ["with an indent of 1 cm", { body: { pPr: '<w:ind w:firstLine="567"/>' } }],
    ["with margins of an inch above and below", { page: { top: 25.4, bottom: 25.4 } }],
    ["with lines of exactly 18 points", { body: { pPr: '<w:spacing w:line="360" w:lineRule="exact"/>' } }],
    ["with a theme of another font that no run shows", { theme: "Calibri", body: { rPr: TIMES() } }],
    ["with the page number set by a tab", { number: { tab: true, size: 13 } }],
    ["with a sentence in italics", { parts: { aim: { italic: true } } }],
    [
      "with its type typed in lower case and shown in capitals",
      { parts: { documentType: { text: "Kế hoạch", caps: true } } },
    ],
  ] as const satisfies readonly (readonly [string, Faults])[])("%s is left alone", async (_, faults) => {
    const { told, coverage } = await judged(nd30Docx(faults));
    expect(told).toEqual([]);
    expect(coverage.evaluated.length).toBe(layout.length);
  });
});

function TIMES(): string {
  return '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
}

type Fault = readonly [rule: string, at: PartName | null, faults: Faults];

const part = (rule: string, name: PartName, print: Print): Fault => [
  rule,
  name,
  { parts: { [name]: print } },
];

const FAULTS: readonly Fault[] = [
  ["paper", null, { page: { width: 215.9, height: 279.4 } }],
  ["paper", null, { page: { width: 148, height: 210 } }],
  ["paper", null, { page: { width: 297, height: 210, landscape: true } }],
  ["margins", null, { page: { top: 12.7 } }],
  ["margins", null, { page: { bottom: 30 } }],
  ["margins", null, { page: { left: 25.4 } }],
  ["margins", null, { page: { right: 25.4 } }],
  ["font", "parentBody", { theme: "Calibri" }],
  part("font", "subject", { font: "Arial" }),
  part("font", "aim", { font: "Tahoma" }),
  part("font", "archive", { font: "Calibri" }),
  part("font", "placeDate", { color: "FF0000" }),
  part("font", "need", { color: "0000FF" }),
  part("size", "parentBody", { size: 14 }),
  part("size", "issuingBody", { size: 14 }),
  part("size", "number", { size: 12 }),
  part("size", "country", { size: 14 }),
  part("size", "motto", { size: 12 }),
  part("size", "placeDate", { size: 12 }),
  part("size", "documentType", { size: 16 }),
  part("size", "subject", { size: 15 }),
  part("size", "basis1", { size: 12 }),
  part("size", "section1", { size: 12 }),
  part("size", "clause2", { size: 15 }),
  part("size", "aim", { size: 12 }),
  part("size", "recipientsHeading", { size: 14 }),
  part("size", "recipient", { size: 13 }),
  part("size", "authority", { size: 12 }),
  part("size", "name", { size: 12 }),
  part("style", "parentBody", { bold: true }),
  part("style", "issuingBody", { bold: false }),
  part("style", "number", { bold: true }),
  part("style", "country", { bold: false }),
  part("style", "motto", { italic: true }),
  part("style", "placeDate", { italic: false }),
  part("style", "documentType", { bold: false }),
  part("style", "subject", { bold: false }),
  part("style", "subject", { caps: true }),
  part("style", "basis2", { italic: false }),
  part("style", "section2", { bold: false }),
  part("style", "clause1", { bold: false }),
  part("style", "clause1", { italic: true }),
  ["style", "opening", { body: { rPr: "<w:i/>" }, parts: upright() }],
  part("style", "recipientsHeading", { italic: false }),
  part("style", "recipient", { bold: true }),
  part("style", "authority", { bold: false }),
  part("style", "name", { italic: true }),
  part("alignment", "motto", { align: "left" }),
  part("alignment", "issuingBody", { align: "right" }),
  part("alignment", "documentType", { align: "left" }),
  part("alignment", "subject", { align: "both" }),
  part("alignment", "aim", { align: "left" }),
  part("alignment", "name", { align: "right" }),
  part("alignment", "archive", { align: "center" }),
  ["page-number", null, { number: { in: "nowhere" } }],
  ["page-number", null, { number: { in: "footer" } }],
  ["page-number", null, { number: { align: "right" } }],
  ["page-number", null, { number: { size: 11 } }],
  ["page-number", null, { number: { onFirst: true } }],
  ["spacing", "opening", { body: { pPr: '<w:spacing w:before="0" w:line="288" w:lineRule="auto"/>' } }],
  ["spacing", "opening", { body: { pPr: '<w:spacing w:line="480" w:lineRule="auto"/>' } }],
  ["spacing", "opening", { body: { pPr: '<w:spacing w:line="200" w:lineRule="exact"/>' } }],
  ["first-line-indent", "opening", { body: { pPr: '<w:ind w:firstLine="0"/>' } }],
  ["first-line-indent", "opening", { body: { pPr: '<w:ind w:firstLine="1134"/>' } }],
];

/** All that is upright says so itself, but for the prose. */
function upright(): Partial<Record<PartName, Print>> {
  const names: readonly PartName[] = [
    "parentBody",
    "issuingBody",
    "number",
    "country",
    "motto",
    "documentType",
    "subject",
    "section1",
    "clause1",
    "clause2",
    "section2",
    "recipient",
    "archive",
    "authority",
    "name",
  ];
  return Object.fromEntries(names.map((name) => [name, { italic: false }]));
}

describe("one fault", () => {
  it("is tried in at least 40 ways", () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(FAULTS)("of %s at %s is found, and nothing else (%j)", async (rule, at, faults) => {
    const { told } = await judged(nd30Docx(faults));
    expect(told.map(([id]) => id)).toEqual([rule]);
    const [, text] = told[0]!;
    if (at === null) expect(text).toBeNull();
    else expect(textOf(at)).toContain(text);
  });

  it("leaves what other rules say as it was", async () => {
    const others = rules.filter(({ id }) => !id.startsWith("layout/"));
    const before = await judged(nd30Docx(), others);
    for (const [, , faults] of FAULTS)
      expect((await judged(nd30Docx(faults), others)).told).toEqual(before.told);
  });
});

describe("what cannot be judged", () => {
  it("is said to be not evaluated", async () => {
    const text = new TextEncoder().encode("KẾ HOẠCH\nThi đua\nI. MỤC ĐÍCH\nThi đua.");
    const { findings, coverage } = await analyse(text, {
      path: "plan.txt",
      today: "2026-02-10",
      rules: layout,
    });
    expect(findings).toEqual([]);
    expect(coverage.notEvaluated.map(({ rule }) => rule)).toEqual(layout.map(({ id }) => id));
  });

  it("is so for a document older than the decree", async () => {
    const older = { placeDate: { text: "Thanh Sơn, ngày 05 tháng 02 năm 2018" }, motto: { size: 20 } };
    const { told, coverage } = await judged(nd30Docx({ parts: older }));
    expect([told, coverage.evaluated]).toEqual([[], []]);
  });
});
