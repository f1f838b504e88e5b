/** The view of Word files: made from their HTML, brought together with what the reader of the text saw. */
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { docxToHtml, MOST_PICTURES } from "../../../src/read/docx-html.ts";
import { viewHtml } from "../../../src/report/view/view.ts";
import { viewOf } from "../../../src/view.ts";
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
  tbl,
  tc,
  textBox,
  tr,
} from "../../fixtures/docx.ts";
import { at, isWellFormed, markedWords, numbered, paragraphs } from "./shown.ts";

const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// Only the HTML of the file tells what is raised.
const RAISED = "<p>m<sup>2</sup></p>";
const BODY = p(r("m") + r("2", '<w:vertAlign w:val="superscript"/>')) + p("Giao các xóm").repeat(9);

/** The view with `words` marked, each as a finding; made from the file's HTML where that is to be seen. */
async function viewed(parts: DocxParts, words: readonly string[] = []) {
  const bytes = docx(parts);
  const source = readDocx(bytes);
  const view = await viewOf(source, bytes);
  const html = viewHtml(view, numbered(words.map((each) => at(source, each))), "vi");
  expect(isWellFormed(html)).toBe(true);
  words.forEach((each, i) => {
    expect(markedWords(html).get(i + 1)).toBe(each);
    expect(html).toContain(` id="w${i + 1}"`);
  });
  return { html, source, view };
}

const LIST = abstractNum(0, [lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%2.")]) + num(1, 0);

describe("a Word file", () => {
  it("shows automatic numbers, and marks in them", async () => {
    const body = item("MỤC ĐÍCH", 1) + item("Yêu cầu", 1, 1) + p("Thân") + item("NỘI DUNG", 1);
    const { html } = await viewed({ body, numbering: LIST }, ["II.", "Yêu"]);
    expect(paragraphs(html)).toEqual(["I. MỤC ĐÍCH", "1. Yêu cầu", "Thân", "II. NỘI DUNG"]);
    expect(html).not.toMatch(/<[ou]l/);
  });

  it("shows numbers that have a cell to themselves", async () => {
    const rows = ["Rà soát", "Chấm bài"].map((words) => tr([tc(item("", 1)), tc(p(words)), tc(p())]));
    const { html } = await viewed({ body: p("Đầu") + tbl(rows), numbering: LIST }, ["II."]);
    expect(paragraphs(html)).toEqual(["Đầu", "I.", "Rà soát", "", "II.", "Chấm bài", ""]);
  });

  it("takes bold, alignment and indent from styles too", async () => {
    const styles = style("Muc", { rPr: "<w:b/>", pPr: '<w:jc w:val="center"/><w:ind w:firstLine="720"/>' });
    const body = p("Đầu mục", '<w:pStyle w:val="Muc"/>') + p(r("nghiêng", "<w:i/>") + r(" thường"));
    const { html } = await viewed({ body, styles }, ["mục"]);
    expect(html).toContain('<p class="center indent"><strong>Đầu </strong><mark ');
    expect(html).toContain("<em>nghiêng</em> thường");
  });

  it("keeps tables, merged cells, and the letterhead without lines", async () => {
    const letterhead = tbl([tr([tc(p("UBND XÃ")), tc(p("Độc lập - Tự do - Hạnh phúc"))])]);
    const body = letterhead + p("Giữa") + tbl([tr([tc(p("TT"), '<w:gridSpan w:val="2"/>'), tc(p("Việc"))])]);
    const { html } = await viewed({ body }, ["Việc"]);
    expect(html).toContain('<table class="plain"><tr><td><p>UBND XÃ</p>');
    expect(html).toContain('<table><tr><td colspan="2"><p>TT</p>');
  });

  it("marks words behind line and page breaks, tabs and fields", async () => {
    const body =
      p(`${r("Dòng một")}${raw("<w:br/>")}${r("dòng hai")}`) +
      p(`${r("trang một")}${raw('<w:br w:type="page"/>')}${r("trang hai")}`) +
      p(`${r("Số:")}${raw("<w:tab/>")}${r("/KH")}`) +
      p(`${r("ngày ")}${field("DATE", "05/02")}${r(" này")}`);
    await viewed({ body }, ["dòng hai", "trang hai", "/KH", "05/02 này"]);
  });

  it("shows tracked changes as accepted", async () => {
    const body = p(
      `${r("Giao ")}<w:del>${raw("<w:delText>huyện</w:delText>")}</w:del><w:ins>${r("xã")}</w:ins>`,
    );
    expect(paragraphs((await viewed({ body }, ["xã"])).html)).toEqual(["Giao xã"]);
  });

  it("marks in text boxes, notes and headers", async () => {
    const { html } = await viewed(
      {
        body: `${BODY}${p(r("Neo") + raw(textBox(p("Dấu đến"))))}${p("Sau")}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
        headers: { h: p("UBND xã lưu hành") },
        footnotes: `<w:footnote w:id="1">${p("Chú giải")}</w:footnote>`,
      },
      ["Dấu đến", "lưu hành", "giải"],
    );
    expect(html).toContain(RAISED);
    expect(html).toContain('<aside aria-label="Đầu trang"><p>UBND xã <mark ');
    expect(html).toContain('<aside aria-label="Chú thích cuối trang"><p>Chú <mark ');
    expect(html.indexOf("Dấu đến")).toBeLessThan(html.indexOf("Sau"));
  });

  it("shows notes with their numbers, which are no words of it, and without the arrow back", async () => {
    const { html } = await viewed(
      {
        body: p(r("Thân") + raw('<w:footnoteReference w:id="1"/>')),
        footnotes: `<w:footnote w:id="1">${p("Chú giải")}</w:footnote>`,
      },
      ["Thân", "Chú giải"],
    );
    expect(html).toContain("</mark><sup>[1]</sup></p>");
    expect(html).not.toContain("↑");
    expect(html).not.toContain("<aside");
  });

  it.each([
    ["in letters of an old font", { body: p(r("kÕ ho¹ch", fonts(".VnTimeH"))) }, "KẾ HOẠCH"],
    [
      "whose words another renderer does not find",
      { body: p(`<w:moveTo>${r("dời đến")}</w:moveTo>`) },
      "dời đến",
    ],
  ])("%s is shown as its reader saw it", async (_, parts, words) => {
    expect(paragraphs((await viewed(parts, [words])).html)).toEqual([words]);
  });

  it("that mammoth cannot read is shown as its reader saw it", async () => {
    const bytes = docx({ body: p("Kế hoạch") });
    const source = readDocx(bytes);
    expect(await viewOf(source, bytes.subarray(0, 50))).toEqual({ source, html: null });
  });
});

// ── Pictures ────────────────────────────────────────────────────────────────────────────────────────────────

const picture = (id: string) =>
  raw(
    `<w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Dấu &quot;xã&quot;"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );

const withPictures = (body: string, files: Readonly<Record<string, Uint8Array>>): DocxParts => {
  const relations = Object.keys(files).map(
    (name, i) => `<Relationship Id="p${i}" Type="${RELS}/image" Target="media/${name}"/>`,
  );
  const media = Object.entries(files).map(([name, bytes]) => [`word/media/${name}`, bytes] as const);
  return {
    body,
    stored: true,
    files: {
      ...Object.fromEntries(media),
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    },
  };
};

const count = (html: string, words: string) => html.split(words).length - 1;
const NOTE = "Hình không đưa vào bản xem";

describe("pictures", () => {
  const KINDS: readonly (readonly [string, Uint8Array, number])[] = [
    ["a.png", new Uint8Array(9), 1],
    ["a.jpeg", new Uint8Array(9), 1],
    ["large.png", new Uint8Array(MOST_PICTURES + 1), 0],
    ["drawing.svg", new TextEncoder().encode("<svg onload='x()'/>"), 0],
    ["old.emf", new Uint8Array(9), 0],
  ];

  it.each(KINDS)("%s", async (name, bytes, shown) => {
    const { html } = await viewed(
      withPictures(p(r("Trước ") + picture("p0") + r(" sau")), { [name]: bytes }),
      ["sau"],
    );
    expect(count(html, '<img src="data:image/')).toBe(shown);
    expect(count(html, NOTE)).toBe(1 - shown);
    if (shown) expect(html).toContain('alt="Dấu &quot;xã&quot;"');
  });

  it("that are small but shown many times are left out in the end", async () => {
    const body = p(picture("p0").repeat(5) + r("sau"));
    const { html } = await viewed(withPictures(body, { "a.png": new Uint8Array(MOST_PICTURES * 0.3) }));
    expect(count(html, "<img")).toBe(3);
    expect(count(html, NOTE)).toBe(2);
  });

  it("that inflate to more than the package says are not inflated", async () => {
    const bytes = docx({
      ...withPictures(p(picture("p0")), { "a.png": new Uint8Array(MOST_PICTURES * 4) }),
      stored: false,
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let i = 0; i + 46 < bytes.length; i++) {
      const isRecord = view.getUint32(i, true) === 0x02014b50;
      if (isRecord && view.getUint32(i + 24, true) > MOST_PICTURES) view.setUint32(i + 24, 9, true);
    }
    expect((await docxToHtml(bytes)).html).toContain("<img");
    expect((await docxToHtml(bytes)).html).not.toContain("base64");
  });
});
