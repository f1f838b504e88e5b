import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { sectionsOf } from "../../src/cohort/sections.ts";

const RULE = "structure/section";
const LETTERHEAD = `UBND XÃ AN BÌNH             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND            An Bình, ngày 05 tháng 02 năm 2026

                          KẾ HOẠCH
          Tổng vệ sinh môi trường năm 2026

`;
const END = `
Nơi nhận:                             TM. ỦY BAN NHÂN DÂN
- Các thôn;                                  CHỦ TỊCH
- Lưu: VT.                               Nguyễn Văn An
`;

async function signs(body: string, lang: "vi" | "en" = "vi", rule = RULE) {
  const bytes = new TextEncoder().encode(LETTERHEAD + body + END);
  const analysis = await analyse(bytes, { today: "2026-11-20", includeText: true, lang });
  return sectionsOf({ analysis, text: analysis.source.text! }, rule, lang).map(({ sign }) => sign);
}

const PURPOSE = "I. MỤC ĐÍCH, YÊU CẦU\nLàm sạch đường làng, ngõ xóm trước Tết.\n";
const CONTENT = "II. NỘI DUNG\n1. Quét dọn đường trục xã vào sáng thứ bảy.\n2. Thu gom rác thải nhựa.\n";
const IMPLEMENTATION = "III. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, báo cáo kết quả hằng tháng./.\n";

describe("the required sections of a plan", () => {
  it.each([
    ["all there", PURPOSE + CONTENT + IMPLEMENTATION, ["present", "present", "present"]],
    ["one left out", PURPOSE + CONTENT, ["present", "present", "missing"]],
    [
      "a heading with nothing below it",
      `I. MỤC ĐÍCH, YÊU CẦU\n${CONTENT}${IMPLEMENTATION}`,
      ["doubtful", "present", "present"],
    ],
    [
      "the last heading with nothing but recipients below it",
      `${PURPOSE}${CONTENT}III. TỔ CHỨC THỰC HIỆN\n`,
      ["present", "present", "doubtful"],
    ],
    [
      "a heading whose content stands in its subsections alone",
      `${PURPOSE}II. NỘI DUNG\n1. Quét dọn\nMỗi thôn một đội.\n${IMPLEMENTATION}`,
      ["present", "present", "present"],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await signs(body)).toEqual(expected);
  });

  it("are found missing in the language of the findings", async () => {
    expect(await signs(PURPOSE + CONTENT, "en")).toEqual(["present", "present", "missing"]);
  });

  it("are unknown where no rule looked for them", async () => {
    expect(await signs(PURPOSE + CONTENT, "vi", "structure/none")).toEqual(["present", "present", "unknown"]);
  });
});
