import { plan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import { variantTest } from "../../src/check/similar.ts";
import type { Section } from "../../src/model.ts";

const LONGEST_HEADING = 100;

export default defineRule({
  id: "structure/section",
  title: { vi: "Phần nội dung thường có", en: "Customary sections" },
  why: {
    vi: "Kế hoạch thường có mục đích, yêu cầu; nội dung hoặc nhiệm vụ; tổ chức thực hiện. Thiếu một phần thì khó biết để làm gì, làm gì, ai làm.",
    en: "A plan customarily says what for, what, and who does it. Where a section is lacking one of these is hard to find.",
  },
  basis: null,
  severity: "info",
  message: {
    vi: "Không thấy phần “{name}”. Nếu bị sót thì bổ sung; nếu đã viết dưới đề mục khác thì bỏ qua.",
    en: "There is no section “{name}”. Add it if it was forgotten; ignore this if it stands under another heading.",
  },
  needs: ["whole-text", "exact-letters", "kept-headings", "outline"],
  good: [
    plan(),
    plan({
      sections:
        "I. MỤC TIÊU\nHoàn thành chỉ tiêu cấp trên giao.\nII. CÁC NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU\nTuyên truyền sâu rộng đến Nhân dân.\nIII. PHÂN CÔNG THỰC HIỆN\nVăn phòng theo dõi, đôn đốc.",
    }),
  ],
  bad: [
    [
      plan({
        sections:
          "I. MỤC ĐÍCH, YÊU CẦU\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG THI ĐUA\nThi đua lao động giỏi, lao động sáng tạo.",
      }),
      null,
    ],
    [
      plan({
        sections:
          "I. NỘI DUNG THI ĐUA\nThi đua lao động giỏi, lao động sáng tạo.\nII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, đôn đốc.",
      }),
      null,
    ],
  ],
  *check(subject) {
    for (const { name, variants } of subject.profile.sections) {
      const fits = variantTest(variants);
      const found = some(headingsOf(subject.plan.sections), fits) || some(shortParagraphs(subject), fits);
      if (!found) yield { span: null, data: { name } };
    }
  },
});

function some(headings: Iterable<string>, fits: (heading: string) => boolean): boolean {
  for (const heading of headings) if (fits(heading)) return true;
  return false;
}

function* headingsOf(sections: readonly Section[]): Generator<string> {
  for (const section of sections) {
    yield section.heading;
    yield* headingsOf(section.children);
  }
}

/** Headings that lost their number or never had one: the title of a section may stand as a line of its own. */
function* shortParagraphs({ clean }: Subject): Generator<string> {
  for (const { start, end } of clean.paragraphs) {
    const text = clean.text.slice(start, end);
    if (text.length <= LONGEST_HEADING && /^\p{Lu}/u.test(text) && !/[.;,]$/.test(text)) yield text;
  }
}
