/** Dates as plans write them, found in the bare form of a text (see `bareOf`). */
import type { Span } from "../model.ts";

export interface FoundDate {
  /** ISO date, `null` when the day or month is blank, unreadable or impossible. */
  readonly value: string | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly span: Span;
}

// "ngày 07 tháng 4 năm 2014", "ngày … tháng 4 năm 2026", "tháng 4 năm 2026" without a day comes as day null
const IN_WORDS =
  /ngay[ .,:_…]{0,40}(\d{0,2})[ .,_…]{0,40}thang[ .,_…]{0,40}(\d{0,2})[ .,_…]{0,40}nam[ .…_]{0,12}(\d{2,4})?/g;
// "07/4/2014", "07-04-2014", "7.4.2014", "18/05 2021" (a slash lost by OCR), "3 - 2 - 1930"
const IN_FIGURES =
  /(?<![\d/.,-])(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?[/.-] ?| )((?:19|20)\d\d)(?![\d]|[/.-]\d)/g;

/** The number of days of a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO form of a calendar date, `null` when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** 2026-02-05 as 05/02/2026. */
export function numericDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** 2005-06-14 as "14/6/2005": zeros as official texts set them, before days below 10 and the months 1 and 2. */
export function dateInFigures(iso: string): string {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** 2005-06-14 as "ngày 14 tháng 6 năm 2005" (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4). */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split("-") as [string, string, string];
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

const numberOrNull = (digits: string | undefined): number | null => (digits ? Number(digits) : null);

function found(start: number, length: number, d?: string, m?: string, y?: string): FoundDate {
  const day = numberOrNull(d);
  const month = numberOrNull(m);
  const year = y?.length === 4 ? Number(y) : null;
  const value = day !== null && month !== null && year !== null ? isoDate(year, month, day) : null;
  return { value, day, month, year, span: { start, end: start + length } };
}

/** Every date in `bare` between `from` and `to`, in order of place. */
export function findDates(bare: string, from = 0, to = bare.length): FoundDate[] {
  const dates: FoundDate[] = [];
  const part = bare.slice(from, to);
  for (const m of part.matchAll(IN_WORDS))
    dates.push(found(from + m.index, m[0].trimEnd().length, m[1], m[2], m[3]));
  for (const m of part.matchAll(IN_FIGURES)) dates.push(found(from + m.index, m[0].length, m[1], m[3], m[4]));
  return dates.sort((a, b) => a.span.start - b.span.start);
}

const AT_START =
  /^(?:ngay )?(?:(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?| )((?:19|20)\d\d)(?!\d)|(\d{1,2}) thang (\d{1,2}),? nam ((?:19|20)\d\d)(?!\d))/;

/** The date that `bare` has exactly at `at` ("ngày" before it allowed), or `null`. */
export function dateAt(bare: string, at: number): FoundDate | null {
  const m = AT_START.exec(bare.slice(at, at + 60));
  return m ? found(at, m[0].length, m[1] ?? m[4], m[2] ?? m[5], m[3] ?? m[6]) : null;
}
