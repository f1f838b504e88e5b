import { plan } from "../../src/check/example.ts";
import { marginChanges } from "../../src/check/layout/relayouts.ts";
import { MARGINS } from "../../src/check/layout/requirements.ts";
import { type ShownSection, shownSections } from "../../src/check/layout/sections.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

/** Millimetres that rounding may take. */
const NEARLY = 0.5;

const SIDES = [
  ["marginTop", { vi: "trên", en: "top" }],
  ["marginBottom", { vi: "dưới", en: "bottom" }],
  ["marginLeft", { vi: "trái", en: "left" }],
  ["marginRight", { vi: "phải", en: "right" }],
] as const;

export default defineRule({
  id: "layout/margins",
  title: { vi: "Lề trang", en: "Page margins" },
  why: {
    vi: "Lề trái đủ rộng để đóng hồ sơ, lề trên để đánh số trang.",
    en: "The left margin leaves room for binding, the top one for the page number.",
  },
  basis: nd30("khoản 3 Mục I Phần I Phụ lục I"),
  severity: "warning",
  message: {
    first: {
      vi: "Lề {side} là {actual}, phải từ {expected}.",
      en: "The {side} margin is {actual}; it must be {expected}.",
    },
    later: {
      vi: "Lề {side} của phần trang bắt đầu từ đây là {actual}, phải từ {expected}.",
      en: "The {side} margin of the pages that begin here is {actual}; it must be {expected}.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ body: "⟨top 25.4, left 29.7, right 15⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), // an inch, rounded
    plan({ appendix: "⟨page landscape, left 20⟩Phụ lục\nBIỂU CHẤM ĐIỂM" }),
    plan({ sections: "⟨page continuous, top 10⟩Các thôn thực hiện." }), // the page has the margins it began with
  ],
  bad: [
    [plan({ body: "⟨left 25.4⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "30–35 mm"],
    [plan({ body: "⟨right 10⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "15–20 mm"],
    [plan({ body: "⟨top 12.7⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "20–25 mm"],
    [plan({ body: "⟨bottom 30⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "20–25 mm"],
    [plan({ appendix: "⟨page upright, right 10⟩‹Phụ lục›\nBIỂU CHẤM ĐIỂM" }), "15–20 mm"],
    [plan({ sections: "⟨page continuous, left 20⟩‹Các thôn thực hiện.›" }), "30–35 mm"],
  ],
  *check({ source }) {
    // Of landscape pages the decree says no margins.
    const sections = shownSections(source).filter(({ page }) => !page.landscape);
    if (sections.length === 0)
      return notEvaluated("không có trang đứng nào để xét lề", "there is no upright page to judge");
    for (const [side, name] of SIDES) {
      const wrong = sections.find((section) => isAmiss(section, side));
      if (!wrong) continue;
      const [from, to] = MARGINS[side];
      const places = sections.flatMap((section) =>
        isAmiss(section, side) ? source.sections.indexOf(section.page) : [],
      );
      const relayouts = marginChanges(source.sections, places, side, name);
      const actual = `${wrong.page[side].toFixed(1).replace(".", ",").replace(",0", "")} mm`;
      const said = { actual, expected: `${from}–${to} mm`, data: { side: name }, relayouts };
      if (wrong.quoted === null) yield { span: null, message: "first", ...said };
      else yield { span: wrong.quoted, message: "later", severity: "info", ...said };
    }
    return undefined;
  },
});

function isAmiss({ page }: ShownSection, side: keyof typeof MARGINS): boolean {
  if (page.continuous && (side === "marginTop" || side === "marginBottom")) return false;
  const [from, to] = MARGINS[side];
  return page[side] < from - NEARLY || page[side] > to + NEARLY;
}
