import { isSurelyMeant, judgedCitations } from "../../src/check/citations.ts";
import { plan } from "../../src/check/example.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { nd30 } from "../provisions.ts";

const SPACES = /\s+/g;
/** "01 - KH/ĐTN": many organisations set the hyphen of their symbols apart. */
const SET_APART = / - /g;

export default defineRule({
  id: "citation/malformed-symbol",
  title: { vi: "Số, ký hiệu viện dẫn sai cách viết", en: "Malformed number and symbol" },
  why: {
    vi: "Thừa dấu cách, mất gạch chéo, sai gạch nối làm số, ký hiệu không tra cứu được.",
    en: "With a stray space, a lost slash or a wrong hyphen a number cannot be looked up.",
  },
  basis: nd30("khoản 3 Mục II Phần I Phụ lục I"),
  severity: "warning",
  message: {
    spaces: {
      vi: "Số, ký hiệu viết liền, không có dấu cách: “{expected}”.",
      en: "Number and symbol are written without spaces: “{expected}”.",
    },
    form: {
      vi: "Số, ký hiệu này viết là “{expected}”.",
      en: "This number and symbol is written “{expected}”.",
    },
  },
  good: [
    plan({ bases: "Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư." }),
    plan({ bases: "Thực hiện Kế hoạch số 01 - KH/ĐTN ngày 05/01/2026 của Tỉnh đoàn." }), // set apart evenly
    plan({ bases: "Thực hiện Công văn số 130/SYT-NVY ngày 05/01/2026 của Sở Y tế." }), // letters name no type
    plan({ bases: "THỰC HIỆN CHỈ THỊ SỐ 39/CT-TTG NGÀY 15/10/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ." }),
    plan({ bases: "Thực hiện Công văn số 1735/LÐTBXH-BGD ngày 05/01/2017 của Bộ." }), // Ð for Đ
  ],
  bad: [
    [
      plan({ bases: "Thực hiện Quy định số ‹37- QĐ/TW› ngày 25/10/2021 của Ban Chấp hành Trung ương." }),
      "37-QĐ/TW",
    ],
    [
      plan({ bases: "Căn cứ Nghị định số ‹152 /2025/NĐ-CP› ngày 14/6/2025 của Chính phủ." }),
      "152/2025/NĐ-CP",
    ],
    [
      plan({ bases: "Thực hiện Kết luận số ‹21-KL TW› ngày 25/10/2021 của Ban Chấp hành Trung ương." }),
      "21-KL/TW",
    ],
    [plan({ bases: "Căn cứ Nghị định số ‹152/2025/ND-CP› ngày 14/6/2025 của Chính phủ." }), "152/2025/NĐ-CP"],
    [plan({ bases: "Thực hiện Chỉ thị số ‹41/CT-TW› ngày 26/12/2024 của Bộ Chính trị." }), "41-CT/TW"],
  ],
  *check(subject) {
    const { clean, source } = subject;
    for (const { citation, ruling } of judgedCitations(subject)) {
      const { numberPlace, instruments } = ruling;
      if (!numberPlace || citation.number === null) continue;
      const span = clean.toSource(numberPlace);
      const words = clean.text.slice(numberPlace.start, numberPlace.end);
      // Where a line was cut, no space was typed.
      const cut = source.text.slice(span.start, span.end).includes("\n");
      const typed = cut ? words.replace(SPACES, "") : words;
      const known = isSurelyMeant(ruling) ? instruments[0]!.number : null;
      const expected = known !== null && sameLetters(known, typed) ? known : citation.number;
      const letters = withoutMarks(expected) === withoutMarks(typed);
      if (!sameLetters(expected, typed) || typed.replace(SET_APART, "-") === expected) continue;
      if (typed.toLowerCase() === expected.toLowerCase()) continue;
      const spaces = typed.replace(SPACES, "").toLowerCase() === expected.toLowerCase();
      yield {
        span,
        message: spaces ? "spaces" : "form",
        severity: source.ocr ? "info" : "warning",
        expected,
        fix: replacement(spaces && letters ? "safe" : "suggest", span, expected),
      };
    }
  },
});

const bareLetters = (symbol: string): string =>
  symbol
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Whether both have the same letters and digits, whatever the marks between and on them. */
const sameLetters = (a: string, b: string): boolean => bareLetters(a) === bareLetters(b);

const withoutMarks = (symbol: string): string => symbol.replace(/[^\p{L}\d]/gu, "").toLowerCase();
