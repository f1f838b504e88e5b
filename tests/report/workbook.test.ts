import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/report/cell.ts";
import { workbook } from "../../src/report/workbook/index.ts";
import { serialOf, sheet } from "../../src/report/workbook/sheet.ts";
import { asExcelReads, type ReadCell, readBook } from "./xlsx.ts";

const bytesOf = (chunks: readonly Uint8Array[]): Buffer => Buffer.concat(chunks);

function written(rows: readonly (readonly Cell[])[], mostRows?: number) {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => ({
    head: `Cột ${i + 1}`,
    width: 20,
    wrap: i === 0,
  }));
  const cut = (lost: number) => `còn ${lost}`;
  const plan = { name: "Bảng, “một”", columns, frozen: 1, cut, ...(mostRows && { mostRows }) };
  const book = workbook([plan], "vi", "2026-11-20");
  for (const row of rows) book.row(0, row);
  book.close();
  return readBook(bytesOf(book.taken()));
}

function cellOf(cell: Cell): { read: ReadCell; format: string; quoted: boolean } {
  const { sheets, styles } = written([[cell]]);
  const read = sheets[0]!.rows[1]![0]!;
  return { read, ...styles[read.style]! };
}

describe("the text of a cell", () => {
  const TABLE: readonly (readonly [what: string, given: string, shown: string])[] = [
    ["plain words", "Kế hoạch số 12", "Kế hoạch số 12"],
    ["a formula", '=HYPERLINK("http://a.b";"x")', '=HYPERLINK("http://a.b";"x")'],
    ["a plus", "+84 912", "+84 912"],
    ["a list mark", "- Các thôn;", "- Các thôn;"],
    ["an at sign", "@SUM(1)", "@SUM(1)"],
    ["a tab in front of a formula", "\t=1+1", "=1+1"],
    ["a carriage return in front of a formula", "\r=1+1", "=1+1"],
    ["a broad equals sign", "＝1+1", "＝1+1"],
    ["what looks like a number", "0012", "0012"],
    ["what looks like a day", "01/02/2026", "01/02/2026"],
    ["markup", '</t></is></c><c t="str"><f>1+1</f>', '</t></is></c><c t="str"><f>1+1</f>'],
    ["an entity", "&amp; &#10;", "&amp; &#10;"],
    ["control characters", "a\u0000\u0007b\u001bc", "a b c"],
    ["marks that turn the writing", "a\u202eb", "a b"],
    ["lines", "một\nhai\r\nba", "một hai ba"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["a pair of surrogates", "a😀b", "a😀b"],
    ["characters that XML forbids", "a\ufffe\uffffb", "ab"],
    ["what Excel takes for a code", "_x0041__x000D_", "_x0041__x000D_"],
    ["decomposed letters", "Ke\u0302\u0301", "Kế"],
    ["nothing", "", ""],
  ];

  it.each(TABLE)("%s", (_, given, shown) => {
    const { read } = cellOf(given);
    expect(read).toMatchObject({ type: "inlineStr", formula: false });
    expect(asExcelReads(read.value!)).toBe(shown);
  });

  it("stays text when someone edits it, where it would become a formula", () => {
    const quoted = (text: string) => cellOf(text).quoted;
    expect(["=1", "+1", "-1", "@a", "＝1"].map(quoted)).toEqual([true, true, true, true, true]);
    expect(["1=1", "a-b", "–1", ""].map(quoted)).toEqual([false, false, false, false]);
  });

  it("is cut where a cell of Excel ends, and never inside a character", () => {
    const read = (text: string) => cellOf(text).read.value!;
    expect(read("a".repeat(32_767))).toBe("a".repeat(32_767));
    expect(read("a".repeat(32_768))).toBe(`${"a".repeat(32_766)}…`);
    expect(read(`${"a".repeat(32_765)}😀😀`)).toBe(`${"a".repeat(32_765)}…`);
  });

  it("is read back whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const { read } = cellOf(text);
        expect(read.formula).toBe(false);
        expect(read.value).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe("other cells", () => {
  const TABLE: readonly (readonly [Cell, type: string, value: string | null, format: string])[] = [
    [12, "n", "12", "1"],
    [-3, "n", "-3", "1"],
    [2026, "n", "2026", "1"],
    [{ day: "2026-02-05" }, "n", "46058", "dd/mm/yyyy"],
    [{ day: "1900-03-01" }, "n", "61", "dd/mm/yyyy"],
    [{ day: "1890-05-19" }, "inlineStr", "1890-05-19", "0"],
    [{ share: 0.875 }, "n", "0.875", "9"],
    [{ light: "error", text: "✖ Lỗi" }, "inlineStr", "✖ Lỗi", "0"],
    [{ light: "good", text: "=1+1" }, "inlineStr", "=1+1", "0"],
    [null, "n", null, "0"],
  ];

  it.each(TABLE)("%j is %s %s as %s", (cell, type, value, format) => {
    const { read, format: shown } = cellOf(cell);
    expect({ type: read.type, value: read.value, format: shown }).toEqual({ type, value, format });
  });

  it("have a colour for each light", () => {
    const lights = (["good", "info", "warning", "error", "unknown"] as const).map((light) => [
      { light, text: light },
    ]);
    const { sheets, styles } = written(lights);
    const fills = sheets[0]!.rows.slice(1).map(([cell]) => styles[cell!.style]!.fill);
    expect(new Set(fills).size).toBe(5);
  });

  it("count days as Excel does", () => {
    expect(["2000-01-01", "2024-02-29", "1900-02-28", "xx"].map(serialOf)).toEqual([
      36_526,
      45_351,
      null,
      null,
    ]);
  });
});

describe("a sheet", () => {
  it("has a filter over all rows, a head and columns that stay, and widths", () => {
    const { sheets, names } = written([
      ["a", 1],
      ["b", 2],
    ]);
    const [only] = sheets;
    expect(only).toMatchObject({
      name: "Bảng, “một”",
      filter: "A1:B3",
      pane: { xSplit: "1", ySplit: "1", topLeftCell: "B2", state: "frozen" },
      widths: [20, 20],
    });
    expect(only!.rows.map((row) => row.map(({ place }) => place))).toEqual([
      ["A1", "B1"],
      ["A2", "B2"],
      ["A3", "B3"],
    ]);
    expect(names.get("_xlnm._FilterDatabase 0")).toBe("'Bảng, “một”'!$A$1:$B$3");
    expect(names.get("_xlnm.Print_Titles 0")).toBe("'Bảng, “một”'!$1:$1");
  });

  it("tells in its last row how many did not fit", () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => [`dòng ${i + 1}`]);
    const read = (n: number) => written(rows(n), 4).sheets[0]!.rows.map(([cell]) => cell!.value);
    expect(read(3)).toEqual(["Cột 1", "dòng 1", "dòng 2", "dòng 3"]);
    expect(read(4)).toEqual(["Cột 1", "dòng 1", "dòng 2", "còn 2"]);
    expect(read(9)).toEqual(["Cột 1", "dòng 1", "dòng 2", "còn 7"]);
  });

  it("is high enough for wrapped words and never higher than Excel allows", () => {
    const columns = [{ head: "x", width: 11, wrap: true }];
    const height = (text: string) => {
      const one = sheet({ columns, frozen: 0, cut: String });
      one.open();
      return /ht="([\d.]+)"/.exec(one.row([text]))![1];
    };
    expect([height("ngắn"), height("a".repeat(25)), height("a".repeat(9000))]).toEqual(["15", "45", "409"]);
  });
});

describe("a workbook", () => {
  it("is the same for the same rows, gives bytes on the way and keeps few", () => {
    const plan = (name: string) => ({ name, columns: [{ head: "x", width: 9 }], frozen: 0, cut: String });
    const make = () => {
      const book = workbook([plan("Một"), plan("Hai")], "vi", "2026-11-20");
      const chunks: Uint8Array[] = [];
      let early = 0;
      for (let i = 0; i < 20_000; i++) {
        book.row(0, [`${i} ${Math.sin(i)}`]);
        if (i % 2 === 0) book.row(1, [i]);
        const taken = book.taken();
        early += taken.reduce((sum, { length }) => sum + length, 0);
        chunks.push(...taken);
      }
      book.close();
      chunks.push(...book.taken());
      return { bytes: bytesOf(chunks), early };
    };
    const { bytes, early } = make();
    expect(bytes.equals(make().bytes)).toBe(true);
    expect(early).toBeGreaterThan(bytes.length / 2);
    expect(readBook(bytes).sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Một", 20_001],
      ["Hai", 10_001],
    ]);
  });
});
