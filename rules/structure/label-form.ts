import { plan } from "../../src/check/example.ts";
import { defineRule, type Subject } from "../../src/check/rule.ts";
import type { Section, Span } from "../../src/model.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** The sign after a label of each kind, as the decree asks. */
const SIGNS = { roman: ".", number: ".", letter: ")" } as const;
type Kind = keyof typeof SIGNS;

const withLabels = (...lines: string[]): string =>
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
  id: "structure/label-form",
  title: { vi: "Dấu sau số thứ tự đề mục", en: "Sign after a label" },
  why: {
    vi: "Một kiểu đánh số thống nhất (I. - 1. - a)) cho thấy mục nào thuộc mục nào.",
    en: "One style of labels (I. - 1. - a)) shows which part belongs to which.",
  },
  basis: nd30("điểm đ khoản 6 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    mixed: {
      vi: "Các mục cùng cấp đánh dấu khác nhau: “{other}” và “{actual}”. Ghi thống nhất “{expected}”.",
      en: "Items of one level are marked in two ways: “{other}” and “{actual}”. Write “{expected}” throughout.",
    },
    form: {
      vi: "Ghi “{expected}” thay cho “{actual}” ({count} chỗ): sau chữ số La Mã và chữ số Ả Rập là dấu chấm, sau chữ cái là dấu đóng ngoặc đơn.",
      en: "Write “{expected}” instead of “{actual}” ({count} places): a full stop follows numerals, a closing bracket follows letters.",
    },
  },
  needs: ["state-body", "exact-letters", "kept-headings", "outline"],
  good: [
    plan(),
    withLabels(
      "1. Tuyên truyền",
      "a) Qua loa truyền thanh;",
      "b) Qua hội nghị thôn.",
      "2. Vận động",
      "1.1 Theo hộ.",
    ),
    withLabels("1. Tuyên truyền", "a) Qua loa:", "1) Bản tin sáng;", "2) Bản tin chiều."), // below points all is free
  ],
  bad: [
    [withLabels("‹1/› Tuyên truyền bằng loa.", "2/ Vận động Nhân dân."), "1."],
    [withLabels("1. Tuyên truyền", "‹a.› Qua loa truyền thanh.", "b. Qua hội nghị thôn."), "a)"],
    [withLabels("1. Tuyên truyền", "a) Qua loa truyền thanh;", "‹b.› Qua hội nghị thôn."), "b)"],
  ],
  *check(subject) {
    const odd = new Map<string, Labelled[]>();
    for (const siblings of series(subject.plan.sections)) {
      for (const kind of Object.keys(SIGNS) as Kind[]) {
        const labels = siblings
          .filter((section) => section.kind === kind)
          .flatMap((section) => labelled(subject, section));
        const right = labels.find(({ sign }) => sign === SIGNS[kind]);
        const wrong = labels.filter(({ sign }) => sign !== SIGNS[kind]);
        if (right && wrong[0]) {
          const { span, label } = wrong[0];
          const cause = {
            span: right.span,
            message: { vi: "mục cùng cấp", en: "an item of the same level" },
          };
          const data = { other: right.label + right.sign };
          yield { span, message: "mixed", expected: label + SIGNS[kind], data, cause };
        } else for (const one of wrong) add(odd, kind + one.sign, one);
      }
    }
    for (const [key, all] of odd) {
      const { span, label } = all[0]!;
      const expected = label + SIGNS[key.slice(0, -1) as Kind];
      yield { span, message: "form", expected, data: { count: all.length }, severity: "info" };
    }
  },
});

function* series(siblings: readonly Section[]): Generator<readonly Section[]> {
  if (siblings.length > 0) yield siblings;
  for (const { children } of siblings) yield* series(children);
}

function add(groups: Map<string, Labelled[]>, key: string, one: Labelled): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

interface Labelled {
  readonly label: string;
  readonly sign: string;
  readonly span: Span;
}

/** A section's label and the sign that stands right after it; none where there is no sign, or it is not regulated. */
function labelled({ source }: Subject, { label, kind, ordinals, span }: Section): Labelled[] {
  if (label === null || ordinals.length > 1) return [];
  // Capital letters and "1)" belong to levels that the decree leaves free.
  if (kind === "letter" && label !== label.toLowerCase()) return [];
  const sign = source.text[span.start + label.length] ?? "";
  if (
    !source.text.startsWith(label, span.start) ||
    !/[.)/]/.test(sign) ||
    (kind === "number" && sign === ")")
  )
    return [];
  return [{ label, sign, span: { start: span.start, end: span.start + label.length + 1 } }];
}
