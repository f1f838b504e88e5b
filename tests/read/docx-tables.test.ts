import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import { docx, p, tbl, tc, tr } from "../fixtures/docx.ts";

const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = "<w:vMerge/>";

/** One line a paragraph: its words, and table/row/column+rowSpan×columnSpan of its cell. */
function cells(body: string): string[] {
  const { text, paragraphs } = readDocx(docx({ body }));
  return paragraphs.map((paragraph) => {
    const { cell, span: at } = paragraph;
    const place =
      cell === null ? "-" : `${cell.table}/${cell.row}/${cell.column}+${cell.rowSpan}×${cell.columnSpan}`;
    return `${text.slice(at.start, at.end)} ${place}`;
  });
}

const CASES: readonly (readonly [name: string, body: string, cells: readonly string[]])[] = [
  [
    "rows and columns",
    tbl([tr([tc(p("A")), tc(p("B"))]), tr([tc(p("C")), tc(p("D"))])]) + p("sau"),
    ["A 0/0/0+1×1", "B 0/0/1+1×1", "C 0/1/0+1×1", "D 0/1/1+1×1", "sau -"],
  ],
  [
    "several paragraphs in a cell, and an empty cell",
    tbl([tr([tc(p("A") + p("B")), tc(p()), tc(p("C"))])]),
    ["A 0/0/0+1×1", "B 0/0/0+1×1", " 0/0/1+1×1", "C 0/0/2+1×1"],
  ],
  [
    "a cell over two columns",
    tbl([tr([tc(p("A"), span(2)), tc(p("B"))]), tr([tc(p("C")), tc(p("D")), tc(p("E"))])]),
    ["A 0/0/0+1×2", "B 0/0/2+1×1", "C 0/1/0+1×1", "D 0/1/1+1×1", "E 0/1/2+1×1"],
  ],
  [
    "a cell over three rows; its empty squares are not paragraphs",
    tbl([
      tr([tc(p("A"), RESTART), tc(p("1"))]),
      tr([tc(p(), CONTINUE), tc(p("2"))]),
      tr([tc(p(), '<w:vMerge w:val="continue"/>'), tc(p("3"))]),
    ]),
    ["A 0/0/0+3×1", "1 0/0/1+1×1", "2 0/1/1+1×1", "3 0/2/1+1×1"],
  ],
  [
    "words left in a swallowed square belong to the cell",
    tbl([tr([tc(p("A"), RESTART), tc(p("1"))]), tr([tc(p("sót"), CONTINUE), tc(p("2"))])]),
    ["A 0/0/0+2×1", "1 0/0/1+1×1", "sót 0/0/0+2×1", "2 0/1/1+1×1"],
  ],
  [
    "a cell over rows and columns, and a new one under it",
    tbl([
      tr([tc(p("A"), span(2) + RESTART), tc(p("1"))]),
      tr([tc(p(), span(2) + CONTINUE), tc(p("2"))]),
      tr([tc(p("B"), RESTART), tc(p("C")), tc(p("3"))]),
      tr([tc(p(), CONTINUE), tc(p("D")), tc(p("4"))]),
    ]),
    [
      "A 0/0/0+2×2",
      "1 0/0/2+1×1",
      "2 0/1/2+1×1",
      "B 0/2/0+2×1",
      "C 0/2/1+1×1",
      "3 0/2/2+1×1",
      "D 0/3/1+1×1",
      "4 0/3/2+1×1",
    ],
  ],
  [
    "a merge that an ordinary cell ended does not go on",
    tbl([tr([tc(p("A"), RESTART)]), tr([tc(p("B"))]), tr([tc(p("C"), CONTINUE)])]),
    ["A 0/0/0+1×1", "B 0/1/0+1×1", "C 0/2/0+1×1"],
  ],
  [
    "columns merged in the older way",
    tbl([tr([tc(p("A"), '<w:hMerge w:val="restart"/>'), tc(p(), "<w:hMerge/>"), tc(p("B"))])]),
    ["A 0/0/0+1×2", "B 0/0/2+1×1"],
  ],
  [
    "columns left out at the head of a row",
    tbl([tr([tc(p("A"))], '<w:gridBefore w:val="2"/>')]),
    ["A 0/0/2+1×1"],
  ],
  [
    "a table in a cell has a number and cells of its own",
    tbl([tr([tc(p("A") + tbl([tr([tc(p("a")), tc(p("b"))])]) + p("B")), tc(p("C"))])]),
    ["A 0/0/0+1×1", "a 1/0/0+1×1", "b 1/0/1+1×1", "B 0/0/0+1×1", "C 0/0/1+1×1"],
  ],
  [
    "tables are numbered in order",
    tbl([tr([tc(p("A"))])]) + p("giữa") + tbl([tr([tc(p("B"))])]),
    ["A 0/0/0+1×1", "giữa -", "B 1/0/0+1×1"],
  ],
  [
    "rows and cells in content controls",
    tbl([
      `<w:sdt><w:sdtPr/><w:sdtContent>${tr([tc(p("A"))])}</w:sdtContent></w:sdt>`,
      tr([`<w:sdt><w:sdtPr/><w:sdtContent>${tc(p("B"))}</w:sdtContent></w:sdt>`]),
    ]),
    ["A 0/0/0+1×1", "B 0/1/0+1×1"],
  ],
  ["an absurd span is cut down", tbl([tr([tc(p("A"), span(2_000_000_000))])]), ["A 0/0/0+1×100"]],
  ["a cell without a row or table is text", `<w:tc>${p("A")}</w:tc>`, ["A -"]],
];

describe("tables of a .docx", () => {
  it.each(CASES)("%s", (_, body, expected) => {
    expect(cells(body)).toEqual(expected);
  });

  it("gives all paragraphs of a cell the same cell", () => {
    const { paragraphs } = readDocx(docx({ body: tbl([tr([tc(p("A") + p("B"))])]) }));
    expect(paragraphs[0]?.cell).toBe(paragraphs[1]?.cell);
  });
});
