/** A text cut into written words, with what tells names, codes and abbreviations from prose. */

/** `figures` is a number, and its `lower` is `FIGURES`. */
export type Casing = "small" | "capital" | "capitals" | "mixed" | "figures";

/** What stands for every number in figures among the pairs of the lexicon. */
export const FIGURES = "#";

export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly lower: string;
  readonly casing: Casing;
  /** Part of a code, an address, a number or a date: never judged, and no context for others. */
  readonly opaque: boolean;
  /** Only blanks lie between it and the word before. */
  readonly joined: boolean;
  /** First of a sentence, a clause after a colon, an item or a quotation. */
  readonly opening: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const LETTER_TABLE_SIZE = 0x2000;
let letters: Uint8Array | null = null;

function letterTable(): Uint8Array {
  letters ??= Uint8Array.from({ length: LETTER_TABLE_SIZE }, (_, code) =>
    LETTER.test(String.fromCharCode(code)) ? 1 : 0,
  );
  return letters;
}

const OPENERS = new Set([..."\n.!?:;“”\"'+•*()[]-"].map((sign) => sign.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function wordsOf(text: string): Word[] {
  const table = letterTable();
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const isLetter = (code: number): boolean => code < LETTER_TABLE_SIZE && table[code] === 1;
  const out: Word[] = [];
  let endBefore = -1;
  for (let i = 0; i < text.length; ) {
    const first = text.charCodeAt(i);
    const figures = isDigit(first);
    if (!figures && !isLetter(first)) {
      i++;
      continue;
    }
    const start = i;
    if (figures) {
      i = figuresEnd(text, i);
      const { joined, opening } = gap(text, endBefore, start);
      const opaque = inCode(text, start, i, isLetter) || isLetter(text.charCodeAt(i));
      out.push({ start, end: i, lower: FIGURES, casing: "figures", opaque, joined, opening });
      endBefore = i;
      continue;
    }
    let digits = false;
    let capitals = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Keys of the VNI method may be left in a word: "to63".
      if (isDigit(code)) digits = true;
      else if (!isLetter(code)) break;
      else if (code !== lower.charCodeAt(i)) capitals++;
    }
    const length = i - start;
    const capital = first !== lower.charCodeAt(start);
    const casing: Casing =
      capitals === 0
        ? "small"
        : capitals === length && length > 1
          ? "capitals"
          : capital && capitals === 1
            ? "capital"
            : "mixed";
    out.push({
      start,
      end: i,
      lower: lower.slice(start, i),
      casing,
      opaque: (digits && !mayBeTyped(lower.slice(start, i))) || inCode(text, start, i, isLetter),
      ...gap(text, endBefore, start),
    });
    endBefore = i;
  }
  return out;
}

/** The end of the number that begins at `i`: "15/11/2026", "1.150", "90%". */
function figuresEnd(text: string, i: number): number {
  let end = i + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) continue;
    const within = code === 44 || code === 46 || code === 47;
    if (!within || !isDigit(text.charCodeAt(end + 1))) break;
  }
  return text.charCodeAt(end) === 37 ? end + 1 : end;
}

/** What lies between two words: blanks alone join them; a stop, a dash or a quotation mark opens something new. */
function gap(text: string, from: number, to: number): Pick<Word, "joined" | "opening"> {
  if (from < 0) return { joined: false, opening: true };
  let last = 32;
  for (let k = from; k < to; k++) if (text.charCodeAt(k) !== 32) last = text.charCodeAt(k);
  return { joined: last === 32 && to > from, opening: OPENERS.has(last) };
}

/** Small letters with the digits of an input method among them, at least two of each kind or one at the end. */
const mayBeTyped = (word: string): boolean =>
  /^[a-z]{1,4}[a-z1-9]{0,6}$/.test(word) && /[a-z].*[a-z]/.test(word);

/** Whether a sign without a blank ties the word to other letters or digits ("KH-UBND", "a@b.vn", "12m"). */
function inCode(text: string, start: number, end: number, isLetter: (code: number) => boolean): boolean {
  const tied = (at: number, beyond: number): boolean => {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === 95 || code === 64 || code === 38) return true;
    if (code !== 45 && code !== 46 && code !== 47 && code !== 39) return false;
    const next = text.charCodeAt(beyond);
    return isLetter(next) || isDigit(next) || next === 47;
  };
  return (start > 0 && tied(start - 1, start - 2)) || (end < text.length && tied(end, end + 1));
}
