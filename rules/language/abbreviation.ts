import { abbreviations, companions, ownMeaning, unmistakable } from "../../corpus/abbreviations.ts";
import { documentTypes } from "../../corpus/document-types.ts";
import { issuers } from "../../corpus/issuers.ts";
import { lawAbbreviations } from "../../corpus/law-names.ts";
import { plan } from "../../src/check/example.ts";
import { wholeOf } from "../../src/check/prose.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { keyOf } from "../../src/text/bare.ts";
import { isSyllable } from "../../src/text/syllable.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const TOKEN = /(?<![\p{L}\p{M}\d])[A-ZĐ]{3,8}(?![\p{L}\p{M}\d])/gu;

export default defineRule({
  id: "language/abbreviation",
  title: { vi: "Chữ viết tắt gõ sai", en: "Mistyped abbreviation" },
  why: {
    vi: "Chữ viết tắt gõ đảo chữ (“UNBD”) trình soát chính tả không thấy; trong số, ký hiệu hoặc tên cơ quan thì thành tên khác.",
    en: "No spell checker sees letters exchanged in an abbreviation (“UNBD”); in a symbol or a body's name it makes another name.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "“{actual}” có lẽ gõ nhầm “{expected}” ({meaning}).",
    en: "“{actual}” is probably a slip for “{expected}” ({meaning}).",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because("Đạt chuẩn NTM; các HTX, CLB, BCĐ, ĐVTN, TMN, UBMTTQ, KT-XH, QP-AN."),
    because("Sở NNMT, BNNMT, HĐNDTC; ba lớp BHTY, mã BHTY, số BHTY và BHYT."),
  ],
  bad: [
    [because("Giao ‹UNBD› xã theo dõi."), "UBND"],
    [because("Kế hoạch số 15/KH-‹UBDN› ngày 05 tháng 01 năm 2026 của huyện."), "UBND"],
    [because("Các kỳ họp ‹HDND› xã."), "HĐND"],
    [because("Xây dựng nông thôn mới: đạt tiêu chí ‹NMT› nâng cao."), "NTM"],
    [
      plan({
        opening: "Huyện đạt chuẩn ‹NMT›. Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
        sections: "I. MỤC ĐÍCH\nTạo khí thế sôi nổi.\nII. NỘI DUNG\nThi đua lao động giỏi.",
      }),
      "NTM",
    ],
    [because("Tỷ lệ bao phủ BHYT, thẻ BHYT, đóng ‹BHTY› đạt 95%."), "BHYT"],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    const found = [...prose.text.matchAll(TOKEN)];
    if (found.length === 0) return;
    const counts = new Map<string, number>();
    for (const [token] of found) counts.set(token, (counts.get(token) ?? 0) + 1);
    let words: string | null = null;
    const setting = {
      counts,
      words: () => {
        words ??= ` ${keyOf(prose.text)} `;
        return words;
      },
    };
    const meant = new Map<string, string | null>();
    for (const { 0: token, index } of found) {
      if (!meant.has(token)) meant.set(token, meaningOf(token, setting));
      const expected = meant.get(token);
      if (!expected) continue;
      const span = prose.place(index, index + token.length);
      yield {
        span,
        expected,
        data: { meaning: abbreviations[expected]! },
        fix: replacement("suggest", span, expected),
      };
    }
  },
});

let known: ReadonlySet<string> | null = null;

function knownOnes(): ReadonlySet<string> {
  known ??= new Set([
    ...Object.keys(abbreviations),
    ...ownMeaning,
    ...issuers.map(({ abbreviation }) => abbreviation),
    ...documentTypes.map(({ abbreviation }) => abbreviation ?? ""),
    ...Object.keys(lawAbbreviations),
  ]);
  return known;
}

/** What the document says besides the abbreviation itself. */
interface Setting {
  readonly counts: ReadonlyMap<string, number>;
  /** All its words in bare form; asked for when a slip is suspected. */
  readonly words: () => string;
}

/** The abbreviation that `token` was meant to be, where the document itself shows it; else `null`. */
function meaningOf(token: string, { counts, words }: Setting): string | null {
  if (knownOnes().has(token) || isSyllable(token)) return null;
  const own = counts.get(token)!;
  const meant = Object.keys(abbreviations).filter((right) => {
    if (!isSlip(token, right)) return false;
    if (unmistakable.has(right)) return true;
    // A token used often, or as often as the right one, has a meaning of its own.
    if (own > 2) return false;
    if ((counts.get(right) ?? 0) >= 2 * own || words().includes(` ${keyOf(abbreviations[right]!)} `))
      return true;
    return (companions[right] ?? []).some((word) => words().includes(` ${word} ${keyOf(token)} `));
  });
  return meant.length === 1 ? meant[0]! : null;
}

/** Two neighbours exchanged, or Đ typed as D. */
function isSlip(token: string, right: string): boolean {
  if (token.length !== right.length) return false;
  if (right.includes("Đ") && right.replaceAll("Đ", "D") === token) return true;
  const at = [...token].findIndex((letter, i) => letter !== right[i]);
  if (at < 0 || at + 1 >= token.length) return false;
  return (
    token[at] === right[at + 1] && token[at + 1] === right[at] && token.slice(at + 2) === right.slice(at + 2)
  );
}
