/** When a document was written, as far as it says so itself. */
import { bareOf } from "../../text/bare.ts";
import { findDates, isoDate } from "../../text/dates.ts";
import type { Subject } from "../subject.ts";

export interface Written {
  /** The earliest day on which it can have been written, ISO. */
  readonly since: string;
  /** Its own date says otherwise, but it carries out instruments of a later day. */
  readonly misdated: boolean;
}

/**
 * The earliest day on which the document can have been written, `null` when it does not say. A document without a date
 * is not taken to be of today: copies from the web have often lost theirs.
 */
export function writtenSince(subject: Subject): Written | null {
  const { plan, asOf } = subject;
  const { date } = plan.header;
  if (date?.value) {
    // Another day than its own was asked for.
    if (date.value !== asOf) return { since: asOf, misdated: false };
    const later = laterThan(subject, date.value);
    return later ? { since: later, misdated: true } : { since: date.value, misdated: false };
  }
  const said = date ? firstDayNamed(date.text) : null;
  const cited = lastCited(subject);
  const planned = plan.title.year === null ? null : `${plan.title.year - 1}-10-01`;
  const since = said ?? (planned && cited && cited > planned ? cited : planned);
  return since ? { since, misdated: false } : null;
}

/** "ngày … tháng 4 năm 2026" is not before 01/4/2026. */
function firstDayNamed(text: string): string | null {
  const { month, year } = findDates(bareOf(text.normalize("NFC")))[0] ?? {};
  return year ? isoDate(year, month || 1, 1) : null;
}

/** The day of the latest instrument that is cited, none later than the day of judgement. */
function lastCited({ citations, asOf }: Subject): string | null {
  const days = citations.map(({ date }) => date).filter((date) => date !== null && date <= asOf);
  return days.sort().at(-1) ?? null;
}

/** Dates of the later year that must agree before a document's own date is called a slip. */
const AGREEING = 3;

/** The day of an instrument that the document carries out and that is later than its own date, well attested. */
function laterThan({ citations, clean }: Subject, own: string): string | null {
  const later = citations
    .filter(({ role, date }) => role !== "mention" && date !== null && date > own)
    .map(({ date }) => date!)
    .sort()
    .at(-1);
  if (!later) return null;
  const year = Number(later.slice(0, 4));
  if (year <= Number(own.slice(0, 4))) return null;
  const agreeing = findDates(clean.bare).filter((found) => found.year === year).length;
  return agreeing >= AGREEING ? later : null;
}

/** "01/7/2025", "20/9/2026": zeros as in the place line. */
export function shownDay(iso: string): string {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
