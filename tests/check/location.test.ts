import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, locator } from "../../src/check/location.ts";
import { paragraph, sourceOf } from "../source.ts";
import { sectionOf, spanOf } from "./subject.ts";

const TEXT = [
  "Mở đầu",
  "",
  "I. MỤC ĐÍCH",
  "1. Mục đích",
  "Nêu cao tinh thần",
  "2. Yêu cầu",
  "Thiết thực",
  "II. NỘI DUNG",
  "Làm tốt",
].join("\n");
const SECTIONS = [
  sectionOf(TEXT, "I. MỤC ĐÍCH", "II. NỘI", [
    sectionOf(TEXT, "1. Mục đích", "2. Yêu"),
    sectionOf(TEXT, "2. Yêu cầu", "II. NỘI"),
  ]),
  sectionOf(TEXT, "II. NỘI DUNG", null),
];

describe("locator", () => {
  const locate = locator(sourceOf(TEXT), SECTIONS);
  it.each([
    ["Mở đầu", { line: 1, column: 1, paragraph: 1, section: null }],
    ["đầu", { line: 1, column: 4, paragraph: 1, section: null }],
    ["I. MỤC ĐÍCH", { line: 3, column: 1, paragraph: 2, section: "I. MỤC ĐÍCH" }],
    ["tinh thần", { line: 5, column: 9, paragraph: 4, section: "I.1. Mục đích" }],
    ["Thiết thực", { line: 7, column: 1, paragraph: 6, section: "I.2. Yêu cầu" }],
    ["tốt", { line: 9, column: 5, paragraph: 8, section: "II. NỘI DUNG" }],
  ])("finds the place of %j", (words, place) => {
    expect(locate(spanOf(TEXT, words))).toEqual({ page: null, ...place });
  });

  it.each(["\n", "\r\n", "\r"])("counts lines ended by %j", (end) => {
    const text = ["một", "hai", "ba"].join(end);
    expect(locator(sourceOf(text), [])(spanOf(text, "ba")).line).toBe(3);
  });

  it("gives the page of the paragraph", () => {
    const source = sourceOf("một\nhai", {
      paragraphs: [paragraph(0, 3, { page: 1 }), paragraph(4, 7, { page: 2 })],
    });
    const locate = locator(source, []);
    expect([locate({ start: 0, end: 1 }).page, locate({ start: 5, end: 6 }).page]).toEqual([1, 2]);
  });

  it("does not count paragraphs without words", () => {
    const source = sourceOf("   \nmột", { paragraphs: [paragraph(0, 3), paragraph(4, 7)] });
    expect(locator(source, [])({ start: 4, end: 7 }).paragraph).toBe(1);
  });

  it("agrees with counting by hand at every offset", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "ế", "\n", "\r\n", " ", "𝐀") }),
        fc.nat(),
        (text, at) => {
          const start = text === "" ? 0 : at % (text.length + 1);
          const before = text
            .slice(0, start)
            .replaceAll(/\r\n/g, " \n")
            .split(/[\n\r]/);
          const { line, column } = locator(sourceOf(text), [])({ start, end: start });
          // An offset between "\r" and "\n" is still on the line they end.
          if (text[start - 1] === "\r" && text[start] === "\n") return;
          expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
        },
      ),
    );
  });
});

describe("clip", () => {
  it.each([
    ["ngắn", 10, "ngắn"],
    ["một hai ba bốn", 10, "một hai…"],
    ["mộthaibabốnnăm", 6, "mộtha…"],
  ])("cuts %j at %d", (text, limit, expected) => expect(clip(text, limit)).toBe(expected));
});
