import { plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { defineRule, notEvaluated, type Subject } from "../../src/check/rule.ts";
import { keyOf } from "../../src/text/bare.ts";
import type { CleanParagraph } from "../../src/text/clean-text.ts";
import { labelOf } from "../../src/text/labels.ts";

/** Shorter paragraphs may rightly be worded alike. */
const FEWEST_WORDS = 20;
/** A document that stands twice in its file is no plan with repeated paragraphs. */
const WHOLE_COPY = 0.4;
const SHOWN = 70;

const PASSAGE =
  "Tổ chức phát động thi đua đến từng hộ gia đình, gắn việc đăng ký danh hiệu với chấm điểm hằng tháng, công khai kết quả tại nhà văn hóa và trên loa truyền thanh.";

const withPassages = (first: string, second: string): string =>
  plan({
    sections: [
      "I. MỤC ĐÍCH, YÊU CẦU",
      "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
      "II. NỘI DUNG",
      first,
      "Tuyên truyền gương người tốt, việc tốt trong các buổi sinh hoạt thôn.",
      "III. TỔ CHỨC THỰC HIỆN",
      second,
      "Các đơn vị tổ chức thực hiện Kế hoạch này.",
    ].join("\n"),
  });

export default defineRule({
  id: "consistency/duplicate-passage",
  title: { vi: "Đoạn văn chép hai lần", en: "Passage that stands twice" },
  why: {
    vi: "Một đoạn dài đứng hai chỗ giống hệt nhau là do chép, dán; sửa một chỗ mà quên chỗ kia thì kế hoạch mâu thuẫn.",
    en: "A long passage in two places was pasted twice; once one of them is edited, the plan contradicts itself.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Đoạn này giống hệt đoạn đã có ở trên: “{words}”. Bỏ một đoạn, hoặc viết lại cho đúng chỗ.",
    en: "This passage already stands above, word for word: “{words}”. Remove one, or reword it for its place.",
  },
  good: [
    plan(),
    withPassages(`1. ${PASSAGE}`, PASSAGE.replace("hằng tháng", "hằng quý")),
    plan({ appendix: `PHỤ LỤC\n${PASSAGE}` }),
    plan({
      sections: [
        "I. NỘI DUNG",
        "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Công an xã",
        `- ${PASSAGE}`,
        "2. Trạm Y tế xã", // a task of two bodies
        `- ${PASSAGE}`,
      ].join("\n"),
    }),
  ],
  bad: [
    [withPassages(`1. ${PASSAGE}`, `‹- ${PASSAGE}›`), null],
    [withPassages(PASSAGE, `‹${PASSAGE.replace("Tổ chức phát động", "TỔ CHỨC PHÁT ĐỘNG")}›`), null],
  ],
  *check(subject) {
    const { clean, source } = subject;
    const seen = new Map<string, CleanParagraph>();
    const repeated: (readonly [CleanParagraph, CleanParagraph])[] = [];
    let long = 0;
    for (const paragraph of bodyOf(subject)) {
      if (paragraph.end - paragraph.start < FEWEST_WORDS * 3) continue;
      const label = labelOf(clean.text.slice(paragraph.start, paragraph.end))?.length ?? 0;
      const key = clean.bare
        .slice(paragraph.start + label, paragraph.end)
        .replace(/[^a-z0-9]+/g, " ")
        .trim();
      if (key.split(" ").length < FEWEST_WORDS) continue;
      long++;
      const first = seen.get(key);
      if (first) repeated.push([paragraph, first]);
      else seen.set(key, paragraph);
    }
    if (repeated.length > 2 && repeated.length >= long * WHOLE_COPY)
      return notEvaluated("văn bản đứng hai lần trong tệp", "the document stands twice in the file");
    for (const [again, first] of repeated) {
      if (tasksOfTwo(subject, again, first)) continue;
      const words = clip(clean.text.slice(again.start, again.end).replace(/\s+/g, " "), SHOWN);
      const cause = { span: clean.toSource(first), message: { vi: "đoạn đã có", en: "the passage above" } };
      // Text copied from the web may have been doubled by its page.
      const severity = source.markdown ? ({ severity: "info" } as const) : {};
      yield { span: clean.toSource(again), data: { words }, cause, ...severity };
    }
    return undefined;
  },
});

/** The same task given to two bodies, each under its own heading. */
function tasksOfTwo({ plan, clean }: Subject, a: CleanParagraph, b: CleanParagraph): boolean {
  const ownerOf = (paragraph: CleanParagraph): string | null => {
    const { start, end } = clean.toSource(paragraph);
    return plan.assignments.find(({ span }) => start <= span.start && span.end <= end)?.body ?? null;
  };
  const [one, other] = [ownerOf(a), ownerOf(b)];
  return one !== null && other !== null && keyOf(one) !== keyOf(other);
}

/** The paragraphs between title and end of the body; rows of tables may rightly be alike. */
function bodyOf({ plan, clean }: Subject): readonly CleanParagraph[] {
  const from = (plan.title.subject ?? plan.title.documentType)?.span.end ?? 0;
  const to = plan.bodyEnd?.span.end ?? plan.appendix?.span.start ?? Number.POSITIVE_INFINITY;
  return clean.paragraphs.filter(
    ({ source }) =>
      source.region === "body" && source.cell === null && source.span.start >= from && source.span.start < to,
  );
}
