/** Names of bodies whose capitals are wrong (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1). */
import { departments, ministries, offices, organisations } from "../../../corpus/body-names.ts";
import {
  isSentenceStart,
  letterEdits,
  type Matcher,
  nameMatcher,
  withLetters,
  wrongCapitals,
} from "../names.ts";
import { type Prose, wholeOf } from "../prose.ts";
import type { Problem, Subject } from "../rule.ts";

const HEAD =
  /(?<![a-z0-9])(?:(bo|so|phong) (?=[a-z])|(?=(?:uy ban|hoi dong|mat tran|hoi|doan|lien doan|ban) [a-z]))/g;
const HEADS: Readonly<Record<string, string>> = { bo: "Bộ", so: "Sở", phong: "Phòng" };
/** "các sở Nội vụ, Tài chính". */
const PLURAL = /(?:cac|lien|nhung|moi|cua) $/;
const DISTRICT = /^ (?:huyen|quan|thi xa|thanh pho|xa|phuong|dac khu)(?![a-z])/;

interface Matchers {
  readonly byHead: Readonly<Record<string, Matcher>>;
  readonly whole: Matcher;
}

let matchers: Matchers | null = null;

/** Made at the first use and kept. */
function matchersOf(): Matchers {
  matchers ??= {
    byHead: {
      bo: nameMatcher(ministries),
      so: nameMatcher(departments),
      phong: nameMatcher(offices),
    },
    whole: nameMatcher(organisations),
  };
  return matchers;
}

/** One problem for each place; `expected` is the name as it should stand. */
export function* miswrittenBodies(subject: Subject): Generator<Problem> {
  const prose = wholeOf(subject);
  const { byHead, whole } = matchersOf();
  for (const m of prose.bare.matchAll(HEAD)) {
    const start = m.index;
    const head = m[1];
    const match = head ? byHead[head]!(prose.bare, start + head.length) : whole(prose.bare, start);
    if (!match) continue;
    const name = head ? `${HEADS[head]} ${match.name}` : match.name;
    const problem = judge(subject, prose, start, match.end, name, head ?? null);
    if (problem) yield problem;
  }
}

function judge(
  { plan, source }: Subject,
  prose: Prose,
  start: number,
  end: number,
  name: string,
  head: string | null,
): Problem | null {
  const typed = prose.text.slice(start, end);
  const letters = wrongCapitals(typed, name);
  // A misread letter is one; two capitals in the same name were typed so.
  if (letters.length < (source.ocr ? 2 : 1)) return null;
  if (/\p{Lu}{2}/u.test(typed) || /[\n\t]/.test(typed)) return null;
  // In lower case the words may be meant in general; "phòng Nội vụ" in mid-sentence is a name half written.
  if (!/^\p{Lu}/u.test(typed)) return null;
  if (PLURAL.test(prose.bare.slice(Math.max(0, start - 6), start)) && letters.some(({ at }) => at === 0))
    return null;
  if (
    head === "phong" &&
    isSentenceStart(prose.text, start) &&
    !DISTRICT.test(prose.bare.slice(end, end + 12))
  )
    return null;
  const isExcess = letters.every(({ letter }) => letter === letter.toLowerCase());
  const dashed = name.includes(" - ") && !/[-–&]/.test(typed);
  // Councils write their names with a comma or without a dash as well.
  const severity = isExcess || (dashed && head === null) || source.ocr ? "info" : "warning";
  const expected = dashed ? withDash(withLetters(typed, letters), name) : withLetters(typed, letters);
  const span = prose.place(start, end);
  const edits = dashed ? [{ span, text: expected }] : letterEdits(prose, start, letters);
  return {
    span,
    actual: typed,
    expected,
    severity,
    ...(plan.family !== "state" && { basis: null }),
    fix: { kind: "suggest", edits },
  };
}

/** `typed` with the dash that the official name has between two of its words. */
function withDash(typed: string, name: string): string {
  const before = name.slice(0, name.indexOf(" - ")).split(" ").length;
  const words = typed.replaceAll(",", "").split(" ");
  return [...words.slice(0, before), "-", ...words.slice(before)].join(" ");
}
