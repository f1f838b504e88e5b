/** What a file does not tell is not judged, and said to be so. */
import { describe, expect, it } from "vitest";
import { analyse, analyseSource } from "../../src/analyse.ts";
import type { Paragraph, ParagraphFormat, Source } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { docx, line, p, shape, textBox } from "../fixtures/docx.ts";
import { nd30Docx, textOf } from "../fixtures/nd30-docx.ts";
import { judged, layout } from "./judged.ts";

const GROUP = line(100).replace(/(<wps:wsp>.*<\/wps:wsp>)/, "<wpg:wgp>$1$1</wpg:wgp>");
const PICTURE =
  '<w:drawing><wp:inline><wp:extent cx="2000000" cy="90000"/><a:blip r:embed="rId9"/></wp:inline></w:drawing>';

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

  it.each([
    ["a group of shapes", GROUP],
    ["a picture", PICTURE],
    ["a text box", textBox(p("DỰ THẢO"))],
    ["a line on its end", shape("line", 1, 60)],
    ["a curve", shape("curvedConnector3", 100, 20)],
    ["a turned line", shape("line", 100, 0, ' rot="2700000"')],
  ])("is so for the rules where the head holds %s", async (_, draws) => {
    const { told, coverage } = await judged(nd30Docx({ parts: { motto: { draws: "" }, number: { draws } } }));
    expect([told, coverage.notEvaluated.map(({ rule }) => rule)]).toEqual([[], ["layout/rule-line"]]);
  });

  const unset: ParagraphFormat = {
    alignment: null,
    indentLeft: null,
    indentRight: null,
    indentFirst: null,
    spaceBefore: null,
    spaceAfter: null,
    line: null,
    lineRule: null,
    style: null,
  };
  const { drawings: _, ...undrawn } = readDocx(nd30Docx());
  const { pageNumbers: __, ...unnumbered } = readDocx(nd30Docx());
  const source = readDocx(nd30Docx());
  const withParagraphs = (more: Partial<Paragraph>): Source => ({
    ...source,
    paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, ...more })),
  });

  it.each([
    ["drawings", undrawn, ["rule-line"]],
    ["page numbers", unnumbered, ["page-number"]],
    ["pages", { ...source, sections: [] }, ["margins", "paper"]],
    ["letters", withParagraphs({ runs: [] }), ["font", "size", "style"]],
    ["paragraphs", withParagraphs({ format: unset }), ["alignment", "first-line-indent", "spacing"]],
  ] as const)("is so where nothing is known of %s", async (_, stripped, rules) => {
    const file = { path: "plan.docx", format: "docx", sha256: "0" } as const;
    const info = { ...file, pages: 3, encoding: null, warnings: [] };
    const { findings, coverage } = await analyseSource(stripped, info, {
      today: "2026-02-10",
      rules: layout,
    });
    expect(findings).toEqual([]);
    expect(coverage.notEvaluated.map(({ rule }) => rule.replace("layout/", ""))).toEqual(rules);
  });

  it("is so for pages and letters of a file that tells nothing of them", async () => {
    const names = [
      "parentBody",
      "issuingBody",
      "number",
      "country",
      "motto",
      "placeDate",
      "documentType",
    ] as const;
    const rest = [
      "subject",
      "opening",
      "section1",
      "clause1",
      "aim",
      "recipientsHeading",
      "archive",
    ] as const;
    const body = [...names, ...rest].map((name) => p(textOf(name))).join("");
    const { coverage } = await judged(docx({ body }));
    expect(coverage.notEvaluated.map(({ rule }) => rule)).toEqual([
      "layout/font",
      "layout/margins",
      "layout/paper",
      "layout/size",
    ]);
  });

  it("is so for a document older than the decree", async () => {
    const older = { placeDate: { text: "Thanh Sơn, ngày 05 tháng 02 năm 2018" }, motto: { size: 20 } };
    const { told, coverage } = await judged(nd30Docx({ parts: older }));
    expect([told, coverage.evaluated]).toEqual([[], []]);
  });
});
