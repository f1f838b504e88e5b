/** Blanks at the ends of a text: Word shows them only where its start tag says so. */

export const PRESERVE = ' xml:space="preserve"';

export const keepsBlanks = (tag: string): boolean => /\sxml:space\s*=\s*["']preserve["']/.test(tag);

/**
 * What a start tag lacks before its text may be parted or end in blanks; `null` where blanks would come to show that
 * did not.
 */
export function blanksFor(tag: string, content: string): "" | typeof PRESERVE | null {
  if (keepsBlanks(tag)) return "";
  return /\sxml:space\s*=/.test(tag) || /^\s|\s$/.test(content) ? null : PRESERVE;
}
