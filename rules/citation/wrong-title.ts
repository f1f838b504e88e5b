import { isInsideAnother, isSurelyMeant, judgedCitations, sourceOf } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

export default defineRule({
  id: "citation/wrong-title",
  title: { vi: "Trích yếu không phải của văn bản viện dẫn", en: "Title of another instrument" },
  why: {
    vi: "Số và ngày của văn bản này đi với tên của văn bản khác thì một trong hai bị ghi nhầm.",
    en: "Where number and date are one instrument's and the title another's, one of them is a slip.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Trong danh mục, {number} có tên là “{title}” (nguồn: {source}). Kiểm tra lại số, ký hiệu hoặc trích yếu.",
    en: "In the register {number} is titled “{title}” (source: {source}). Check number or title.",
  },
  good: [
    plan({
      bases: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.",
    }),
    // shortened, as plans do
    plan({
      bases:
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng.",
    }),
    plan({
      bases:
        "Thực hiện Chỉ thị số 19/CT-TTg ngày 01/6/2025 của Thủ tướng Chính phủ về phòng, chống đuối nước trẻ em.",
    }),
  ],
  bad: [
    [
      plan({
        bases:
          "Căn cứ ‹Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ quy định việc nuôi trồng thủy sản trên biển›.",
      }),
      null,
    ],
    [
      plan({
        bases:
          "Căn cứ ‹Nghị định số 233/2026/NĐ-CP ngày 26 tháng 6 năm 2026 của Chính phủ về khuyến khích nuôi trồng thủy sản ven biển›.",
        placeDate: "An Bình, ngày 05 tháng 9 năm 2026",
      }),
      null,
    ],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const mismatch = ruling.mismatches.find(({ element }) => element === "title");
      if (!mismatch || !isSurelyMeant(ruling) || isInsideAnother(subject, citation)) continue;
      const sure = mismatch.certain && ruling.reason === "number-date";
      yield {
        span: citation.span,
        severity: sure ? "warning" : "info",
        data: {
          number: citation.number!,
          title: mismatch.expected[0]!,
          source: sourceOf(mismatch.evidence),
        },
      };
    }
  },
});
