/**
 * The years a plan is for, as its title, its issuing sentence ("ban hành Kế hoạch … năm 2026 như sau") and its closing
 * sentence ("Trên đây là Kế hoạch … năm 2026") name them, and the days it can have been issued on.
 */
import type { Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import { daysIn, findDates, isoDate } from "../text/dates.ts";
import { citedAt, inClean } from "./passage.ts";
import type { Subject } from "./subject.ts";

/** A year or a stretch of years, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Words that name the plan's own year. */
export interface YearClaim extends Years {
  readonly where: "title" | "opening" | "closing";
  /** The digits alone, in offsets of the fair copy. */
  readonly span: Span;
  readonly school: boolean;
}

/** The first and last day a document can have been issued on, ISO. */
export interface Issued {
  readonly first: string;
  readonly last: string;
}

export interface OwnYears extends Years {
  /** The first of the plan's years and the year it was issued in: what is before it is over. */
  readonly lowest: number;
  /** Whether the plan names its year; otherwise it is the year of its date. */
  readonly named: boolean;
  readonly claims: readonly YearClaim[];
  readonly issued: Issued | null;
  /** The first day the plan can have been issued on: its date, or that of the last document it rests on, ISO. */
  readonly notBefore: string | null;
}

/** The plan's own years, or `null` when it names none and has no date. */
export function ownYears(subject: Subject): OwnYears | null {
  const { plan } = subject;
  const claims = yearClaims(subject);
  const issued = issuedOn(subject);
  const dated = issued && Number(issued.first.slice(0, 4));
  const chosen = mostNamed(subject, claims, issued);
  const notBefore = issued?.first ?? lastRestedOn(subject);
  const years = chosen ?? yearsAlone(dated ?? plan.title.year);
  if (!years) return null;
  const { from, to } = years;
  const until = chosen ? to : Math.max(to, aimOf(plan.title.subject?.value ?? ""));
  const earliest = notBefore === null ? from : Number(notBefore.slice(0, 4));
  const lowest = Math.min(from, earliest);
  return { from, to: until, lowest, named: chosen !== null, claims, issued, notBefore };
}

/** The date of the latest document that the plan rests on, as far as the register does not doubt it. */
function lastRestedOn({ citations, rulings }: Subject): string | null {
  const dates = citations.flatMap(({ id, role, date }) => {
    const doubted = rulings.get(id)?.mismatches.some(({ element }) => element === "date") ?? false;
    return role === "mention" || date === null || doubted ? [] : [date];
  });
  return dates.sort().at(-1) ?? null;
}

/** How often a year stands alone in the text, outside the plan's own date and what it cites. */
export function timesNamed({ clean, plan, citations }: Subject, year: number): number {
  const date = plan.header.date?.span;
  return [...clean.bare.matchAll(/(?<![\d/]|\d ?- ?)20\d\d(?!\d| ?- ?\d)|(?<=\/)20\d\d(?![\d/])/g)].filter(
    (m) => {
      if (Number(m[0]) !== year) return false;
      const at = clean.toSource({ start: m.index, end: m.index + 4 });
      if (date && at.start < date.end && date.start < at.end) return false;
      return !citedAt(clean, citations, { start: m.index, end: m.index + 4 });
    },
  ).length;
}

const yearsAlone = (year: number | null): Years | null => (year === null ? null : { from: year, to: year });

/** "đến năm 2030" in a subject: the plan reaches so far. */
function aimOf(words: string): number {
  const aims = [...bareOf(words.normalize("NFC")).matchAll(/den (?:het )?nam (20\d\d)/g)];
  return Math.max(0, ...aims.map((m) => Number(m[1])));
}

/** The first month of a year in which plans for the next year are common. */
export const NEXT_YEAR_FROM = "-09";

/** What most of the claims say; the date decides between as many, then the rest of the text, then the title. */
function mostNamed(subject: Subject, claims: readonly YearClaim[], issued: Issued | null): YearClaim | null {
  if (claims.every((claim) => sameYears(claim, claims[0]!))) return claims[0] ?? null;
  const votes = (claim: YearClaim): number => {
    const told = issued ? 0 : timesNamed(subject, claim.from);
    const alike = claims.filter((other) => sameYears(claim, other)).length;
    return alike + (issued ? (fitsDate(claim, issued) ? 0.5 : 0) : (0.4 * told) / (told + 10));
  };
  return claims.reduce<YearClaim | null>(
    (best, claim) => (best && votes(best) >= votes(claim) ? best : claim),
    null,
  );
}

export const sameYears = (a: Years, b: Years): boolean => a.from === b.from && a.to === b.to;

function fitsDate({ from, to }: Years, issued: Issued | null): boolean {
  if (!issued) return false;
  const year = Number(issued.first.slice(0, 4));
  return (from <= year && year <= to) || (from === year + 1 && issued.first.slice(4, 7) >= NEXT_YEAR_FROM);
}

/** The days on which the document can have been issued, by its date or that of the decision it is attached to. */
export function issuedOn({ plan }: Subject): Issued | null {
  const { date } = plan.header;
  if (date?.value) return { first: date.value, last: date.value };
  const words = date?.text ?? plan.attachedTo?.text;
  if (!words) return null;
  const bare = bareOf(words.normalize("NFC"));
  const [, inWords, ofWords] = /thang (\d{1,2}) nam (20\d\d)(?!\d)/.exec(bare) ?? [];
  const { value, year, month } = findDates(bare).at(-1) ?? { year: Number(ofWords), month: Number(inWords) };
  if (value) return { first: value, last: value };
  if (!year || (month && month > 12)) return null;
  const [from, to] = month ? [month, month] : [1, 12];
  const first = isoDate(year, from, 1);
  const last = isoDate(year, to, daysIn(year, to));
  return first !== null && last !== null ? { first, last } : null;
}

const NAMED =
  /(thang \d{1,2},? |den (?:het )?|tu |sau |truoc |tam nhin |dinh huong |luat )?(?:nam (hoc )?|giai doan |nhiem ky |thoi ky |\()((?:19|20)\d\d)(?: ?(?:-|den) ?(20\d\d))?(?!\d)/g;

function yearClaims(subject: Subject): YearClaim[] {
  const title = titleClaim(subject);
  return [title, openingClaim(subject), closingClaim(subject)].filter((claim) => claim !== null);
}

function titleClaim({ plan, clean, citations }: Subject): YearClaim | null {
  const span = plan.title.subject && inClean(clean, plan.title.subject.span);
  if (!span) return null;
  let found: YearClaim | null = null;
  for (const m of clean.bare.slice(span.start, span.end).matchAll(NAMED)) {
    if (m[1] || (!m[4] && !m[0].includes("nam "))) continue;
    const claim = claimOf("title", m, span.start, m[3]!, m[4], m[2]);
    if (!citedAt(clean, citations, claim.span)) found = claim;
  }
  return found;
}

function claimOf(
  where: YearClaim["where"],
  m: RegExpMatchArray,
  offset: number,
  from: string,
  to: string | undefined,
  school: string | undefined,
): YearClaim {
  const start = offset + m.index! + m[0].lastIndexOf(from, to ? m[0].length - to.length - 1 : undefined);
  const end = offset + m.index! + m[0].length;
  return {
    where,
    from: Number(from),
    to: Number(to ?? from),
    span: { start, end },
    school: school !== undefined,
  };
}

const OPENING =
  /(?:ban hanh|xay dung|lap|de ra|trien khai) (?:ban )?ke hoach ([^.;:\n]{0,240}?)nam (hoc )?(20\d\d)(?: ?- ?(20\d\d))?(?!\d)/g;
const CLOSING =
  /(?:tren day la|nhan duoc) (?:noi dung |toan bo (?:noi dung )?)?(?:ban )?ke hoach ([^.;:\n]{0,240}?)nam (hoc )?(20\d\d)(?: ?- ?(20\d\d))?(?!\d)/g;
const ANNOUNCED = /^[^.;\n]{0,120}(?:nhu sau|cu the|noi dung sau|gom)/;

/** The issuing sentence, before the first section. */
function openingClaim(subject: Subject): YearClaim | null {
  const { clean, plan } = subject;
  const first = plan.sections[0] && inClean(clean, plan.sections[0].span);
  const title = plan.title.subject && inClean(clean, plan.title.subject.span);
  const from = title?.end ?? 0;
  const to = first?.start ?? from + 6000;
  const part = clean.bare.slice(from, to);
  for (const m of part.matchAll(OPENING)) {
    const after = part.slice(m.index + m[0].length, m.index + m[0].length + 140);
    if (!ANNOUNCED.test(after)) continue;
    const claim = ownClaim(subject, "opening", m, from);
    if (claim) return claim;
  }
  return null;
}

function closingClaim(subject: Subject): YearClaim | null {
  let found: YearClaim | null = null;
  for (const m of subject.clean.bare.matchAll(CLOSING)) found = ownClaim(subject, "closing", m, 0) ?? found;
  return found;
}

/** Words between "kế hoạch" and a year that is another's: "Kế hoạch thực hiện Nghị quyết … năm 2025". */
const OTHERS =
  /(?<![a-z])(?:ngay|thang \d+|giai doan|nhiem ky|nghi quyet|chi thi|quyet dinh|ket luan|luat|nghi dinh|den|tu|sau|chuong trinh|de an|tong ket|so ket|so \d+|ky niem)(?![a-z])/g;
const SHORT = 3;

/** The share of the words of `part` that stand in `whole`. */
function held(part: string, whole: string): number {
  const words = part.split(" ");
  const known = new Set(whole.split(" "));
  return words.filter((word) => known.has(word)).length / words.length;
}

function ownClaim(
  subject: Subject,
  where: YearClaim["where"],
  m: RegExpMatchArray,
  offset: number,
): YearClaim | null {
  const words = keyOf(m[1]!);
  const title = keyOf(subject.plan.title.subject?.value ?? "");
  const foreign = [...words.matchAll(OTHERS)].some(([word]) => !title.includes(word));
  if (foreign) return null;
  const named = title.replace(/ nam (?:hoc )?20\d\d.*$/, "");
  if (words.split(" ").length > SHORT && named !== "" && held(words, named) < 0.5) return null;
  const claim = claimOf(where, m, offset, m[3]!, m[4], m[2]);
  return citedAt(subject.clean, subject.citations, claim.span) ? null : claim;
}
