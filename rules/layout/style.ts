import { plan } from "../../src/check/example.ts";
import { componentsOf, type Stretch } from "../../src/check/layout/components.ts";
import { disagreement, shareOf } from "../../src/check/layout/disagree.ts";
import { COMPONENTS, type ComponentId, REQUIREMENTS } from "../../src/check/layout/requirements.ts";
import { type ComponentProblem, together } from "../../src/check/layout/together.ts";
import { type Bilingual, defineRule, notEvaluated, type Subject } from "../../src/check/rule.ts";
import type { RunFormat, Span } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const BOLD = { vi: "đậm", en: "bold" };
const NOT_BOLD = { vi: "không đậm", en: "not bold" };
const ITALIC = { vi: "nghiêng", en: "italic" };
const UPRIGHT = { vi: "đứng", en: "upright" };
const CAPITALS = { vi: "in hoa", en: "in capitals" };
const LOWER = { vi: "in thường", en: "in lower case" };

export default defineRule({
  id: "layout/style",
  title: { vi: "Kiểu chữ theo từng thành phần", en: "Style of letters by component" },
  why: {
    vi: "Chữ hoa, đậm, nghiêng phân biệt các thành phần của văn bản; dùng khác đi làm người đọc nhầm.",
    en: "Capitals, bold and italics tell the components apart; used otherwise they mislead the reader.",
  },
  basis: nd30("Mục V Phần I Phụ lục I"),
  severity: "info",
  message: {
    one: {
      vi: "{component} phải trình bày kiểu chữ {wanted} ({count} chỗ; {point}).",
      en: "{component}: the letters must be {wanted} (places: {count}; {point}).",
    },
    many: {
      vi: "Kiểu chữ khác quy định ở nhiều thành phần: {components}.",
      en: "Letters are not as asked in several components: {components}.",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ documentType: "⟨caps yes⟩Kế hoạch" }), // shown in capitals, typed otherwise
    plan({ opening: "⟨italic yes⟩Căn cứ Luật Thi đua, khen thưởng, xã An Bình ban hành Kế hoạch như sau:" }),
  ],
  bad: [
    [plan({ motto: "⟨bold no⟩‹Độc lập - Tự do - Hạnh phúc›" }), null],
    [plan({ placeDate: "⟨italic no⟩‹An Bình, ngày 05 tháng 02 năm 2026›" }), null],
    [plan({ subject: "‹PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026›" }), null],
    [plan({ number: "⟨bold yes⟩‹Số: 12/KH-UBND›" }), null],
    [
      plan({
        country: "⟨bold no⟩‹CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM›",
        motto: "⟨bold no⟩Độc lập - Tự do - Hạnh phúc",
        placeDate: "⟨italic no⟩An Bình, ngày 05 tháng 02 năm 2026",
        documentType: "⟨bold no⟩KẾ HOẠCH",
        subject: "⟨bold no⟩Phát động phong trào thi đua năm 2026",
      }),
      null,
    ],
  ],
  *check(subject) {
    const components = componentsOf(subject.plan, subject.source);
    if (![...components.values()].flat().some(({ looks }) => looks.length > 0))
      return notEvaluated("không rõ kiểu chữ của văn bản", "the document's styles of letters are not known");
    yield* together(
      COMPONENTS.flatMap((id) => {
        const stretches = components.get(id) ?? [];
        return [...(id === "body" ? ofBody(stretches) : ofComponent(subject, id, stretches))];
      }),
    );
    return undefined;
  },
});

type Wrong = (format: RunFormat) => boolean;

function* ofComponent(
  { source }: Subject,
  id: ComponentId,
  stretches: readonly Stretch[],
): Generator<ComponentProblem> {
  const { bold, italic, capitals } = REQUIREMENTS[id];
  const checks: readonly (readonly [Bilingual, Wrong])[] = [
    [bold ? BOLD : NOT_BOLD, (format) => format.bold !== bold],
    [italic ? ITALIC : UPRIGHT, (format) => format.italic !== italic],
  ];
  for (const [wanted, wrong] of checks) {
    const found = disagreement(stretches, wrong);
    if (found) yield problem(id, wanted, found);
  }
  if (capitals === null) return;
  const faulty = stretches.filter((stretch) => !isCased(source.text, stretch, capitals));
  const [first] = faulty;
  if (first) yield problem(id, capitals ? CAPITALS : LOWER, { span: first.quoted, count: faulty.length });
}

/** A passage may be set off; only a body most of which is bold or italic is told of. */
function* ofBody(stretches: readonly Stretch[]): Generator<ComponentProblem> {
  for (const [wanted, wrong] of [
    [NOT_BOLD, (format: RunFormat) => format.bold],
    [UPRIGHT, (format: RunFormat) => format.italic],
  ] as const) {
    const found = shareOf(stretches, wrong) > 0.5 && disagreement(stretches, wrong);
    if (found) yield problem("body", wanted, found);
  }
}

function problem(
  id: ComponentId,
  wanted: Bilingual,
  { span, count }: { span: Span; count: number },
): ComponentProblem {
  const { name, point } = REQUIREMENTS[id];
  const brief = { vi: `${name.vi} (${wanted.vi})`, en: `${name.en} (${wanted.en})` };
  return { span, data: { component: name, wanted, count, point }, brief };
}

/** Whether the letters are clearly not all of the other case; an abbreviation says nothing. */
function isCased(text: string, { span, looks }: Stretch, capitals: boolean): boolean {
  const words = text.slice(span.start, span.end).normalize("NFC");
  const upper = words.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = words.match(/\p{Ll}/gu)?.length ?? 0;
  const shown = looks.some(({ format }) => format.caps);
  if (upper + lower < 5) return true;
  return capitals
    ? shown || lower < upper
    : !(shown && looks.every(({ format }) => format.caps)) && lower > 0;
}
