/** A text with edits made in it, and where its old offsets are now. */
import type { Edit, Span } from "../../model.ts";
import { lastAtOrBefore } from "../../text/bisect.ts";

export interface Edited {
  readonly text: string;
  /** Where a stretch of the old text is now; what was cut through by an edit holds the whole of it. */
  moved(span: Span): Span;
  /** Whether an edit changed a part of the stretch and more beside it. */
  isCut(span: Span): boolean;
}

/** @param edits in order and apart from one another */
export function edited(text: string, edits: readonly Edit[]): Edited {
  const places: { readonly old: Span; readonly now: Span }[] = [];
  let out = "";
  let at = 0;
  for (const { span, text: instead } of edits) {
    out += text.slice(at, span.start);
    const start = out.length;
    out += instead;
    places.push({ old: span, now: { start, end: out.length } });
    at = span.end;
  }
  out += text.slice(at);

  /** The last edit that begins before `offset`. */
  const before = (offset: number) =>
    places[lastAtOrBefore(places.length, (i) => places[i]!.old.start, offset - 1)] ?? null;
  const move = (offset: number, side: "start" | "end"): number => {
    const place = before(offset);
    if (!place) return offset;
    return offset < place.old.end ? place.now[side] : offset - place.old.end + place.now.end;
  };
  const isInside = (offset: number): boolean => offset < (before(offset)?.old.end ?? 0);
  return {
    text: out,
    moved: ({ start, end }) => {
      const from = move(start, "start");
      return { start: from, end: start === end ? from : move(end, "end") };
    },
    isCut: ({ start, end }) => isInside(start) || isInside(end),
  };
}
