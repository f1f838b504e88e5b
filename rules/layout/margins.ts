import { plan } from "../../src/check/example.ts";
import { marginChanges } from "../../src/check/layout/relayouts.ts";
import { MARGINS } from "../../src/check/layout/requirements.ts";
import { defineRule } from "../../src/check/rule.ts";
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
    vi: "Lề {side} là {actual}, phải từ {expected}.",
    en: "The {side} margin is {actual}; it must be {expected}.",
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ body: "⟨top 25.4, left 29.7, right 15⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), // an inch, rounded
    plan({ appendix: "⟨page landscape, left 20⟩PHỤ LỤC\nBIỂU CHẤM ĐIỂM" }),
  ],
  bad: [
    [plan({ body: "⟨left 25.4⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "30–35 mm"],
    [plan({ body: "⟨right 10⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "15–20 mm"],
    [plan({ body: "⟨top 12.7⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "20–25 mm"],
    [plan({ body: "⟨bottom 30⟩ỦY BAN NHÂN DÂN\nXÃ AN BÌNH" }), "20–25 mm"],
  ],
  *check({ source }) {
    const [page] = source.sections;
    if (!page || page.landscape) return;
    for (const [side, name] of SIDES) {
      const [from, to] = MARGINS[side];
      const margin = page[side];
      if (margin >= from - NEARLY && margin <= to + NEARLY) continue;
      const actual = `${margin.toFixed(1).replace(".", ",").replace(",0", "")} mm`;
      const same = source.sections.flatMap((other, i) =>
        !other.landscape && other[side] === margin ? i : [],
      );
      const relayouts = marginChanges(source.sections, same, side, name);
      yield { span: null, data: { side: name }, actual, expected: `${from}–${to} mm`, relayouts };
    }
  },
});
