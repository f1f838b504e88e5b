import { plan } from "../../src/check/example.ts";
import { initials, recipientKey } from "../../src/check/recipient-key.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import { isJoint } from "../../src/check/signature.ts";
import type { Span } from "../../src/model.ts";
import { bareOf, keyOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** Bodies that a plan can only reach through its list of recipients. */
const SINGLE_BODY =
  /^(?:so(?! do)|phong(?! trao| chong| ngua)|chi cuc|cuc|cong an|ban chi huy|trung tam|tram|benh vien|cong ty|tong cong ty|hoi(?! dong| nghi| thi| thao)|doan (?:thanh nien|tncs)|lien doan|cong doan|uy ban (?:mttq|mat tran)|ubmttq|mat tran|kho bac|bao hiem xa hoi|hat|dai (?:truyen|phat)|toa an|vien kiem sat|truong (?:mam non|mau giao|tieu hoc|trung hoc|thcs|thpt|cao dang|dai hoc)|don bien phong|ngan hang|hop tac xa|dien luc|buu dien)(?= )/;
const MASS = /^(?:hoi|doan|lien doan|cong doan|uy ban (?:mttq|mat tran)|ubmttq|mat tran)(?= )/;
const OUTSIDE = /^(?:cong ty|tong cong ty|ngan hang|hop tac xa|dien luc|buu dien|benh vien)(?= )/;
const INSIDE = /^(?:phong|trung tam|tram|dai)(?= )/;
/** Small words that stand inside a name. */
const INNER = new Set(
  "và của xã phường huyện tỉnh quận thành phố đặc khu thị trấn cấp trực thuộc số - – &".split(" "),
);
/** So many small letters in a row no name has: a sentence was cut too late. */
const LONGEST_SMALL_RUN = 2;
const VERB =
  /(?:^| )(?:chủ trì|phối hợp|triển khai|tổ chức|thực hiện|lồng ghép|xây dựng|tham mưu|căn cứ|chịu|có|là|tiếp tục|chủ động|thông báo|được|làm|theo|trên|tại|tham gia)(?: |$)/u;

/** Entries that reach whoever has a task. */
const EVERYBODY =
  /lien quan|nhu (?:muc|phan|tren|dieu|khoan|phu luc)|(?:cac|cung) (?:[a-z]+ ){0,2}(?:co quan|don vi)|co quan,? don vi|cac [a-z, -]{0,40}don vi(?! (?:truc )?thuoc)|to chuc,? ca nhan|duoc giao|thanh vien (?:hoi dong|hd|ban|bcd|to|doan)/;
const BRANCHES =
  /(?:^|[ ,])(?:cac )?(?:ban|so|phong),? ?(?:ban,? ?)?nganh|cac nganh|nganh,? (?:doan the|doi)|ban,? nganh/;
const UNITS = /cac (?:phong|trung tam|ban|bo phan)|phong,? (?:ban|don vi)|can bo,? cong chuc|cong chuc/;
const ASSOCIATIONS = /doan the|to chuc chinh tri|cac (?:hoi|to chuc)|mttq va/;
const FIRMS = /doanh nghiep|cac (?:cong ty|ngan hang|hop tac xa|benh vien)/;

const MANY = 3;
const LONGEST_NAME = 90;
const SAME_WORDS = 0.6;
/** How far before its task a body's name may stand. */
const REACH = 320;

const withTask = (assigned: string, recipients: string): string =>
  plan({
    sections: [
      "I. MỤC ĐÍCH, YÊU CẦU",
      "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
      "II. NỘI DUNG",
      "Thi đua lao động giỏi, lao động sáng tạo trong các ngành nghề.",
      "III. TỔ CHỨC THỰC HIỆN",
      assigned,
      "2. Các thôn",
      "Tổ chức thực hiện Kế hoạch này đến từng hộ gia đình.",
    ].join("\n"),
    recipients,
  });

const LIST = "Nơi nhận:\n- UBND tỉnh;\n- Thường trực Đảng ủy;\n- Các thôn;";

export default defineRule({
  id: "consistency/assigned-not-notified",
  title: { vi: "Được giao việc mà không có trong nơi nhận", en: "Given a task but not among the recipients" },
  why: {
    vi: "Cơ quan được giao việc mà không có trong nơi nhận thì không nhận được văn bản để làm.",
    en: "A body that is given a task but is no recipient never gets the document it is to carry out.",
  },
  basis: nd30("điểm a khoản 9 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "“{actual}” được giao việc nhưng không có trong nơi nhận. Thêm vào nơi nhận, hoặc xem lại phân công.",
    en: "“{actual}” is given a task but is not among the recipients. Add it, or review the assignment.",
  },
  needs: ["own-letterhead", "whole-text", "exact-letters", "kept-headings", "outline"],
  good: [
    plan(),
    withTask(
      "1. Công an xã\nGiữ gìn an ninh, trật tự trên địa bàn xã.",
      `${LIST}\n- Công an xã (để thực hiện);`,
    ),
    withTask(
      "1. Công an xã\nGiữ gìn an ninh, trật tự trên địa bàn xã.",
      `${LIST}\n- Các ban, ngành, đoàn thể;`,
    ),
    withTask("1. Hội Liên hiệp Phụ nữ xã\nVận động hội viên tham gia.", `${LIST}\n- HPN, HND xã;`), // by its initials
    withTask("1. Trạm Y tế xã\nKhám sức khỏe cho người cao tuổi.", `${LIST}\n- Như mục III;`),
    withTask("1. Công chức Văn hóa - Xã hội\nTổng hợp kết quả thực hiện của toàn xã.", LIST), // part of the issuer
  ],
  bad: [
    [withTask("1. ‹Công an xã›\nGiữ gìn an ninh, trật tự trên địa bàn xã.", LIST), null],
    [
      withTask(
        "1. ‹Công ty Cổ phần Môi trường Xanh›: Thu gom rác thải trên địa bàn xã.",
        `${LIST}\n- Các ban, ngành, đoàn thể;`,
      ),
      null,
    ],
    [
      withTask(
        "1. ‹Hội Nông dân xã› chủ trì vận động hội viên trồng cây đầu xuân.",
        `${LIST}\n- Các phòng chuyên môn thuộc xã;`,
      ),
      null,
    ],
  ],
  *check(subject) {
    const { plan } = subject;
    if (plan.recipients.length < MANY || isJoint(subject)) return;
    const list = plan.recipients.map(({ name }) => recipientKey(name));
    const plain = plan.recipients.map(({ text }) => bareOf(text.normalize("NFC")).replace(/\s+/g, " "));
    if (plain.some((entry) => EVERYBODY.test(entry))) return;
    const basis = plan.family === "state" ? {} : { basis: null };
    const seen = new Set<string>();
    for (const { body, span } of plan.assignments) {
      if (body === null) continue;
      const name = body.replace(/\s+/g, " ").trim();
      const key = recipientKey(name);
      if (seen.has(key) || !isSingleBody(name) || isIssuer(subject, key)) continue;
      seen.add(key);
      if (plain.some((entry) => takesIn(entry, keyOf(name))) || list.some((entry) => names(entry, key)))
        continue;
      if (byInitials(subject, name)) continue;
      const at = placeOf(subject, name, span);
      if (at)
        yield {
          span: at,
          actual: name,
          ...(INSIDE.test(keyOf(name)) && { severity: "info" as const }),
          ...basis,
        };
    }
  },
});

/** One body by its whole name: no list, no sentence that was cut too late. */
function isSingleBody(name: string): boolean {
  if (name.length > LONGEST_NAME || /[,;:.]/.test(name) || !SINGLE_BODY.test(`${keyOf(name)} `)) return false;
  if (VERB.test(name)) return false;
  let run = 0;
  for (const word of name.split(" ").slice(1)) {
    run = INNER.has(word) || /^[\p{Lu}\d(]/u.test(word) ? 0 : run + 1;
    if (run > LONGEST_SMALL_RUN) return false;
  }
  return true;
}

/** The issuing body itself, or the office that drafts and files the plan. */
function isIssuer({ plan }: Subject, key: string): boolean {
  const issuer = recipientKey(plan.header.issuingBody?.value ?? "");
  return issuer.startsWith(key) || (issuer !== "" && key.startsWith(issuer));
}

/** An entry for a group that this body belongs to. */
function takesIn(entry: string, key: string): boolean {
  if (OUTSIDE.test(key)) return FIRMS.test(entry);
  if (BRANCHES.test(entry)) return true;
  if (INSIDE.test(key) && UNITS.test(entry)) return true;
  if (MASS.test(key) && ASSOCIATIONS.test(entry)) return true;
  return /^truong /.test(key) && /cac truong|truong hoc|nha truong/.test(entry);
}

const LEVEL_WORDS = new Set("xa phuong huyen tinh quan thanh pho thi tran dac khu va cua cac".split(" "));

/** An entry that says the name, in other words or shorter. */
function names(entry: string, key: string): boolean {
  if (entry.includes(key)) return true;
  const words = key.split(" ").filter((word) => !LEVEL_WORDS.has(word));
  const listed = new Set(entry.split(" "));
  const shared = words.filter((word) => listed.has(word)).length;
  return shared >= Math.max(2, words.length * SAME_WORDS);
}

/** An entry or the archive line that abbreviates the name: "VHXH" for "Phòng Văn hóa - Xã hội". */
function byInitials({ plan }: Subject, name: string): boolean {
  const letters = initials(name);
  const words = [...plan.recipients.map(({ text }) => text), plan.archive?.text ?? ""]
    .join(" ")
    .normalize("NFC");
  for (const m of words.matchAll(/(?<!\p{L})\p{Lu}[\p{Lu}.&-]{0,12}\p{Lu}(?!\p{Ll})/gu)) {
    const short = bareOf(m[0]).replace(/[^a-z]/g, "");
    if (short.length >= 2 && (letters.includes(short) || short.includes(letters))) return true;
  }
  return false;
}

/** Where the body is named: before its task, or in the row of the table after it. */
function placeOf({ clean, source }: Subject, name: string, task: Span): Span | null {
  const wanted = name.normalize("NFC");
  const from = Math.max(0, task.start - REACH);
  const typed = source.text.slice(from, task.end + REACH);
  const before = typed.lastIndexOf(wanted, task.start - from);
  const at = before >= 0 ? before : typed.indexOf(wanted);
  if (at >= 0) return { start: from + at, end: from + at + wanted.length };
  // Decomposed, or wrapped: through the fair copy.
  for (let i = clean.text.indexOf(wanted); i >= 0; i = clean.text.indexOf(wanted, i + 1)) {
    const span = clean.toSource({ start: i, end: i + wanted.length });
    if (span.end > from && span.start < task.end + REACH) return span;
    if (span.start >= task.end + REACH) return null;
  }
  return null;
}
