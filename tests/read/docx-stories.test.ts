import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  type DocxParts,
  docx,
  field,
  fonts,
  item,
  lvl,
  num,
  p,
  r,
  raw,
  style,
  t,
  tbl,
  tc,
  textBox,
  tr,
} from "../fixtures/docx.ts";

const reference = (kind: "header" | "footer", id: string, type = "default"): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const sectPr = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/>';
const note = (kind: "footnote" | "endnote", id: number, content: string, type = ""): string =>
  `<w:${kind}${type === "" ? "" : ` w:type="${type}"`} w:id="${id}">${content}</w:${kind}>`;

/** One line a paragraph: its region and words. */
function lines(parts: DocxParts): string[] {
  const { text, paragraphs } = readDocx(docx(parts));
  return paragraphs.map(({ region, span }) => `${region}: ${text.slice(span.start, span.end)}`);
}

const STORIES: readonly (readonly [name: string, parts: DocxParts, lines: readonly string[]])[] = [
  [
    "header and footer behind the body",
    {
      body: p("Thân") + sectPr(reference("footer", "f") + reference("header", "h")),
      headers: { h: p("Phụ lục I") },
      footers: { f: p("Chân") },
    },
    ["body: Thân", "header: Phụ lục I", "footer: Chân"],
  ],
  [
    "a header that only numbers the pages",
    { body: p("Thân") + sectPr(reference("header", "h")), headers: { h: p(field("PAGE", "2")) } },
    ["body: Thân"],
  ],
  [
    "page number of pages, with dashes and an old-style text box",
    {
      body: p("Thân") + sectPr(reference("header", "h")),
      headers: {
        h:
          p(
            `${r("- ")}<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${r("2")}</w:fldSimple>${r("/")}${field("NUMPAGES", "9")}${r(" -")}`,
          ) + p(raw(textBox(p(field(" page  ".toUpperCase(), "3"))))),
      },
    },
    ["body: Thân"],
  ],
  [
    "a page number in a legacy font",
    {
      body: p("Thân") + sectPr(reference("header", "h")),
      headers: { h: p(field("PAGE", r("2", fonts(".VnTime")))) },
    },
    ["body: Thân"],
  ],
  [
    "a page number beside words",
    {
      body: p("Thân") + sectPr(reference("header", "h")),
      headers: { h: p(r("Trang ") + field("PAGE", "2")) },
    },
    ["body: Thân", "header: Trang 2"],
  ],
  [
    "a field whose name only begins alike",
    { body: p("Thân") + sectPr(reference("header", "h")), headers: { h: p(field("PAGEREF muc", "2")) } },
    ["body: Thân", "header: 2"],
  ],
  [
    "an empty header",
    { body: p("Thân") + sectPr(reference("header", "h")), headers: { h: p() } },
    ["body: Thân"],
  ],
  [
    "a header that no section shows",
    { body: p("Thân") + sectPr(""), headers: { h: p("Sót") } },
    ["body: Thân"],
  ],
  [
    "a header of the first page, which has none of its own",
    { body: p("Thân") + sectPr(reference("header", "h", "first")), headers: { h: p("Sót") } },
    ["body: Thân"],
  ],
  [
    "a header of a first page of its own",
    {
      body: p("Thân") + sectPr(`${reference("header", "h", "first")}<w:titlePg/>`),
      headers: { h: p("Đầu") },
    },
    ["body: Thân", "header: Đầu"],
  ],
  [
    "a header of even pages that are as the odd ones",
    {
      body: p("Thân") + sectPr(reference("header", "h", "even")),
      headers: { h: p("Sót") },
      settings: '<w:evenAndOddHeaders w:val="0"/>',
    },
    ["body: Thân"],
  ],
  [
    "a header of even pages",
    {
      body: p("Thân") + sectPr(reference("header", "h", "even")),
      headers: { h: p("Chẵn") },
      settings: "<w:evenAndOddHeaders/>",
    },
    ["body: Thân", "header: Chẵn"],
  ],
  [
    "one header of two sections",
    {
      body: p("A", sectPr(reference("header", "h"))) + p("B") + sectPr(reference("header", "h")),
      headers: { h: p("Đầu") },
    },
    ["body: A", "body: B", "header: Đầu"],
  ],
  [
    "a text box in a header belongs to the header",
    { body: p("Thân") + sectPr(reference("header", "h")), headers: { h: p(raw(textBox(p("MẬT")))) } },
    ["body: Thân", "header: ", "header: MẬT"],
  ],
  [
    "footnotes and endnotes, without their separators",
    {
      body: p("Thân"),
      footnotes:
        note("footnote", 0, p(r("sót")), "separator") +
        note("footnote", 1, p("Chú một") + p("tiếp")) +
        note("footnote", 2, p("Chú hai"), "normal"),
      endnotes: note("endnote", 1, p("Cuối")),
    },
    ["body: Thân", "footnote: Chú một", "footnote: tiếp", "footnote: Chú hai", "endnote: Cuối"],
  ],
  [
    "a list in a footnote counts on its own",
    {
      body: item("a", 1),
      footnotes: note("footnote", 1, item("b", 1)),
      numbering: abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0),
    },
    ["body: 1. a", "footnote: 1. b"],
  ],
];

describe("stories beside the body", () => {
  it.each(STORIES)("%s", (_, parts, expected) => {
    expect(lines(parts)).toEqual(expected);
  });
});

describe("sections", () => {
  it("gives page set-up in millimetres and the first paragraph of each", () => {
    const landscape =
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="-1134" w:right="567" w:bottom="567" w:left="1134" w:gutter="567"/><w:type w:val="continuous"/><w:titlePg/>';
    const body = p("A") + p(raw(textBox(p("hộp"))), sectPr(A4)) + p("B") + sectPr(landscape);
    expect(readDocx(docx({ body })).sections).toEqual([
      {
        width: 210.01,
        height: 297,
        landscape: false,
        marginTop: 20,
        marginBottom: 20,
        marginLeft: 30,
        marginRight: 14.99,
        titlePage: false,
        continuous: false,
        firstParagraph: 0,
      },
      {
        width: 297,
        height: 210.01,
        landscape: true,
        marginTop: 20,
        marginBottom: 10,
        marginLeft: 30,
        marginRight: 10,
        titlePage: true,
        continuous: true,
        firstParagraph: 3,
      },
    ]);
  });

  it("gives none where the document has none", () => {
    expect(readDocx(docx({ body: p("A") })).sections).toEqual([]);
  });

  it("takes Word's own paper where a section says nothing", () => {
    const [section] = readDocx(docx({ body: p("A") + sectPr("") })).sections;
    expect(section).toMatchObject({ width: 215.9, height: 279.4, marginLeft: 25.4, titlePage: false });
  });

  it("passes over the section as it was before a change", () => {
    const body =
      p("A") + sectPr(`${A4}<w:sectPrChange w:id="1"><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange>`);
    const { sections } = readDocx(docx({ body }));
    expect(sections.map(({ titlePage, width }) => [titlePage, width])).toEqual([[false, 210.01]]);
  });
});

const RENDERED = "<w:lastRenderedPageBreak/>";
const BREAK = '<w:br w:type="page"/>';
const PAGES: readonly (readonly [name: string, parts: DocxParts, pages: readonly (number | null)[]])[] = [
  ["nothing known", { body: p("A") + p("B") }, [null, null]],
  ["one page, as the document says", { body: p("A") + p("B"), pages: 1 }, [1, 1]],
  ["several pages without any break", { body: p("A") + p("B"), pages: 3 }, [null, null]],
  [
    "breaks that Word recorded",
    { body: p("A") + p(raw(RENDERED + t("B"))) + p(r("C") + raw(RENDERED + t("c"))) + p("D"), pages: 3 },
    [1, 2, 2, 3],
  ],
  ["the same without a number of pages", { body: p("A") + p(raw(RENDERED + t("B"))) }, [1, 2]],
  ["fewer breaks than pages", { body: p("A") + p(raw(RENDERED + t("B"))), pages: 3 }, [null, null]],
  [
    "an author's break that Word recorded again",
    { body: p(raw(t("A") + BREAK)) + p(raw(RENDERED + t("B"))), pages: 2 },
    [1, 2],
  ],
  ["an author's break in a paragraph", { body: p(raw(t("A") + BREAK + t("B"))), pages: 2 }, [1, 2]],
  [
    "a paragraph that starts a page",
    { body: p("A") + p(raw(RENDERED + t("B")), "<w:pageBreakBefore/>"), pages: 2 },
    [1, 2],
  ],
  [
    "a style that starts a page",
    {
      styles: style("Moi", { pPr: "<w:pageBreakBefore/>" }),
      body: p("A") + p("B", '<w:pStyle w:val="Moi"/>'),
      pages: 2,
    },
    [1, 2],
  ],
  ["a break at the very top", { body: p(raw(RENDERED + t("A"))), pages: 1 }, [1]],
  [
    "a row cut by the end of a page",
    {
      body:
        tbl([tr([tc(p(raw(t("A") + RENDERED + t("a")))), tc(p("B") + p(raw(RENDERED + t("b"))))])]) + p("C"),
      pages: 2,
    },
    [1, 1, 2, 2],
  ],
  ["Word knows no break inside a table", { body: tbl([tr([tc(p(raw(BREAK + t("A"))))])]), pages: 1 }, [1]],
  [
    "a text box is on the page of its paragraph",
    { body: p("A") + p(raw(RENDERED + t("B") + textBox(p("hộp")))), pages: 2 },
    [1, 2, 2],
  ],
  [
    "headers have no page",
    { body: p("A") + sectPr(reference("header", "h")), headers: { h: p("Đầu") }, pages: 1 },
    [1, null],
  ],
];

describe("pages", () => {
  it.each(PAGES)("%s", (_, parts, pages) => {
    const source = readDocx(docx(parts));
    expect(source.paragraphs.map(({ page }) => page)).toEqual(pages);
    expect(source.pages).toBe(parts.pages ?? null);
  });
});

const TIME = fonts(".VnTime");
const LEGACY: readonly (readonly [name: string, body: string, text: string, warned: readonly string[]])[] = [
  ["TCVN3", p(r("KÕ ho¹ch thi ®ua", TIME)), "Kế hoạch thi đua", ["legacy-font"]],
  [
    "TCVN3, the letter ư that looks like a soft hyphen",
    p(r("Sè l\u00ad\u00eeng", TIME)),
    "Số lượng",
    ["legacy-font"],
  ],
  ["TCVN3 capitals", p(r("kÕ ho¹ch", fonts(".VnTimeH"))), "KẾ HOẠCH", ["legacy-font"]],
  ["VNI", p(r("Keá hoaïch thi ñua", fonts("VNI-Times"))), "Kế hoạch thi đua", ["legacy-font"]],
  [
    "VNI letters cut between runs",
    p(r("Ke", fonts("VNI-Times")) + r("á hoa", fonts("VNI-Times")) + r("ïch", fonts("VNI-Times"))),
    "Kế hoạch",
    ["legacy-font"],
  ],
  [
    "VNI letters cut by a line break stay in order",
    p(raw(`${t("hoaïch")}<w:br/>${t("ñua")}`, fonts("VNI-Times"))),
    "hoạch\nđua",
    ["legacy-font"],
  ],
  [
    "a legacy run among others",
    p(r("Kế hoạch ") + r("thi ®ua", TIME) + r(" năm 2026")),
    "Kế hoạch thi đua năm 2026",
    ["legacy-font"],
  ],
  ["a legacy font with nothing to convert", p(r("Nam 2026", TIME)), "Nam 2026", []],
  ["Unicode under the name of a legacy font", p(r("Kế hoạch thi đua", TIME)), "Kế hoạch thi đua", []],
  [
    "the same, in stretches that could be either",
    p(r("Kế hoạch ", TIME) + r("và", `${TIME}<w:b/>`) + r(" cả", TIME)),
    "Kế hoạch và cả",
    [],
  ],
  ["a Unicode font", p(r("®¹", fonts("Times New Roman"))), "®¹", []],
];

describe("legacy fonts", () => {
  it.each(LEGACY)("%s", (_, body, text, warned) => {
    const source = readDocx(docx({ body, styles: "" }));
    expect(source.text).toBe(text);
    expect(source.warnings.map(({ code }) => code)).toEqual(warned);
  });

  it("converts labels too", () => {
    const more = `<w:rPr>${TIME}</w:rPr>`;
    const numbering = abstractNum(0, [lvl(0, "decimal", "§iÒu %1.", { more })]) + num(1, 0);
    expect(readDocx(docx({ numbering, body: item("a", 1) })).text).toBe("Điều 1. a");
  });

  it("keeps the runs and the tracked changes where they are", () => {
    const body = p(`${r("KÕ ", TIME)}<w:ins w:id="1">${r("ho¹ch", TIME)}</w:ins>${r(" năm")}`);
    const { text, paragraphs, revisions } = readDocx(docx({ body }));
    expect(revisions.map((revision) => revision.text)).toEqual(["hoạch"]);
    expect(
      paragraphs[0]?.runs.map(({ span, format }) => [text.slice(span.start, span.end), format.font]),
    ).toEqual([
      ["Kế hoạch", ".VnTime"],
      [" năm", null],
    ]);
  });
});
