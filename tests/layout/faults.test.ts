/** One fault in a plan printed as the decree asks: the right rule finds it, through the real reader, and no other. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { alternatives, line, p, r, raw, shape, vmlLine } from "../fixtures/docx.ts";
import { type Faults, nd30Docx, type PartName, type Print, textOf } from "../fixtures/nd30-docx.ts";
import { judged, layout } from "./judged.ts";

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
    ["with rules drawn in two ways for two ages of Word", drawn((of) => alternatives(line(of), vmlLine(of)))],
    ["with rules drawn in the older way", drawn(vmlLine)],
    ["with rules drawn as connectors", drawn((of) => line(of, "straightConnector1"))],
    ["with rules drawn as flat boxes", drawn((of) => shape("rect", of, 1))],
    [
      "with the motto's rule anchored in the line below",
      { parts: { ...bare("motto"), placeDate: { draws: line(158) } } },
    ],
    [
      "with the subject's rule anchored in the text",
      { parts: { ...bare("subject"), basis1: { draws: line(100) } } },
    ],
    [
      "with the rule of a cell as the border of its paragraph",
      { parts: { motto: { draws: "", border: true } } },
    ],
    ["with a rule as the border of a cell", { parts: bare("motto"), rightCell: RULED_CELL }],
    ["with a rule typed as underscores", { parts: { motto: { draws: "", below: "____________________" } } }],
    [
      "with a rule typed as one long dash",
      { parts: { subject: { draws: "", below: "\u2014\u2014\u2014\u2014" } } },
    ],
    ["with a blank of dots below a rule", { parts: { issuingBody: { below: "......................" } } }],
    ["with words underlined over a rule", { parts: { motto: { underline: true } } }],
    [
      "with two rules in one place, one of them another's",
      { parts: { ...bare("issuingBody"), number: { draws: line(26) + line(158) }, motto: { draws: "" } } },
    ],
    [
      "with the rules of a letterhead set by tabs in one line",
      { tabs: true, parts: { ...bare("motto"), issuingBody: { draws: line(158) } } },
    ],
    ["with an upright appendix", { appendixPage: {} }],
    ["with an appendix that begins on the page before", { appendixPage: { continuous: true, top: 10 } }],
    [
      "with no title over the appendix's table",
      { parts: { appendixTitle: { text: "Đơn vị tính: điểm", bold: false, align: "left" } } },
    ],
    [
      "with the rules of a letterhead set by tabs typed in one line",
      {
        tabs: true,
        parts: {
          ...bare("motto"),
          parentBody: { text: "ỦY BAN NHÂN DÂN", bold: true },
          issuingBody: { text: "PHƯỜNG BÌNH HÒA", draws: "" },
        },
        betweenTabs: p(`${r("______")}${raw("<w:tab/>")}${r("________________")}`),
      },
    ],
    ["with a rule as long as the decree allows", { parts: { subject: { draws: line(119) } } }],
  ] as const satisfies readonly (readonly [string, Faults])[])("%s is left alone", async (_, faults) => {
    const { told, coverage } = await judged(nd30Docx(faults));
    expect(told).toEqual([]);
    expect(coverage.evaluated.length).toBe(layout.length);
  });
});

function TIMES(): string {
  return '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
}

/** All three rules drawn so. */
function drawn(draw: (length: number) => string): Faults {
  const lengths = { issuingBody: 26, motto: 158, subject: 100 } as const;
  const parts = Object.entries(lengths).map(([name, length]) => [name, { draws: draw(length) }]);
  return { parts: Object.fromEntries(parts) };
}

const RULED_CELL = '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="single" w:sz="4"/></w:tcBorders>';

function bare(name: PartName): Partial<Record<PartName, Print>> {
  return { [name]: { draws: "" } };
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
  ["paper", "appendix", { appendixPage: { width: 297, height: 420 } }],
  ["margins", "appendix", { appendixPage: { right: 8 } }],
  ["margins", "appendix", { appendixPage: { top: 10 } }],
  part("size", "appendix", { size: 13 }),
  part("size", "appendixTitle", { size: 16 }),
  part("size", "appendixPointer", { size: 12 }),
  part("style", "appendix", { bold: false }),
  part("style", "appendix", { caps: true }),
  part("style", "appendixTitle", { bold: false }),
  part("style", "appendixPointer", { italic: false }),
  ["alignment", "motto", { parts: aligned(["motto", "documentType", "subject", "aim", "name", "appendix"]) }],
  part("alignment", "appendix", { align: "left" }),
  part("alignment", "appendixTitle", { align: "left" }),
  part("rule-line", "motto", { draws: "" }),
  part("rule-line", "issuingBody", { draws: "" }),
  part("rule-line", "subject", { draws: "" }),
  ["rule-line", "motto", { parts: { ...bare("motto"), ...bare("issuingBody"), ...bare("subject") } }],
  ["rule-line", "motto", { tabs: true, parts: { ...bare("motto"), ...bare("issuingBody") } }],
  part("rule-line", "motto", { draws: "", underline: true }),
  part("rule-line", "subject", { draws: "", underline: true }),
  part("rule-line", "issuingBody", { draws: "", underline: true }),
  part("rule-line", "motto", { draws: line(80) }),
  part("rule-line", "motto", { draws: vmlLine(230) }),
  part("rule-line", "issuingBody", { draws: line(62) }),
  part("rule-line", "subject", { draws: line(230) }),
  part("rule-line", "subject", { draws: line(40) }),
  part("rule-line", "subject", { draws: "", border: true }),
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

function aligned(names: readonly PartName[]): Partial<Record<PartName, Print>> {
  return Object.fromEntries(names.map((name) => [name, { align: "left" }]));
}

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
    "appendix",
    "appendixTitle",
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

  it("of a rule typed as hyphens is found in the hyphens", async () => {
    for (const below of ["--------------", "-----o0o-----", "*****"]) {
      const { told } = await judged(nd30Docx({ parts: { motto: { draws: "", below } } }));
      expect(told).toEqual([["rule-line", below]]);
    }
  });

  it("leaves what other rules say as it was", async () => {
    const others = rules.filter(({ id }) => !id.startsWith("layout/"));
    const before = await judged(nd30Docx(), others);
    for (const [, , faults] of FAULTS)
      expect((await judged(nd30Docx(faults), others)).told).toEqual(before.told);
  });
});
