import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import type { Section } from "../../src/model.ts";
import { keyOf } from "../../src/text/bare.ts";

/** Longer ones are sentences, not headings. */
const MOST_WORDS = 20;

const withHeadings = (...lines: string[]): string =>
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
  id: "structure/duplicate-heading",
  title: { vi: "Hai đề mục cùng tên", en: "Two headings of one name" },
  why: {
    vi: "Hai mục cùng cấp trùng tên là do chép, hoặc một nội dung bị tách làm hai chỗ.",
    en: "Two items of one level with one name were pasted, or one matter was torn in two.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Mục “{other}” đã có tên này: “{actual}”. Gộp hai mục hoặc đổi tên một mục.",
    en: "Item “{other}” already has this name: “{actual}”. Merge the two or rename one.",
  },
  needs: ["exact-letters", "kept-headings"],
  good: [
    plan(),
    withHeadings(
      "1. Thôn Đông",
      "a) Tuyên truyền",
      "Qua loa truyền thanh.",
      "2. Thôn Đoài",
      "a) Tuyên truyền", // under another heading
      "Qua hội nghị thôn.",
    ),
    withHeadings(
      "1. Công tác tuyên truyền",
      "Qua loa truyền thanh.",
      "2. Công tác vận động",
      "Qua hội nghị thôn.",
    ),
  ],
  bad: [
    [
      withHeadings(
        "1. Công tác tuyên truyền",
        "Qua loa truyền thanh.",
        "2. Vận động Nhân dân",
        "Theo từng hộ.",
        "3. ‹Công tác tuyên truyền›",
        "Qua hội nghị thôn.",
      ),
      null,
    ],
    [
      withHeadings(
        "a) Công tác tuyên truyền",
        "Qua loa truyền thanh.",
        "b) ‹CÔNG TÁC TUYÊN TRUYỀN:›",
        "Qua hội nghị thôn.",
      ),
      null,
    ],
  ],
  *check({ plan, source }) {
    for (const [section, other] of twins(plan.sections)) {
      const typed = source.text.slice(section.span.start, section.span.end);
      const lead = /^\S+\s*/u.exec(typed)![0].length;
      const cause = { span: other.span, message: { vi: "đề mục đã có", en: "the heading above" } };
      const span = { start: section.span.start + lead, end: section.span.end };
      yield { span, data: { other: other.label! }, cause };
    }
  },
});

function* twins(siblings: readonly Section[]): Generator<readonly [Section, Section]> {
  const seen = new Map<string, Section>();
  let last: Section | null = null;
  for (const section of siblings) {
    yield* twins(section.children);
    // After a heading without a number, or a lead-in that was not taken for one, a list begins anew.
    if (section.label === null || startsAnew(section, last)) seen.clear();
    last = section;
    const key = keyOf(section.heading);
    const words = key.split(" ").length;
    if (section.label === null || words < 2 || words > MOST_WORDS) continue;
    const other = seen.get(key);
    if (other && other.kind === section.kind && other.label !== section.label) yield [section, other];
    else seen.set(key, section);
  }
}

const startsAnew = (section: Section, last: Section | null): boolean =>
  last !== null &&
  section.kind === last.kind &&
  (section.ordinals.at(-1) ?? 0) <= (last.ordinals.at(-1) ?? 0);
