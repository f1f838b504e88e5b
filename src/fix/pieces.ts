/** Which stretches of which text nodes of a .docx an edit changes. */
import type { Edit, Source } from "../model.ts";
import type { DocxTrace, LocatedPiece, TracedPiece } from "../read/docx/trace.ts";
import { smallest } from "./edits.ts";

/** A stretch of one piece that gets other words. */
export interface PieceChange {
  readonly piece: TracedPiece;
  /** In UTF-16 units from the start of the piece. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The smallest parts of an edit by the piece they fall in; what is put in goes behind what stands before it. */
export function pieceChanges(edit: Edit, source: Source, trace: DocxTrace): PieceChange[] {
  const located = trace.locate(edit.span) ?? [];
  return smallest(source.text, edit).flatMap(({ span, text }) => {
    const home = homeOf(located, span.start, span.end);
    return located.flatMap((slice) => {
      const { piece } = slice;
      const start = Math.max(span.start, slice.span.start);
      const end = Math.min(span.end, slice.span.end);
      const isHome = slice === home;
      if (start >= end && !isHome) return [];
      const from = start < end ? start : span.start;
      const to = start < end ? end : span.start;
      const words = isHome ? text : "";
      return [{ piece, from: from - piece.span.start, to: to - piece.span.start, words }];
    });
  });
}

/** Where new words go: with the words they replace, else behind the words before them. */
function homeOf(located: readonly LocatedPiece[], start: number, end: number): LocatedPiece | undefined {
  const holds = ({ span }: LocatedPiece) =>
    start < end ? span.start <= start && start < span.end : span.start < start && start <= span.end;
  return located.find(holds) ?? located[0];
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * The changes of one piece, widened to whole words, in order, those that meet made one: a person reads
 * "nghành → ngành" more easily than a letter struck out.
 * @param text what the piece says
 */
export function inWholeWords(changes: readonly PieceChange[], text: string): PieceChange[] {
  const stretches: { from: number; to: number; changes: PieceChange[] }[] = [];
  for (const change of byPlace(changes)) {
    const { from, to } = wordsAround(change, text);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.changes.push(change);
    } else stretches.push({ from, to, changes: [change] });
  }
  return stretches.map(({ from, to, changes }) => ({
    ...{ piece: changes[0]!.piece, from, to },
    words: withChanges(text, changes, from, to),
  }));
}

function wordsAround({ from, to, words }: PieceChange, text: string): { from: number; to: number } {
  const around = { from, to };
  if (!LETTER.test(text.slice(from, to) + words)) return around;
  while (around.from > 0 && LETTER.test(text[around.from - 1]!)) around.from--;
  while (around.to < text.length && LETTER.test(text[around.to]!)) around.to++;
  return around;
}

/** What a piece that says `text` says between two places of it after changes there. */
export function withChanges(
  text: string,
  changes: readonly PieceChange[],
  from = 0,
  to = text.length,
): string {
  let out = "";
  let at = from;
  for (const change of byPlace(changes)) {
    out += text.slice(at, change.from) + change.words;
    at = change.to;
  }
  return out + text.slice(at, to);
}

const byPlace = (changes: readonly PieceChange[]): PieceChange[] =>
  [...changes].sort((a, b) => a.from - b.from || a.to - b.to);
