/** How much two titles of instruments have in common. */
import { bareOf } from "../../text/bare.ts";

// Words that open a title or stand in every second one.
const EMPTY = new Set(
  "ve viec quy dinh ban hanh mot so dieu cua va cac cho theo tai trong do thi hanh chi tiet huong dan thuc hien so ngay thang nam".split(
    " ",
  ),
);

function wordsOf(title: string): Set<string> {
  const words = bareOf(title.normalize("NFC")).match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)));
}

/**
 * The share of the shorter title's telling words that stand in the other too, 0 to 1; `null` where either has fewer
 * than three of them and nothing can be said. Plans shorten titles, so that what a longer one has besides does not
 * count.
 */
export function titleLikeness(a: string, b: string): number | null {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  if (few.size < 3) return null;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}
