/** Section labels and list marks at the start of a paragraph: "II.", "1.2.", "a)", "Điều 3.", "-", "+". */

export type LabelKind =
  | "part"
  | "chapter"
  | "article"
  | "roman"
  | "number"
  | "letter"
  | "dash"
  | "plus"
  | "bullet";

export interface Label {
  readonly kind: LabelKind;
  /** As a reader would say it: "II", "1.2", "a", "Điều 3", "-". */
  readonly label: string;
  /** Its place in its series: [2], [1, 2], [4] for "đ"; [] for list marks. */
  readonly ordinals: readonly number[];
  /** Length of the label with its punctuation and the space after it. */
  readonly length: number;
}

/** Letters of points in their Vietnamese order: "đ" follows "d", there is no f, j, w, z. */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral up to 100, `null` when it is not a well-formed one. Case is ignored. */
export function romanValue(numeral: string): number | null {
  const s = numeral.toLowerCase();
  if (!/^(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(s) || s === "") return null;
  let total = 0;
  for (let i = 0; i < s.length; i++) {
    const value = ROMAN_VALUES[s[i]!]!;
    total += value < (ROMAN_VALUES[s[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}

const NAMED =
  /^(phần|chương|mục|tiểu mục|điều|phụ lục)\s+(?:thứ\s+)?(\d{1,3}|[ivxlc]{1,7}|nhất|hai|ba|tư|năm)(?=[\s.:,)/-]|$)[.:)/]?\s*/iu;
const ROMAN = /^([IVXLC]{1,7})\s?(?:[.):](?!\p{Lu}\.)-?\s*|\/(?:\s+|(?=\p{Lu})))|^([IVX]{1,5})\s?-\s+(?=\S)/u;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:\s?[.)/:]-?\s*| (?=\p{Lu}))(?=\D)/u;
const LETTER = /^([a-zđA-ZĐ])\s?(?:\)|\.(?!\p{L}\.)|\/(?=\s))\s*(?=\S)/u;
const MARK = /^([-+*•●○▪■◦–—]|[\uf02d\uf0a7\uf0b7\uf0d8\uf0fc])\s*(?=\S)/u;

const WORD_NUMBERS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5 };

/** The label at the start of `text` (a clean paragraph), or `null`. */
export function labelOf(text: string): Label | null {
  const first = text.charCodeAt(0);
  // Nearly all paragraphs start with a letter that starts no label.
  const named = NAMED.exec(text);
  if (named) return namedLabel(named);
  const roman = first < 128 ? ROMAN.exec(text) : null;
  const romanDigits = roman?.[1] ?? roman?.[2];
  // A lone C or L is a lettered label, not one hundred or fifty.
  if (roman && romanDigits && romanDigits !== "C" && romanDigits !== "L") {
    const value = romanValue(romanDigits);
    if (value !== null) return make("roman", romanDigits, [value], roman[0].length);
  }
  const number = first < 128 ? NUMBER.exec(text) : null;
  if (number?.[1]) return make("number", number[1], number[1].split(".").map(Number), number[0].length);
  const letter = LETTER.exec(text);
  if (letter?.[1]) {
    const order = POINT_LETTERS.indexOf(letter[1].toLowerCase());
    return make("letter", letter[1], order < 0 ? [] : [order + 1], letter[0].length);
  }
  const mark = MARK.exec(text);
  if (mark?.[1]) {
    const kind = mark[1] === "+" ? "plus" : /[-–—]/.test(mark[1]) ? "dash" : "bullet";
    return make(kind, mark[1], [], mark[0].length);
  }
  return null;
}

function make(kind: LabelKind, label: string, ordinals: readonly number[], length: number): Label {
  return { kind, label, ordinals, length };
}

function namedLabel(m: RegExpExecArray): Label | null {
  const word = m[1]!.toLowerCase();
  const digits = m[2]!.toLowerCase();
  const value = WORD_NUMBERS[digits] ?? (/^\d/.test(digits) ? Number(digits) : romanValue(digits));
  if (value === null) return null;
  const kind = word === "điều" ? "article" : word === "phần" || word === "phụ lục" ? "part" : "chapter";
  return make(kind, `${m[1]} ${m[2]}`, [value], m[0].length);
}

/**
 * The full label of a section below `path`: "II" and "1" make "II.1"; a dotted number that already carries its
 * parent's does not repeat it ("II.1" and "1.2" make "II.1.2", "2.1" and "2.1.1" make "2.1.1").
 */
export function labelPath(path: string, label: string): string {
  if (path === "") return label;
  const above = path.split(".");
  const own = label.split(".");
  for (let shared = Math.min(above.length, own.length - 1); shared > 0; shared--) {
    if (own.slice(0, shared).join(".") === above.slice(-shared).join("."))
      return [...above, ...own.slice(shared)].join(".");
  }
  return `${path}.${label}`;
}
