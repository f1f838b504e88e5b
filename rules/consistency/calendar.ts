import { plan } from "../../src/check/example.ts";
import { citedAt, inClean } from "../../src/check/passage.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import type { Span } from "../../src/model.ts";
import { daysIn, findDates } from "../../src/text/dates.ts";

const task = (words: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. NỘI DUNG\n${words}` });

export default defineRule({
  id: "consistency/calendar",
  title: { vi: "Ngày không có trong lịch", en: "A date that no calendar has" },
  why: {
    vi: "Hạn ghi vào một ngày không có thì nơi nhận không biết phải xong ngày nào.",
    en: "A deadline on a day that does not exist leaves everybody to guess when it is.",
  },
  basis: null,
  severity: "error",
  message: {
    none: {
      vi: "“{actual}” không có trong lịch: tháng {month}{of} chỉ có {days} ngày. Ghi lại ngày.",
      en: "“{actual}” is no day of the calendar: month {month}{of} has {days} days. Correct the date.",
    },
    swapped: {
      vi: "“{actual}” ghi tháng trước ngày. Ghi ngày trước: “{expected}”.",
      en: "“{actual}” has the month before the day. Write the day first: “{expected}”.",
    },
  },
  good: [
    plan(),
    task("Báo cáo trước ngày 30/9/2026, ngày 29/02/2028, ngày 31 tháng 12 năm 2026."),
    task("Lễ hội đền từ ngày 30/02/2026 (âm lịch); đạt 31/4 chỉ tiêu; ngày 15/3, 16/3."), // the lunar calendar; a ratio
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 31/02/2025 của Ủy ban nhân dân tỉnh." }), // told as a citation
  ],
  bad: [
    [task("Hoàn thành trước ngày ‹31/9/2026›."), null],
    [task("Tổng kết vào ‹ngày 29 tháng 02 năm 2026›."), null],
    [task("Đăng ký chậm nhất ngày ‹30/02› hằng năm."), null],
    [task("Gửi về Văn phòng trước ngày ‹10/25/2026›."), "25/10/2026"],
  ],
  *check(subject) {
    yield* whole(subject);
    yield* withoutYear(subject);
  },
});

function* whole(subject: Subject): Generator<Problem> {
  const { clean } = subject;
  for (const { value, day, month, year, span } of findDates(clean.bare)) {
    if (value !== null || !day || !month || !year) continue;
    const words = clean.bare.slice(span.start, span.end);
    // Points and hyphens join other figures too.
    if (!/^ngay|\//.test(words) || isElsewhere(subject, span)) continue;
    if (month <= 12 && day <= 31) {
      const data = { month, of: `/${year}`, days: daysIn(year, month) };
      yield { span: clean.toSource(span), message: "none", severity: severityIn(subject), data };
    } else if (day <= 12 && month <= 31 && /^\d{1,2}\/\d{1,2}\//.test(words)) {
      const [first, second, ...rest] = clean.text.slice(span.start, span.end).split("/");
      const expected = [second, first, ...rest].join("/");
      yield { span: clean.toSource(span), message: "swapped", severity: severityIn(subject), expected };
    }
  }
}

const DAY_AND_MONTH = /(?<=(?<![a-z])ngay )(\d{1,2})\/(\d{1,2})(?![\d/]| ?\/)/g;
/** A leap year: 29 February is a day of some years. */
const LEAP = 2024;

function* withoutYear(subject: Subject): Generator<Problem> {
  const { clean } = subject;
  for (const m of clean.bare.matchAll(DAY_AND_MONTH)) {
    const [day, month] = [Number(m[1]), Number(m[2])];
    const span = { start: m.index, end: m.index + m[0].length };
    if (month < 1 || month > 12 || day > 31 || day <= daysIn(LEAP, month)) continue;
    if (isElsewhere(subject, span)) continue;
    const data = { month, of: "", days: daysIn(LEAP, month) };
    yield { span: clean.toSource(span), message: "none", severity: severityIn(subject), data };
  }
}

const severityIn = ({ source }: Subject) => (source.ocr ? "info" : "error");

const LUNAR = /am lich|\(al\)|(?:nham|tuc) (?:la )?ngay|gio to/;

/** Where other rules judge the date, and in the lunar calendar, whose months all may have 30 days. */
function isElsewhere({ clean, citations, plan: { header } }: Subject, span: Span): boolean {
  const own = header.date && inClean(clean, header.date.span);
  if (own && own.start < span.end && span.start < own.end) return true;
  return (
    citedAt(clean, citations, span) ||
    LUNAR.test(clean.bare.slice(Math.max(0, span.start - 40), span.end + 40))
  );
}
