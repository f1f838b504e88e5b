/** What was changed in a text, line by line, the words marked: "Số: [−5−]{+05+}/KH-UBND". */
import { hunksOf } from "../text/difference.ts";
import { columns, styled, type View } from "./layout.ts";
import { printable } from "./printable.ts";

export interface ChangedLine {
  /** Index of the line in the text before, from 0. */
  readonly line: number;
  /** The line with its marks, long stretches that stay shortened. */
  readonly text: string;
  /** Only the coding of the letters changed: both look the same. */
  readonly looksSame: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const TOKENS = /\s|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const CONTEXT = 32;

/** The lines of `before` that are different in `after`. A line break ends a line and is no part of it. */
export function diff(before: string, after: string, view: View): ChangedLine[] {
  const old = before.split(LINE_BREAK);
  const now = after.split(LINE_BREAK);
  return hunksOf(old, now).flatMap(({ start, end, from, to }) => {
    const count = Math.max(end - start, to - from);
    return Array.from({ length: count }, (_, i) => {
      const was = i < end - start ? old[start + i]! : "";
      const becomes = i < to - from ? now[from + i]! : "";
      return {
        line: start + Math.min(i, Math.max(end - start - 1, 0)),
        text: marked(was, becomes, view),
        looksSame: looksSame(was, becomes),
      };
    });
  });
}

/** Letters composed and letters with combining marks look the same. */
export const looksSame = (a: string, b: string): boolean => a.normalize("NFC") === b.normalize("NFC");

/** One line with what was taken out and what was put in; what looks the same is not marked. */
export function marked(before: string, after: string, view: View): string {
  const tokens = (text: string) => (text.normalize("NFC").match(TOKENS) ?? []) as string[];
  const old = tokens(before);
  const now = tokens(after);
  const hunks = hunksOf(old, now);
  let text = "";
  let at = 0;
  hunks.forEach(({ start, end, from, to }, i) => {
    text += kept(old.slice(at, start).join(""), i === 0 ? "start" : "middle");
    if (start < end) text += styled(view, "red", `[−${shown(old.slice(start, end).join(""))}−]`);
    if (from < to) text += styled(view, "green", `{+${shown(now.slice(from, to).join(""))}+}`);
    at = end;
  });
  return (text + kept(old.slice(at).join(""), "end")).trimEnd();
}

/** Words that stay: those next to a change. */
function kept(text: string, where: "start" | "middle" | "end"): string {
  // Signs at both ends keep the spaces there.
  const words = printable(`.${text}.`).slice(1, -1);
  const room = where === "middle" ? 2 * CONTEXT : CONTEXT;
  if (columns(words) <= room) return words;
  const signs = [...words];
  const head = signs.slice(0, CONTEXT).join("").replace(/\S*$/, "");
  const tail = signs.slice(-CONTEXT).join("").replace(/^\S*/, "");
  return `${where === "start" ? "" : head}…${where === "end" ? "" : tail}`;
}

const BLANKS: Readonly<Record<string, string>> = { " ": "␣", "\t": "⇥", "\u00a0": "⍽", "\u200b": "∅" };

/** Words of a change: where they are blanks alone, or begin or end in them, these are made visible. */
export function shown(text: string): string {
  const visible = text.replace(
    /^[ \t\u00a0\u200b]+|[ \t\u00a0\u200b]+$|[ \t\u00a0\u200b]{2,}|[\t\u200b]/g,
    (blanks) => [...blanks].map((blank) => BLANKS[blank] ?? blank).join(""),
  );
  return printable(visible);
}
