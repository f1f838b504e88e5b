import { plan } from "../../src/check/example.ts";
import { ownYears } from "../../src/check/own-years.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { isoDate, numericDate } from "../../src/text/dates.ts";
import { isAllCapitals } from "../../src/text/words.ts";

const at = (when: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. THỜI GIAN\nLễ phát động: ${when}.` });

export default defineRule({
  id: "consistency/weekday",
  title: { vi: "Thứ không khớp với ngày", en: "Weekday and date disagree" },
  why: {
    vi: "Thứ sai với ngày thì người dự không biết đến ngày nào; thường là ngày của năm trước còn sót lại.",
    en: "When weekday and date disagree nobody knows when to come; often it is last year's date that was kept.",
  },
  basis: null,
  severity: "error",
  message: {
    day: {
      vi: "Ngày {date} là {right}, không phải {actual}. Sửa thứ hoặc ngày.",
      en: "{date} is “{right}”, not “{actual}”. Correct the weekday or the date.",
    },
    year: {
      vi: "Ngày {date} là {right}, không phải {actual}; {actual} đúng nếu là năm {other}. Xem lại năm.",
      en: "{date} is “{right}”, not “{actual}”; it would be right in {other}. Check the year.",
    },
  },
  good: [
    plan(),
    at("19h30 ngày 24 tháng 01 năm 2026 (thứ 7)"),
    at("sáng Chủ nhật, ngày 01/3/2026; họp vào thứ Sáu hằng tuần"),
    at("T7, 07/02/2026; ngày 24, 25/01/2026 (thứ Bảy, Chủ nhật)"),
    at("kỳ họp thứ hai, ngày 10/3/2026; Đại hội lần thứ 5 (ngày 10/3/2026)"), // ordinals
    at("thứ Hai, ngày 02/3"), // the plan's own year makes it right
  ],
  bad: [
    [at("19h30 ngày 24 tháng 01 năm 2026 (‹thứ 6›)"), "thứ 7"],
    [at("sáng ‹Thứ Hai›, ngày 25/02/2026"), "Thứ Tư"],
    [at("ngày 02/5/2026 (‹Chủ nhật›)"), "Thứ bảy"],
    [at("‹CN›, 07/02/2026"), "T7"],
    [at("‹thứ ba›, ngày 04/3"), "thứ tư"],
    [at("ngày 02/01/2026 (‹thứ 5›)"), "thứ 6"],
  ],
  *check(subject) {
    const years = ownYears(subject);
    for (const found of weekdays(subject.clean.bare)) {
      if (!isWeekday(subject, found.name)) continue;
      const candidates = found.year
        ? [found.year]
        : years
          ? [years.from, years.to, years.lowest, years.to + 1]
          : [];
      const problem = judged(subject, found, candidates);
      if (problem) yield problem;
    }
  },
});

interface Found {
  readonly name: Span;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const NAME =
  "(?:(?<![a-z])thu (?:hai|ba|tu|nam|sau|bay|[2-7])|(?<![a-z])chu nhat|(?<![a-z])cn|(?<![a-z])t[2-7])(?![a-z\\d])";
const DATE =
  "(\\d{1,2})(?: ?[/.] ?(\\d{1,2})(?: ?[/.] ?((?:19|20)\\d\\d))?|-(\\d{1,2})-((?:19|20)\\d\\d)| thang (\\d{1,2})(?:,? nam ((?:19|20)\\d\\d))?)(?![\\d/])";
// "Thứ Hai, ngày 02/3/2026", "thứ Bảy (ngày 24/01)"
const BEFORE = new RegExp(`(${NAME})[ ,-]{0,3}\\(?(?:tuc )?(?:ngay )?(?<![\\d/.-])${DATE}`, "g");
// "ngày 24/01/2026 (thứ Bảy)", "ngày 24 tháng 01 năm 2026, thứ Bảy"
const AFTER = new RegExp(
  `(?<![\\d/.,-] ?)${DATE}[ ,-]{0,3}\\(? ?(?:la |nham |tuc |vao )?(?:ngay )?(${NAME})`,
  "g",
);
/** Another weekday or day beside it: lists are not taken apart. */
const MORE_BEFORE =
  /(?:\d{1,2}(?:\/\d{1,2})?|thu (?:[a-z]{2,3}|\d)|chu nhat|cn|t[2-7]) ?(?:,|va|-|&|\+) ?(?:ngay )?\(?$/;
const MORE_AFTER = new RegExp(`^ ?(?:,|va|-|&|\\+|den) ?(?:sang |chieu |toi )?(?:${NAME}|(?:ngay )?\\d)`);
/** What is counted, or the other calendar. */
const ORDINAL =
  /(?<![a-z])(?:lan|ky hop|phien(?: hop)?|hop|khoa|dot|hoi nghi|vong|giai|hang|ngay|tuan|thang|nam|buoi|ban|tap|quy|ky|chuong|lop|nguoi|nhiem ky|dai hoi|mui|lan hop|ca|tiet|bai|con|cua|phan|muc|hop dong|nhom|doan|hoc ky)(?: bat thuong)? $/;

function* weekdays(bare: string): Generator<Found> {
  const taken = new Set<number>();
  for (const m of bare.matchAll(BEFORE)) {
    const start = m.index;
    const end = start + m[0].length;
    if (ORDINAL.test(bare.slice(Math.max(0, start - 24), start))) continue;
    if (
      MORE_BEFORE.test(bare.slice(Math.max(0, start - 24), start)) ||
      MORE_AFTER.test(bare.slice(end, end + 24))
    )
      continue;
    if (/^[^.;\n]{0,16}am lich/.test(bare.slice(end, end + 24))) continue;
    taken.add(start);
    yield foundOf({ start, end: start + m[1]!.length }, m[1]!, m.slice(2));
  }
  for (const m of bare.matchAll(AFTER)) {
    const end = m.index + m[0].length;
    const name = m[8]!;
    const start = end - name.length;
    if (taken.has(start) || MORE_AFTER.test(bare.slice(end, end + 24))) continue;
    // "… ngày 10/3/2026, thứ Sáu ngày 13/3/2026": the name is the next date's.
    if (
      !bare.slice(m.index, start).includes("(") &&
      /^[ ,-]{0,3}\(?(?:ngay )?\d/.test(bare.slice(end, end + 10))
    )
      continue;
    if (MORE_BEFORE.test(bare.slice(Math.max(0, m.index - 24), m.index))) continue;
    yield foundOf({ start, end }, name, m.slice(1, 8));
  }
}

const WORDS = ["chu nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

function foundOf(name: Span, words: string, parts: readonly (string | undefined)[]): Found {
  const [day, month, year, month2, year2, month3, year3] = parts;
  const digit = /\d/.exec(words)?.[0];
  const weekday = digit ? Number(digit) - 1 : Math.max(0, WORDS.indexOf(words.replace(/^thu /, "")));
  const named = year ?? year2 ?? year3;
  return {
    name,
    weekday,
    day: Number(day),
    month: Number(month ?? month2 ?? month3),
    year: named ? Number(named) : null,
  };
}

/** "thứ" and not "thu", and "T2", "CN" in capitals. */
function isWeekday({ clean, source }: Subject, { start, end }: Span): boolean {
  const words = clean.text.slice(start, end);
  if (/^(?:cn|t\d)$/i.test(words)) return words === words.toUpperCase();
  return source.ocr || /^(?:thứ|chủ nhật|chúa nhật)/iu.test(words);
}

const weekdayOf = (iso: string): number => new Date(iso).getUTCDay();

function judged({ clean, source }: Subject, found: Found, years: readonly number[]): Problem | null {
  const days = years.map((year) => isoDate(year, found.month, found.day)).filter((day) => day !== null);
  const [first] = days;
  if (!first || days.some((day) => weekdayOf(day) === found.weekday)) return null;
  const actual = clean.text.slice(found.name.start, found.name.end);
  const right = inStyle(weekdayOf(first), actual);
  const year = Number(first.slice(0, 4));
  const other = [year - 1, year + 1].find((near) => {
    const day = isoDate(near, found.month, found.day);
    return day !== null && weekdayOf(day) === found.weekday;
  });
  const span = clean.toSource(found.name);
  const date = numericDate(first);
  return {
    span,
    message: other === undefined ? "day" : "year",
    severity: found.year && !source.ocr ? "error" : "warning",
    expected: right,
    data: { date, right, ...(other !== undefined && { other }) },
    fix: replacement("suggest", span, right),
  };
}

const NAMES = ["chủ nhật", "hai", "ba", "tư", "năm", "sáu", "bảy"];

/** The weekday written as `model` is: in digits or words, with its capitals. */
function inStyle(weekday: number, model: string): string {
  if (/^(?:T\d|CN)$/i.test(model)) return weekday === 0 ? "CN" : `T${weekday + 1}`;
  if (weekday === 0) return cased("chủ nhật", model, false);
  if (/\d/.test(model)) return cased(`thứ ${weekday + 1}`, model, false);
  return cased(`thứ ${NAMES[weekday]}`, model, /^\S+ \p{Lu}/u.test(model));
}

function cased(name: string, model: string, second: boolean): string {
  if (isAllCapitals(model.replace(/\d/g, ""))) return name.toUpperCase();
  const [word, rest] = name.split(" ") as [string, string];
  const first = /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return `${first} ${second ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest}`;
}
