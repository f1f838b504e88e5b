/** Corrections that may be applied unread: which of them fit together, and a text with them. */
import type { Edit, Finding, Span } from "../model.ts";
import { hunksOf } from "../text/difference.ts";

/** A finding and what its safe fix changes, in the order of the text. */
export interface SafeFix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The safe fixes of `findings` that would change `text`, by place. */
export function safeFixes(findings: readonly Finding[], text: string): SafeFix[] {
  return findings
    .flatMap((finding) => {
      const { fix } = finding;
      if (fix?.kind !== "safe") return [];
      const edits = fix.edits
        .filter(({ span, text: words }) => text.slice(span.start, span.end) !== words)
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return edits.length > 0 ? [{ finding, edits }] : [];
    })
    .sort((a, b) => a.edits[0]!.span.start - b.edits[0]!.span.start);
}

/**
 * The first by place of those fixes that meet. A fix is taken whole or not at all; what is not taken can be
 * judged again on the text that comes out.
 */
export function withoutOverlaps(fixes: readonly SafeFix[]): SafeFix[] {
  // By place; what is in it does not meet.
  const taken: Span[] = [];
  return fixes.filter(({ edits }) => {
    const added: Span[] = [];
    for (const { span } of edits) {
      const at = placeIn(taken, span);
      const neighbours = [taken[at - 1], taken[at]];
      if (neighbours.some((other) => other !== undefined && overlap(span, other))) {
        for (const own of added) taken.splice(taken.indexOf(own), 1);
        return false;
      }
      taken.splice(at, 0, span);
      added.push(span);
    }
    return true;
  });
}

/** Index of the first of `spans` that starts behind the start of `span`. */
function placeIn(spans: readonly Span[], { start }: Span): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Insertions also meet what they touch: there is no telling which comes first. */
function overlap(a: Span, b: Span): boolean {
  const isPoint = a.start === a.end || b.start === b.end;
  return isPoint ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

export const byPlace = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start);

/** `text` with edits that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { span, text: words } of byPlace(edits)) {
    out += text.slice(at, span.start) + words;
    at = span.end;
  }
  return out + text.slice(at);
}

/**
 * The edit in its smallest parts: characters that stay are not touched, and so keep their look. No part cuts a
 * pair of surrogates.
 */
export function smallest(text: string, edit: Edit): Edit[] {
  const old = [...text.slice(edit.span.start, edit.span.end)];
  const words = [...edit.text];
  const at = [edit.span.start];
  for (const character of old) at.push(at.at(-1)! + character.length);
  return hunksOf(old, words).map(({ start, end, from, to }) => ({
    span: { start: at[start]!, end: at[end]! },
    text: words.slice(from, to).join(""),
  }));
}
