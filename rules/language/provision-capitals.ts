import { plan } from "../../src/check/example.ts";
import { isSentenceStart } from "../../src/check/names.ts";
import { gathered, type Prose, wholeOf } from "../../src/check/prose.ts";
import { defineRule, notEvaluated, type Problem, replacement } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** Only beside another division of the same text, or its type, is a word sure to cite a provision. */
const ARTICLE =
  /(?:(?:khoan \d{1,2}|diem [a-z]),? )(dieu) \d{1,3}|(?<![a-z])(dieu) \d{1,3},? (?=(?:luat|bo luat|nghi dinh|thong tu|phap lenh) )/g;
const CLAUSE = /(?<![a-z])(khoan) \d{1,2},? (?=dieu \d)|(?<![a-z])(diem) [a-z],? (?=khoan \d)/g;

export default defineRule({
  id: "language/provision-capitals",
  title: { vi: "Viết hoa điều, khoản, điểm", en: "Capitals in cited provisions" },
  why: {
    vi: "Khi viện dẫn, chữ Phần, Chương, Mục, Tiểu mục, Điều viết hoa; chữ khoản, điểm viết thường.",
    en: "In a citation Phần, Chương, Mục, Tiểu mục and Điều have a capital; khoản and điểm have none.",
  },
  basis: nd30("khoản 7 Mục V Phụ lục II"),
  severity: "info",
  message: {
    one: {
      vi: "Viện dẫn “{actual}”: chữ “{wrong}” phải viết là “{right}”.",
      en: "In the citation “{actual}” the word “{wrong}” must be “{right}”.",
    },
    many: {
      vi: "Có {count} chỗ viết hoa chưa đúng khi viện dẫn điều, khoản, điểm, đầu tiên là “{actual}”: “{wrong}” phải viết là “{right}”.",
      en: "Capitals are wrong in {count} cited provisions, the first being “{actual}”: “{wrong}” must be “{right}”.",
    },
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    because(
      "Theo điểm a khoản 2 Điều 5 Luật Đất đai. Khoản 3 Điều 6 áp dụng từ năm nay; mỗi khoản 2 triệu đồng.",
    ),
    because("Thực hiện 5 điều 10 điểm của hương ước; Điều 5. Khoản chi điều 7 hộ."),
    plan({
      placeDate: "An Bình, ngày 05 tháng 02 năm 2019",
      opening: "Theo Khoản 2 Điều 5 Luật Đất đai, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [because("Thực hiện theo quy định tại ‹khoản 2 điều 5› Luật Đất đai."), "khoản 2 Điều 5"],
    [because("Thực hiện theo quy định tại ‹Khoản 2› Điều 5 Luật Đất đai."), "khoản 2"],
    [
      because(
        "Theo ‹Điểm a› khoản 1 Điều 5, điểm b Khoản 2 Điều 5, Khoản 3 Điều 5 và Khoản 4 Điều 5 Luật Đất đai.",
      ),
      "điểm a",
    ],
  ],
  *check(subject) {
    if (subject.asOf < "2020-03-05")
      return notEvaluated(
        "văn bản trước ngày 05/3/2020 theo quy định viết hoa khác",
        "before 05/3/2020 other rules on capitals applied",
      );
    const prose = wholeOf(subject);
    const found = [...wrongly(prose, ARTICLE, "Đ"), ...wrongly(prose, CLAUSE, null)];
    yield* gathered(found.sort((a, b) => a.span!.start - b.span!.start));
    return;
  },
});

/** Words whose first letter is not `capital`, or is one where there should be none. */
function* wrongly(prose: Prose, pattern: RegExp, capital: string | null): Generator<Problem> {
  for (const m of prose.bare.matchAll(pattern)) {
    const word = (m[1] ?? m[2])!;
    const at = m.index + m[0].indexOf(word);
    const wrong = prose.text.slice(at, at + word.length);
    const letter = wrong[0]!;
    const expected = capital ?? letter.toLowerCase();
    if (letter === expected || wrong === wrong.toUpperCase()) continue;
    if (capital === null && isSentenceStart(prose.text, at)) continue;
    // "điều" as it should be spelt; "Điệu", "diều" are other words.
    if (!/^(?:điều|khoản|điểm)$/iu.test(wrong)) continue;
    const end = m.index + m[0].trimEnd().replace(/,$/, "").length;
    const right = expected + wrong.slice(1);
    const span = prose.place(m.index, end);
    yield {
      span,
      message: "one",
      actual: prose.text.slice(m.index, end),
      expected: prose.text.slice(m.index, at) + right + prose.text.slice(at + word.length, end),
      data: { wrong, right },
      fix: replacement("suggest", prose.place(at, at + 1), expected),
    };
  }
}
