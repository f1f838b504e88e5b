import { plan } from "../../src/check/example.ts";
import { bodyOf, gathered, type Prose, wordBefore } from "../../src/check/prose.ts";
import { defineRule, type Problem, replacement } from "../../src/check/rule.ts";
import { labelOf } from "../../src/text/labels.ts";
import { isSyllable } from "../../src/text/syllable.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

/** A word, a full stop, a word in lower case. */
const AFTER_STOP = /[.?!] (\p{Ll}{2,})(?!\p{L})/gu;
const SMALL_WORD = /(?<![./])\p{Ll}{2,}$/u;

export default defineRule({
  id: "language/sentence-start",
  title: { vi: "Viết hoa đầu câu", en: "Capital at the start of a sentence" },
  why: {
    vi: "Chữ đầu câu, sau dấu chấm và khi sang mục mới phải viết hoa; viết thường thì không rõ dấu chấm thừa hay câu mới.",
    en: "A sentence and a numbered item begin with a capital; otherwise it is unclear whether the stop is one too many.",
  },
  basis: nd30("Mục I Phụ lục II"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    stop: {
      vi: "Sau dấu chấm viết thường: “{actual}”. Viết hoa, hoặc thay dấu chấm nếu câu chưa hết.",
      en: "After the full stop comes a lower-case letter: “{actual}”. Write a capital, or change the stop if the sentence goes on.",
    },
    item: {
      vi: "Đầu mục viết thường: “{actual}”. Sửa thành “{expected}”.",
      en: "The item begins without a capital: “{actual}”. Write “{expected}”.",
    },
    many: {
      vi: "Có {count} mục bắt đầu bằng chữ thường, đầu tiên là “{actual}”. Viết hoa chữ đầu mục: “{expected}”.",
      en: "{count} items begin without a capital, the first being “{actual}”. Write “{expected}”.",
    },
  },
  needs: ["state-body", "exact-letters"],
  good: [
    plan(),
    because(
      "Các hội, đoàn thể, v.v. cùng tham gia; TP. huế; Tr. phòng; hội viên ... hưởng ứng; anbinh.gov.vn. tham gia!",
    ),
    because("Đạt 1. hai thôn; ThS. và các ông; “Sạch!” là chủ đề. Nhân dân hưởng ứng."),
  ],
  bad: [
    [because("Các thôn tổ chức tuyên ‹truyền. thực› hiện tốt nội dung."), "truyền. Thực"],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\nTạo khí thế sôi nổi.\nII. NỘI DUNG\n1. ‹tuyên› truyền sâu rộng.\n2. Vận động Nhân dân.",
      }),
      "Tuyên",
    ],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\nTạo khí thế sôi nổi.\nII. NỘI DUNG\n1. ‹tuyên› truyền sâu rộng.\n2. vận động Nhân dân.\n3. kiểm tra.\n4. tổng kết.",
      }),
      "Tuyên",
    ],
  ],
  *check(subject) {
    const prose = bodyOf(subject);
    for (const m of prose.text.matchAll(AFTER_STOP)) {
      const after = m[1]!;
      const before = wordBefore(prose.text, m.index);
      const start = m.index - before.length;
      if (!SMALL_WORD.test(prose.text.slice(Math.max(0, start - 1), m.index)) || !/^\p{Ll}+$/u.test(before))
        continue;
      if (!isSyllable(before) || !isSyllable(after) || isShort(before)) continue;
      const actual = before + m[0];
      const at = m.index + m[0].length - after.length;
      const capital = after[0]!.toUpperCase();
      yield {
        span: prose.place(start, m.index + m[0].length),
        message: "stop",
        actual,
        expected: actual.slice(0, -after.length) + capital + after.slice(1),
        fix: replacement("suggest", prose.place(at, at + 1), capital),
      };
    }
    yield* gathered([...items(subject.clean.paragraphs, prose)]);
  },
});

/** "tr. 5", "gs. ts.": abbreviations that happen to be syllables. */
function isShort(word: string): boolean {
  return /^(?:tp|tt|tr|nxb|stt|tx|km|gs|ts|ths|bs|đc|đt|sđt)$/.test(word);
}

function* items(
  paragraphs: readonly { start: number; end: number; source: { cell: unknown } }[],
  prose: Prose,
): Generator<Problem> {
  for (const { start, end, source } of paragraphs) {
    const from = start - prose.start;
    if (from < 0 || from >= prose.text.length || source.cell !== null) continue;
    const text = prose.text.slice(from, end - prose.start);
    if (!/^[\dIVXa-zđ]{1,6}[.)] ?\p{Ll}/u.test(text)) continue;
    const label = labelOf(text);
    if (!label || !/^(?:roman|number|letter)$/.test(label.kind)) continue;
    const word = /^\p{Ll}{2,}(?!\p{L})/u.exec(text.slice(label.length))?.[0];
    if (!word || !isSyllable(word)) continue;
    const at = from + label.length;
    const capital = word[0]!.toUpperCase();
    yield {
      span: prose.place(at, at + word.length),
      message: "item",
      expected: capital + word.slice(1),
      severity: "info",
      fix: replacement("suggest", prose.place(at, at + 1), capital),
    };
  }
}
