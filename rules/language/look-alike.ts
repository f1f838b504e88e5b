import { plan } from "../../src/check/example.ts";
import { clip } from "../../src/check/location.ts";
import { listed } from "../../src/check/prose.ts";
import { defineRule, type Problem } from "../../src/check/rule.ts";
import type { Fix, Source } from "../../src/model.ts";
import { FOLDED } from "../../src/text/characters.ts";

type Script = "eth" | "cyrillic" | "greek";

const LOOKS: Readonly<Record<Script, RegExp>> = {
  eth: /[ÐðƉɖ]/,
  cyrillic: /[\u0400-\u04ff]/,
  greek: /[\u0370-\u03ff]/,
};
/** A word with what hyphens and strokes join to it. */
const WORD = /[\p{L}\p{M}\p{N}/-]+/gu;
const AROUND = 24;

export default defineRule({
  id: "language/look-alike",
  title: { vi: "Chữ cái lạ trông giống chữ Việt", en: "Foreign letters that look like Latin ones" },
  why: {
    vi: "Chữ “Ð” của tiếng Iceland, chữ “С”, “Р” của tiếng Nga trông giống hệt chữ Việt nhưng máy coi là chữ khác: số, ký hiệu không tra được, tìm kiếm bỏ sót.",
    en: "The Icelandic “Ð” and the Russian “С”, “Р” look like Vietnamese letters, but to a machine they are others: symbols cannot be looked up and searches fail.",
  },
  basis: null,
  severity: "info",
  message: {
    eth: {
      vi: "Có {count} chữ “Ð” (U+00D0, tiếng Iceland) gõ thay chữ “Đ”, như trong {words}. Thay bằng “Đ” (U+0110).",
      en: "{count} letters are the Icelandic “Ð” (U+00D0) in place of “Đ”, as in {words}. Put “Đ” (U+0110).",
    },
    cyrillic: {
      vi: "Có {count} chữ cái Kirin (tiếng Nga) lẫn trong chữ Việt, như trong {words}. Gõ lại bằng chữ La-tinh.",
      en: "{count} Cyrillic letters stand among Latin ones, as in {words}. Type them again in Latin.",
    },
    greek: {
      vi: "Có {count} chữ cái Hy Lạp lẫn trong chữ Việt, như trong {words}. Gõ lại bằng chữ La-tinh.",
      en: "{count} Greek letters stand among Latin ones, as in {words}. Type them again in Latin.",
    },
  },
  needs: ["exact-letters"],
  good: [
    plan(),
    plan({
      opening:
        "Bụi PM2.5 (μg/m3), hệ số α, tổ chức Россия (Nga). Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [plan({ closing: "Báo cáo ‹Ð›ảng ủy xã kết quả thực hiện Kế hoạch này./." }), null],
    [plan({ closing: "Thực hiện Nghị định số 98/2023/NĐ-‹С›Р và Kế hoạch này./." }), null],
    [plan({ closing: "Báo cáo ‹Η›ĐND xã kết quả thực hiện Kế hoạch này./." }), null],
  ],
  *check({ source }) {
    for (const script of ["eth", "cyrillic", "greek"] as const) {
      const problem = strangers(source, script);
      if (problem) yield problem;
    }
  },
});

function strangers({ text }: Source, script: Script): Problem | null {
  if (!LOOKS[script].test(text)) return null;
  const edits: Fix["edits"] = [];
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!LOOKS[script].test(word) || (script !== "eth" && !isAmongLatin(word))) continue;
    words.add(word);
    for (let i = 0; i < word.length; i++) {
      const letter = FOLDED.get(word.charCodeAt(i));
      if (letter === undefined || !LOOKS[script].test(word[i]!)) continue;
      edits.push({ span: { start: index + i, end: index + i + 1 }, text: String.fromCharCode(letter) });
    }
  }
  const first = edits[0];
  if (!first) return null;
  const data = {
    count: edits.length,
    words: listed(
      [...words].map((word) => clip(word, AROUND)),
      3,
    ),
  };
  return { span: first.span, message: script, data, fix: { kind: "safe", edits } };
}

/** A word of another language has letters of its own; what only looks Latin and stands with Latin letters is a slip. */
function isAmongLatin(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return (
    latin > 0 &&
    letters.every((letter) => /\p{Script=Latin}/u.test(letter) || FOLDED.has(letter.charCodeAt(0)))
  );
}
