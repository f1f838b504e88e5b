import { plan, youthPlan } from "../../src/check/example.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { mayBeMisread, severityOfMissing, typedWords, wordsWithin } from "../../src/check/words.ts";
import type { NumberField } from "../../src/model.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

/** Abbreviations of document types that a plan's own symbol is wrongly copied from (Phụ lục III, Mục I). */
const OTHER_TYPES = [
  "NQ",
  "QĐ",
  "CT",
  "QC",
  "QyĐ",
  "TC",
  "TB",
  "HD",
  "CTr",
  "PA",
  "ĐA",
  "DA",
  "BC",
  "BB",
  "TTr",
];

export default defineRule({
  id: "structure/number",
  title: { vi: "Số, ký hiệu", en: "Number and symbol" },
  why: {
    vi: "Không có số, ký hiệu thì không tra cứu, viện dẫn và lưu được văn bản.",
    en: "Without number and symbol a document can be neither found, cited nor filed.",
  },
  basis: nd30("khoản 3 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    missing: {
      vi: "Thiếu số, ký hiệu của văn bản. Ghi dưới tên cơ quan, ví dụ “Số: 15/KH-UBND”.",
      en: "Number and symbol are missing. Write them under the body's name, for example “Số: 15/KH-UBND”.",
    },
    blank: {
      vi: "Số của văn bản còn để trống. Điền số trước khi ban hành.",
      en: "The number is still blank. Fill it in before the document is issued.",
    },
    type: {
      vi: "Ký hiệu ghi “{actual}” nhưng tên loại là Kế hoạch; chữ viết tắt của kế hoạch là “KH”: “{expected}”.",
      en: "The symbol is “{actual}” but the document is a plan, whose abbreviation is “KH”: “{expected}”.",
    },
    zero: {
      vi: "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: “{expected}”.",
      en: "A number below 10 takes a leading zero: “{expected}”.",
    },
    spaces: {
      vi: "Ký hiệu viết liền, không có dấu cách: “{expected}”.",
      en: "The symbol is written without spaces: “{expected}”.",
    },
  },
  good: [
    plan(),
    plan({ number: "Số: 05/KH-UBND" }), // a leading zero, as asked
    plan({ number: "Số: 2105/KH-SYT-CĐN" }), // issued by two bodies
    youthPlan({ number: "Số: 01 - KH/ĐTN" }), // the spacing of other organisations is theirs
    plan({
      number: null,
      attachedTo: "(Kèm theo Quyết định số 20/QĐ-UBND ngày 05 tháng 02 năm 2026 của UBND xã)",
    }),
  ],
  bad: [
    [plan({ number: null }), null],
    [plan({ number: "‹Số:      /KH-UBND›" }), null],
    [youthPlan({ number: "‹Số: … - KH/ĐTN›" }), null],
    [plan({ number: "Số: 12/‹QĐ-UBND›" }), "KH-UBND"],
    [plan({ number: "Số: ‹5›/KH-UBND" }), "05"],
    [plan({ number: "Số: 12/‹KH - UBND›" }), "KH-UBND"],
  ],
  *check(subject) {
    const { plan } = subject;
    const { number } = plan.header;
    const state = plan.family === "state";
    if (plan.attachedTo) return;
    if (!number) {
      if (state && !mayBeMisread(subject)) {
        yield { span: null, message: "missing", severity: severityOfMissing(subject) };
      }
    } else if (!subject.source.ocr) {
      if (number.value === null) {
        yield { span: number.span, message: "blank", severity: "warning", ...(!state && { basis: null }) };
      }
      if (state && number.symbol) yield* form(subject, number, number.symbol);
    }
  },
});

function* form({ plan, source }: Subject, number: NumberField, symbol: string): Generator<Problem> {
  const raw = source.text.slice(number.span.start, number.span.end);
  const at = symbolStart(raw);
  const span = { start: number.span.start + at, end: number.span.end };
  const actual = typedWords(source, span);
  const [type, ...rest] = symbol.split("-");
  if (plan.title.documentType?.value === "Kế hoạch" && rest.length > 0 && OTHER_TYPES.includes(type ?? "")) {
    const expected = ["KH", ...rest].join("-");
    yield {
      span,
      message: "type",
      severity: "warning",
      expected,
      fix: replacement("suggest", span, expected),
    };
  } else if (/\s/.test(actual)) {
    const expected = actual.replaceAll(/\s/g, "");
    yield {
      span,
      message: "spaces",
      severity: "info",
      actual,
      expected,
      fix: replacement("safe", span, expected),
    };
  }
  if (/^[1-9]$/.test(number.value ?? "")) {
    const digit = wordsWithin(source, number.span, number.value!);
    const expected = `0${number.value}`;
    yield {
      span: digit,
      message: "zero",
      severity: "info",
      expected,
      fix: replacement("safe", digit, expected),
    };
  }
}

/** Where the symbol starts in "Số: 12 / KH-UBND". */
function symbolStart(raw: string): number {
  const slash = raw.search(/[/-]/);
  return slash + 1 + (/^\s*/.exec(raw.slice(slash + 1))?.[0].length ?? 0);
}
