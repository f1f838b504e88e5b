import { plan } from "../../src/check/example.ts";
import { componentsOf, type Stretch } from "../../src/check/layout/components.ts";
import { shareOf } from "../../src/check/layout/disagree.ts";
import { REQUIREMENTS } from "../../src/check/layout/requirements.ts";
import { wantedLength } from "../../src/check/layout/rule-length.ts";
import { RULED, type Ruled, type RuleLine, ruleLinesOf } from "../../src/check/layout/rule-lines.ts";
import {
  type Bilingual,
  defineRule,
  notEvaluated,
  type Problem,
  type Subject,
} from "../../src/check/rule.ts";
import type { RunFormat } from "../../src/model.ts";
import { nd30 } from "../provisions.ts";

const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export default defineRule({
  id: "layout/rule-line",
  title: { vi: "Đường kẻ dưới Tiêu ngữ, tên cơ quan, trích yếu", en: "Rules under motto, body and subject" },
  why: {
    vi: "Đường kẻ khép các thành phần đầu văn bản lại; gạch chân hay gõ dấu gạch không thay được.",
    en: "The rules close the parts of the head; underlining or typed hyphens do not stand in for them.",
  },
  basis: nd30("khoản 1, khoản 2 và khoản 5 Mục II Phần I Phụ lục I"),
  severity: "info",
  message: {
    missing: {
      vi: "Chưa có đường kẻ dưới {components}. Kẻ một đường ngang, nét liền.",
      en: "There is no rule under: {components}. Draw a solid one.",
    },
    underlined: {
      vi: "{component} gạch chân chữ thay cho đường kẻ. Bỏ gạch chân, kẻ đường riêng ở dưới ({point}).",
      en: "{component}: the words are underlined in place of a rule. Draw one below them instead ({point}).",
    },
    broken: {
      vi: "Dưới {component} là hàng dấu gõ “{actual}”. Thay bằng đường kẻ nét liền ({point}).",
      en: "Under {component} stands a typed row “{actual}”. Draw a solid rule instead ({point}).",
    },
    length: {
      vi: "Đường kẻ dưới {component} dài {actual}, phải {wanted}, khoảng {expected} ({point}).",
      en: "The rule under {component} is {actual} long; it must be {wanted}, about {expected} ({point}).",
    },
  },
  needs: ["state-body", "layout", "since-decree-30"],
  good: [
    plan(),
    plan({ motto: `⟨rule 56⟩${MOTTO}` }), // as long as the words
    plan({ motto: `⟨rule none⟩${MOTTO}\n_____________________` }), // typed, and solid
    plan({ motto: `⟨rule unknown⟩${MOTTO}` }), // a picture or a group of shapes
    plan({ motto: `⟨underline yes⟩${MOTTO}` }), // a rule there is
    plan({ subject: "⟨rule 30⟩Phát động phong trào thi đua năm 2026" }),
  ],
  bad: [
    [plan({ motto: `⟨rule none⟩‹${MOTTO}›` }), null],
    [plan({ motto: `⟨rule none, underline yes⟩‹${MOTTO}›` }), null],
    [plan({ motto: `⟨rule none⟩${MOTTO}\n‹-------------›` }), null],
    [plan({ motto: `⟨rule 25⟩‹${MOTTO}›` }), "56 mm"],
    [plan({ subject: "⟨rule none⟩‹Phát động phong trào thi đua năm 2026›" }), null],
    [plan({ subject: "⟨rule 85⟩‹Phát động phong trào thi đua năm 2026›" }), "26–39 mm"],
  ],
  *check(subject) {
    const components = componentsOf(subject.plan, subject.source);
    if (!RULED.some((id) => components.has(id)))
      return notEvaluated("không nhận ra phần đầu văn bản", "the head of the document was not recognised");
    if (!subject.source.drawings)
      return notEvaluated("không rõ nét kẻ của văn bản", "it is not known what is drawn in the document");
    const lines = ruleLinesOf(subject.plan, subject.source);
    if (lines === null)
      return notEvaluated(
        "phần đầu văn bản có hình vẽ không rõ là gì",
        "something is drawn in the head of which it is not known what it is",
      );
    const missing: [Ruled, Stretch][] = [];
    for (const id of RULED) {
      const stretches = components.get(id) ?? [];
      const last = stretches.at(-1);
      if (!last) continue;
      const [line, ...others] = lines.filter(({ under }) => under.includes(id));
      const underlined = stretches.find((stretch) => shareOf([stretch], isUnderlined) >= PARTLY);
      if (line) {
        if (others.length === 0 && line.under.length === 1) yield* ofLine(subject, id, stretches, line);
      } else if (underlined) yield { span: underlined.quoted, message: "underlined", data: dataOf(id) };
      else missing.push([id, last]);
    }
    const [first] = missing;
    if (first) {
      const span = first[1].quoted;
      yield { span, message: "missing", data: { components: listed(missing.map(([id]) => id)) } };
    }
    return undefined;
  },
});

/** A name may be underlined in its middle only. */
const PARTLY = 0.2;
const isUnderlined = ({ underline }: RunFormat): boolean => underline;

const dataOf = (id: Ruled) => ({ component: REQUIREMENTS[id].name, point: REQUIREMENTS[id].point });

function listed(ids: readonly Ruled[]): Bilingual {
  const names = ids.map((id) => REQUIREMENTS[id]);
  const words = (lang: "vi" | "en") => names.map(({ name, point }) => `${name[lang]} (${point})`).join(", ");
  return { vi: words("vi"), en: words("en") };
}

function* ofLine(
  { source }: Subject,
  id: Ruled,
  stretches: readonly Stretch[],
  { solid, length, paragraph }: RuleLine,
): Generator<Problem> {
  if (!solid) yield { span: source.paragraphs[paragraph]!.span, message: "broken", data: dataOf(id) };
  const wanted = solid && length !== null ? wantedLength(source, id, stretches) : null;
  if (length === null || wanted === null) return;
  const [from, to] = wanted;
  if (length >= from * (1 - NEARLY) && length <= to * (1 + NEARLY)) return;
  const least = from === to ? "" : from === 0 ? "≤ " : `${millimetres(from)}–`;
  const expected = `${least}${millimetres(to)} mm`;
  const data = { ...dataOf(id), wanted: id === "motto" ? WHOLE : PART };
  const actual = `${millimetres(length)} mm`;
  yield { span: stretches.at(-1)!.quoted, message: "length", actual, expected, data };
}

/** The part of a length by which the words may be measured wrongly. */
const NEARLY = 0.2;
const WHOLE = { vi: "dài bằng dòng chữ", en: "as long as the words" };
const PART = { vi: "bằng 1/3 đến 1/2 dòng chữ", en: "from a third to half of the words" };

const millimetres = (length: number): number => Math.round((length * 25.4) / 72);
