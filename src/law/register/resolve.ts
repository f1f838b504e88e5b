/** Which instrument of the register a citation means, tolerant of one wrong element, with the reason for the match. */
import type { Instrument, Mismatch } from "../../model.ts";
import { keyOf } from "../../text/bare.ts";
import { numberKey } from "../head.ts";
import { issuersAlike, issuersDiffer } from "./issuers.ts";
import { titleLikeness } from "./likeness.ts";
import type { Register } from "./register.ts";
import { type Cited, NOTHING, type Resolution } from "./resolution.ts";
import { byLawName } from "./resolve-law.ts";
import { evidenceOf } from "./standing.ts";
import { hasYear } from "./validate.ts";

/**
 * Titles that share so much of their words mean the same; that little, something else. Measured on titles of the same
 * instrument from two sources (99 of 100 share more than 0.36) and of different ones of one body (95 of 100 share less
 * than 0.5, two thirds less than 0.2).
 */
const ALIKE = 0.6;
const DIFFERENT = 0.2;

/** @param day the day the citing document is judged on: nothing issued later can be meant where no date is given */
export function resolve(register: Register, cited: Cited, day: string): Resolution {
  if (cited.number === null) return byLawName(register, cited, day) ?? byAlias(register, cited, day);
  const numbered = register.byNumber(completed(cited.type, cited.number));
  const found = byNumber(numbered, cited, day);
  if (found.instruments.length > 0) return found;
  return byAlias(register, { ...cited, name: cited.name ?? `${cited.type} ${cited.number}` }, day);
}

// "Nghị định 98/2023", "Luật 06/2022": the symbol is known from type and year.
function completed(type: string, number: string): string {
  if (!/^\d+[a-z]?\/\d{4}$/.test(number)) return number;
  if (type === "Nghị định") return `${number}/NĐ-CP`;
  if (type !== "Luật" && type !== "Bộ luật") return number;
  const year = Number(number.slice(-4));
  const term = [11, 12, 13, 14, 15, 16][[2002, 2007, 2011, 2016, 2021, 2026].findLastIndex((y) => y <= year)];
  return term === undefined ? number : `${number}/QH${term}`;
}

const GENERIC = new Set(["Văn bản", "Công văn"]);

function isOfType({ type, weak = [] }: Instrument, cited: string): boolean {
  if (type === cited || weak.includes("type") || GENERIC.has(cited)) return true;
  return family(type) === family(cited);
}

const family = (type: string): string => type.replace(/^Bộ luật$/, "Luật").replace(/ liên tịch$/, "");

function byNumber(numbered: readonly Instrument[], cited: Cited, day: string): Resolution {
  const typed = numbered.filter((one) => isOfType(one, cited.type));
  const others = numbered.filter((one) => !sharesNumbers(one, cited.type));
  const pool = (typed.length > 0 ? typed : others).filter((one) => !isElsewhere(one, cited));
  const found = pool.some(({ number }) => hasYear(number!))
    ? ofYearNumber(pool, cited)
    : ofReturningNumber(pool, cited, day);
  const [one] = found.instruments;
  if (!one || found.instruments.length > 1) return found;
  return { ...found, mismatches: [...found.mismatches, ...otherMismatches(one, cited)] };
}

const ASSEMBLY = /^(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh)$/;

/** Laws and resolutions of the National Assembly are numbered alike: 55/2010/QH12 is one of each. */
const sharesNumbers = ({ type }: Instrument, cited: string): boolean =>
  ASSEMBLY.test(type) && ASSEMBLY.test(cited);

const LOCAL = /[/-](?:UBND|HĐND|TU|HU|QU|ThU|ĐU|ĐUK|CB|S\p{Lu}+)$/u;

/** A local body's number is another instrument in every place: only its issuer or its day tells. */
function isElsewhere({ number, issuer, issued }: Instrument, cited: Cited): boolean {
  if (!LOCAL.test(number!)) return false;
  if (cited.issuer !== null && issuer !== null && !issuersAlike(issuer, cited.issuer)) return true;
  // A body named without its place ("Tỉnh ủy") is told by the day.
  const named =
    cited.issuer !== null && issuer !== null && cited.issuer.split(" ").length >= issuer.split(" ").length;
  return !named && (cited.date === null || cited.date !== issued);
}

const isOn = ({ issued, otherDates = [] }: Instrument, date: string): boolean =>
  issued === date || otherDates.includes(date);

/** A number with its year is given once: the date can only be right or wrong. */
function ofYearNumber(pool: readonly Instrument[], { date }: Cited): Resolution {
  const dated = date === null ? [] : pool.filter((one) => isOn(one, date));
  if (dated.length > 0) return { instruments: dated.slice(0, 1), reason: "number-date", mismatches: [] };
  const [one] = pool;
  if (!one) return NOTHING;
  if (pool.length > 1) return { instruments: pool, reason: "number", mismatches: [] };
  return { instruments: [one], reason: "number", mismatches: dateMismatch(one, date) };
}

function dateMismatch(instrument: Instrument, date: string | null): Mismatch[] {
  const { issued, weak = [] } = instrument;
  if (date === null || issued === null) return [];
  const certain = !weak.includes("issued");
  return [{ element: "date", expected: [issued], certain, evidence: evidenceOf(instrument) }];
}

/** Numbers of directives, Party documents and the like return every year or term: number alone is not identity. */
function ofReturningNumber(pool: readonly Instrument[], cited: Cited, day: string): Resolution {
  const { date, title, issuer } = cited;
  const alike = pool.filter((one) => isAlike(one, title));
  if (date !== null) {
    const dated = pool.filter((one) => isOn(one, date));
    if (dated.length > 0) return { instruments: dated.slice(0, 1), reason: "number-date", mismatches: [] };
    const meant = alike.length > 0 ? alike : pool.filter((one) => isNear(one, date) && !isUnlike(one, title));
    if (meant.length !== 1) return NOTHING;
    const mismatches = dateMismatch(meant[0]!, date);
    return { instruments: meant, reason: "number-title", mismatches };
  }
  const issued = pool.filter((one) => one.issued !== null && one.issued <= day);
  const fitting = alike.length > 0 ? alike : issued.filter((one) => !isUnlike(one, title));
  const by = fitting.filter((one) => issuer === null || !one.issuer || !issuersDiffer(one.issuer, issuer));
  const left = by.length > 0 ? by : fitting;
  if (left.length === 0) return NOTHING;
  return { instruments: left, reason: alike.length > 0 ? "number-title" : "number", mismatches: [] };
}

function isAlike(instrument: Instrument, title: string | null): boolean {
  const likeness = title && instrument.title ? titleLikeness(instrument.title, title) : null;
  return likeness !== null && likeness >= ALIKE;
}

function isUnlike(instrument: Instrument, title: string | null): boolean {
  const likeness = title && instrument.title ? titleLikeness(instrument.title, title) : null;
  return likeness !== null && likeness < ALIKE;
}

/** One slip away: day and month the same and another year, or one figure of the day or the month wrong. */
function isNear({ issued }: Instrument, date: string): boolean {
  if (issued === null) return false;
  let differing = 0;
  for (let i = 0; i < issued.length; i++) if (issued[i] !== date[i]) differing++;
  return differing === 1;
}

/** Type, issuer and title against the one instrument that number and date tell. */
function otherMismatches(instrument: Instrument, { type, issuer, title }: Cited): Mismatch[] {
  const { weak = [] } = instrument;
  const evidence = evidenceOf(instrument);
  const mismatch = (element: "type" | "issuer" | "title", expected: string): Mismatch => ({
    element,
    expected: [expected],
    certain: !weak.includes(element),
    evidence,
  });
  const likeness = title && instrument.title ? titleLikeness(instrument.title, title) : null;
  return [
    ...(isOfType(instrument, type) ? [] : [mismatch("type", instrument.type)]),
    ...(issuer && instrument.issuer && issuersDiffer(instrument.issuer, issuer)
      ? [mismatch("issuer", instrument.issuer)]
      : []),
    ...(likeness !== null && likeness < DIFFERENT ? [mismatch("title", instrument.title!)] : []),
  ];
}

/** "Nghị quyết Trung ương 4 khóa XII", "Đề án 06". */
function byAlias(register: Register, { name, key, date }: Cited, day: string): Resolution {
  const names = [key, name].filter((one) => one !== null);
  const found = names.flatMap((one) => register.byName(keyOf(one)));
  const fitting = found.filter(
    (one, i) => found.indexOf(one) === i && (date === null ? (one.issued ?? "") <= day : isOn(one, date)),
  );
  return fitting.length === 0 ? NOTHING : { instruments: fitting, reason: "alias", mismatches: [] };
}

/** An instrument of that type, day and title whose number is one slip away from the cited one. */
export function lookalikeOf(register: Register, cited: Cited): Instrument | null {
  const { number, date, type, title } = cited;
  if (number === null || date === null || title === null || !hasYear(number) || LOCAL.test(number))
    return null;
  const key = numberKey(number);
  const found = register
    .issuedOn(date)
    .filter(
      (one) =>
        one.number !== null &&
        !(one.weak ?? []).some((field) => field === "title" || field === "issued" || field === "number") &&
        isOfType(one, type) &&
        isAlike(one, title) &&
        oneSlip(numberKey(one.number), key),
    );
  return found.length === 1 ? found[0]! : null;
}

/** Whether one character replaced, left out or added, or two neighbours exchanged, makes `a` of `b`. */
function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
