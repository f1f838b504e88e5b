import { plan } from "../../src/check/example.ts";
import { componentsOf } from "../../src/check/layout/components.ts";
import { disagreement } from "../../src/check/layout/disagree.ts";
import { fontChanges } from "../../src/check/layout/relayouts.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import type { RunFormat } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const FONT = "Times New Roman";

export default defineRule({
  id: "layout/font",
  title: { vi: "Phông chữ Times New Roman, màu đen", en: "Times New Roman, black" },
  why: {
    vi: "Một phông chữ chung để văn bản mở ở máy nào cũng giữ nguyên dòng, trang; chữ màu in ra bị mờ.",
    en: "One font keeps lines and pages the same on every machine; coloured letters fade in print.",
  },
  basis: nd30("khoản 4 Mục I Phần I Phụ lục I"),
  severity: "warning",
  message: {
    font: {
      vi: "Phông chữ là {actual} ({count} chỗ), phải là {expected}.",
      en: "The font is {actual} (places: {count}); it must be {expected}.",
    },
    color: {
      vi: "Chữ có màu ({count} chỗ), phải là màu đen.",
      en: "The letters are coloured (places: {count}); they must be black.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ opening: "⟨color 0D0D0D⟩Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026 như sau:" }),
    plan({
      opening: "⟨font Times New Roman Bold⟩Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026:",
    }),
  ],
  bad: [
    [plan({ subject: "⟨font Arial⟩‹Phát động phong trào thi đua năm 2026›" }), FONT],
    [
      plan({
        opening:
          "⟨font Calibri⟩‹Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động thi đua năm 2026 như sau:›",
      }),
      FONT,
    ],
    [plan({ placeDate: "⟨color FF0000⟩‹An Bình, ngày 05 tháng 02 năm 2026›" }), null],
  ],
  *check({ plan, source }) {
    const components = componentsOf(plan, source);
    const places = [...components.values()].flat().sort((a, b) => a.span.start - b.span.start);
    if (!places.some(({ looks }) => looks.some(({ format }) => format.font !== null))) {
      return notEvaluated("không rõ phông chữ của văn bản", "the document's fonts are not known");
    }
    const font = disagreement(places, isOtherFont);
    if (font) {
      const { span, count, format } = font;
      const relayouts = fontChanges(components, source, FONT, isOtherFont);
      yield { span, message: "font", actual: format.font!, expected: FONT, data: { count }, relayouts };
    }
    const color = disagreement(places, isColoured);
    if (color) {
      yield { span: color.span, message: "color", severity: "info", data: { count: color.count } };
    }
    return undefined;
  },
});

/** Fonts of the old encodings are another rule's. */
const ANOTHER_MATTER = /^(?:\.Vn|VNI|VN-|Symbol|Wingdings|Webdings|Cambria Math)/i;

function isOtherFont({ font }: RunFormat): boolean | null {
  if (font === null || ANOTHER_MATTER.test(font)) return null;
  return !/^(?:times ?new ?roman|times$)/i.test(font);
}

/** Clearly red, blue and the like; greys and near-blacks are black to the eye, links are blue by themselves. */
function isColoured({ color, underline }: RunFormat): boolean {
  if (color === null || underline || !/^[0-9A-F]{6}$/.test(color)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) >= 0x60 && Math.max(...parts) >= 0x80;
}
