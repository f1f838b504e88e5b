/** What the user may have meant. */
import Fuse from "fuse.js";

/** The word of `known` that is most like `word`, or `null` when none is like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const fuse = new Fuse(known, { threshold: 0.45, ignoreLocation: true });
  return fuse.search(word, { limit: 1 })[0]?.item ?? null;
}
