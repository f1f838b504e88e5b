import { plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule } from "../../src/check/rule.ts";
import { looseBrackets } from "../../src/text/pairs.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const LONGEST = 60;

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
  ],
  *check(subject) {
    const { clean } = subject;
    const { text, place } = wholeOf(subject);
    const paragraphs = clean.paragraphs.map(({ start, end }) => [start, end] as const);
    for (const { at, mark } of looseBrackets(text, paragraphs)) {
      if ("([{".includes(mark)) {
        const stop = text.indexOf("\n", at);
        const rest = text.slice(at, stop < 0 ? text.length : stop);
        const pause = /[;.](?=\s|$)/.exec(rest)?.index ?? rest.length;
        const words = clip(rest.slice(0, pause), LONGEST);
        const end = at + words.replace(/…$/, "").length;
        yield { span: place(at, end), message: "unclosed", data: { mark, words } };
      } else {
        const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
        const words = /(?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]*[^\p{L}\p{N}\s]{0,2}$/u.exec(
          line.slice(-LONGEST),
        )![0];
        yield {
          span: place(at - words.length, at + 1),
          message: "unopened",
          data: { mark, words: words + mark },
        };
      }
    }
  },
});
