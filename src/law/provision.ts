/** "điểm a khoản 2 Điều 103": the parts of an instrument that are cited, which stand before its type word. */
import type { View } from "./view.ts";

const WINDOW = 160;
const UNIT = /^(?:diem|khoan|dieu|muc|tieu muc|chuong|phan|tiet|phu luc)$/;
const LINK = /^(?:va|hoac|den|cac)$/;
const VALUE = /^(?:\d{1,3}(?:\.\d{1,2})*[a-z]?|[a-z]\d?|[ivxlc]{1,6}|nhat)$/;
// What may stand between the parts and the instrument.
const BETWEEN = /(?:[ ,]|cua|tai|thuoc|trong|kem theo|ban hanh|theo)+$/;
const WORD = /[a-z0-9.]+|,|;|\//g;

export interface Provision {
  readonly value: string;
  readonly start: number;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The provision chain that ends where the instrument's type word starts at `at`, or `null`. */
export function provisionBefore(view: View, at: number): Provision | null {
  const reach = view.bare.slice(Math.max(0, at - WINDOW), at);
  const window = reach.slice(reach.lastIndexOf("\n") + 1);
  const from = at - window.length;
  if (!/(?:diem|khoan|dieu|muc|chuong|phan|phu luc) /.test(window)) return null;
  const gap = BETWEEN.exec(window)?.[0].length ?? 0;
  const chain = chainIn(window.slice(0, window.length - gap));
  if (!chain) return null;
  const start = from + chain.start;
  return { value: view.text.slice(start, from + chain.end).replace(/\s+/g, " "), start };
}

/** The longest run of units, values and links at the end of `window` that starts with a unit. */
function chainIn(window: string): { start: number; end: number } | null {
  const tokens: Token[] = [...window.matchAll(WORD)].map((m) => ({
    word: m[0].replace(/\.$/, ""),
    start: m.index,
    end: m.index + m[0].length,
  }));
  let first = -1;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { word, start } = tokens[i]!;
    const joined = word === "muc" && tokens[i - 1]?.word === "tieu";
    if (UNIT.test(word) || (word === "luc" && tokens[i - 1]?.word === "phu")) {
      if (!hasValue(tokens[i + 1])) break;
      first = joined || word === "luc" ? tokens[i - 1]!.start : start;
      if (joined || word === "luc") i--;
    } else if (!VALUE.test(word) && !LINK.test(word) && !/^[,;/]$/.test(word)) break;
  }
  const last = tokens.at(-1);
  if (first < 0 || !last || !hasValue(last)) return null;
  return { start: first, end: last.end };
}

const hasValue = (token: Token | undefined): boolean => token !== undefined && VALUE.test(token.word);
