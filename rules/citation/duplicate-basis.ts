import { judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";

/** What may stand before the instrument a clause rests on: "Căn cứ", "Căn cứ điểm a khoản 2 Điều 5". */
const LEAD = 48;

export default defineRule({
  id: "citation/duplicate-basis",
  title: { vi: "Một văn bản được lấy làm căn cứ hai lần", en: "The same basis twice" },
  why: {
    vi: "Hai căn cứ cùng một văn bản thường là chép sót khi thay căn cứ cũ bằng căn cứ mới.",
    en: "Two bases that are one instrument are usually left over from replacing an old basis with a new one.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Văn bản này đã là một căn cứ ở trên. Bỏ một trong hai, hoặc sửa thành văn bản cần viện dẫn.",
    en: "This instrument is a basis already. Leave one out, or cite what was meant.",
  },
  good: [
    plan(),
    // the circular is the basis here, the decree only stands in its title
    plan({
      bases:
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;\nCăn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ hướng dẫn Nghị định số 152/2025/NĐ-CP.",
    }),
  ],
  bad: [
    [
      plan({
        bases:
          "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;\nCăn cứ ‹Nghị định số 152/2025/NĐ-CP›.",
      }),
      null,
    ],
    [
      plan({
        bases:
          "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;\nCăn cứ ‹Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022›.",
      }),
      null,
    ],
  ],
  *check(subject) {
    const judged = judgedCitations(subject);
    const seen = new Map<string, Span>();
    for (const { span: clause } of subject.plan.legalBases) {
      const lead = leadOf(clause);
      if (!lead) continue;
      const first = seen.get(lead.key);
      if (!first) seen.set(lead.key, lead.span);
      else {
        const message = { vi: "căn cứ đã nêu", en: "the basis named before" };
        yield { span: lead.span, cause: { span: first, message } };
      }
    }

    /** The instrument the clause rests on, and where it names it. A provision makes it another basis. */
    function leadOf({ start, end }: Span): { key: string; span: Span } | null {
      const mentions = judged.flatMap(({ citation, ruling }) => {
        const [instrument, ...others] = ruling.instruments;
        const key = instrument && others.length === 0 ? instrument.id : citation.id;
        return [citation.span, ...citation.mentions].map((span) => ({
          key,
          span,
          provision: citation.provision,
        }));
      });
      const inside = mentions.filter(({ span }) => span.start >= start && span.end <= end);
      inside.sort((a, b) => a.span.start - b.span.start);
      const [lead] = inside;
      if (!lead || lead.span.start - start > LEAD || lead.provision !== null) return null;
      // A list of instruments in one clause is left alone.
      return lead;
    }
  },
});
