import { judgedCitations, nameOf, sourceOf } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

const ABOUT = "của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng";

export default defineRule({
  id: "citation/unknown",
  title: { vi: "Số, ký hiệu có thể ghi nhầm", en: "Number that may be a slip" },
  why: {
    vi: "Khi ngày và trích yếu là của một văn bản đã biết mà số chỉ lệch một chữ, nhiều khả năng số bị gõ nhầm.",
    en: "Where date and title are a known instrument's and the number is one character off, the number is likely a slip.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Danh mục có {name} cùng ngày, cùng nội dung (nguồn: {source}); “{number}” có thể ghi nhầm. Kiểm tra lại số.",
    en: "The register has {name} of that day and title (source: {source}); “{number}” may be a slip. Check the number.",
  },
  good: [
    plan({ bases: `Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 ${ABOUT}.` }),
    // a number that the register does not have is not wrong for that
    plan({
      bases: "Căn cứ Thông tư số 151/2025/TT-BXX ngày 14 tháng 6 năm 2025 của Bộ quy định về báo cáo.",
    }),
    plan({ bases: "Căn cứ Nghị định số 135/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ." }), // no title to tell
  ],
  bad: [
    [
      plan({ bases: `Căn cứ Nghị định số ‹125/2025/NĐ-CP› ngày 14 tháng 6 năm 2025 ${ABOUT}.` }),
      "152/2025/NĐ-CP",
    ],
    [
      plan({ bases: `Căn cứ Nghị định số ‹1552/2025/NĐ-CP› ngày 14 tháng 6 năm 2025 ${ABOUT}.` }),
      "152/2025/NĐ-CP",
    ],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const { lookalike, numberPlace } = ruling;
      if (!lookalike || !numberPlace) continue;
      yield {
        span: subject.clean.toSource(numberPlace),
        data: {
          name: nameOf(lookalike),
          number: citation.number!,
          source: sourceOf(lookalike.source[0]?.url ?? lookalike.source[0]?.title ?? null),
        },
        expected: lookalike.number!,
      };
    }
  },
});
