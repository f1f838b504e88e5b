/** What the reader tells of lines and of everything else that is drawn. */
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  alternatives,
  docx,
  line,
  p,
  r,
  raw,
  shape,
  style,
  tbl,
  tc,
  textBox,
  tr,
  vmlLine,
} from "../fixtures/docx.ts";

type Told = readonly [kind: Drawing["kind"], length: number | null];

const ACROSS = '<w:bottom w:val="single" w:sz="4"/>';
const ASIDE = '<w:left w:val="single" w:sz="4"/>';
const vml = (content: string): string => `<w:pict>${content}</w:pict>`;

const DRAWN: readonly (readonly [name: string, drawn: string, told: readonly Told[]])[] = [
  ["a line", line(120), [["line", 120]]],
  ["a connector", line(81.25, "straightConnector1"), [["line", 81.25]]],
  ["a flat box", shape("rect", 120, 1), [["line", 120]]],
  ["a line that slopes a little", shape("line", 120, 2), [["line", 120]]],
  ["a line upside down", shape("line", 120, 0, ' rot="10800000"'), [["line", 120]]],
  ["a box", shape("rect", 120, 40), [["unknown", null]]],
  ["a line on its end", shape("line", 0, 60), [["unknown", null]]],
  ["a turned line", shape("line", 120, 0, ' rot="5400000"'), [["unknown", null]]],
  [
    "a line whose room is told otherwise",
    line(120).replace(/(<wp:extent cx=)"\d+"/, '$1"0"'),
    [["line", null]],
  ],
  ["a line of VML", vmlLine(120), [["line", 120]]],
  ["a line of VML without its ends", vml('<v:line style="position:absolute"/>'), [["line", null]]],
  ["a line of VML on its end", vml('<v:line from="1pt,1pt" to="1pt,90pt"/>'), [["unknown", null]]],
  ["a connector of VML", vml('<v:shape type="#_x0000_t32" style="width:88pt;height:0"/>'), [["line", 88]]],
  [
    "a connector of VML in inches",
    vml('<v:shape type="#_x0000_t32" style="width:1in;height:0"/>'),
    [["line", 72]],
  ],
  ["a rule of the web", vml('<v:rect o:hr="t" style="width:0;height:1.5pt"/>'), [["line", null]]],
  ["a flat box of VML", vml('<v:rect style="left:1pt;width:90pt;height:.75pt"/>'), [["line", 90]]],
  [
    "another shape of VML",
    vml('<v:shape type="#_x0000_t202" style="width:90pt;height:30pt"/>'),
    [["unknown", null]],
  ],
  ["a group of VML", vml('<v:group><v:line from="0,0" to="9pt,0"/></v:group>'), [["unknown", null]]],
  ["one line told in two ways", alternatives(line(120), vmlLine(118)), [["line", 120]]],
  [
    "two lines",
    line(120) + line(30),
    [
      ["line", 120],
      ["line", 30],
    ],
  ],
  ["a text box", textBox(p("DỰ THẢO")), [["unknown", null]]],
  ["nothing", "", []],
];

describe("drawn in a paragraph", () => {
  it.each(DRAWN)("%s", (_, drawn, told) => {
    const { drawings = [] } = readDocx(docx({ body: p("Một") + p(r("Hai") + raw(drawn)) + p("Ba") }));
    expect(drawings).toEqual(told.map(([kind, length]) => ({ kind, length, paragraph: 1 })));
  });

  it("a line that was deleted is gone", () => {
    const body = p(`${r("Một")}<w:del w:author="A">${raw(line(120))}</w:del>`);
    expect(readDocx(docx({ body })).drawings).toEqual([]);
  });

  it("a line and nothing else keeps the paragraph as it was", () => {
    const { text, drawings } = readDocx(docx({ body: p("Một") + p(raw(line(120))) + p("Hai") }));
    expect([text, drawings]).toEqual(["Một\n\nHai", [{ kind: "line", length: 120, paragraph: 1 }]]);
  });

  it("a line stays with its paragraph behind the text of a box", () => {
    const body =
      p(r("Một") + raw(textBox(p("Hộp") + p(r("kẻ") + raw(line(50)))))) + p(r("Hai") + raw(line(90)));
    const { drawings, paragraphs, text } = readDocx(docx({ body }));
    const words = (drawings ?? []).map(({ paragraph }) => paragraphs[paragraph]!.span);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Một", "kẻ", "Hai"]);
  });
});

const BORDERS: readonly (readonly [name: string, body: string, ruled: readonly number[]])[] = [
  ["below a paragraph", p("Một") + p("Hai", `<w:pBdr>${ACROSS}</w:pBdr>`), [1]],
  ["on two sides", p("Một", `<w:pBdr><w:top w:val="single"/>${ACROSS}</w:pBdr>`), [0]],
  ["all around, a box", p("Một", `<w:pBdr>${ASIDE}${ACROSS}</w:pBdr>`), []],
  ["that is none", p("Một", '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>'), []],
  ["of its style", p("Một", '<w:pStyle w:val="Ke"/>'), [0]],
  [
    "of its style, taken off",
    p("Một", '<w:pStyle w:val="Ke"/><w:pBdr><w:bottom w:val="none"/></w:pBdr>'),
    [],
  ],
  ["of a page", p("Một", '<w:sectPr><w:pgBorders><w:top w:val="single"/></w:pgBorders></w:sectPr>'), []],
  [
    "of a cell",
    tbl([tr([tc(p("Một") + p("Hai"), `<w:tcBorders>${ACROSS}</w:tcBorders>`), tc(p("Ba"))])]),
    [1],
  ],
  ["around a cell", tbl([tr([tc(p("Một"), `<w:tcBorders>${ASIDE}${ACROSS}</w:tcBorders>`)])]), []],
  ["of a table", tbl([tr([tc(p("Một"))])], `<w:tblBorders>${ACROSS}</w:tblBorders>`), []],
  ["that is a cell's margin", tbl([tr([tc(p("Một"), '<w:tcMar><w:bottom w:w="60"/></w:tcMar>')])]), []],
];

describe("a border", () => {
  const styles = style("Ke", { pPr: `<w:pBdr>${ACROSS}</w:pBdr>` });

  it.each(BORDERS)("%s", (_, body, ruled) => {
    const { drawings } = readDocx(docx({ body, styles }));
    expect(drawings).toEqual(ruled.map((paragraph) => ({ kind: "border", length: null, paragraph })));
  });
});
