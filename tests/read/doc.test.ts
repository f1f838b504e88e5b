import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Source, UnreadableError } from "../../src/model.ts";
import { convertWithSoffice, findSoffice } from "../../src/node/soffice.ts";
import { type DocTools, readByConversion, readDoc } from "../../src/read/doc/index.ts";
import { makeOle, openOle } from "../../src/read/doc/ole.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { plainParagraph, plainSource } from "../../src/read/source.ts";
import { makeDoc } from "./make-doc.ts";
import { BODY, LETTERHEAD, quoted } from "./plan-text.ts";

/** Stands for the .docx reader: the bytes are the text. */
const stub: DocTools = {
  readDocx: (bytes) => {
    const text = new TextDecoder().decode(bytes);
    if (text === "broken") throw new UnreadableError("damaged", "Tệp hỏng.", "Damaged.");
    const paragraphs = text === "" ? [] : [plainParagraph({ start: 0, end: text.length })];
    return plainSource("docx", text, paragraphs);
  },
};
const converting = (result: string | null): DocTools => ({
  ...stub,
  convert: async () => (result === null ? null : new TextEncoder().encode(result)),
});

const wordsOf = (source: Source): string[] => quoted(source.text, source.paragraphs);
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UnreadableError);
  return (error as UnreadableError).code;
};

describe("the words of a .doc", () => {
  it("each paragraph as it is, with the warning that the rest is lost", async () => {
    const source = await readDoc(makeDoc({ body: `${[...LETTERHEAD, ...BODY].join("\r")}\r` }), stub);
    expect(wordsOf(source)).toEqual([...LETTERHEAD, ...BODY]);
    expect(source.format).toBe("doc");
    expect(source.warnings.map((warning) => warning.code)).toEqual(["doc-text-only"]);
  });

  it("letterhead cells, typed tabs, rows of a table", async () => {
    const cell = "\u0007";
    const body = [
      `ỦY BAN NHÂN DÂN\rXÃ AN BÌNH\rSố:       /KH-UBND${cell}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc${cell}`,
      "1.\tMục đích của phong trào",
      `TT${cell}Nội dung${cell}Chủ trì${cell}`,
      `1${cell}Phát động${cell}Văn phòng${cell}`,
      `2${cell}${cell}Hội đồng${cell}`,
      `- Lưu: VT.${cell}CHỦ TỊCH\r\rLê Văn Tám${cell}`,
    ].join("\r");
    const source = await readDoc(makeDoc({ body: `${body}\r` }), stub);
    const cells = source.paragraphs.map(({ span, cell: place }) => [
      source.text.slice(span.start, span.end),
      place && [place.table, place.row, place.column],
    ]);
    expect(cells).toEqual([
      ["ỦY BAN NHÂN DÂN", null],
      ["XÃ AN BÌNH", null],
      ["Số:       /KH-UBND", null],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", null],
      ["Độc lập - Tự do - Hạnh phúc", null],
      ["1.\tMục đích của phong trào", null],
      ["TT", [0, 0, 0]],
      ["Nội dung", [0, 0, 1]],
      ["Chủ trì", [0, 0, 2]],
      ["1", [0, 1, 0]],
      ["Phát động", [0, 1, 1]],
      ["Văn phòng", [0, 1, 2]],
      ["2", [0, 2, 0]],
      ["Hội đồng", [0, 2, 2]],
      ["- Lưu: VT.", null],
      ["CHỦ TỊCH", null],
      ["Lê Văn Tám", null],
    ]);
  });

  it("optional and no-break hyphens, which the extractor would turn into words", async () => {
    const source = await readDoc(makeDoc({ body: "thi\u001fđua yêu nước\r05\u001eCT/TW\r" }), stub);
    expect(wordsOf(source)).toEqual(["thi\u00adđua yêu nước", "05\u2011CT/TW"]);
  });

  it("TCVN3 text, where the optional hyphen is the letter ư", async () => {
    const body = "Tæ chøc phong trµo thi ®ua yªu n\u001fíc n¨m 2008\r\u0110\u0103ng k\u00fd\r";
    const source = await readDoc(makeDoc({ body }), stub);
    expect(wordsOf(source)).toEqual(["Tổ chức phong trào thi đua yêu nước năm 2008", "Đăng ký"]);
    expect(source.encoding).toBe("tcvn3");
  });

  it("single-byte pieces and footnotes", async () => {
    const source = await readDoc(
      makeDoc({ body: "KE HOACH\r", footnotes: "\u0002 Theo bao cao.\r", singleByte: true }),
      stub,
    );
    expect(
      source.paragraphs.map(({ span, region }) => [region, source.text.slice(span.start, span.end)]),
    ).toEqual([
      ["body", "KE HOACH"],
      ["footnote", "Theo bao cao."],
    ]);
  });
});

describe("through a converter", () => {
  const file = makeDoc({ body: "Chữ trong tệp\r" });

  it("gives what the .docx reader makes of it, as a .doc", async () => {
    const source = await readDoc(file, converting("Chữ đã chuyển"));
    expect([source.format, source.text]).toEqual(["doc", "Chữ đã chuyển"]);
    expect(source.warnings.map((warning) => warning.code)).toEqual(["converted-with-libreoffice"]);
  });

  it.each([
    ["no converter there", null],
    ["its result cannot be read", "broken"],
    ["its result is empty", ""],
  ])("falls back to the words: %s", async (_, result) => {
    const source = await readDoc(file, converting(result));
    expect(source.text).toBe("Chữ trong tệp");
    expect(source.warnings.map((warning) => warning.code)).toEqual(["doc-text-only"]);
  });

  it("is the only way for .rtf and .odt", async () => {
    const rtf = new TextEncoder().encode("{\\rtf1 x}");
    expect((await readByConversion(rtf, "rtf", converting("x"))).text).toBe("x");
    expect(await codeOf(readByConversion(rtf, "rtf", converting(null)))).toBe("needs-libreoffice");
    expect(await codeOf(readByConversion(rtf, "odt", stub))).toBe("needs-libreoffice");
  });
});

describe("what cannot be read", () => {
  const whole = makeDoc({ body: `${BODY.join("\r")}\r` });

  it.each([
    ["a password", makeDoc({ body: "x\r", encrypted: true }), "encrypted"],
    ["Word 95", makeDoc({ body: "x\r", magic: 0xa5dc }), "old-word"],
    ["no document inside", makeOle([["Workbook", new Uint8Array(10)]]), "damaged"],
    ["cut short", whole.slice(0, 3000), "damaged"],
    ["nothing but the signature", whole.slice(0, 8), "damaged"],
    [
      "pieces that would fill the memory",
      makeDoc({ body: `${"x".repeat(2000)}\r`, repeatPiece: 5000 }),
      "damaged",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(readDoc(bytes, stub))).toBe(code);
  });

  it("a file whose sectors run in a circle is read once round", () => {
    const bytes = makeOle([["WordDocument", new Uint8Array(20_000).fill(7)]]);
    const view = new DataView(bytes.buffer);
    const start = 2;
    // The second sector of the stream leads back to the first.
    view.setUint32(4096 + 4 * (start + 1), start, true);
    expect(openOle(bytes)?.read("WordDocument")?.length).toBe(2 * 4096);
  });

  it("anything at all: a source or an UnreadableError", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const bytes = whole.slice(0, Math.max(600, end));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          const source = await readDoc(bytes, stub).catch((error: unknown) => {
            expect(error).toBeInstanceOf(UnreadableError);
            return null;
          });
          let last = 0;
          for (const { span } of source?.paragraphs ?? []) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.end;
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe("compound files", () => {
  it("give back what was put in, of any size", () => {
    const streams = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[A-Za-z0-9]{1,20}$/), fc.uint8Array({ minLength: 1, maxLength: 9000 })),
      {
        selector: ([name]) => name,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(streams, (all) => {
        const file = openOle(makeOle(all));
        expect(file?.streams).toEqual(all.map(([name]) => name));
        for (const [name, bytes] of all) expect(file?.read(name)?.subarray(0, bytes.length)).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });
});

const soffice = await findSoffice();

describe.skipIf(soffice === null)("LibreOffice (skipped where it is not installed)", () => {
  it("converts a .doc and a .rtf, and leaves what it cannot", async () => {
    const tools = { readDocx, convert: convertWithSoffice };
    const rtf = new TextEncoder().encode(
      "{\\rtf1\\ansi\\pard 1. M\\u7909?c \\u273?\\u237?ch\\par\\pard K\\u7871? ho\\u7841?ch\\par}",
    );
    const source = await readByConversion(rtf, "rtf", tools);
    expect(wordsOf(source)).toEqual(["1. Mục đích", "Kế hoạch"]);
    expect(await convertWithSoffice(new TextEncoder().encode("PK\u0003\u0004 no package"), "odt")).toBeNull();
    expect(await convertWithSoffice(rtf, "rtf; rm")).toBeNull();
  }, 120_000);
});

const OTHERS = new URL("../../../shared/others/", import.meta.url);

describe.skipIf(!existsSync(OTHERS))("published .doc files (skipped where they are not at hand)", () => {
  it.each([
    ["../plans/phu-tho-phan-mem-2011.doc", "GIÁM ĐỐC"],
    ["../plans/phuc-thinh-thi-dua-tet-2026.doc", "ĐOÀN TNCS HỒ CHÍ MINH"],
    ["cong-van-bo-tu-phap-2013.doc", "KT. CHÁNH VĂN PHÒNG"],
    ["thong-bao-binh-thuan-2024.doc", "KT. CHỦ TỊCH"],
  ])("%s: columns apart", async (name, right) => {
    const source = await readDoc(new Uint8Array(readFileSync(new URL(name, OTHERS))), stub);
    expect(wordsOf(source)).toContain(right);
    expect(source.text).not.toContain("undefined");
  });
});
