/** What the command line says, Vietnamese first and English second. */
export type Lang = "vi" | "en";

export const LANGS: readonly Lang[] = ["vi", "en"];

type Words = Readonly<Record<Lang, string>>;

export const WORDS = {
  about: {
    vi: "Đọc kế hoạch (.docx, .pdf, .doc, .txt), lấy dữ liệu và chỉ ra chỗ sai, chỗ thiếu trước khi trình ký. Mọi việc làm ngay trên máy này, không gửi tệp đi đâu.",
    en: "Reads Vietnamese administrative plans (.docx, .pdf, .doc, .txt), extracts their data and says what is wrong or missing before they are signed. Everything happens on this machine.",
  },
  check: { vi: "kiểm tra kế hoạch, liệt kê lỗi", en: "check plans and list what is wrong" },
  extract: { vi: "lấy dữ liệu của kế hoạch", en: "extract the data of plans" },
  fix: {
    vi: "sửa những chỗ sửa được an toàn, ghi ra tệp mới (.docx hoặc tệp chữ)",
    en: "make the corrections that are safe, in a new file (.docx or text)",
  },
  rules: {
    vi: "liệt kê các quy tắc; với mã quy tắc thì giải thích quy tắc ấy",
    en: "list the rules, or explain one",
  },
  paths: {
    vi: "tệp, thư mục, mẫu tên (*.docx) hoặc - để đọc từ đầu vào chuẩn",
    en: "file, folder, pattern (*.docx), or - for standard input",
  },
  fixPath: { vi: "tệp .docx hoặc tệp chữ cần sửa", en: "the .docx or text file to correct" },
  output: {
    vi: "tệp mới để ghi; tệp gốc không bao giờ bị ghi đè",
    en: "the new file; the original is never written over",
  },
  dryRun: {
    vi: "chỉ cho xem những chỗ sẽ sửa, không ghi tệp",
    en: "show what would be corrected, write nothing",
  },
  force: { vi: "ghi đè tệp mới nếu đã có", en: "write over the new file when it exists" },
  missingOutput: {
    vi: "thiếu tên tệp mới. Ví dụ: kehoach fix ke-hoach.docx -o ke-hoach-sua.docx (hoặc --dry-run để xem trước).",
    en: "the name of the new file is missing. For example: kehoach fix plan.docx -o plan-fixed.docx (or --dry-run to look first).",
  },
  ruleId: { vi: "mã quy tắc, ví dụ structure/motto", en: "a rule's id, for example structure/motto" },
  format: { vi: "dạng kết quả", en: "form of the result" },
  asOf: {
    vi: "xét theo ngày này (NĂM-THÁNG-NGÀY) thay cho ngày của văn bản",
    en: "judge as of this day (YYYY-MM-DD) instead of the document's own date",
  },
  failOn: {
    vi: "mức nhẹ nhất khiến lệnh kết thúc với mã 1",
    en: "the mildest severity that ends the command with code 1",
  },
  includeText: { vi: "kèm toàn văn đã trích", en: "include the extracted text" },
  lang: { vi: "ngôn ngữ: vi hoặc en", en: "language: vi or en" },
  help: { vi: "xem hướng dẫn", en: "show help" },
  helpCommand: { vi: "xem hướng dẫn của một lệnh", en: "show help for a command" },
  version: { vi: "xem phiên bản", en: "show the version" },
  defaultIs: { vi: "mặc định", en: "default" },
  oneOf: { vi: "chọn", en: "choices" },
  exits: {
    vi: "Mã kết thúc: 0 không có gì ở mức --fail-on trở lên, 1 có, 2 sai cách dùng hoặc có tệp không đọc được.",
    en: "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong usage or a file that could not be read.",
  },
  unknownCommand: { vi: "không có lệnh “{name}”.", en: "there is no command “{name}”." },
  unknownOption: { vi: "không có tùy chọn “{name}”.", en: "there is no option “{name}”." },
  unknownRule: { vi: "không có quy tắc “{name}”.", en: "there is no rule “{name}”." },
  didYouMean: { vi: " Ý bạn là “{name}”?", en: " Did you mean “{name}”?" },
  missingArgument: {
    vi: "thiếu tên tệp hoặc thư mục. Ví dụ: kehoach check ke-hoach.docx",
    en: "a file or folder is missing. For example: kehoach check ke-hoach.docx",
  },
  missingValue: { vi: "tùy chọn “{name}” thiếu giá trị.", en: "option “{name}” lacks its value." },
  invalidValue: {
    vi: "“{value}” không dùng được cho “{name}”. Được dùng: {allowed}.",
    en: "“{value}” is not allowed for “{name}”. Allowed: {allowed}.",
  },
  invalidDate: {
    vi: "một ngày có thật viết NĂM-THÁNG-NGÀY, ví dụ 2026-02-05",
    en: "a real date written YYYY-MM-DD, for example 2026-02-05",
  },
  tooMany: { vi: "thừa tham số “{name}”.", en: "there is one argument too many: “{name}”." },
  seeHelp: { vi: "Xem: kehoach --help", en: "See: kehoach --help" },
  internal: {
    vi: "lỗi của chương trình khi xử lý tệp này, xin báo lại cho người phát triển: {detail}",
    en: "the program failed on this file, please report it: {detail}",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The words called `key`, holes filled. */
export function say(
  lang: Lang,
  key: keyof typeof WORDS,
  values: Readonly<Record<string, string>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** The language asked for on the command line, known before the command line is understood. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}
