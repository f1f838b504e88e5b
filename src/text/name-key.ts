/** A key for comparing proper names of places: spelling habits are folded, different names stay different. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key of `name`: lower case, words set apart by one space, no punctuation. Places of the tone mark ("Hoà", "Hòa"),
 * y and i after a consonant ("Mỹ", "Mĩ"), final c and k with or without their tone ("Đắk", "Đăk", "Đắc") are one; other
 * diacritics count.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("đ", "d\u0335")
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== "")
    .map(wordKey)
    .join(" ");
}

function wordKey(word: string): string {
  const tone = TONE.exec(word)?.[0] ?? "";
  const letters = word
    .replace(TONES, "")
    .replace(/(?<=^[bcdghklmnpqrstvx\u0335]+u?)y$/, "i")
    .replace(/k$/, "c");
  const stopped = tone === "" && /[aeiouy\u0306\u0302\u031b](?:c|ch|p|t)$/.test(letters);
  return letters + (stopped ? "\u0301" : tone);
}
