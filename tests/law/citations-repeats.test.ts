import { describe, expect, it } from "vitest";
import { by, cleanOf, type Expected, expectCited, found, named } from "./cited.ts";

type Case = readonly [text: string, ...expected: Expected[]];

describe("repeats", () => {
  const cases: readonly Case[] = [
    ["Nghị định số 98/2023/NĐ-CP; Nghị định 98/2023/NĐ-CP", by("Nghị định", "98/2023/NĐ-CP", { repeats: 1 })],
    ["Nghị định số 98/2023/NĐ-CP; Nghị định 98", by("Nghị định", "98/2023/NĐ-CP", { repeats: 1 })],
    ["CHỈ THỊ SỐ 34-CT/TW\nChỉ thị số 34/CT-TW; Chỉ thị 34", by("Chỉ thị", "34-CT/TW", { repeats: 2 })],
    [
      "Quyết định 52/2017; Quyết định số 52/2017/QĐ-UBND",
      by("Quyết định", "52/2017/QĐ-UBND", { repeats: 1 }),
    ],
    // What the first mention lacks, a later one gives.
    [
      "Nghị định 91/2017/NĐ-CP; nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ về thi đua",
      by("Nghị định", "91/2017/NĐ-CP", {
        date: "2017-07-31",
        issuer: "Chính phủ",
        title: "về thi đua",
        repeats: 1,
      }),
    ],
    [
      "THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ\nChỉ thị số 19/CT-TTg của Thủ tướng Chính phủ",
      by("Chỉ thị", "19/CT-TTg", { issuer: "Thủ tướng Chính phủ", repeats: 1 }),
    ],
    ["Công văn số 12/UBND-VX; Văn bản số 12/UBND-VX", by("Công văn", "12/UBND-VX", { repeats: 1 })],
    [
      "số 21-KL/TW; Kết luận số 21-KL/TW ngày 25/10/2021",
      by("Kết luận", "21-KL/TW", { date: "2021-10-25", repeats: 1 }),
    ],
    ["số 37-QĐ/TW; Quyết định số 37-QĐ/TW", by("Quyết định", "37-QĐ/TW", { repeats: 1 })],
    // Two instruments of one number.
    [
      "Chỉ thị số 23/CT-TTg ngày 26/5/2020; Chỉ thị số 23/CT-TTg ngày 02/9/2021",
      by("Chỉ thị", "23/CT-TTg", { date: "2020-05-26" }),
      by("Chỉ thị", "23/CT-TTg", { date: "2021-09-02" }),
    ],
    [
      "Kế hoạch số 12/KH-UBND của UBND tỉnh; Kế hoạch số 12/KH-UBND của UBND huyện",
      by("Kế hoạch", "12/KH-UBND", { issuer: "UBND tỉnh" }),
      by("Kế hoạch", "12/KH-UBND", { issuer: "UBND huyện" }),
    ],
    [
      "Nghị quyết số 100/2015/QH13; Bộ luật số 100/2015/QH13",
      by("Nghị quyết", "100/2015/QH13"),
      by("Bộ luật", "100/2015/QH13"),
    ],
    [
      "Văn bản số 02/GĐN-AB tháng 4 năm 2026; Văn bản số 02 ngày 21/4/2026",
      by("Văn bản", "02/GĐN-AB"),
      by("Văn bản", "02", { date: "2026-04-21" }),
    ],
    [
      "Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng; quy định của luật thi đua khen thưởng",
      named("Luật", "Luật Thi đua, khen thưởng năm 2022", { repeats: 2 }),
    ],
    [
      "Luật Thi đua, khen thưởng năm 2003; Luật Thi đua, khen thưởng ngày 15/6/2022",
      named("Luật", "Luật Thi đua, khen thưởng năm 2003"),
      named("Luật", "Luật Thi đua, khen thưởng", { date: "2022-06-15" }),
    ],
    [
      "Luật Thi đua, khen thưởng số 06/2022/QH15; Luật số 06/2022/QH15 ngày 15/6/2022",
      {
        type: "Luật",
        number: "06/2022/QH15",
        name: "Luật Thi đua, khen thưởng",
        date: "2022-06-15",
        repeats: 1,
      },
    ],
    [
      "Nghị quyết Đại hội XIII; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Nghị quyết Đại hội XIV của Đảng",
      named("Nghị quyết", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", { repeats: 1 }),
      named("Nghị quyết", "Nghị quyết Đại hội XIV của Đảng"),
    ],
    [
      "Nghị quyết Đại hội Đảng bộ xã lần thứ XXV; Nghị quyết Đại hội Đảng bộ xã; Nghị quyết Đại hội Đảng bộ huyện",
      named("Nghị quyết", "Nghị quyết Đại hội Đảng bộ xã lần thứ XXV", { repeats: 1 }),
    ],
    [
      "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII; Nghị quyết Trung ương 4 (khóa XII)",
      named("Nghị quyết", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII", {
        repeats: 1,
      }),
    ],
    // Cut off at the end of the text.
    ["Quyết định số 2629/QĐ-TTg; Quyết định số 2629/QĐ-T", by("Quyết định", "2629/QĐ-TTg", { repeats: 1 })],
  ];

  it.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expectCited(text, expected);
  });

  it("are spans of the words that repeat", () => {
    const text =
      "Nghị định số 98/2023/NĐ-CP của Chính phủ về khen thưởng; khoản 1 Điều 5 Nghị định 98, Nghị định 98.";
    const [citation] = found(text);
    const { text: clean } = cleanOf(text);
    expect(citation!.text).toBe("Nghị định số 98/2023/NĐ-CP của Chính phủ về khen thưởng");
    expect(citation!.mentions.map(({ start, end }) => clean.slice(start, end))).toEqual([
      "Nghị định 98",
      "Nghị định 98",
    ]);
  });

  it("are in the order of their first mention", () => {
    const numbers = found(
      "Nghị quyết 35; Nghị định số 2/2020/NĐ-CP; Luật Trẻ em năm 2016; Nghị quyết số 35/NQ-CP",
    );
    expect(numbers.map(({ number, name }) => number ?? name)).toEqual([
      "35/NQ-CP",
      "2/2020/NĐ-CP",
      "Luật Trẻ em năm 2016",
    ]);
  });
});
