/** Capitals in Vietnamese text. */

/** True when every cased letter of `text` is a capital and there are at least two of them. */
export function isAllCapitals(text: string): boolean {
  let letters = 0;
  for (const sign of text) {
    const lower = sign.toLowerCase();
    if (lower === sign.toUpperCase()) continue;
    if (sign === lower) return false;
    letters++;
  }
  return letters >= 2;
}

/** The share of capitals among the cased letters of `text`, 0 when it has none. */
export function capitalShare(text: string): number {
  let letters = 0;
  let capitals = 0;
  for (const sign of text) {
    const lower = sign.toLowerCase();
    if (lower === sign.toUpperCase()) continue;
    letters++;
    if (sign !== lower) capitals++;
  }
  return letters === 0 ? 0 : capitals / letters;
}

/** The first letter capital, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
