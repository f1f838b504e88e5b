import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { spanInSignature } from "../../src/check/signature.ts";
import { bareOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** Nobody signs with these. */
const ADDRESS = /^(?:đ\/c|đồng chí|ông|bà)$/iu;
/** Degrees and honours; in schools, health and science the line ministry may allow them. */
const DEGREE =
  /^(?:ths?|ts|pgs|gs|bs|bs ?ck ?(?:1|2|ii?)|ck ?(?:1|2|ii?)|ks|cn|ls|nsưt|nsnd|ngưt|ngnd|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|bác sĩ|bác sỹ|kỹ sư|cử nhân|giáo sư|phó giáo sư|nhà giáo ưu tú)$/iu;
/** Ranks; the armed forces sign with them. */
const RANK = /^(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy|uý)$/iu;
const LEARNED =
  /truong |giao duc|y te|benh vien|khoa hoc|dai hoc|hoc vien|(?:^| )vien |trung tam y te|duoc|kiem nghiem/;
const ARMED = /cong an|quan su|bien phong|bo chi huy|bo doi|quoc phong|canh sat/;
const BEFORE = /(?:^|[\n\t])[ *]*((?:[\p{L}\p{M}/]{1,12}(?:[ \u00a0]\d)?[.,]?[ \u00a0]*){1,3})$/u;

export default defineRule({
  id: "structure/signer-title",
  title: { vi: "Học hàm, học vị trước tên người ký", en: "Title before the signer's name" },
  why: {
    vi: "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu hay cách xưng hô; thẩm quyền ký là ở chức vụ.",
    en: "No degree, honour or form of address stands before the signer's name: the post gives the right to sign.",
  },
  basis: nd30("điểm c khoản 7 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    vi: "Bỏ “{actual}” trước họ tên người ký.",
    en: "Leave out “{actual}” before the signer's name.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({
      body: "SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA THANH SƠN",
      number: "Số: 12/KH-BVĐK",
      signer: "GIÁM ĐỐC\n\nBS. Lê Văn Sơn", // allowed in health
    }),
    plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê Văn Sơn" }),
  ],
  bad: [
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹ThS.› Lê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹Đồng chí› Lê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹Bà› Nguyễn Thị Hồng" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹TS.BS› Lê Văn Sơn" }), null],
    [plan({ signer: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n‹Thượng tá› Lê Văn Sơn" }), null],
  ],
  *check(subject) {
    const { plan, source } = subject;
    const { signer } = plan;
    if (!signer?.name) return;
    const at = spanInSignature(subject, signer.name);
    const from = Math.max(0, at.start - 40);
    const m = BEFORE.exec(source.text.slice(from, at.start));
    if (!m) return;
    const typed = m[1]!.trimEnd();
    const words = typed.normalize("NFC").replace(/[.,]/g, " ").replace(/\s+/g, " ").trim();
    const body = bareOf(
      `${plan.header.parentBody?.value ?? ""} ${plan.header.issuingBody?.value ?? ""} `,
    ).replace(/\s+/g, " ");
    const wrong =
      ADDRESS.test(words) ||
      (isDegree(words) && !LEARNED.test(body)) ||
      (RANK.test(words) && !ARMED.test(body));
    if (!wrong) return;
    const start = from + m.index + m[0].length - m[1]!.length;
    const fix = replacement("suggest", { start, end: at.start }, "");
    yield { span: { start, end: start + typed.length }, fix };
  },
});

const isDegree = (words: string): boolean =>
  DEGREE.test(words) || words.split(" ").every((word) => DEGREE.test(word));
