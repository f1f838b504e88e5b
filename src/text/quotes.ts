/** Words between quotation marks, as plans and misreadings pair them: “…”, "…", “…", ‘‘…’’, “…’. */
import type { Span } from "../model.ts";

const OPEN = /[“"]|''/g;
const MAX_QUOTED = 320;

export interface Quoted {
  /** The words without their marks. */
  readonly inner: Span;
  /** The marks too. */
  readonly outer: Span;
  readonly closed: boolean;
}

/**
 * The quotation that opens at or after `from` and before `limit`, `null` when there is none. A quotation ends with its
 * paragraph at the latest; one that is never closed is given up to the paragraph's first stop.
 */
export function nextQuoted(text: string, from: number, limit = text.length): Quoted | null {
  OPEN.lastIndex = from;
  const open = OPEN.exec(text);
  if (!open || open.index >= limit) return null;
  return quotedAt(text, open.index, open[0].length);
}

function quotedAt(text: string, at: number, width: number): Quoted {
  const start = at + width;
  const line = text.indexOf("\n", start);
  const stop = Math.min(line < 0 ? text.length : line, start + MAX_QUOTED);
  const body = text.slice(start, stop);
  const close = /[”"“]|''|'(?=[\s,.;:)]|$)/.exec(body);
  if (close) {
    const end = start + close.index;
    return { inner: { start, end }, outer: { start: at, end: end + close[0].length }, closed: true };
  }
  const pause = /[;.](?=\s|$)/.exec(body)?.index ?? body.length;
  return { inner: { start, end: start + pause }, outer: { start: at, end: start + pause }, closed: false };
}
