import { plan } from "../../src/check/example.ts";
import { componentsOf, type Stretch } from "../../src/check/layout/components.ts";
import { LINE_SPACE, PARAGRAPH_SPACE } from "../../src/check/layout/requirements.ts";
import { defineRule, notEvaluated } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const TIGHT =
  "⟨before 0⟩‹Tạo khí thế thi đua sôi nổi trong cán bộ và Nhân dân trên địa bàn xã.›\n⟨before 0⟩Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong phong trào.\n⟨before 0⟩Góp phần hoàn thành các chỉ tiêu kinh tế - xã hội của địa phương.";
const WIDE = "Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2026 như sau:";

export default defineRule({
  id: "layout/spacing",
  title: { vi: "Khoảng cách đoạn và khoảng cách dòng", en: "Space between paragraphs and lines" },
  why: {
    vi: "Khoảng cách vừa phải giúp dễ đọc; quá sát hoặc quá thưa làm văn bản khó theo dõi.",
    en: "Even spacing is easy to read; a text too tight or too loose is hard to follow.",
  },
  basis: nd30("điểm e khoản 6 Mục II Phần I Phụ lục I"),
  severity: "info",
  message: {
    paragraphs: {
      vi: "Các đoạn cách nhau {actual} ({count} chỗ), phải cách ít nhất {expected}.",
      en: "Paragraphs stand {actual} apart (places: {count}); they must be at least {expected} apart.",
    },
    lines: {
      vi: "Khoảng cách dòng là {actual} ({count} chỗ), phải từ {expected}.",
      en: "The line spacing is {actual} (places: {count}); it must be {expected}.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ sections: TIGHT.replaceAll("before 0", "before 5.9").replace(/[‹›]/g, "") }),
    plan({ opening: `⟨line 1.5⟩${WIDE}` }),
  ],
  bad: [
    [plan({ bases: null, opening: WIDE, sections: TIGHT, closing: "Hết./." }), "6 pt"],
    [
      plan({ bases: null, opening: `⟨line 2⟩‹${WIDE}›`, sections: "Các thôn thực hiện.", closing: "Hết./." }),
      "1–1,5",
    ],
  ],
  *check({ plan, source }) {
    const components = componentsOf(plan, source);
    const body = components.get("body") ?? [];
    const lines = body.filter(({ paragraph }) => paragraph.format?.line != null);
    if (lines.length === 0)
      return notEvaluated("không có đoạn lời văn nào để xét", "there is no body text to judge");
    const before = new Set(TEXT.flatMap((id) => components.get(id) ?? []).map(({ index }) => index));
    const followers = body.filter(({ index }) => before.has(index - 1));
    const gaps = followers.map((stretch) => gapBefore(source.paragraphs[stretch.index - 1]!, stretch));
    const tight = followers.filter((_, i) => (gaps[i] ?? PARAGRAPH_SPACE) < PARAGRAPH_SPACE - 0.3);
    if (isMost(tight, followers)) {
      const first = tight[0]!;
      const actual = points(gaps[followers.indexOf(first)]!);
      yield {
        span: first.quoted,
        message: "paragraphs",
        actual,
        expected: points(PARAGRAPH_SPACE),
        data: { count: tight.length },
      };
    }
    const loose = lines.filter(isBeyond);
    if (isMost(loose, lines)) {
      const first = loose[0]!;
      const { line, lineRule } = first.paragraph.format!;
      const actual =
        lineRule === "auto" ? `${Math.round(line! * 100) / 100}`.replace(".", ",") : points(line!);
      const expected = LINE_SPACE.join("–").replace(".", ",");
      yield { span: first.quoted, message: "lines", actual, expected, data: { count: loose.length } };
    }
    return undefined;
  },
});

/** What a paragraph of the body may follow. */
const TEXT = ["legalBasis", "part", "section", "clause", "body"] as const;

/** One place may be squeezed to save a page; what most of the text does is told. */
const isMost = (some: readonly Stretch[], all: readonly Stretch[]): boolean =>
  some.length > 0 && some.length > all.length / 2;

const points = (length: number): string => `${Math.round(length * 10) / 10} pt`.replace(".", ",");

/** Word may add up the two distances or take the larger; the sum is the most that it can be. */
function gapBefore(before: Stretch["paragraph"], { paragraph }: Stretch): number | null {
  const after = before.format?.spaceAfter ?? null;
  const ahead = paragraph.format?.spaceBefore ?? null;
  return after === null || ahead === null ? null : after + ahead;
}

/** A single line of Times New Roman is 1.15 times its size. */
const SINGLE = 1.15;

function isBeyond({ paragraph, looks }: Stretch): boolean {
  const { line, lineRule } = paragraph.format!;
  const [from, to] = LINE_SPACE;
  if (lineRule === "auto") return line! < from - 0.1 || line! > to + 0.06;
  const size = looks[0]?.format.size ?? null;
  if (size === null) return false;
  const tooTight = lineRule === "exact" && line! < size;
  return tooTight || line! > to * SINGLE * size + 1;
}
