/** Why a correction of the layout is left to a person. */
import type { Reason } from "../editable.ts";

export const REASONS = {
  odd: { vi: "phần này của tệp viết khác thường", en: "this part of the file is written in an unusual way" },
  tracked: {
    vi: "chỗ này có thay đổi định dạng của người khác chưa duyệt",
    en: "a change of formatting by somebody else is still to be judged there",
  },
  twice: {
    vi: "chữ nằm trong khung được ghi hai lần trong tệp",
    en: "the words stand in a box that the file holds twice",
  },
  bound: {
    vi: "ô nội dung bị khóa hoặc lấy chữ từ nơi khác",
    en: "the content control is locked or takes its words from elsewhere",
  },
  made: { vi: "chữ không gõ thẳng vào văn bản", en: "the words are not typed text" },
  parted: { vi: "không tách được phần chữ này", en: "the letters cannot be parted from their neighbours" },
  wideTable: {
    vi: "có bảng rộng hơn vùng chữ mới, cần thu bảng trước",
    en: "a table is wider than the new text area: narrow it first",
  },
  widePicture: {
    vi: "có hình rộng hơn vùng chữ mới",
    en: "a picture is wider than the new text area",
  },
  columns: { vi: "phần này chia cột", en: "the section has columns" },
  blanks: {
    vi: "có dòng căn bằng tab hoặc dấu cách, có thể xuống dòng",
    en: "lines are set out by tabs or spaces and might wrap",
  },
  fixedPlace: {
    vi: "có hình, đường kẻ hoặc khung đặt theo mép giấy",
    en: "pictures, lines or frames are placed by the edge of the sheet",
  },
  otherHeader: {
    vi: "phần đầu hoặc cuối trang đã có nội dung khác",
    en: "a header or footer holds something else",
  },
  evenPages: {
    vi: "văn bản dùng đầu trang chẵn, lẻ khác nhau",
    en: "odd and even pages have headers of their own",
  },
  firstHeader: {
    vi: "trang đầu có đầu trang riêng mang số",
    en: "the first page has a header of its own with a number",
  },
  unproven: {
    vi: "sửa thử thì lỗi vẫn còn hoặc phát sinh lỗi khác",
    en: "a trial left the fault or brought another one",
  },
} as const satisfies Readonly<Record<string, Reason>>;
