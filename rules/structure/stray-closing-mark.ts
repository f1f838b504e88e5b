import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";

const MARK = /(?<=[^\s./])\.\/\.$/;

export default defineRule({
  id: "structure/stray-closing-mark",
  title: { vi: "Dấu “./.” giữa văn bản", en: "Closing mark inside the text" },
  why: {
    vi: "“./.” báo nội dung đã hết; dấu thứ hai ở giữa thường còn lại khi chép đoạn cuối của văn bản khác.",
    en: "“./.” says that the text ends; a second one before the end was pasted with the last lines of another document.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Sau “{actual}” còn nội dung. Dấu kết thúc chỉ ghi một lần, sau câu cuối; ở đây dùng “{expected}”.",
    en: "The text goes on after “{actual}”. The closing mark stands once, after the last sentence; write “{expected}” here.",
  },
  needs: ["whole-text", "exact-letters"],
  good: [
    plan(),
    plan({ closing: "Các đơn vị báo cáo kết quả về Văn phòng./." }),
    plan({ appendix: "PHỤ LỤC\nChấm điểm theo quý, công khai tại nhà văn hóa./." }), // an appendix ends too
  ],
  bad: [
    [
      plan({
        opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua năm 2026‹./.›",
      }),
      ".",
    ],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi trong Nhân dân‹./.›\nII. TỔ CHỨC THỰC HIỆN\nCác thôn tổ chức thực hiện Kế hoạch này.",
      }),
      ".",
    ],
  ],
  *check({ plan, clean }) {
    const end = plan.bodyEnd?.span;
    if (!end || !plan.closingMark) return;
    for (const { start, end: stop, source } of clean.paragraphs) {
      if (source.span.start >= end.start) return;
      if (source.cell !== null || source.span.end > end.start) continue;
      if (!MARK.test(clean.text.slice(Math.max(start, stop - 8), stop))) continue;
      const span = clean.toSource({ start: stop - 3, end: stop });
      yield { span, expected: ".", fix: replacement("suggest", span, ".") };
    }
  },
});
