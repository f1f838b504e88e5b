/** Names that keep an old unit's name: schools, companies, roads, battles. */
import type { Span } from "../../model.ts";
import type { CleanText } from "../../text/clean-text.ts";

const HEADS =
  /(?<!\p{L})(?:trường|bệnh viện|công ty|tổng công ty|trung tâm|đường|phố|quốc lộ|tỉnh lộ|cầu|chợ|sân vận động|nhà máy|nhà thi đấu|nhà thiếu nhi|nhà văn hóa|nhà văn hoá|hợp tác xã|HTX|chi nhánh|phòng giao dịch|quỹ|bảo tàng|thư viện|đài|khu công nghiệp|cụm công nghiệp|KCN|CCN|bến xe|cảng|ga|đền|chùa|đình|miếu|giáo xứ|báo|tạp chí|dự án|tòa nhà|khách sạn|vườn|hiệp hội|câu lạc bộ|CLB|làng nghề|khu di tích|nghĩa trang|quảng trường|công viên|hồ|sông|trận|khu vực|ngân hàng|hội (?!nông dân|liên hiệp phụ nữ|LHPN|cựu chiến binh|CCB|đồng))/giu;
// The noun phrase a name stands in begins after one of these.
const BREAK = /[,;:.()“”"\n]|(?<!\p{L})(?:tại|ở|thuộc|của|và|với|trên|về|từ|đến)(?!\p{L})/giu;

/** Whether the words at `span` end a name that goes on as it is ("Trung tâm Y tế huyện Nam Sách"). */
export function isLastingName({ text }: CleanText, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const cut = [...before.matchAll(BREAK)].at(-1);
  const phrase = cut ? before.slice(cut.index + cut[0].length) : before;
  return phrase.search(HEADS) >= 0;
}
