/** Heads of citations by number after a type word: "Nghị định số 91/2017/NĐ-CP", "Công văn 293/SYT-TCCB", "Đề án 06". */
import { isAllCapitals } from "../text/words.ts";
import { dateAfter } from "./dates.ts";
import { type Head, noHead } from "./head.ts";
import { provisionBefore } from "./provision.ts";
import { type ParsedSymbol, symbolAt } from "./symbol.ts";
import { TYPE_WORD_HERE, typeNamed, typesAbbreviated } from "./types.ts";
import { matchAt, type View } from "./view.ts";

export interface TypeWord {
  readonly type: string;
  /** Written "NĐ", "CV" … */
  readonly abbreviated: boolean;
  readonly start: number;
  readonly end: number;
}

// Words that may stand between the type and "số".
const MODIFIER =
  / (?:chuyen de|lien tich|lien nganh|lien so|phoi hop|hanh dong|hoa toc|khan|ca biet|cong tac|tong the|chi tiet|chi dao|tham muu|y kien|mat)(?![a-z0-9])/y;
const MARK = /(?: ?,? ?(?:so|s6|No)(?: ?[:.])? ?| ?: ?| )/y;

interface Opening {
  readonly type: string;
  /** A second type word before the number: "Thông báo kết luận số 12-TB/TU". */
  readonly inner: string | null;
  readonly introduced: boolean;
  readonly numberAt: number;
}

function openingOf(view: View, word: TypeWord): Opening {
  const { bare } = view;
  let at = word.end;
  let type = word.type;
  let inner: string | null = null;
  for (let i = 0; i < 3; i++) {
    const modifier = matchAt(MODIFIER, bare, at);
    if (modifier) {
      if (modifier[0] === " lien tich" && !type.includes("liên tịch")) type = `${type} liên tịch`;
      at += modifier[0].length;
      continue;
    }
    const second = bare[at] === " " && inner === null ? matchAt(TYPE_WORD_HERE, bare, at + 1) : null;
    if (!second || !/^(?:Văn bản|Công văn|Thông báo|Công điện)$/.test(word.type)) break;
    inner = typeNamed(second[0]);
    at += 1 + second[0].length;
  }
  const mark = matchAt(MARK, bare, at);
  const introduced = /so|s6|No/.test(mark?.[0] ?? "");
  // Without "số", the number must follow the type word itself.
  const numberAt = at + (mark?.[0].length ?? 0);
  return introduced || inner === null
    ? { type, inner, introduced, numberAt }
    : { type, inner: null, introduced, numberAt: -1 };
}

/** The citation by number that the type word opens, or `null`. */
export function headOfNumber(view: View, word: TypeWord): Head | null {
  const { type, inner, introduced, numberAt } = openingOf(view, word);
  if (numberAt < 0) return null;
  const symbol = symbolAt(view.text, numberAt, { type, introduced });
  if (!symbol || !accepts(view, word, symbol, introduced)) return null;
  if (/^ nay(?![a-z])/.test(view.bare.slice(symbol.end, symbol.end + 5))) return null;
  const settled = settleType(word, type, symbol);
  // "văn bản hướng dẫn số 09/HD-…" is cited as a "hướng dẫn", which its own type word opens.
  if (inner !== null && symbol.type !== null && !meantBy(symbol).includes(type)) return null;
  const provision = provisionBefore(view, word.start);
  const date = dateAfter(view, symbol.end);
  return {
    ...noHead,
    type: settled,
    explicit: !word.abbreviated,
    start: word.start,
    outerStart: provision?.start ?? word.start,
    end: date?.end ?? symbol.end,
    symbol,
    number: isShort(symbol) ? symbol.ordinal : symbol.number,
    year: symbol.year,
    date: date?.value ?? null,
    provision: provision?.value ?? null,
  };
}

/** A number alone: "Chỉ thị 34", "Đề án 06". */
export const isShort = ({ family, year }: ParsedSymbol): boolean => family === "number" && year === null;

const meantBy = (symbol: ParsedSymbol): readonly string[] =>
  symbol.type === null ? [] : typesAbbreviated(symbol.type, symbol.style);

function settleType(word: TypeWord, type: string, symbol: ParsedSymbol): string {
  const meant = meantBy(symbol);
  // "TT", "QĐ" as words stand for whatever the symbol stands for.
  return word.abbreviated && meant.length > 0 && !meant.includes(type) ? meant[0]! : type;
}

function accepts(view: View, word: TypeWord, symbol: ParsedSymbol, introduced: boolean): boolean {
  if (isShort(symbol)) return acceptsShort(view, word, symbol, introduced);
  if (symbol.family === "number") return acceptsYear(word, symbol, introduced);
  const letters = [symbol.type ?? "", ...symbol.issuers].join("");
  if (!/\p{L}/u.test(letters)) return false;
  return introduced || symbol.type !== null || /\p{Lu}{2}/u.test(letters);
}

const WITH_YEAR = /^(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Luật|Pháp lệnh)/;

// "Quyết định 52/2017", but not "báo cáo 06/2022" or "Kế hoạch 2021-2025"
function acceptsYear(word: TypeWord, symbol: ParsedSymbol, introduced: boolean): boolean {
  if (!symbol.number.includes("/") || (symbol.ordinal?.length ?? 9) > 4) return false;
  return introduced || WITH_YEAR.test(word.type);
}

const SHORT = /^(?:Nghị định|Nghị quyết|Chỉ thị|Thông tư|Kết luận|Quy định|Quyết định|Đề án|Công điện)$/;
const DOUBTFUL = /^(?:Quyết định|Quy định|Kết luận|Công điện)$/;
const SHORT_ABBREVIATED = /^(?:NĐ|NQ|CT|KL)$/;
const ENDS =
  /^(?:[,;:)"]|\.(?!\d)|$|\n| ?[-–] | (?:cua|ngay|ve|va|nam (?:19|20)\d\d|cung|quy dinh|ban hanh|duoc|la|tai|gan|doi voi|trong|theo|thi|co hieu luc|\(|"))/;
// What is counted, not cited: "Kế hoạch 5 năm", "báo cáo 06 tháng". Exact words: without diacritics "quý" is "quy".
const COUNTS =
  /^ ?(?:%|năm|tháng|ngày|tuần|quý|đợt|nội dung|mục tiêu|nhiệm vụ|chỉ tiêu|đồng chí|người|tập thể|cá nhân|giờ|phút|triệu|tỷ|tỉ|đồng|bước|nhóm|giải pháp|tiêu chí|lĩnh vực|vấn đề|điểm|học sinh|đơn vị|hộ|thôn|lớp|trường|lần|bản|trang|phần|loại|mức|cấp|tổ|đoàn|dự án|công trình|km|ha|m2|trường hợp|khâu|không|có|tốt|tăng|giảm|xây dựng|điều|khoản|xã|phường|cán bộ|giáo viên|hội viên|đảng viên|văn bản|thủ tục|mô hình|phong trào|danh hiệu|sáng kiến)(?![\p{L}])/u;

function acceptsShort(view: View, word: TypeWord, symbol: ParsedSymbol, introduced: boolean): boolean {
  const { text, bare } = view;
  const written = text.slice(word.start, word.end);
  const number = symbol.ordinal!;
  const rest = bare.slice(symbol.end, symbol.end + 16);
  if (/^[.,/-]?\d|^ ?[/%]/.test(rest)) return false;
  const dated = /^ (?:nam (?:19|20)\d\d|ngay \d)/.test(rest);
  const counted = !dated && COUNTS.test(text.slice(symbol.end, symbol.end + 16).toLowerCase());
  if (counted) return false;
  if (word.abbreviated) return SHORT_ABBREVIATED.test(written) && number.length <= 3;
  if (!/^\p{Lu}/u.test(written)) return introduced && /^ (?:ngay|cua)(?![a-z])/.test(rest);
  if (introduced) return true;
  // "Đề án 4" is a part of a programme, "Kế hoạch 2024" is of a year; "Đề án 06" and "Chỉ thị 34" are instruments.
  if (number.length < 2 || number.length > 4 || /^(?:19|20)\d\d$/.test(number)) return false;
  // In capitals or after a verb of the same sound, only what plainly ends there.
  const doubtful = DOUBTFUL.test(word.type) || isAllCapitals(written);
  return SHORT.test(word.type) && (!doubtful || ENDS.test(rest));
}
