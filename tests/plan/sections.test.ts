import { describe, expect, it } from "vitest";
import type { Section } from "../../src/model.ts";
import { outlineOf } from "../../src/plan/sections.ts";
import { parse, planText } from "./parse.ts";

const shown = (sections: readonly Section[]): string[] =>
  outlineOf(sections).flatMap(function show(node): string[] {
    return [`${node.level} ${node.label ?? "-"} ${node.heading}`, ...node.children.flatMap(show)];
  });

const OUTLINES: readonly (readonly [name: string, body: string, outline: string[]])[] = [
  [
    "Roman, number, letter",
    "I. MỤC ĐÍCH\n1. Mục đích\na) Cổ vũ;\nb) Khen thưởng.\n2. Yêu cầu\nĐúng người.\nII. TỔ CHỨC\nCác thôn làm./.",
    [
      "1 I MỤC ĐÍCH",
      "2 I.1 Mục đích",
      "3 I.1.a Cổ vũ",
      "3 I.1.b Khen thưởng",
      "2 I.2 Yêu cầu",
      "1 II TỔ CHỨC",
    ],
  ],
  [
    "dotted numbers",
    "1. MỤC ĐÍCH\nCổ vũ.\n2. NỘI DUNG\n2.1. Thi đua\n2.1.1. Chuyên đề\n2.2. Khen thưởng\nĐúng lúc./.",
    ["1 1 MỤC ĐÍCH", "1 2 NỘI DUNG", "2 2.1 Thi đua", "3 2.1.1 Chuyên đề", "2 2.2 Khen thưởng"],
  ],
  [
    "parts above Roman numerals",
    "Phần I\nĐÁNH GIÁ\nI. Kết quả\nTốt.\nPhần II\nNHIỆM VỤ\nI. Nhiệm vụ\nLàm./.",
    ["1 Phần I ĐÁNH GIÁ", "2 Phần I.I Kết quả", "1 Phần II NHIỆM VỤ", "2 Phần II.I Nhiệm vụ"],
  ],
  [
    "headings in capitals without labels",
    "MỤC ĐÍCH, YÊU CẦU\nCổ vũ.\nTỔ CHỨC THỰC HIỆN\nCác thôn làm./.",
    ["1 - MỤC ĐÍCH, YÊU CẦU", "1 - TỔ CHỨC THỰC HIỆN"],
  ],
  [
    "a heading and its text on one line",
    "I. NỘI DUNG\n1. Thời gian: Từ ngày 01/5/2026 đến ngày 30/6/2026, tại nhà văn hóa các thôn.\n2. Địa điểm: Hội trường xã./.",
    ["1 I NỘI DUNG", "2 I.1 Thời gian", "2 I.2 Địa điểm"],
  ],
];

const CONFUSABLE: typeof OUTLINES = [
  [
    "brackets below dots",
    "I. NỘI DUNG\n1. Thi đua\n1) Dạy tốt\n2) Học tốt\n2. Khen thưởng\nĐúng lúc./.",
    ["1 I NỘI DUNG", "2 I.1 Thi đua", "3 I.1.1 Dạy tốt", "3 I.1.2 Học tốt", "2 I.2 Khen thưởng"],
  ],
  [
    "numbers inside a quotation",
    "I. NỘI DUNG\n1. Sửa đổi như sau: “2. Cá nhân được khen\n3. Tập thể được khen”.\n2. Khen thưởng\nĐúng lúc./.",
    ["1 I NỘI DUNG", "2 I.1 Sửa đổi như sau", "2 I.2 Khen thưởng"],
  ],
];

describe("sections", () => {
  it.each([...OUTLINES, ...CONFUSABLE])("%s", (_, body, outline) => {
    expect(shown(parse(planText({ body })).sections)).toEqual(outline);
  });
  it("counts what stands below a heading", () => {
    const [first, second] = parse(
      planText({ body: "I. MỤC ĐÍCH\nII. NỘI DUNG\n1. Thi đua\nPhát động./." }),
    ).sections;
    expect(first?.contentLength).toBe(0);
    expect(second?.contentLength).toBeGreaterThan(10);
  });
});
