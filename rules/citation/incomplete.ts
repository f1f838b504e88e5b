import { isInsideAnother, isSurelyMeant, type Judged, judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { type Bilingual, defineRule } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const BY_NAME = /^(?:Luật|Bộ luật|Pháp lệnh)$/;
/** Types of which the decree asks the title too, and which practice gives it. */
const TITLED = /^(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Thông tư liên tịch)$/;
/** "tại Văn bản  năm 2026": a letter without number and date is cited by its year. */
const UNNUMBERED =
  /(?<![a-z])(?:van ban|cong van|to trinh)(?: so)? {1,4}(?:ngay {0,3}[._…]* ?)?nam (?:19|20)\d\d(?!\d)/g;

const ELEMENTS: Readonly<Record<string, Bilingual>> = {
  number: { vi: "số, ký hiệu", en: "number and symbol" },
  date: { vi: "ngày ban hành", en: "date" },
  issuer: { vi: "cơ quan ban hành", en: "issuer" },
  title: { vi: "trích yếu nội dung", en: "title" },
};

export default defineRule({
  id: "citation/incomplete",
  title: { vi: "Căn cứ viện dẫn chưa đủ yếu tố", en: "Incomplete citation of a basis" },
  why: {
    vi: "Văn bản viện dẫn lần đầu phải đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu (luật, pháp lệnh: tên và ngày) để tìm được đúng văn bản.",
    en: "A first citation gives type, number, date, issuer and title (a law: name and date), so that it can be found.",
  },
  basis: nd30("khoản 6 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    vi: "Viện dẫn lần đầu còn thiếu: {elements}.",
    en: "This first citation lacks: {elements}.",
  },
  needs: ["state-body"],
  good: [
    plan(),
    plan({ bases: "Căn cứ Luật Thi đua, khen thưởng năm 2022." }), // the year tells which
    plan({
      bases:
        "Thực hiện Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác thi đua.",
    }),
    plan({
      opening: "Theo Kế hoạch năm 2026 của tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:", // a plan's own name
    }),
  ],
  bad: [
    [plan({ bases: "Căn cứ ‹Nghị định số 152/2025/NĐ-CP›." }), null],
    [plan({ bases: "Căn cứ ‹Luật Thi đua, khen thưởng›." }), null],
    [plan({ bases: "Căn cứ ‹Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh›." }), null],
    [plan({ bases: "Xét đề nghị của Công ty Hoa Mai tại ‹Văn bản năm 2026›." }), null],
  ],
  *check(subject) {
    const { clean, plan: own } = subject;
    for (const judged of judgedCitations(subject)) {
      const missing = missingFrom(judged);
      const { span } = judged.citation;
      if (missing.length === 0 || isInsideAnother(subject, judged.citation)) continue;
      if (!own.legalBases.some((basis) => holds(basis.span, span))) continue;
      yield { span, data: { elements: listOf(missing) } };
    }
    for (const m of clean.bare.replaceAll("\n", " ").matchAll(UNNUMBERED)) {
      const span = clean.toSource({ start: m.index, end: m.index + m[0].length });
      if (own.legalBases.some((basis) => holds(basis.span, span)))
        yield { span, data: { elements: listOf(["number", "date"]) } };
    }
  },
});

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function missingFrom({ citation, ruling }: Judged): string[] {
  const { type, number, name, date, issuer, title } = citation;
  if (BY_NAME.test(type)) {
    const dated = date !== null || number !== null || /(?:19|20)\d\d$/.test(name ?? "");
    return dated ? [] : ["date"];
  }
  // Congresses, the Constitution and charters are cited by name.
  if (number === null) return [];
  // Where it cannot be told which is meant, or it is to be exchanged anyway, that is said instead.
  if (ruling.instruments.length > 1 && !isSurelyMeant(ruling)) return [];
  if (ruling.standing?.status === "replaced" && ruling.standing.certain) return [];
  const missing = [...(date === null ? ["date"] : []), ...(issuer === null ? ["issuer"] : [])];
  return title === null && TITLED.test(type) ? [...missing, "title"] : missing;
}

function listOf(elements: readonly string[]): Bilingual {
  const words = (lang: "vi" | "en") => elements.map((element) => ELEMENTS[element]![lang]).join(", ");
  return { vi: words("vi"), en: words("en") };
}
