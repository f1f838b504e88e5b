import { describe, expect, it } from "vitest";
import { labelOf, romanValue } from "../../src/text/labels.ts";

const LABELS: readonly (readonly [
  text: string,
  kind: string,
  label: string,
  ordinals: number[],
  rest: string,
])[] = [
  ["I. MỤC ĐÍCH", "roman", "I", [1], "MỤC ĐÍCH"],
  ["II.NỘI DUNG", "roman", "II", [2], "NỘI DUNG"],
  ["III/ TỔ CHỨC", "roman", "III", [3], "TỔ CHỨC"],
  ["IV - Kinh phí", "roman", "IV", [4], "Kinh phí"],
  ["XIV) Khác", "roman", "XIV", [14], "Khác"],
  ["1. Mục đích", "number", "1", [1], "Mục đích"],
  ["1.MỤC ĐÍCH", "number", "1", [1], "MỤC ĐÍCH"],
  ["2.1. Yêu cầu", "number", "2.1", [2, 1], "Yêu cầu"],
  ["2.1 Ban hành", "number", "2.1", [2, 1], "Ban hành"],
  ["1/ Công tác", "number", "1", [1], "Công tác"],
  ["10) Khác", "number", "10", [10], "Khác"],
  ["a) Đối với xã", "letter", "a", [1], "Đối với xã"],
  ["đ) Kinh phí", "letter", "đ", [5], "Kinh phí"],
  ["e. Kiểm tra", "letter", "e", [6], "Kiểm tra"],
  ["C. PHỤ LỤC", "letter", "C", [3], "PHỤ LỤC"],
  ["Điều 3. Trách nhiệm", "article", "Điều 3", [3], "Trách nhiệm"],
  ["Phần thứ nhất", "part", "Phần nhất", [1], ""],
  ["Phần II: NHIỆM VỤ", "part", "Phần II", [2], "NHIỆM VỤ"],
  ["Chương IV", "chapter", "Chương IV", [4], ""],
  ["- Tổ chức", "dash", "-", [], "Tổ chức"],
  ["+ Mô hình", "plus", "+", [], "Mô hình"],
  ["• Gương", "bullet", "•", [], "Gương"],
];

const NONE = [
  "Năm 2024, toàn xã",
  "31/12/2024 là hạn cuối",
  "3, mức độ 4 đối với thủ tục",
  "02/9; kỷ niệm 76 năm",
  "V/v triển khai",
  "T/M BAN CHẤP HÀNH",
  "KT. CHỦ TỊCH",
  "TM. ỦY BAN NHÂN DÂN",
  "100% cơ quan",
  "28 đơn vị",
  "V.I.Lênin toàn tập",
  "Mix. của từ",
  "Phần lớn các hộ",
  "Điều này cần lưu ý",
  "",
];

describe("labelOf", () => {
  it.each(LABELS)("reads %j", (text, kind, label, ordinals, rest) => {
    const found = labelOf(text);
    expect(found).toMatchObject({ kind, label, ordinals });
    expect(text.slice(found!.length)).toBe(rest);
  });
  it.each(NONE)("finds no label in %j", (text) => {
    expect(labelOf(text)).toBeNull();
  });
});

describe("romanValue", () => {
  it.each([
    ["I", 1],
    ["iv", 4],
    ["IX", 9],
    ["XIX", 19],
    ["XL", 40],
    ["xcix", 99],
    ["IIII", null],
    ["VX", null],
    ["", null],
    ["ABC", null],
  ])("%j is %j", (numeral, value) => {
    expect(romanValue(numeral)).toBe(value);
  });
});
