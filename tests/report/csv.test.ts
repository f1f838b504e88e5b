import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellText, isFormulaLike } from "../../src/report/cell.ts";
import { csvLine } from "../../src/report/csv.ts";

describe("a line of CSV", () => {
  const TABLE: readonly (readonly [cells: readonly Cell[], line: string])[] = [
    [["Kế hoạch", 12, null], '"Kế hoạch",12,\r\n'],
    [[{ day: "2026-02-05" }, { share: 0.5 }], "2026-02-05,0.5\r\n"],
    [[{ light: "error", text: "✖ Lỗi" }], '"✖ Lỗi"\r\n'],
    [['Phong trào "Dạy tốt, học tốt"'], '"Phong trào ""Dạy tốt, học tốt"""\r\n'],
    [["=1+1"], '"\'=1+1"\r\n'],
    [["+84"], '"\'+84"\r\n'],
    [["- Các thôn"], '"\'- Các thôn"\r\n'],
    [["@SUM(A1)"], '"\'@SUM(A1)"\r\n'],
    [["\t=1+1"], '"\'=1+1"\r\n'],
    [["\r=1+1"], '"\'=1+1"\r\n'],
    [["＝1"], '"\'＝1"\r\n'],
    [[{ light: "good", text: "=1" }], '"\'=1"\r\n'],
    [[-3], "-3\r\n"],
    [["1=1", "a-b", "– gạch"], '"1=1","a-b","– gạch"\r\n'],
    [["một\nhai"], '"một hai"\r\n'],
    [[""], '""\r\n'],
  ];
  it.each(TABLE)("%j", (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it("is read back whatever its texts, and none of them as a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 }), (texts) => {
        const [row] = parse(csvLine(texts), { record_delimiter: "\r\n" }) as string[][];
        expect(row!.some(isFormulaLike)).toBe(false);
        expect(row!.map((text) => text.replace(/^'(?=[=+\-@＝＋－＠])/, ""))).toEqual(texts.map(cellText));
      }),
    );
  });
});
