import { printable } from "./printable.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of a document or a message, harmless between tags and in quotes: no markup, no control characters. */
export function escaped(text: string, trimmed = true): string {
  const visible = trimmed ? printable(text) : text;
  return visible.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
