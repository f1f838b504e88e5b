import { describe, expect, it } from "vitest";
import { parse, planText } from "./parse.ts";

const withOpening = (line: string): string =>
  planText({ opening: `${line}\nỦy ban nhân dân xã An Bình ban hành Kế hoạch năm 2026 như sau:` });
const withSection = (lines: string): string =>
  planText({ body: `I. MỤC ĐÍCH\nCổ vũ toàn xã.\n${lines}\nIII. TỔ CHỨC\nCác thôn thực hiện./.` });

const THEMES: readonly (readonly [text: string, theme: string | null])[] = [
  [withOpening("Chủ đề thi đua: “Đoàn kết, sáng tạo, về đích sớm”"), "Đoàn kết, sáng tạo, về đích sớm"],
  [withOpening('CHỦ ĐỀ THI ĐUA NĂM 2026: "Kỷ cương, trách nhiệm"'), "Kỷ cương, trách nhiệm"],
  [withOpening("Chủ đề: Kỷ cương, trách nhiệm, hiệu quả."), "Kỷ cương, trách nhiệm, hiệu quả"],
  [withOpening("Chủ đề thi đua năm 2026 là “Kỷ cương, trách nhiệm”."), "Kỷ cương, trách nhiệm"],
  [withSection("II. CHỦ ĐỀ THI ĐUA\n“Chung tay vì thôn xóm xanh”"), "Chung tay vì thôn xóm xanh"],
  [
    withSection("II. NỘI DUNG\nPhát động phong trào thi đua với chủ đề “Nhanh hơn, tốt hơn” trong toàn xã."),
    "Nhanh hơn, tốt hơn",
  ],
  [withSection("II. NỘI DUNG\n2. Chủ đề năm học: “Dạy tốt, học tốt”"), "Dạy tốt, học tốt"],
  [withOpening("Năm 2025, với chủ đề thi đua “Vượt khó, về đích”, toàn xã đã hoàn thành 15 chỉ tiêu."), null],
  [withSection("II. NỘI DUNG\nTổ chức tọa đàm với chủ đề “Gương sáng quê hương”."), null],
  [withSection("II. NỘI DUNG\nTuyên truyền về chủ đề, các thông điệp của đợt thi đua."), null],
  [planText(), null],
];

describe("theme", () => {
  it.each(THEMES)("%#", (text, theme) => {
    expect(parse(text).theme?.value ?? null).toBe(theme);
  });
});
