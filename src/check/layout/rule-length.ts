/** How long the rule under a component is to be, by the words above it. */
import type { Source } from "../../model.ts";
import type { Stretch } from "./components.ts";

/** The length of a line of text there, in points; `null` in a cell, whose width is not known. */
export function roomOf({ paragraphs, sections }: Source, index: number): number | null {
  const { cell, format } = paragraphs[index]!;
  const section = sections.findLast(({ firstParagraph }) => firstParagraph <= index);
  if (cell !== null || format === null || !section) return null;
  const { width, marginLeft, marginRight } = section;
  const text = ((width - marginLeft - marginRight) * 72) / 25.4;
  return text - (format.indentLeft ?? 0) - (format.indentRight ?? 0);
}

/** Words longer than this, in points, may take two lines in a cell of the letterhead. */
const WIDE = 190;

/** From and to, in points; of several lines any may be meant, and of one that may wrap nothing is too short. */
export function wantedLength(
  source: Source,
  id: "motto" | "issuingBody" | "subject",
  stretches: readonly Stretch[],
): readonly [from: number, to: number] | null {
  const widths = stretches.map((stretch) => printedWidth(source, stretch));
  const known = widths.filter((width) => width !== null);
  if (known.length < widths.length) return null;
  const [shortest, longest] = [Math.min(...known), Math.max(...known)];
  if (id === "motto") return known.length === 1 ? [longest, longest] : null;
  const rooms = stretches.map(({ index }) => roomOf(source, index) ?? WIDE);
  const wraps = known.some((width, i) => width > rooms[i]!);
  const room = stretches.some(({ paragraph }) => paragraph.cell) ? longest : Math.max(...rooms);
  return [wraps ? 0 : shortest / 3, Math.min(longest, room) / 2];
}

/** Widths in thousandths of the size: Times New Roman, bold. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    250: " .,",
    278: "/il",
    333: "-:;()fjt",
    389: "Is",
    444: "cerz",
    500: "0123456789agovxyJ",
    556: "bdđhknpquS",
    611: "FP",
    667: "BELTZ",
    722: "wACDĐNRUVXY",
    778: "GHKOQ",
    833: "m",
    944: "M",
    1000: "W",
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
const USUAL = 556;

/** The words of a stretch on one line, in points; `null` in another font, or where the size is not one and known. */
function printedWidth({ text }: Source, { span, looks }: Stretch): number | null {
  const formats = looks.map(({ format }) => format);
  const [first] = formats;
  if (!first || first.size === null || !formats.every(({ size }) => size === first.size)) return null;
  if (!formats.every(({ font }) => font !== null && /^times/i.test(font))) return null;
  const words = text.slice(span.start, span.end).trim().replace(/\s+/g, " ");
  return widthOf(first.caps ? words.toUpperCase() : words, first.size);
}

function widthOf(words: string, size: number): number {
  let width = 0;
  for (const character of words.normalize("NFD")) {
    if (!/\p{M}/u.test(character)) width += WIDTHS.get(character) ?? USUAL;
  }
  return (width * size) / 1000;
}
