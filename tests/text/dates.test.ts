import { describe, expect, it } from "vitest";
import { bareOf } from "../../src/text/bare.ts";
import { dateAt, findDates, isoDate } from "../../src/text/dates.ts";

const DATES: readonly (readonly [text: string, values: (string | null)[]])[] = [
  ["ngày 16 tháng 7 năm 2021", ["2021-07-16"]],
  ["Ngày 07 tháng 04 năm 2014", ["2014-04-07"]],
  ["ngày 16/7/2021", ["2021-07-16"]],
  ["ngày 16-07-2021 và 3.2.1930", ["2021-07-16", "1930-02-03"]],
  ["ngày 18/05 2021", ["2021-05-18"]],
  ["NGÀY 16 THÁNG 7 NĂM 2021", ["2021-07-16"]],
  ["ngày    tháng 4 năm 2026", [null]],
  ["ngày … tháng … năm 2026", [null]],
  ["ngày 31 tháng 02 năm 2024", [null]],
  ["(03/02/1930 - 03/02/2026)", ["1930-02-03", "2026-02-03"]],
  ["ngày 29/02/2024; 29/02/2023", ["2024-02-29", null]],
  ["Quyết định 1/2024/QĐ-UBND", []],
  ["giai đoạn 2021-2025, 17/17 chỉ tiêu, 24/7", []],
];

describe("findDates", () => {
  it.each(DATES)("%j", (text, values) => {
    expect(findDates(bareOf(text)).map((date) => date.value)).toEqual(values);
  });
  it("gives the place of each date", () => {
    const text = "Từ ngày 01/5/2026 đến ngày 15 tháng 5 năm 2026.";
    expect(findDates(bareOf(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "01/5/2026",
      "ngày 15 tháng 5 năm 2026",
    ]);
  });
});

describe("dateAt", () => {
  it("reads a date only where it stands", () => {
    const bare = bareOf("số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị");
    expect(dateAt(bare, bare.indexOf("ngay"))?.value).toBe("2014-04-07");
    expect(dateAt(bare, 0)).toBeNull();
  });
});

describe("isoDate", () => {
  it.each([
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2026, 13, 1, null],
    [2026, 4, 31, null],
    [2026, 12, 0, null],
  ])("%j-%j-%j", (year, month, day, value) => {
    expect(isoDate(year, month, day)).toBe(value);
  });
});
