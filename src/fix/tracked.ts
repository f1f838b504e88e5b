/**
 * Changes of words written as tracked changes, for a person to accept or reject in Word: the run is parted, the old
 * words stand in `w:del`, the new ones in `w:ins`, each with the run's own properties (ISO/IEC 29500-1, 17.13.5).
 */
import { escaped, offsetOf } from "../read/docx/escapes.ts";
import type { DocxTrace, TracedElement, TracedHolder, TracedPiece } from "../read/docx/trace.ts";
import { otherSayings } from "./alternatives.ts";
import { AUTHOR } from "./author.ts";
import { blanksFor, PRESERVE } from "./blanks.ts";
import type { PartChange } from "./in-place.ts";
import { Numbers } from "./numbers.ts";
import type { PieceChange } from "./pieces.ts";

/** Words that an earlier correction put in are changed where they are. */
export const isOwn = ({ change }: TracedPiece): boolean =>
  change?.kind === "insert" && change.author === AUTHOR;

/**
 * The runs of the changed pieces, rewritten. `null` where no tracked change may stand or a text cannot be parted.
 * @param day the date of the changes, ISO
 */
export function trackedChanges(
  changes: readonly PieceChange[],
  trace: DocxTrace,
  day: string,
): PartChange[] | null {
  const partings = partingsOf(changes, trace);
  if (partings === null) return null;
  const byPart = new Map<string, Numbers>();
  return partings.flatMap((parting) => {
    const { part, xml, run, shifts } = parting;
    const numbers = byPart.get(part) ?? new Numbers(xml);
    byPart.set(part, numbers);
    return shifts.map((shift) => {
      return { part, start: run.start + shift, end: run.end + shift, xml: rewritten(parting, day, numbers) };
    });
  });
}

/** Whether `trackedChanges` can make these. */
export const canBeTracked = (changes: readonly PieceChange[], trace: DocxTrace): boolean =>
  partingsOf(changes, trace) !== null;

function partingsOf(changes: readonly PieceChange[], trace: DocxTrace): Parting[] | null {
  const partings: Parting[] = [];
  for (const [run, some] of byRun(changes)) {
    const parting = run && partingOf(run, some, trace);
    if (!parting) return null;
    partings.push(parting);
  }
  return partings;
}

function byRun(changes: readonly PieceChange[]): Map<TracedElement | null, PieceChange[]> {
  const runs = new Map<TracedElement | null, PieceChange[]>();
  for (const change of changes) {
    const { run } = change.piece;
    runs.set(run, [...(runs.get(run) ?? []), change]);
  }
  return runs;
}

// ── What is to be parted ────────────────────────────────────────────────────────────────────────────────────

/** A run whose text is to be parted, and what goes in at which places of the XML. */
interface Parting {
  readonly part: string;
  readonly xml: string;
  /** The prefix of Word's elements and attributes: "w:". */
  readonly w: string;
  readonly run: TracedElement;
  readonly holder: TracedHolder;
  /** By place. */
  readonly texts: readonly PartedText[];
  /** How far from the run the same is done: 0, and where the run is said again for older programs. */
  readonly shifts: readonly number[];
}

interface PartedText {
  readonly element: TracedElement;
  readonly contentEnd: number;
  readonly cuts: Cut[];
}

interface Cut {
  /** In the XML of the part. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function partingOf(run: TracedElement, changes: readonly PieceChange[], trace: DocxTrace): Parting | null {
  const { part, holder } = changes[0]!.piece;
  const xml = trace.xmlOf(part);
  const w = /^<([\w.-]+:)r[\s/>]/.exec(xml.slice(run.start, run.start + 100))?.[1];
  if (holder === null || w === undefined) return null;
  // A text box in the run has runs of its own.
  if (xml.slice(run.start, run.end).includes("txbxContent")) return null;
  const texts = new Map<TracedElement, PartedText>();
  for (const { piece, from, to, words } of changes) {
    const { element } = piece;
    if (!canBeParted(piece, xml)) return null;
    const start = offsetOf(xml, piece.xml.start, from, false);
    const end = offsetOf(xml, piece.xml.start, to, false);
    if (start === null || end === null) return null;
    const text = texts.get(element) ?? { element, contentEnd: piece.xml.end, cuts: [] };
    text.cuts.push({ start, end, words });
    texts.set(element, text);
  }
  const byPlace = [...texts.values()].sort((a, b) => a.element.start - b.element.start);
  const shifts = shiftsOf(changes[0]!.piece, run, xml);
  return shifts && { part, xml, w, run, holder, texts: byPlace, shifts };
}

/** Whether a text says the same in two pieces: no comment or CDATA in it, no spaces at its ends that do not show. */
function canBeParted({ element, xml: range, cdata }: TracedPiece, xml: string): boolean {
  if (cdata || range.start !== element.contentStart) return false;
  if (!/^<\/[^<>]*>$/.test(xml.slice(range.end, element.end))) return false;
  const tag = xml.slice(element.start, element.contentStart);
  return blanksFor(tag, xml.slice(range.start, range.end)) !== null;
}

/** `null` where the run is said again otherwise. */
function shiftsOf({ alternatives, element }: TracedPiece, run: TracedElement, xml: string): number[] | null {
  if (alternatives === null) return [0];
  const shifts = otherSayings(xml, alternatives, element).map((start) => start - element.start);
  const written = xml.slice(run.start, run.end);
  return shifts.every((shift) => xml.startsWith(written, run.start + shift)) ? [0, ...shifts] : null;
}

// ── The run anew ────────────────────────────────────────────────────────────────────────────────────────────

function rewritten({ xml, w, run, holder, texts }: Parting, day: string, numbers: Numbers): string {
  const { props } = run;
  const head = xml.slice(run.start, run.contentStart) + (props ? xml.slice(props.start, props.end) : "");
  let isFirst = true;
  const runOf = (content: string) => {
    const opened = isFirst ? head : numbers.anew(head);
    isFirst = false;
    return `${opened}${content}</${w}r>`;
  };
  const text = (name: string, content: string) => `<${w}${name}${PRESERVE}>${content}</${w}${name}>`;
  const change = (name: string, content: string) => {
    const stamp = `${w}id="${numbers.next()}" ${w}author="${AUTHOR}" ${w}date="${day}T00:00:00Z"`;
    return `<${w}${name} ${stamp}>${runOf(content)}</${w}${name}>`;
  };
  // Words put into another's insertion are a change of their own beside it, as Word has it.
  const apart = (inserted: string) => {
    if (holder.kind !== "change") return inserted;
    const again = xml.slice(holder.start, holder.contentStart);
    return `</${/^<([^\s/>]+)/.exec(again)![1]}>${inserted}${numbers.anew(again)}`;
  };
  let out = "";
  let kept = "";
  const keep = (content: string) => {
    kept += content;
  };
  const cut = (content: string) => {
    if (kept.trim() !== "") out += runOf(kept);
    kept = "";
    out += content;
  };
  let at = props?.end ?? run.contentStart;
  for (const { element, contentEnd, cuts } of texts) {
    keep(xml.slice(at, element.start));
    let from = element.contentStart;
    for (const { start, end, words } of cuts) {
      if (from < start) keep(text("t", xml.slice(from, start)));
      if (start < end) cut(change("del", text("delText", xml.slice(start, end))));
      if (words !== "") cut(apart(change("ins", text("t", escaped(words, false)))));
      from = end;
    }
    if (from < contentEnd) keep(text("t", xml.slice(from, contentEnd)));
    at = element.end;
  }
  keep(xml.slice(at, xml.lastIndexOf("</", run.end - 1)));
  cut("");
  return out;
}
