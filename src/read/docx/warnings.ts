/** Every warning this reader gives, with its two sentences. */
import type { Warning } from "../../model.ts";

/** Kinds of content that this reader cannot read. */
export type Unread = "chart" | "diagram" | "object" | "document";

const UNREAD: Readonly<Record<Unread, { readonly vi: string; readonly en: string }>> = {
  chart: { vi: "biểu đồ", en: "a chart" },
  diagram: { vi: "sơ đồ SmartArt", en: "a SmartArt diagram" },
  object: { vi: "đối tượng nhúng", en: "an embedded object" },
  document: { vi: "tài liệu nhúng", en: "an embedded document" },
};

export const WARNINGS = {
  trackedChanges: (count: number): Warning => ({
    code: "tracked-changes",
    vi: `Tệp còn ${count} chỗ sửa đổi chưa được chấp nhận (Track Changes); nội dung được đọc như đã chấp nhận tất cả.`,
    en: `The file holds ${count} tracked changes; the text is read as if all of them were accepted.`,
  }),
  comments: (count: number): Warning => ({
    code: "comments",
    vi: `Tệp còn ${count} ghi chú bên lề (Comments); ghi chú không được đọc như nội dung văn bản.`,
    en: `The file holds ${count} comments; they are not read as part of the text.`,
  }),
  hiddenText: (): Warning => ({
    code: "hidden-text",
    vi: "Tệp có chữ ẩn (Hidden): không hiện khi in nhưng vẫn được đọc.",
    en: "The file has hidden text: it is not printed, but it is read.",
  }),
  legacyFont: (fonts: readonly string[]): Warning => ({
    code: "legacy-font",
    vi: `Tệp dùng phông chữ cũ không phải Unicode (${fonts.join(", ")}); chữ đã được chuyển sang Unicode khi đọc.`,
    en: `The file uses legacy fonts that are not Unicode (${fonts.join(", ")}); their letters were converted to Unicode.`,
  }),
  macros: (): Warning => ({
    code: "macros",
    vi: "Tệp có chứa macro; macro không được chạy, chỉ nội dung văn bản được đọc.",
    en: "The file holds macros; they are not run, only the text is read.",
  }),
  malformedXml: (part: string): Warning => ({
    code: "malformed-xml",
    vi: `Phần ${part} trong tệp bị lỗi cấu trúc; đã đọc những gì còn đọc được, hãy mở bằng Word và lưu lại.`,
    en: `The part ${part} of the file is malformed; what could be read was read. Open the file in Word and save it again.`,
  }),
  damagedPart: (part: string): Warning => ({
    code: "damaged-part",
    vi: `Không đọc được phần ${part} trong tệp; phần còn lại vẫn được đọc, hãy mở bằng Word và lưu lại.`,
    en: `The part ${part} of the file cannot be read; the rest was. Open the file in Word and save it again.`,
  }),
  notRead: (kind: Unread): Warning => ({
    code: "not-read",
    vi: `Tệp có ${UNREAD[kind].vi}; chữ trong đó, nếu có, không được đọc.`,
    en: `The file holds ${UNREAD[kind].en}; words in it, if any, are not read.`,
  }),
  tooLong: (paragraphs: number): Warning => ({
    code: "too-long",
    vi: `Tệp quá dài; chỉ ${paragraphs} đoạn đầu được đọc.`,
    en: `The file is too long; only its first ${paragraphs} paragraphs were read.`,
  }),
} as const;
