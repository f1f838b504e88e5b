import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

const YEAR_REVIEW =
  "Năm 2025, phong trào thi đua của xã đạt nhiều kết quả. Ủy ban nhân dân xã ban hành Kế hoạch như sau:";

export default defineRule({
  id: "structure/legal-basis",
  title: { vi: "Căn cứ ban hành", en: "Legal basis" },
  why: {
    vi: "Nghị định 30/2020/NĐ-CP không bắt buộc kế hoạch phải có căn cứ, nhưng kế hoạch loại này thường dựa trên luật hoặc văn bản chỉ đạo của cấp trên; thiếu căn cứ hay là do chép mẫu.",
    en: "The decree does not oblige a plan to have a legal basis, but plans of this kind rest on a law or an order of a superior; a missing one is often an accident of copying.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Phần mở đầu không nêu văn bản nào làm căn cứ. Nếu kế hoạch thực hiện luật hoặc văn bản của cấp trên thì nên ghi rõ.",
    en: "The opening names no instrument as its basis. If the plan carries out a law or a superior's order, name it.",
  },
  needs: ["state-body", "outline"],
  good: [
    plan(),
    plan({
      bases: null,
      opening:
        "Thực hiện Hướng dẫn số 19/HD-UBND ngày 07 tháng 01 năm 2026 của UBND tỉnh về công tác thi đua, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
    plan({ bases: null, opening: YEAR_REVIEW, subject: "Phòng, chống thiên tai năm 2026" }), // a kind without the custom
  ],
  bad: [
    [plan({ bases: null }), null],
    [plan({ bases: null, opening: YEAR_REVIEW }), null],
  ],
  *check({ plan, citations, profile }) {
    if (!profile.legalBasis || plan.legalBases.length > 0) return;
    const opening = plan.sections[0]?.span.start ?? 0;
    if (citations.some(({ span }) => span.start < opening)) return;
    yield { span: null };
  },
});
