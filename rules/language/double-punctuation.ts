import { plan } from "../../src/check/example.ts";
import { bodyOf, isPlain, wordBefore } from "../../src/check/prose.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { isSyllable } from "../../src/text/syllable.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** The same mark twice, a space allowed between; or two that exclude each other. Dots in a row are an ellipsis. */
const TWICE =
  /([,;:]) ?\1(?![,;:.…])|(?<![.…])\.\.(?![.…/])|([,;:])([,;:.])(?![,;:.…/])|(?<![.…])\.[,;:](?![,;:.…])/g;

export default defineRule({
  id: "language/double-punctuation",
  title: { vi: "Hai dấu câu liền nhau", en: "Two marks in a row" },
  why: {
    vi: "Hai dấu câu liền nhau thường là dấu cũ còn sót khi sửa câu; người đọc không biết câu đã hết hay còn.",
    en: "Two marks in a row are what an edit left behind; the reader cannot tell whether the sentence has ended.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Hai dấu câu liền nhau: “{actual}”. Chỉ để một dấu.",
    en: "Two marks stand in a row: “{actual}”. Keep one.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because(
      "Tuyên truyền qua loa, tờ rơi, v.v.; các hội, đoàn thể, ...; lúc 7:30, ThS., TP., đạt 1.234,5 đồng…",
    ),
    because(
      "Thực hiện “đúng, đủ, kịp thời!”. Kinh phí:...... đồng; còn lại:… đồng. Nội dung (mục a); (mục b).",
    ),
  ],
  bad: [
    [because("Các ‹thôn,,› xóm, tổ dân phố."), "thôn,"],
    [because("Các ‹thôn;;› xóm; tổ dân phố."), "thôn;"],
    [because("Phấn đấu hoàn ‹thành..› Các thôn tham gia."), null],
    [because("Phấn đấu hoàn ‹thành,.› Các thôn tham gia."), null],
    [because("Phấn đấu hoàn ‹thành.;› các thôn tham gia."), null],
  ],
  *check(subject) {
    const prose = bodyOf(subject);
    const { text } = prose;
    for (const { 0: marks, index } of text.matchAll(TWICE)) {
      const word = wordBefore(text, index);
      const first = marks[0]!;
      // "v.v.;", "TP.,", "ThS.;": the dot belongs to an abbreviation.
      if (first === "." && !(word.length > 1 && /^\p{Ll}/u.test(word) && isSyllable(word))) continue;
      if (/\d/.test(word) && /\d/.test(text[index + marks.length] ?? "")) continue;
      const span = prose.place(index - word.length, index + marks.length);
      if (!isPlain(subject.source, span)) continue;
      const same = marks.length > 1 && first === marks.at(-1) && first !== ".";
      const fix = replacement("safe", prose.place(index + 1, index + marks.length), "");
      yield same ? { span, expected: word + first, fix } : { span };
    }
  },
});
