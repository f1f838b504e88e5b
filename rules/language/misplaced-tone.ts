import { plan } from "../../src/check/example.ts";
import { wholeOf, wholeWords } from "../../src/check/prose.ts";
import { defineRule, replacement } from "../../src/check/rule.ts";
import { withToneMoved } from "../../src/text/tone.ts";

const because = (sentence: string): string =>
  plan({ opening: `${sentence} Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:` });

const LONGEST_SYLLABLE = 7;
/** Letters with a tone. */
const MARKED = /[\u00c0-\u00fd\u0128-\u0169\u1ea0-\u1ef9]/;

export default defineRule({
  id: "language/misplaced-tone",
  title: { vi: "Dấu thanh đặt sai chữ", en: "Tone mark on the wrong letter" },
  why: {
    vi: "“kế họach”, “tòan xã” sai theo cả hai cách đặt dấu; bộ gõ để lại khi bỏ dấu sớm. Chữ sai kiểu này không tìm kiếm được.",
    en: "“kế họach” and “tòan xã” are wrong in both usages, left behind by the keyboard driver; such words cannot be searched for.",
  },
  basis: null,
  severity: "warning",
  message: {
    vi: "Dấu thanh đặt sai chữ: “{actual}”. Sửa thành “{expected}”.",
    en: "The tone mark stands on the wrong letter: “{actual}”. Write “{expected}”.",
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    because("Hòa, hoà, khỏe, khoẻ, thủy, thuỷ, quý, quà, giếng, giữ, già, gì, của, nghĩa, khuỷu tay."),
    because("Kế hoạch toàn xã, tài khoản, thuế, thuở, huyện, quyết, ngoằn ngoèo, xoáy, rượu, cứu, nước."),
  ],
  bad: [
    [because("Xây dựng kế ‹họach› của năm."), "hoạch"],
    [because("Vận động ‹tòan› dân tham gia."), "toàn"],
    [because("Thực hiện theo ‹qúy› trong năm."), "quý"],
    [because("Phần việc ‹cuả› các thôn."), "của"],
    [because("Giữ gìn nguồn ‹nứơc› sạch."), "nước"],
  ],
  *check(subject) {
    const prose = wholeOf(subject);
    for (const { text, start, end } of wholeWords(subject)) {
      if (text.length > LONGEST_SYLLABLE || !MARKED.test(text)) continue;
      const expected = moved(text);
      if (expected === null) continue;
      const span = prose.place(start, end);
      yield { span, expected, fix: replacement("suggest", span, expected) };
    }
  },
});

/** The vocabulary of plans is small: what was found for a word is kept. */
const known = new Map<string, string | null>();
const MOST_KEPT = 5000;

function moved(word: string): string | null {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const expected = withToneMoved(word);
  known.set(word, expected);
  return expected;
}
