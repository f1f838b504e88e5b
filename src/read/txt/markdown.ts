/** Text copied from the web with Markdown marks: whether it has them, and the line breaks lost inside them. */

const BOLD = /\*\*[^*\s][^*]{0,400}?\*\*/;
const EMPHASIS = /(?<![\p{L}\d*])\*[^\s*][^*\n]{1,300}[^\s*]\*(?![\p{L}\d*])/gu;
const HEADING = /^#{1,6} \S/gm;

export function isMarkdown(text: string): boolean {
  if (BOLD.test(text)) return true;
  return (text.match(EMPHASIS)?.length ?? 0) >= 2 || (text.match(HEADING)?.length ?? 0) >= 2;
}

/** A stretch of text, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Two bold stretches with nothing but blanks between count as one mark: they were two lines. */
const STARS = /\*{2,}(?:[ \u00a0]+\*{2,})?/g;

/**
 * Where a line break was lost: bold marks between two letters without any space ("2023****I. MỤC ĐÍCH",
 * "KẾ HOẠCH**Triển khai"). `bold` = the line begins inside bold text. Gives the offsets of the lost breaks and
 * whether the line ends inside bold text.
 */
export interface LostBreaks {
  readonly breaks: readonly Stretch[];
  /** The line ends inside bold text. */
  readonly bold: boolean;
}

export function lostBreaks(line: string, bold: boolean): LostBreaks {
  const breaks: Stretch[] = [];
  let inside = bold;
  for (const match of line.matchAll(STARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const closes = inside;
    const isDouble = match[0].length >= 4;
    const hasBlank = /[^*]/.test(match[0]);
    if (!isDouble || (hasBlank && !closes)) inside = !inside;
    const before = line.slice(Math.max(0, start - CONTEXT), start);
    // "**Thời gian:** **Tháng 5**" is one line; so is what opens, then has a blank inside.
    if (hasBlank && (!closes || /[:,]$|^\s*\*{0,2}(?:\p{L}+ )?[\divxIVX]{1,4}[.)]$/u.test(before))) continue;
    if (isLostBreak(before, line.slice(end, end + CONTEXT), isDouble, closes)) breaks.push({ start, end });
  }
  return { breaks, bold: inside };
}

/** So much around a mark tells what it is. */
const CONTEXT = 24;

const LABEL_OR_MARK = /^(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-+•] ?\S)/u;

function isLostBreak(before: string, after: string, double: boolean, closes: boolean): boolean {
  if (!/[\p{L}\p{M}\d.:;,)”"%…]$/u.test(before) || after === "") return false;
  if (LABEL_OR_MARK.test(after)) return true;
  if (!/^[\p{Lu}“"(]/u.test(after)) return double && /^[\p{L}\d]/u.test(after);
  // Bold that opens behind a word in small letters is more often a lost space than a lost line.
  return double || closes || !/[\p{Ll}\p{M},]$/u.test(before);
}
