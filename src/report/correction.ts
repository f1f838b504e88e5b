import type { Edit, Finding } from "../model.ts";
import type { Lang } from "./layout.ts";
import { printable } from "./printable.ts";
import { word } from "./words.ts";

/** More different ones than this tell no more. */
const MOST = 3;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * What to put in the place of the quoted words; `null` where there is nothing to say that the message does not.
 * @param text the text that the finding's offsets count in, where it is known
 */
export function correctionOf(
  { message, fix, span }: Finding,
  text: string | undefined,
  lang: Lang,
): string | null {
  if (!fix) return null;
  // A message that gives the right words need not be followed by them.
  const told = printable(message);
  if (fix.edits.every((edit) => edit.text === "")) {
    const left = text !== undefined && span ? printable(applied(text, { ...span, edits: fix.edits })) : "";
    return left !== "" && told.includes(`“${left}”`) ? null : word(lang, "remove");
  }
  const news = newWords(text, fix.edits).filter((words) => !told.includes(words));
  if (news.length === 0) return null;
  const shown = news.length > MOST ? [...news.slice(0, MOST), ""] : news;
  return word(lang, "change", { text: shown.join(" … ").trimEnd() });
}

/** The words as they will be where the edits are made: whole words, each once, neighbours in one. */
export function newWords(text: string | undefined, edits: readonly Edit[]): readonly string[] {
  if (text === undefined) return [...new Set(edits.map((edit) => printable(edit.text)))];
  const passages: { start: number; end: number; edits: Edit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    let { start, end } = edit.span;
    while (start > 0 && isInWord(text, start)) start--;
    while (end < text.length && isInWord(text, end)) end++;
    const last = passages.at(-1);
    if (last !== undefined && !/\S/.test(text.slice(last.end, Math.max(last.end, start)))) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else passages.push({ start, end, edits: [edit] });
  }
  return [...new Set(passages.map((passage) => printable(applied(text, passage))))];
}

function isInWord(text: string, at: number): boolean {
  return LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
}

function applied(
  text: string,
  { start, end, edits }: { start: number; end: number; edits: readonly Edit[] },
): string {
  let out = "";
  let at = start;
  for (const { span, text: words } of edits) {
    out += text.slice(at, span.start) + words;
    at = Math.max(at, span.end);
  }
  return out + text.slice(at, Math.max(at, end));
}
