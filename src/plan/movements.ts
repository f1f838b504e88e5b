/** Phong trào thi đua and cuộc vận động: named in quotation marks, or known by name without them. */
import { movements as known } from "../../corpus/movements.ts";
import type { Movement, Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import type { CleanText } from "../text/clean-text.ts";
import { nextQuoted, type Quoted } from "../text/quotes.ts";
import { trimmed, wordsAt } from "./fields.ts";

// "phong trào thi đua yêu nước", "các cuộc vận động"; "phong" of OCR may lack its diacritics.
const KEYWORD = /(?<![a-z])(?:phong trao|cuoc van dong|dot thi dua|chien dich)(?![a-z])/g;
/** Between the keyword and its first quotation; another kind of name in between is no movement's. */
const REACH = 140;
const OTHER_NAME =
  /chu de|khau hieu|phuong cham|danh hieu|ke hoach|nghi quyet|chi thi|quyet dinh|ket luan|de an|chuong trinh|cuoc thi|hoi thi|giai thuong|ngay hoi|[.!?] |tu tuong|loi day|loi keu goi|mo hinh|guong /;
/** What may stand between two names of one list: “A”, phong trào “B” và “C”; “D”. */
const LINK =
  /^[ ,;]*(?:(?:va|hoac|cung|voi|gan voi) ?)?(?:(?:cac |cuoc )?(?:phong trao|van dong)(?: thi dua)?(?: yeu nuoc)? ?)?[ ,;:]*$/;

interface Named {
  readonly inner: Span;
  readonly outer: Span;
}

/** Every movement named in the text, each once, in order of first mention. */
export function findMovements(clean: CleanText, from: number, to: number): Movement[] {
  const found = new Map<string, Movement>();
  const add = (named: Named): void => {
    const movement = movementAt(clean, named);
    if (!movement) return;
    const key = keyOf(movement.name);
    if (!found.has(key)) found.set(key, movement);
  };
  let consumed = from;
  for (const m of clean.bare.slice(from, to).matchAll(KEYWORD)) {
    const at = from + m.index;
    if (at < consumed) continue;
    const names = namesAfter(clean, at + m[0].length, to);
    for (const named of names) add(named);
    consumed = names[names.length - 1]?.outer.end ?? at + m[0].length;
  }
  for (const named of [...knownQuoted(clean, from, to), ...knownUnquoted(clean, from, to)]) add(named);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The quotations that follow a keyword at `from`, one after another. */
function namesAfter(clean: CleanText, from: number, to: number): Quoted[] {
  const names: Quoted[] = [];
  const line = clean.text.indexOf("\n", from);
  const limit = Math.min(line < 0 ? to : line, from + REACH);
  let quoted = nextQuoted(clean.text, from, limit);
  if (!quoted || OTHER_NAME.test(clean.bare.slice(from, quoted.outer.start))) return [];
  while (quoted && isName(clean, quoted)) {
    names.push(quoted);
    const end: number = quoted.outer.end;
    const next: Quoted | null = nextQuoted(clean.text, end, Math.min(line < 0 ? to : line, end + 60));
    quoted = next && LINK.test(clean.bare.slice(end, next.outer.start)) ? next : null;
  }
  return names;
}

function isName(clean: CleanText, quoted: Quoted): boolean {
  const words = clean.text.slice(quoted.inner.start, quoted.inner.end).trim();
  return words.length >= 6 && words.length <= 260 && words.includes(" ") && quoted.closed;
}

const PERIOD = /(?:giai doan|tu nam|thoi ky|nhiem ky) ?(\d{4} ?- ?\d{4}|\d{4} den (?:nam )?\d{4})/;
const PERIOD_BEHIND = new RegExp(`^[ ,(]{0,3}${PERIOD.source}`);

function movementAt(clean: CleanText, named: Named): Movement | null {
  const inner = trimmed(clean, named.inner, " \t\n,.;:");
  const name = wordsAt(clean, inner);
  if (name === "") return null;
  const bare = clean.bare.slice(named.inner.start, named.inner.end);
  const after = clean.bare.slice(named.outer.end, named.outer.end + 40);
  const within = PERIOD.exec(bare);
  const behind = within ? null : PERIOD_BEHIND.exec(after);
  const period = (within ?? behind)?.[1]?.replace(/\s+/g, "") ?? null;
  return {
    name,
    canonical: canonicalOf(name),
    period,
    text: clean.text.slice(inner.start, inner.end),
    span: inner,
  };
}

interface Key {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly bare: string;
}

const KEYS: readonly Key[] = known.flatMap((movement) =>
  [movement.name, ...movement.aliases].map((name) => ({
    name: movement.name,
    words: new Set(keyOf(name).split(" ")),
    bare: bareOf(name),
  })),
);

const KNOWN_NAMES = new Set(KEYS.map(({ bare }) => keyOf(bare)));

/** The official name of the known movement whose words are nearly these, else `null`. */
function canonicalOf(name: string): string | null {
  const words = new Set(keyOf(name).split(" "));
  let best: { name: string; share: number } | null = null;
  for (const key of KEYS) {
    let common = 0;
    for (const word of words) if (key.words.has(word)) common++;
    const share = common / (words.size + key.words.size - common);
    if (share >= 0.75 && share > (best?.share ?? 0)) best = { name: key.name, share };
  }
  return best?.name ?? null;
}

/** A known movement's name in quotation marks needs no keyword before it. */
function knownQuoted(clean: CleanText, from: number, to: number): Named[] {
  const named: Named[] = [];
  for (
    let quoted = nextQuoted(clean.text, from, to);
    quoted;
    quoted = nextQuoted(clean.text, quoted.outer.end, to)
  ) {
    const key = keyOf(clean.text.slice(quoted.inner.start, quoted.inner.end));
    if (KNOWN_NAMES.has(key)) named.push(quoted);
  }
  return named;
}

/** "phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa": the keyword, then a known name without quotes. */
function knownUnquoted(clean: CleanText, from: number, to: number): Named[] {
  const named: Named[] = [];
  const part = clean.bare.slice(from, to);
  for (const m of part.matchAll(KEYWORD)) {
    const window = part.slice(m.index, m.index + 260);
    for (const key of KEYS) {
      if (key.bare.length < 20) continue;
      const at = window.indexOf(key.bare);
      if (at < 0 || !/^[a-z ]{0,70}[: ,-]*$/.test(window.slice(0, at))) continue;
      const start = from + m.index + at;
      const span = { start, end: start + key.bare.length };
      named.push({ inner: span, outer: span });
      break;
    }
  }
  return named;
}
