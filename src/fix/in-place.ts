/** Changes of words written into the text nodes that hold them; runs and formatting stay as they are written. */
import { escaped, offsetOf, unescaped } from "../read/docx/escapes.ts";
import type { DocxTrace, TracedElement, TracedPiece } from "../read/docx/trace.ts";
import { otherSayings } from "./alternatives.ts";
import { keepsBlanks, PRESERVE } from "./blanks.ts";
import type { Change } from "./parts.ts";
import { type PieceChange, withChanges } from "./pieces.ts";

/** A change in the XML of a part. */
export interface PartChange extends Change {
  readonly part: string;
}

/** `null` when spaces would be lost or come to show. */
export function changesInPlace(changes: readonly PieceChange[], trace: DocxTrace): PartChange[] | null {
  const out: PartChange[] = [];
  const touched = new Map<TracedElement, PieceChange[]>();
  for (const change of changes) {
    const { piece, from, to, words } = change;
    const xml = trace.xmlOf(piece.part);
    const start = offsetOf(xml, piece.xml.start, from, piece.cdata);
    const end = offsetOf(xml, piece.xml.start, to, piece.cdata);
    if (start === null || end === null) return null;
    out.push({ part: piece.part, start, end, xml: escaped(words, piece.cdata) });
    touched.set(piece.element, [...(touched.get(piece.element) ?? []), change]);
  }
  for (const [element, some] of touched) {
    const { part } = some[0]!.piece;
    const preserved = preserving(trace, part, element, some);
    if (preserved === null) return null;
    const at = element.contentStart - 1;
    if (preserved !== "") out.push({ part, start: at, end: at, xml: preserved });
  }
  return [...out, ...saidAgain(out, touched, trace)];
}

/**
 * What must be put into the start tag so that new spaces at an end of the text show; `null` when that would show
 * old ones too that never showed.
 */
function preserving(
  trace: DocxTrace,
  part: string,
  { start, contentStart }: TracedElement,
  changes: readonly PieceChange[],
): "" | typeof PRESERVE | null {
  const xml = trace.xmlOf(part);
  const tag = xml.slice(start, contentStart);
  if (keepsBlanks(tag)) return "";
  const pieces = trace.piecesOf(changes[0]!.piece.element);
  const text = (piece: TracedPiece) => unescaped(xml, piece.xml.start, piece.xml.end, piece.cdata) ?? "";
  const own = (piece: TracedPiece) => changes.filter((change) => change.piece === piece);
  const before = pieces.map(text).join("");
  const after = pieces.map((piece) => withChanges(text(piece), own(piece))).join("");
  const edges = (words: string) => [/^[ \t\r\n]/.test(words), /[ \t\r\n]$/.test(words)];
  const had = edges(before);
  const isNew = edges(after).some((has, i) => has && !had[i]);
  if (!isNew) return "";
  return had.some(Boolean) || /\sxml:space\s*=/.test(tag) ? null : PRESERVE;
}

/** The same changes in the branches of `mc:AlternateContent` that say the same words for older programs. */
function saidAgain(
  changes: readonly PartChange[],
  touched: ReadonlyMap<TracedElement, readonly PieceChange[]>,
  trace: DocxTrace,
): PartChange[] {
  return [...touched].flatMap(([element, [first]]) => {
    const { alternatives, part } = first!.piece;
    if (alternatives === null) return [];
    const own = changes.filter(
      (change) => change.part === part && element.start < change.start && change.end < element.end,
    );
    return otherSayings(trace.xmlOf(part), alternatives, element).flatMap((start) =>
      own.map((change) => ({
        ...change,
        start: change.start - element.start + start,
        end: change.end - element.start + start,
      })),
    );
  });
}
