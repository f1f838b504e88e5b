import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const HEADING = /^(phụ lục)(?: (?:số )?(\d{1,2}|[ivx]{1,5}))?(?=[.:]?$|[.:] )/iu;
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export default defineRule({
  id: "structure/appendix-numbering",
  title: { vi: "Đánh số phụ lục", en: "Numbering of appendices" },
  why: {
    vi: "Từ hai phụ lục trở lên phải đánh số để dẫn được đến từng phụ lục, bằng chữ số La Mã.",
    en: "Two or more appendices are numbered, in Roman numerals, so that each can be referred to.",
  },
  basis: nd30("điểm b khoản 1 Mục III Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    missing: {
      vi: "Có {count} phụ lục nhưng “{actual}” không đánh số. Ghi “Phụ lục {numeral}”.",
      en: "There are {count} appendices but “{actual}” bears no number. Write “Phụ lục {numeral}”.",
    },
    arabic: {
      vi: "Phụ lục đánh số bằng chữ số La Mã: “{expected}”.",
      en: "Appendices are numbered in Roman numerals: “{expected}”.",
    },
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    plan({ appendix: "PHỤ LỤC\nCHỈ TIÊU GIAO CÁC THÔN" }), // one needs no number
    plan({ appendix: "PHỤ LỤC I\nCHỈ TIÊU\nPhụ lục I của Thông tư được áp dụng.\nPHỤ LỤC II\nMẪU BÁO CÁO" }),
  ],
  bad: [
    [plan({ appendix: "PHỤ LỤC I\nCHỈ TIÊU\n‹PHỤ LỤC›\nMẪU BÁO CÁO" }), null],
    [plan({ appendix: "‹PHỤ LỤC 1›\nCHỈ TIÊU\nPHỤ LỤC 2\nMẪU BÁO CÁO" }), "Phụ lục I"],
  ],
  *check({ plan, clean }) {
    const from = plan.appendix?.span.start;
    if (from === undefined) return;
    const headings: { span: Span; numeral: string | null }[] = [];
    for (const { start, end, source } of clean.paragraphs) {
      if (source.span.start < from || source.cell !== null) continue;
      const m = HEADING.exec(clean.text.slice(start, Math.min(end, start + 60)));
      if (!m || end - start > 60) continue;
      headings.push({ span: clean.toSource({ start, end: start + m[0].length }), numeral: m[2] ?? null });
    }
    if (headings.length < 2) return;
    const bare = headings.findIndex(({ numeral }) => numeral === null);
    const arabic = headings.findIndex(({ numeral }) => numeral !== null && /^\d/.test(numeral));
    if (bare >= 0) {
      const data = { count: headings.length, numeral: ROMAN[bare + 1] ?? "…" };
      yield { span: headings[bare]!.span, message: "missing", data };
    } else if (arabic >= 0) {
      const { span, numeral } = headings[arabic]!;
      const roman = ROMAN[Number(numeral)];
      if (roman) yield { span, message: "arabic", expected: `Phụ lục ${roman}`, severity: "info" };
    }
  },
});
