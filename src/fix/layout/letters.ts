/** Another font or size for letters: runs get it, those that hold other letters too are parted. */
import type { LetterChange, Span } from "../../model.ts";
import { offsetOf } from "../../read/docx/escapes.ts";
import { firstEndingBehind, type TracedElement, type TracedPiece } from "../../read/docx/trace.ts";
import { blanksFor, PRESERVE } from "../blanks.ts";
import type { Reason } from "../editable.ts";
import { type Change, changed } from "../parts.ts";
import { isReason, type LayoutFile, type Rewritten, writable } from "./file.ts";
import { type Property, propertiesOf, set, withProperties } from "./properties.ts";
import { REASONS } from "./reasons.ts";

export function lettersChanged(file: LayoutFile, change: LetterChange): Rewritten {
  const changes = new Map<string, Change[]>();
  const add = (part: string, more: readonly Change[]): void => {
    const others = changes.get(part);
    if (others) others.push(...more);
    else changes.set(part, [...more]);
  };
  for (const [run, pieces] of runsIn(file, change.spans)) {
    const more = run === null ? REASONS.made : ofRun(file, run, pieces, change);
    if (isReason(more)) return more;
    add(pieces[0]!.part, more);
  }
  for (const index of labelledIn(file, change.spans)) {
    const more = ofMark(file, index, change);
    if (isReason(more)) return more;
    if (more !== null) add(more.part, [more.change]);
  }
  if (changes.size === 0) return REASONS.made;
  const contents = new Map<string, string>();
  for (const [part, some] of changes) {
    const xml = writable(file, part);
    if (typeof xml !== "string") return xml;
    contents.set(part, changed(xml, some));
  }
  return contents;
}

/** The runs that hold letters of `spans`, with all the pieces of each. */
function runsIn({ trace }: LayoutFile, spans: readonly Span[]): Map<TracedElement | null, TracedPiece[]> {
  const { pieces } = trace;
  const runs = new Map<TracedElement | null, TracedPiece[]>();
  for (const { start, end } of spans) {
    for (let i = firstEndingBehind(pieces, start); i < pieces.length && pieces[i]!.span.start < end; i++) {
      const { run } = pieces[i]!;
      if (!runs.has(run)) runs.set(run, runPieces(pieces, i));
    }
  }
  return runs;
}

/** The pieces around `pieces[at]` that are of the same run. */
function runPieces(pieces: readonly TracedPiece[], at: number): TracedPiece[] {
  const { run } = pieces[at]!;
  let first = at;
  while (pieces[first - 1]?.run === run) first--;
  let behind = at;
  while (pieces[behind]?.run === run) behind++;
  return pieces.slice(first, behind);
}

// ── Settings ────────────────────────────────────────────────────────────────────────────────────────────────

/** Those of `spans` that meet `whole`. */
export const within = (spans: readonly Span[], whole: Span): Span[] =>
  spans.filter(({ start, end }) => start < whole.end && whole.start < end);

const settingsOf = ({ font, size }: LetterChange): Property[] => [
  ...(font === undefined ? [] : [{ name: "w:rFonts", xml: fontsXml(font) }]),
  ...(size === undefined ? [] : sizes(size)),
];

/** In every script, and no theme with a say in it. */
export const fontsXml = (font: string): string =>
  `<w:rFonts ${["ascii", "hAnsi", "eastAsia", "cs"].map((script) => `w:${script}="${font}"`).join(" ")}/>`;

/** Half points. */
export const sizes = (size: number): Property[] =>
  ["w:sz", "w:szCs"].map((name) => ({ name, xml: `<${name} w:val="${Math.round(size * 2)}"/>` }));

function withLetters(rPr: string, change: LetterChange, tracking: string | null): string | null {
  const edit = (properties: readonly Property[]) =>
    settingsOf(change).reduce<readonly Property[]>((all, one) => set(all, "rPr", one), properties);
  return withProperties("rPr", rPr, edit, tracking);
}

// ── Runs ────────────────────────────────────────────────────────────────────────────────────────────────────

function ofRun(
  file: LayoutFile,
  run: TracedElement,
  pieces: readonly TracedPiece[],
  change: LetterChange,
): Change[] | Reason {
  const [{ part, alternatives, isBound }] = pieces as [TracedPiece];
  if (alternatives !== null) return REASONS.twice;
  if (isBound) return REASONS.bound;
  const xml = file.trace.xmlOf(part);
  const old = run.props === null ? "" : xml.slice(run.props.start, run.props.end);
  const at = run.props ?? { start: run.contentStart, end: run.contentStart };
  const stretches = stretchesOf(file.source.text, pieces, change.spans);
  if (!stretches.some(({ isMeant }) => isMeant)) return [];
  // A tracked change has a number of its own in each part of the run.
  const looks = stretches.map(({ isMeant }) =>
    isMeant ? withLetters(old, change, file.tracking(part)) : old,
  );
  if (looks.includes(null)) return REASONS.tracked;
  const changes: Change[] = [{ start: at.start, end: at.end, xml: looks[0]! }];
  const again = xml.slice(run.start, run.contentStart);
  const preserved = new Set<TracedElement>();
  for (const [i, { piece, from }] of stretches.entries()) {
    if (i === 0) continue;
    const cut = cutAt(xml, piece, from, `</w:r>${again}${looks[i]}`);
    const blanks = cut?.isInside ? blanksOf(xml, piece.element) : "";
    if (cut === null || blanks === null) return REASONS.parted;
    changes.push(cut);
    if (blanks === "" || preserved.has(piece.element)) continue;
    const at = piece.element.contentStart - 1;
    changes.push({ start: at, end: at, xml: blanks });
    preserved.add(piece.element);
  }
  return changes;
}

/** Where letters that are meant, or are not, begin in a run. */
interface Stretch {
  readonly piece: TracedPiece;
  /** In offsets of the text. */
  readonly from: number;
  readonly isMeant: boolean;
}

/** Blanks, tabs and the like go with the letters before them; a run without letters is left as it is. */
function stretchesOf(text: string, pieces: readonly TracedPiece[], spans: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  const near = within(spans, { start: pieces[0]!.span.start, end: pieces.at(-1)!.span.end });
  for (const piece of pieces) {
    for (let at = piece.span.start; at < piece.span.end; at++) {
      if (/\s/.test(text[at]!)) continue;
      const isMeant = near.some(({ start, end }) => start <= at && at < end);
      if (stretches.at(-1)?.isMeant !== isMeant) stretches.push({ piece, from: at, isMeant });
    }
  }
  return stretches;
}

interface Cut extends Change {
  /** It parts a text too. */
  readonly isInside: boolean;
}

/** Parts a run before a letter of one of its texts; `null` when it cannot be parted there. */
function cutAt(
  xml: string,
  { element, span, xml: range, cdata }: TracedPiece,
  from: number,
  between: string,
): Cut | null {
  if (from === span.start && range.start === element.contentStart)
    return { start: element.start, end: element.start, xml: between, isInside: false };
  const at = cdata ? null : offsetOf(xml, range.start, from - span.start, false);
  return at === null ? null : { start: at, end: at, xml: `</w:t>${between}<w:t${PRESERVE}>`, isInside: true };
}

function blanksOf(xml: string, { start, contentStart, end }: TracedElement): string | null {
  return blanksFor(xml.slice(start, contentStart), xml.slice(contentStart, xml.lastIndexOf("</", end - 1)));
}

// ── Labels ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Paragraphs whose computed label is meant too: it looks as the mark of the paragraph does. */
function labelledIn({ source }: LayoutFile, spans: readonly Span[]): number[] {
  return source.paragraphs.flatMap(({ label }, i) =>
    label && spans.some(({ start, end }) => start <= label.start && label.end <= end) ? i : [],
  );
}

function ofMark(
  file: LayoutFile,
  index: number,
  change: LetterChange,
): { readonly part: string; readonly change: Change } | null | Reason {
  const paragraph = file.trace.paragraphs[index];
  if (!paragraph) return null;
  const { part, props, contentStart } = paragraph;
  const at = props ?? { start: contentStart, end: contentStart };
  const pPr = file.trace.xmlOf(part).slice(at.start, at.end);
  const rPr = propertiesOf(pPr).find(({ name }) => name === "w:rPr")?.xml ?? "";
  const now = withLetters(rPr, change, file.tracking(part));
  if (now === null) return REASONS.tracked;
  const xml = withProperties("pPr", pPr, (all) => set(all, "pPr", { name: "w:rPr", xml: now }), null);
  return { part, change: { start: at.start, end: at.end, xml: xml! } };
}
