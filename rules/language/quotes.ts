import { plan } from "../../src/check/example.ts";
import { gathered, wholeOf, wordsFrom } from "../../src/check/prose.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import { typedWords } from "../../src/check/words.ts";
import type { Span } from "../../src/model.ts";
import { looseQuotes } from "../../src/text/pairs.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const LONGEST = 80;
/** More than so many are a habit or a broken file, told once. */
const MOST = 8;

export default defineRule({
  id: "language/quotes",
  title: { vi: "Ngoặc kép không đủ đôi", en: "Unpaired quotation mark" },
  why: {
    vi: "Thiếu một dấu ngoặc kép thì không biết tên phong trào, chủ đề hay lời trích dừng ở đâu.",
    en: "Where one of a pair is missing nobody can tell where the name of the movement, the theme or the quotation ends.",
  },
  basis: null,
  severity: "warning",
  message: {
    unclosed: {
      vi: "Ngoặc kép mở mà không đóng: “{words}”. Thêm dấu đóng vào cuối phần trích.",
      en: "The quotation mark is opened and never closed: “{words}”. Close it where the quotation ends.",
    },
    unopened: {
      vi: "Ngoặc kép đóng mà không có dấu mở: “{words}”. Thêm dấu mở hoặc bỏ dấu đóng.",
      en: "The quotation mark is closed and never opened: “{words}”. Open it where the quotation begins, or remove it.",
    },
    crossed: {
      vi: "Mở và đóng bằng hai loại dấu khác nhau: {actual}. Sửa thành {expected}.",
      en: "The quotation is opened and closed with different marks: {actual}. Write {expected}.",
    },
    many: {
      vi: "Có {count} ngoặc kép không đủ đôi hoặc khác loại, đầu tiên là {actual}. Soát lại dấu ngoặc kép của cả văn bản.",
      en: "{count} quotation marks are unpaired or of different kinds, the first being {actual}. Review those of the whole document.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because(
      'Chủ đề “Đoàn kết”; phong trào “Chung sức “vì người nghèo””; lúc 13h30’, dân tộc H’Mông, "Sáng tạo".',
    ),
    plan({
      opening:
        "Trích lời dạy: “Thi đua là yêu nước.\nYêu nước thì phải thi đua.”\nỦy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [because("Hưởng ứng phong trào ‹“Chung tay vì người nghèo›; các thôn tham gia."), null],
    [because("‹Hưởng ứng phong trào Bình dân học vụ số”› trong toàn xã."), null],
    [because("Với tinh thần ‹“Mừng Đảng, mừng Xuân’› các thôn tham gia."), "“Mừng Đảng, mừng Xuân”"],
    [because('Với tinh thần ‹“Mừng Đảng, mừng Xuân"›, các thôn tham gia.'), "“Mừng Đảng, mừng Xuân”"],
    [because(`Các thôn ‹“Một›; ${"thôn “Hai; ".repeat(10)}tham gia.`), null],
  ],
  *check(subject) {
    yield* gathered([...loose(subject)], "many", MOST);
  },
});

function* loose(subject: Subject): Generator<Problem> {
  const { text, place } = wholeOf(subject);
  const paragraphs = subject.clean.paragraphs.map(({ start, end }) => [start, end] as const);
  for (const { at, mark, closedBy } of looseQuotes(text, paragraphs)) {
    if (closedBy !== null)
      yield crossed(subject, text, place(at, at + 1), place(closedBy, closedBy + 1), at, closedBy);
    else if (mark === "”") {
      const words = /[^\n.;:,“”()]*$/.exec(text.slice(Math.max(0, at - LONGEST), at))![0].trimStart();
      yield { span: place(at - words.length, at + 1), message: "unopened", data: { words } };
    } else {
      const words = wordsFrom(text, at + 1, LONGEST);
      yield { span: place(at, at + 1 + words.length), message: "unclosed", data: { words } };
    }
  }
}

/** A quotation between a double mark and one of another kind. */
function crossed(
  { source }: Subject,
  text: string,
  open: Span,
  close: Span,
  from: number,
  to: number,
): Problem {
  const span = { start: open.start, end: close.end };
  const expected = `“${text.slice(from + 1, to)}”`;
  const edits = [
    { span: open, text: "“" },
    { span: close, text: "”" },
  ].filter((edit) => source.text.slice(edit.span.start, edit.span.end) !== edit.text);
  // Half curled and half straight looks odd and misleads nobody.
  const severity = /["”]/.test(text[to]!) ? "info" : "warning";
  const actual = typedWords(source, span);
  return { span, message: "crossed", severity, actual, expected, fix: { kind: "suggest", edits } };
}
