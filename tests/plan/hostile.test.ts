import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";

/** Texts that would make a careless pattern run for minutes; the test runner's time limit is the judge. */
const PIECES = [
  "chủ đề “",
  "CHỦ ĐỀ\n",
  "phong trào “",
  "phong trào thi đua ",
  "“",
  '"a" ',
  "Số: ",
  "Số:                ",
  "ngày tháng năm ",
  "ngày … tháng … năm … ",
  "An Bình, ngày ",
  "Căn cứ ",
  "Căn cứ\n",
  "Thực hiện Kế hoạch ",
  "KẾ HOẠCH ",
  "KẾ HOẠCH\n",
  "ban hành Kế hoạch ",
  "CỘNG HÒA XÃ HỘI ",
  "ỦY BAN NHÂN DÂN ",
  "ỦY BAN NHÂN DÂN\n",
  "UBND XÃ A SỞ ",
  "TM. ",
  "TM. ỦY BAN ",
  "CHỦ TỊCH ",
  "- Lưu: VT; ",
  "Nơi nhận:\n",
  "; - A",
  "100% đạt ",
  "1.1.1.1. ",
  "I. A\n",
  "xã An Bình ",
  "\t",
  "A\tB\n",
  "(để b/c) ",
  ". A",
  "Nguyễn Văn ",
  "/.",
];

describe("parsePlan on hostile text", () => {
  it.each(PIECES)("%j a hundred thousand characters long", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(parse(text)).toHaveProperty("family");
    expect(parse(`KẾ HOẠCH\nthi đua năm 2026\n${text}\nNơi nhận:\n- Lưu: VT.`)).toHaveProperty("family");
  });
});
