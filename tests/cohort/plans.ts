/** Small plans of a superior and of a commune, read as files are. */
import { analyse } from "../../src/analyse.ts";
import type { PlanRecord } from "../../src/cohort/model.ts";

export async function recordOf(text: string, name = "ke-hoach.txt"): Promise<PlanRecord> {
  const options = { path: name, today: "2026-11-20", includeText: true, rules: [] };
  const analysis = await analyse(new TextEncoder().encode(text), options);
  return { name, analysis, text: analysis.source.text!, marks: [] };
}

/** @param body the sections, one paragraph a line */
export const superiorText = (body: string): string => `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 41/KH-UBND
Lào Cai, ngày 14 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân tỉnh Lào Cai ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:
${body}
Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ủy ban nhân dân tỉnh Lào Cai./.

Nơi nhận:
- UBND các xã, phường;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Thị Bích`;

/** @param sentences what the plan says besides what all say */
export const communeText = (sentences: readonly string[]): string => `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
An Bình, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân xã An Bình ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Cổ vũ cán bộ và Nhân dân hăng hái lao động, sản xuất ngay từ đầu năm.
2. Yêu cầu
Nội dung thi đua cụ thể, dễ làm, sát với từng thôn.
Khen thưởng đúng người, đúng việc, kịp thời.
II. NỘI DUNG
1. Phát triển kinh tế
Chuyển đổi cây trồng trên đất đồi kém hiệu quả, mở rộng vùng chè chất lượng cao.
Hỗ trợ các hộ nuôi ong, nuôi cá lồng vay vốn ưu đãi.
2. Văn hóa, xã hội
Giữ gìn tiếng nói, trang phục của đồng bào; thăm hỏi gia đình chính sách dịp lễ, tết.
Sửa đường vào thôn Nà Khương, làm lại mương dẫn nước.
3. Nhiệm vụ khác
${sentences.join("\n")}
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện.
2. Trưởng các thôn họp dân, phổ biến nội dung này đến từng gia đình.
Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026 của Ủy ban nhân dân xã An Bình./.

Nơi nhận:
- Thường trực Đảng ủy;
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Văn Thắng`;
