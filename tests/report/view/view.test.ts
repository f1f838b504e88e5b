import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paragraph, Source, Span } from "../../../src/model.ts";
import { viewHtml } from "../../../src/report/view/view.ts";
import { paragraph, sourceOf } from "../../source.ts";
import { at, isWellFormed, markedWords, numbered, paragraphs } from "./shown.ts";

const show = (source: Source, findings = numbered([])) => viewHtml({ source, html: null }, findings, "vi");

const SOURCE = sourceOf("KẾ HOẠCH\nGiao Văn phòng chủ trì, báo cáo trước ngày 15/11.\nNơi nhận:");

describe("marks", () => {
  it("lead to the finding, and the finding to them", () => {
    expect(show(SOURCE, numbered([at(SOURCE, "chủ trì")], "error"))).toContain(
      '<p>Giao Văn phòng <mark class="error" data-finding="1" id="w1"><a href="#f1" tabindex="-1">chủ trì</a><a class="no" href="#f1" data-no="✖1" aria-label="Cảnh báo 1"></a></mark>, báo cáo',
    );
  });

  const across = { start: SOURCE.text.indexOf("HOẠCH"), end: SOURCE.text.indexOf(" Văn") };
  const TABLE: readonly (readonly [string, readonly Span[], readonly string[]])[] = [
    ["one", [at(SOURCE, "chủ trì")], ["chủ trì"]],
    ["at both ends of a paragraph", [at(SOURCE, "KẾ"), at(SOURCE, "nhận:")], ["KẾ", "nhận:"]],
    ["side by side", [at(SOURCE, "Văn"), at(SOURCE, " phòng")], ["Văn", " phòng"]],
    ["one in the other", [at(SOURCE, "Văn phòng chủ"), at(SOURCE, "phòng")], ["Văn phòng chủ", "phòng"]],
    ["crossing", [at(SOURCE, "Văn phòng"), at(SOURCE, "phòng chủ trì")], ["Văn phòng", "phòng chủ trì"]],
    ["on the same words", [at(SOURCE, "Văn"), at(SOURCE, "Văn")], ["Văn", "Văn"]],
    ["across paragraphs", [across], ["HOẠCHGiao"]],
    ["between paragraphs", [{ start: 8, end: 9 }], [""]],
    ["without length", [{ start: 3, end: 3 }], [""]],
    ["on white space", [at(SOURCE, " ")], [" "]],
  ];

  it.each(TABLE)("stand on the words: %s", (_, spans, words) => {
    const html = show(SOURCE, numbered(spans));
    expect([...markedWords(html).entries()].sort(([a], [b]) => a - b)).toEqual(
      words.map((each, i) => [i + 1, each]),
    );
    expect(isWellFormed(html)).toBe(true);
    for (const i of spans.keys()) expect(html).toContain(` id="w${i + 1}"`);
  });

  it.each([
    [
      "error",
      "info",
      '<mark class="info" data-finding="2" id="w2"><mark class="error" data-finding="1" id="w1">',
    ],
    [
      "info",
      "error",
      '<mark class="info" data-finding="1" id="w1"><mark class="error" data-finding="2" id="w2">',
    ],
    [
      "info",
      "info",
      '<mark class="info" data-finding="2" id="w2"><mark class="info" data-finding="1" id="w1">',
    ],
  ] as const)(
    "on the same words have the gravest, then the first one, innermost: %s, %s",
    (one, other, marks) => {
      const [first, second] = numbered([at(SOURCE, "Văn"), at(SOURCE, "Văn")]);
      expect(
        show(SOURCE, [
          { ...first!, severity: one },
          { ...second!, severity: other },
        ]),
      ).toContain(marks);
    },
  );

  it("tell in front what no words bear", () => {
    const html = show(SOURCE, numbered([null, at(SOURCE, "chủ trì")]));
    expect(html).toMatch(/^<ul class="lacking"[^>]*>\n<li class="warning" id="w1"><a class="no" href="#f1"/);
    expect(html).toContain("</a> Điều 1.</li>");
    expect(html.match(/<li/g)).toHaveLength(1);
  });

  it("tell in front all findings of a document without words", () => {
    expect(show(sourceOf(""), numbered([{ start: 0, end: 0 }]))).toContain('<li class="warning" id="w1">');
  });

  const text = fc.string({ unit: fc.constantFrom("a", "ế", " ", "\n", "<", "&", "\t"), maxLength: 40 });
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });

  it("leave the text as it is and stand on their words, in any text", () => {
    fc.assert(
      fc.property(text, spans, (words, ends) => {
        const source = sourceOf(words, { format: "docx" });
        const wanted = ends.map(([a, b]) => ({
          start: Math.min(a, b, words.length),
          end: Math.min(Math.max(a, b), words.length),
        }));
        const html = show(source, numbered(wanted));
        expect(isWellFormed(html)).toBe(true);
        expect(paragraphs(html)).toEqual(paragraphs(show(source)));
        if (source.paragraphs.length === 0) return;
        const marked = markedWords(html);
        wanted.forEach(({ start, end }, i) => {
          const inside = source.paragraphs.map(({ span }) =>
            words.slice(Math.max(start, span.start), Math.min(end, span.end)),
          );
          expect(marked.get(i + 1)).toBe(inside.join(""));
          expect(html).toContain(` id="w${i + 1}"`);
        });
      }),
    );
  });
});

const DIFFERENT: readonly (readonly [string, string, string, string, string])[] = [
  ["white space", "<p>Số:\t12/KH</p>", "Số: 12/KH", "12", "12"],
  ["more white space", "<p>Giao   các xóm</p>", "Giao các xóm", "các", "các"],
  ["a number of a note", '<p>Giao<sup><a href="#footnote-1">[1]</a></sup> xóm</p>', "Giao xóm", "xóm", "xóm"],
  ["words more", "<p>Giao (mới) các xóm</p>", "Giao các xóm", "các", "các"],
  ["letters more behind", "<p>Giao cácx xóm</p>", "Giao các xóm", "các", "các"],
  ["words less", "<p>Giao xóm Đông làm</p>", "Giao các xóm Đông làm", "xóm", "xóm"],
  ["the words themselves", "<p>Giao các xóm Đông ☒ làm</p>", "Giao các xóm Đông ☐ làm", "☐", "☒"],
  ["the words gone", "<p>Giao các xóm làm</p>", "Giao các xóm Đông làm", "Đông", ""],
];

it.each(DIFFERENT)(
  "marks stand right where the HTML has other letters: %s",
  (_, html, text, words, marked) => {
    const source = sourceOf(text, { format: "docx" });
    const shown = viewHtml({ source, html }, numbered([at(source, words)]), "vi");
    expect(markedWords(shown).get(1)).toBe(marked);
  },
);

it("HTML of another document is not shown", () => {
  const source = sourceOf("Giao các xóm\nNơi nhận:", { format: "docx" });
  expect(paragraphs(viewHtml({ source, html: "<p>Giao các xóm</p><p>Khác hẳn</p>" }, [], "vi"))).toEqual([
    "Giao các xóm",
    "Nơi nhận:",
  ]);
});

// ── Looks ───────────────────────────────────────────────────────────────────────────────────────────────────

const FORMAT: Paragraph["format"] = {
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
const RUN = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  hidden: false,
  color: null,
};

const oneParagraph = (text: string, more: Partial<Paragraph>): Source =>
  sourceOf(text, { format: "doc", paragraphs: [paragraph(0, text.length, more)] });

describe("looks", () => {
  it.each([
    ["left", 0, "<p>a</p>"],
    ["center", null, '<p class="center">a</p>'],
    ["right", 5, '<p class="right">a</p>'],
    ["justify", 36, '<p class="justify indent">a</p>'],
    [null, 28, '<p class="indent">a</p>'],
  ] as const)("alignment %s, first line %s points in", (alignment, indentFirst, html) => {
    expect(show(oneParagraph("a", { format: { ...FORMAT, alignment, indentFirst } }))).toContain(html);
  });

  it("bold, italic and capitals lie inside the marks", () => {
    const runs = [
      { span: { start: 0, end: 3 }, format: { ...RUN, bold: true } },
      { span: { start: 3, end: 6 }, format: { ...RUN, italic: true, caps: true } },
    ];
    const html = show(oneParagraph("abcdef", { runs }), numbered([{ start: 2, end: 4 }]));
    expect(html).toContain("<p><strong>ab</strong><mark ");
    expect(html).toContain(
      '<strong>c</strong><em><span class="caps">d</span></em></a><a class="no" href="#f1"',
    );
    expect(html).toContain('</mark><em><span class="caps">ef</span></em></p>');
  });

  it("columns of a text stay side by side, in letters of one width", () => {
    const text = "UBND XÃ      CỘNG HÒA\n        KẾ HOẠCH\nGiao các\nxóm.";
    const spans = ["UBND XÃ", "CỘNG HÒA", "KẾ HOẠCH", "Giao các\nxóm."].map((words) =>
      at(sourceOf(text), words),
    );
    const source = sourceOf(text, { paragraphs: spans.map(({ start, end }) => paragraph(start, end)) });
    const html = show(source, numbered([at(source, "CỘNG")]));
    expect(html).toContain('<div class="paper lined">');
    expect(paragraphs(html)).toEqual(["UBND XÃ      CỘNG HÒA", "        KẾ HOẠCH", "Giao các\nxóm."]);
    expect(markedWords(html).get(1)).toBe("CỘNG");
    expect(show(SOURCE)).toContain('<div class="paper">');
  });

  it("pages of a PDF are told apart, its lines joined", () => {
    const [a, b] = [paragraph(0, 1, { page: 1 }), paragraph(2, 3, { page: 2 })];
    const html = show(sourceOf("a\nb", { format: "pdf", paragraphs: [a, b] }));
    expect(html).toContain(
      '<div class="paper flow">\n<p>a</p>\n<div class="page" aria-label="trang 2"></div><p>b</p>',
    );
  });
});

// ── Tables and boxes ────────────────────────────────────────────────────────────────────────────────────────

/** A source of cells given as `[table, row, column, rowSpan, columnSpan, words]`; 0 for the table is the body. */
function ofCells(cells: readonly (readonly [number, number, number, number, number, string])[]): Source {
  const text = cells.map(([, , , , , words]) => words).join("\n");
  let start = 0;
  const all = cells.map(([table, row, column, rowSpan, columnSpan, words]) => {
    const cell = table === 0 ? null : { table, row, column, rowSpan, columnSpan };
    const one = paragraph(start, start + words.length, { cell });
    start += words.length + 1;
    return one;
  });
  return sourceOf(text, { format: "pdf", paragraphs: all });
}

/** The tags, without those of paragraphs. */
const skeleton = (html: string) => html.replace(/<\/?p>|\n|<div class="paper flow">|<\/div>/g, "");

const TABLES: readonly (readonly [string, Parameters<typeof ofCells>[0], string])[] = [
  [
    "rows and columns",
    [
      [1, 0, 0, 1, 1, "a"],
      [1, 0, 1, 1, 1, "b"],
      [1, 1, 0, 1, 1, "c"],
      [1, 1, 1, 1, 1, "d"],
    ],
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
  ],
  [
    "merged cells",
    [
      [1, 0, 0, 2, 1, "a"],
      [1, 0, 1, 1, 2, "b"],
      [1, 1, 1, 1, 1, "c"],
      [1, 1, 2, 1, 1, "d"],
    ],
    '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
  ],
  [
    "cells without words",
    [
      [1, 0, 0, 1, 1, "a"],
      [1, 1, 1, 1, 1, "b"],
    ],
    "<table><tr><td>a</td><td></td></tr><tr><td></td><td>b</td></tr></table>",
  ],
  [
    "several paragraphs in a cell",
    [
      [1, 0, 0, 1, 1, "a"],
      [1, 0, 0, 1, 1, "b"],
    ],
    "<table><tr><td>ab</td></tr></table>",
  ],
  [
    "a table in a cell",
    [
      [1, 0, 0, 1, 1, "a"],
      [2, 0, 0, 1, 1, "b"],
      [1, 0, 1, 1, 1, "c"],
    ],
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
  ],
  [
    "two tables",
    [
      [1, 0, 0, 1, 1, "a"],
      [0, 0, 0, 0, 0, "b"],
      [2, 0, 0, 1, 1, "c"],
    ],
    "<table><tr><td>a</td></tr></table>b<table><tr><td>c</td></tr></table>",
  ],
  [
    "the letterhead without lines",
    [
      [1, 0, 0, 1, 1, "Sở"],
      [1, 0, 1, 1, 1, "Độc lập - Tự do - Hạnh phúc"],
    ],
    '<table class="plain"><tr><td>Sở</td><td>Độc lập - Tự do - Hạnh phúc</td></tr></table>',
  ],
  [
    "the signature without lines",
    [
      [1, 0, 0, 1, 1, "Nơi nhận:"],
      [1, 0, 1, 1, 1, "Bí thư"],
    ],
    '<table class="plain"><tr><td>Nơi nhận:</td><td>Bí thư</td></tr></table>',
  ],
  [
    "a column of recipients with lines",
    [[1, 0, 0, 1, 1, "Nơi nhận báo cáo"]],
    "<table><tr><td>Nơi nhận báo cáo</td></tr></table>",
  ],
];

describe("tables", () => {
  it.each(TABLES)("%s", (_, cells, html) => {
    expect(skeleton(show(ofCells(cells)))).toBe(html);
  });
});

it("what stands outside the body has a box with its name", () => {
  const header = paragraph(2, 3, { region: "header" });
  const note = paragraph(4, 5, { region: "footnote" });
  const html = show(sourceOf("a\nb\nc", { format: "docx", paragraphs: [paragraph(0, 1), header, note] }));
  expect(html).toContain(
    '<p>a</p>\n<aside aria-label="Đầu trang"><p>b</p>\n</aside><aside aria-label="Chú thích cuối trang"><p>c</p>\n</aside>',
  );
});
