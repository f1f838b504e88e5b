/** How the evaluation compares words: without case, quotes, punctuation and tone placement. */

const NEW_TONE: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ubnd: "ủy ban nhân dân",
  hđnd: "hội đồng nhân dân",
  bch: "ban chấp hành",
  tw: "trung ương",
};

/** Lower case, NFC, new tone placement, no quotes or punctuation, the commonest abbreviations written out. */
export function normal(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(
      /o[àáảãạ](?!\p{L})|o[èéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu,
      (pair) => NEW_TONE[pair] ?? pair,
    )
    .replace(/[“”"'‘’«»*_]/g, " ")
    .replace(/[–—−]/g, "-")
    .replace(/\s*([-/])\s*/g, "$1")
    .replace(/[.,;:()[\]{}✓/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<!\p{L})(?:ubnd|hđnd|bch|tw)(?!\p{L})/gu, (short) => ABBREVIATIONS[short]!);
}

/** {@link normal} without diacritics: what survives bad recognition. */
export function fold(text: string): string {
  return normal(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

const words = (text: string): string[] =>
  fold(text)
    .split(/[\s-]+/)
    .filter(Boolean);

/** Share of words two texts have in common (Dice, counted as bags), 0 to 1. */
export function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** A number or symbol for exact comparison: no blanks, no leading zeros. */
export const numberKey = (text: string): string =>
  normal(text)
    .replace(/\s/g, "")
    .replace(/^0+(?=\d)/, "");
