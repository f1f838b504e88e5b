import { judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, replacement, type Subject } from "../../src/check/rule.ts";
import type { Citation, CitationRuling, Span } from "../../src/model.ts";

const LAW = /^(?:Luật|Bộ luật|Pháp lệnh)$/;

export default defineRule({
  id: "citation/wrong-type",
  title: { vi: "Sai tên loại của văn bản viện dẫn", en: "Wrong type of the cited instrument" },
  why: {
    vi: "Tên loại sai làm người đọc tìm nhầm văn bản; văn bản hợp nhất không phải là văn bản quy phạm, cần viện dẫn chính văn bản được hợp nhất.",
    en: "A wrong type leads to another instrument; a consolidated text is no instrument of its own: cite what it consolidates.",
  },
  basis: null,
  severity: "error",
  message: {
    symbol: {
      vi: "Ký hiệu {number} là của {expected}, không phải “{actual}”.",
      en: "{number} is the symbol of a {expected}, not of a “{actual}”.",
    },
    consolidated: {
      vi: "{number} là văn bản hợp nhất, không phải “{actual}”. Viện dẫn chính văn bản được hợp nhất, hoặc ghi là văn bản hợp nhất.",
      en: "{number} is a consolidated text, not a “{actual}”. Cite the instrument it consolidates, or call it a consolidated text.",
    },
    register: {
      vi: "{number} là {expected}, không phải “{actual}”.",
      en: "{number} is a {expected}, not a “{actual}”.",
    },
  },
  good: [
    plan({ bases: "Căn cứ Văn bản hợp nhất số 03/VBHN-BNV ngày 09/11/2018 của Bộ Nội vụ." }),
    plan({
      bases: "Thực hiện Chương trình chuyển đổi số quốc gia (Quyết định số 749/QĐ-TTg ngày 03/6/2020).",
    }),
    plan({ bases: "Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương." }), // QĐ is both
  ],
  bad: [
    [plan({ bases: "Căn cứ ‹Thông tư› số 03/VBHN-BNV ngày 09/11/2018 của Bộ Nội vụ." }), "Văn bản hợp nhất"],
    [plan({ bases: "Căn cứ ‹Nghị định› số 18/CT-TTg ngày 15/7/2025 của Thủ tướng Chính phủ." }), "Chỉ thị"],
    [
      plan({ bases: "Thực hiện ‹Quyết định› số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương." }),
      "Quy định",
    ],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const mismatch = ruling.mismatches.find(({ element }) => element === "type");
      if (!mismatch || LAW.test(citation.type)) continue;
      const span = typeWord(subject, citation, ruling);
      const [expected] = mismatch.expected as [string];
      const consolidated = expected === "Văn bản hợp nhất";
      const bySymbol = mismatch.evidence === null;
      yield {
        span,
        message: consolidated ? "consolidated" : bySymbol ? "symbol" : "register",
        // A decision and a regulation of the Party share a symbol, and are called by either.
        severity: bySymbol ? "error" : "info",
        data: { number: citation.number! },
        expected,
        ...(!consolidated && bySymbol && { fix: replacement("suggest", span, expected) }),
      };
    }
  },
});

/** The type word alone, where the citation begins with it. */
function typeWord({ clean }: Subject, { type, span }: Citation, { place }: CitationRuling): Span {
  const words = clean.text.slice(place.start, place.start + type.length);
  if (words.toLowerCase() !== type.toLowerCase()) return span;
  return clean.toSource({ start: place.start, end: place.start + type.length });
}
