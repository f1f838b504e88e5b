import { abbreviations, ownMeaning, unmistakable } from "../../corpus/abbreviations.ts";
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
    because("Đạt chuẩn NTM; NMT là tên nhà máy T; các HTX, CLB, BCĐ, ĐVTN, TMN, UBMTTQ, KT-XH, QP-AN."),
    because("Sở NNMT, BNNMT, HĐNDTC."),
  ],
  bad: [
    [because("Giao ‹UNBD› xã theo dõi."), "UBND"],
    [because("Kế hoạch số 15/KH-‹UBDN› ngày 05 tháng 01 năm 2026 của huyện."), "UBND"],
    [because("Các kỳ họp ‹HDND› xã."), "HĐND"],
    [because("Xây dựng nông thôn mới: đạt tiêu chí ‹NMT› nâng cao."), "NTM"],
    [because("Tỷ lệ bao phủ BHYT, thẻ BHYT, đóng ‹BHTY› đạt 95%."), "BHYT"],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    const found = [...prose.text.matchAll(TOKEN)];
    if (found.length === 0) return;
    const counts = new Map<string, number>();
    for (const [token] of found) counts.set(token, (counts.get(token) ?? 0) + 1);
    const words = ` ${keyOf(prose.text)} `;
    const known = knownOnes();
    const meant = new Map<string, string | null>();
    for (const { 0: token, index } of found) {
      if (!meant.has(token)) meant.set(token, meaningOf(token, counts, words, known));
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

function knownOnes(): ReadonlySet<string> {
  return new Set([
    ...Object.keys(abbreviations),
    ...ownMeaning,
    ...issuers.map(({ abbreviation }) => abbreviation),
    ...documentTypes.map(({ abbreviation }) => abbreviation ?? ""),
    ...Object.keys(lawAbbreviations),
  ]);
}

/** The abbreviation that `token` was meant to be, where the document itself shows it; else `null`. */
function meaningOf(
  token: string,
  counts: ReadonlyMap<string, number>,
  words: string,
  known: ReadonlySet<string>,
): string | null {
  if (known.has(token) || isSyllable(token)) return null;
  const candidates = Object.keys(abbreviations).filter((right) => isSlip(token, right));
  const shown = candidates.filter((right) => {
    const often = counts.get(right) ?? 0;
    if (unmistakable.has(right)) return true;
    // A token used as often as the right one has a meaning of its own.
    const own = counts.get(token)!;
    return (
      own <= 2 && (often >= 2 * own || (often === 0 && words.includes(` ${keyOf(abbreviations[right]!)} `)))
    );
  });
  return shown.length === 1 ? shown[0]! : null;
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
