import { plan } from "../../src/check/example.ts";
import { bodyOf, gathered } from "../../src/check/prose.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { typedWords } from "../../src/check/words.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** Two or three spaces between words; more are set to align. */
const RUN = /(?<=[\p{L}\p{M}\p{N},;.:)”%])[ \u00a0]{2,3}(?=[\p{L}\p{N}(“])/gu;
const ALIGNED = /\t|[ \u00a0]{4}/;
/** Room for a day or a number that is filled in by hand. */
const BLANK_BEFORE = /(?:số|ngày|tháng|năm|:)$/iu;
const BLANK_AFTER = /^(?:tháng|năm|\/)/iu;
const NEARBY = 12;

export default defineRule({
  id: "language/double-space",
  title: { vi: "Hai khoảng trắng liền nhau", en: "Two spaces in a row" },
  why: {
    vi: "Giữa hai chữ chỉ có một khoảng trắng. Khi căn đều hai bên, khoảng trắng thừa thành khoảng hở; tìm kiếm cụm từ cũng bỏ sót chỗ đó.",
    en: "One space stands between words. In justified text a second one makes a gap, and a search for the phrase misses it.",
  },
  basis: null,
  severity: "info",
  message: {
    one: {
      vi: "Có hai khoảng trắng liền nhau: “{actual}”. Bỏ bớt, còn “{expected}”.",
      en: "There are two spaces in a row: “{actual}”. Keep one: “{expected}”.",
    },
    many: {
      vi: "Có {count} chỗ thừa khoảng trắng giữa hai chữ, đầu tiên là “{actual}”. Mỗi chỗ chỉ để một khoảng trắng.",
      en: "There are superfluous spaces between words in {count} places, the first being “{actual}”. Keep one in each.",
    },
  },
  needs: ["exact-letters", "typed-spaces"],
  good: [
    plan(),
    because("Họp ngày    tháng 3 năm 2026, số   /GM-UBND."), // blanks to be filled in
    because("Thôn Một     20 hộ      Thôn Hai  30 hộ."), // aligned columns
    because("Kinh phí:   do ngân sách xã bảo đảm."),
  ],
  bad: [
    [because("Quản lý, điều ‹hành  tại› xã theo quy chế."), "hành tại"],
    [because("Đã hoàn ‹thành.  Các› thôn tiếp tục."), "thành. Các"],
    [because("Các ‹thôn  và› xóm,  tổ dân  phố cùng  thi đua."), "thôn và"],
  ],
  *check(subject) {
    yield* gathered([...runsOf(subject)].map((problem) => ({ message: "one", ...problem })));
  },
});

function* runsOf(subject: Subject): Generator<Problem> {
  const { source } = subject;
  const prose = bodyOf(subject);
  const body = prose.text === "" ? { start: 0, end: 0 } : prose.place(0, prose.text.length);
  for (const { span, cell, label } of source.paragraphs) {
    if (cell !== null || span.start < body.start || span.end > body.end) continue;
    const text = source.text.slice(span.start, span.end);
    // Wrapped lines come from a page, and so do their spaces.
    if (!/[ \u00a0]{2}/.test(text) || ALIGNED.test(text) || /[\n\r]/.test(text)) continue;
    for (const m of text.matchAll(RUN)) {
      const at = m.index;
      const end = at + m[0].length;
      if (label && span.start + at <= label.end) continue;
      const before = text.slice(Math.max(0, at - NEARBY), at);
      const after = text.slice(end, end + NEARBY);
      if (BLANK_BEFORE.test(before.normalize("NFC")) || BLANK_AFTER.test(after.normalize("NFC"))) continue;
      const start = at - /[\p{L}\p{M}\p{N}]*[^\p{L}\s]?$/u.exec(before)![0].length;
      const stop = end + /^[^\p{L}\s]?[\p{L}\p{M}\p{N}]*/u.exec(after)![0].length;
      const place = { start: span.start + start, end: span.start + stop };
      const gap = { start: span.start + at, end: span.start + end };
      yield { span: place, expected: typedWords(source, place), fix: replacement("safe", gap, " ") };
    }
  }
}
