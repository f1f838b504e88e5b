import { plan } from "../../src/check/example.ts";
import { bodyOf, listed, wordBefore } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { placementOf, type TonePlacement } from "../../src/text/tone.ts";

/** The ends of the words in which the two usages differ. */
const PLACED =
  /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

export default defineRule({
  id: "language/tone-placement",
  title: { vi: "Hai cách đặt dấu thanh trong một văn bản", en: "Two ways of placing tone marks" },
  why: {
    vi: "“hòa” và “hoà” đều đúng, nhưng trong một văn bản chỉ nên dùng một cách: hai cách lẫn lộn là dấu vết của đoạn chép từ nơi khác và làm cho tìm kiếm bỏ sót.",
    en: "“hòa” and “hoà” are both right, but one document should keep to one: a mixture betrays pasted passages and makes searching fail.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Văn bản dùng lẫn hai cách đặt dấu thanh, cách nào cũng đúng: {old} chữ như {oldWords}; {new} chữ như {newWords}. Nên dùng thống nhất một cách.",
    en: "Two ways of placing tone marks, both right, are mixed: {old} words like {oldWords}; {new} words like {newWords}. Keep to one of them.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    plan({
      opening: "Xã Hòa Thủy, ủy ban, khỏe, hoạch định, khoản, thuế. Ủy ban ban hành Kế hoạch như sau:",
    }),
    plan({
      opening: "Sức khoẻ, hoà giải, thuỷ lợi, quý, quà, thuý. Uỷ ban nhân dân xã ban hành Kế hoạch như sau:",
      sections: "I. MỤC ĐÍCH\nTạo khí thế sôi nổi.\nII. NỘI DUNG\nThi đua.",
      closing: "Trên đây là Kế hoạch của Uỷ ban nhân dân xã./.",
    }),
  ],
  bad: [
    [plan({ opening: "Ủy ban nhân dân xã xây dựng nếp sống văn ‹hoá›; thủy lợi, hòa giải như sau:" }), null],
    [
      plan({
        opening: "Uỷ ban nhân dân xã chăm lo sức khoẻ, xây dựng gia đình văn hoá; ‹hòa› giải.",
        sections: "I. MỤC ĐÍCH\nTạo khí thế sôi nổi.\nII. NỘI DUNG\nThi đua.",
        closing: "Trên đây là Kế hoạch của xã./.",
      }),
      null,
    ],
  ],
  *check(subject) {
    const prose = bodyOf(subject);
    const found: Record<TonePlacement, { text: string; start: number; end: number }[]> = { old: [], new: [] };
    for (const { 0: rime, index } of prose.text.matchAll(PLACED)) {
      const end = index + rime.length;
      const text = wordBefore(prose.text, end);
      const placement = placementOf(text.toLowerCase());
      if (placement) found[placement].push({ text, start: end - text.length, end });
    }
    if (found.old.length === 0 || found.new.length === 0) return;
    const rarer = found.new.length <= found.old.length ? found.new : found.old;
    const words = (kind: TonePlacement): string =>
      listed([...new Set(found[kind].map(({ text }) => text))], 3);
    yield {
      span: prose.place(rarer[0]!.start, rarer[0]!.end),
      data: {
        old: found.old.length,
        new: found.new.length,
        oldWords: words("old"),
        newWords: words("new"),
      },
    };
  },
});
