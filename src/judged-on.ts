/** The day a document is judged on. */
import type { Plan } from "./model.ts";
import { bareOf } from "./text/bare.ts";
import { daysIn, findDates, isoDate } from "./text/dates.ts";

export interface JudgedOn {
  /** Today, ISO: a draft without a date is judged as of it. */
  readonly today: string;
  /** Overrides the document's own date, ISO. */
  readonly asOf?: string;
}

/**
 * As asked, else the document's own date, else the last day of the month or year that a date with a blank day or
 * month still names (a draft of this year: today at the latest), else the last day of the past year that its title
 * names, else today.
 */
export function judgedOn({ header, title }: Plan, { asOf, today }: JudgedOn): string {
  if (asOf) return asOf;
  const own = header.date && (header.date.value ?? lastDayNamed(header.date.text, today));
  // A text that lost its date on the way is not a draft of today when it says that it is of an earlier year.
  const past = title.year !== null && title.year < Number(today.slice(0, 4)) ? `${title.year}-12-31` : null;
  return own ?? past ?? today;
}

function lastDayNamed(text: string, today: string): string | null {
  const { month, year } = findDates(bareOf(text.normalize("NFC")))[0] ?? {};
  if (!year) return null;
  const last = isoDate(year, month || 12, daysIn(year, month || 12));
  return last !== null && today.startsWith(`${year}-`) && last > today ? today : last;
}
