import { plan } from "../../src/check/example.ts";
import { componentsOf } from "../../src/check/layout/components.ts";
import { disagreement } from "../../src/check/layout/disagree.ts";
import { sizeChange } from "../../src/check/layout/relayouts.ts";
import { COMPONENTS, REQUIREMENTS } from "../../src/check/layout/requirements.ts";
import { type ComponentProblem, together } from "../../src/check/layout/together.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

export default defineRule({
  id: "layout/size",
  title: { vi: "Cỡ chữ theo từng thành phần", en: "Size of letters by component" },
  why: {
    vi: "Mỗi thành phần của văn bản có cỡ chữ riêng để người đọc nhận ra ngay.",
    en: "Each component of a document has a size of its own, by which a reader knows it at once.",
  },
  basis: nd30("Mục V Phần I Phụ lục I"),
  severity: "info",
  message: {
    one: {
      vi: "{component}: cỡ chữ {actual} ({count} chỗ), phải là {expected} ({point}).",
      en: "{component}: size {actual} (places: {count}); it must be {expected} ({point}).",
    },
    many: {
      vi: "Cỡ chữ khác quy định ở nhiều thành phần: {components}.",
      en: "Sizes are not as asked in several components: {components}.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ motto: "⟨size 14⟩Độc lập - Tự do - Hạnh phúc" }), // the upper end
    plan({ opening: "⟨size 13.5⟩Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026 như sau:" }),
  ],
  bad: [
    [plan({ country: "⟨size 14⟩‹CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM›" }), "12–13"],
    [plan({ number: "⟨size 11⟩‹Số: 12/KH-UBND›" }), "13"],
    [plan({ archive: "⟨size 13⟩- ‹Lưu: VT, VP›." }), "11"],
    [
      plan({ opening: "⟨size 12⟩‹Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026 như sau:›" }),
      "13–14",
    ],
    [
      plan({
        country: "⟨size 16⟩‹CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM›",
        motto: "⟨size 16⟩Độc lập - Tự do - Hạnh phúc",
        number: "⟨size 16⟩Số: 12/KH-UBND",
        documentType: "⟨size 16⟩KẾ HOẠCH",
        subject: "⟨size 16⟩Phát động phong trào thi đua năm 2026",
      }),
      null,
    ],
  ],
  *check({ plan, source }) {
    const components = componentsOf(plan, source);
    const sizes = [...components.values()].flat().flatMap(({ looks }) => looks);
    if (!sizes.some(({ format }) => format.size !== null)) {
      return notEvaluated("không rõ cỡ chữ của văn bản", "the document's sizes are not known");
    }
    const problems: ComponentProblem[] = [];
    for (const id of COMPONENTS) {
      const { name, point, size } = REQUIREMENTS[id];
      const [from, to] = size;
      const wrong = disagreement(components.get(id) ?? [], (format) =>
        format.size === null ? null : format.size < from || format.size > to,
      );
      if (!wrong) continue;
      const { span, count, format } = wrong;
      const expected = from === to ? `${from}` : `${from}–${to}`;
      const actual = `${format.size}`.replace(".", ",");
      problems.push({
        ...{ span, actual, expected, data: { component: name, count, point } },
        relayouts: [sizeChange(name, wrong, size)],
        brief: { vi: `${name.vi} ${actual} (${expected})`, en: `${name.en} ${actual} (${expected})` },
      });
    }
    yield* together(problems);
    return undefined;
  },
});
