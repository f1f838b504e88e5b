/** Where the marks of a comment go in the XML of the body, and what a comment says. */
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { annotateDocx } from "../../src/annotate/index.ts";
import { treeOf } from "../../src/annotate/tree.ts";
import type { Finding } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  alternatives,
  type DocxParts,
  docx,
  field,
  fonts,
  item as itemOf,
  lvl,
  num,
  p as paragraphOf,
  r,
  raw,
  t,
  tbl,
  tc,
  textBox,
  tr,
  vmlTextBox,
} from "../fixtures/docx.ts";
import { bodyOf, part, REMARK, remarking } from "./judges.ts";

const WORDS = "<words/>";
/** The fixtures' own take what does not begin with a tag for words. */
const p = (content: string, pPr = "") =>
  content.includes("<") ? paragraphOf(WORDS, pPr).replace(WORDS, () => content) : paragraphOf(content, pPr);
const item = (content: string, numId: number) =>
  content.includes("<") ? itemOf(WORDS, numId).replace(WORDS, () => content) : itemOf(content, numId);

const DAY = "2026-11-20";

async function annotated(content: string, words: readonly string[], more: DocxParts = {}) {
  const bytes = docx({ body: content, ...more });
  const out = await annotateDocx(bytes, remarking(words), DAY);
  expect(readDocx(out.bytes).text).toBe(readDocx(bytes).text);
  expect(treeOf(part(out.bytes))).not.toBeNull();
  return { ...out, body: bodyOf(out.bytes).replace(/<w:comment(\w+) w:id="(\d+)"\/>/g, shortMark) };
}

/** `[0`, `0]` and, for the run of the reference, `*0`. */
function shortMark(all: string, kind: string, id: string): string {
  return { RangeStart: `[${id}`, RangeEnd: `${id}]`, Reference: `*${id}` }[kind] ?? all;
}
const NUMBERING = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
const referenceOf = (id: number) => raw(`*${id}`, '<w:sz w:val="16"/>');
const REF = referenceOf(0);
const split = (...texts: string[]) => texts.map((text) => r(text, "<w:b/>"));

describe("a comment hangs on exactly its words", () => {
  const NOISE = '<w:proofErr w:type="spellStart"/>';
  const [a, , c] = split("a", "b", "c");
  it.each<[string, string, string, string]>([
    [
      "a whole run",
      p(r("x ") + r("y", "<w:b/>") + r(" z")),
      "y",
      p(`${r("x ")}[0${r("y", "<w:b/>")}0]${REF}${r(" z")}`),
    ],
    ["inside a run", p(r("abc", "<w:b/>")), "b", p(`${a}[0${r("b", "<w:b/>")}0]${REF}${c}`)],
    ["at the start of a run", p(r("ab", "<w:b/>")), "a", p(`[0${a}0]${REF}${r("b", "<w:b/>")}`)],
    [
      "behind properties of the paragraph",
      p(r("ab", "<w:b/>"), '<w:jc w:val="center"/>'),
      "ab",
      p(`[0${r("ab", "<w:b/>")}0]${REF}`, '<w:jc w:val="center"/>'),
    ],
    [
      "over fragments",
      p(r("x K") + NOISE + r("H-U", "<w:i/>") + r("B y")),
      "KH-UB",
      p(`${r("x ")}[0${r("K")}${NOISE}${r("H-U", "<w:i/>")}${r("B")}0]${REF}${r(" y")}`),
    ],
    ["beside entities", p(r("a & <b>")), "& <", p(`${r("a ")}[0${r("& <")}0]${REF}${r("b>")}`)],
    [
      "a tab in a run",
      p(raw(`${t("a")}<w:tab/>${t("b")}`)),
      "\t",
      p(`${raw(t("a"))}[0${raw("<w:tab/>")}0]${REF}${raw(t("b"))}`),
    ],
    [
      "a symbol between words",
      p(r("a") + raw('<w:sym w:font="Symbol" w:char="F061"/>') + r("b")),
      "α",
      p(`${r("a")}[0${raw('<w:sym w:font="Symbol" w:char="F061"/>')}0]${REF}${r("b")}`),
    ],
    ["a label with its words", item(r("mục một"), 1), "1. mục", item(`[0${r("mục")}0]${REF}${r(" một")}`, 1)],
    [
      "a tracked insertion",
      p(r("a ") + ins(r("b c")) + r(" d")),
      "b",
      p(r("a ") + ins(`[0${r("b")}0]${r(" c")}`) + REF + r(" d")),
    ],
    [
      "words around a deletion",
      p(r("a b") + del("x") + r("c d")),
      "bc",
      p(`${r("a ")}[0${r("b")}${del("x")}${r("c")}0]${REF}${r(" d")}`),
    ],
    [
      "a hyperlink",
      p(`<w:hyperlink w:anchor="x">${r("a b")}</w:hyperlink>${r("c")}`),
      "b",
      p(`<w:hyperlink w:anchor="x">${r("a ")}[0${r("b")}0]</w:hyperlink>${REF}${r("c")}`),
    ],
    [
      "a content control among runs",
      p(`<w:sdt><w:sdtContent>${r("a b")}</w:sdtContent></w:sdt>`),
      "a",
      p(`<w:sdt><w:sdtContent>[0${r("a")}0]${r(" b")}</w:sdtContent></w:sdt>${REF}`),
    ],
    [
      "a content control around paragraphs",
      `<w:sdt><w:sdtContent>${p("a b")}</w:sdtContent></w:sdt>`,
      "b",
      `<w:sdt><w:sdtContent>${p(`${r("a ")}[0${r("b")}0]${REF}`)}</w:sdtContent></w:sdt>`,
    ],
    [
      "a cell",
      tbl([tr([tc(p("a b")), tc(p("c"))])]),
      "b",
      tbl([tr([tc(p(`${r("a ")}[0${r("b")}0]${REF}`)), tc(p("c"))])]),
    ],
    [
      "two paragraphs",
      p("a b") + p("c d"),
      "b\nc",
      p(`${r("a ")}[0${r("b")}`) + p(`${r("c")}0]${REF}${r(" d")}`),
    ],
  ])("%s", async (_, before, words, after) => {
    const { body, notes } = await annotated(before, [words], { numbering: NUMBERING });
    expect(body).toBe(after);
    expect(notes.map(({ isExact }) => isExact)).toEqual([true]);
  });

  it("keeps blanks that come to stand at an end", async () => {
    const plain = "<w:p><w:r><w:t>a b</w:t></w:r></w:p>";
    expect((await annotated(plain, ["b"])).body).toBe(p(`${raw(t("a "))}[0${r("b")}0]${REF}`));
  });

  it("part a run whose look is a tracked change into runs with changes of their own", async () => {
    const look = (id: number) => `<w:b/><w:rPrChange w:id="${id}" w:author="Lan"><w:rPr/></w:rPrChange>`;
    const { body } = await annotated(p(r("a b c", look(7)) + ins(r("d"))), ["b"]);
    expect(body).toBe(
      p(`${r("a ", look(7))}[0${r("b", look(92))}0]${REF}${r(" c", look(93))}${ins(r("d"))}`),
    );
  });

  it("that share a place, and those that lie in each other", async () => {
    const { body } = await annotated(p("ab cd"), ["ab", " ", "cd", "ab cd"]);
    expect(body).toBe(
      p(
        `[0[3${r("ab")}0]${REF}[1${r(" ")}1]${referenceOf(1)}[2${r("cd")}2]${referenceOf(2)}3]${referenceOf(3)}`,
      ),
    );
  });
});

function ins(content: string): string {
  return `<w:ins w:id="91" w:author="Lan">${content}</w:ins>`;
}
function del(words: string): string {
  return `<w:del w:id="92" w:author="Lan"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
}

describe("a comment hangs on what is around words that cannot be parted", () => {
  const inBox = p(r("a") + raw(alternatives(textBox(p("hộp chữ")), vmlTextBox(p("hộp chữ")))) + r("b"));
  it.each<[string, string, string, string]>([
    ["an automatic number", item(r("mục"), 1), "1.", item(`[0${r("mục")}0]${REF}`, 1)],
    [
      "a field",
      p(r("ngày ") + field("DATE", "5") + r(" nhé")),
      "5",
      p(`${r("ngày ")}[0${field("DATE", "5")}0]${REF}${r(" nhé")}`),
    ],
    [
      "a simple field",
      p(`${r("a")}<w:fldSimple w:instr="DATE">${r("5")}</w:fldSimple>`),
      "5",
      p(`${r("a")}[0<w:fldSimple w:instr="DATE">${r("5")}</w:fldSimple>0]${REF}`),
    ],
    [
      "a text box",
      inBox,
      "hộp",
      inBox
        .replace("<w:r><mc:", "[0<w:r><mc:")
        .replace("</mc:AlternateContent></w:r>", `</mc:AlternateContent></w:r>0]${REF}`),
    ],
    [
      "letters of an old font",
      p(r("a ") + r("KÕ ho¹ch thi ®ua", fonts(".VnTime"))),
      "hoạch",
      p(`${r("a ")}[0${r("KÕ ho¹ch thi ®ua", fonts(".VnTime"))}0]${REF}`),
    ],
    [
      "a locked content control",
      p(
        `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r("a b")}</w:sdtContent></w:sdt>`,
      ),
      "a",
      p(
        `[0<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r("a b")}</w:sdtContent></w:sdt>0]${REF}`,
      ),
    ],
    [
      "a CDATA section",
      "<w:p><w:r><w:t><![CDATA[a b]]></w:t></w:r></w:p>",
      "a",
      `<w:p>[0<w:r><w:t><![CDATA[a b]]></w:t></w:r>0]${REF}</w:p>`,
    ],
    [
      "two cells",
      tbl([tr([tc(p("a")), tc(p("b"))])]),
      "a\nb",
      tbl([tr([tc(p(`[0${r("a")}0]${REF}`)), tc(p("b"))])]),
    ],
    ["nothing: what is missing", p("") + p("KẾ HOẠCH"), "", p("") + p(`[0${r("KẾ HOẠCH")}0]${REF}`)],
    ["nothing, in a document of nothing", "<w:p/>", "", `<w:p>[00]${REF}</w:p>`],
  ])("%s", async (_, before, words, after) => {
    const { body, notes } = await annotated(before, [words], { numbering: NUMBERING });
    expect(body).toBe(after);
    expect(notes.map(({ isExact }) => isExact)).toEqual([false]);
  });

  it("a header hangs on the first paragraph, a footnote on its mark", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="hd1"/></w:sectPr>';
    const { body } = await annotated(p("a") + p(r("b") + note) + section, ["đầu trang", "chú thích"], {
      headers: { hd1: p("đầu trang") },
      footnotes: `<w:footnote w:id="2">${p("chú thích")}</w:footnote>`,
    });
    expect(body).toBe(p(`[0${r("a")}0]${REF}`) + p(`${r("b")}[1${note}1]${referenceOf(1)}`) + section);
  });

  it("is refused where there is no paragraph", async () => {
    const bytes = docx({ body: "" });
    await expect(annotateDocx(bytes, remarking([""]), DAY)).rejects.toMatchObject({ code: "no-paragraphs" });
  });
});

describe("the comments", () => {
  it("say the remark, its rule and its mark, and are announced in the package", async () => {
    const { bytes } = await annotateDocx(docx({ body: p(r("a <b>")) }), remarking(["<b>"]), DAY);
    const comments = part(bytes, "word/comments.xml");
    expect(comments).toContain(
      '<w:comment w:id="0" w:author="kehoach" w:date="2026-11-20T00:00:00Z" w:initials="KH">',
    );
    expect(comments).toContain(`Sai ở &lt;b&gt; &amp; đó`);
    expect(comments).toContain(`kehoach: ${REMARK.rule} ${REMARK.fingerprint}`);
    expect(part(bytes, "[Content_Types].xml")).toContain('PartName="/word/comments.xml"');
    expect(part(bytes, "word/_rels/document.xml.rels")).toMatch(
      /Type="[^"]*officeDocument\/2006\/relationships\/comments" Target="comments.xml"/,
    );
    expect(readDocx(bytes).warnings.map(({ code }) => code)).toEqual(["comments"]);
  });

  it("stand behind those of others, which keep their numbers and their XML", async () => {
    const theirs = `<w:comment w:id="7" w:author="Lan">${p("xem lại")}</w:comment>`;
    const marks = `<w:commentRangeStart w:id="7"/>${r("a")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
    const files = { "word/commentsExtended.xml": "<x/>" };
    const bytes = docx({ body: p(marks + r(" b")), comments: theirs, files });
    const out = await annotateDocx(bytes, remarking(["b"]), DAY);
    expect(part(out.bytes, "word/comments.xml")).toContain(`${theirs}<w:comment w:id="8" `);
    expect(bodyOf(out.bytes)).toContain(marks);
    const again = await annotateDocx(out.bytes, remarking([]), DAY);
    expect(part(again.bytes, "word/comments.xml")).toBe(part(bytes, "word/comments.xml"));
    expect(again.replaced).toBe(1);
    expect(Object.keys(unzipSync(out.bytes))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("of an earlier run are replaced", async () => {
    const bytes = docx({ body: p("a b c d") + p("b") });
    const first = await annotateDocx(bytes, remarking(["b", "c"]), DAY);
    const same = await annotateDocx(first.bytes, remarking(["b", "c"]), DAY);
    expect(unzipSync(same.bytes)).toEqual(unzipSync(first.bytes));
    expect(same.replaced).toBe(2);
    const other = await annotateDocx(first.bytes, remarking(["d"]), DAY);
    expect(bodyOf(other.bytes).match(/<w:comment/g)).toHaveLength(3);
    expect(part(other.bytes, "word/comments.xml").match(/<w:comment /g)).toHaveLength(1);
  });

  it("of a person called kehoach stay", async () => {
    const theirs = `<w:comment w:id="0" w:author="kehoach">${p("của tôi")}</w:comment>`;
    const bytes = docx({ body: p("a"), comments: theirs });
    const { bytes: out } = await annotateDocx(bytes, remarking(["a"]), DAY);
    expect(part(out, "word/comments.xml")).toContain(theirs);
  });

  it("follow the prefixes and the strict namespace of the document", async () => {
    const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const document = `<n:document xmlns:n="${STRICT}"><n:body><n:p><n:r><n:t>a b</n:t></n:r></n:p></n:body></n:document>`;
    const { bytes } = await annotateDocx(docx({ document }), remarking(["b"]), DAY);
    expect(part(bytes)).toContain(
      '<n:r><n:t xml:space="preserve">a </n:t></n:r><n:commentRangeStart n:id="0"/><n:r><n:t xml:space="preserve">b</n:t></n:r><n:commentRangeEnd n:id="0"/>',
    );
    expect(part(bytes, "word/comments.xml")).toContain(STRICT);
    expect(part(bytes, "word/_rels/document.xml.rels")).toContain("purl.oclc.org");
  });

  it.each([
    ["signed", { files: { "_xmlsignatures/sig1.xml": "<x/>" } }],
    ["odd-encoding", { document: withStrayByte() }],
  ])("are refused: %s", async (code, parts) => {
    await expect(annotateDocx(docx({ body: p("a"), ...parts }), remarking(["a"]), DAY)).rejects.toMatchObject(
      { code },
    );
  });

  it("none: the file as it is", async () => {
    const bytes = docx({ body: p("a") });
    expect((await annotateDocx(bytes, remarking([]), DAY)).bytes).toBe(bytes);
  });

  it("keep macros and everything else byte for byte", async () => {
    const files = {
      "word/vbaProject.bin": new Uint8Array([1, 2, 3]),
      "word/media/a.png": new Uint8Array(999),
    };
    const bytes = docx({ body: p("a"), files });
    const [old, now] = [bytes, (await annotateDocx(bytes, remarking(["a"]), DAY)).bytes].map((file) =>
      unzipSync(file),
    );
    const touched = ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"];
    for (const name of Object.keys(old!)) if (!touched.includes(name)) expect(now![name]).toEqual(old![name]);
    expect(Object.keys(now!)).toEqual([...Object.keys(old!), "word/comments.xml"]);
  });
});

function withStrayByte(): Uint8Array {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("a#")}</w:body></w:document>`;
  return new TextEncoder().encode(xml).map((byte) => (byte === 35 ? 0xe9 : byte));
}

/** What a finding without words says of where it is. */
it("a finding that only names a paragraph hangs on that paragraph", async () => {
  const judge = remarking([""], { line: 2, column: 1, page: null, paragraph: 2, section: null });
  const { bytes } = await annotateDocx(docx({ body: p("a") + p("") + p("b c") }), judge, DAY);
  expect(bodyOf(bytes)).toContain(`<w:commentRangeStart w:id="0"/>${r("b c")}`);
});

it("a correction that only puts something in hangs on the word before", async () => {
  const bytes = docx({ body: p("một hai") });
  const judge = async () => {
    const { remarked, title } = await remarking(["một"])(readDocx(bytes));
    const finding: Finding = { ...remarked[0]!.finding, span: { start: 7, end: 7 } };
    return { remarked: [{ ...remarked[0]!, finding }], title };
  };
  const out = await annotateDocx(bytes, judge, DAY);
  expect(bodyOf(out.bytes)).toContain(`<w:commentRangeStart w:id="0"/>${r("hai")}`);
});
