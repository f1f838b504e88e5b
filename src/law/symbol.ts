/**
 * The grammar of "số, ký hiệu": 30/2020/NĐ-CP, 15/KH-UBND, 12/UBND-VX, 34-CT/TW, 72/2025/QH15 and what slips make of
 * them. Issuers are an open list: a symbol is told by its build, known abbreviations only settle their spelling.
 */
import { issuers } from "../../corpus/issuers.ts";
import { bareOf } from "../text/bare.ts";
import { restoredAbbreviation, type Style, typeAbbreviation } from "./types.ts";
import { matchAt } from "./view.ts";

export type SymbolFamily = "national-assembly" | "legislation" | "state" | "letter" | "party" | "number";

export interface ParsedSymbol {
  /** Canonical form: "37-QĐ/TW". */
  readonly number: string;
  /** The leading number as it stands ("37", "66.25"), `null` for symbols that begin with letters. */
  readonly ordinal: string | null;
  readonly year: number | null;
  /** Abbreviation of the type in the symbol, canonical. */
  readonly type: string | null;
  /** Everything after the type: issuer and units. */
  readonly issuers: readonly string[];
  readonly style: Style;
  readonly family: SymbolFamily;
  readonly start: number;
  readonly end: number;
}

interface Part {
  value: string;
  /** The joiner before it: "/", "-" or "". */
  join: string;
  end: number;
}

const MAX_PARTS = 12;
const CHUNK = /[\p{L}\d&§]{1,24}(?:\.[\p{Lu}\d&]{1,10}(?!\p{Ll}))*/uy;
const JOINER = / ?(?:\/ ?-|- ?\/|[/-]{1,2}) ?/y;
// Abbreviations in mixed case.
const MIXED = /^(?:TTg|TTr|Ttr|CTr|Ctr|QyĐ|QĐi|ThU|TrS|Cty)$/;
const YEAR = /^(?:19[4-9]\d|20\d\d)$/;
const ASSEMBLY = /^(?:UBTV)?QH[\dIVXK]{1,4}$/i;

const knownIssuers = new Map(issuers.map(({ abbreviation }) => [abbreviation.toLowerCase(), abbreviation]));
const issuersByBare = new Map<string, string | null>();
for (const { abbreviation } of issuers) {
  const key = bareOf(abbreviation);
  issuersByBare.set(key, issuersByBare.has(key) ? null : abbreviation);
}

export interface SymbolContext {
  /** The type word before it, `null` when none stands there. */
  readonly type: string | null;
  /** True after "số", where odder symbols are taken on trust. */
  readonly introduced: boolean;
}

const ALONE: SymbolContext = { type: null, introduced: false };

/** The number, with or without a symbol, that starts at `at`, `null` when nothing there is one. */
export function symbolAt(text: string, at: number, context: SymbolContext = ALONE): ParsedSymbol | null {
  const parts = partsAt(text, at);
  if (parts.length === 0) return null;
  const digitsFirst = /^\d/.test(parts[0]!.value);
  if (!digitsFirst && !(context.introduced && isLetterFirst(parts))) return null;
  mend(text, parts);
  return assemble(at, parts, context);
}

/** `symbolAt` for a string that is nothing but a number and symbol. */
export function parseSymbol(symbol: string, type: string | null = null): ParsedSymbol | null {
  const text = symbol.trim();
  const parsed = symbolAt(text, 0, { type, introduced: true });
  return parsed && parsed.end === text.length ? parsed : null;
}

function partsAt(text: string, at: number): Part[] {
  const parts: Part[] = [];
  let join = "";
  let next = at;
  let spaced = false;
  while (parts.length < MAX_PARTS) {
    const chunk = matchAt(CHUNK, text, next);
    if (!chunk || (parts.length > 0 && !fits(chunk[0], spaced))) break;
    const end = next + chunk[0].length;
    parts.push({ value: chunk[0], join, end });
    const joiner = matchAt(JOINER, text, end);
    if (!joiner) break;
    spaced = joiner[0].includes(" ");
    // "/-" is a slash with a slip of the finger.
    join = joiner[0].includes("/") ? "/" : "-";
    next = end + joiner[0].length;
  }
  return parts;
}

// A word after "-" or "/" belongs to the symbol when it looks like an abbreviation; more so across a space.
function fits(chunk: string, spaced: boolean): boolean {
  if (/^\d+$/.test(chunk)) return chunk.length <= 4 && (!spaced || YEAR.test(chunk));
  if (MIXED.test(chunk)) return true;
  if (!spaced && (typeAbbreviation(chunk) !== null || isKnownIssuer(chunk))) return true;
  const capitals = chunk.match(/\p{Lu}/gu)?.length ?? 0;
  const small = chunk.match(/\p{Ll}/gu)?.length ?? 0;
  return spaced ? capitals >= 2 && small <= 2 : capitals >= 1 && small <= 4;
}

// "YBB-SA032/26-LR"
function isLetterFirst(parts: readonly Part[]): boolean {
  return (
    parts.length >= 2 &&
    /^\p{Lu}[\p{Lu}\d]+$/u.test(parts[0]!.value) &&
    parts.slice(1).some(({ value }) => /\d/.test(value))
  );
}

const LOST_SLASH = /[ ](TW|TU|HU|QU|ĐU|ThU|CB|VPTW|BCĐ|ĐTN|TWĐTN)(?![\p{L}\d])/uy;
const LOST_HYPHEN = /[ ](UBND|HĐND|TTg|TTG|CP|HĐTĐKT|TLĐ|LĐLĐ|SYT|SNV)(?![\p{L}\d])/uy;
const LOST_FIRST = /[ ](\p{L}{2,4}) ?([/-]) ?(\p{Lu}[\p{L}\d]{0,12})(?![\p{L}\d])/uy;

/** Puts back the marks that typing or recognition lost: "01-KL TW", "298 KH/TWĐTN", "09CT/TW", "QĐ-§SYT". */
function mend(text: string, parts: Part[]): void {
  for (const part of parts) part.value = part.value.replace("§S", "S").replaceAll("§", "S");
  const [first, second] = parts;
  const glued = /^(\d{1,5})(\p{L}{2,4})$/u.exec(first!.value);
  if (glued && second && typeAbbreviation(glued[2]!) !== null) {
    parts.splice(
      0,
      1,
      { value: glued[1]!, join: "", end: first!.end },
      { value: glued[2]!, join: second.join === "/" ? "-" : "/", end: first!.end },
    );
  }
  if (parts.length === 1) {
    const lost = matchAt(LOST_FIRST, text, first!.end);
    if (lost && typeAbbreviation(lost[1]!) !== null) {
      const end = first!.end + lost[0].length;
      parts.push({ value: lost[1]!, join: lost[2] === "/" ? "-" : "/", end: end - lost[3]!.length - 1 });
      parts.push({ value: lost[3]!, join: lost[2]!, end });
    }
  }
  splitGlued(parts);
  const last = parts.at(-1)!;
  if (parts.length < 2 || typeAbbreviation(last.value) === null) return;
  const lost = matchAt(last.join === "-" ? LOST_SLASH : LOST_HYPHEN, text, last.end);
  if (lost)
    parts.push({ value: lost[1]!, join: last.join === "-" ? "/" : "-", end: last.end + lost[0].length });
}

// "1626/QĐTTg": type and issuer without the hyphen between them.
const GLUED = /^(QĐ|CT|NQ|KH|TB|BC|HD|TTr)(TTg|UBND|HĐND|BNV|BYT|BGDĐT)$/;

function splitGlued(parts: Part[]): void {
  const second = parts[1];
  const m = second && parts.length === 2 && second.join === "/" ? GLUED.exec(second.value) : null;
  if (!m || !second) return;
  parts[1] = { ...second, value: m[1]! };
  parts.push({ value: m[2]!, join: "-", end: second.end });
}

/** True for an abbreviation that the list of issuers has. */
export const isKnownIssuer = (token: string): boolean => knownIssuers.has(token.toLowerCase());

// "2l/2020/TT-BGDĐT": before a year stands a number, whatever letters a scanner made of its digits.
function withDigits(parts: readonly Part[]): readonly Part[] {
  const [first, second] = parts;
  if (!first || !second || !YEAR.test(second.value) || !/^[\dlIO]*\d[\dlIO]*$/.test(first.value))
    return parts;
  return [{ ...first, value: first.value.replace(/[lI]/g, "1").replaceAll("O", "0") }, ...parts.slice(1)];
}

function assemble(start: number, found: readonly Part[], context: SymbolContext): ParsedSymbol {
  const parts = withDigits(found);
  const numeric = /^\d/.test(parts[0]!.value);
  const ordinal = numeric ? parts[0]!.value : null;
  const second = parts[1];
  const year = numeric && second && YEAR.test(second.value) ? Number(second.value) : null;
  const rest = parts.slice(numeric ? (year === null ? 1 : 2) : 0);
  const head = rest[0];
  const style: Style = head?.join === "-" && year === null ? "party" : "state";
  const type = head ? typeToken(head.value, context.type) : null;
  const names = rest.map((part, i) => (i === 0 && type !== null ? type : issuerToken(part.value)));
  const spelt = [...parts.slice(0, parts.length - rest.length).map(({ value }) => value), ...names];
  return {
    number: parts.map(({ join }, i) => join + spelt[i]).join(""),
    ordinal,
    year,
    type,
    issuers: type === null ? names : names.slice(1),
    style,
    family: familyOf(names, type, year, style),
    start,
    end: parts.at(-1)!.end,
  };
}

function typeToken(token: string, type: string | null): string | null {
  return (type !== null ? restoredAbbreviation(token, type) : null) ?? typeAbbreviation(token);
}

function issuerToken(token: string): string {
  const known = knownIssuers.get(token.toLowerCase());
  if (known !== undefined) return known;
  const restored = /[đĐ]/.test(token) ? null : issuersByBare.get(bareOf(token));
  return restored ?? token;
}

function familyOf(
  names: readonly string[],
  type: string | null,
  year: number | null,
  style: Style,
): SymbolFamily {
  if (names.length === 0) return "number";
  if (year !== null && ASSEMBLY.test(names[0]!)) return "national-assembly";
  if (type === null) return "letter";
  if (year !== null) return "legislation";
  return style;
}

/** True for a symbol whose build alone shows what it is, without a word before it. */
export function isComplete(symbol: ParsedSymbol): boolean {
  if (symbol.ordinal === null || symbol.ordinal.length > 5) return false;
  if (symbol.family === "national-assembly") return true;
  return symbol.type !== null && symbol.issuers.length > 0 && /^\p{Lu}/u.test(symbol.issuers[0]!);
}
