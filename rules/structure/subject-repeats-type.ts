import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { bareOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** "Kế hoạch" as the first words; "Kế hoạch hóa gia đình" and "Kế hoạch số 5" are what a plan may be about. */
const TYPE = /^ke\s+hoach(?=\s)(?!\s+(?:hoa|so|nay|cua|\d))/;

export default defineRule({
  id: "structure/subject-repeats-type",
  title: { vi: "Trích yếu lặp lại tên loại", en: "Subject that repeats the type" },
  why: {
    vi: "Tên loại đã đứng ở dòng trên; trích yếu chỉ nói nội dung chủ yếu của văn bản.",
    en: "The type stands on the line above; the subject only says what the document is about.",
  },
  basis: nd30("điểm a khoản 5 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    vi: "Dòng trên đã ghi “KẾ HOẠCH”; bỏ “{actual}” ở đầu trích yếu.",
    en: "“KẾ HOẠCH” stands on the line above; leave out “{actual}” at the head of the subject.",
  },
  needs: ["state-body"],
  good: [
    plan(),
    plan({ subject: "Kế hoạch hóa gia đình năm 2026" }),
    plan({ documentType: "KẾ HOẠCH PHÁT ĐỘNG THI ĐUA NĂM 2026", subject: null }),
  ],
  bad: [
    [plan({ subject: "‹Kế hoạch› phát động phong trào thi đua năm 2026" }), null],
    [plan({ subject: "‹KẾ HOẠCH› PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026" }), null],
  ],
  *check({ plan, source }) {
    const { subject, documentType } = plan.title;
    if (!subject || !documentType) return;
    const typed = source.text.slice(subject.span.start, subject.span.end);
    const m = TYPE.exec(bareOf(typed.normalize("NFC")));
    if (!m) return;
    // Composed letters are fewer than typed ones.
    const end = /^\S+\s+\S+/u.exec(typed)?.[0].length ?? m[0].length;
    yield { span: { start: subject.span.start, end: subject.span.start + end } };
  },
});
