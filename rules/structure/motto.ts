import { partyPlan, plan } from "../../src/check/example.ts";
import { defineRule, notEvaluated, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { mayBeMisread, severityOfMissing, typedWords } from "../../src/check/words.ts";
import type { Part, Source } from "../../src/model.ts";
import { BEFORE_ND30, nd30 } from "../provisions.ts";

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export default defineRule({
  id: "structure/motto",
  title: { vi: "Quốc hiệu và Tiêu ngữ", en: "Country name and motto" },
  why: {
    vi: "Văn bản của cơ quan nhà nước phải có Quốc hiệu và Tiêu ngữ, mỗi dòng chỉ có một cách viết.",
    en: "A document of a state body bears the country's name and motto, each written in one way only.",
  },
  basis: nd30("khoản 1 Mục II Phần I Phụ lục I"),
  earlierBasis: BEFORE_ND30,
  severity: "error",
  message: {
    missing: {
      vi: `Thiếu Quốc hiệu và Tiêu ngữ. Thêm vào đầu trang, bên phải, hai dòng “${COUNTRY}” và “${MOTTO}”.`,
      en: `The country's name and motto are missing. Add the two lines “${COUNTRY}” and “${MOTTO}” at the top right.`,
    },
    part: {
      vi: "Thiếu {what}. Thêm dòng “{expected}”.",
      en: "The {what} is missing. Add the line “{expected}”.",
    },
    misspelt: {
      vi: "{what} viết là “{actual}”, phải là “{expected}”.",
      en: "The {what} is written “{actual}”; it must be “{expected}”.",
    },
    dash: {
      vi: "Giữa các cụm từ của Tiêu ngữ dùng gạch nối “-”, hai bên có cách chữ: “{expected}”.",
      en: "The phrases of the motto are set apart by a hyphen with a space on each side: “{expected}”.",
    },
  },
  needs: ["state-body", "own-letterhead"],
  good: [
    plan(),
    plan({ country: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" }), // the other place of the tone mark
    plan({ closing: "Khẩu hiệu tuyên truyền: “Độc lập – Tự do – Hạnh phúc”./." }),
    plan({ motto: "Độc lập - Tự do - Hạnh phúe" }), // a letter that a scanner misread
    partyPlan(),
  ],
  bad: [
    [plan({ country: null, motto: null }), null],
    [plan({ motto: null }), MOTTO],
    [plan({ country: null }), COUNTRY],
    [plan({ motto: "‹Độc lập – Tự do – Hạnh phúc›" }), MOTTO],
    [plan({ motto: "‹Độc lập - Tự do - Hạnh phúcc›" }), MOTTO],
    [plan({ country: "‹CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM›" }), COUNTRY],
  ],
  *check(subject) {
    const { plan, source } = subject;
    const severity = severityOfMissing(subject);
    const unread = mayBeMisread(subject);
    if (!plan.country && !plan.motto && !unread) yield { span: null, message: "missing", severity };
    else if (!plan.country && !unread) yield missing(COUNTRY_NAME, COUNTRY, severity);
    else if (!plan.motto && !unread) yield missing(MOTTO_NAME, MOTTO, severity);
    if (source.ocr) {
      return notEvaluated(
        "chữ nhận dạng từ ảnh (OCR) có thể sai ở bất cứ đâu",
        "text recognised from a picture",
      );
    }
    if (plan.country) yield* misspelt(subject, plan.country, COUNTRY_NAME, COUNTRY);
    if (plan.motto) yield* misspelt(subject, plan.motto, MOTTO_NAME, MOTTO);
    return undefined;
  },
});

const COUNTRY_NAME = { vi: "Quốc hiệu", en: "country's name" };
const MOTTO_NAME = { vi: "Tiêu ngữ", en: "motto" };

function missing(what: typeof MOTTO_NAME, expected: string, severity: "error" | "warning" | "info"): Problem {
  return { span: null, message: "part", data: { what }, expected, severity };
}

function* misspelt(
  { source }: Subject,
  { span }: Part,
  what: typeof MOTTO_NAME,
  expected: string,
): Generator<Problem> {
  // A hyphen that keeps the line together is a hyphen.
  const actual = typedWords(source, span).replace(/[\u2010\u2011]/g, "-");
  if (isMisread(source, letters(actual), letters(expected))) return;
  if (letters(actual) !== letters(expected)) {
    yield {
      span,
      message: "misspelt",
      data: { what },
      actual,
      expected,
      fix: replacement("suggest", span, expected),
    };
  } else if (what === MOTTO_NAME && actual.toLowerCase() !== expected.toLowerCase()) {
    yield {
      span,
      message: "dash",
      actual,
      expected,
      severity: "info",
      fix: replacement("safe", span, expected),
    };
  }
}

/** Outside files that someone typed, another letter of the same place may be a scanner's; a moved tone mark is not. */
function isMisread({ format }: Source, actual: string, expected: string): boolean {
  if (format === "docx" || format === "doc" || actual.length !== expected.length) return false;
  const signs = (text: string) => [...text.normalize("NFD")].sort().join("");
  return actual !== expected && signs(actual) !== signs(expected);
}

/** The letters alone, with the tone mark of "HOÀ" where "HÒA" has it; capitals are a matter of layout. */
function letters(text: string): string {
  return text
    .toUpperCase()
    .replaceAll("OÀ", "ÒA")
    .replaceAll(/[^\p{L}]+/gu, "");
}
