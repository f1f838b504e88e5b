import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

/** "Trên đây là Chương trình …", "Quyết định này có hiệu lực …": what a plan is not. */
const CLOSING =
  /(?<![a-z])tren day la (?:toan bo |noi dung |ban |du thao ){0,3}(chuong trinh|bao cao|huong dan|phuong an|de an|thong bao|to trinh|cong van|quyet dinh|quy che|quy dinh|chi thi)(?![a-z])/g;
const IN_FORCE = /(?<![a-z])(quyet dinh|cong van|chi thi|thong bao) nay (?:co hieu luc|thay the)(?![a-z])/g;

export default defineRule({
  id: "consistency/self-name",
  title: { vi: "Kế hoạch tự gọi là loại văn bản khác", en: "The plan calls itself another kind of document" },
  why: {
    vi: "Câu kết gọi kế hoạch là chương trình, báo cáo hay quyết định là dấu vết chép từ văn bản khác.",
    en: "A closing sentence that calls the plan a programme, a report or a decision was copied from another document.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Văn bản là Kế hoạch nhưng tự gọi là “{actual}”. Sửa thành “Kế hoạch”.",
    en: "The document is a plan but calls itself “{actual}”. Write “Kế hoạch”.",
  },
  needs: ["whole-text"],
  good: [
    plan(),
    plan({ closing: "Trên đây là nội dung Kế hoạch thực hiện Chương trình mục tiêu quốc gia năm 2026./." }),
    plan({ closing: "Trên đây là Kế hoạch triển khai Quyết định số 90/QĐ-TTg, các đơn vị thực hiện./." }),
    partyPlan(),
  ],
  bad: [
    [plan({ closing: "Trên đây là ‹Chương trình› phát động phong trào thi đua năm 2026./." }), "Kế hoạch"],
    [plan({ closing: "‹Quyết định› này có hiệu lực kể từ ngày ký./." }), "Kế hoạch"],
  ],
  *check({ plan, clean }) {
    const type = plan.title.documentType;
    const end = plan.bodyEnd?.span;
    if (!type || !end) return;
    for (const pattern of [CLOSING, IN_FORCE]) {
      for (const m of clean.bare.matchAll(pattern)) {
        const at = m.index + m[0].indexOf(m[1]!);
        const span = clean.toSource({ start: at, end: at + m[1]!.length });
        // The last words of the body only: what comes before may speak of other documents.
        if (span.start < end.start || span.end > end.end) continue;
        yield { span, expected: "Kế hoạch" };
      }
    }
  },
});
