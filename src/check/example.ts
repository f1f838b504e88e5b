/**
 * Small whole plans for the examples of rules: a correct plan, some of its parts exchanged. `‹` and `›` around words
 * mark what a finding must quote.
 */
import type { Span } from "../model.ts";

/** The parts of a plan in their order on paper; `null` leaves a part out. */
export interface Parts {
  readonly body: string | null;
  readonly number: string | null;
  readonly country: string | null;
  readonly motto: string | null;
  readonly placeDate: string | null;
  readonly documentType: string | null;
  readonly subject: string | null;
  readonly attachedTo: string | null;
  readonly bases: string | null;
  readonly opening: string | null;
  readonly sections: string | null;
  readonly closing: string | null;
  readonly recipients: string | null;
  readonly archive: string | null;
  readonly signer: string | null;
  readonly appendix: string | null;
}

const COMMUNE: Parts = {
  body: "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH",
  number: "Số: 12/KH-UBND",
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  placeDate: "An Bình, ngày 05 tháng 02 năm 2026",
  documentType: "KẾ HOẠCH",
  subject: "Phát động phong trào thi đua năm 2026",
  attachedTo: null,
  bases:
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n" +
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
  opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:",
  sections: [
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân trên địa bàn xã.",
    "2. Yêu cầu",
    "Các phong trào bám sát nhiệm vụ chính trị của địa phương.",
    "II. NỘI DUNG THI ĐUA",
    "1. Phát triển kinh tế",
    "Thi đua lao động giỏi, lao động sáng tạo trong các ngành nghề.",
    "2. Xây dựng nông thôn mới",
    "Vận động Nhân dân chỉnh trang đường làng, ngõ xóm xanh, sạch, đẹp.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã tổng hợp kết quả, báo cáo trước ngày 15 tháng 11.",
    "2. Các thôn, cơ quan, đơn vị tổ chức thực hiện Kế hoạch này.",
  ].join("\n"),
  closing: "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Ủy ban nhân dân xã An Bình./.",
  recipients: "Nơi nhận:\n- Thường trực Đảng ủy (để b/c);\n- Các cơ quan, đơn vị, thôn;",
  archive: "- Lưu: VT, VP.",
  signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Thị Hồng",
  appendix: null,
};

const YOUTH: Parts = {
  ...COMMUNE,
  body: "ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH ĐOÀN XÃ AN BÌNH",
  number: "Số: 07-KH/ĐTN",
  country: "ĐOÀN TNCS HỒ CHÍ MINH",
  motto: null,
  bases: "Thực hiện Kế hoạch số 15-KH/ĐTN ngày 06 tháng 01 năm 2026 của Ban Thường vụ Tỉnh đoàn;",
  opening: "Ban Chấp hành Đoàn xã An Bình xây dựng Kế hoạch phát động phong trào thi đua năm 2026 như sau:",
  closing: "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Đoàn xã An Bình.",
  recipients: "Nơi nhận:\n- Thường trực Đảng ủy;\n- Các chi đoàn;",
  archive: "- Lưu VP.",
  signer: "TM. BAN CHẤP HÀNH\nBÍ THƯ\n\nTrần Minh Khôi",
};

const PARTY: Parts = {
  ...COMMUNE,
  body: "ĐẢNG BỘ TỈNH THANH SƠN\nĐẢNG ỦY XÃ AN BÌNH\n*",
  number: "Số 12-KH/ĐU",
  country: "ĐẢNG CỘNG SẢN VIỆT NAM",
  motto: null,
  bases: "Thực hiện Chỉ thị số 05-CT/TU ngày 12 tháng 01 năm 2026 của Ban Thường vụ Tỉnh ủy;",
  opening:
    "Ban Thường vụ Đảng ủy xã An Bình xây dựng Kế hoạch phát động phong trào thi đua năm 2026 như sau:",
  closing: "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Đảng ủy xã An Bình.",
  recipients: "Nơi nhận:\n- Ban Thường vụ Tỉnh ủy;\n- Các chi bộ;",
  archive: "- Lưu Văn phòng Đảng ủy.",
  signer: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Minh Khôi",
};

/** A plan of a commune people's committee. */
export const plan = (parts: Partial<Parts> = {}): string => write({ ...COMMUNE, ...parts });

/** A plan of a commune Youth Union. */
export const youthPlan = (parts: Partial<Parts> = {}): string => write({ ...YOUTH, ...parts });

/** A plan of a commune Party committee. */
export const partyPlan = (parts: Partial<Parts> = {}): string => write({ ...PARTY, ...parts });

/** Every line a paragraph of its own: a blank line after each, as text copied from a document has. */
function write(parts: Parts): string {
  const { body, number, country, motto, placeDate, documentType, subject, attachedTo } = parts;
  const { bases, opening, sections, closing, recipients, archive, signer, appendix } = parts;
  const head = [body, country, motto, number, placeDate, documentType, subject, attachedTo];
  return [...head, bases, opening, sections, closing, recipients, archive, signer, appendix]
    .filter((part) => part !== null)
    .join("\n")
    .replaceAll(/\n+/g, "\n\n");
}

/** What of its layout differs in a line, or on the page of the first line: "⟨size 11⟩". */
const LAYOUT = /⟨([^⟩\n]{1,80})⟩/g;

/** An example without its marks, and what stood between them. */
export function unmark(example: string): { text: string; span: Span | null } {
  const marked = example.replace(LAYOUT, "");
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace("‹", "").replace("›", "");
  return { text, span: start < 0 ? null : { start, end } };
}

/** The settings of a line of an example, by name: `⟨size 11, font Arial⟩`. */
export function settingsOf(line: string): ReadonlyMap<string, string> {
  const settings = [...line.matchAll(LAYOUT)].flatMap(([, words]) => words!.split(", "));
  return new Map(settings.map((each) => [each.split(" ")[0]!, each.slice(each.indexOf(" ") + 1)]));
}
