import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import type { Section } from "../../src/model.ts";
import { isAllCapitals } from "../../src/text/words.ts";

const LONGEST_HEADING = 60;

export default defineRule({
  id: "structure/empty-section",
  title: { vi: "Đề mục không có nội dung", en: "Heading without content" },
  why: {
    vi: "Đề mục trống thường là phần quên viết hoặc còn sót lại từ văn bản mẫu.",
    en: "An empty heading is usually something forgotten, or left over from the document that was copied.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Dưới đề mục “{heading}” không có nội dung. Viết nội dung hoặc bỏ đề mục.",
    en: "Nothing stands below the heading “{heading}”. Write its content or remove it.",
  },
  needs: ["exact-letters", "kept-headings", "outline"],
  good: [
    plan(),
    plan({
      sections:
        "I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\nII. THỜI GIAN: từ ngày 05 tháng 3 năm 2026.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, đôn đốc.\n2. Các thôn thực hiện Kế hoạch.",
    }),
  ],
  bad: [
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\nTạo khí thế thi đua sôi nổi.\n‹II. NỘI DUNG THI ĐUA›\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, đôn đốc.",
      }),
      null,
    ],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH, YÊU CẦU\n‹1. Mục đích›\n2. Yêu cầu\nCác phong trào bám sát nhiệm vụ chính trị.\nII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, đôn đốc.",
      }),
      null,
    ],
  ],
  *check(subject) {
    yield* emptyAmong(subject, subject.plan.sections);
  },
});

function* emptyAmong(subject: Subject, siblings: readonly Section[]): Generator<Problem> {
  // The words that close the plan seem to be the content of its very last section.
  const end = subject.plan.sections.at(-1)?.extent.end;
  const followed = siblings.filter(({ extent }) => extent.end !== end);
  const filled = new Set(followed.filter((section) => hasContent(subject, section)).map(({ kind }) => kind));
  for (const section of followed) {
    if (isHeading(subject, section, filled) && !hasContent(subject, section)) {
      yield { span: section.span, data: { heading: section.heading.trim() } };
    }
  }
  for (const section of siblings) yield* emptyAmong(subject, section.children);
}

function hasContent({ source }: Subject, { span, extent }: Section): boolean {
  if (/[\p{L}\d]/u.test(source.text.slice(span.end, extent.end))) return true;
  return source.pictures.some(({ paragraph }) => {
    const at = source.paragraphs[paragraph]?.span.start ?? -1;
    return extent.start <= at && at < extent.end;
  });
}

/**
 * Whether it is a heading, which asks for content, and not a numbered sentence, which is its own content. A heading
 * in small letters counts only where one of its siblings has content below.
 */
function isHeading({ source }: Subject, section: Section, filled: ReadonlySet<Section["kind"]>): boolean {
  const { span, kind } = section;
  const words = section.heading.trim().replace(/[:.]$/, "");
  if (kind === "none" || words === "" || words.length > LONGEST_HEADING || /[.:;]|\d/.test(words))
    return false;
  if (isAllCapitals(words)) return true;
  return filled.has(kind) && /[\p{L})]\**$/u.test(source.text.slice(span.start, span.end).trimEnd());
}
