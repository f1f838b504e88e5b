/** Changes of a layout in Word files of all shapes; what is wrong is made up. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixLayout, type LayoutFixed } from "../../src/fix/layout/index.ts";
import { isProven } from "../../src/fix/layout/proof.ts";
import type { Finding, PageChange, PageNumberChange, Relayout, Source } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  alternatives,
  docx,
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
import { finding } from "./judges.ts";
import { bodyOf, rejected } from "./resolved.ts";

const TOLD = { what: { vi: "x", en: "x" }, from: { vi: "a", en: "a" }, to: { vi: "b", en: "b" } };
const spanOf = ({ text }: Source, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const size = (source: Source, words: string, points = 13): Relayout => ({
  ...{ kind: "letters", spans: [spanOf(source, words)], size: points },
  ...TOLD,
});
const page = (lengths: PageChange["lengths"]): PageChange => ({
  kind: "page",
  sections: [0],
  lengths,
  ...TOLD,
});
const number = (amend: PageNumberChange["amend"]): PageNumberChange => ({
  ...{ kind: "page-number", amend, size: 14 },
  ...TOLD,
});

/** Asks once for changes; `afterwards` is found in what comes out. */
function corrected(
  bytes: Uint8Array,
  changes: (source: Source) => readonly Relayout[],
  { accept = false, afterwards = (_: Source): readonly Finding[] => [] } = {},
): Promise<LayoutFixed> {
  let isFirst = true;
  const judge = async (source: Source) => {
    const demands = (isFirst ? changes(source) : []).map((change, i) => ({
      finding: finding([], "safe", `test/${i}`),
      change,
    }));
    const findings = isFirst ? demands.map((demand) => demand.finding) : afterwards(source);
    isFirst = false;
    return { findings, demands };
  };
  return fixLayout(bytes, judge, { accept, day: "2026-02-10" });
}

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1134" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
const sizesOf = ({ paragraphs, text }: Source) =>
  paragraphs.flatMap(({ runs }) =>
    runs.map(({ span, format }) => [text.slice(span.start, span.end), format.size]),
  );

describe("letters", () => {
  it.each([
    ["of a whole run", p(r("An Bình")), "An Bình", [["An Bình", 13]]],
    ["in several runs", p(r("An ") + r("Bình")), "An Bình", [["An Bình", 13]]],
    [
      "at the head of a run",
      p(r("Số: 12 An Bình")),
      "Số: 12",
      [
        ["Số: 12 ", 13],
        ["An Bình", 10],
      ],
    ],
    [
      "at the end of a run",
      p(r("Số: 12 An Bình")),
      "An Bình",
      [
        ["Số: 12 ", 10],
        ["An Bình", 13],
      ],
    ],
    [
      "in the middle of a run",
      p(r("a &amp; An Bình z")),
      "An Bình",
      [
        ["a &amp; ", 10],
        ["An Bình ", 13],
        ["z", 10],
      ],
    ],
    [
      "between others, in a text whose blanks are not kept",
      p("<w:r><w:t>Số: 12 An Bình, ngày</w:t></w:r>"),
      "An Bình",
      [
        ["Số: 12 ", 10],
        ["An Bình", 13],
        [", ngày", 10],
      ],
    ],
    [
      "behind a tab of their run",
      p(raw(`${t("Số: 12")}<w:tab/>${t("An Bình")}`)),
      "An Bình",
      [
        ["Số: 12\t", 10],
        ["An Bình", 13],
      ],
    ],
    ["in a table", tbl([tr([tc(p(r("An Bình")))])]), "An Bình", [["An Bình", 13]]],
    [
      "put in by somebody",
      p(`<w:ins w:id="3" w:author="Lan">${r("An Bình")}</w:ins>`),
      "An Bình",
      [["An Bình", 13]],
    ],
  ] as const)("%s get another size, and no others", async (_, body, words, expected) => {
    const bytes = docx({ body, styles: "" });
    const { corrections, source, bytes: out } = await corrected(bytes, (source) => [size(source, words)]);
    expect(corrections).toHaveLength(1);
    expect(sizesOf(source)).toEqual(expected);
    const again = await corrected(rejected(out), () => []);
    const untouched = await corrected(bytes, () => []);
    expect(sizesOf(again.source)).toEqual(sizesOf(untouched.source));
  });

  it("of one run in several places are changes of their own", async () => {
    const words = (source: Source): Relayout => ({
      ...{ kind: "letters", spans: ["Số", "Bình"].map((word) => spanOf(source, word)), size: 13 },
      ...TOLD,
    });
    const { bytes } = await corrected(docx({ body: p(r("Số 12 An Bình")) }), (source) => [words(source)]);
    const ids = [...bodyOf(bytes).matchAll(/<w:rPrChange w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["1", "2"]);
  });

  it("of a heading take its computed number with them", async () => {
    const parts = {
      body: item(r("MỤC ĐÍCH"), 1),
      styles: "",
      numbering: abstractNum(0, [lvl(0, "upperRoman", "%1.")]) + num(1, 0),
    };
    const { source } = await corrected(docx(parts), (before) => [size(before, "I. MỤC ĐÍCH")]);
    expect(sizesOf(source)).toEqual([["I. MỤC ĐÍCH", 13]]);
  });

  it("lose what a theme says of their font", async () => {
    const themed = raw(t("An Bình"), '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:b/>');
    const change = (source: Source): Relayout => ({
      ...{ kind: "letters", spans: [source.paragraphs[0]!.span], font: "Times New Roman" },
      ...TOLD,
    });
    const { bytes } = await corrected(docx({ body: p(themed) }), (source) => [change(source)], {
      accept: true,
    });
    expect(bodyOf(bytes)).toContain(
      '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:b/></w:rPr>',
    );
  });

  const CHANGED = '<w:rPrChange w:id="9" w:author="Lan" w:date="2026-01-01T00:00:00Z"><w:rPr/></w:rPrChange>';
  const BOUND = (content: string) =>
    `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  it.each([
    ["that somebody else changed", p(raw(t("An Bình"), CHANGED)), /người khác/],
    ["in a locked control", p(BOUND(r("An Bình"))), /khóa/],
    [
      "that stand in the file twice",
      p(raw(alternatives(textBox(p(r("An Bình"))), vmlTextBox(p(r("An Bình")))))),
      /hai lần/,
    ],
    ["that are no letters of the file", p(raw('<w:sym w:font="Wingdings" w:char="F0FC"/>')), /gõ thẳng/],
  ])("%s are left alone", async (_, body, reason) => {
    const bytes = docx({ body });
    const { refused, bytes: out } = await corrected(bytes, (source) => [
      size(source, source.text.includes("An") ? "An Bình" : source.text),
    ]);
    expect(refused.map((one) => one.reason.vi)).toEqual([expect.stringMatching(reason)]);
    expect(out).toBe(bytes);
  });

  it("that somebody else changed are changed where nothing is tracked, and that change stays", async () => {
    const bytes = docx({ body: p(raw(t("An Bình"), CHANGED)) });
    const { bytes: out } = await corrected(bytes, (source) => [size(source, "An Bình")], { accept: true });
    expect(bodyOf(out)).toContain(`<w:rPr><w:sz w:val="26"/><w:szCs w:val="26"/>${CHANGED}</w:rPr>`);
  });
});

describe("margins", () => {
  const text = p("Thi đua");
  const table = (width: string) =>
    `<w:tbl><w:tblPr>${width}</w:tblPr><w:tblGrid><w:gridCol w:w="9700"/></w:tblGrid>${tr([tc(text)])}</w:tbl>`;
  const line = (from: string) =>
    p(
      raw(
        `<w:drawing><wp:anchor><wp:positionH relativeFrom="${from}"/><wp:extent cx="1000" cy="0"/></wp:anchor></w:drawing>`,
      ),
    );
  const wide = '<w:drawing><wp:inline><wp:extent cx="6200000" cy="1"/></wp:inline></w:drawing>';

  it.each([
    ["words", text],
    ["a table of the whole width", table('<w:tblW w:w="5000" w:type="pct"/>')],
    ["a table that says it is narrow", table('<w:tblW w:w="9000" w:type="dxa"/>')],
    ["a line beside the text", line("column")],
    ["a list whose numbers are followed by tabs", p("1.\tThi đua")],
  ])("are changed around %s", async (_, body) => {
    const { source, refused } = await corrected(docx({ body: body + SECTION }), () => [
      page({ marginLeft: 30 }),
    ]);
    expect(refused).toEqual([]);
    expect(source.sections[0]?.marginLeft).toBeCloseTo(30, 1);
  });

  it.each([
    ["a wide table", table(""), /bảng rộng/],
    ["a table that says it is wide", table('<w:tblW w:w="9700" w:type="dxa"/>'), /bảng rộng/],
    ["a narrow table moved in", table('<w:tblW w:w="9000" w:type="dxa"/><w:tblInd w:w="700"/>'), /bảng rộng/],
    ["a wide picture", p(raw(wide)), /hình rộng/],
    ["a line placed on the sheet", line("page"), /mép giấy/],
    ["words held apart by blanks", p("UBND XÃ AN BÌNH          CỘNG HÒA XÃ HỘI"), /dấu cách/],
    ["a far tab stop", p("a", '<w:tabs><w:tab w:val="right" w:pos="9900"/></w:tabs>'), /tab/],
  ])("stay around %s", async (_, body, reason) => {
    const bytes = docx({ body: body + SECTION });
    const { refused, bytes: out } = await corrected(bytes, () => [page({ marginLeft: 30 })]);
    expect(refused.map((one) => one.reason.vi)).toEqual([expect.stringMatching(reason)]);
    expect(out).toBe(bytes);
  });

  it("grow around all of them where the text gets no narrower", async () => {
    const { refused } = await corrected(docx({ body: table("") + p(raw(wide)) + SECTION }), () => [
      page({ marginBottom: 25 }),
      page({ marginRight: 10 }),
    ]);
    expect(refused).toEqual([]);
  });

  it("leave room for the gutter, and to a tall header its right to run over", async () => {
    const section = SECTION.replace('w:gutter="0"', 'w:gutter="284"').replace(
      'w:top="1134"',
      'w:top="-1134"',
    );
    const { bytes } = await corrected(docx({ body: text + section }), () => [
      page({ marginLeft: 30, marginTop: 25 }),
    ]);
    expect(bodyOf(bytes)).toContain('<w:pgMar w:top="-1417" w:right="851" w:bottom="1134" w:left="1417" ');
  });

  it("are written out where the section took those of Word", async () => {
    const { source } = await corrected(docx({ body: `${text}<w:sectPr/>` }), () => [page({ marginTop: 20 })]);
    expect(source.sections[0]).toMatchObject({ marginTop: 20, marginLeft: 25.4, marginBottom: 25.4 });
  });
});

describe("page numbers", () => {
  const two = (more: string) => `${p("Thi đua")}${SECTION.replace("<w:pgSz", `${more}<w:pgSz`)}`;
  const header = '<w:headerReference w:type="default" r:id="hd1"/>';
  const footer = '<w:footerReference w:type="default" r:id="ft1"/>';

  it("are put into a new header that page one does not show", async () => {
    const { source, bytes, corrections } = await corrected(docx({ body: two("") }), () => [number("add")]);
    const shown = { region: "header", pages: "all", alignment: "center", size: 14 };
    expect(source.pageNumbers).toEqual([{ ...shown, conditional: false, section: 0 }]);
    expect(source.sections[0]?.titlePage).toBe(true);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["[Content_Types].xml"]!)).toContain('"/word/header1.xml"');
    expect(strFromU8(parts["word/header1.xml"]!)).toMatch(
      /<w:jc w:val="center"\/><\/w:pPr><w:ins [^>]*kehoach/,
    );
    expect(corrections[0]?.isPartlyTracked).toBe(true);
  });

  it("go into an empty header's place", async () => {
    const { source } = await corrected(docx({ body: two(header), headers: { hd1: p("") } }), () => [
      number("add"),
    ]);
    expect(source.pageNumbers).toHaveLength(1);
  });

  it.each([
    ["a header with words", "add", { body: two(header), headers: { hd1: p("DỰ THẢO") } }],
    ["a footer with words", "add", { body: two(footer), footers: { ft1: p("Trang cuối") } }],
    ["headers for even pages", "add", { body: two(""), settings: "<w:evenAndOddHeaders/>" }],
    ["words beside the number", "hide-on-first", { body: two(header), headers: { hd1: p("DỰ THẢO") } }],
    ["words beside the number at the foot", "raise", { body: two(footer), footers: { ft1: p("Trang 1") } }],
  ] as const)("stay as they are beside %s", async (_, amend, parts) => {
    const bytes = docx(parts);
    const { refused, bytes: out } = await corrected(bytes, () => [number(amend)]);
    expect(refused).toHaveLength(1);
    expect(out).toBe(bytes);
  });

  it("go beside what is left of headers for even pages", async () => {
    const parts = { body: two(header.replace("default", "even")), headers: { hd1: p("") } };
    const { refused } = await corrected(docx(parts), () => [number("add")]);
    expect(refused).toEqual([]);
  });
});

describe("the proof", () => {
  const bytes = docx({ body: p(r("Số: 12")) + p(r("An Bình", fonts("Arial"))), styles: "" });
  /** Another rule does not bear words of this size. */
  const afterwards = (source: Source): Finding[] =>
    sizesOf(source).some(([, points]) => points === 20) ? [finding([], "safe", "test/other")] : [];

  it("drops the change that brings another fault, and no other", async () => {
    let asked: readonly Relayout[] = [];
    const judge = async (source: Source) => {
      if (asked.length === 0) asked = [size(source, "Số: 12", 20), size(source, "An Bình", 13)];
      const isOpen = (i: number) => sizesOf(source)[i]?.[1] === 10;
      const demands = asked
        .map((change, i) => ({ finding: finding([], "safe", `test/${i}`), change }))
        .filter((_, i) => isOpen(i));
      return { findings: [...demands.map((demand) => demand.finding), ...afterwards(source)], demands };
    };
    const fixed = await fixLayout(bytes, judge, { accept: true, day: "2026-02-10" });
    expect(sizesOf(fixed.source)).toEqual([
      ["Số: 12", 10],
      ["An Bình", 13],
    ]);
    expect(fixed.refused.map(({ change, reason }) => [change, reason.vi])).toEqual([
      [asked[0], expect.stringContaining("phát sinh lỗi khác")],
    ]);
  });

  it("takes no file that reads otherwise", () => {
    const source = readDocx(bytes);
    const nothing = { findings: [], demands: [] };
    const warned = { ...source, warnings: [{ code: "malformed-xml", vi: "x", en: "x" }] };
    const judged = [nothing, nothing] as const;
    expect(isProven([], source, source, ...judged)).toBe(true);
    for (const other of [warned, { ...source, text: "x" }, { ...source, pageNumbers: undefined as never }])
      expect(isProven([], source, other, ...judged)).toBe(false);
    const [first, second] = [
      readDocx(docx({ body: p(r("a")) + SECTION })),
      readDocx(docx({ body: p(r("a")) })),
    ];
    expect(isProven([], first, second, ...judged)).toBe(false);
  });

  it("drops a change that is asked for again", async () => {
    const judge = async (source: Source) => {
      const one = finding([], "safe", "test/never");
      return { findings: [one], demands: [{ finding: one, change: size(source, "An Bình") }] };
    };
    const fixed = await fixLayout(bytes, judge, { accept: true, day: "2026-02-10" });
    expect(fixed.bytes).toBe(bytes);
    expect(fixed.refused).toHaveLength(1);
  });
});
