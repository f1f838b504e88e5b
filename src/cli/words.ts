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
  annotate: {
    vi: "ghi ra bản .docx mới, mỗi chỗ sai có một ghi chú (comment) của Word ngay tại chữ ấy",
    en: "write a new .docx with a Word comment on the words of each finding",
  },
  batch: {
    vi: "kiểm tra cả một thư mục kế hoạch, so chúng với nhau và lập báo cáo",
    en: "check a whole folder of plans, compare them and write the reports",
  },
  batchFolder: {
    vi: "thư mục chứa các kế hoạch, kể cả thư mục con",
    en: "the folder with the plans, at any depth",
  },
  reports: {
    vi: "thư mục để ghi báo cáo; chưa có thì được tạo",
    en: "the folder for the reports, made when there is none",
  },
  jobs: {
    vi: "số luồng chạy song song (mặc định: số lõi của máy)",
    en: "how many threads work at once (default: the machine's cores)",
  },
  timeout: { vi: "số giây nhiều nhất cho một tệp", en: "the most seconds for one file" },
  cache: {
    vi: "bỏ qua tệp không đổi từ lần chạy trước, và chạy tiếp lần bị ngắt",
    en: "skip files unchanged since the last run, and go on with one that was broken off",
  },
  shard: {
    vi: "chỉ làm phần i trong n phần, ví dụ 1/4; gộp lại bằng kehoach merge",
    en: "do part i of n only, for example 1/4; put together by kehoach merge",
  },
  anonymise: {
    vi: "thay tên cơ quan, địa phương, người ký, tên tệp bằng tên giả trong các báo cáo",
    en: "put other names in place of bodies, places, signers and files in the reports",
  },
  merge: {
    vi: "gộp các phần do batch --shard làm ra thành báo cáo chung",
    en: "make the reports of the parts that batch --shard left",
  },
  mergeFolders: { vi: "các thư mục báo cáo của từng phần", en: "the report folders of the parts" },
  missingReports: {
    vi: "thiếu thư mục báo cáo. Ví dụ: kehoach batch ke-hoach-2026 -o bao-cao",
    en: "the folder for the reports is missing. For example: kehoach batch plans-2026 -o report",
  },
  expect: {
    vi: "danh sách đơn vị phải nộp (.csv, .txt: mỗi dòng một tên, hoặc cột “Tên đơn vị”): báo ai đã nộp, ai chưa",
    en: "the list of those who were to hand in (.csv, .txt: a name a line, or a column “Tên đơn vị”): tells who has and who has not",
  },
  against: {
    vi: "kế hoạch của cấp trên: báo mỗi kế hoạch bỏ sót hay làm nhẹ điều gì được giao",
    en: "the superior's plan: tells what of its demands each plan leaves out or weakens",
  },
  expectedTwice: {
    vi: "dòng {line} “{name}” trùng với dòng {first}, bỏ qua.",
    en: "line {line} “{name}” repeats line {first} and is left.",
  },
  handedIn: {
    vi: "Theo danh sách: {submitted}/{all} đơn vị đã nộp, {missing} chưa nộp, {unclear} chưa rõ; {unknown} kế hoạch không thuộc danh sách hoặc chưa rõ của ai.",
    en: "By the list: {submitted} of {all} have handed in, {missing} have not, {unclear} are unclear; {unknown} plans are of none on the list or unclear.",
  },
  notHandedIn: { vi: "Chưa nộp:", en: "Not handed in:" },
  handedInTwice: { vi: "Nộp nhiều bản: {name} ({plans})", en: "Handed in more than once: {name} ({plans})" },
  latestIs: { vi: "; mới nhất: {name}", en: "; the latest: {name}" },
  heldAgainst: {
    vi: "Đối chiếu với kế hoạch của cấp trên ({name}): {n} điều giao cho cấp dưới.",
    en: "Held against the superior's plan ({name}): {n} demands on those below.",
  },
  notCount: { vi: "phải là số nguyên từ 1 trở lên.", en: "it must be a whole number from 1 up." },
  notShard: {
    vi: "phải viết như 1/4: phần thứ nhất trong bốn phần.",
    en: "it is written like 1/4: the first part of four.",
  },
  progress: {
    vi: "{done} tệp · {rate} tệp/giây · còn {left}",
    en: "{done} files · {rate} a second · {left} left",
  },
  batchDone: {
    vi: "Đã xét {plans} văn bản: {error} lỗi, {warning} cảnh báo, {info} lưu ý; {unread} tệp không đọc được. Báo cáo: {name}",
    en: "{plans} documents checked: {error} errors, {warning} warnings, {info} notes; {unread} files could not be read. Reports: {name}",
  },
  batchDoneWithOthers: {
    vi: "Đã xét {plans} văn bản: {error} lỗi, {warning} cảnh báo, {info} lưu ý; {unread} tệp không đọc được, {others} tệp không phải văn bản. Báo cáo: {name}",
    en: "{plans} documents checked: {error} errors, {warning} warnings, {info} notes; {unread} files could not be read, {others} are no documents. Reports: {name}",
  },
  shardDone: {
    vi: "Đã xét {n} tệp của phần này vào {name}. Khi đủ các phần, chạy: kehoach merge",
    en: "{n} files of this part are checked, in {name}. When all parts are there, run: kehoach merge",
  },
  unclearWhether: {
    vi: "Chưa rõ {name} đã nộp hay chưa; có lẽ là {plans}.",
    en: "It is unclear whether {name} has handed in; it may be {plans}.",
  },
  stopped: {
    vi: "Đã dừng theo yêu cầu, còn {left} tệp chưa xét; chạy lại với --cache để làm tiếp.",
    en: "Stopped as asked; {left} files are left. Run it again with --cache to go on.",
  },
  rules: {
    vi: "liệt kê các quy tắc; với mã quy tắc thì giải thích quy tắc ấy",
    en: "list the rules, or explain one",
  },
  law: {
    vi: "tra một văn bản: là gì, còn hiệu lực không, được thay bằng văn bản nào, viện dẫn thế nào",
    en: "look an instrument up: what it is, whether it holds, what replaced it, how to cite it",
  },
  lawText: {
    vi: "số, ký hiệu, tên luật, một đoạn văn hoặc vài từ của trích yếu; - để đọc từ đầu vào chuẩn",
    en: "number, name of a law, a paragraph or words of a title; - for standard input",
  },
  lawExits: {
    vi: "Mã kết thúc: 0 tìm thấy, 1 không tìm thấy, 2 sai cách dùng hoặc tệp cấu hình, danh mục có lỗi.",
    en: "Exit codes: 0 something was found, 1 nothing, 2 wrong usage, or a mistake in the configuration or a register.",
  },
  lawAdd: {
    vi: "thêm một văn bản vào danh mục riêng (.yml, .csv, .jsonl); phần nào chưa ghi thì hỏi",
    en: "add an instrument to your own register (.yml, .csv, .jsonl); asks for what is missing",
  },
  registryFile: {
    vi: "tệp danh mục; chưa có thì được tạo",
    en: "the register file, made when there is none",
  },
  config: {
    vi: "tệp cấu hình, thay cho kehoach.config.yml tìm từ thư mục của tệp trở lên",
    en: "the configuration, instead of the kehoach.config.yml found from the folder of the file upwards",
  },
  asOfToday: {
    vi: "xét theo ngày này (NĂM-THÁNG-NGÀY) thay cho hôm nay",
    en: "judge as of this day (YYYY-MM-DD) instead of today",
  },
  noText: {
    vi: "thiếu nội dung cần tra. Ví dụ: kehoach law 91/2017/NĐ-CP. Xem: kehoach law --help",
    en: "there is nothing to look up. For example: kehoach law 91/2017/NĐ-CP. See: kehoach law --help",
  },
  missingRegistry: {
    vi: "thiếu tên tệp danh mục. Ví dụ: kehoach law add danh-muc.yml",
    en: "the register file is missing. For example: kehoach law add danh-muc.yml",
  },
  missingAnswers: {
    vi: "còn thiếu {options}. Ghi thêm các tùy chọn ấy, hoặc chạy lệnh trong cửa sổ lệnh để được hỏi.",
    en: "{options} missing. Give these options, or run the command on a terminal to be asked.",
  },
  givenUp: { vi: "dừng lại, không ghi gì.", en: "given up; nothing was written." },
  added: { vi: "Đã thêm vào {path}: {name}", en: "Added to {path}: {name}" },
  useIt: {
    vi: "Để dùng danh mục này, ghi dòng “registry: {path}” vào tệp kehoach.config.yml.",
    en: "To use this register, write the line “registry: {path}” into kehoach.config.yml.",
  },
  optional: { vi: "bỏ trống được", en: "may be empty" },
  needed: {
    vi: "không bỏ trống được. Ghi như trong văn bản.",
    en: "it cannot be empty. Write what the instrument says.",
  },
  askType: { vi: "loại văn bản, ví dụ Nghị quyết", en: "type, for example Nghị quyết" },
  askNumber: { vi: "số, ký hiệu, ví dụ 06-NQ/TU", en: "number and symbol, for example 06-NQ/TU" },
  askTitle: { vi: "trích yếu", en: "title" },
  askIssuer: {
    vi: "cơ quan ban hành, ghi đủ tên, ví dụ Tỉnh ủy Hải Dương",
    en: "issuer, its full name, for example Tỉnh ủy Hải Dương",
  },
  askIssued: { vi: "ngày ban hành, ví dụ 26/3/2021", en: "date of issue, for example 26/3/2021" },
  askFrom: { vi: "có hiệu lực từ ngày", en: "the day it takes effect" },
  askTo: {
    vi: "hết hiệu lực từ ngày, nếu không còn hiệu lực",
    en: "the first day it no longer holds, if it has ended",
  },
  askReplaces: {
    vi: "thay thế văn bản nào (số, ký hiệu; nhiều văn bản thì ngăn bằng dấu ;)",
    en: "which instruments it replaces (numbers, set apart by ;)",
  },
  askAmends: {
    vi: "sửa đổi, bổ sung văn bản nào (số, ký hiệu; nhiều văn bản thì ngăn bằng dấu ;)",
    en: "which instruments it amends (numbers, set apart by ;)",
  },
  askSource: {
    vi: "nguồn: địa chỉ trang web hoặc nơi giữ văn bản",
    en: "source: a web address or where the instrument is kept",
  },
  paths: {
    vi: "tệp, thư mục, mẫu tên (*.docx) hoặc - để đọc từ đầu vào chuẩn",
    en: "file, folder, pattern (*.docx), or - for standard input",
  },
  fixPath: { vi: "tệp .docx hoặc tệp chữ cần sửa", en: "the .docx or text file to correct" },
  annotatePath: {
    vi: "tệp Word cần ghi chú (.docx; .doc, .odt, .rtf khi máy có LibreOffice)",
    en: "the Word file to comment on (.docx; .doc, .odt, .rtf where LibreOffice is installed)",
  },
  output: {
    vi: "tệp mới để ghi; tệp gốc không bao giờ bị ghi đè",
    en: "the new file; the original is never written over",
  },
  accept: {
    vi: "sửa thẳng vào chữ của tệp .docx, không để lại dấu sửa (track changes)",
    en: "change the words of a .docx themselves, without tracked changes",
  },
  layout: {
    vi: "sửa cả thể thức của tệp Word: khổ giấy, lề, phông chữ, cỡ chữ, số trang",
    en: "correct the layout of a Word file too: paper, margins, fonts, sizes, page numbers",
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
  missingAnnotated: {
    vi: "thiếu tên tệp mới. Ví dụ: kehoach annotate ke-hoach.docx -o ke-hoach-ghi-chu.docx",
    en: "the name of the new file is missing. For example: kehoach annotate plan.docx -o plan-comments.docx",
  },
  ruleId: { vi: "mã quy tắc, ví dụ structure/motto", en: "a rule's id, for example structure/motto" },
  format: { vi: "dạng kết quả", en: "form of the result" },
  asOf: {
    vi: "xét theo ngày này (NĂM-THÁNG-NGÀY) thay cho ngày của văn bản",
    en: "judge as of this day (YYYY-MM-DD) instead of the document's own date",
  },
  failOn: {
    vi: "mức nhẹ nhất khiến lệnh kết thúc với mã 1; không ghi thì theo tệp cấu hình, hoặc error",
    en: "the mildest severity that ends the command with code 1; the configuration's, or error, where not given",
  },
  baseline: {
    vi: "tệp ghi các phát hiện đã có từ trước: vẫn hiện, nhưng không làm lệnh kết thúc với mã 1",
    en: "a file of findings that were there before: they are still shown, but do not end the command with code 1",
  },
  writeBaseline: {
    vi: "ghi các phát hiện lần này vào tệp, để lần sau dùng với --baseline",
    en: "write the findings of this run to a file, for --baseline later",
  },
  baselineWritten: {
    vi: "Đã ghi {n} phát hiện vào {name}.",
    en: "{n} findings were written to {name}.",
  },
  noBaseline: {
    vi: "không có tệp “{name}”. Lập tệp ấy bằng --write-baseline.",
    en: "there is no file “{name}”. Make it with --write-baseline.",
  },
  notBaseline: {
    vi: "“{name}” không phải tệp do --write-baseline của bản này lập.",
    en: "“{name}” was not made by --write-baseline of this version.",
  },
  notOverwritten: {
    vi: "“{name}” là một tệp khác, không ghi đè. Chọn tên khác cho --write-baseline.",
    en: "“{name}” is some other file and will not be overwritten. Give --write-baseline another name.",
  },
  baselineUnreadable: {
    vi: "không đọc được “{name}” ({detail}).",
    en: "“{name}” could not be read ({detail}).",
  },
  baselineUnwritable: {
    vi: "không ghi được “{name}” ({detail}).",
    en: "“{name}” could not be written ({detail}).",
  },
  expired: {
    vi: "Yêu cầu bỏ qua {name} đã hết hạn từ {date}, không còn được áp dụng. Lý do khi đó: {reason}",
    en: "The suppression of {name} ran out on {date} and no longer applies. Its reason was: {reason}",
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
  values: Readonly<Record<string, string | number>> = {},
): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The language asked for on the command line, known before the command line is understood. */
export function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.split("=")[1] ?? args[at + 1];
  return at >= 0 && value === "en" ? "en" : "vi";
}
