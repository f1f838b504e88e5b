import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const CONCERNING = /^[Vv]\s?\/\s?[vV]\.?:?(?=\s|\p{L})/u;

export default defineRule({
  id: "structure/subject-abbreviation",
  title: { vi: "“V/v” trong trích yếu của kế hoạch", en: "“V/v” in a plan's subject" },
  why: {
    vi: "“V/v” là cách ghi trích yếu của công văn, dưới số, ký hiệu; văn bản có tên loại ghi thẳng nội dung.",
    en: "“V/v” opens the subject of an official letter; a document with a type name states its subject straight away.",
  },
  basis: nd30("khoản 5 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    vi: "“{actual}” là cách ghi của công văn. Bỏ đi, hoặc ghi đủ “{expected}”.",
    en: "“{actual}” is an official letter's form. Leave it out or write “{expected}”.",
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({ subject: "Về việc phát động phong trào thi đua năm 2026" }),
    plan({ subject: "Triển khai Công văn số 12/UBND-VX V/v phát động thi đua năm 2026" }), // inside
  ],
  bad: [
    [plan({ subject: "‹V/v› phát động phong trào thi đua năm 2026" }), "Về việc"],
    [plan({ subject: "‹v/v› tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2026" }), "Về việc"],
  ],
  *check({ plan, source }) {
    const { subject } = plan.title;
    if (!subject) return;
    const m = CONCERNING.exec(source.text.slice(subject.span.start, subject.span.end));
    if (!m) return;
    const span = { start: subject.span.start, end: subject.span.start + m[0].length };
    yield { span, expected: "Về việc", fix: replacement("suggest", span, "Về việc") };
  },
});
