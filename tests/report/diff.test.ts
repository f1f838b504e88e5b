import { describe, expect, it } from "vitest";
import { diff, marked, shown } from "../../src/report/diff.ts";

const VIEW = { lang: "vi", width: 100, colour: false } as const;

describe("a diff", () => {
  it("gives the changed lines with the words marked", () => {
    expect(diff("a\nSố: 5/KH\nb\r\nc  d", "a\nSố: 05/KH\nb\r\nc d", VIEW)).toEqual([
      { line: 1, text: "Số: [−5−]{+05+}/KH", looksSame: false },
      { line: 3, text: "c [−␣−]d", looksSame: false },
    ]);
    expect(diff("a\nb", "a\nb", VIEW)).toEqual([]);
  });

  it("shows lines put in and taken out", () => {
    expect(diff("a\nb", "a\nx\nb", VIEW)).toEqual([{ line: 1, text: "{+x+}", looksSame: false }]);
    expect(diff("a\nx\nb", "a\nb", VIEW)).toEqual([{ line: 1, text: "[−x−]", looksSame: false }]);
  });

  it("marks no letters that only come to be coded otherwise", () => {
    const decomposed = "hòa bình 5".normalize("NFD");
    expect(diff(decomposed, "hòa bình 5", VIEW)).toEqual([{ line: 0, text: "hòa bình 5", looksSame: true }]);
    expect(marked(decomposed, "hòa bình 05", VIEW)).toBe("hòa bình [−5−]{+05+}");
  });

  it("colours what it marks", () => {
    expect(marked("a b", "a c", { ...VIEW, colour: true })).toBe(
      "a \u001b[31m[−b−]\u001b[0m\u001b[32m{+c+}\u001b[0m",
    );
  });

  it("shortens what stays", () => {
    const long = "chữ ".repeat(50);
    expect(marked(`${long}x ${long}y ${long}`, `${long}z ${long}y ${long}`, VIEW)).toBe(
      "… chữ chữ chữ chữ chữ chữ chữ [−x−]{+z+} chữ chữ chữ chữ chữ chữ chữ …",
    );
  });

  it.each([
    [" ", "␣"],
    ["a b", "a b"],
    ["a  b\u00a0", "a␣␣b⍽"],
    ["\t", "⇥"],
    ["\u001b[31m", "[31m"],
    ["", ""],
  ])("makes %j visible", (text, visible) => {
    expect(shown(text)).toBe(visible);
  });
});
