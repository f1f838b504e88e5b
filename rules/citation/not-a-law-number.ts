import { judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";

export default defineRule({
  id: "citation/not-a-law-number",
  title: { vi: "Số, ký hiệu không phải của luật", en: "Number that is not a law's" },
  why: {
    vi: "Luật, pháp lệnh có số, ký hiệu của Quốc hội hoặc Ủy ban Thường vụ Quốc hội (06/2022/QH15); số của nghị định, thông tư ghi sau tên luật là lấy nhầm văn bản.",
    en: "Laws bear the National Assembly's symbol (06/2022/QH15); a decree's number after a law's name is another instrument's.",
  },
  basis: null,
  severity: "error",
  message: {
    vi: "“{actual}” là số, ký hiệu của {kind}, không phải của {type}. Ghi đúng số của {type}, hoặc chỉ ghi tên và ngày ban hành.",
    en: "“{actual}” is the number of a {kind}, not of a {type}. Give the law's own number, or its name and date alone.",
  },
  good: [
    plan({ bases: "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022." }),
    plan({ bases: "Căn cứ Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP." }),
    plan({ bases: "Căn cứ Pháp lệnh Dân số số 06/2003/PL-UBTVQH11 ngày 09/01/2003;" }), // a symbol of its own kind
  ],
  bad: [
    [plan({ bases: "Căn cứ Luật Thi đua, khen thưởng số ‹152/2025/NĐ-CP› ngày 15 tháng 6 năm 2022." }), null],
    [plan({ bases: "Căn cứ Luật số ‹01/2024/TT-BNV› ngày 24 tháng 02 năm 2024." }), null],
  ],
  *check(subject) {
    for (const { citation, ruling } of judgedCitations(subject)) {
      const mismatch = ruling.mismatches.find(({ element }) => element === "type");
      if (!mismatch || !/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(citation.type) || !ruling.numberPlace) continue;
      yield {
        span: subject.clean.toSource(ruling.numberPlace),
        data: { kind: mismatch.expected[0]!.toLowerCase(), type: citation.type.toLowerCase() },
      };
    }
  },
});
