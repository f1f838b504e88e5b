import { plan } from "../../src/check/example.ts";
import { issuedOn } from "../../src/check/own-years.ts";
import { inClean } from "../../src/check/passage.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import type { Citation, Severity, Span } from "../../src/model.ts";
import { findDates, isoDate, numericDate } from "../../src/text/dates.ts";

const work = (words: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\n${words}\nII. THỰC HIỆN\nCác thôn thực hiện.` });

export default defineRule({
  id: "consistency/date-order",
  title: { vi: "Ngày tháng ngược thứ tự", en: "Dates in the wrong order" },
  why: {
    vi: "Ngày bắt đầu sau ngày kết thúc, hay kế hoạch có ngày trước văn bản mà nó thực hiện, thì một trong hai ngày ghi sai.",
    en: "When a time ends before it begins, or a plan is older than what it carries out, one of the dates is wrong.",
  },
  basis: null,
  severity: "error",
  message: {
    range: {
      vi: "Ngày bắt đầu đứng sau ngày kết thúc: “{actual}”. Xem lại hai ngày.",
      en: "The time begins after it ends: “{actual}”. Check both dates.",
    },
    month: {
      vi: "“{actual}”: ngày đầu thiếu tháng nên đứng sau ngày cuối. Ghi đủ ngày và tháng.",
      en: "“{actual}”: the first day has no month and so comes after the last. Write day and month.",
    },
    period: {
      vi: "Khoảng năm ghi ngược: “{actual}”. Sửa thành “{expected}”.",
      en: "The years are reversed: “{actual}”. Change them to “{expected}”.",
    },
    school: {
      vi: "Năm học gồm hai năm liền nhau, không phải “{actual}”. Sửa lại.",
      en: "A school year is two years in a row, not “{actual}”. Correct it.",
    },
    issued: {
      vi: "Kế hoạch ghi “{actual}” nhưng thực hiện văn bản ngày {cited}; năm ban hành có lẽ là {year}.",
      en: "The plan is dated “{actual}” but carries out a document of {cited}; it was probably issued in {year}.",
    },
    cited: {
      vi: "Văn bản được viện dẫn ghi ngày “{actual}”, sau ngày ban hành kế hoạch ({issued}). Xem lại hai ngày.",
      en: "The document cited is of “{actual}”, after the plan's own date ({issued}). Check both dates.",
    },
  },
  good: [
    plan(),
    work("Từ ngày 30/10/2026 đến 03/11/2026, từ ngày 15/11 đến ngày 15/12/2026; giai đoạn 2026-2030."),
    work(
      "Thời gian từ ngày 01/12 đến ngày 28/02/2027, từ 20 đến 25/11/2026, từ tháng 9/2026 đến tháng 5/2027.",
    ),
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Thanh Sơn." }), // the same day
  ],
  bad: [
    [work("Tổ chức ‹từ ngày 15/11/2026 đến ngày 15/10/2026›."), null],
    [work("Tổ chức ‹từ ngày 15 tháng 11 đến ngày 15 tháng 10 năm 2026›."), null],
    [work("Tổ chức ‹từ tháng 11/2026 đến tháng 3/2026›."), null],
    [work("Tổ chức ‹từ ngày 25 đến ngày 05/11/2026›."), null],
    [work("Mục tiêu giai đoạn ‹2030-2026› của xã."), "2026-2030"],
    [work("Chỉ tiêu năm học ‹2025 - 2027› của trường."), null],
    [
      plan({
        placeDate: "An Bình, ‹ngày 07 tháng 01 năm 2025›",
        subject: "Tổ chức đêm nhạc gây quỹ từ thiện",
        bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Thanh Sơn.",
      }),
      "ngày 07 tháng 01 năm 2026",
    ],
    [
      plan({
        placeDate: "An Bình, ngày … tháng 02 năm 2026",
        bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày ‹16/3/2026› của Ủy ban nhân dân tỉnh Thanh Sơn.",
      }),
      null,
    ],
  ],
  *check(subject) {
    yield* ranges(subject);
    yield* months(subject);
    yield* periods(subject);
    yield* citedLater(subject);
  },
});

const sure = ({ source }: Subject): Severity => (source.ocr ? "warning" : "error");

// "từ ngày 15/11/2026 đến ngày 15/10/2026", "từ ngày 15 tháng 11 đến hết ngày 15 tháng 10 năm 2026"
const DAY =
  "(\\d{1,2})(?: ?[/.] ?(\\d{1,2})(?: ?[/.] ?((?:19|20)\\d\\d))?| thang (\\d{1,2})(?:,? nam ((?:19|20)\\d\\d))?)?";
const RANGE = new RegExp(
  `(?<![a-z])tu (?:ngay )?${DAY}(?: ?\\([^()\\n]{1,20}\\))?,? (?:den|toi)(?: het)?(?: ngay)? ${DAY}(?![\\d/])`,
  "g",
);
/** A stretch of time over the turn of a year is not longer than this, in days. */
const LONGEST = 300;

function* ranges(subject: Subject): Generator<Problem> {
  const { clean } = subject;
  for (const m of clean.bare.matchAll(RANGE)) {
    const [day, month, year] = dayOf(m.slice(1, 6));
    const [lastDay, lastMonth, lastYear] = dayOf(m.slice(6, 11));
    if (day === null || lastDay === null || lastMonth === null) continue;
    const span = clean.toSource({ start: m.index, end: m.index + m[0].length });
    if (month === null) {
      // "từ 8 đến 15/11": hours and counts have no day before them.
      if (day > lastDay && day <= 31 && /^tu ngay /.test(m[0]))
        yield { span, message: "month", severity: "warning" };
      continue;
    }
    if (year !== null && lastYear === null) continue;
    const last = isoDate(lastYear ?? COMMON_YEAR, lastMonth, lastDay);
    const first = isoDate(year ?? lastYear ?? COMMON_YEAR, month, day);
    if (first === null || last === null || first <= last) continue;
    if (year !== null) yield { span, message: "range", severity: sure(subject) };
    else if (daysBetween(first, last) < 366 - LONGEST) yield { span, message: "range", severity: "warning" };
  }
}

const COMMON_YEAR = 2025;

type Day = readonly [day: number | null, month: number | null, year: number | null];

function dayOf([day, month, year, inWords, yearInWords]: readonly (string | undefined)[]): Day {
  const number = (digits: string | undefined) => (digits ? Number(digits) : null);
  return [number(day), number(month ?? inWords), number(year ?? yearInWords)];
}

const daysBetween = (first: string, last: string): number =>
  Math.abs(Date.parse(first) - Date.parse(last)) / 86_400_000;

const MONTHS =
  /(?<![a-z])tu thang (\d{1,2})(?:\/| nam )((?:19|20)\d\d) (?:den|toi)(?: het)? thang (\d{1,2})(?:\/| nam )((?:19|20)\d\d)/g;

function* months(subject: Subject): Generator<Problem> {
  for (const m of subject.clean.bare.matchAll(MONTHS)) {
    if (Number(m[2]) * 12 + Number(m[1]) <= Number(m[4]) * 12 + Number(m[3])) continue;
    const span = subject.clean.toSource({ start: m.index, end: m.index + m[0].length });
    yield { span, message: "range", severity: sure(subject) };
  }
}

const PERIOD =
  /(?<![a-z])(giai doan|nhiem ky|nam hoc|thoi ky|5 nam|nam nam|tu nam)[ (:]{1,2}((?:19|20)\d\d)( ?- ?| den (?:nam )?)((?:19|20)\d\d)(?!\d)/g;

function* periods(subject: Subject): Generator<Problem> {
  const { clean } = subject;
  for (const m of clean.bare.matchAll(PERIOD)) {
    const [, , from, link, to] = m as unknown as [string, string, string, string, string];
    const school = m[1] === "nam hoc" && Number(to) !== Number(from) + 1;
    if (from <= to && (!school || /(?:cac|tu|nhung) $/.test(clean.bare.slice(m.index - 6, m.index))))
      continue;
    const end = m.index + m[0].length;
    const start = end - from.length - link.length - to.length;
    const between = clean.text.slice(start + from.length, end - to.length);
    const span = clean.toSource({ start, end });
    if (from <= to) {
      yield { span, message: "school", severity: "warning" };
      continue;
    }
    const expected = `${to}${between}${from}`;
    const fix = replacement("suggest", span, expected);
    yield { span, message: "period", severity: sure(subject), expected, fix };
  }
}

/** The plan carries out or rests on a document of a later day. */
function* citedLater(subject: Subject): Generator<Problem> {
  const { plan, clean } = subject;
  const issued = issuedOn(subject);
  const { date } = plan.header;
  if (!issued || !date) return;
  const later = subject.citations.filter(
    (citation) => citation.role !== "mention" && citation.date !== null && citation.date > issued.last,
  );
  const trusted = later.filter(({ id }) => !isMiscited(subject, id));
  for (const citation of trusted) {
    const own = inClean(clean, date.span);
    const named = own && leftoverYear(subject, issued.last, citation);
    if (own && named) {
      const at = own.start + clean.bare.slice(own.start, own.end).lastIndexOf(issued.last.slice(0, 4));
      const year = clean.toSource({ start: at, end: at + 4 });
      const words = clean.text.slice(own.start, own.end);
      yield {
        span: date.span,
        message: "issued",
        severity: sure(subject),
        expected: words.slice(0, at - own.start) + named + words.slice(at - own.start + 4),
        data: { cited: numericDate(citation.date!), year: named },
        cause: { span: citation.span, message: CARRIED_OUT },
        fix: replacement("suggest", year, named),
      };
      return;
    }
    // Beside a whole date of the plan's own, citation/impossible-date says it.
    const span = date.value === null ? dateIn(subject, citation) : null;
    if (!span) continue;
    yield {
      span,
      message: "cited",
      severity: "warning",
      data: { issued: numericDate(issued.last) },
      cause: { span: date.span, message: ISSUED },
    };
  }
}

const CARRIED_OUT = { vi: "văn bản được thực hiện", en: "the document carried out" };
const ISSUED = { vi: "ngày ban hành kế hoạch", en: "the plan's date of issue" };

/** The register knows the document under another date: that is the mistake. */
function isMiscited({ rulings }: Subject, id: string): boolean {
  return rulings.get(id)?.mismatches.some(({ element }) => element === "date") ?? false;
}

/**
 * The year that makes the plan's date fit what it carries out, where the plan's other words bear it out: the year of
 * the document it carries out, named more often than that of the plan's date.
 */
function leftoverYear({ clean }: Subject, last: string, citation: Citation): string | null {
  const year = citation.date!.slice(0, 4);
  const written = last.slice(0, 4);
  if (year <= written || year + last.slice(4) < citation.date!) return null;
  const times = (named: string): number =>
    [...clean.bare.matchAll(/(?<!\d)20\d\d(?!\d| ?- ?\d)/g)].filter(([found]) => found === named).length;
  return times(year) >= 2 && times(year) > times(written) ? year : null;
}

/** Where a citation's date stands in it. */
function dateIn({ clean }: Subject, citation: Citation): Span | null {
  const span = inClean(clean, citation.span);
  const found =
    span && findDates(clean.bare, span.start, span.end).find(({ value }) => value === citation.date);
  return found ? clean.toSource(found.span) : null;
}
