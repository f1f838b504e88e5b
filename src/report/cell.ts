/** What a cell of a table holds, before it is one of a workbook or of a CSV file. */
import type { Severity } from "../model.ts";
import { printable } from "./printable.ts";

/** A judgement at a glance. */
export type Light = Severity | "good" | "unknown";

export type Cell =
  | string
  | number
  | null
  /** ISO. */
  | { readonly day: string }
  /** From 0 to 1. */
  | { readonly share: number }
  /** Words that stand in the colour of a judgement. */
  | { readonly light: Light; readonly text: string };

export const dayCell = (day: string | null): Cell => (day === null ? null : { day });

export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** Long words go on in the next line of the cell; without it they are cut off at its edge. */
  readonly wrap?: boolean;
  /** Words that go on in the next line do not make the row higher: what does not fit is hidden. */
  readonly clipped?: boolean;
}

/** More than this a cell of Excel does not hold. */
export const LONGEST_CELL = 32_767;

// Neither XML nor any other text may hold them.
const UNWRITABLE = /[\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One line of text that any file may hold and that fits into a cell; what is cut off is told by "…". */
export function cellText(text: string): string {
  const words = printable(text.replace(LONE_SURROGATE, "\ufffd").replace(UNWRITABLE, ""));
  if (words.length <= LONGEST_CELL) return words;
  return `${words.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Whether a spreadsheet that reads `text` from a file, or gets it typed, takes it for a formula. */
export function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}
