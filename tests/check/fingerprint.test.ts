import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINGERPRINT, fingerprintsOf } from "../../src/check/fingerprint.ts";

const LINE =
  "Văn phòng tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 31 tháng 11 năm 2026 để hoà chung.";

/** The fingerprint of a finding on `words` in `text`. */
function on(text: string, words: string, rule = "structure/test"): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const finding = { rule, span: { start, end: start + words.length }, expected: null, message: "x" };
  return fingerprintsOf([finding], text)[0]!;
}

const missing = (message: string, expected: string | null = null) => ({
  rule: "structure/test",
  span: null,
  expected,
  message,
});

describe("a fingerprint", () => {
  const same = on(LINE, "31 tháng 11");

  it("is 16 hexadecimal digits", () => {
    expect(same).toMatch(FINGERPRINT);
  });

  it.each([
    ["text before it", `Một đoạn mới.\n${LINE}`, "31 tháng 11"],
    ["text after it", `${LINE}\nMột đoạn mới.`, "31 tháng 11"],
    ["line breaks", LINE.replaceAll(" ", "\n"), "31\ntháng\n11"],
    ["Windows line breaks and blanks", LINE.replaceAll(" ", " \r\n  "), "31 \r\n  tháng \r\n  11"],
    ["decomposed letters", LINE.normalize("NFD"), "31 tháng 11".normalize("NFD")],
    ["the place of tone marks", LINE.replace("hoà", "hòa").replace("Ủy", "Uỷ"), "31 tháng 11"],
    ["capitals", LINE.toUpperCase(), "31 THÁNG 11"],
    ["invisible signs", LINE.replace("trước", "trư\u200bớ\u00adc"), "31 tháng 11"],
    ["look-alike letters", LINE.replace("trước ngày", "trướс ngàу"), "31 tháng 11"],
    ["no-break spaces", LINE.replaceAll(" ", "\u00a0"), "31\u00a0tháng\u00a011"],
  ])("is not changed by %s", (_, text, words) => {
    expect(on(text, words)).toBe(same);
  });

  it.each([
    ["the rule", on(LINE, "31 tháng 11", "structure/other")],
    ["the words", on(LINE.replace("31", "30"), "30 tháng 11")],
    ["the words around a short quotation", on(LINE.replace("trước ngày", "sau ngày"), "31 tháng 11")],
  ])("depends on %s", (_, other) => {
    expect(other).not.toBe(same);
  });

  it("of a long quotation does not depend on its neighbours", () => {
    const words = "tổng hợp kết quả, báo cáo Ủy ban nhân dân xã";
    expect(on(LINE.replace("Văn phòng", "Công an"), words)).toBe(on(LINE, words));
  });

  it("tells the second occurrence from the first", () => {
    const text = `${LINE}\n${LINE}`;
    const spans = [text.indexOf("31 tháng"), text.lastIndexOf("31 tháng")];
    const findings = spans.map((start) => ({
      rule: "structure/test",
      span: { start, end: start + 8 },
      expected: null,
      message: "x",
    }));
    const [first, second] = fingerprintsOf(findings, text);
    expect(first).not.toBe(second);
    expect(first).toBe(fingerprintsOf(findings.slice(0, 1), text)[0]);
  });

  it("of something missing is of what is missing, else of what is said", () => {
    const [motto, section, other] = fingerprintsOf(
      [missing("Thiếu.", "Độc lập"), missing("Thiếu phần A."), missing("Thiếu phần B.")],
      LINE,
    );
    expect(new Set([motto, section, other]).size).toBe(3);
    expect(fingerprintsOf([missing("Missing.", "Độc lập")], "khác")).toEqual([motto]);
  });

  it("is made of any text whatever", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (source, a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const [made] = fingerprintsOf([{ ...missing("x"), span }], source);
        expect(made).toMatch(FINGERPRINT);
      }),
    );
  });
});
