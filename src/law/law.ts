/** Heads of citations of laws, codes, ordinances and the Constitution by name. */
import { bareOf, keyOf } from "../text/bare.ts";
import { capitalised } from "../text/words.ts";
import { dateAfter } from "./dates.ts";
import { type Head, noHead } from "./head.ts";
import { isNameCapital, type LawName, lawNameAt, unknownNameAt } from "./law-names.ts";
import { provisionBefore } from "./provision.ts";
import { type ParsedSymbol, symbolAt } from "./symbol.ts";
import { matchAt, type View } from "./view.ts";

/** What follows a law's name and vouches for it. */
interface Evidence {
  readonly symbol: ParsedSymbol | null;
  readonly nameYear: number | null;
  readonly date: string | null;
  readonly end: number;
}

// "pháp luật", "kỷ luật", "Đại học Luật", "dự thảo Luật"; "luật sư", "luật định", "Luật này"
const NOT_AFTER = /(?:phap|ky|quy|hoc|khoa|nganh|hinh|thi|hoi|doan|du thao|du an|de nghi xay dung) $/;
const NOT_BEFORE = / (?:sư|gia|định|lệ|này|pháp|nhân|khác|mới|chơi)(?!\p{L})/uy;
const BASIS =
  /(?:can cu|can cu theo|can cu vao|can cu cac quy dinh cua|can cu quy dinh cua|can cu quy dinh tai|thi hanh|thuc hien) $/;

/** The law whose type word stands at `start` … `at`, or `null`. */
export function lawHead(view: View, type: string, start: number, at: number): Head | null {
  const { bare } = view;
  if (type === "Hiến pháp") return constitution(view, start, at);
  const before = bare.slice(Math.max(0, start - 24), start);
  if (NOT_AFTER.test(before)) return null;
  if (type === "Luật" && matchAt(NOT_BEFORE, view.text, at)) return null;
  const provision = provisionBefore(view, start);
  const vouched = BASIS.test(before) || provision !== null;
  const read = nameWithEvidence(view, type, at, vouched);
  if (!read) return null;
  const { name, evidence } = read;
  const word = view.text[start]!;
  const sure =
    hasEvidence(evidence) ||
    (name.known && vouched) ||
    (/\p{Lu}/u.test(word) && ((name.known && (name.exact || isNameCapital(view, at))) || vouched));
  return {
    ...noHead,
    type,
    start,
    outerStart: provision?.start ?? start,
    end: evidence.end,
    symbol: evidence.symbol,
    number: evidence.symbol?.number ?? null,
    name: `${type} ${name.name}${evidence.nameYear === null ? "" : ` năm ${evidence.nameYear}`}`,
    key: keyOf(`${type} ${name.name}`),
    year: yearOf(evidence),
    date: evidence.date,
    provision: provision?.value ?? null,
    weak: !sure,
  };
}

function yearOf({ symbol, date, nameYear }: Evidence): number | null {
  return symbol?.year ?? (date ? Number(date.slice(0, 4)) : nameYear);
}

const hasEvidence = ({ symbol, nameYear, date }: Evidence): boolean =>
  symbol !== null || nameYear !== null || date !== null;

function nameWithEvidence(
  view: View,
  type: string,
  at: number,
  vouched: boolean,
): { name: LawName; evidence: Evidence } | null {
  const known = lawNameAt(view, type, at);
  const evidence = known && evidenceAfter(view, known.end);
  if (known && evidence && hasEvidence(evidence)) return { name: known, evidence };
  const whole = unknownNameAt(view, at, true);
  const after = whole && evidenceAfter(view, whole.end);
  // A number vouches for a longer name that only begins like a known one.
  if (whole && after && (known ? after.symbol !== null : hasEvidence(after)))
    return { name: whole, evidence: after };
  if (known && evidence) return { name: known, evidence };
  const short = vouched ? unknownNameAt(view, at, false) : null;
  return short && { name: short, evidence: evidenceAfter(view, short.end) };
}

const ASIDE = / ?\((?:sua doi[a-z0-9, ]{0,40}|hop nhat[a-z0-9, ]{0,20}|[a-z]{2,9})\)/y;
const NUMBER = /,? ?\(?(?:(?:bo )?luat |phap lenh )?so:? ?(?=\d)/y;
const YEAR = /,? (?:\(?nam )?((?:19[4-9]|20\d)\d)\)?(?![\d/]| ?- ?\d)/y;
const PASSED = /,? (?:da )?(?:duoc )?quoc hoi[^.;\n]{0,90}? thong qua(?= ngay)/y;

function evidenceAfter(view: View, at: number): Evidence {
  let found: Evidence = { symbol: null, nameYear: null, date: null, end: at };
  let next = at + (matchAt(ASIDE, view.bare, at)?.[0].length ?? 0);
  for (let round = 0; round < 3; round++) {
    const step = evidenceStep(view, next, found);
    if (!step) break;
    found = step;
    next = step.end;
  }
  return found;
}

function evidenceStep(view: View, at: number, found: Evidence): Evidence | null {
  const { text, bare } = view;
  const lead = found.symbol ? null : matchAt(NUMBER, bare, at);
  if (lead) {
    const symbol = symbolAt(text, at + lead[0].length, { type: null, introduced: true });
    if (symbol && symbol.family !== "number") {
      const close = lead[0].includes("(") && bare[symbol.end] === ")" ? 1 : 0;
      return { ...found, symbol, end: symbol.end + close };
    }
  }
  const year = found.nameYear === null && found.date === null ? matchAt(YEAR, bare, at) : null;
  if (year) return { ...found, nameYear: Number(year[1]), end: at + year[0].length };
  if (found.date !== null) return null;
  const passed = matchAt(PASSED, bare, at);
  const date = dateAfter(view, at + (passed?.[0].length ?? 0));
  return date?.value ? { ...found, date: date.value, end: date.end } : null;
}

const COUNTRY = / (?:nuoc )?(?:cong hoa xa hoi chu nghia|chxhcn) viet nam/y;

function constitution(view: View, start: number, at: number): Head | null {
  const { text, bare } = view;
  const country = matchAt(COUNTRY, bare, at);
  const after = at + (country?.[0].length ?? 0);
  const evidence = evidenceAfter(view, after);
  const provision = provisionBefore(view, start);
  const vouched = country !== null || provision !== null || /can cu $/.test(bare.slice(start - 8, start));
  if (!/^\p{Lu}/u.test(text.slice(start)) || !(hasEvidence(evidence) || vouched)) return null;
  const name = capitalised(text.slice(start, after).replace(/\s+/g, " "));
  return {
    ...noHead,
    type: "Hiến pháp",
    start,
    outerStart: provision?.start ?? start,
    end: evidence.end,
    name: evidence.nameYear === null ? name : `${name} năm ${evidence.nameYear}`,
    key: "hien phap",
    year: yearOf(evidence),
    date: evidence.date,
    provision: provision?.value ?? null,
  };
}

const CHARTER = / [^.;:,()"\n\t|]{3,90}/y;
const CHARTER_END = / (?:va|ngay|nam (?:19|20)\d|quy dinh|so|khoa|theo)(?![a-z])/;

/** "Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh": a charter counts where a document rests on it. */
export function charterHead(view: View, start: number, at: number): Head | null {
  const { text, bare } = view;
  if (!/can cu (?:vao |theo )?$/.test(bare.slice(Math.max(0, start - 16), start))) return null;
  const m = matchAt(CHARTER, bare, at);
  if (!m || !isNameCapital(view, at)) return null;
  const length = CHARTER_END.exec(m[0])?.index ?? m[0].length;
  const words = text.slice(at, at + length).trimEnd();
  if (words.trim() === "") return null;
  return {
    ...noHead,
    type: "Điều lệ",
    start,
    outerStart: start,
    end: at + words.length,
    name: `Điều lệ ${words.trim().replace(/\s+/g, " ")}`,
    key: `dieu le ${bareOf(words.trim())}`,
  };
}
