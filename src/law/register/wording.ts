/** How an instrument is cited in full (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6). */
import type { Instrument } from "../../model.ts";
import { dateInFigures, dateInWords } from "../../text/dates.ts";

const BY_NAME = /^(?:Luật|Bộ luật|Pháp lệnh)$/;
/** A title in front of which no "về" is missing. */
const TITLE_OPENS =
  /^(?:về|v\/v|quy định|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|bãi bỏ|công bố|thành lập|điều chỉnh|hợp nhất|thay thế|kéo dài|tạm ngưng|phân định|giao|cho phép)(?!\p{L})/iu;

/**
 * The formal citation as far as it is surely known: a law by its name and date, any other instrument by type, number,
 * date, issuer and title. Elements known only second-hand are left out; `null` where the number itself is.
 */
export function formalCitation(instrument: Instrument): string | null {
  const { type, number, title, issuer, issued, weak = [] } = instrument;
  if (weak.includes("number") || weak.includes("type")) return null;
  const date = issued !== null && !weak.includes("issued") ? ` ${dateInWords(issued)}` : "";
  const known = title !== null && !weak.includes("title") ? title : null;
  if (BY_NAME.test(type)) {
    // A title that holds a number of its own would be taken for that one, one with a semicolon for two.
    const plain = known !== null && !/[\d;]/.test(known) ? known : null;
    if (plain) return `${plain}${date || (number ? ` số ${number}` : "")}`;
    return number ? `${type} số ${number}${date}` : null;
  }
  if (number === null) return known ? `${type} ${known}${date}` : null;
  const by = issuer && !weak.includes("issuer") ? ` của ${issuing(type, issuer)}` : "";
  return `${type} số ${number}${date}${by}${known ? ` ${titleInSentence(known)}` : ""}`;
}

// A circular is its minister's.
function issuing(type: string, issuer: string): string {
  return type === "Thông tư" && /^Bộ (?!trưởng)/.test(issuer) ? `Bộ trưởng ${issuer}` : issuer;
}

function titleInSentence(title: string): string {
  const words = /^\p{Lu}\p{Ll}/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
  return TITLE_OPENS.test(title) ? words : `về ${words}`;
}

/** The shortest words that name it without doubt: "Nghị định 98/2023/NĐ-CP", "Luật Thi đua, khen thưởng năm 2022". */
export function shortCitation({ type, number, title, issued, weak = [] }: Instrument): string {
  const returning = number !== null && !/\/(?:19|20)\d\d\//.test(number);
  const day = returning && issued ? ` ngày ${dateInFigures(issued)}` : "";
  if (number !== null) {
    const law = BY_NAME.test(type) && title !== null && !weak.includes("title");
    return law ? `${title} (số ${number})` : `${type} ${number}${day}`;
  }
  return `${type} ${title ?? ""}`.trim();
}
