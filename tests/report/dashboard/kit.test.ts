import { describe, expect, it } from "vitest";
import type { PlanRow } from "../../../src/report/dashboard/data.ts";
import { packedElement } from "../../../src/report/dashboard/embed.ts";
import { type Filter, isShown } from "../../../src/report/dashboard/page/filter.ts";
import { filled, folded, sorted, stretches, unpacked } from "../../../src/report/dashboard/page/kit.ts";

describe("the tools of the page", () => {
  it.each([
    ["Xã Đắk Hòa", "xa dak hoa"],
    ["Xa\u0303 HOA\u0300", "xa hoa"],
    ["12/KH-UBND", "12/kh-ubnd"],
  ])("a search takes %s for %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("fills words with values, and leaves none out", () => {
    expect(filled("{from}–{to} trong {n}", { from: 1, to: 50, n: 2000 })).toBe("1–50 trong 2000");
  });

  it("reads back what was packed", async () => {
    const value = { text: "Kế hoạch\u2028\ud83d\ude00</script>", numbers: [1, null] };
    const [, base64] = />([^<]*)</.exec(packedElement("", value))!;
    expect(await unpacked(base64!)).toEqual(value);
  });

  it.each<[string, (readonly [number, number] | null)[], [number, number, number[]][]]>([
    ["no marks", [], [[0, 9, []]]],
    ["a mark of the whole text", [[0, 9]], [[0, 9, [0]]]],
    [
      "marks that overlap",
      [
        [2, 6],
        [4, 8],
      ],
      [
        [0, 2, []],
        [2, 4, [0]],
        [4, 6, [0, 1]],
        [6, 8, [1]],
        [8, 9, []],
      ],
    ],
    [
      "marks beside each other, and one that has no place",
      [[0, 3], null, [3, 9]],
      [
        [0, 3, [0]],
        [3, 9, [2]],
      ],
    ],
  ])("cut a text at %s", (_, spans, expected) => {
    expect(stretches(9, spans).map(({ start, end, marks }) => [start, end, marks])).toEqual(expected);
  });

  it.each<[1 | -1, (string | number | null)[], (string | number | null)[]]>([
    [1, [10, 9, null, 2], [2, 9, 10, null]],
    [-1, [10, 9, null, 2], [10, 9, 2, null]],
    [1, ["Xã Đông", "Xã Dương", "xã 10", "xã 9"], ["xã 9", "xã 10", "Xã Dương", "Xã Đông"]],
  ])("sort in direction %i what is not known last", (direction, rows, expected) => {
    expect(sorted(rows, (row) => row, direction, "vi")).toEqual(expected);
  });
});

describe("the filter", () => {
  const row: PlanRow = {
    ...{ name: "a.docx", number: "12/KH-UBND", body: "UBND xã An Bình", subject: null, date: null },
    ...{ counts: [0, 2, 1], rules: [3, 5], sections: [], dead: [1] },
  };
  const none: Filter = { search: "", severity: null, rule: null, body: null, dead: null };
  it.each<[Partial<Filter>, boolean]>([
    [{}, true],
    [{ search: "an  binh" }, true],
    [{ search: "binh 12/kh" }, true],
    [{ search: "an bing" }, false],
    [{ severity: 1 }, true],
    [{ severity: 0 }, false],
    [{ severity: "none" }, false],
    [{ rule: 5 }, true],
    [{ rule: 4 }, false],
    [{ dead: 1 }, true],
    [{ dead: 0 }, false],
    [{ body: "UBND xã An Bình" }, true],
    [{ body: "" }, false],
    [{ severity: 1, rule: 4 }, false],
  ])("%j shows the row: %s", (filter, expected) => {
    expect(isShown(row, "a.docx 12/kh-ubnd ubnd xa an binh", { ...none, ...filter })).toBe(expected);
  });

  it("takes a plan of no known body for one", () => {
    expect(isShown({ ...row, body: null }, "", { ...none, body: "" })).toBe(true);
    expect(isShown({ ...row, counts: [0, 0, 0] }, "", { ...none, severity: "none" })).toBe(true);
  });
});
