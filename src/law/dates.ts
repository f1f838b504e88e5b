/** The date of an instrument, read where the grammar expects it. */
import { dateAt, findDates } from "../text/dates.ts";
import { matchAt, type View } from "./view.ts";

export interface ReadDate {
  /** ISO, `null` where the date is left blank, has no day or is impossible. */
  readonly value: string | null;
  readonly end: number;
}

// ", ngày", "(ngày", "ban hành ngày", "ký ngày", "được ban hành vào ngày"
const BEFORE = / ?[,.(]? ?(?:(?:duoc )?(?:ban hanh|ky|thong qua|ky ban hanh) (?:vao )?)?(ngay)?[ :]{0,2}/y;
const YEAR_ONLY = /[ ,(]{1,3}(?:thang \d{1,2}[ /-])?(?:nam )?(?:19|20)\d\d\)?(?![\d/])/y;
const MONTH_YEAR = /[ ,]{1,2}thang (?:\d{1,2}|[._…]{1,9})(?:\/| nam )(?:\d{4}|[._…]{1,9})/y;
const BLANK_FIGURES = /[ ._…]{0,30}\/ ?\d{0,2}[ ._…]{0,12}\/ ?(?:19|20)\d\d/y;

/** The date that directly follows `at` ("ngày 07/02/2023", ", ngày 21 tháng 02 năm 2012"), or `null`. */
export function dateAfter(view: View, at: number): ReadDate | null {
  const { bare } = view;
  const lead = matchAt(BEFORE, bare, at);
  if (lead && (lead[1] || /[ (]/.test(lead[0]))) {
    const from = at + lead[0].length;
    const date = dateAt(bare, from);
    if (date) return { value: date.value, end: closing(bare, at, date.span.end) };
    if (lead[1]) return blankDate(bare, from - 6, from);
  }
  const year = matchAt(MONTH_YEAR, bare, at) ?? matchAt(YEAR_ONLY, bare, at);
  return year?.[0].includes("nam") ? { value: null, end: at + year[0].length } : null;
}

function closing(bare: string, from: number, end: number): number {
  return bare[end] === ")" && bare.slice(from, end).includes("(") ? end + 1 : end;
}

// "ngày … tháng … năm 2026", "ngày    /4/2026"
function blankDate(bare: string, from: number, at: number): ReadDate | null {
  const figures = matchAt(BLANK_FIGURES, bare, at);
  if (figures) return { value: null, end: at + figures[0].length };
  const words = findDates(bare, Math.max(0, from), at + 90)[0];
  if (!words || words.span.start > at) return null;
  return { value: words.value, end: words.span.end };
}
