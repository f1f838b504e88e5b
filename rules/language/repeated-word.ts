import { doublings, doubtfulWords, endings, grammarWords, nounsAndVerbs } from "../../corpus/repeats.ts";
import { plan } from "../../src/check/example.ts";
import { isPlain, type Prose, type Word, wholeOf, wholeWords } from "../../src/check/prose.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import type { Source } from "../../src/model.ts";

/** A last syllable that the document writes so often in one word only, and in no other, belongs to that word. */
const BOUND = 4;
/** Words with which no other word can be made. */
const LINKS =
  /^(?:và|của|các|những|cho|với|trong|trên|tại|theo|được|đã|sẽ|là|về|từ|để|do|bởi|nhằm|đến|khi|như|hoặc|thì|mà|này|đó)$/;

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

export default defineRule({
  id: "language/repeated-word",
  title: { vi: "Lặp từ", en: "Repeated word" },
  why: {
    vi: "Từ gõ thừa là lỗi mà người đọc thấy ngay và trình soát chính tả thường bỏ qua, vì mỗi từ riêng đều đúng.",
    en: "A word typed twice is seen by every reader and missed by most spell checkers, for each of the two is right.",
  },
  basis: null,
  severity: "warning",
  message: {
    certain: {
      vi: "Lặp từ “{actual}”. Bỏ một, còn “{expected}”.",
      en: "The word is repeated: “{actual}”. Keep one: “{expected}”.",
    },
    doubtful: {
      vi: "Có thể lặp từ: “{actual}”. Nếu không phải hai từ khác nhau thì bỏ một.",
      en: "Perhaps a repeated word: “{actual}”. If these are not two different words, remove one.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because("Các hành vi vi phạm an toàn khi thi công công trình giảm dần dần."),
    because("Các tổ chức tổ chức hội nghị; Nhân dân góp công, góp của của mình."),
    because(
      "Kết quả triển khai khai giảng năm học, tồn tại tại các thôn, đường làng sạch sẽ sẽ được duy trì.",
    ),
    because("Hưởng ứng phong trào người người, nhà nhà, ngành ngành thi đua."),
  ],
  bad: [
    [because("Hoàn thành chỉ tiêu ‹của của› xã."), "của"],
    [because("Nâng cao chất lượng ‹các các› phong trào."), "các"],
    [because("Phát động phong trào thi ‹đua đua› trong toàn xã."), "đua"],
    [because("Các đơn vị ‹thực hiện thực hiện› nghiêm túc."), "thực hiện"],
    [because("Nội dung ‹được được› phổ biến rộng rãi."), "được"],
    [
      because(
        "Ô nhiễm là vấn nạn; giảm ô nhiễm, xử lý ô nhiễm, phòng ngừa ô nhiễm và khắc phục ô ‹nhiễm nhiễm› trong thôn.",
      ),
      "nhiễm",
    ],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    const words = wholeWords(subject);
    for (const [i, word] of words.entries()) {
      const again = words[i + 1];
      if (again && isRepeat(prose.text, word, again)) {
        const problem = single(prose, subject.source, words, i);
        if (problem) yield problem;
      } else if (word.text === words[i + 2]?.text) yield* pair(prose, subject.source, words, i);
    }
  },
});

/** The same letters, with one space between; a capital may only begin the first. */
function isRepeat(text: string, word: Word, again: Word): boolean {
  if (word.text.length !== again.text.length || again.start !== word.end + 1) return false;
  if (word.text !== again.text && word.text.toLowerCase() !== again.text) return false;
  return text[word.end] === " " && /^\p{L}+$/u.test(word.text);
}

function single(prose: Prose, source: Source, words: readonly Word[], i: number): Problem | null {
  const [before, word, again, after] = [words[i - 1], words[i]!, words[i + 1]!, words[i + 2]];
  const syllable = again.text.toLowerCase();
  // Three in a row are a form, a lesson or a song.
  if (after?.text.toLowerCase() === syllable) return null;
  const left = before && prose.text.slice(before.end, word.start) === " " ? before.text.toLowerCase() : null;
  const right = after && prose.text.slice(again.end, after.start) === " " ? after.text.toLowerCase() : null;
  const span = prose.place(word.start, again.end);
  const actual = `${word.text} ${again.text}`;
  const found = { span, message: "certain", actual, expected: word.text };
  const exceptions = Object.hasOwn(grammarWords, syllable) ? grammarWords[syllable] : undefined;
  if (exceptions) {
    if (left !== null && exceptions.left.split(" ").includes(left)) return null;
    if (right !== null && exceptions.right.split(" ").includes(right)) return null;
    const extra = prose.place(word.end, again.end);
    return isPlain(source, extra) ? { ...found, fix: replacement("safe", extra, "") } : found;
  }
  const extra = prose.place(word.end, again.end);
  const fix = isPlain(source, extra) ? { fix: replacement("suggest", extra, "") } : {};
  // Capitals by themselves are headings side by side, a capital at the start may begin a name.
  if (word.text !== again.text || /\p{Lu}/u.test(word.text)) return null;
  if (doubtfulWords.includes(syllable))
    return left !== null && /^(?:đạt|thu|có|làm|hiện|vốn|sẵn|nhận|giành)$/.test(left)
      ? null
      : { ...found, message: "doubtful", severity: "info", ...fix };
  if (left === null || doublings.has(syllable)) return null;
  const compound = `${left} ${syllable}`;
  const others = Object.hasOwn(endings, compound) ? endings[compound]!.split(" ") : null;
  const certain = others
    ? right === null || !others.includes(right)
    : (right === null || LINKS.test(right)) && isBound(words, prose.text, left, syllable, i);
  return certain ? { ...found, ...fix } : null;
}

/** Whether the document writes `syllable` in "left syllable" only. */
function isBound(words: readonly Word[], text: string, left: string, syllable: string, at: number): boolean {
  let together = 0;
  for (const [i, word] of words.entries()) {
    if (i === at || i === at + 1 || word.text.toLowerCase() !== syllable) continue;
    const before = words[i - 1];
    if (!before || before.text.toLowerCase() !== left || text.slice(before.end, word.start) !== " ")
      return false;
    together++;
  }
  return together >= BOUND;
}

/** "thực hiện thực hiện". */
function* pair(prose: Prose, source: Source, words: readonly Word[], i: number): Generator<Problem> {
  const four = words.slice(i, i + 4);
  if (four.length < 4 || four[1]!.text !== four[3]!.text) return;
  const [first, second] = [four[0]!.text, four[1]!.text];
  if (!/^\p{Ll}{2,}$/u.test(first) || !/^\p{Ll}{2,}$/u.test(second) || first === second) return;
  const phrase = prose.text.slice(four[0]!.start, four[3]!.end);
  if (phrase !== `${first} ${second} ${first} ${second}` || nounsAndVerbs.has(`${first} ${second}`)) return;
  const extra = prose.place(four[1]!.end, four[3]!.end);
  yield {
    span: prose.place(four[0]!.start, four[3]!.end),
    message: "certain",
    actual: phrase,
    expected: `${first} ${second}`,
    ...(isPlain(source, extra) && { fix: replacement("suggest", extra, "") }),
  };
}
