import { codes, laws, ordinances } from "../../corpus/law-names.ts";
import { plan } from "../../src/check/example.ts";
import { letterEdits, type Matcher, nameMatcher, withLetters, wrongCapitals } from "../../src/check/names.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule, type Problem, type Subject } from "../../src/check/rule.ts";
import { isAllCapitals } from "../../src/text/words.ts";
import { BEFORE_CAPITALS, BEFORE_ND30, CAPITALS_RULED, nd30 } from "../provisions.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const TYPE = /(?<![a-z0-9])(bo luat|luat|phap lenh) (?=[a-z])/g;
/** "pháp luật đất đai", "kỷ luật lao động", "các luật …" speak of no one law. */
const NOT_A_LAW = /(?:phap|ky|cac|quy|nganh|mon|khoa|hang) $/;
/** What follows the name of a law that is cited. */
const CITED = /^,? \(?(?:ngay|nam|so:? ?\d|duoc|hien hanh|sua doi|va |;)/;
const LOWER_EITHER_WAY = /(?:nha nuoc|nhan dan|quoc hoi|hoi dong|viet nam)/;

export default defineRule({
  id: "language/law-capitals",
  title: { vi: "Viết hoa tên luật", en: "Capitals in the names of laws" },
  why: {
    vi: "Tên một luật, bộ luật, pháp lệnh cụ thể viết hoa chữ cái đầu của tên loại và của tên gọi; viết thường thì thành nói về luật pháp chung.",
    en: "The name of a law has a capital at its type and at its name (“Luật Đất đai”); in lower case it reads as law in general.",
  },
  basis: nd30("khoản 6 Mục V Phụ lục II"),
  earlierBasis: BEFORE_ND30,
  severity: "warning",
  message: {
    one: {
      vi: "Tên văn bản viết hoa chưa đúng: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the law are wrong: “{actual}”. Write “{expected}”.",
    },
    many: {
      vi: "Tên văn bản viết hoa chưa đúng ở {count} chỗ: “{actual}”. Sửa thành “{expected}”.",
      en: "The capitals in the name of the law are wrong in {count} places: “{actual}”. Write “{expected}”.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because(
      "Tuyên truyền pháp luật bảo vệ môi trường, kỷ luật lao động, các luật bảo hiểm xã hội, bảo hiểm y tế.",
    ),
    because("Thực hiện LUẬT ĐẤT ĐAI, Bộ luật Lao động, Luật Ngân sách Nhà nước và luật đất đai nói chung."),
  ],
  bad: [
    [because("Theo ‹luật quản lý thuế› ngày 13 tháng 6 năm 2019."), "Luật Quản lý thuế"],
    [because("Thực hiện ‹Luật thi đua, khen thưởng› và các quy định."), "Luật Thi đua, khen thưởng"],
    [because("Thực hiện ‹bộ luật Lao động› hiện hành."), "Bộ luật Lao động"],
    [because("Thực hiện ‹Luật Thi Đua, Khen Thưởng› hiện hành."), "Luật Thi đua, khen thưởng"],
    [
      because("Thực hiện ‹Luật cư trú›; sửa Luật cư trú; học Luật cư trú; phổ biến Luật cư trú."),
      "Luật Cư trú",
    ],
  ],
  *check(subject) {
    if (subject.asOf < CAPITALS_RULED) return BEFORE_CAPITALS;
    const byName = new Map<string, Problem[]>();
    for (const { key, problem } of miswritten(subject)) {
      if (!byName.has(key)) byName.set(key, []);
      byName.get(key)!.push(problem);
    }
    for (const problems of byName.values()) {
      const first = problems[0]!;
      const edits = problems.flatMap(({ fix }) => fix!.edits);
      const message = problems.length === 1 ? "one" : "many";
      yield { ...first, message, data: { count: problems.length }, fix: { kind: "suggest", edits } };
    }
    return;
  },
});

function* miswritten(subject: Subject): Generator<{ key: string; problem: Problem }> {
  const prose = wholeOf(subject);
  let matchers: Readonly<Record<string, Matcher>> | null = null;
  for (const m of prose.bare.matchAll(TYPE)) {
    const start = m.index;
    const from = start + m[0].length - 1;
    if (NOT_A_LAW.test(prose.bare.slice(Math.max(0, start - 8), start))) continue;
    matchers ??= {
      luat: nameMatcher(laws),
      "bo luat": nameMatcher(codes),
      "phap lenh": nameMatcher(ordinances),
    };
    const match = matchers[m[1]!]!(prose.bare, from);
    if (!match) continue;
    const type = prose.text.slice(start, from);
    const typed = prose.text.slice(start, match.end);
    const standard = m[1] === "luat" ? "Luật" : m[1] === "bo luat" ? "Bộ luật" : "Pháp lệnh";
    const letters = wrongCapitals(typed, `${standard} ${match.name}`).filter(
      ({ at, letter }) =>
        letter !== letter.toLowerCase() || !LOWER_EITHER_WAY.test(prose.bare.slice(start + at, match.end)),
    );
    if (letters.length === 0 || isAllCapitals(type) || /\p{Lu}{2}/u.test(typed)) continue;
    const syllables = match.name.split(/[ ,-]+/).length;
    const isLower = !/\p{Lu}/u.test(typed);
    const after = prose.bare.slice(match.end, match.end + 12);
    // In lower case throughout, a short name may speak of a branch of the law.
    if (isLower && !CITED.test(after) && syllables < 4) continue;
    const span = prose.place(start, match.end);
    const expected = withLetters(typed, letters);
    const isExcess = letters.every(({ letter }) => letter === letter.toLowerCase());
    // Laws themselves were long named in lower case ("Luật giáo dục").
    const severity = isExcess || subject.asOf < BEFORE_ND30.date ? "info" : "warning";
    yield {
      key: expected,
      problem: {
        span,
        actual: typed,
        expected,
        severity,
        ...(subject.plan.family !== "state" && { basis: null }),
        fix: { kind: "suggest", edits: letterEdits(prose, start, letters) },
      },
    };
  }
}
