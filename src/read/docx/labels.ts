/** Automatic numbering labels: counting, and writing the counts the way the list level says. */
import { LEVELS, type Level, type List } from "./numbering.ts";
import { bulletText } from "./symbols.ts";

/** Counts the lists of one story. */
export class ListCounters {
  private readonly counts = new Map<object, (number | undefined)[]>();
  private readonly started = new Set<string>();

  /** The label of the next paragraph of `list` at `level`; `""` when the level shows none. */
  next(list: List, level: number): string {
    const shown = list.levels[level];
    if (shown === undefined) return "";
    let counts = this.counts.get(list.counterKey);
    if (counts === undefined) {
      counts = [];
      this.counts.set(list.counterKey, counts);
    }
    this.advance(counts, list, level);
    return formatLabel(list, shown, level, counts);
  }

  private advance(counts: (number | undefined)[], list: List, level: number): void {
    const use = `${list.id}:${level}`;
    if (list.restarts[level] && !this.started.has(use)) {
      this.started.add(use);
      counts[level] = undefined;
    }
    const count = counts[level];
    counts[level] = count === undefined ? (list.starts[level] ?? 1) : count + 1;
    for (let i = level + 1; i < LEVELS; i++) {
      const restart = list.levels[i]?.restart ?? i;
      if (level < restart) counts[i] = undefined;
    }
    // A parent that no paragraph bore counts as if one had.
    for (let i = 0; i < level; i++) counts[i] ??= list.starts[i] ?? 1;
  }
}

function formatLabel(
  list: List,
  shown: Level,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  if (shown.format === "bullet") return bulletText(shown.text, shown.rPr.font ?? shown.rPr.hAnsi);
  let label = "";
  for (let i = 0; i < shown.text.length; i++) {
    const digit = shown.text[i] === "%" ? shown.text.charCodeAt(i + 1) - 48 : 0;
    if (!(digit >= 1 && digit <= LEVELS)) {
      label += shown.text[i];
      continue;
    }
    const at = Math.min(digit - 1, level);
    label += formatCount(counts[at] ?? 0, formatOf(list.levels[at], shown.legal));
    i++;
  }
  return label;
}

function formatOf(level: Level | undefined, legal: boolean): string {
  const format = level?.format ?? "decimal";
  return legal && format !== "none" && format !== "decimalZero" ? "decimal" : format;
}

/** A count in one of the formats of `w:numFmt`; formats that plans do not use come out as Arabic numerals. */
export function formatCount(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(count);
    case "lowerRoman":
      return roman(count).toLowerCase();
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerLetter":
      return letters(count);
    case "decimalZero":
      return count >= 0 && count < 10 ? `0${count}` : String(count);
    case "decimalEnclosedParen":
      return `(${count})`;
    case "numberInDash":
      return `- ${count} -`;
    default:
      return String(count);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let numeral = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  }
  return numeral;
}

/** a … z, aa, bb … zz, aaa: Word repeats the letter, and does so at most thirty times. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}
