import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { plan } from "../../src/check/example.ts";
import { fixBytes } from "../../src/fix/index.ts";
import { fix } from "../../src/fix.ts";
import { finding, replacing } from "./judges.ts";

// Other groups correct other things in the same plans.
const OPTIONS = { today: "2026-11-20", rules: rules.filter(({ id }) => id.startsWith("structure/")) };
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), little);
  return bytes;
};
const joined = (...parts: (readonly number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));

const wrong = plan({ number: "Số: 5/KH - UBND", placeDate: "An Bình, ngày 5 tháng 2 năm 2026" });
const right = wrong.replace("5/KH - UBND", "05/KH-UBND").replace("ngày 5 tháng 2 ", "ngày 05 tháng 02 ");

describe("a text file", () => {
  it.each([
    ["UTF-8", (text: string) => utf8(text)],
    ["UTF-8 with its mark", (text: string) => joined([0xef, 0xbb, 0xbf], utf8(text))],
    ["UTF-16 little endian", (text: string) => joined([0xff, 0xfe], utf16(text, true))],
    ["UTF-16 big endian", (text: string) => joined([0xfe, 0xff], utf16(text, false))],
    ["lines of Windows", (text: string) => utf8(text.replaceAll("\n", "\r\n"))],
    ["lines of the old Mac and a form feed", (text: string) => utf8(`${text.replaceAll("\n", "\r")}\f`)],
    ["decomposed letters", (text: string) => utf8(text.normalize("NFD"))],
    [
      "a letter outside the BMP, blanks at the ends of lines",
      (text: string) => utf8(`${text}  \t\n𠀋 \u200b\n\n`),
    ],
  ])("keeps its encoding and every other byte: %s", async (_, encode) => {
    const fixed = await fix(encode(wrong), OPTIONS);
    expect(fixed.bytes).toEqual(encode(right));
    expect(fixed.corrections.map(({ finding: { rule }, old, text }) => [rule, old, text])).toEqual([
      ["structure/number", "5", "05"],
      ["structure/number", "KH - UBND", "KH-UBND"],
      ["structure/place-date", "5", "05"],
      ["structure/place-date", "2", "02"],
    ]);
    const again = await fix(fixed.bytes, OPTIONS);
    expect(again.corrections).toEqual([]);
    expect(again.bytes).toBe(fixed.bytes);
  });

  it("without safe findings is given back as it is", async () => {
    const bytes = utf8(plan());
    expect((await fix(bytes, OPTIONS)).bytes).toBe(bytes);
  });

  const VNI = utf8("KEÁ HOAÏCH phaùt ñoäng phong traøo thi ñua naêm 2026 cuûa Uûy ban nhaân daân xaõ");
  it.each([
    ["windows-1258", joined(utf8("Ke"), [0xea, 0xec, 0x20, 0xf0, 0xf5, 0xfd, 0x20, 0xd0, 0xf2, 0x20, 0xec])],
    ["VNI", VNI],
  ])("in an old encoding is refused: %s", async (name, bytes) => {
    await expect(fix(bytes, OPTIONS)).rejects.toMatchObject({
      code: "old-encoding",
      vi: expect.stringContaining(name),
    });
  });

  it("with damaged characters is refused", async () => {
    const bytes = joined(
      utf8("Kế hoạch thi đua của Ủy ban nhân dân xã An Bình"),
      [0xff],
      utf8("năm 2026 được ban hành"),
    );
    await expect(fix(bytes, OPTIONS)).rejects.toMatchObject({ code: "damaged-text" });
  });

  it("that is empty is refused", async () => {
    await expect(fix(new Uint8Array(), OPTIONS)).rejects.toMatchObject({ code: "empty" });
  });

  it.each([
    [".pdf", utf8("%PDF-1.4\nx")],
    [".rtf", utf8("{\\rtf1 x}")],
    [".doc", joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(2000))],
  ])("of another format (%s) is refused in one sentence", async (name, bytes) => {
    await expect(fix(bytes, OPTIONS)).rejects.toMatchObject({
      code: "not-fixable",
      vi: expect.stringContaining(name),
    });
  });
});

describe("rounds", () => {
  it("go on until nothing is left, each on the text of the one before", async () => {
    const fixed = await fixBytes(utf8("aaaaaaaa b"), replacing(["aa", "a"]));
    expect(new TextDecoder().decode(fixed.bytes)).toBe("a b");
    expect(fixed.corrections).toHaveLength(7);
  });

  it("leave to the next what meets in this one", async () => {
    const fixed = await fixBytes(utf8("x   y"), replacing(["x ", "x"], ["  ", " "]));
    expect(new TextDecoder().decode(fixed.bytes)).toBe("xy");
  });

  it("that never end write nothing", async () => {
    await expect(fixBytes(utf8("a"), replacing(["a", "b"], ["b", "a"]))).rejects.toMatchObject({
      code: "contradiction",
    });
  });

  it("leave what changes the lines, and what is only suggested", async () => {
    const judge = async () => [
      finding([{ span: { start: 1, end: 2 }, text: " " }]),
      finding([{ span: { start: 0, end: 1 }, text: "A" }], "suggest"),
    ];
    const fixed = await fixBytes(utf8("a\nb"), judge);
    expect(fixed.refused).toHaveLength(1);
    expect(fixed.remaining).toHaveLength(1);
    expect(new TextDecoder().decode(fixed.bytes)).toBe("a\nb");
  });
});
