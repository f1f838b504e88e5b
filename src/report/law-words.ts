/** The fixed words of what `kehoach law` answers. */
import {
  EVIDENCE_KINDS,
  type MatchReason,
  type Mismatch,
  type StandingStatus,
  type WeakField,
} from "../model.ts";
import type { LawEvent } from "./law-json.ts";
import type { Lang } from "./layout.ts";

type Words = Readonly<Record<Lang, string>>;

const WORDS = {
  cited: { vi: "Được hỏi", en: "Asked" },
  title: { vi: "Trích yếu", en: "Title" },
  issued: { vi: "Ban hành", en: "Issued" },
  standing: { vi: "Hiệu lực", en: "Standing" },
  matched: { vi: "Nhận ra nhờ", en: "Known by" },
  miscited: { vi: "Viện dẫn sai", en: "Miscited" },
  timeline: { vi: "Quá trình", en: "History" },
  chain: { vi: "Văn bản thay thế", en: "Replaced by" },
  formal: { vi: "Cách viện dẫn", en: "To cite it" },
  instead: { vi: "Viện dẫn thay", en: "Cite instead" },
  weak: { vi: "Chưa kiểm chứng", en: "Not verified" },
  evidence: { vi: "Căn cứ vào", en: "As read in" },
  sources: { vi: "Nguồn", en: "Sources" },
  moreSources: { vi: "và {n} nguồn khác", en: "and {n} more" },
  on: { vi: "Ngày {day}: {status}", en: "On {day}: {status}" },
  since: { vi: "{status} từ {day}", en: "{status} since {day}" },
  by: { vi: "{status} bởi {by}", en: "{status} by {by}" },
  unsure: { vi: "theo nguồn chưa được kiểm chứng", en: "by a source that is not verified" },
  differs: {
    vi: "{element}: viết “{cited}”, trong danh mục là {expected}",
    en: "{element}: written “{cited}”, in the register it is {expected}",
  },
  should: { vi: "{element}: phải là {expected}", en: "{element}: it should be {expected}" },
  or: { vi: "hoặc", en: "or" },
  noTitle: { vi: "(danh mục không có trích yếu)", en: "(the register has no title)" },
  noDay: { vi: "không rõ ngày", en: "day not known" },
  noCitation: {
    vi: "chưa đủ căn cứ để viết đầy đủ",
    en: "too little is surely known to cite it in full",
  },
  ambiguous: {
    vi: "Có {n} văn bản có thể là văn bản này. Ghi thêm ngày ban hành hoặc cơ quan ban hành để phân biệt:",
    en: "{n} instruments may be meant. Add the date or the issuer to tell which:",
  },
  onlyLike: {
    vi: "Số này nhiều nơi cùng có. Trong danh mục có:",
    en: "Several bodies give this number. The register has:",
  },
  notFound: {
    vi: "Không có trong danh mục. Danh mục không có mọi văn bản, nhất là văn bản của địa phương: không có ở đây không có nghĩa là văn bản không tồn tại.",
    en: "Not in the register. The register does not have every instrument, least of all local ones: absence here does not mean that there is none.",
  },
  perhaps: { vi: "Có thể muốn nói:", en: "Perhaps meant:" },
  otherOfNumber: {
    vi: "Trong danh mục có văn bản cùng số nhưng khác ngày, khác cơ quan hoặc khác nội dung:",
    en: "The register has that number with another date, issuer or title:",
  },
  sameNumber: {
    vi: "Có thể muốn nói đến văn bản khác, số gần giống:",
    en: "Another instrument with a similar number may be meant:",
  },
  searched: {
    vi: "“{text}”: không thấy số, ký hiệu hay tên luật. Văn bản có các từ này trong trích yếu:",
    en: "“{text}”: no number or name of a law in it. Instruments that have these words in their title:",
  },
  nothing: {
    vi: "“{text}”: không thấy số, ký hiệu hay tên luật, và không văn bản nào trong danh mục có các từ này. Không có ở đây không có nghĩa là văn bản không tồn tại.",
    en: "“{text}”: no number or name of a law in it, and no instrument of the register has these words. Absence here does not mean that there is none.",
  },
  register: {
    vi: "Theo danh mục {n} văn bản, cập nhật đến {day}.",
    en: "By a register of {n} instruments, kept up to {day}.",
  },
  checked: { vi: "đã tra cứu đến {day}", en: "looked up until {day}" },
  read: { vi: "đọc ngày {day}", en: "read on {day}" },
} as const satisfies Readonly<Record<string, Words>>;

export type LawWord = keyof typeof WORDS;

/** The words called `key`, holes filled. */
export function lawWord(
  lang: Lang,
  key: LawWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

export const STATUS: Readonly<Record<StandingStatus, Words>> = {
  "in-force": { vi: "còn hiệu lực", en: "in force" },
  "not-yet-effective": { vi: "chưa có hiệu lực", en: "not yet in effect" },
  suspended: { vi: "bị ngưng hiệu lực", en: "suspended" },
  replaced: { vi: "hết hiệu lực, đã được thay thế", en: "no longer in force, replaced" },
  expired: { vi: "hết hiệu lực", en: "no longer in force" },
  "partly-expired": { vi: "hết hiệu lực một phần", en: "in force except for parts" },
  amended: { vi: "còn hiệu lực, đã được sửa đổi, bổ sung", en: "in force, amended" },
  unknown: { vi: "chưa rõ còn hiệu lực hay không", en: "whether it is in force is not known" },
};

export const EVENT: Readonly<Record<LawEvent["event"], Words>> = {
  issued: { vi: "ban hành", en: "issued" },
  "in-effect": { vi: "có hiệu lực", en: "takes effect" },
  amended: { vi: "được sửa đổi, bổ sung", en: "amended" },
  "ended-in-part": { vi: "hết hiệu lực một phần", en: "ended in part" },
  suspended: { vi: "bị ngưng hiệu lực", en: "suspended" },
  resumed: { vi: "có hiệu lực trở lại", en: "in effect again" },
  replaced: { vi: "hết hiệu lực, được thay thế", en: "no longer in force, replaced" },
  ended: { vi: "hết hiệu lực", en: "no longer in force" },
};

export const REASON: Readonly<Record<MatchReason, Words>> = {
  "number-date": { vi: "số và ngày ban hành", en: "number and date" },
  "number-title": { vi: "số và trích yếu", en: "number and title" },
  number: { vi: "số, ký hiệu", en: "number" },
  "name-date": { vi: "tên và ngày ban hành", en: "name and date" },
  "name-year": { vi: "tên và năm", en: "name and year" },
  name: { vi: "tên", en: "name" },
  alias: { vi: "tên gọi khác", en: "another name it has" },
};

export const ELEMENT: Readonly<Record<Mismatch["element"], Words>> = {
  date: { vi: "ngày ban hành", en: "date of issue" },
  type: { vi: "tên loại", en: "type" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu", en: "title" },
};

export const FIELD: Readonly<Record<WeakField, Words>> = {
  type: { vi: "tên loại", en: "type" },
  number: { vi: "số, ký hiệu", en: "number" },
  title: { vi: "trích yếu", en: "title" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  issued: { vi: "ngày ban hành", en: "date of issue" },
  from: { vi: "ngày có hiệu lực", en: "day it takes effect" },
  to: { vi: "ngày hết hiệu lực", en: "day it ends" },
};

const EVIDENCE: Readonly<Record<(typeof EVIDENCE_KINDS)[number], Words>> = {
  text: { vi: "toàn văn", en: "full text" },
  codification: { vi: "Bộ pháp điển", en: "codification" },
  "official-list": { vi: "danh mục do cơ quan nhà nước công bố", en: "official list" },
  "repeal-clause": { vi: "điều khoản bãi bỏ", en: "repeal clause" },
  secondary: { vi: "nguồn gián tiếp", en: "second-hand source" },
  citation: { vi: "viện dẫn trong văn bản khác", en: "cited by other instruments" },
  own: { vi: "danh mục riêng của đơn vị", en: "the user's own register" },
};

/** What kind of source it is, in words. */
export function evidenceWords(lang: Lang, kind: string): string {
  const known = EVIDENCE_KINDS.find((one) => one === kind);
  return known ? EVIDENCE[known][lang] : kind;
}
