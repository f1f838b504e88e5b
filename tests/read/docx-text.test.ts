import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  alternatives,
  docx,
  field,
  fonts,
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

const textOf = (body: string): string => readDocx(docx({ body })).text;

const CASES: readonly (readonly [name: string, body: string, text: string])[] = [
  ["paragraphs", p("Một") + p("Hai"), "Một\nHai"],
  ["an empty paragraph keeps its line", p("Một") + p() + p("Hai"), "Một\n\nHai"],
  ["no paragraph at all", "", ""],
  ["spaces at the ends of a run", p(r("Kế ") + r(" hoạch")), "Kế  hoạch"],
  ["spaces without xml:space", p(raw("<w:t>Kế </w:t>") + raw("<w:t>hoạch</w:t>")), "Kế hoạch"],
  ["entities and CDATA", p(raw("<w:t>A &amp; B &#273; <![CDATA[<C>]]></w:t>")), "A & B đ <C>"],
  ["a line feed typed into the XML is a space", p(raw("<w:t>Kế\nhoạch</w:t>")), "Kế hoạch"],
  ["letters decomposed stay decomposed", p(r("Kế hoạch".normalize("NFD"))), "Kế hoạch".normalize("NFD")],
  ["astral characters", p(r("𠀋 và 👍")), "𠀋 và 👍"],
  ["tabs", p(raw(`${t("Số:")}<w:tab/>${t("12")}<w:ptab/>`)), "Số:\t12\t"],
  ["tab stops are not tabs", p(r("A"), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), "A"],
  ["hyphens", p(raw(`${t("A")}<w:noBreakHyphen/>${t("B")}<w:softHyphen/>${t("C")}`)), "A\u2011B\u00adC"],
  [
    "line breaks",
    p(raw(`${t("ỦY BAN NHÂN DÂN")}<w:br/>${t("XÃ SÔNG LỤA")}<w:cr/>${t("Số 1")}`)),
    "ỦY BAN NHÂN DÂN\nXÃ SÔNG LỤA\nSố 1",
  ],
  ["a line break at the end", p(raw(`${t("A")}<w:br/>`)) + p("B"), "A\n\nB"],
  ["a page break parts lines", p(raw(`${t("A")}<w:br w:type="page"/>${t("B")}`)), "A\nB"],
  [
    "a page break at the head or the end adds no line",
    p(raw(`<w:br w:type="page"/>${t("A")}<w:br w:type="page"/>`)) + p("B"),
    "A\nB",
  ],
  ["a paragraph of a page break only", p("A") + p(raw('<w:br w:type="page"/>')) + p("B"), "A\n\nB"],
  ["hyperlink", p(`${r("Xem ")}<w:hyperlink r:id="rId9">${r("tại đây")}</w:hyperlink>`), "Xem tại đây"],
  [
    "smart tag and custom XML",
    p(
      `<w:smartTag w:element="place"><w:smartTagPr/>${r("Hà Tĩnh")}</w:smartTag><w:customXml w:element="x">${r("!")}</w:customXml>`,
    ),
    "Hà Tĩnh!",
  ],
  [
    "content control in a paragraph",
    p(
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:text/></w:sdtPr><w:sdtContent>${r("Tên")}</w:sdtContent></w:sdt>`,
    ),
    "Tên",
  ],
  [
    "content control around paragraphs",
    `<w:sdt><w:sdtPr/><w:sdtContent>${p("A")}${p("B")}</w:sdtContent></w:sdt>`,
    "A\nB",
  ],
  [
    "simple field",
    p(`${r("Ngày ")}<w:fldSimple w:instr=" DATE ">${r("01/02/2026")}</w:fldSimple>`),
    "Ngày 01/02/2026",
  ],
  ["complex field", p(r("Ngày ") + field("DATE", "01/02/2026") + r(".")), "Ngày 01/02/2026."],
  [
    "field without a result",
    p(
      `${raw('<w:fldChar w:fldCharType="begin"/>')}${raw("<w:instrText>XE A</w:instrText>")}${raw('<w:fldChar w:fldCharType="end"/>')}${r("B")}`,
    ),
    "B",
  ],
  [
    "field in the result of a field",
    p(field("HYPERLINK x", r("Xem trang ") + field("PAGEREF y", "3"))),
    "Xem trang 3",
  ],
  [
    "field in the instruction of a field",
    p(
      `${raw('<w:fldChar w:fldCharType="begin"/>')}${raw("<w:instrText> IF </w:instrText>")}${field("MERGEFIELD a", "bỏ")}${raw('<w:fldChar w:fldCharType="separate"/>')}${r("giữ")}${raw('<w:fldChar w:fldCharType="end"/>')}`,
    ),
    "giữ",
  ],
  [
    "a field that never ends swallows nothing",
    p(`${raw('<w:fldChar w:fldCharType="begin"/>')}${raw("<w:instrText> PAGE </w:instrText>")}${r("A")}`) +
      p("B") +
      p(field("DATE", "C")),
    "A\nB\nC",
  ],
  [
    "a field over paragraphs",
    p(
      `${raw('<w:fldChar w:fldCharType="begin"/>')}${raw("<w:instrText> TOC </w:instrText>")}${raw('<w:fldChar w:fldCharType="separate"/>')}${r("Mục I")}`,
    ) + p(r("Mục II") + raw('<w:fldChar w:fldCharType="end"/>')),
    "Mục I\nMục II",
  ],
  [
    "ruby: the annotation behind its base",
    p(raw(`<w:ruby><w:rt>${r("chú")}</w:rt><w:rubyBase>${r("gốc")}</w:rubyBase></w:ruby>`)),
    "gốc(chú)",
  ],
  [
    "formula",
    p(
      `<m:oMath><m:r><m:t>x=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
    "x=1/2",
  ],
  [
    "proofing marks and bookmarks",
    p(
      `<w:bookmarkStart w:id="0" w:name="a"/><w:proofErr w:type="spellStart"/>${r("A")}<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>`,
    ),
    "A",
  ],
  ["notes are referred to by nothing", p(r("A") + raw('<w:footnoteReference w:id="2"/>') + r("B")), "AB"],
  [
    "symbol elements",
    p(
      raw(
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="00E0"/><w:sym w:font="Symbol" w:char="F0B3"/>',
      ),
    ),
    "•✓→≥",
  ],
  [
    "a symbol without a known letter stays private",
    p(raw('<w:sym w:font="Wingdings" w:char="F04D"/>')),
    "\uf04d",
  ],
  ["text set in a symbol font", p(r("\uf0b7\uf0ae", fonts("Symbol")) + r("ü", fonts("Wingdings"))), "•→✓"],
  ["table cells are lines", tbl([tr([tc(p("A")), tc(p("B"))]), tr([tc(p("C")), tc(p("D"))])]), "A\nB\nC\nD"],
  ["a text box behind its paragraph", p(raw(textBox(p("Hộp"))) + r("Neo")) + p("Sau"), "Neo\nHộp\nSau"],
  [
    "a text box with both versions is read once",
    p(raw(alternatives(textBox(p("Hộp")), vmlTextBox(p("Hộp"))))),
    "\nHộp",
  ],
  ["a text box with the older version only", p(raw(vmlTextBox(p("Hộp")))), "\nHộp"],
  [
    "the older version where the newer holds nothing",
    p(raw(alternatives("<w:drawing/>", vmlTextBox(p("Hộp"))))),
    "\nHộp",
  ],
  [
    "the first of several newer versions",
    p(
      raw(
        `<mc:AlternateContent><mc:Choice Requires="a">${t("A")}</mc:Choice><mc:Choice Requires="b">${t("B")}</mc:Choice><mc:Fallback>${t("C")}</mc:Fallback></mc:AlternateContent>`,
      ),
    ),
    "A",
  ],
  ["two text boxes of one paragraph", p(raw(textBox(p("1")) + textBox(p("2"))) + r("Neo")), "Neo\n1\n2"],
  [
    "a text box in a text box",
    p(raw(textBox(p(r("Ngoài") + raw(textBox(p("Trong")))))) + r("Neo")),
    "Neo\nNgoài\nTrong",
  ],
  ["a table in a text box", p(raw(textBox(tbl([tr([tc(p("Ô"))])]) + p("Hết")))), "\nÔ\nHết"],
  [
    "WordArt",
    p(raw('<w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict>') + r("Neo")),
    "Neo\nDỰ THẢO",
  ],
  ["text outside of a paragraph", `${r("Lạc")}${p("A")}`, "Lạc\nA"],
  [
    "former properties are not the present ones",
    p(r("A", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
    "A",
  ],
];

describe("text of a .docx", () => {
  it.each(CASES)("%s", (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it("reads other namespace prefixes", () => {
    const document = `<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:rPr><x:b/></x:rPr><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>`;
    const { text, paragraphs } = readDocx(docx({ document }));
    expect(text).toBe("Kế hoạch");
    expect(paragraphs[0]?.format?.alignment).toBe("center");
    expect(paragraphs[0]?.runs[0]?.format.bold).toBe(true);
  });

  it("reads the strict variant of the format", () => {
    const document = `<?xml version="1.0"?><w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:pPr><w:ind w:start="1cm"/><w:jc w:val="end"/></w:pPr><w:r><w:t>A</w:t></w:r></w:p></w:body></w:document>`;
    const [paragraph] = readDocx(docx({ document })).paragraphs;
    expect(paragraph?.format).toMatchObject({ alignment: "right", indentLeft: 28.35 });
  });

  it("reads a part in UTF-16", () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>`;
    expect(
      readDocx(docx({ document: new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer) })).text,
    ).toBe("Kế hoạch");
  });
});

describe("records of a .docx", () => {
  it("ends the paragraph at a line break and starts one of the same format and cell", () => {
    const body = tbl([tr([tc(p(raw(`${t("ỦY BAN")}<w:br/>${t("XÃ")}`), '<w:jc w:val="center"/>'))])]);
    const { text, paragraphs } = readDocx(docx({ body }));
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual(["ỦY BAN", "XÃ"]);
    expect(paragraphs[1]?.format).toBe(paragraphs[0]?.format);
    expect(paragraphs[1]?.cell).toBe(paragraphs[0]?.cell);
  });

  it("says where the text box is", () => {
    const body = p(raw(textBox(p("Hộp"))) + r("Neo")) + p("Sau");
    expect(readDocx(docx({ body })).paragraphs.map(({ region }) => region)).toEqual([
      "body",
      "textbox",
      "body",
    ]);
  });

  it("joins neighbouring runs of one look, whatever noise is between them", () => {
    const noise = '<w:proofErr w:type="spellStart"/>';
    const body = p(
      `${r("Kế ", "<w:b/>")}${noise}${r("hoạch", '<w:b w:val="1"/><w:lang w:val="vi-VN"/>')}${r(" năm")}`,
    );
    const { paragraphs } = readDocx(docx({ body }));
    expect(paragraphs[0]?.runs.map(({ span, format }) => [span.end - span.start, format.bold])).toEqual([
      [8, true],
      [4, false],
    ]);
  });

  it("shares equal formats", () => {
    const { paragraphs } = readDocx(docx({ body: p(r("A", "<w:i/>")) + p(r("B", "<w:i/>")) }));
    expect(paragraphs[0]?.format).toBe(paragraphs[1]?.format);
    expect(paragraphs[0]?.runs[0]?.format).toBe(paragraphs[1]?.runs[0]?.format);
  });

  it("finds pictures, new and old, once each", () => {
    const drawing =
      '<w:drawing><a:graphic><pic:pic><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphic></w:drawing>';
    const old = '<w:pict><v:shape><v:imagedata r:id="rId5"/></v:shape></w:pict>';
    const body =
      p("A") +
      p(raw(alternatives(drawing, old))) +
      p(r("B") + raw(old)) +
      p(raw(textBox(p("C") + p(raw(drawing)))));
    const { pictures, paragraphs, text } = readDocx(docx({ body }));
    expect(pictures.map(({ paragraph }) => paragraph)).toEqual([1, 2, 5]);
    expect(paragraphs).toHaveLength(6);
    expect(text).toBe("A\n\nB\n\nC\n");
  });
});
