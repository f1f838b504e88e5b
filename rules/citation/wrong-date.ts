import { type Judged, judgedCitations, listed, ownDate, sourceOf } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import type { Instrument, Mismatch } from "../../src/model.ts";
import { dateInFigures, dateInWords } from "../../src/text/dates.ts";

const AMENDING = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng";
const IN_2022 = "An Bình, ngày 10 tháng 02 năm 2022";

export default defineRule({
  id: "citation/wrong-date",
  title: { vi: "Sai ngày ban hành của văn bản viện dẫn", en: "Wrong date of the cited instrument" },
  why: {
    vi: "Ngày ban hành là một phần của viện dẫn; nhiều văn bản trùng số ở các năm khác nhau nên sai ngày là dẫn sang văn bản khác.",
    en: "The date is part of a citation; numbers return every year, so that a wrong date points to another instrument.",
  },
  basis: null,
  severity: "error",
  message: {
    one: {
      vi: "{name} ban hành ngày {date}, không phải {actual}. Nguồn: {source}.",
      en: "{name} was issued on {date}, not {actual}. Source: {source}.",
    },
    several: {
      vi: "Không có văn bản nào tên này ban hành {actual}. Danh mục có: {names}. Nguồn: {source}.",
      en: "No instrument of that name was issued on “{actual}”. The register has: {names}. Source: {source}.",
    },
    perhaps: {
      vi: "Ngày ban hành có thể là {date} chứ không phải {actual} (theo nguồn chưa đủ chắc chắn: {source}). Kiểm tra lại.",
      en: "The date may be {date}, not {actual} (by a source that is not certain: {source}). Check it.",
    },
  },
  good: [
    plan({ bases: "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ." }),
    plan({ placeDate: IN_2022, bases: `Căn cứ ${AMENDING} ngày 16/11/2013.` }),
    plan({ bases: "Thực hiện Chỉ thị số 19/CT-TTg ngày 24/6/2024 của Thủ tướng Chính phủ." }), // not the one of 2021
    plan({ bases: "Thực hiện Kế hoạch số 15/KH-UBND ngày 31/01/2026 của Ủy ban nhân dân tỉnh." }), // unknown
  ],
  bad: [
    [
      plan({ bases: "Căn cứ Nghị định số 152/2025/NĐ-CP ‹ngày 16 tháng 4 năm 2025› của Chính phủ." }),
      "ngày 14 tháng 6 năm 2025",
    ],
    [plan({ bases: "Căn cứ Luật Thi đua, khen thưởng ngày ‹15/7/2022›." }), "15/6/2022"],
    [plan({ placeDate: IN_2022, bases: `Căn cứ ${AMENDING} ngày ‹16/11/2005›.` }), null],
    [
      plan({
        bases: "Căn cứ Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ ngày ‹27/8/2024›;",
      }),
      null,
    ],
  ],
  *check(subject) {
    for (const judged of judgedCitations(subject)) {
      const mismatch = judged.ruling.mismatches.find(({ element }) => element === "date");
      if (mismatch) yield misdated(subject, judged, mismatch);
    }
  },
});

function misdated(subject: Subject, judged: Judged, { expected, certain, evidence }: Mismatch): Problem {
  const { citation, ruling } = judged;
  const found = ownDate(subject, judged);
  const span = found ? subject.clean.toSource(found.span) : citation.span;
  const [date, ...others] = expected as [string, ...string[]];
  const data = { source: sourceOf(evidence), date: dateInFigures(date) };
  if (!certain) return { span, message: "perhaps", severity: "info", data };
  if (others.length > 0) {
    return { span, message: "several", data: { ...data, names: dated(ruling.instruments) } };
  }
  const words = subject.source.text.slice(span.start, span.end);
  const right =
    found && (/th[aá]ng/iu.test(words.normalize("NFC")) ? dateInWords(date) : dateInFigures(date));
  const name = listed(ruling.instruments);
  if (right === null) return { span, message: "one", data: { ...data, name } };
  const fix = replacement("suggest", span, right);
  return { span, message: "one", data: { ...data, name }, expected: right, fix };
}

/** Each with its number and its day, which is what matters here. */
function dated(instruments: readonly Instrument[]): string {
  return instruments
    .map(({ type, number, issued }) => `${type} số ${number} ngày ${dateInFigures(issued!)}`)
    .join("; ");
}
