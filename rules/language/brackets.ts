import { plan } from "../../src/check/example.ts";
import { gathered, wholeOf, wordsFrom } from "../../src/check/prose.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import { looseBrackets } from "../../src/text/pairs.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const LONGEST = 60;
/** More than so many are a habit or a broken file, told once. */
const MOST = 8;

export default defineRule({
  id: "language/brackets",
  title: { vi: "Dấu ngoặc không đủ đôi", en: "Unpaired bracket" },
  why: {
    vi: "Ngoặc đơn thiếu một nửa làm người đọc không biết phần chú thích dừng ở đâu; ngoặc nhọn lẻ loi thường do gõ nhầm.",
    en: "Where half of a pair is missing nobody can tell where the remark ends; a lone brace is a slip of the finger.",
  },
  basis: null,
  severity: "warning",
  message: {
    unclosed: {
      vi: "Ngoặc “{mark}” mở mà không đóng: “{words}”. Thêm dấu đóng.",
      en: "The bracket “{mark}” is opened and never closed: “{words}”. Close it.",
    },
    unopened: {
      vi: "Ngoặc “{mark}” đóng mà không có dấu mở: “{words}”. Thêm dấu mở hoặc bỏ dấu này.",
      en: "The bracket “{mark}” closes what was never opened: “{words}”. Open it or remove it.",
    },
    many: {
      vi: "Có {count} dấu ngoặc không đủ đôi, đầu tiên là “{words}”. Soát lại dấu ngoặc của cả văn bản.",
      en: "{count} brackets are unpaired, the first being “{words}”. Review those of the whole document.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because(
      "Các điểm a), b), c) khoản 2; i) tuyên truyền; 1) vận động (mục 1, mục 2 [phần I]) theo quy định.",
    ),
    plan({
      opening:
        "Nội dung phân công (chi tiết:\n- thôn Một;\n- thôn Hai)\nỦy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [because("Giao Văn phòng xã ‹(bộ phận tổng hợp theo dõi›. Các thôn tham gia."), null],
    [because("Giao Phòng Văn ‹hóa - Xã hội}› theo dõi."), null],
    [because("Phần việc giao ‹cho Văn phòng xã)› theo dõi."), null],
    [because(`Các thôn ‹(Một›; ${"thôn (Hai; ".repeat(10)}tham gia.`), null],
  ],
  *check(subject) {
    yield* gathered([...loose(subject)], "many", MOST);
  },
});

function* loose(subject: Subject): Generator<Problem> {
  const { text, place } = wholeOf(subject);
  const paragraphs = subject.clean.paragraphs.map(({ start, end }) => [start, end] as const);
  for (const { at, mark } of looseBrackets(text, paragraphs)) {
    if ("([{".includes(mark)) {
      const words = wordsFrom(text, at, LONGEST);
      yield { span: place(at, at + words.length), message: "unclosed", data: { mark, words } };
    } else {
      const before = text.slice(Math.max(0, at - LONGEST), at);
      const words = /(?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]*[^\p{L}\p{N}\s]{0,2}$/u.exec(before)![0];
      const data = { mark, words: words + mark };
      yield { span: place(at - words.length, at + 1), message: "unopened", data };
    }
  }
}
