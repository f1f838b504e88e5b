/** The changes of the layout that mend what the rules of layout find. */
import type {
  LetterChange,
  PageChange,
  PageNumberChange,
  PageSetup,
  Run,
  RunFormat,
  Source,
  Span,
} from "../../model.ts";
import type { Bilingual } from "../subject.ts";
import type { Components } from "./components.ts";
import { type Disagreement, disagreement } from "./disagree.ts";
import { COMPONENTS, MARGINS, PAPER, REQUIREMENTS } from "./requirements.ts";

const alike = (words: string): Bilingual => ({ vi: words, en: words });
const decimal = (value: number): string => `${Math.round(value * 10) / 10}`.replace(".", ",");
export const nearest = (value: number, [from, to]: readonly [number, number]): number =>
  Math.min(Math.max(value, from), to);

// A component that is alone in its paragraph takes the dash before it and the mark behind it along.

/** Letters of these are what they seem; in a font that nobody knows they may be of an old encoding and would break. */
const UNICODE_FONTS =
  /^(?:Aptos|Arial|Book ?Antiqua|Bookman|Calibri|Cambria(?! Math)|Candara|Carlito|Century|Constantia|Corbel|Courier|DejaVu|Garamond|Georgia|Helvetica|Liberation|Microsoft Sans|Noto (?:Sans|Serif)|Open Sans|Palatino|Roboto|Segoe UI(?! (?:Symbol|Emoji))|Tahoma|Trebuchet|Verdana)(?![a-z])/i;

/**
 * One change a component: its letters of another font, where that is a known one. What else is printed in these
 * fonts, tables and short lines, goes along: it would stand out from its neighbours.
 */
export function fontChanges(
  components: Components,
  source: Source,
  font: string,
  isOther: (format: RunFormat) => boolean | null,
): LetterChange[] {
  const changes = ofComponents(components, font, isOther);
  const fonts = new Set(changes.map(({ from }) => from.vi));
  const rest = runsBeside(changes, source).filter(({ format }) => fonts.has(format.font ?? ""));
  if (rest.length === 0) return changes;
  const what = { vi: "Phông chữ, chỗ khác cùng phông", en: "Font, other places in it" };
  const from = alike([...new Set(rest.map(({ format }) => format.font!))].join(", "));
  return [...changes, { kind: "letters", spans: rest.map(spanOf), font, what, from, to: alike(font) }];
}

const spanOf = ({ span }: Run): Span => span;

/** The runs of the body that no change is about; text boxes are changed by hand. */
function runsBeside(changes: readonly LetterChange[], { paragraphs, text }: Source): Run[] {
  const starts = new Set(changes.flatMap(({ spans }) => spans.map(({ start }) => start)));
  return paragraphs
    .filter(({ region }) => region === "body")
    .flatMap(({ runs }) => runs)
    .filter(({ span }) => !starts.has(span.start) && text.slice(span.start, span.end).trim() !== "");
}

function ofComponents(
  components: Components,
  font: string,
  isOther: (format: RunFormat) => boolean | null,
): LetterChange[] {
  return COMPONENTS.flatMap((id) => {
    const found = disagreement(components.get(id) ?? [], isOther);
    if (found === null) return [];
    const looks = found.stretches
      .flatMap(({ alone, looks, paragraph }): readonly Run[] => (alone ? paragraph.runs : looks))
      .filter(({ format }) => isOther(format) && UNICODE_FONTS.test(format.font ?? ""));
    if (looks.length === 0) return [];
    const { vi, en } = REQUIREMENTS[id].name;
    return {
      kind: "letters",
      spans: looks.map(({ span }) => span),
      font,
      what: { vi: `Phông chữ, ${vi}`, en: `Font, ${en}` },
      from: alike(found.format.font ?? ""),
      to: alike(font),
    };
  });
}

/** The whole component in the permitted size that is nearest to what most of it has. */
export function sizeChange(
  name: Bilingual,
  { stretches, format }: Disagreement,
  permitted: readonly [number, number],
): LetterChange {
  const size = nearest(format.size!, permitted);
  return {
    kind: "letters",
    spans: stretches.map(({ alone, paragraph, span }) => (alone ? paragraph.span : span)),
    size,
    what: { vi: `Cỡ chữ, ${name.vi}`, en: `Size, ${name.en}` },
    from: alike(decimal(format.size!)),
    to: alike(decimal(size)),
  };
}

/** Millimetres; within these a sheet is of US Letter. */
const LETTER = { width: [214, 218], height: [277, 281] } as const;

/** Upright sheets of US Letter become A4: they are nearly as large. A sheet of another size was chosen on purpose. */
export function paperChanges(sections: readonly PageSetup[]): PageChange[] {
  const isLetter = ({ width, height }: PageSetup) =>
    nearest(width, LETTER.width) === width && nearest(height, LETTER.height) === height;
  const letters = sections.flatMap((section, i) => (isLetter(section) ? i : []));
  if (letters.length === 0) return [];
  return [
    {
      kind: "page",
      sections: letters,
      lengths: PAPER,
      what: { vi: "Khổ giấy", en: "Paper" },
      from: alike("Letter (215,9 × 279,4 mm)"),
      to: alike(`A4 (${PAPER.width} × ${PAPER.height} mm)`),
    },
  ];
}

/**
 * A margin of some sections, one change for all that have it alike.
 * @param wrong their places in `sections`
 */
export function marginChanges(
  sections: readonly PageSetup[],
  wrong: readonly number[],
  side: keyof typeof MARGINS,
  name: Bilingual,
): PageChange[] {
  const margins = new Set(wrong.map((section) => sections[section]![side]));
  return [...margins].map((margin) => {
    const wanted = nearest(margin, MARGINS[side]);
    return {
      kind: "page",
      sections: wrong.filter((section) => sections[section]![side] === margin),
      lengths: { [side]: wanted },
      what: { vi: `Lề ${name.vi}`, en: `Margin, ${name.en}` },
      from: alike(`${decimal(margin)} mm`),
      to: alike(`${wanted} mm`),
    };
  });
}

const NUMBER = { vi: "Số trang", en: "Page number" };
const TOP = { vi: "giữa lề trên, từ trang 2", en: "in the middle of the top margin, from page 2 on" };
const AMENDS = {
  add: [{ vi: "chưa có", en: "none" }, TOP],
  raise: [{ vi: "cuối trang", en: "at the foot" }, TOP],
  centre: [
    { vi: "không ở giữa", en: "not in the middle" },
    { vi: "căn giữa", en: "centred" },
  ],
  "hide-on-first": [
    { vi: "hiện ở trang 1", en: "shown on page 1" },
    { vi: "không hiện ở trang 1", en: "not shown on page 1" },
  ],
} as const;

/** @param size points, of numbers that are put in */
export function pageNumberChange(amend: keyof typeof AMENDS, size: number): PageNumberChange {
  const [from, to] = AMENDS[amend];
  return { kind: "page-number", amend, size, what: NUMBER, from, to };
}

/** Sizes in points. */
export function pageNumberSize(from: number, size: number): PageNumberChange {
  const what = { vi: "Cỡ chữ, Số trang", en: "Size, Page number" };
  const told = { what, from: alike(decimal(from)), to: alike(decimal(size)) };
  return { kind: "page-number", amend: "resize", size, ...told };
}
