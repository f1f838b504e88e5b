import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Source, UnreadableError } from "../../src/model.ts";
import { STORY_HANDLERS } from "../../src/read/docx/elements.ts";
import { Formatter } from "../../src/read/docx/format.ts";
import { isEncryptedPackage, readDocx } from "../../src/read/docx/index.ts";
import { LegacyFonts } from "../../src/read/docx/legacy-fonts.ts";
import { NO_NUMBERING } from "../../src/read/docx/numbering.ts";
import { Story } from "../../src/read/docx/story.ts";
import { readStyles } from "../../src/read/docx/styles.ts";
import { NO_THEME } from "../../src/read/docx/theme.ts";
import { parseXml } from "../../src/read/docx/xml.ts";
import { docx, NAMESPACES, p, r, raw, tbl, tc, textBox, tr, zip } from "../fixtures/docx.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";

function refusal(bytes: Uint8Array): UnreadableError {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff);

/** Where the directory of a zip file tells of `name`. */
function directoryEntry(bytes: Uint8Array, name: string): { view: DataView; at: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return { view, at };
  }
  throw new Error(`no entry ${name}`);
}

/** The file with another size claimed for one of its parts. */
function claimSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const copy = bytes.slice();
  const { view, at } = directoryEntry(copy, name);
  view.setUint32(at + 24, size, true);
  return copy;
}

function oleFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...streamName].forEach((c, i) => {
    bytes[1024 + 2 * i] = c.charCodeAt(0);
  });
  bytes[1024 + 64] = 2 * (streamName.length + 1);
  return bytes;
}

const FILE = docx({ body: p("Kế hoạch"), styles: "" });
const MAIN = "word/document.xml";
const MB = 1024 * 1024;

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, code: string, says: RegExp])[] = [
  ["an empty file", new Uint8Array(0), "damaged", /empty/],
  ["noise", ascii("xin chào"), "damaged", /damaged or cut short/],
  ["a zip cut short", FILE.subarray(0, FILE.length - 40), "damaged", /cut short/],
  ["the first half of a zip", FILE.subarray(0, FILE.length >> 1), "damaged", /cut short/],
  ["an empty zip", zip({}), "damaged", /cut short/],
  ["a workbook", zip({ "xl/workbook.xml": "<workbook/>" }), "not-docx", /Excel/],
  ["a presentation", zip({ "ppt/presentation.xml": "<p/>" }), "not-docx", /PowerPoint/],
  [
    "an OpenDocument text",
    zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    "not-docx",
    /OpenDocument/,
  ],
  ["an e-book", zip({ "META-INF/container.xml": "<x/>" }), "not-docx", /e-book/],
  ["an archive", zip({ "ke-hoach.docx": "x" }), "not-docx", /zip archive/],
  ["an older Office file", oleFile("WordDocument"), "not-docx", /older Office/],
  ["a PDF", ascii("%PDF-1.7"), "not-docx", /PDF/],
  ["RTF", ascii("{\\rtf1 x}"), "not-docx", /RTF/],
  ["a web page", ascii("<html><body>"), "not-docx", /web page/],
  ["a file with a password", oleFile("EncryptedPackage"), "encrypted", /password/],
  ["a bomb in the main part", claimSize(FILE, MAIN, 300 * MB), "too-large", /300 MB.*word\/document\.xml/],
  ["a bomb in another part", claimSize(FILE, "word/styles.xml", 3000 * MB), "too-large", /word\/styles\.xml/],
  ["a main part that is longer than it claims", claimSize(FILE, MAIN, 10), "damaged", /word\/document\.xml/],
];

describe("files that are refused", () => {
  it.each(REFUSED)("%s", (_, bytes, code, says) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.en).toMatch(says);
    expect(error.vi).not.toBe("");
  });

  it("refuses many parts that are too large together", () => {
    const names = Array.from({ length: 4 }, (_, i) => `word/header${i}.xml`);
    let bytes = docx({ body: p("A"), files: Object.fromEntries(names.map((name) => [name, "<x/>"])) });
    for (const name of names) bytes = claimSize(bytes, name, 100 * MB);
    expect(refusal(bytes).code).toBe("too-large");
  });

  it("refuses a zip with a password", () => {
    const bytes = FILE.slice();
    const { view, at } = directoryEntry(bytes, MAIN);
    view.setUint16(at + 8, 1, true);
    expect(refusal(bytes).code).toBe("encrypted");
  });

  it("gives up inflating a long part that is longer than it claims", () => {
    let seed = 1;
    const noise = Array.from({ length: 300_000 }, () => {
      seed = (seed * 48271) % 0x7fffffff;
      return String.fromCharCode(33 + (seed % 94));
    });
    const bytes = docx({ document: `<w:document ${NAMESPACES}><!--${noise.join("")}--></w:document>` });
    expect(refusal(claimSize(bytes, MAIN, 1000)).code).toBe("damaged");
  });
});

describe("isEncryptedPackage", () => {
  it.each([
    ["a protected package", oleFile("EncryptedPackage"), true],
    ["an older Office file", oleFile("WordDocument"), false],
    ["a name that only begins alike", oleFile("EncryptedPackage2"), false],
    ["a .docx", FILE, false],
    ["nothing", new Uint8Array(0), false],
  ])("%s", (_, bytes, expected) => {
    expect(isEncryptedPackage(bytes)).toBe(expected);
  });
});

describe("odd files that are read", () => {
  const codes = ({ warnings }: Source): string[] => warnings.map(({ code }) => code);

  it("reads a file with macros and says so", () => {
    const source = readDocx(docx({ body: p("A"), files: { "word/vbaProject.bin": "x" } }));
    expect([source.text, codes(source)]).toEqual(["A", ["macros"]]);
  });

  it("finds the main part under another name", () => {
    const bytes = zip({
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      "word/document2.xml": `<w:document ${NAMESPACES}><w:body>${p("A")}</w:body></w:document>`,
    });
    expect(readDocx(bytes).text).toBe("A");
  });

  it("reads backslashes in the names of parts, as some zip tools write them", () => {
    const bytes = zip({
      "word\\document.xml": `<w:document ${NAMESPACES}><w:body>${p("A")}</w:body></w:document>`,
    });
    expect(readDocx(bytes).text).toBe("A");
  });

  it("reads a zip behind other bytes and before a comment", () => {
    const end = FILE.slice();
    const bytes = new Uint8Array(FILE.length + 12);
    bytes.set(ascii("rác!"));
    bytes.set(end, 4);
    bytes.set(ascii("ghi chu."), 4 + FILE.length);
    expect(readDocx(bytes).text).toBe("Kế hoạch");
  });

  it("reads parts that are stored, not deflated", () => {
    expect(readDocx(docx({ body: p("A"), stored: true })).text).toBe("A");
  });

  it("reads bytes that are a view into others", () => {
    const buffer = new Uint8Array(FILE.length + 10);
    buffer.set(FILE, 7);
    expect(readDocx(buffer.subarray(7, 7 + FILE.length)).text).toBe("Kế hoạch");
  });

  it("does without a part that cannot be read, and says which", () => {
    const source = readDocx(
      claimSize(docx({ body: p(r("A", "<w:b/>")), styles: "<w:docDefaults/>" }), "word/styles.xml", 5),
    );
    expect(source.text).toBe("A");
    expect(source.warnings.map(({ code, en }) => [code, /word\/[\w.]+/.exec(en)?.[0]])).toEqual([
      ["damaged-part", "word/styles.xml"],
    ]);
  });

  it.each([
    ["cut short in a run", `<w:body>${p("Một")}<w:p><w:r><w:t>Ha`, "Một\nHa"],
    ["cut short between paragraphs", `<w:body>${p("Một")}${p("Hai")}`, "Một\nHai"],
    ["cut short in a table", `<w:body><w:tbl><w:tr><w:tc>${p("Một")}<w:p><w:r><w:t>Hai</w:t>`, "Một\nHai"],
    [
      "cut short in a text box",
      `<w:body><w:p><w:r><w:t>Neo</w:t><w:pict><w:txbxContent>${p("Hộp")}`,
      "Neo\nHộp",
    ],
    [
      "an entity that nobody defined",
      `<w:body>${p("Một")}<w:p><w:r><w:t>Hai&nbsp;ba</w:t></w:r></w:p></w:body></w:document>`,
      "Một\nHai&nbsp;ba",
    ],
    ["a stray end tag", `<w:body>${p("Một")}</w:tbl>${p("Hai")}</w:body></w:document>`, "Một\nHai"],
    ["a control character", `<w:body>${p("Một\u0001")}${p("Hai")}</w:body></w:document>`, "Một\u0001\nHai"],
  ])("keeps what is around a fault: %s", (_, body, text) => {
    const source = readDocx(docx({ document: `<w:document ${NAMESPACES}>${body}` }));
    expect(source.text).toBe(text);
    expect(codes(source)).toEqual(["malformed-xml"]);
  });

  it("warns of embedded content that it cannot read", () => {
    const chart = '<w:r><w:drawing><c:chart r:id="rId9"/></w:drawing></w:r>';
    const source = readDocx(docx({ body: `${p(chart)}<w:altChunk r:id="rId8"/>` }));
    expect(source.warnings.map(({ code }) => code)).toEqual(["not-read", "not-read"]);
  });
});

describe("documents without end", () => {
  const story = (mostParagraphs: number): Story => {
    const legacy = new LegacyFonts();
    const formatter = new Formatter(
      readStyles(null).styles,
      () => NO_NUMBERING,
      () => NO_THEME,
      legacy,
    );
    return new Story("body", { formatter, legacy, tables: 0, paragraphs: 0, mostParagraphs });
  };

  it.each([
    ["paragraphs", "<w:p/>".repeat(10)],
    ["line breaks", `<w:p><w:r>${"<w:br/>".repeat(10)}</w:r></w:p>`],
    ["text boxes", p(raw(textBox(p()))).repeat(10)],
    ["table cells", tbl([tr(Array.from({ length: 10 }, () => tc(p())))])],
  ])("stop after the most paragraphs a document may have: %s", (_, body) => {
    const reading = story(3);
    expect(parseXml(`<w:body>${body}</w:body>`, STORY_HANDLERS, reading)).toBe(0);
    const { paragraphs } = reading.finish();
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(paragraphs.length).toBeLessThanOrEqual(5);
  });

  it("stop where elements nest without end", () => {
    const reading = story(3);
    expect(parseXml(`<w:body>${p("A")}${"<w:x>".repeat(20_000)}`, STORY_HANDLERS, reading)).toBe(1);
    expect(reading.finish().text).toBe("A");
  });

  it("stop where faults have no end", () => {
    const reading = story(3);
    expect(parseXml(`<w:body>${p("A")}${"&x;".repeat(20_000)}`, STORY_HANDLERS, reading)).toBeLessThan(1000);
    expect(reading.finish().text).toBe("A");
  });
});

describe("hostile bytes", () => {
  const sample = docx({
    body: p("Kế hoạch") + tbl([tr([tc(p("A"))])]) + p(r("B", "<w:b/>")),
    styles: '<w:docDefaults/><w:style w:type="paragraph" w:styleId="a"/>',
    stored: true,
  });

  it("never fails in another way than by refusing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        fc.nat(sample.length),
        (changes, length) => {
          const bytes = sample.slice(0, Math.max(length, sample.length - 20));
          for (const [at, value] of changes) bytes[at] = value;
          try {
            return typeof readDocx(bytes).text === "string";
          } catch (error) {
            return error instanceof UnreadableError;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never fails on cut XML", () => {
    const whole = new TextDecoder().decode(sample);
    const xml = whole.slice(whole.indexOf("<w:document"), whole.indexOf("</w:document>"));
    for (let length = 0; length < xml.length; length += 3) {
      expect(readDocx(docx({ document: xml.slice(0, length) })).warnings).not.toEqual([]);
    }
  });

  it("reads the benchmark document without a warning", () => {
    const source = readDocx(wordLikeDocx({ pages: 2, automaticNumbers: true }));
    expect(source.warnings).toEqual([]);
    expect(source.text).toContain("\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- ");
  });
});
