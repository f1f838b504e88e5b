/** What `entryProblems` says of an entry, in both languages and under the field it concerns. */
import { type Field, fieldNamed } from "./fields.ts";

interface Said {
  readonly field: Field | null;
  readonly vi: string;
  readonly en: string;
}

/** "$1" is the field that the message itself names. */
type Translation = readonly [pattern: RegExp, field: Field | "$1" | null, vi: string, en: string];

const TRANSLATIONS: readonly Translation[] = [
  [
    /^the id stands twice$|^it has the type, number and date of .*$/,
    null,
    "văn bản này đã có ở một mục khác. Bỏ một trong hai mục.",
    "this instrument has another entry already. Remove one of the two.",
  ],
  [
    /^"(.*)" is no number and symbol$/,
    "number",
    "“$1” không phải số, ký hiệu văn bản. Ghi như 06-NQ/TU hoặc 98/2023/NĐ-CP.",
    "“$1” is no number and symbol. Write it like 06-NQ/TU or 98/2023/NĐ-CP.",
  ],
  [/^".*" is written (.*)$/, "number", "ghi là $1.", "write it $1."],
  [
    /^(\w+) itself$/,
    "$1",
    "văn bản không thể tự thay thế hay sửa đổi chính nó. Ghi số của văn bản kia.",
    "an instrument cannot replace or amend itself. Give the number of the other one.",
  ],
  [
    /^(\w+) (\S+), which was issued later$/,
    "$1",
    "văn bản $2 ban hành sau văn bản này. Xem lại ngày ban hành của cả hai.",
    "$2 was issued later than this one. Look at the dates of both.",
  ],
  [
    /^(\w+) (\S+), which is nowhere$/,
    "$1",
    "không có văn bản $2 trong danh mục. Sửa lại số, hoặc thêm văn bản ấy vào tệp này.",
    "there is no $2 in the register. Correct the number, or add that instrument to this file.",
  ],
  [
    /^its number is of (\d+), its date (\S+)$/,
    "issued",
    "số ghi năm $1 mà ngày ban hành là $2. Sửa lại số hoặc ngày.",
    "its number is of $1, its date $2. Correct one of them.",
  ],
  [
    /^it ends before it begins$/,
    "to",
    "hết hiệu lực trước khi có hiệu lực. Sửa lại hai ngày.",
    "it ends before it takes effect. Correct the two days.",
  ],
  [
    /^it ends before it is issued$/,
    "to",
    "hết hiệu lực trước ngày ban hành. Sửa lại hai ngày.",
    "it ends before it is issued. Correct the two days.",
  ],
  [
    /^it takes effect before it is issued$/,
    "from",
    "có hiệu lực trước ngày ban hành. Sửa lại hai ngày, hoặc ghi weak: [from] nếu chưa chắc.",
    "it takes effect before it is issued. Correct the two days, or write weak: [from] where it is not sure.",
  ],
  [
    /^its suspension ends before it begins$/,
    "suspended",
    "ngưng hiệu lực kết thúc trước khi bắt đầu. Sửa lại hai ngày.",
    "its suspension ends before it begins. Correct the two days.",
  ],
];

/** `null` where a message has no translation. */
export function saidOf(message: string): Said | null {
  const found = TRANSLATIONS.find(([pattern]) => pattern.test(message));
  if (!found) return null;
  const [pattern, place, vi, en] = found;
  const field = place === "$1" ? fieldNamed(message.replace(pattern, place)) : place;
  return { field, vi: message.replace(pattern, vi), en: message.replace(pattern, en) };
}
