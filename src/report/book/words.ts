/** The fixed words of the tables on a folder of plans. */
import type { Answer, Demand } from "../../cohort/model.ts";
import type { Citation } from "../../model.ts";
import type { Light } from "../cell.ts";
import { STATUS } from "../law-words.ts";
import type { Lang } from "../layout.ts";

type Words = Readonly<Record<Lang, string>>;

const WORDS = {
  overview: { vi: "Tổng quan", en: "Overview" },
  findings: { vi: "Phát hiện", en: "Findings" },
  citations: { vi: "Văn bản viện dẫn", en: "Cited instruments" },
  movements: { vi: "Phong trào", en: "Movements" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  troubles: { vi: "Thiếu, trùng", en: "Missing, repeated" },
  coverage: { vi: "Theo kế hoạch cấp trên", en: "By the superior's plan" },
  notes: { vi: "Giải thích", en: "Notes" },

  file: { vi: "Tệp", en: "File" },
  body: { vi: "Cơ quan ban hành", en: "Issuing body" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  day: { vi: "Ngày", en: "Date" },
  year: { vi: "Năm", en: "Year" },
  subject: { vi: "Trích yếu", en: "Subject" },
  signer: { vi: "Người ký", en: "Signer" },
  letterhead: { vi: "Phần đầu văn bản", en: "Letterhead" },
  bases: { vi: "Căn cứ ban hành", en: "Legal bases" },
  sections: { vi: "Các phần nội dung", en: "Sections" },
  signature: { vi: "Chữ ký", en: "Signature" },
  law: { vi: "Văn bản viện dẫn", en: "Law cited" },
  shared: { vi: "Trùng nhiều nhất", en: "Most in common" },
  sharedWith: { vi: "Trùng với", en: "In common with" },

  severity: { vi: "Mức", en: "Severity" },
  rule: { vi: "Quy tắc", en: "Rule" },
  ruleId: { vi: "Mã quy tắc", en: "Rule id" },
  page: { vi: "Trang", en: "Page" },
  paragraph: { vi: "Đoạn", en: "Paragraph" },
  line: { vi: "Dòng", en: "Line" },
  section: { vi: "Mục", en: "Section" },
  words: { vi: "Nguyên văn", en: "Words" },
  message: { vi: "Nội dung", en: "Finding" },
  correction: { vi: "Cách sửa", en: "Correction" },
  provision: { vi: "Điều khoản", en: "Provision" },
  remark: { vi: "Ghi chú", en: "Remark" },
  skipped: { vi: "Bỏ qua theo yêu cầu: {reason}", en: "Suppressed on request: {reason}" },
  known: { vi: "Đã có từ trước", en: "There before" },

  type: { vi: "Loại văn bản", en: "Type" },
  title: { vi: "Tên, trích yếu", en: "Title" },
  issuer: { vi: "Cơ quan ban hành", en: "Issuer" },
  standing: { vi: "Hiệu lực vào ngày của kế hoạch", en: "Standing on the plan's day" },
  since: { vi: "Từ ngày", en: "Since" },
  replacedBy: { vi: "Được thay thế bởi", en: "Replaced by" },
  plansCount: { vi: "Số kế hoạch", en: "Plans" },
  plans: { vi: "Các kế hoạch", en: "Which plans" },
  mismatch: { vi: "viện dẫn sai", en: "miscited" },

  movement: { vi: "Phong trào, cuộc vận động", en: "Movement" },
  spellings: { vi: "Các cách ghi khác", en: "Also written" },
  recipient: { vi: "Nơi nhận", en: "Recipient" },

  matter: { vi: "Việc", en: "Matter" },
  unit: { vi: "Đơn vị", en: "Body" },
  others: { vi: "Tệp liên quan", en: "Other files" },
  share: { vi: "Tỷ lệ trùng", en: "In common" },
  detail: { vi: "Chi tiết", en: "Detail" },
  missing: { vi: "Chưa nộp", en: "Not handed in" },
  unclear: { vi: "Chưa rõ đã nộp hay chưa", en: "Unclear whether handed in" },
  expectedAt: { vi: "Dòng {line} của danh sách phải nộp", en: "Line {line} of the list" },
  twice: { vi: "Nộp nhiều lần", en: "Handed in more than once" },
  unlisted: { vi: "Không có trong danh sách", en: "Not on the list" },
  noBody: { vi: "không rõ cơ quan ban hành", en: "issuing body not known" },
  duplicate: { vi: "Gần như trùng nhau", en: "Nearly the same" },
  leftover: { vi: "Còn sót trong {file}: {words}", en: "Left over in {file}: {words}" },
  passage: { vi: "Cùng có: {words}", en: "Both have: {words}" },
  reused: { vi: "Trùng số", en: "Number used twice" },
  unreadable: { vi: "Không đọc được", en: "Could not be read" },

  demand: { vi: "Loại yêu cầu", en: "Kind" },
  asked: { vi: "Kế hoạch cấp trên yêu cầu", en: "What the superior asks" },
  outcome: { vi: "Kết quả", en: "Outcome" },
  answer: { vi: "Kế hoạch ghi", en: "What the plan says" },
  bySuperior: { vi: "So với kế hoạch cấp trên", en: "Against the superior's plan" },
  leftOut: { vi: "thiếu {n}/{all}", en: "{n}/{all} left out" },
  weakened: { vi: "nhẹ hơn {n}/{all}", en: "{n}/{all} weakened" },
  open: { vi: "chưa rõ {n}/{all}", en: "{n}/{all} not known" },
  covered: { vi: "đủ {n}/{all}", en: "{n}/{all} covered" },

  none: { vi: "Không có.", en: "None." },
  cut: {
    vi: "Còn {n} dòng nữa không ghi vào đây: một trang tính của Excel chỉ chứa 1.048.576 dòng.",
    en: "{n} more rows are not in here: a sheet of Excel holds no more than 1,048,576.",
  },
  lights: {
    vi: "Ô màu: ✔ chưa thấy lỗi trong phần đã xét; • có lưu ý; ▲ có cảnh báo; ✖ có lỗi; ? chưa xét được hoặc chưa đủ căn cứ để kết luận.",
    en: "Colours: ✔ nothing found in what was judged; • notes; ▲ warnings; ✖ errors; ? not judged, or too little is known.",
  },
  lawNote: {
    vi: "Hiệu lực của văn bản viện dẫn được xét vào ngày của từng kế hoạch: một văn bản có thể còn hiệu lực đối với kế hoạch này và hết hiệu lực đối với kế hoạch khác. Văn bản địa phương thường không có trong danh mục.",
    en: "Law is judged on the day of each plan: an instrument may hold for one plan and no longer for another. Local instruments are mostly not in the register.",
  },
  shareNote: {
    vi: "Tỷ lệ trùng tính trên phần văn bản mà chỉ ít kế hoạch có, nên lời văn theo mẫu chung không bị coi là trùng.",
    en: "What is in common is counted over the words that only few plans have; common forms of words do not count.",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type BookWord = keyof typeof WORDS;

export function bookWord(
  lang: Lang,
  key: BookWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const LIGHT: Readonly<Record<Light, { readonly sign: string } & Words>> = {
  good: { sign: "✔", vi: "", en: "" },
  info: { sign: "•", vi: "Lưu ý", en: "Note" },
  warning: { sign: "▲", vi: "Cảnh báo", en: "Warning" },
  error: { sign: "✖", vi: "Lỗi", en: "Error" },
  unknown: { sign: "?", vi: "Chưa rõ", en: "Open" },
};

/** A cell in the colour of a judgement: its sign and `text`, or its own words. What is right needs none. */
export function lightCell(lang: Lang, light: Light, text: string = LIGHT[light][lang]) {
  return { light, text: `${LIGHT[light].sign} ${text}`.trimEnd() };
}

export const DEMAND: Readonly<Record<Demand["kind"], Words>> = {
  movement: { vi: "Phong trào", en: "Movement" },
  theme: { vi: "Chủ đề", en: "Theme" },
  task: { vi: "Nhiệm vụ", en: "Task" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
};

export const OUTCOME: Readonly<Record<NonNullable<Answer["outcome"]>, Words & { readonly light: Light }>> = {
  covered: { vi: "Có", en: "Covered", light: "good" },
  weakened: { vi: "Nhẹ hơn", en: "Weakened", light: "warning" },
  "left-out": { vi: "Không thấy", en: "Left out", light: "error" },
};

const STATUS_LIGHT: Readonly<Record<Citation["verdict"]["status"], Light>> = {
  "in-force": "good",
  amended: "info",
  "partly-expired": "warning",
  mismatch: "warning",
  "not-yet-effective": "error",
  replaced: "error",
  expired: "error",
  unknown: "unknown",
};

/** Whether an instrument holds. */
export function statusCell(lang: Lang, status: Citation["verdict"]["status"]) {
  if (status === "unknown") return lightCell(lang, "unknown");
  const words = status === "mismatch" ? bookWord(lang, "mismatch") : STATUS[status][lang];
  return lightCell(lang, STATUS_LIGHT[status], words.charAt(0).toUpperCase() + words.slice(1));
}
