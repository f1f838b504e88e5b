import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareOf, keyOf } from "../../src/text/bare.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { paragraph, sourceOf } from "../source.ts";

const CLEANED: Record<string, string> = {
  "Ủy ban nhân dân xã": "Ủy ban nhân dân xã",
  ["Ủy ban nhân dân xã".normalize("NFD")]: "Ủy ban nhân dân xã",
  "Uỷ ban, hoà giải": "Uỷ ban, hoà giải",
  "NÐ-CP, ÐỒNG": "NĐ-CP, ĐỒNG",
  "307/2026/NĐ-СР": "307/2026/NĐ-CP",
  "Độc lập – Tự do — Hạnh phúc": "Độc lập - Tự do - Hạnh phúc",
  "  hai\u00a0\u00a0khoảng   trắng \u3000": "hai khoảng trắng",
  "một\tcột \t hai": "một\tcột\thai",
  "«Đoàn kết»": "“Đoàn kết”",
  "thi\u200b đua\u00ad": "thi đua",
  "\u0001Kế\u0000 hoạch": "Kế hoạch",
};

describe("cleanText", () => {
  it.each(Object.entries(CLEANED))("folds %j", (raw, clean) => {
    expect(cleanText(sourceOf(raw)).text).toBe(clean);
  });

  it("joins the lines of a paragraph and sets paragraphs apart", () => {
    const text = "Căn cứ Nghị định số\r\n  91/2017/NĐ-CP\n\n\nI. MỤC ĐÍCH";
    const source = sourceOf(text, { paragraphs: [paragraph(0, 36), paragraph(36, text.length)] });
    expect(cleanText(source).text).toBe("Căn cứ Nghị định số 91/2017/NĐ-CP\nI. MỤC ĐÍCH");
  });

  it("drops Markdown marks only where the source has them", () => {
    expect(cleanText(sourceOf("**Kế** *hoạch*", { markdown: true })).text).toBe("Kế hoạch");
    expect(cleanText(sourceOf("5 * 3")).text).toBe("5 * 3");
  });

  it("drops the shields of Markdown", () => {
    expect(cleanText(sourceOf("Số 12\\. Nhận \\*", { markdown: true })).text).toBe("Số 12. Nhận");
  });

  it.each([
    ["học \n\n4\n\nsinh", "học sinh"],
    ["học\n\f5\nsinh", "học sinh"],
    ["Nghị định số\n91\ncủa Chính phủ", "Nghị định số 91 của Chính phủ"],
    ["năm\n\n2024\n\nvà", "năm 2024 và"],
    ["mục 3 và 4", "mục 3 và 4"],
  ])("takes a page number out of a paragraph that runs over a page: %j", (text, clean) => {
    expect(cleanText(sourceOf(text, { paragraphs: [paragraph(0, text.length)] })).text).toBe(clean);
  });

  it("leads back to the raw words of a decomposed text", () => {
    const raw = "Thực hiện Nghị định số 91".normalize("NFD");
    const clean = cleanText(sourceOf(raw));
    const start = clean.text.indexOf("Nghị định");
    const span = clean.toSource({ start, end: start + "Nghị định".length });
    expect(raw.slice(span.start, span.end)).toBe("Nghị định".normalize("NFD"));
  });

  it("throws on a span it does not hold", () => {
    const clean = cleanText(sourceOf("ba chữ"));
    for (const span of [
      { start: -1, end: 2 },
      { start: 3, end: 2 },
      { start: 0, end: 7 },
      { start: Number.NaN, end: 1 },
    ]) {
      expect(() => clean.toSource(span)).toThrow(RangeError);
    }
  });

  const words = fc.constantFrom(
    "kế hoạch",
    "Ủy ban",
    "hoà",
    "é\u0302",
    "😀",
    "\u200b",
    " \t ",
    "\r\n",
    "–",
    "Ð",
    "x\u0301\u0323",
    "*",
    "“a”",
  );
  it("maps every span of any text to ordered places in the source", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }),
        fc.boolean(),
        (parts, nfd) => {
          const raw = nfd ? parts.join("").normalize("NFD") : parts.join("");
          const clean = cleanText(sourceOf(raw, { markdown: nfd }));
          expect(clean.bare).toHaveLength(clean.text.length);
          let before = 0;
          for (let i = 0; i < clean.text.length; i++) {
            const { start, end } = clean.toSource({ start: i, end: i + 1 });
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeLessThanOrEqual(raw.length);
            before = start;
          }
          expect(clean.toSource({ start: 0, end: clean.text.length }).end).toBeLessThanOrEqual(raw.length);
        },
      ),
    );
  });
});

describe("bareOf", () => {
  it("keeps the length whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => bareOf(text).length === text.length));
  });
  it("knows every letter of Vietnamese", () => {
    const letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    expect(new Set(bareOf(letters + letters.toUpperCase()))).toEqual(new Set("aeiouyd"));
  });
  it("makes one key of spellings that differ in case, tone placement and punctuation", () => {
    expect(keyOf("Hoà giải, ở cơ-sở")).toBe(keyOf("HÒA GIẢI Ở CƠ SỞ"));
  });
});
