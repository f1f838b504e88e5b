import { partyPlan, plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { typedWords } from "../../src/check/words.ts";
import type { Span } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const MARK = "./.";
const SHOWN_WORDS = 3;
const LONGEST_WORD = 60;

export default defineRule({
  id: "structure/closing-mark",
  title: { vi: "Dấu kết thúc “./.”", en: "Closing mark “./.”" },
  why: {
    vi: "Dấu “./.” cho biết nội dung đã hết, không ai viết thêm được. Các mẫu của Nghị định 30/2020/NĐ-CP đều có dấu này, tuy không điều khoản nào nói riêng về nó.",
    en: "The mark “./.” shows that the text ends here. Every template of the decree has it, though no provision speaks of it.",
  },
  basis: nd30("Mẫu 1.4 Phụ lục III"),
  earlierBasis: { date: "2020-03-05", basis: "Thông tư 01/2011/TT-BNV" },
  severity: "warning",
  message: {
    missing: {
      vi: "Cuối nội dung không có dấu kết thúc. Ghi “./.” sau câu cuối: “{expected}”.",
      en: "The text has no closing mark. Write “./.” after the last sentence: “{expected}”.",
    },
    wrong: {
      vi: "Cuối nội dung ghi “{words}”; dấu kết thúc chỉ là “./.”.",
      en: "The text ends with “{words}”; the closing mark is “./.” and no more.",
    },
  },
  needs: ["state-body", "whole-text", "exact-letters"],
  good: [
    plan(),
    plan({ closing: "Các đơn vị báo cáo kết quả, số liệu, hình ảnh,... về Văn phòng./." }), // an ellipsis inside
    plan({
      closing: null,
      attachedTo: "(Kèm theo Quyết định số 20/QĐ-UBND ngày 05 tháng 02 năm 2026 của UBND xã)",
    }),
    partyPlan(),
  ],
  bad: [
    [plan({ closing: "Yêu cầu các đơn vị thực hiện nghiêm túc Kế hoạch ‹này.›" }), "này./."],
    [plan({ closing: "Yêu cầu các đơn vị thực hiện nghiêm túc Kế hoạch này‹../.›" }), MARK],
    [plan({ closing: "Yêu cầu các đơn vị thực hiện nghiêm túc Kế hoạch này‹/.›" }), MARK],
    [plan({ closing: "Yêu cầu các đơn vị thực hiện nghiêm túc Kế hoạch này‹./›" }), MARK],
  ],
  *check({ plan, source }) {
    if (plan.attachedTo) return;
    const { closingMark, bodyEnd } = plan;
    if (closingMark) {
      if (typedWords(source, closingMark.span).replaceAll(" ", "") === MARK) return;
      const before = bodyEnd ? Math.min(bodyEnd.span.start, closingMark.span.start) : closingMark.span.start;
      const words = lastWords(typedWords(source, { start: before, end: closingMark.span.end }));
      const fix = replacement("safe", closingMark.span, MARK);
      yield { span: closingMark.span, message: "wrong", expected: MARK, data: { words }, fix };
    } else if (bodyEnd) {
      const span = lastWord(source.text, bodyEnd.span.start, bodyEnd.span.end);
      const expected = typedWords(source, span).replace(/[\s.;,/]*$/, "") + MARK;
      yield { span, message: "missing", expected, fix: replacement("suggest", span, expected) };
    }
  },
});

function lastWord(text: string, start: number, end: number): Span {
  const words = text.slice(Math.max(start, end - LONGEST_WORD), end).trimEnd();
  const from = Math.max(words.lastIndexOf(" "), words.lastIndexOf("\n"), words.lastIndexOf("\t")) + 1;
  const offset = Math.max(start, end - LONGEST_WORD);
  return { start: offset + from, end: offset + words.length };
}

function lastWords(text: string): string {
  const words = text.split(" ").slice(-SHOWN_WORDS);
  return clip(`…${words.join(" ")}`, 60);
}
