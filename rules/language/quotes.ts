import { plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { looseQuotes } from "../../src/text/pairs.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const LONGEST = 80;

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
  ],
  *check(subject) {
    const { clean } = subject;
    const { text, place } = wholeOf(subject);
    const paragraphs = clean.paragraphs.map(({ start, end }) => [start, end] as const);
    for (const { at, mark, closedBy } of looseQuotes(text, paragraphs)) {
      if (closedBy !== null) {
        const span = place(at, closedBy + 1);
        const expected = `“${text.slice(at + 1, closedBy)}”`;
        const edits = [
          { span: place(at, at + 1), text: "“" },
          { span: place(closedBy, closedBy + 1), text: "”" },
        ].filter((edit) => subject.source.text.slice(edit.span.start, edit.span.end) !== edit.text);
        yield { span, message: "crossed", expected, fix: { kind: "suggest", edits } };
      } else if (mark === "”") {
        const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
        const pause = /[^.;:,“”()]*$/.exec(line.slice(-LONGEST))![0].trimStart();
        yield { span: place(at - pause.length, at + 1), message: "unopened", data: { words: pause } };
      } else {
        const stop = text.indexOf("\n", at);
        const rest = text.slice(at + 1, stop < 0 ? text.length : stop);
        const pause = /[;.](?=\s|$)/.exec(rest)?.index ?? rest.length;
        const words = clip(rest.slice(0, pause), LONGEST);
        yield {
          span: place(at, at + 1 + words.replace(/…$/, "").length),
          message: "unclosed",
          data: { words },
        };
      }
    }
  },
});
