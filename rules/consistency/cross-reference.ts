import { plan } from "../../src/check/example.ts";
import { defineRule, notEvaluated, type Subject } from "../../src/check/rule.ts";
import type { Section, Span } from "../../src/model.ts";
import { romanValue } from "../../src/text/labels.ts";

/** "điểm a khoản 2 Mục III", "mục II.3", "Phần II": from small to large. */
const PLACE =
  /(?<!\p{L})((?:điểm (?:[a-zđ]|\d{1,2})|(?:tiểu mục|khoản|mục|phần) (?:số )?(?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){0,3})(?:,? (?:của )?(?:(?:tiểu mục|khoản|mục|phần) (?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){0,3})){0,3})(?![\p{L}\d]|\.\d|[/-][\p{L}\d])/giu;
const STEP =
  /(điểm|tiểu mục|khoản|mục|phần) (?:số )?((?:[IVX]{1,5}|\d{1,2})(?:\.\d{1,2}){0,3}|[a-zđ](?!\p{L}))/giu;
/** What makes a place one of this plan. */
const OWN =
  /^,? ?(?:của |trong |tại )?(?:(?:bản )?kế hoạch này|nêu trên|ở trên|trên đây|dưới đây)(?!\p{L})/iu;
/** What may be another document's. */
const OTHER =
  /(?<!\p{L})(?:luật|bộ luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|hướng dẫn|kết luận|quy định|quy chế|văn bản|đề án|chương trình|tờ trình|thông báo|điều|điều lệ|báo cáo|phụ lục|biểu|mẫu|kế hoạch số|bộ tiêu chí|đề cương)(?!\p{L})/iu;
const APPENDIX_REFERENCE =
  /(?<!\p{L})(phụ lục (?:số )?(\d{1,2}|[IVX]{1,4}))(?= (?:ban hành )?(?:kèm theo|đính kèm)(?: (?:bản )?kế hoạch này| này)?[).,;]|(?: của| tại)? kế hoạch này)/giu;
const APPENDIX_HEADING = /^phụ lục (?:số )?(\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu;
const MENTIONS_APPENDIX =
  /(?:phụ lục|danh sách|biểu mẫu|bảng phân công)[^.;\n]{0,40} (?:kèm theo|đính kèm)/iu;

const SECTIONS = [
  "I. MỤC ĐÍCH, YÊU CẦU",
  "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
  "II. NỘI DUNG",
  "1. Phát triển kinh tế",
  "Thi đua lao động giỏi, lao động sáng tạo trong các ngành nghề.",
  "2. Xây dựng nông thôn mới",
  "Vận động Nhân dân chỉnh trang đường làng, ngõ xóm.",
  "III. TỔ CHỨC THỰC HIỆN",
];
const referring = (sentence: string): string =>
  plan({
    sections: [...SECTIONS, `1. Các thôn ${sentence}`, "2. Văn phòng tổng hợp, báo cáo kết quả."].join("\n"),
  });
const enclosing = (sentence: string): string =>
  plan({
    sections: [...SECTIONS, `1. Các thôn ${sentence}`, "2. Văn phòng tổng hợp, báo cáo kết quả."].join("\n"),
    appendix: "PHỤ LỤC I\nCHỈ TIÊU GIAO CÁC THÔN\nPHỤ LỤC II\nMẪU BÁO CÁO",
  });

export default defineRule({
  id: "consistency/cross-reference",
  title: { vi: "Dẫn đến mục không có", en: "Reference to a part that is not there" },
  why: {
    vi: "Mục, khoản được dẫn mà không có trong kế hoạch thì người thực hiện không biết làm theo đâu; thường do thêm bớt mục mà quên sửa chỗ dẫn.",
    en: "A reference to a part that is not there leaves the reader without the instruction; parts were moved and the reference forgotten.",
  },
  basis: null,
  severity: "warning",
  message: {
    section: {
      vi: "Kế hoạch này không có “{actual}”. Sửa lại chỗ dẫn theo số mục hiện có.",
      en: "This plan has no “{actual}”. Correct the reference to the numbering it has now.",
    },
    appendix: {
      vi: "Không có “{actual}”; các phụ lục trong tệp là: {present}. Sửa chỗ dẫn hoặc thêm phụ lục.",
      en: "There is no “{actual}”; the appendices in the file are: {present}. Correct the reference or add the appendix.",
    },
  },
  needs: ["whole-text", "exact-letters", "kept-headings", "outline"],
  good: [
    plan(),
    referring("thực hiện các nhiệm vụ nêu tại mục II.2 Kế hoạch này."),
    referring("thực hiện khoản 2 Mục IV Công văn số 12/UBND-VX của tỉnh."), // another document's
    referring("thực hiện theo điểm c khoản 5 Mục III của Hướng dẫn số 12/HD-SNV."),
    enclosing("thực hiện chỉ tiêu tại Phụ lục I kèm theo Kế hoạch này."),
    referring("thực hiện chỉ tiêu tại Phụ lục I kèm theo Kế hoạch này."), // in a file of its own
  ],
  bad: [
    [referring("thực hiện các nhiệm vụ nêu tại ‹mục II.3› Kế hoạch này."), null],
    [referring("thực hiện các nhiệm vụ tại ‹khoản 2 Mục V› của Kế hoạch này."), null],
    [referring("thực hiện các nhiệm vụ tại ‹Phần IV› nêu trên."), null],
    [enclosing("báo cáo theo ‹Phụ lục III› kèm theo Kế hoạch này."), null],
  ],
  *check(subject) {
    const { plan, clean } = subject;
    const end = plan.bodyEnd?.span.end ?? Number.POSITIVE_INFINITY;
    const present = appendicesOf(subject);
    let unseen = false;
    for (const paragraph of clean.paragraphs) {
      if (paragraph.source.span.start >= end) break;
      const text = clean.text.slice(paragraph.start, paragraph.end);
      for (const at of placesIn(text)) {
        if (found(plan.sections, text.slice(at.start, at.end))) continue;
        yield { span: clean.toSource(shifted(at, paragraph.start)), message: "section" };
      }
      if (present.length === 0) {
        unseen ||= plan.appendix === null && MENTIONS_APPENDIX.test(text);
        continue;
      }
      for (const m of text.matchAll(APPENDIX_REFERENCE)) {
        if (present.includes(numberOf(m[2]!))) continue;
        const at = { start: paragraph.start + m.index, end: paragraph.start + m.index + m[1]!.length };
        yield { span: clean.toSource(at), message: "appendix", data: { present: present.join(", ") } };
      }
    }
    return unseen
      ? notEvaluated(
          "phụ lục được dẫn không nằm trong tệp này",
          "the appendices referred to are not in this file",
        )
      : undefined;
  },
});

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** References to places of this plan: the words after them say so, and no other document is named before. */
function* placesIn(text: string): Generator<Span> {
  if (!/mục|khoản|điểm|phần/i.test(text)) return;
  for (const m of text.matchAll(PLACE)) {
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 40);
    const own = OWN.exec(after);
    if (!own) continue;
    // "điểm 2 Công văn số …, khoản 3 nêu trên": above may be in that document.
    const sentence = text.slice(Math.max(0, text.lastIndexOf(". ", m.index)), m.index);
    if (!/kế hoạch/i.test(own[0]) && (OTHER.test(sentence) || OTHER.test(after.slice(own[0].length))))
      continue;
    yield { start: m.index, end: m.index + m[0].length };
  }
}

interface Step {
  readonly word: string;
  /** "II.3" is two places: II, and 3 below it. */
  readonly label: string;
}

/** Whether a place exists, unless the outline cannot tell. */
function found(sections: readonly Section[], reference: string): boolean {
  const steps: Step[] = [...reference.matchAll(STEP)].map((m) => ({
    word: m[1]!.toLowerCase(),
    label: m[2]!,
  }));
  let level: readonly Section[] = sections;
  for (const { word, label } of steps.reverse()) {
    const parts = /^[IVX]+\./.test(label)
      ? [label.slice(0, label.indexOf(".")), label.slice(label.indexOf(".") + 1)]
      : [label];
    for (const part of parts) {
      const below = allOf(level);
      const same = below.filter((section) => isCalled(section, part));
      if (same.length > 0) {
        level = same.flatMap(({ children }) => children);
        continue;
      }
      // Points and paragraphs without headings of that kind may have lost their labels.
      const kind = kindOf(word, part);
      return !below.some((section) => section.kind === kind || (kind === "roman" && section.kind === "part"));
    }
  }
  return true;
}

const allOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allOf(section.children)]);

function isCalled({ label, ordinals }: Section, part: string): boolean {
  if (label === null) return false;
  const bare = label.replace(/^\p{L}+ (?=[\dIVX])/u, "").toLowerCase();
  const wanted = part.toLowerCase();
  if (bare === wanted || bare.endsWith(`.${wanted}`)) return true;
  const value = /^[ivx]+$/.test(wanted) ? romanValue(wanted) : /^\d+$/.test(wanted) ? Number(wanted) : null;
  return value !== null && ordinals.length === 1 && ordinals[0] === value && !/^[a-zđ]$/.test(bare);
}

function kindOf(word: string, part: string): Section["kind"] {
  if (/^[IVX]+$/i.test(part) && word !== "điểm") return "roman";
  return /^\d/.test(part) ? "number" : "letter";
}

const numberOf = (numeral: string): number =>
  /^\d/.test(numeral) ? Number(numeral) : (romanValue(numeral) ?? 0);

/** The numbers of the appendices in the file. */
function appendicesOf({ plan, clean }: Subject): number[] {
  const from = plan.appendix?.span.start;
  if (from === undefined) return [];
  return clean.paragraphs
    .filter(({ source }) => source.span.start >= from)
    .map(({ start, end }) => APPENDIX_HEADING.exec(clean.text.slice(start, Math.min(end, start + 40))))
    .filter((m) => m !== null)
    .map((m) => numberOf(m[1]!));
}
