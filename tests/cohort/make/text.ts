/** A plan as a text file. */
import type { Line, Pages } from "./lines.ts";

const LEFT = 34;
const WIDTH = 88;

export interface TextOptions {
  /** Lines broken as in a page copied from a PDF. */
  readonly wrapped: boolean;
}

export function textOf(
  { left, right, body, recipients, signature }: Pages,
  { wrapped }: TextOptions,
): string {
  const paragraphs = body.map((line) => (wrapped ? wrap(words(line)) : words(line)));
  return [
    columns(left, right),
    "",
    paragraphs.join("\n"),
    "",
    columns(["Nơi nhận:", ...recipients], signature),
    "",
  ].join("\n");
}

const words = ({ label, text }: Line): string => (label === "" ? text : `${label} ${text}`);

function columns(left: readonly string[], right: readonly string[]): string {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${(left[i] ?? "").padEnd(LEFT)}${right[i] ? `      ${right[i]}` : ""}`.trimEnd(),
  );
  return rows.join("\n");
}

function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
