import { plan } from "../../src/check/example.ts";
import { componentsOf, type Stretch } from "../../src/check/layout/components.ts";
import { FIRST_LINE } from "../../src/check/layout/requirements.ts";
import { defineRule, notEvaluated, type Subject } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

/** Points that rounding may take. */
const NEARLY = 2;

const OPENING = "Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026 như sau:";
const AIM = "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân trên địa bàn xã.";
const short = (opening: string, sections: string): string =>
  plan({ bases: null, opening, sections, closing: "Hết./." });

export default defineRule({
  id: "layout/first-line-indent",
  title: { vi: "Lùi đầu dòng", en: "First-line indent" },
  why: {
    vi: "Chữ đầu đoạn lùi vào để người đọc thấy đoạn mới bắt đầu.",
    en: "The first word of a paragraph is set in so that a reader sees where it begins.",
  },
  basis: nd30("điểm e khoản 6 Mục II Phần I Phụ lục I"),
  severity: "info",
  message: {
    vi: "Đầu dòng lùi {actual} ({count} đoạn), phải lùi {expected}.",
    en: "The first line is set in by {actual} (paragraphs: {count}); it must be {expected}.",
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    short(`⟨indent 28.35⟩${OPENING}`, `⟨indent 35.45⟩${AIM}`), // 1 cm and 1,25 cm
    short(`⟨indent 0⟩${OPENING}`, AIM), // one of two
  ],
  bad: [
    [short(`⟨indent 0⟩‹${OPENING}›`, `⟨indent 0⟩${AIM}`), "1 cm – 1,27 cm"],
    [short(`⟨indent 56.7⟩‹${OPENING}›`, `⟨indent 56.7⟩${AIM}`), "1 cm – 1,27 cm"],
  ],
  *check(subject) {
    const body = componentsOf(subject.plan, subject.source).get("body") ?? [];
    const judged = body.filter((stretch) => isPlain(subject, stretch));
    if (judged.length === 0)
      return notEvaluated("không có đoạn lời văn nào để xét", "there is no body text to judge");
    const faulty = judged.filter(({ paragraph }) => !isIndented(paragraph.format!.indentFirst!));
    const [first] = faulty;
    if (!first || faulty.length <= judged.length / 2) return undefined;
    const actual = `${Math.round((first.paragraph.format!.indentFirst! * 254) / 72) / 100} cm`.replace(
      ".",
      ",",
    );
    yield { span: first.quoted, actual, expected: "1 cm – 1,27 cm", data: { count: faulty.length } };
    return undefined;
  },
});

const isIndented = (length: number): boolean =>
  length >= FIRST_LINE[0] - NEARLY && length <= FIRST_LINE[1] + NEARLY;

/** Lists have indents of their own, and so has what was set in by tabs or spaces. */
function isPlain({ source }: Subject, { span, paragraph }: Stretch): boolean {
  const { label, format } = paragraph;
  if (label !== null || format === null || format.indentFirst === null || (format.indentLeft ?? 0) > 1)
    return false;
  return format.indentFirst >= 0 && /^[\p{L}“"]/u.test(source.text.slice(span.start, span.start + 2));
}
