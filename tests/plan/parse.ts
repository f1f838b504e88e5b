import type { Plan } from "../../src/model.ts";
import { parsePlan } from "../../src/plan/index.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { sourceOf } from "../source.ts";

/** The plan in a text whose lines are paragraphs. */
export const parse = (text: string): Plan => parsePlan(cleanText(sourceOf(text)));

/** A whole small plan; `parts` replace its own. */
export function planText(
  parts: Partial<Record<"head" | "title" | "opening" | "body" | "tail", string>> = {},
): string {
  const {
    head = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
An Bình, ngày 05 tháng 02 năm 2026`,
    title = `KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026`,
    opening = `Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân xã An Bình ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:`,
    body = `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Cổ vũ cán bộ và nhân dân thi đua hoàn thành nhiệm vụ của năm.
2. Yêu cầu
Việc bình xét phải công khai, đúng người, đúng việc.
II. NỘI DUNG
Phát động các đợt thi đua theo chuyên đề.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã theo dõi, tổng hợp kết quả, báo cáo trước ngày 15/11/2026.
2. Các thôn tổ chức đăng ký thi đua trong tháng 3.
Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ủy ban nhân dân xã An Bình./.`,
    tail = `Nơi nhận:
- Sở Nội vụ (để b/c);
- Thường trực Đảng ủy;
- Các thôn;
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Hòa`,
  } = parts;
  return [head, title, opening, body, tail].filter((part) => part !== "").join("\n");
}
