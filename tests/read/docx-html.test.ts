import { describe, expect, it } from "vitest";
import { UnreadableError } from "../../src/model.ts";
import { docxToHtml, sanitiseHtml } from "../../src/read/docx-html.ts";
import { abstractNum, docx, item, lvl, num, p, r, style, tbl, tc, tr, zip } from "../fixtures/docx.ts";

const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const withLink = (target: string): Uint8Array =>
  docx({
    body: p(`<w:hyperlink r:id="rIdLink">${r("liên kết")}</w:hyperlink>`),
    files: {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdLink" Type="${RELS}/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
    },
  });

describe("docxToHtml", () => {
  it("shows paragraphs, bold words and tables", async () => {
    const body =
      p(r("Kế hoạch", "<w:b/>") + r(" <năm>")) +
      tbl([tr([tc(p("A")), tc(p("B"), '<w:gridSpan w:val="2"/>')])]);
    const { html } = await docxToHtml(docx({ body, styles: "" }));
    expect(html).toContain("<p><strong>Kế hoạch</strong> &lt;năm&gt;</p>");
    expect(html).toContain('<td colspan="2">');
  });

  it("keeps links to pages", async () => {
    const { html } = await docxToHtml(withLink("https://example.org/?a=1&amp;b=2"));
    expect(html).toBe('<p><a href="https://example.org/?a=1&amp;b=2">liên kết</a></p>');
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
  ])("drops the link %s", async (target) => {
    expect((await docxToHtml(withLink(target))).html).toBe("<p><a>liên kết</a></p>");
  });

  it("shows every paragraph as one, whatever its style, numbering or emptiness", async () => {
    const styles = style("Heading1", { rPr: "<w:b/>" });
    const body = p("Đề mục", '<w:pStyle w:val="Heading1"/>') + item("một", 1) + p() + p("hai");
    const numbering = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
    const { html, warnings } = await docxToHtml(docx({ body, styles, numbering }));
    expect(html).toBe("<p>Đề mục</p><p>một</p><p></p><p>hai</p>");
    expect(warnings).toEqual([]);
  });

  it("takes no orders on the markup from the document", async () => {
    const files = { "mammoth/style-map": "p => a.x[href='javascript:alert(1)']:fresh" };
    const { html } = await docxToHtml(docx({ body: p("Kế hoạch"), files }));
    expect(html).toBe("<p>Kế hoạch</p>");
  });

  it("shows ticks as letters", async () => {
    const box = (checked: number) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☐")}</w:sdtContent></w:sdt>`;
    const { html } = await docxToHtml(docx({ body: p(`${box(1)}${r(" có ")}${box(0)}${r(" không")}`) }));
    expect(html).toBe("<p>☒ có ☐ không</p>");
  });

  it("says what mammoth could not show", async () => {
    const { warnings } = await docxToHtml(docx({ body: p('<w:fldSimple w:instr="DATE"/>'), styles: "" }));
    expect(warnings.map(({ code }) => code)).toContain("html-view");
  });

  it.each([
    ["not a document", zip({ "xl/workbook.xml": "<x/>" }), "not-docx"],
    ["cut short", new Uint8Array(10), "damaged"],
    ["malformed", docx({ document: "<w:document" }), "damaged"],
  ])("refuses a file that is %s", async (_, bytes, code) => {
    const error = await docxToHtml(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error).toMatchObject({ code });
  });
});

const TAGS: readonly (readonly [html: string, safe: string])[] = [
  ["<p>a &lt; b</p>", "<p>a &lt; b</p>"],
  ["<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"],
  ['<iframe src="https://x"></iframe>', '&lt;iframe src="https://x">&lt;/iframe>'],
  ['<p onclick="x()" style="color:red" id="a">b</p>', '<p id="a">b</p>'],
  ['<a href=" javascript:x">b</a>', "<a>b</a>"],
  ['<a href="#chu-1">b</a>', '<a href="#chu-1">b</a>'],
  ['<img src="https://x/y.png" alt="dấu" />', '<img alt="dấu" />'],
  ['<img src="data:image/png;base64,AA==" />', '<img src="data:image/png;base64,AA==" />'],
  ['<img src="data:image/svg+xml;base64,AA==" />', "<img />"],
  ["a < b", "a &lt; b"],
  ["<p", "&lt;p"],
];

describe("sanitiseHtml", () => {
  it.each(TAGS)("%s", (html, safe) => {
    expect(sanitiseHtml(html)).toBe(safe);
  });
});
