/** The check that stands in for Word has to find what Word would complain of, and nothing that it would not. */
import { describe, expect, it } from "vitest";
import { type DocxParts, docx, item, p, r, raw, tbl, tc, textBox, tr } from "../fixtures/docx.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";
import { nd30Docx } from "../fixtures/nd30-docx.ts";
import { faultsOf, newFaults } from "../fixtures/soundness/index.ts";

const by = 'w:author="Lan" w:date="2026-01-05T08:00:00Z"';
const ins = (content: string, id = 1) => `<w:ins w:id="${id}" ${by}>${content}</w:ins>`;
const del = (content: string, id = 2) => `<w:del w:id="${id}" ${by}>${content}</w:del>`;
const gone = (words: string) => raw(`<w:delText>${words}</w:delText>`);
const words = (content: string) => `<w:p>${content}</w:p>`;
const MARKS = '<w:commentRangeStart w:id="0"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="0"/>';
const REFERENCE = '<w:r><w:commentReference w:id="0"/></w:r>';
const comment = (id: number, content = p("x")) => `<w:comment w:id="${id}" ${by}>${content}</w:comment>`;

describe("sound", () => {
  it.each<[string, string, DocxParts?]>([
    ["words", p("a")],
    [
      "properties in their order",
      p(raw("<w:t>a</w:t>", '<w:b/><w:sz w:val="28"/>'), '<w:jc w:val="both"/><w:rPr><w:i/></w:rPr>'),
    ],
    ["changes", words(ins(r("a")) + del(gone("b")))],
    ["a deletion in an insertion", words(ins(r("a") + del(gone("b"))))],
    [
      "a changed mark, row and list number",
      p(
        "a",
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${ins("", 5)}</w:numPr><w:rPr>${del("")}<w:b/></w:rPr>`,
      ) + tbl([tr([tc(p(""))], ins("", 3))]),
    ],
    [
      "moved words, which are no deleted words",
      words(
        `<w:moveFromRangeStart w:id="4" w:name="m" ${by}/><w:moveFrom w:id="5" ${by}>${r("a")}</w:moveFrom><w:moveFromRangeEnd w:id="4"/>`,
      ),
    ],
    ["a comment", words(MARKS + REFERENCE), { comments: comment(0) }],
    ["a comment on a place", words(REFERENCE), { comments: comment(0) }],
    [
      "a cell that ends in a control with a paragraph",
      tbl([tr([tc(`<w:sdt><w:sdtContent>${p("a")}</w:sdtContent></w:sdt>`)])]),
    ],
    [
      "a control around rows and one among runs",
      tbl([`<w:sdt><w:sdtContent>${tr([tc(p(""))])}</w:sdtContent></w:sdt>`]) +
        words(`<w:sdt><w:sdtContent>${r("a")}</w:sdtContent></w:sdt>`),
    ],
    ["a text box", words(raw(textBox(p("a"))))],
    ["elements of later versions", p(raw("<w:t>a</w:t>", "<w14:glow/><w:b/><w14:shadow/>"))],
  ])("%s", (_, body, more = {}) => {
    expect(faultsOf(docx({ body, ...more }))).toEqual([]);
  });

  it("are the documents that other tests build", () => {
    expect(faultsOf(wordLikeDocx({ pages: 1, fragment: 1, automaticNumbers: true }))).toEqual([]);
    expect(faultsOf(nd30Docx())).toEqual([]);
  });
});

describe("unsound", () => {
  it.each<[string, string, DocxParts?]>([
    ["w:t in w:p", "<w:p><w:t>a</w:t></w:p>"],
    ["w:pPr too late in w:p", words(`${r("a")}<w:pPr/>`)],
    ["w:rPr too late in w:r", words(raw("<w:t>a</w:t><w:rPr/>"))],
    ["w:rPr twice in w:r", words(raw("<w:rPr/><w:t>a</w:t>", "<w:b/>"))],
    ["w:b too late in w:rPr", words(raw("<w:t>a</w:t>", '<w:sz w:val="28"/><w:b/>'))],
    ["w:spacing too late in w:pPr", p("a", '<w:jc w:val="both"/><w:spacing w:after="0"/>')],
    ["w:ins in w:rPr", words(raw("<w:t>a</w:t>", ins("")))],
    ["w:r in w:r", words(raw(r("a")))],
    ["w:p in w:p", words(p("a"))],
    ["w:r in w:body", r("a")],
    ["w:hyperlink in w:ins", words(ins(`<w:hyperlink>${r("a")}</w:hyperlink>`))],
    ["w:pPr in w:del", words(del(`<w:pPr/>${gone("a")}`))],
    ["w:t in w:del", words(del(r("a")))],
    ["w:delText outside w:del", words(gone("a"))],
    ["w:ins in w:del", words(del(ins(gone("a"))))],
    ["w:ins without an author", words(`<w:ins w:id="1">${r("a")}</w:ins>`)],
    ["w:ins without a number", words(`<w:ins w:author="Lan">${r("a")}</w:ins>`)],
    ["date of w:ins", words(`<w:ins w:id="1" w:author="Lan" w:date="05/01/2026">${r("a")}</w:ins>`)],
    ["number 1 of two tracked changes", words(ins(r("a")) + del(gone("b"), 1))],
    ["w:tc does not end in w:p", tbl([tr([tc("")])])],
    ["w:tc does not end in w:p", tbl([tr([tc(p("a") + tbl([tr([tc(p(""))])]))])])],
    ["words straight in w:p", "<w:p>a</w:p>"],
    ["w:p too late in w:body", `<w:sectPr/>${p("a")}`],
    [
      "w:footerReference too late in w:sectPr",
      '<w:sectPr><w:titlePg/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>',
      { footers: { f1: p("") } },
    ],
    [
      "commentRange 0: ][",
      words(`<w:commentRangeEnd w:id="0"/><w:commentRangeStart w:id="0"/>${REFERENCE}`),
      { comments: comment(0) },
    ],
    ["bookmark 3: [", words('<w:bookmarkStart w:id="3" w:name="b"/>')],
  ])("%s", (fault, body, more = {}) => {
    expect(faultsOf(docx({ body, ...more }))).toContain(`word/document.xml: ${fault}`);
  });

  it.each<[string, string, DocxParts]>([
    ["w:commentRangeStart of no comment 0", words(MARKS + REFERENCE), {}],
    ["comment 1 without a reference", words(MARKS + REFERENCE), { comments: comment(0) + comment(1) }],
    ["number 0 of two comments", words(MARKS + REFERENCE), { comments: comment(0) + comment(0) }],
    ["two references to comment 0", words(MARKS + REFERENCE + REFERENCE), { comments: comment(0) }],
    [
      "word/comments.xml: w:comment does not end in w:p",
      words(MARKS + REFERENCE),
      { comments: comment(0, "") },
    ],
    [
      "word/comments.xml: w:r in w:comment",
      words(MARKS + REFERENCE),
      { comments: comment(0, r("x") + p("")) },
    ],
    [
      "word/_rels/document.xml.rels: w:headerReference wants rId9",
      `${p("")}<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>`,
      {},
    ],
    ["word/a.bin: no content type", p(""), { files: { "word/a.bin": "x" } }],
    ["word/b.xml: no element", p(""), { files: { "word/b.xml": "" } }],
  ])("%s", (fault, body, parts) => {
    expect(faultsOf(docx({ body, ...parts }))).toContain(fault);
  });

  it.each([
    ["an element left open", "<w:p><w:r></w:p>"],
    ["a prefix of no namespace", "<w:p><w99:x/></w:p>"],
  ])("%s", (_, body) => {
    expect(faultsOf(docx({ body }))).not.toEqual([]);
  });

  it("threads that name comments which are not there", () => {
    const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    const extended = `<w15:commentsEx xmlns:w15="${W15}"><w15:commentEx w15:paraId="0000000A" w15:paraIdParent="0000000B"/></w15:commentsEx>`;
    const bytes = docx({ body: p(""), files: { "word/commentsExtended.xml": extended } });
    expect(faultsOf(bytes)).toEqual([
      "commentsExtended: 0000000A of no comment",
      "commentsExtended: reply to no 0000000B",
    ]);
  });
});

it("what was wrong before is no new fault", () => {
  const before = docx({ body: "<w:p><w:t>a</w:t></w:p>" });
  const after = docx({ body: `<w:p><w:t>a</w:t></w:p>${item("b", 1).replace("<w:r>", "<w:r><w:p/>")}` });
  expect(newFaults(before, after)).toEqual(["word/document.xml: w:p in w:r"]);
});
