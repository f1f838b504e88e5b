import { judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, replacement, type Subject } from "../../src/check/rule.ts";
import type { Citation, CitationRuling, Span } from "../../src/model.ts";

export default defineRule({
  id: "citation/wrong-issuer",
  title: { vi: "Sai cơ quan ban hành văn bản viện dẫn", en: "Wrong issuer of the cited instrument" },
  why: {
    vi: "Nghị định là của Chính phủ, chỉ thị ký hiệu CT-TTg là của Thủ tướng; ghi sai cơ quan ban hành là viện dẫn sai văn bản.",
    en: "Decrees are the Government's, CT-TTg directives the Prime Minister's; a wrong issuer makes a wrong citation.",
  },
  basis: null,
  severity: "error",
  message: {
    symbol: {
      vi: "Ký hiệu {number} là của {expected}, không phải “{actual}”.",
      en: "{number} is a symbol of {expected}, not of “{actual}”.",
    },
    register: {
      vi: "{number} do {expected} ban hành, không phải “{actual}”. Kiểm tra lại.",
      en: "{number} was issued by {expected}, not by “{actual}”. Check it.",
    },
  },
  good: [
    plan({ bases: "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ." }),
    plan({ bases: "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ." }), // the minister's
    plan({ bases: "Thực hiện Kế hoạch số 12/KH-BCĐ ngày 05/01/2026 của Ban Chỉ đạo tỉnh." }),
    plan({ bases: "Thực hiện Kế hoạch số 51/KH-BNV ngày 05/01/2026 của UBND tỉnh." }), // unknown who is meant
  ],
  bad: [
    [
      plan({ bases: "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của ‹Thủ tướng Chính phủ›." }),
      "Chính phủ",
    ],
    [plan({ bases: "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của ‹Bộ Tài chính›." }), "Bộ Nội vụ"],
    [plan({ bases: "Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của ‹Ban Bí thư›." }), "Bộ Chính trị"],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const mismatch = ruling.mismatches.find(({ element }) => element === "issuer");
      if (!mismatch || citation.issuer === null) continue;
      const span = issuerWords(subject, citation, ruling);
      if (!span) continue;
      const [expected] = mismatch.expected as [string];
      const bySymbol = mismatch.evidence === null;
      yield {
        span,
        message: bySymbol ? "symbol" : "register",
        severity: bySymbol ? "error" : mismatch.certain ? "warning" : "info",
        data: { number: citation.number! },
        expected,
        ...(bySymbol && { fix: replacement("suggest", span, expected) }),
      };
    }
  },
});

/** Where the issuer's name stands in the first mention; a later one may have told it. */
function issuerWords({ clean }: Subject, { issuer }: Citation, { place }: CitationRuling): Span | null {
  const words = clean.text.slice(place.start, place.end).replaceAll("\n", " ");
  const at = words.indexOf(issuer!);
  if (at < 0) return null;
  return clean.toSource({ start: place.start + at, end: place.start + at + issuer!.length });
}
