import { plan } from "../../src/check/example.ts";
import { componentsOf, type Stretch } from "../../src/check/layout/components.ts";
import { COMPONENTS, type ComponentId, REQUIREMENTS } from "../../src/check/layout/requirements.ts";
import { type ComponentProblem, together } from "../../src/check/layout/together.ts";
import { defineRule, notEvaluated, type Subject } from "../../src/check/rule.ts";
import type { Alignment } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const WORDS: Readonly<Record<Alignment, { vi: string; en: string }>> = {
  center: { vi: "căn giữa", en: "centred" },
  justify: { vi: "dàn đều hai lề", en: "justified" },
  left: { vi: "căn trái", en: "aligned left" },
  right: { vi: "căn phải", en: "aligned right" },
};

export default defineRule({
  id: "layout/alignment",
  title: { vi: "Căn chỉnh theo từng thành phần", en: "Alignment by component" },
  why: {
    vi: "Vị trí căn giữa, dàn đều giúp nhận ra các thành phần và giữ trang văn bản ngay ngắn.",
    en: "What is centred and what is justified tells the components apart and keeps the page in order.",
  },
  basis: nd30("Mục II Phần I Phụ lục I"),
  severity: "info",
  message: {
    one: {
      vi: "{component} phải {wanted}, ở đây {seen} ({count} chỗ; {point}).",
      en: "{component} must be {wanted}; here it is {seen} (places: {count}; {point}).",
    },
    many: {
      vi: "Căn chỉnh khác quy định ở nhiều thành phần: {components}.",
      en: "Alignment is not as asked in several components: {components}.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ country: "⟨align left⟩CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }), // set in its place by tabs
    plan({ closing: "⟨align left⟩Trên đây là Kế hoạch phát động phong trào thi đua./." }), // less than a line
  ],
  bad: [
    [plan({ documentType: "⟨align left⟩‹KẾ HOẠCH›" }), null],
    [plan({ subject: "⟨align justify⟩‹Phát động phong trào thi đua năm 2026›" }), null],
    [
      plan({
        sections:
          "I. MỤC ĐÍCH\n⟨align left⟩‹Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân trên địa bàn xã, góp phần hoàn thành các chỉ› tiêu, nhiệm vụ năm 2026 của địa phương.\nII. TỔ CHỨC THỰC HIỆN\nCác thôn thực hiện.",
      }),
      null,
    ],
    [
      plan({
        documentType: "⟨align left⟩‹KẾ HOẠCH›",
        subject: "⟨align left⟩Phát động phong trào thi đua năm 2026",
        recipients: "⟨align center⟩Nơi nhận:\n⟨align center⟩- Thường trực Đảng ủy;",
        closing:
          "⟨align left⟩Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Ủy ban nhân dân xã An Bình, đề nghị các thôn thực hiện./.",
        appendix: "⟨align left⟩Phụ lục\n⟨align left⟩CHỈ TIÊU",
      }),
      null,
    ],
  ],
  *check(subject) {
    const components = componentsOf(subject.plan, subject.source);
    const problems: ComponentProblem[] = [];
    let known = false;
    for (const id of COMPONENTS) {
      const { name, point, alignment } = REQUIREMENTS[id];
      if (alignment === null) continue;
      const stretches = components.get(id) ?? [];
      known ||= stretches.some(({ paragraph }) => paragraph.format?.alignment);
      const faulty = stretches.filter((stretch) => isAmiss(subject, id, stretch, alignment));
      const [first] = faulty;
      if (!first) continue;
      const [seen, wanted] = [WORDS[first.paragraph.format!.alignment!], WORDS[alignment]];
      const brief = { vi: `${name.vi} (${wanted.vi})`, en: `${name.en} (${wanted.en})` };
      const data = { component: name, wanted, seen, count: faulty.length, point };
      problems.push({ span: first.quoted, data, brief });
    }
    if (!known)
      return notEvaluated("không rõ căn chỉnh của văn bản", "the document's alignment is not known");
    yield* together(problems);
    return undefined;
  },
});

/** Shorter than a line, so that justified and left look the same. */
const ONE_LINE = 95;

function isAmiss(
  { source }: Subject,
  id: ComponentId,
  { span, paragraph, alone }: Stretch,
  wanted: Alignment,
): boolean {
  const alignment = paragraph.format?.alignment ?? null;
  if (alignment === null || alignment === wanted || !alone) return false;
  if (id === "body") return alignment === "left" && span.end - span.start > ONE_LINE;
  if (wanted === "left") return alignment === "center" || alignment === "right";
  // Outside a table, two columns are set by tabs, spaces and indents: no alignment to be read there.
  return (WHOLE_LINE.includes(id) || paragraph.cell !== null) && !isPlacedByHand(source.text, paragraph);
}

const WHOLE_LINE: readonly ComponentId[] = [
  "documentType",
  "subject",
  "part",
  "appendix",
  "appendixTitle",
  "appendixPointer",
];

function isPlacedByHand(text: string, { span, format }: Stretch["paragraph"]): boolean {
  const { indentLeft, indentRight, indentFirst } = format!;
  const moved = [indentLeft, indentRight, indentFirst].some(
    (length) => length !== null && Math.abs(length) > 12,
  );
  return moved || /^\s|[\t\n]| {3}/.test(text.slice(span.start, span.end));
}
