/** What a view shows, read back from its HTML. */
import type { Severity, Source, Span } from "../../../src/model.ts";
import type { Numbered } from "../../../src/report/view/marks.ts";

export function numbered(spans: readonly (Span | null)[], severity: Severity = "warning"): Numbered[] {
  return spans.map((span, i) => ({
    number: i + 1,
    severity,
    label: `Cảnh báo ${i + 1}`,
    message: `Điều ${i + 1}.`,
    span,
  }));
}

/** The place of `words` in the source; of their nth occurrence, from 0. */
export function at({ text }: Source, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const TOKEN = /<[^>]*>|[^<]+/g;

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!);

/** The words that each finding is marked on, by its number. */
export function markedWords(html: string): Map<number, string> {
  const words = new Map<number, string>();
  const open: number[] = [];
  for (const [token] of html.matchAll(TOKEN)) {
    const number = /^<mark [^>]*data-finding="(\d+)"/.exec(token)?.[1];
    if (number !== undefined) {
      open.push(Number(number));
      words.set(Number(number), words.get(Number(number)) ?? "");
    } else if (token === "</mark>") open.pop();
    else if (!token.startsWith("<")) for (const n of open) words.set(n, words.get(n)! + decoded(token));
  }
  return words;
}

/** The paragraphs as text. */
export function paragraphs(html: string): string[] {
  return [...html.matchAll(/<p(?: class="[^"]*")?>(.*?)<\/p>/gs)].map(([, inner]) =>
    decoded(inner!.replace(/<[^>]*>/g, "")),
  );
}

/** Whether every element is ended, in the right order, and every identifier is there once. */
export function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z]+)(?=[\s>])[^>]*>/g)) {
    if (name === "img") continue;
    if (!closing) open.push(name!);
    else if (open.pop() !== name) return false;
    // A link in a link is none.
    if (open.filter((each) => each === "a").length > 1) return false;
  }
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  return open.length === 0 && new Set(ids).size === ids.length;
}
