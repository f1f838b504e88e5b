import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { readDocx, readDocxTraced, type TracedDocx } from "../../src/read/docx/index.ts";
import type { TracedElement } from "../../src/read/docx/trace.ts";
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

/** What an XML parser makes of character data. */
function parsed(content: string, cdata: boolean): string {
  let text = "";
  const parser = new SaxesParser();
  parser.on("text", (value) => {
    text += value;
  });
  parser.on("cdata", (value) => {
    text += value;
  });
  parser.write(`<x>${cdata ? `<![CDATA[${content}]]>` : content}</x>`).close();
  return text.replace(/[\n\r]/g, " ");
}

/** Every promise a trace makes. */
function hold({ source, trace }: TracedDocx): void {
  let at = 0;
  for (const piece of trace.pieces) {
    const xml = trace.xmlOf(piece.part);
    const slice = (range: { start: number; end: number } | null) =>
      range && xml.slice(range.start, range.end);
    expect(piece.span.start).toBeGreaterThanOrEqual(at);
    at = piece.span.end;
    const words = source.text.slice(piece.span.start, piece.span.end);
    expect(parsed(slice(piece.xml)!, piece.cdata)).toBe(words);
    expect(slice(piece.element)).toMatch(/^<(?:\w+:)?t[\s>][\s\S]*<\/(?:\w+:)?t>$/);
    expect(piece.xml.start).toBeGreaterThanOrEqual(piece.element.contentStart);
    const whole = (element: TracedElement | null, name: string) =>
      expect(slice(element)).toMatch(new RegExp(`^<(?:\\w+:)?${name}[\\s>][\\s\\S]*</(?:\\w+:)?${name}>$`));
    if (piece.run) whole(piece.run, "r");
    if (piece.paragraph) whole(piece.paragraph, "p");
    if (piece.run?.props) expect(slice(piece.run.props)).toMatch(/^<(?:\w+:)?rPr[\s/>]/);
    if (piece.paragraph?.props) expect(slice(piece.paragraph.props)).toMatch(/^<(?:\w+:)?pPr[\s/>]/);
    const located = trace.locate(piece.span)!;
    expect(located.map((each) => each.piece)).toEqual([piece]);
    expect(located[0]!.xml).toEqual(piece.xml);
    const middle = Math.floor((piece.span.start + piece.span.end) / 2);
    const part = trace.locate({ start: piece.span.start, end: middle })?.[0];
    if (part && middle > piece.span.start)
      expect(parsed(slice(part.xml)!, piece.cdata)).toBe(source.text.slice(piece.span.start, middle));
  }
  expect(trace.paragraphs).toHaveLength(source.paragraphs.length);
}

// ── Documents made at random ────────────────────────────────────────────────────────────────────────────────

const texts = fc.constantFrom(
  "Kế hoạch",
  'R&D <5> "x"',
  "hòa".normalize("NFD"),
  "𠀋 ở đây",
  " ",
  "a\u00a0b",
  "]]>",
);
const node = fc.oneof(
  texts.map(t),
  texts.map((text) => `<w:t><![CDATA[${text.replaceAll("]]>", "")}]]></w:t>`),
  texts.map(
    (text) =>
      `<w:t xml:space="preserve">${[...text].map((c) => `&#x${c.codePointAt(0)!.toString(16)};`).join("")}</w:t>`,
  ),
  texts.map((text) => `<w:t>a<!-- > & ${text.replaceAll("-", "")} --><?x y?>b${"&amp;"}</w:t>`),
  fc.constantFrom(
    "<w:t/>",
    "<w:t></w:t>",
    "<w:t>a\r\nb\nc</w:t>",
    "<w:tab/>",
    "<w:br/>",
    "<w:noBreakHyphen/>",
  ),
);
const looks = fc.constantFrom("", "<w:b/>", fonts("Arial"), fonts(".VnTime"), fonts("Wingdings"));
const run = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 3 }), looks)
  .map(([nodes, rPr]) => raw(nodes.join(""), rPr));
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  run.map((content) => `<w:ins w:id="1" w:author="Lan">${content}</w:ins>`),
  run.map((content) => `<w:moveFrom w:id="1" w:author="Lan">${content}</w:moveFrom>`),
  fc.constant('<w:del w:id="2" w:author="Lan"><w:r><w:delText>bỏ</w:delText></w:r></w:del>'),
  run.map((content) => field("DATE", content)),
  run.map((content) => `<w:fldSimple w:instr="DATE">${content}</w:fldSimple>`),
  run.map(
    (content) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  ),
  run.map((content) => raw(alternatives(textBox(p(content)), vmlTextBox(p(content))))),
  fc.constant('<w:proofErr w:type="spellStart"/><!-- x -->'),
);
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 5 }), fc.boolean())
  .map(([content, numbered]) => (numbered ? item(content.join(""), 1) : p(content.join("") || "<w:r/>")));
const block = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  fc
    .array(paragraph, { minLength: 1, maxLength: 3 })
    .map((cells) => tbl([tr(cells.map((cell) => tc(cell)))])),
);
const NUMBERING = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);

describe("the places of the words in the XML", () => {
  it("are right in any document", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const bytes = docx({ body: blocks.join("\n"), numbering: NUMBERING });
        const traced = readDocxTraced(bytes);
        expect(traced.source).toEqual(readDocx(bytes));
        hold(traced);
      }),
      { numRuns: 300 },
    );
  });

  it.each([0, 1, 4])(
    "are right in documents as Word leaves them, and all there (runs of %d words)",
    (fragment) => {
      for (const automaticNumbers of [false, true]) {
        const bytes = wordLikeDocx({ pages: 3, fragment, automaticNumbers });
        const traced = readDocxTraced(bytes);
        expect(traced.source).toEqual(readDocx(bytes));
        hold(traced);
        const { source, trace } = traced;
        for (const { span, label } of source.paragraphs) {
          const start = label ? label.end + 1 : span.start;
          if (start < span.end) expect(trace.locate({ start, end: span.end })).not.toBeNull();
          if (label) expect(trace.locate(label)).toBeNull();
        }
      }
    },
  );

  const files = ["corpus/documents/dev", "corpus/documents/held-out", "../shared/plans", "../shared/others"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith(".docx"));
  it.each(files)("are right in %s", (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const traced = readDocxTraced(bytes);
    expect(traced.source).toEqual(readDocx(bytes));
    hold(traced);
    const { source, trace } = traced;
    const traceable = source.text.replace(/\s/g, "").length;
    const inPieces = trace.pieces.map(({ span }) => source.text.slice(span.start, span.end)).join("");
    expect(inPieces.replace(/\s/g, "").length).toBeGreaterThan(traceable * 0.5);
  });
});

describe("locating", () => {
  const traced = (body: string, more = {}) => readDocxTraced(docx({ body, ...more }));
  const at = ({ source, trace }: TracedDocx, words: string) => {
    const start = source.text.indexOf(words);
    const located = trace.locate({ start, end: start + words.length });
    return located?.map(({ piece, xml }) => trace.xmlOf(piece.part).slice(xml.start, xml.end)) ?? null;
  };

  it("goes over the borders of runs, and over what is no word", () => {
    const file = traced(
      p(`${r("Số: 1")}<w:proofErr w:type="spellStart"/><!-- x -->${r("2/K", "<w:b/>")}${r("H & co")}`),
    );
    expect(at(file, "12/KH &")).toEqual(["1", "2/K", "H &amp;"]);
  });

  it("says what holds a piece", () => {
    const file = traced(
      p(`<w:ins w:id="1" w:author="Lan">${r("thêm")}</w:ins>${field("DATE", "nay")}`) +
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${p("buộc")}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${p("khóa")}</w:sdtContent></w:sdt>` +
        p("tự do") +
        '<w:sectPr><w:headerReference w:type="default" r:id="hd1"/></w:sectPr>',
      { headers: { hd1: p("đầu trang") } },
    );
    const held = (words: string) => {
      const start = file.source.text.indexOf(words);
      const { part, change, inField, isBound } = file.trace.locate({ start, end: start + 2 })![0]!.piece;
      return { part, change, inField, isBound };
    };
    const plain = { part: "word/document.xml", change: null, inField: false, isBound: false };
    expect(held("thêm")).toEqual({ ...plain, change: { kind: "insert", author: "Lan" } });
    expect(held("nay")).toEqual({ ...plain, inField: true });
    expect(held("buộc")).toEqual({ ...plain, isBound: true });
    expect(held("khóa")).toEqual({ ...plain, isBound: true });
    expect(held("tự do")).toEqual(plain);
    expect(held("đầu trang")).toEqual({ ...plain, part: "word/hd1.xml" });
  });

  it("gives nothing for what nobody typed", () => {
    const file = traced(
      item("đầu mục", 1) +
        p(raw(`${t("a")}<w:tab/>${t("b")}<w:br/>${t("c")}<w:noBreakHyphen/>${t("d")}`)) +
        p(raw(t("l"), fonts("Wingdings"))) +
        p(raw('<w:sym w:font="Symbol" w:char="F061"/>')) +
        p("<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>"),
      { numbering: NUMBERING },
    );
    expect(file.source.text).toBe("1. đầu mục\na\tb\nc\u2011d\n●\nα\nx²");
    for (const words of ["1.", "1. đầu", "a\tb", "b\nc", "c\u2011d", "●", "α", "x²"])
      expect(at(file, words)).toBeNull();
    expect(at(file, "đầu")).toEqual(["đầu"]);
  });

  it("gives nothing in malformed XML", () => {
    const file = traced("<w:p><w:r><w:t>chữ</w:r></w:p>");
    expect(file.source.text).toContain("chữ");
    expect(file.trace.pieces).toEqual([]);
  });

  it("finds a point behind the words before it", () => {
    const file = traced(p(r("ab") + r("cd")) + p(""));
    const point = (offset: number) => file.trace.locate({ start: offset, end: offset })?.[0]?.piece.span;
    expect(point(0)).toEqual({ start: 0, end: 2 });
    expect(point(2)).toEqual({ start: 0, end: 2 });
    expect(point(4)).toEqual({ start: 2, end: 4 });
    expect(point(5)).toBeUndefined();
  });

  it("works whatever prefixes a part uses, and on UTF-16", () => {
    const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const xml = `<?xml version="1.0"?><document xmlns="${W}"><body><p><r><t>chữ &amp; số</t></r></p></body></document>`;
    expect(at(readDocxTraced(docx({ document: xml })), "& số")).toEqual(["&amp; số"]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(at(readDocxTraced(docx({ document: utf16 })), "chữ &")).toEqual(["chữ &amp;"]);
  });
});
