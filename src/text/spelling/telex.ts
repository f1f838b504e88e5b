/** Keys of the Telex and VNI input methods that were left in a word: "thuwcj", "hiẹen", "to63". */
import { speltOf, type Tone, withTone } from "../tones.ts";

const TONE_KEYS: Readonly<Record<string, Tone>> = {
  f: 1,
  s: 2,
  x: 3,
  r: 4,
  j: 5,
  2: 1,
  1: 2,
  4: 3,
  3: 4,
  5: 5,
};
const LONGEST = 10;

/** What the keys would have given, or `null` when the word holds none that does anything. */
export function telexOf(word: string): string | null {
  if (word.length > LONGEST || word.length < 3) return null;
  const spelt = speltOf(word);
  if (!spelt) return null;
  const vni = /\d/.test(word);
  let letters = "";
  let tone = spelt.tone;
  for (let i = 0; i < spelt.letters.length; i++) {
    const key = spelt.letters[i]!;
    const marked = (vni ? vniMark : telexMark)(letters, key);
    const toneKey = TONE_KEYS[key];
    if (marked !== null) letters = marked;
    else if (
      toneKey !== undefined &&
      i > 0 &&
      tone === 0 &&
      /[aăâeêioôơuưy]/.test(letters) &&
      isDigit(key) === vni
    )
      tone = toneKey;
    else letters += key;
  }
  const out = withTone(letters, tone);
  return out === word || /\d/.test(out) ? null : out;
}

const isDigit = (key: string): boolean => key >= "0" && key <= "9";

/** `letters` after the key, `null` when the key is no mark there. */
function telexMark(letters: string, key: string): string | null {
  if (key === "w") {
    if (/u[oô]/.test(letters)) return letters.replace(/u[oô]/, "ươ");
    const at = Math.max(letters.lastIndexOf("u"), letters.lastIndexOf("o"), letters.lastIndexOf("a"));
    if (at < 0) return null;
    const mark = { u: "ư", o: "ơ", a: "ă" }[letters[at]!]!;
    return letters.slice(0, at) + mark + letters.slice(at + 1);
  }
  const doubled = { a: "â", e: "ê", o: "ô", d: "đ" }[key];
  // Also behind the finals: "hienej".
  const at = doubled === undefined ? -1 : letters.lastIndexOf(key);
  if (at < 0 || (key === "d" && at > 0)) return null;
  if (key !== "d" && /[aăâeêioôơuưy]/.test(letters.slice(at + 1))) return null;
  return letters.slice(0, at) + doubled + letters.slice(at + 1);
}

function vniMark(letters: string, key: string): string | null {
  const swap = (from: string, to: string): string | null => {
    for (let i = letters.length - 1; i >= 0; i--) {
      const at = from.indexOf(letters[i]!);
      if (at >= 0) return letters.slice(0, i) + to[at] + letters.slice(i + 1);
    }
    return null;
  };
  if (key === "6") return swap("aeo", "âêô");
  if (key === "7") return /uo/.test(letters) ? letters.replace("uo", "ươ") : swap("uo", "ươ");
  if (key === "8") return swap("a", "ă");
  return key === "9" ? swap("d", "đ") : null;
}
