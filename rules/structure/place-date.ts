import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { mayBeMisread, severityOfMissing } from "../../src/check/words.ts";
import type { Part, Span } from "../../src/model.ts";
import { dateInWords, findDates } from "../../src/text/dates.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

export default defineRule({
  id: "structure/place-date",
  title: { vi: "Địa danh và thời gian ban hành", en: "Place and date of issue" },
  why: {
    vi: "Ngày ban hành quyết định văn bản có hiệu lực từ bao giờ và được xét theo quy định nào.",
    en: "The date of issue decides from when the document holds and under which law it is judged.",
  },
  basis: nd30("khoản 4 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    missing: {
      vi: "Thiếu địa danh và thời gian ban hành. Ghi dưới Tiêu ngữ, ví dụ “An Bình, ngày 05 tháng 01 năm 2026”.",
      en: "Place and date are missing. Write them under the motto, for example “An Bình, ngày 05 tháng 01 năm 2026”.",
    },
    place: {
      vi: "Thiếu địa danh trước ngày ban hành. Ghi tên xã, phường hoặc tỉnh, rồi dấu phẩy, rồi ngày tháng năm.",
      en: "There is no place before the date. Write the commune's or province's name, a comma, then the date.",
    },
    blank: {
      vi: "Ngày ban hành còn để trống. Điền đủ ngày, tháng, năm trước khi ban hành.",
      en: "The date of issue is not complete. Fill in day, month and year before the document is issued.",
    },
    impossible: {
      vi: "“{actual}” không phải là ngày có thật. Ghi lại ngày ban hành.",
      en: "“{actual}” is not a real date. Correct the date of issue.",
    },
    figures: {
      vi: "Ngày ban hành phải ghi bằng chữ “ngày … tháng … năm …”: “{expected}”.",
      en: "The date of issue is written out with “ngày … tháng … năm …”: “{expected}”.",
    },
    zero: {
      vi: "Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước: “{expected}”.",
      en: "Days below 10 and the months 1 and 2 take a leading zero: “{expected}”.",
    },
    month: {
      vi: "Chỉ tháng 1 và tháng 2 ghi thêm số 0; tháng này ghi “{expected}”.",
      en: "Only the months 1 and 2 take a leading zero; this month is written “{expected}”.",
    },
  },
  needs: ["own-letterhead"],
  good: [
    plan(),
    plan({ placeDate: "An Bình, ngày 29 tháng 6 năm 2026" }), // no zero before 6
    plan({ placeDate: "Phường Hà Giang 1, ngày 05 tháng 01 năm 2026" }),
    partyPlan({ placeDate: "An Bình, ngày 5 tháng 3 năm 2026" }), // not judged by the decree
  ],
  bad: [
    [plan({ placeDate: null }), null],
    [plan({ placeDate: "‹An Bình, ngày     tháng 4 năm 2026›" }), null],
    [plan({ placeDate: "An Bình, ‹ngày 31 tháng 6 năm 2026›" }), null],
    [plan({ placeDate: "An Bình, ‹05/02/2026›" }), "ngày 05 tháng 02 năm 2026"],
    [plan({ placeDate: "An Bình, ngày ‹5› tháng 02 năm 2026" }), "05"],
    [plan({ placeDate: "An Bình, ngày 15 tháng ‹2› năm 2026" }), "02"],
    [plan({ placeDate: "An Bình, ngày 15 tháng ‹03› năm 2026" }), "3"],
    [plan({ placeDate: "‹ngày 15 tháng 3 năm 2026›" }), null],
  ],
  *check(subject) {
    const { plan, source } = subject;
    const { placeDate } = plan;
    const state = plan.family === "state";
    if (!placeDate) {
      const date = dateBeforeTitle(subject);
      if (date && state) yield { span: date, message: "place", severity: "warning" };
      else if (state && !mayBeMisread(subject)) {
        yield { span: null, message: "missing", severity: severityOfMissing(subject) };
      }
    } else if (!source.ocr) {
      yield* form(subject, placeDate, state);
    }
  },
});

function* form({ plan, source }: Subject, placeDate: Part, state: boolean): Generator<Problem> {
  const { date } = plan.header;
  const numbers = lastNumbers(source.text, date?.span ?? placeDate.span);
  if (!date?.value) {
    const basis = state ? {} : { basis: null };
    if (numbers.length === 3) yield { span: date?.span ?? placeDate.span, message: "impossible", ...basis };
    else yield { span: placeDate.span, message: "blank", severity: "warning", ...basis };
    return;
  }
  if (!state || numbers.length < 3) return;
  const [day, month] = numbers as [Digits, Digits];
  if (isInFigures(source.text, date.span)) {
    const expected = dateInWords(date.value);
    const fix = replacement("suggest", date.span, expected);
    yield { span: date.span, message: "figures", severity: "warning", expected, fix };
    return;
  }
  if (/^[1-9]$/.test(day.text)) yield zero(day, "zero", `0${day.text}`, "warning");
  if (/^[12]$/.test(month.text)) yield zero(month, "zero", `0${month.text}`, "warning");
  if (/^0[3-9]$/.test(month.text)) yield zero(month, "month", month.text.slice(1), "info");
}

function zero({ span }: Digits, message: string, expected: string, severity: "warning" | "info"): Problem {
  return { span, message, severity, expected, fix: replacement("safe", span, expected) };
}

interface Digits {
  readonly text: string;
  readonly span: Span;
}

/** Day, month and year: the last three numbers of the line, since a place may have a number of its own. */
function lastNumbers(text: string, { start, end }: Span): Digits[] {
  const found = [...text.slice(start, end).matchAll(/\d+/g)].map((m) => ({
    text: m[0],
    span: { start: start + m.index, end: start + m.index + m[0].length },
  }));
  return found.slice(-3);
}

function isInFigures(text: string, { start, end }: Span): boolean {
  return /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/.test(text.slice(start, end));
}

/** The date that stands above the title without a place. */
function dateBeforeTitle({ plan, clean }: Subject): Span | null {
  const title = plan.title.documentType;
  if (!title) return null;
  for (const { start, end } of clean.paragraphs) {
    const span = clean.toSource({ start, end });
    if (span.start >= title.span.start) return null;
    const date = /^\W{0,3}ngay/.test(clean.bare.slice(start, end)) && findDates(clean.bare, start, end)[0];
    if (date) return clean.toSource(date.span);
  }
  return null;
}
