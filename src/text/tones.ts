/** Written syllables taken apart into letters and tone, and put together again. */

/** Level, huyền, sắc, ngã, hỏi, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Where the tone mark of "hoa", "khoe", "thuy" stands: over the first vowel ("hòa") or the second ("hoà"). */
export type TonePlacement = "first" | "second";

export interface Spelt {
  /** Lower case, without the tone mark: "tiêng". */
  readonly letters: string;
  readonly tone: Tone;
}

const MARKS = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const VOWELS = "aăâeêioôơuưy";
const MARKED_VOWEL = /[ăâêôơư]/;

const toneless = new Map<number, readonly [string, Tone]>();
const toned = new Map<string, readonly string[]>();
for (const vowel of VOWELS) {
  const row = MARKS.map((mark) => (vowel + mark).normalize("NFC"));
  toned.set(vowel, row);
  row.forEach((letter, tone) => {
    if (tone > 0) toneless.set(letter.charCodeAt(0), [vowel, tone as Tone]);
  });
}

/** The letters and the tone of `word` (lower case, NFC); `null` when it bears two tones. */
export function speltOf(word: string): Spelt | null {
  let tone: Tone = 0;
  let at = -1;
  let vowel = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0xc0) continue;
    const found = toneless.get(code);
    if (!found) continue;
    if (at >= 0) return null;
    [vowel, tone] = found;
    at = i;
  }
  return { letters: at < 0 ? word : word.slice(0, at) + vowel + word.slice(at + 1), tone };
}

/** The syllable of `letters` with `tone`, its mark where Vietnamese spelling puts it. */
export function withTone(letters: string, tone: Tone, placement: TonePlacement = "first"): string {
  if (tone === 0) return letters;
  const at = markedVowel(letters, placement);
  return at < 0 ? letters : letters.slice(0, at) + toned.get(letters[at]!)![tone]! + letters.slice(at + 1);
}

function markedVowel(letters: string, placement: TonePlacement): number {
  let end = letters.length;
  while (end > 0 && !VOWELS.includes(letters[end - 1]!)) end--;
  let start = end;
  while (start > 0 && VOWELS.includes(letters[start - 1]!)) start--;
  // The u of "qu" and the i of "gi" belong to the onset.
  const onset = letters[start - 1];
  if (
    end - start > 1 &&
    ((onset === "q" && letters[start] === "u") || (onset === "g" && letters[start] === "i"))
  )
    start++;
  for (let i = end - 1; i >= start; i--) if (MARKED_VOWEL.test(letters[i]!)) return i;
  if (end - start <= 1) return end - 1;
  if (end - start >= 3) return start + 1;
  if (end < letters.length) return end - 1;
  const glides = placement === "second" && /^(?:oa|oe|uy)$/.test(letters.slice(start, end));
  return glides ? end - 1 : start;
}
