import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import type { Section } from "../../src/model.ts";
import { POINT_LETTERS } from "../../src/text/labels.ts";

/** A jump of more than this is more likely a figure taken for a label. */
const GREATEST_GAP = 3;

const withTasks = (...lines: string[]): string =>
  plan({
    sections: [
      "I. MỤC ĐÍCH, YÊU CẦU",
      "Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân.",
      "II. NỘI DUNG",
      ...lines,
      "III. TỔ CHỨC THỰC HIỆN",
      "Các đơn vị tổ chức thực hiện Kế hoạch này.",
    ].join("\n"),
  });

export default defineRule({
  id: "structure/numbering",
  title: { vi: "Đánh số đề mục", en: "Numbering" },
  why: {
    vi: "Số nhảy hoặc trùng làm người đọc ngờ thiếu một mục, và viện dẫn “mục 3” không biết là mục nào.",
    en: "A gap makes the reader suspect a lost item; a repeated number cannot be referred to.",
  },
  basis: "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
  earlierBasis: { date: "2020-03-05", basis: "Thông tư 01/2011/TT-BNV" },
  severity: "warning",
  message: {
    gap: {
      vi: "Sau “{previous}” là “{actual}”: thiếu {missing}. Xem lại có sót mục nào không, rồi đánh số lại.",
      en: "“{previous}” is followed by “{actual}”: {missing} is missing. See whether an item was lost, then renumber.",
    },
    letter: {
      vi: "Sau “{previous}” là “{actual}”. Theo bảng chữ cái tiếng Việt, điểm kế tiếp là “{expected}”.",
      en: "“{previous}” is followed by “{actual}”. In the Vietnamese alphabet the next point is “{expected}”.",
    },
    repeat: {
      vi: "Có hai mục cùng đánh số “{actual}”; mục này phải là “{expected}”.",
      en: "Two items bear the number “{actual}”; this one must be “{expected}”.",
    },
    order: {
      vi: "Mục “{actual}” đứng sau mục “{previous}”; mục này phải là “{expected}”.",
      en: "Item “{actual}” stands after “{previous}”; it must be “{expected}”.",
    },
    level: {
      vi: "Mục “{actual}” nằm trong mục “{parent}”. Đánh số lại là “{expected}”, hoặc chuyển về đúng mục.",
      en: "Item “{actual}” stands within “{parent}”. Renumber it “{expected}” or move it where it belongs.",
    },
  },
  needs: ["exact-letters", "kept-headings"],
  good: [
    plan(),
    withTasks(
      "a) Tuyên truyền;",
      "b) Vận động;",
      "c) Kiểm tra;",
      "d) Sơ kết;",
      "đ) Tổng kết;",
      "e) Khen thưởng.",
    ),
    withTasks("g) Tuyên truyền;", "h) Vận động;", "i) Kiểm tra;", "k) Sơ kết."), // there is no point j
    withTasks(
      "Đối với thôn:",
      "1. Tuyên truyền.",
      "2. Vận động.",
      "Đối với trường học:",
      "1. Giảng dạy.",
      "2. Rèn luyện.",
    ),
  ],
  bad: [
    [withTasks("1. Tuyên truyền.", "2. Vận động.", "‹4›. Kiểm tra."), "3"],
    [withTasks("1. Tuyên truyền.", "2. Vận động.", "‹2›. Kiểm tra.", "3. Sơ kết."), "3"],
    [withTasks("1. Tuyên truyền.", "2. Vận động.", "3. Kiểm tra.", "‹2›. Sơ kết."), "4"],
    [withTasks("a) Tuyên truyền;", "b) Vận động;", "c) Kiểm tra;", "d) Sơ kết;", "‹e›) Tổng kết."), "đ"],
    [
      withTasks(
        "1. Tuyên truyền",
        "1.1. Qua loa.",
        "1.2. Qua hội nghị.",
        "2. Vận động",
        "‹1.1›. Theo hộ.",
        "1.2. Theo thôn.",
      ),
      "2.1",
    ],
  ],
  *check(subject) {
    yield* series(outsideTables(subject), null);
  },
});

/** The sections without those in tables, where numbers count rows. */
function outsideTables({ plan, source }: Subject): readonly Section[] {
  const cells = source.paragraphs.filter(({ cell }) => cell !== null);
  if (cells.length === 0) return plan.sections;
  const inTable = ({ span }: Section): boolean =>
    cells.some((cell) => cell.span.start <= span.start && span.start < cell.span.end);
  const keep = (sections: readonly Section[]): Section[] =>
    sections.filter((section) => !inTable(section)).map((s) => ({ ...s, children: keep(s.children) }));
  return keep(plan.sections);
}

/** Judges one set of siblings, then what stands below each. */
function* series(siblings: readonly Section[], parent: Section | null): Generator<Problem> {
  const latest = new Map<Section["kind"], Section>();
  for (const section of siblings) {
    const previous = latest.get(section.kind);
    const wrongLevel = parent && levelProblem(section, parent, previous);
    if (wrongLevel) yield wrongLevel;
    else if (previous) yield* step(previous, section);
    // After an unnumbered heading a list may begin anew.
    if (section.kind === "none") latest.clear();
    else if (section.ordinals.length > 0) latest.set(section.kind, section);
    yield* series(section.children, section);
  }
}

/** "1.1" below "2": the first such sibling only, the others follow from it. */
function levelProblem(section: Section, parent: Section, previous: Section | undefined): Problem | null {
  const { ordinals } = section;
  if (previous || section.kind !== "number" || parent.kind !== "number" || ordinals.length < 2) return null;
  if (ordinals.length !== parent.ordinals.length + 1) return null;
  if (parent.ordinals.every((ordinal, i) => ordinals[i] === ordinal)) return null;
  const expected = [...parent.ordinals, ordinals.at(-1)!].join(".");
  return {
    span: labelSpan(section),
    message: "level",
    actual: section.label!,
    expected,
    data: { parent: parent.label! },
  };
}

function* step(previous: Section, section: Section): Generator<Problem> {
  const [before, now] = [previous.ordinals, section.ordinals];
  if (before.length !== now.length || now.length === 0) return;
  if (before.slice(0, -1).some((ordinal, i) => ordinal !== now[i])) return;
  const [last, current] = [before.at(-1)!, now.at(-1)!];
  const jump = current - last;
  // A list that starts again at 1 may stand under a lead-in that is no heading.
  if (jump === 1 || current === 1 || jump > GREATEST_GAP + 1 || jump < -GREATEST_GAP) return;
  const expected = labelOf(section, last + 1);
  const lost = Array.from({ length: Math.max(jump - 1, 0) }, (_, i) => `“${labelOf(section, last + 1 + i)}”`);
  const data = { previous: previous.label!, missing: lost.join(", ") };
  const message = jump === 0 ? "repeat" : jump < 0 ? "order" : section.kind === "letter" ? "letter" : "gap";
  // Clerks who leave out "đ" follow another alphabet; it misleads nobody.
  const skipsOnlyD = message === "letter" && expected.toLowerCase() === "đ" && jump === 2;
  const problem: Problem = { span: labelSpan(section), message, actual: section.label!, expected, data };
  yield skipsOnlyD ? { ...problem, severity: "info" } : problem;
}

/** The label without its punctuation. */
function labelSpan({ span, label }: Section): { start: number; end: number } {
  return { start: span.start, end: span.start + (label?.length ?? 0) };
}

const ROMAN = [
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

function roman(value: number): string {
  let rest = value;
  let out = "";
  for (const [digits, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) out += digits;
  }
  return out;
}

/** The label that a sibling of `section` bears in the place `ordinal`, in the same style. */
function labelOf({ kind, label, ordinals }: Section, ordinal: number): string {
  if (kind === "roman") return roman(ordinal);
  if (kind === "number") return [...ordinals.slice(0, -1), ordinal].join(".");
  if (kind === "letter") {
    const letter = POINT_LETTERS[ordinal - 1] ?? "?";
    return label === label?.toUpperCase() ? letter.toUpperCase() : letter;
  }
  return (label ?? "").replace(/\S+$/, (numeral) => (/^\d/.test(numeral) ? String(ordinal) : roman(ordinal)));
}
