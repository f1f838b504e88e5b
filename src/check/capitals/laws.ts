/** Names of laws, codes and ordinances whose capitals are wrong (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6). */
import { codes, laws, ordinances } from "../../../corpus/law-names.ts";
import { isAllCapitals } from "../../text/words.ts";
import { letterEdits, type Matcher, nameMatcher, withLetters, wrongCapitals } from "../names.ts";
import { wholeOf } from "../prose.ts";
import type { Problem, Subject } from "../rule.ts";

const TYPE = /(?<![a-z0-9])(bo luat|luat|phap lenh) (?=[a-z])/g;
/** "pháp luật đất đai", "kỷ luật lao động", "các luật …" speak of no one law. */
const NOT_A_LAW = /(?:phap|ky|cac|quy|nganh|mon|khoa|hang) $/;
/** What follows the name of a law that is cited. */
const CITED = /^,? \(?(?:ngay|nam|so:? ?\d|duoc|hien hanh|sua doi|va |;)/;
const LOWER_EITHER_WAY = /(?:nha nuoc|nhan dan|quoc hoi|hoi dong|viet nam)/;

/** Made at the first use and kept. */
let matchers: Readonly<Record<string, Matcher>> | null = null;

/** One problem for each place; `expected` is the name as it should stand. */
export function* miswrittenLaws(subject: Subject, ruledSince: string): Generator<Problem> {
  const prose = wholeOf(subject);
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
    const severity = isExcess || subject.asOf < ruledSince ? "info" : "warning";
    yield {
      span,
      actual: typed,
      expected,
      severity,
      ...(subject.plan.family !== "state" && { basis: null }),
      fix: { kind: "suggest", edits: letterEdits(prose, start, letters) },
    };
  }
}
