/** The fixed words of reports. */
import type { Severity } from "../model.ts";
import type { Lang } from "./layout.ts";

const WORDS = {
  wholeDocument: { vi: "Thể thức chung", en: "Parts of the document" },
  bases: { vi: "Căn cứ ban hành", en: "Legal bases" },
  head: { vi: "Phần đầu văn bản", en: "Head of the document" },
  tail: { vi: "Nơi nhận, chữ ký", en: "Recipients and signature" },
  missing: { vi: "toàn văn bản", en: "the whole text" },
  page: { vi: "trang {n}", en: "page {n}" },
  paragraph: { vi: "đoạn {n}", en: "paragraph {n}" },
  line: { vi: "dòng {n}", en: "line {n}" },
  under: { vi: "Theo: {basis}.", en: "Under: {basis}." },
  change: { vi: "Sửa thành: {text}", en: "Change to: {text}" },
  remove: { vi: "Bỏ đi.", en: "Remove it." },
  see: { vi: "Xem {place}: {message}", en: "See {place}: {message}" },
  nothing: { vi: "Không thấy lỗi nào trong phần đã kiểm.", en: "Nothing was found in what was checked." },
  noRule: { vi: "Không quy tắc nào được áp dụng.", en: "No rule applies." },
  notChecked: { vi: "Chưa kiểm được", en: "Not checked" },
  unresolved: {
    vi: "{n} văn bản được viện dẫn không xác định được trong danh mục ({list})",
    en: "{n} cited instruments could not be identified in the register ({list})",
  },
  unclear: {
    vi: "hiệu lực của {n} văn bản chưa được tra cứu đến nay ({list})",
    en: "whether {n} instruments are in force ({list})",
  },
  register: {
    vi: "Hiệu lực xét theo danh mục {n} văn bản, cập nhật đến {date}.",
    en: "Law looked up in a register of {n} instruments, kept up to {date}.",
  },
  reading: { vi: "Khi đọc tệp", en: "On reading the file" },
  files: { vi: "{n} tệp: {counts}", en: "{n} files: {counts}" },
  unreadable: { vi: "Không đọc được", en: "Could not be read" },
  reportTitle: { vi: "Kết quả kiểm tra kế hoạch", en: "Check of plans" },
  unread: { vi: "{n} tệp không đọc được", en: "{n} could not be read" },
  layoutRules: {
    vi: "Lề, phông, cỡ chữ, kiểu chữ, số trang",
    en: "Margins, fonts, sizes, styles, page numbers",
  },
  more: { vi: "và {n} văn bản khác", en: "and {n} more" },
  documents: { vi: "Các văn bản", en: "Documents" },
  file: { vi: "Tệp", en: "File" },
  standardInput: { vi: "đầu vào chuẩn", en: "standard input" },
  documentIs: { vi: "Văn bản", en: "Document" },
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Note" },
  until: { vi: "đến hết ngày {date}", en: "until {date}" },
  suppressedTitle: { vi: "Bỏ qua theo yêu cầu", en: "Suppressed on request" },
  knownLabel: { vi: "đã có từ trước", en: "there before" },
  noApproval: {
    vi: "Không thấy lỗi không có nghĩa là đã được xác nhận đúng; người soạn và người ký vẫn phải đọc lại văn bản.",
    en: "Where nothing was found nothing is confirmed: whoever drafts and signs still has to read the document.",
  },
  made: {
    vi: "Lập ngày {date} bằng kehoach {version}, ngay trên máy này; không tệp nào được gửi đi.",
    en: "Made on {date} by kehoach {version} on this machine; no file was sent anywhere.",
  },
  messages: { vi: "Thông báo", en: "Messages" },
  badExamples: { vi: "Ví dụ sai", en: "Wrong" },
  goodExamples: { vi: "Ví dụ đúng", en: "Right" },
  provision: { vi: "Điều khoản", en: "Provision" },
  custom: { vi: "không có, đây là thông lệ tốt", en: "none, this is good practice" },
  earlier: { vi: "văn bản trước {date}: {basis}", en: "documents before {date}: {basis}" },
  severity: { vi: "Mức", en: "Severity" },
  weaker: { vi: "chứng cứ yếu hơn thì {list}", en: "{list} where the evidence is weaker" },
  needs: { vi: "Chỉ xét khi", en: "Judges only where" },
  fix: { vi: "Sửa", en: "Correction" },
  fixSafe: { vi: "máy sửa được an toàn", en: "can be applied unread" },
  fixSuggest: { vi: "máy gợi ý, người quyết định", en: "suggested, a person decides" },
  fixNone: { vi: "người soạn tự sửa", en: "left to the drafter" },
  without: { vi: "(không có)", en: "(without)" },
  moreLines: { vi: "và {n} dòng nữa", en: "and {n} more lines" },
  known: { vi: "(đã có từ trước)", en: "(there before)" },
  knownOf: { vi: "{n} đã có từ trước", en: "{n} there before" },
  suppressed: {
    vi: "{n} phát hiện được bỏ qua theo yêu cầu, có lý do.",
    en: "{n} findings suppressed on request, with a reason.",
  },
  documentView: { vi: "Văn bản", en: "The document" },
  lacking: { vi: "Không gắn với chữ nào trong văn bản", en: "Not tied to words of the document" },
  textbox: { vi: "Hộp văn bản", en: "Text box" },
  pageHeader: { vi: "Đầu trang", en: "Page header" },
  pageFooter: { vi: "Chân trang", en: "Page footer" },
  footnote: { vi: "Chú thích cuối trang", en: "Footnotes" },
  endnote: { vi: "Chú thích cuối văn bản", en: "Endnotes" },
  pictureLeftOut: { vi: "Hình không đưa vào bản xem", en: "Picture left out of this view" },
  noNumber: { vi: "(chưa có số)", en: "(no number)" },
  noDate: { vi: "(chưa có ngày)", en: "(no date)" },
} as const;

export type Word = keyof typeof WORDS;

export function word(lang: Lang, key: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const COUNTS: Readonly<Record<Severity, Readonly<Record<Lang, readonly [one: string, many: string]>>>> = {
  error: { vi: ["lỗi", "lỗi"], en: ["error", "errors"] },
  warning: { vi: ["cảnh báo", "cảnh báo"], en: ["warning", "warnings"] },
  info: { vi: ["lưu ý", "lưu ý"], en: ["note", "notes"] },
};

/** "2 lỗi, 3 cảnh báo, 4 lưu ý"; severities that did not occur are left out. */
export function counted(lang: Lang, counts: Readonly<Record<Severity, number>>): string {
  return (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${COUNTS[severity][lang][counts[severity] === 1 ? 0 : 1]}`)
    .join(", ");
}

/** What a column of numbers of `severity` is headed by. */
export const counting = (lang: Lang, severity: Severity): string => {
  const [, many] = COUNTS[severity][lang];
  return many.charAt(0).toUpperCase() + many.slice(1);
};
