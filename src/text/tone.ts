/**
 * Where the tone mark stands in a syllable. Two usages are both right: "hòa, thủy, khỏe" (old) and "hoà, thuỷ, khoẻ"
 * (new); they differ in open syllables in oa, oe, uy only. A mark on another letter is a slip of the keyboard.
 */
import { isSyllable } from "./syllable.ts";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const HOOK = "\u0309";
const VOWELS = "aăâeêioôơuưy";

export type TonePlacement = "old" | "new";

const OLD = /[òóỏõọ][ae]$|(?<!q)[ùúủũụ]y$/;
const NEW = /o[àáảãạèéẻẽẹ]$|(?<!q)u[ỳýỷỹỵ]$/;

/** Which usage `word` (lower case, composed) follows; `null` where both write it alike. */
export function placementOf(word: string): TonePlacement | null {
  if (OLD.test(word)) return "old";
  return NEW.test(word) ? "new" : null;
}

/** `word` with its tone on the right letter, where it stands on one that neither usage allows; else `null`. */
export function withToneMoved(word: string): string | null {
  const { letters, tone, at } = spread(word);
  // A hook on the i of "gỉa", "vỉên" stands for the dot of an i that was meant.
  if (tone === "" || (tone === HOOK && letters[at]!.toLowerCase() === "i")) return null;
  const lower = letters.map((letter) => letter.toLowerCase());
  const right = rightPlaces(lower);
  if (right.length === 0 || right.includes(at) || !isSyllable(word)) return null;
  return letters
    .map((letter, i) => (i === right[0] ? letter + tone : letter))
    .join("")
    .normalize("NFC");
}

/** Letters without their tone, the one tone, and the letter it stands on. */
function spread(word: string): { letters: string[]; tone: string; at: number } {
  const letters: string[] = [];
  let tone = "";
  let at = -1;
  for (const sign of word.normalize("NFD")) {
    if (TONE.test(sign)) {
      if (tone !== "") return { letters, tone: "", at };
      tone = sign;
      at = letters.length - 1;
    } else if (/\p{M}/u.test(sign)) letters[letters.length - 1] = (letters.at(-1)! + sign).normalize("NFC");
    else letters.push(sign);
  }
  return { letters, tone, at };
}

/** The letters on which the tone may stand; none when the letters are no syllable. */
function rightPlaces(letters: readonly string[]): number[] {
  let start = letters.findIndex((letter) => VOWELS.includes(letter));
  if (start < 0) return [];
  const isVowel = (i: number): boolean => i < letters.length && VOWELS.includes(letters[i]!);
  const glide =
    (letters[start - 1] === "q" && letters[start] === "u") ||
    (start === 1 && letters[0] === "g" && letters[1] === "i");
  if (glide && isVowel(start + 1)) start++;
  let end = start;
  while (isVowel(end)) end++;
  if (letters.slice(end).some((letter) => VOWELS.includes(letter))) return [];
  const cluster = letters.slice(start, end).join("");
  return places(cluster, end < letters.length).map((place) => start + place);
}

function places(cluster: string, closed: boolean): number[] {
  const marked = [...cluster].findLastIndex((letter) => "ăâêôơ".includes(letter));
  if (marked >= 0) return [marked];
  const hooked = cluster.indexOf("ư");
  if (hooked >= 0) return [hooked];
  if (cluster.length === 1) return [0];
  if (cluster.length === 3) return [1];
  if (cluster.length !== 2) return [];
  if (closed) return [1];
  return /^(?:oa|oe|uy|oo)$/.test(cluster) ? [0, 1] : [0];
}
