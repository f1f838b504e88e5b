import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { bareOf } from "../../src/text/bare.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const LAW = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm";
const LAST = "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm";
/** Clauses that are set as a list; "Thực hiện …, Ủy ban nhân dân xã ban hành …" is a sentence of its own. */
const CLAUSE = /^(?:can cu|xet (?:de nghi|to trinh)|theo de nghi)(?![a-z])/;
const REQUEST = /^(?:xet|theo) /;

export default defineRule({
  id: "citation/basis-punctuation",
  title: { vi: "Dấu câu cuối mỗi căn cứ", en: "Punctuation of the legal bases" },
  why: {
    vi: "Mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, dòng cuối cùng dấu chấm; dấu sai dễ làm người đọc tưởng phần căn cứ đã hết.",
    en: "Each basis is a line that ends in a semicolon, the last one in a full stop; a wrong mark seems to end them early.",
  },
  basis: nd30("khoản 6 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "info",
  message: {
    inner: {
      vi: "Căn cứ này chưa phải căn cứ cuối nên kết thúc bằng dấu chấm phẩy (;).",
      en: "This is not the last basis, so it ends in a semicolon (;).",
    },
    last: {
      vi: "Căn cứ cuối cùng kết thúc bằng dấu chấm (.); nhiều nơi vẫn dùng dấu phẩy hoặc chấm phẩy theo thói quen cũ.",
      en: "The last basis ends in a full stop (.); many still use the comma or semicolon of older practice.",
    },
  },
  needs: ["state-body"],
  good: [
    plan({ bases: `${LAW} 2025;\n${LAST} 2022.` }),
    plan({ placeDate: "An Bình, ngày 12 tháng 10 năm 2019", bases: `${LAW} 2025;\n${LAST} 2022,` }), // as it was asked for then
    plan({
      bases: null,
      opening: "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2026, xã xây dựng Kế hoạch như sau:",
    }),
    plan({
      bases: `${LAW} 2025;\n${LAST} 2022.\nXét đề nghị của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã.`,
    }),
    plan({ bases: `${LAW} 2025;\n${LAST} 2022` }), // a mark that is not there may have been lost in copying
  ],
  bad: [
    [plan({ bases: `${LAW} ‹2025.›\n${LAST} 2022.` }), "2025;"],
    [plan({ bases: `${LAW} ‹2025,›\n${LAST} 2022.` }), "2025;"],
    [plan({ bases: `${LAW} 2025;\n${LAST} ‹2022;›` }), "2022."],
    [plan({ bases: `${LAW} 2025;\n${LAST} ‹2022,›` }), "2022."],
    [plan({ bases: `${LAW} 2025‹.›\n${LAST} 2022;\nCăn cứ Luật Cán bộ, công chức năm 2025.` }), ";"],
  ],
  *check({ plan: { legalBases }, source, asOf }) {
    const clauses = legalBases.filter(({ text }) => CLAUSE.test(bareOf(text.normalize("NFC"))));
    const ends = clauses.map(({ span }) => lastWord(source.text, span));
    for (const [i, end] of ends.entries()) {
      if (!end) continue;
      const last = ends.some((other, k) => k !== i && other && isAlike(source.text, other, end))
        ? { start: end.end - 1, end: end.end }
        : end;
      const word = source.text.slice(last.start, last.end);
      const next = clauses[i + 1];
      if (next) {
        // "Xét đề nghị của …" after the bases is a sentence of its own to many.
        const closed = word.endsWith(".") && !REQUEST.test(bareOf(next.text.normalize("NFC")));
        if (closed || word.endsWith(",")) yield wrong(last, "inner", `${word.slice(0, -1)};`);
      } else if (asOf >= BEFORE_ND30.date && legalBases.at(-1) === clauses[i] && /[;,]$/.test(word)) {
        yield wrong(last, "last", `${word.slice(0, -1)}.`);
      }
    }
  },
});

const wrong = (span: Span, message: string, expected: string): Problem => ({
  span,
  message,
  expected,
  fix: replacement("suggest", span, expected),
});

/** A word that ends another clause without semicolon too would not tell which one is meant. */
const isAlike = (text: string, other: Span, end: Span): boolean =>
  text[other.end - 1] !== ";" &&
  text.slice(other.start, other.end - 1) === text.slice(end.start, end.end - 1);

/** The last word of the clause with the mark that ends it, inside its span or right behind it. */
function lastWord(text: string, { start, end }: Span): Span | null {
  const inside = text.slice(start, end).trimEnd();
  const to = /[.,;:]$/.test(inside) ? start + inside.length : /[.,;:]/.test(text[end] ?? "") ? end + 1 : null;
  if (to === null) return null;
  const word = /\S+$/.exec(text.slice(start, to))?.[0] ?? "";
  return { start: to - word.length, end: to };
}
