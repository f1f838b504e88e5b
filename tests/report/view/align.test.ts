import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTexts, placesOf } from "../../../src/report/view/align.ts";

const LONG = "Giao Văn phòng theo dõi, đôn đốc các xóm thực hiện";
const ALIGNED: readonly (readonly [string, string[], string[], (number | null)[]])[] = [
  ["the same on both sides", ["a", "b"], ["a", "b"], [0, 1]],
  ["other white space", ["Số:\t12 /KH", "b"], ["Số: 12/KH", "b"], [0, 1]],
  ["composed and combined letters", ["Kế hoạch".normalize("NFD")], ["Kế hoạch"], [0]],
  ["a text that only the shown side has", ["a", "chú thích", "b"], ["a", "b"], [0, null, 1]],
  ["a text that only the known side has", ["a", "b"], ["a", "hộp chữ", "b"], [0, 2]],
  ["a text at either end", ["x", "a"], ["a", "y"], [null, 0]],
  ["a text that differs in some words", ["a", `${LONG} [1]`, "b"], ["a", LONG, "b"], [0, 1, 2]],
  ["a text that differs in most words", ["a", "Một hai ba", "b"], ["a", LONG, "b"], [0, null, 2]],
  ["equal texts, one of them missing", ["-", "a", "-", "b"], ["-", "a", "b"], [0, 1, null, 2]],
  ["empty texts, as many on both sides", ["a", "", "", "b"], ["a", "", " ", "b"], [0, 1, 2, 3]],
  ["empty texts, more on one side", ["a", "", "", "b"], ["a", "", "b"], [0, null, null, 2]],
  ["empty texts beside others", ["a", "", "b"], ["a", "khác", "b"], [0, null, 2]],
  ["nothing", [], ["a"], []],
  ["nothing known", ["a", ""], [], [null, null]],
];

describe("alignTexts", () => {
  it.each(ALIGNED)("%s", (_, shown, known, pairs) => {
    expect(alignTexts(shown, known)).toEqual(pairs);
  });

  it("finds every text again whatever is put in or taken out around it", () => {
    const unique = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 12 });
    fc.assert(
      fc.property(unique, fc.func(fc.boolean()), fc.func(fc.boolean()), (numbers, isShown, isKnown) => {
        const texts = numbers.map((n) => `mục${n}`);
        const shown = texts.filter((text) => isShown(text));
        const known = texts.filter((text) => isKnown(text));
        const expected = shown.map((text) => (known.includes(text) ? known.indexOf(text) : null));
        expect(alignTexts(shown, known)).toEqual(expected);
      }),
    );
  });
});

const PLACES: readonly (readonly [string, string, string, number[]])[] = [
  ["the same", "abc", "abc", [0, 1, 2, 3]],
  ["other white space", "a\tb", "a b", [0, 1, 2, 3]],
  ["more white space", "a b", "a   b", [0, 1, 4, 5]],
  ["what only the shown text has", "ab[1]c", "abc", [0, 1, 2, 2, 2, 2, 3]],
  ["what only the known text has", "ac", "abbc", [0, 3, 4]],
  ["another sign", "a•c", "a-c", [0, 1, 2, 3]],
  ["an empty text", "", "abc", [3]],
];

describe("placesOf", () => {
  it.each(PLACES)("%s", (_, shown, known, places) => {
    expect(placesOf(shown, known)).toEqual(places);
  });

  it("rises and ends with the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "ế"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (shown, known) => {
        const places = placesOf(shown, known);
        expect(places).toHaveLength(shown.length + 1);
        expect(places.at(-1)).toBe(known.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
