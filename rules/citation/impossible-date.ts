import { citedDates, judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule } from "../../src/check/rule.ts";
import { dateInFigures } from "../../src/text/dates.ts";

export default defineRule({
  id: "citation/impossible-date",
  title: { vi: "Ngày của văn bản viện dẫn không thể có", en: "Impossible date of a cited instrument" },
  why: {
    vi: "Ngày 31 tháng 02 không có; văn bản làm căn cứ không thể ban hành sau kế hoạch.",
    en: "There is no 31 February; what a plan rests on cannot be issued after it.",
  },
  basis: null,
  severity: "error",
  message: {
    calendar: {
      vi: "“{actual}” không phải là ngày có thật. Ghi lại ngày ban hành của văn bản.",
      en: "“{actual}” is not a real date. Correct the date of the instrument.",
    },
    later: {
      vi: "Văn bản ghi ban hành ngày {date}, sau ngày của kế hoạch ({own}). Một trong hai ngày ghi sai.",
      en: "It is dated {date}, after the plan itself ({own}). One of the two dates is wrong.",
    },
    year: {
      vi: "Số, ký hiệu ghi năm {year} nhưng ngày ban hành là {date}. Một trong hai ghi sai.",
      en: "The number is of {year} but the date is {date}. One of the two is wrong.",
    },
  },
  good: [
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 29/01/2026 của Ủy ban nhân dân tỉnh." }),
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh." }), // the same day
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 29/02/2024 của Ủy ban nhân dân tỉnh." }), // a leap year
    plan({ bases: "Căn cứ Thông tư số 99/2018/TT-BXX ngày 31/12/2018 của Bộ." }),
  ],
  bad: [
    [plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày ‹31/02/2025› của Ủy ban nhân dân tỉnh." }), null],
    [
      plan({
        bases: "Thực hiện Kế hoạch số 15/KH-UBND ‹ngày 29 tháng 02 năm 2025› của Ủy ban nhân dân tỉnh.",
      }),
      null,
    ],
    [plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày ‹15/3/2026› của Ủy ban nhân dân tỉnh." }), null],
    [
      plan({ bases: "Thực hiện Quyết định số 15/2024/QĐ-UBND ngày ‹15/3/2025› của Ủy ban nhân dân tỉnh." }),
      null,
    ],
  ],
  *check(subject) {
    const { plan: own, clean } = subject;
    const issued = own.header.date?.value ?? null;
    for (const { citation, ruling } of judgedCitations(subject)) {
      // Dates inside the title are the business of whoever worded it.
      const [date] = citedDates(subject, ruling);
      if (!date) continue;
      const span = clean.toSource(date.span);
      const whole = date.day !== null && date.month !== null && date.year !== null;
      if (whole && date.value === null && citation.date === null) {
        yield { span, message: "calendar", severity: subject.source.ocr ? "info" : "error" };
        continue;
      }
      if (date.value === null || date.value !== citation.date) continue;
      if (issued !== null && date.value > issued) {
        const data = { date: dateInFigures(date.value), own: dateInFigures(issued) };
        yield { span, message: "later", severity: "warning", data };
        continue;
      }
      const year = /^\d+[a-z]?\/((?:19|20)\d\d)\//.exec(citation.number ?? "")?.[1];
      const known = ruling.mismatches.some(({ element }) => element === "date");
      if (year !== undefined && !known && !date.value.startsWith(year) && ruling.instruments.length === 0) {
        yield { span, message: "year", severity: "warning", data: { year, date: dateInFigures(date.value) } };
      }
    }
  },
});
