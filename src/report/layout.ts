/** Setting text for a terminal. */
import type { Severity } from "../model.ts";
import { printable } from "./printable.ts";

export type Lang = "vi" | "en";

export interface View {
  readonly lang: Lang;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
  /** A rule's title for people; its id where there is none. */
  readonly ruleTitle?: (id: string) => string | undefined;
}

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "blue";

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };

/** `text` in a style, when the view shows colour. */
export function styled({ colour }: View, style: Style, text: string): string {
  return colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

export const SEVERITY_MARKS: Readonly<Record<Severity, { readonly sign: string; readonly style: Style }>> = {
  error: { sign: "✖", style: "red" },
  warning: { sign: "▲", style: "yellow" },
  info: { sign: "•", style: "blue" },
};

/** Columns that `text` takes: combining marks take none. */
export function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}

/** Lines of at most `width` columns, broken between words, each behind `indent`. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const room = Math.max(width - indent.length, 20);
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (line !== "" && columns(line) + 1 + columns(word) > room) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, indent + line];
}

/** `text` on one line of at most `limit` columns; its middle gives way to "…", since both ends tell what it is. */
export function shortened(text: string, limit: number): string {
  const words = printable(text);
  const signs = [...words];
  if (columns(words) <= limit) return words;
  const head = Math.ceil((limit - 3) * 0.65);
  const tail = Math.max(limit - 3 - head, 0);
  return `${signs.slice(0, head).join("").trimEnd()} … ${signs
    .slice(signs.length - tail)
    .join("")
    .trimStart()}`;
}

/** "10.286" in Vietnamese, "10,286" in English. */
export function thousands(count: number, lang: Lang): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, lang === "vi" ? "." : ",");
}
