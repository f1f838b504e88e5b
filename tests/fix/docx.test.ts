import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixBytes, type Judge } from "../../src/fix/index.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import {
  abstractNum,
  alternatives,
  docx,
  escapeXml,
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
import { finding, replacing } from "./judges.ts";

const document = (bytes: Uint8Array, part = "word/document.xml") =>
  new TextDecoder().decode(unzipSync(bytes)[part]);
const bodyOf = (bytes: Uint8Array) => /<w:body>([\s\S]*)<\/w:body>/.exec(document(bytes))![1];

/** The body after correcting, checked to be corrected for good and nowhere else. */
async function body(content: string, judge: Judge, more = {}): Promise<string | undefined> {
  const bytes = docx({ body: content, ...more });
  const fixed = await fixBytes(bytes, judge);
  expect(fixed.refused).toEqual([]);
  const [old, now] = [unzipSync(bytes), unzipSync(fixed.bytes)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const name of Object.keys(old)) if (name !== "word/document.xml") expect(now[name]).toEqual(old[name]);
  return bodyOf(fixed.bytes);
}

describe("words of a .docx are changed in their text nodes", () => {
  const NOISE = '<w:proofErr w:type="spellStart"/><!-- Độc > -->';
  it.each([
    ["in one run", p(r("Số: 5/KH", "<w:b/>")), [": 5/", ": 05/"], p(r("Số: 05/KH", "<w:b/>"))],
    [
      "over the border of runs",
      p(r("a ") + NOISE + r(" b", "<w:i/>")),
      ["a  b", "a b"],
      p(r("a ") + NOISE + r("b", "<w:i/>")),
    ],
    [
      "over three runs, what stays in its own",
      p(r("KH") + r(" ", "<w:b/>") + r("-") + r(" UBND", "<w:i/>")),
      ["KH - UBND", "KH-UBND"],
      p(r("KH") + r("", "<w:b/>") + r("-") + r("UBND", "<w:i/>")),
    ],
    ["beside entities", p(r('R&D <1> "x"')), ["& D <", "&D <"], p(r('R&D <1> "x"'))],
    [
      "entities put in and taken out",
      p(r("A & B <c>")),
      ["& B <c>", "và B < d & e >"],
      p(r("A và B < d & e >")),
    ],
    ["beside letters outside the BMP", p(r("𠀋  𠀋")), ["𠀋  𠀋", "𠀋 𠀋"], p(r("𠀋 𠀋"))],
    [
      "in decomposed letters",
      p(r("hòa  bình".normalize("NFD"))),
      ["  ", " "],
      p(r("hòa bình".normalize("NFD"))),
    ],
    [
      "in a tracked insertion, past a deletion",
      p(
        `<w:ins w:id="1" w:author="Lan">${r("thêm  chữ")}</w:ins><w:del w:id="2" w:author="Lan"><w:r><w:delText>thêm  chữ</w:delText></w:r></w:del>`,
      ),
      ["thêm  chữ", "thêm chữ"],
      p(
        `<w:ins w:id="1" w:author="Lan">${r("thêm chữ")}</w:ins><w:del w:id="2" w:author="Lan"><w:r><w:delText>thêm  chữ</w:delText></w:r></w:del>`,
      ),
    ],
    [
      "in a table, a content control and a hyperlink",
      tbl([
        tr([
          tc(p("a  b")),
          tc(`<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r("c  d")}</w:hyperlink>`)}</w:sdtContent></w:sdt>`),
        ]),
      ]),
      ["  ", " "],
      tbl([
        tr([
          tc(p("a b")),
          tc(`<w:sdt><w:sdtContent>${p(`<w:hyperlink>${r("c d")}</w:hyperlink>`)}</w:sdtContent></w:sdt>`),
        ]),
      ]),
    ],
    [
      "in a text box, in both ways it is stored",
      p(raw(alternatives(textBox(p("a  b") + p("c")), vmlTextBox(p("a  b") + p("c"))))),
      ["  ", " "],
      p(raw(alternatives(textBox(p("a b") + p("c")), vmlTextBox(p("a b") + p("c"))))),
    ],
    [
      "in the text box that is read alone where the other says something else",
      p(raw(alternatives(textBox(p("a  b")), vmlTextBox(p("a  c"))))),
      ["  ", " "],
      p(raw(alternatives(textBox(p("a b")), vmlTextBox(p("a  c"))))),
    ],
    [
      "in the words around a field",
      p(`${r("ngày  ")}${field("DATE", "5")}${r("  nhé")}`),
      ["  ", " "],
      p(`${r("ngày ")}${field("DATE", "5")}${r(" nhé")}`),
    ],
  ])("%s", async (_, before, pair, after) => {
    expect(await body(before, replacing(pair as [string, string]))).toBe(after);
  });

  it.each([
    [
      "references to characters stay as they are written",
      "&#xE1; b&#10;&#x1D11E;  c &gt;",
      "&#xE1; b&#10;&#x1D11E; c &gt;",
    ],
    ["a CDATA section", "<![CDATA[a & b  c]]>", "<![CDATA[a & b c]]>"],
    ["a comment inside", "a <!--  --> b", "a <!--  -->b"],
    ["Windows line ends inside", "a\r\nb  c", "a\r\nb c"],
  ])("where they are written oddly: %s", async (_, before, after) => {
    const whole = (content: string) => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
    expect(await body(whole(before), replacing(["  ", " "]))).toBe(whole(after));
  });

  it("closes no CDATA section", async () => {
    const after = await body("<w:p><w:r><w:t><![CDATA[a]]></w:t></w:r></w:p>", replacing(["a", "b]]>c"]));
    expect(after).toBe("<w:p><w:r><w:t><![CDATA[b]]]]><![CDATA[>c]]></w:t></w:r></w:p>");
  });

  it("keeps spaces that come to stand at an end", async () => {
    const judge = replacing(["a,", "a, "]);
    const plain = (content: string) => `<w:p><w:r><w:t>${content}</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>`;
    const once: Judge = async (source) => (source.text.includes(", ") ? [] : judge(source));
    expect(await body(plain("a,"), once)).toBe(plain("a, ").replace("<w:t>a", '<w:t xml:space="preserve">a'));
  });

  it("shows no space that did not show", async () => {
    const bytes = docx({ body: "<w:p><w:r><w:t> a,</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>" });
    const fixed = await fixBytes(bytes, replacing(["a,", "a, "]));
    expect(fixed.refused).toHaveLength(1);
    expect(fixed.bytes).toBe(bytes);
  });

  it("in headers, footers and notes, each in its part", async () => {
    const bytes = docx({
      body: `${p(`${r("a  b")}<w:r><w:footnoteReference w:id="2"/></w:r>`)}<w:sectPr><w:headerReference w:type="default" r:id="hd1"/></w:sectPr>`,
      headers: { hd1: p("c  d") },
      footnotes: `<w:footnote w:id="2">${p("e  f")}</w:footnote>`,
    });
    const fixed = await fixBytes(bytes, replacing(["  ", " "]));
    expect(readDocx(fixed.bytes).text).toBe("a b\nc d\ne f");
    expect(document(fixed.bytes, "word/hd1.xml")).toContain("c d");
    expect(document(fixed.bytes, "word/footnotes.xml")).toContain("e f");
  });

  it("in UTF-16 and with a byte order mark", async () => {
    const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const xml = (words: string) =>
      `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
    const utf16 = (text: string) =>
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
      ]);
    const utf8 = (text: string) => new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)]);
    for (const encode of [utf16, utf8]) {
      const fixed = await fixBytes(docx({ document: encode(xml("ả  b")) }), replacing(["  ", " "]));
      expect(unzipSync(fixed.bytes)["word/document.xml"]).toEqual(encode(xml("ả b")));
    }
  });

  it("that a tracked change put in alone, or that stand between two", async () => {
    const ins = (words: string) => `<w:ins w:id="1" w:author="Lan">${r(words)}</w:ins>`;
    expect(await body(p(r("a ") + ins(" ") + r("b")), replacing(["  ", " "]))).toBe(
      p(r("a ") + ins("") + r("b")),
    );
    expect(await body(p(ins("a") + r(";") + ins("b")), replacing([";", ""]))).toBe(
      p(ins("a") + r("") + ins("b")),
    );
  });

  it("in any cut of the words into runs", async () => {
    const texts = fc.array(fc.constantFrom("a", "  ", "&", "<", "𠀋", "e\u0302", "ữ", "KH - UBND"), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(20), { maxLength: 6 }), async (list, cuts) => {
        const characters = [...list.join("")];
        const at = [
          0,
          ...cuts.map((cut) => cut % characters.length).sort((a, b) => a - b),
          characters.length,
        ];
        const runs = at.slice(1).map((end, i) => characters.slice(at[i], end).join(""));
        const before = p(runs.map((text, i) => r(text, i % 2 ? "<w:b/>" : "<w:i/>")).join(""));
        const fixed = await fixBytes(
          docx({ body: before }),
          replacing(["  ", " "], [" - ", "-"], ["&", "và"]),
        );
        expect(fixed.refused).toEqual([]);
        const expected = fixed.before.text
          .replace(/ {2,}/g, " ")
          .replaceAll(" - ", "-")
          .replaceAll("&", "và");
        expect(fixed.after.text.replace(/ {2,}/g, " ")).toBe(expected);
        expect(bodyOf(fixed.bytes)!.replace(/(<w:t[^>]*>)[^<]*/g, "$1")).toBe(
          before.replace(/(<w:t[^>]*>)[^<]*/g, "$1"),
        );
      }),
    );
  });
});

describe("words of a .docx are left to the user", () => {
  const NUMBERING = abstractNum(0, [lvl(0, "decimal", "%1.")]) + num(1, 0);
  it.each([
    ["a numbering label", item("mục", 1), "1.", /số thứ tự/],
    ["a tab", p(raw(`${t("a")}<w:tab/>${t("b")}`)), "a\tb", /tab/],
    ["a line break", p(raw(`${t("a")}<w:br/>${t("b")}`)), "a\nb", /ngắt dòng/],
    ["a field", p(r("ngày ") + field("DATE", "5")), "5", /trường/],
    ["a simple field", p(`<w:fldSimple w:instr="DATE">${r("5")}</w:fldSimple>`), "5", /trường/],
    ["words and a field", p(r("ngày ") + field("DATE", "5")), "ngày 5", /trường/],
    ["a symbol", p(raw('<w:sym w:font="Symbol" w:char="F061"/>')), "α", /ký hiệu/],
    ["a hyphen of Word's", p(raw(`${t("a")}<w:noBreakHyphen/>${t("b")}`)), "a\u2011b", /ký hiệu/],
    ["an old font", p(r("KÕ ho¹ch thi ®ua", fonts(".VnTime"))), "KẾ hoạch", /phông cũ/i],
    [
      "a bound content control",
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${p("x  y")}</w:sdtContent></w:sdt>`,
      "  ",
      /ô nội dung/,
    ],
  ])("%s", async (_, content, old, reason) => {
    const bytes = docx({ body: content, numbering: NUMBERING });
    const text = readDocx(bytes).text;
    const start = text.toLowerCase().indexOf(old.toLowerCase());
    expect(start).toBeGreaterThanOrEqual(0);
    const judge = async () => [finding([{ span: { start, end: start + old.length }, text: "X" }])];
    const fixed = await fixBytes(bytes, judge);
    expect(fixed.refused.map((left) => left.reason.vi)).toEqual([expect.stringMatching(reason)]);
    expect(fixed.bytes).toBe(bytes);
  });

  it("when the words to put in are none that can be typed", async () => {
    for (const text of ["a\tb", "a\nb", "a\u0001", "\ud800"]) {
      const fixed = await fixBytes(docx({ body: p("x") }), replacing(["x", text]));
      expect(fixed.refused).toHaveLength(1);
    }
  });

  it("in one place while the others are corrected", async () => {
    const bytes = docx({ body: p(`${r("a  b ")}${field("DATE", "c  d")}`) });
    const fixed = await fixBytes(bytes, replacing(["  ", " "]));
    expect(fixed.after.text).toBe("a b c  d");
    expect(fixed.refused).toHaveLength(1);
  });
});

describe("the package", () => {
  const judge = replacing(["  ", " "]);
  const more = {
    files: {
      "word/vbaProject.bin": new Uint8Array([1, 2, 3]),
      "word/media/a.png": new Uint8Array(5000).map((_, i) => (i * 7919) % 251),
    },
  };

  it.each([false, true])("keeps every other entry byte for byte, macros too (stored: %s)", async (stored) => {
    const bytes = docx({ body: p("a  b"), stored, ...more });
    const { bytes: now } = await fixBytes(bytes, judge);
    const [old, after] = [unzipSync(bytes), unzipSync(now)];
    expect(Object.keys(after)).toEqual(Object.keys(old));
    for (const name of Object.keys(old)) {
      if (name === "word/document.xml") expect(after[name]).not.toEqual(old[name]);
      else expect(after[name]).toEqual(old[name]);
    }
  });

  it("with sizes behind the data, a comment and bytes before it", async () => {
    const plain = docx({ body: p("a  b"), ...more });
    const streamed = withDescriptors(plain, "chú thích");
    for (const bytes of [streamed, new Uint8Array([...strToU8("MZ lead"), ...streamed])]) {
      const { bytes: now } = await fixBytes(new Uint8Array(bytes), judge).catch((error) => {
        // What does not begin as a zip file is no .docx to the reader.
        expect(error.code).toBe("not-fixable");
        return { bytes: null };
      });
      if (now === null) continue;
      const [old, after] = [unzipSync(plain), unzipSync(now)];
      for (const name of Object.keys(old))
        if (name !== "word/document.xml") expect(after[name]).toEqual(old[name]);
      expect(new TextDecoder().decode(now.slice(-strToU8("chú thích").length))).toBe("chú thích");
      expect(readDocx(now).text).toBe("a b");
    }
  });

  it("that is signed is refused", async () => {
    const bytes = docx({ body: p("a  b"), files: { "_xmlsignatures/sig1.xml": "<x/>" } });
    await expect(fixBytes(bytes, judge)).rejects.toMatchObject({ code: "signed" });
  });

  it("with a name twice is not rewritten", async () => {
    const bytes = docx({ body: p("a  b"), files: { "word/aa.bin": "1", "word/bb.bin": "2" } });
    const twice = bytes.slice();
    const [aa, bb] = [strToU8("word/aa.bin"), strToU8("word/bb.bin")];
    for (let i = 0; i + bb.length <= twice.length; i++)
      if (bb.every((byte, k) => twice[i + k] === byte)) twice.set(aa, i);
    await expect(fixBytes(twice, judge)).rejects.toMatchObject({ code: "odd-package" });
  });

  it("whose part is not in the encoding it is read in is left alone", async () => {
    const bytes = docx({
      document: new Uint8Array([
        ...strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>a  b ${escapeXml("&")}`,
        ),
        0xe9,
        ...strToU8("</w:t></w:r></w:p></w:body></w:document>"),
      ]),
    });
    const fixed = await fixBytes(bytes, judge);
    expect(fixed.refused.map(({ reason }) => reason.en)).toEqual([expect.stringContaining("encoding")]);
  });
});

/** The same zip file as a streaming writer leaves it: sizes behind the data, and a comment. */
function withDescriptors(bytes: Uint8Array, comment: string): Uint8Array {
  const files = unzipSync(bytes);
  const whole = zipSync(files, { level: 6 });
  const view = new DataView(whole.buffer);
  const end = whole.length - 22;
  const count = view.getUint16(end + 10, true);
  let record = view.getUint32(end + 16, true);
  const chunks: number[] = [];
  const directory: number[] = [];
  for (let i = 0; i < count; i++) {
    const length = 46 + view.getUint16(record + 28, true) + view.getUint16(record + 30, true);
    const at = view.getUint32(record + 42, true);
    const size = view.getUint32(record + 20, true);
    const headerLength = 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const header = whole.slice(at, at + headerLength);
    const sums = header.slice(14, 26);
    header[6]! |= 8;
    header.fill(0, 14, 26);
    const entry = whole.slice(record, record + length);
    entry[8]! |= 8;
    new DataView(entry.buffer).setUint32(42, chunks.length, true);
    chunks.push(
      ...header,
      ...whole.slice(at + headerLength, at + headerLength + size),
      0x50,
      0x4b,
      7,
      8,
      ...sums,
    );
    directory.push(...entry);
    record += length;
  }
  const text = strToU8(comment);
  const ending = new DataView(new ArrayBuffer(22));
  ending.setUint32(0, 0x06054b50, true);
  ending.setUint16(8, count, true);
  ending.setUint16(10, count, true);
  ending.setUint32(12, directory.length, true);
  ending.setUint32(16, chunks.length, true);
  ending.setUint16(20, text.length, true);
  return new Uint8Array([...chunks, ...directory, ...new Uint8Array(ending.buffer), ...text]);
}
