import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { labelOf } from "../../src/text/labels.ts";

// "chủ đề thi đua năm 2026 là: “…”", "với chủ đề “”"
const EMPTY_QUOTES = /chu de[^".;\n]{0,40}("[ .…_]*")/g;
// "Chủ đề thi đua năm 2026:" and nothing more
const NOTHING_AFTER = /^(?:[-+*] ?)?chu de (?:thi dua|nam|cua|phong trao)[^".;:\n]{0,40}:[ .…_]*$/;

export default defineRule({
  id: "structure/theme",
  title: { vi: "Chủ đề thi đua bỏ trống", en: "Theme left blank" },
  why: {
    vi: "Kế hoạch nhắc đến chủ đề của năm mà không ghi chủ đề thì các đơn vị không biết thi đua theo chủ đề nào. Không bắt buộc phải có chủ đề.",
    en: "A plan that speaks of the year's theme and does not give it leaves its readers without one. A theme is not obligatory.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Có nhắc đến chủ đề nhưng chưa ghi chủ đề. Điền chủ đề vào chỗ trống hoặc bỏ câu này.",
    en: "The text speaks of a theme but does not give it. Fill it in or remove the sentence.",
  },
  good: [
    plan(),
    plan({
      opening: "Với chủ đề “Đoàn kết, sáng tạo, về đích”, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
    plan({
      opening: "Chủ đề các bài tuyên truyền do thôn tự chọn. Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [plan({ opening: "Với chủ đề ‹“…………”›, Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:" }), null],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG\n‹Chủ đề thi đua năm 2026:›\n1. Phát triển kinh tế.\n2. Xây dựng nông thôn mới.",
      }),
      null,
    ],
  ],
  *check({ plan, clean, profile }) {
    if (!profile.theme || /\p{L}/u.test(plan.theme?.value ?? "")) return;
    for (const m of clean.bare.matchAll(EMPTY_QUOTES)) {
      const end = m.index + m[0].length;
      yield { span: clean.toSource({ start: end - m[1]!.length, end }) };
    }
    for (const [i, { start, end }] of clean.paragraphs.entries()) {
      if (!NOTHING_AFTER.test(clean.bare.slice(start, end))) continue;
      const next = clean.paragraphs[i + 1];
      // The theme itself may stand on the next line.
      if (next && labelOf(clean.text.slice(next.start, next.end)) === null) continue;
      yield { span: clean.toSource({ start, end }) };
    }
  },
});
