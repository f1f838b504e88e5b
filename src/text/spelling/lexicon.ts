/**
 * What is known of the language: how often each syllable and each pair of neighbouring syllables is written in
 * official prose. Packed into one string (`packLexicon`), opened again in a few milliseconds (`openLexicon`).
 */
import { speltOf, type Tone, withTone } from "../tones.ts";

export interface Counts {
  /** Syllables, lower case and composed, each once. */
  readonly syllables: readonly (readonly [string, number])[];
  readonly pairs: readonly (readonly [string, string, number])[];
}

/** Counts are kept in steps of 30 %: `LEAST · STEP^level`. */
const STEP = 1.3;
const LEAST = 4;

// Printable ASCII without the quotation mark and the backslash, which a string literal would have to escape.
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== "\\")
  .join("");
/** Digits from here on say that another follows. */
const MORE = 62;
const REST = DIGITS.length - MORE;

/** The tables as one string of ASCII: syllables by falling count, then the right neighbours of each. */
export function packLexicon({ syllables, pairs }: Counts): string {
  const sorted = [...syllables].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const ids = new Map(sorted.map(([word], id) => [word, id]));
  const rows: [number, number][][] = sorted.map(() => []);
  for (const [left, right, count] of pairs) rows[ids.get(left)!]!.push([ids.get(right)!, count]);
  return [
    sorted.map(([word]) => word).join(" "),
    sorted.map(([, count]) => DIGITS[levelOf(count)]).join(""),
    rows.map(packedRow).join(""),
  ].join("\n");
}

function packedRow(row: [number, number][]): string {
  let out = number(row.length);
  let before = -1;
  for (const [right, count] of row.sort((a, b) => a[0] - b[0])) {
    out += number(right - before - 1) + DIGITS[levelOf(count)];
    before = right;
  }
  return out;
}

const levelOf = (count: number): number => Math.max(0, Math.round(Math.log(count / LEAST) / Math.log(STEP)));

function number(value: number): string {
  let out = "";
  let rest = value;
  for (; rest >= MORE; rest = Math.floor((rest - MORE) / REST)) out += DIGITS[MORE + ((rest - MORE) % REST)];
  return out + DIGITS[rest];
}

/** The opened tables. A syllable is known by its place in the order of frequency; -1 is an unknown one. */
export interface Lexicon {
  readonly size: number;
  /** The number of a syllable in lower case, NFC, in either tone placement and with i or y as in "kĩ", "kỹ". */
  idOf(word: string): number;
  wordOf(id: number): string;
  lettersOf(id: number): string;
  toneOf(id: number): Tone;
  count(id: number): number;
  /** How often the two stand side by side; 0 = fewer than four times. */
  pair(left: number, right: number): number;
  /** How many different syllables follow it. */
  followers(id: number): number;
  /** How many different syllables it follows. */
  leaders(id: number): number;
  /** How many different pairs there are. */
  readonly pairs: number;
  /** How many syllables were counted. */
  readonly total: number;
}

export function openLexicon(packed: string): Lexicon {
  const first = packed.indexOf("\n");
  const second = packed.indexOf("\n", first + 1);
  const words = packed.slice(0, first).split(" ");
  const size = words.length;
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const worth = Float64Array.from({ length: DIGITS.length }, (_, level) => LEAST * STEP ** level);
  const counts = new Float64Array(size);
  let total = 0;
  for (let id = 0; id < size; id++) {
    counts[id] = worth[value[packed.charCodeAt(first + 1 + id)]!]!;
    total += counts[id]!;
  }
  const { starts, rights, levels, leaders } = unpackRows(packed, second + 1, size, value);

  const ids = new Map<string, number>();
  const letters: string[] = new Array(size);
  const tones = new Uint8Array(size);
  for (let id = 0; id < size; id++) {
    const word = words[id]!;
    const spelt = speltOf(word) ?? { letters: word, tone: 0 };
    letters[id] = spelt.letters;
    tones[id] = spelt.tone;
    ids.set(word, id);
  }
  for (let id = 0; id < size; id++) {
    for (const other of variantsOf(letters[id]!, tones[id] as Tone)) if (!ids.has(other)) ids.set(other, id);
  }
  return {
    size,
    pairs: rights.length,
    total,
    idOf: (word) => ids.get(word) ?? -1,
    wordOf: (id) => words[id]!,
    lettersOf: (id) => letters[id]!,
    toneOf: (id) => tones[id] as Tone,
    count: (id) => counts[id]!,
    pair: (left, right) => {
      let low = starts[left]!;
      let high = starts[left + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const at = rights[middle]!;
        if (at === right) return worth[levels[middle]!]!;
        if (at < right) low = middle + 1;
        else high = middle;
      }
      return 0;
    },
    followers: (id) => starts[id + 1]! - starts[id]!,
    leaders: (id) => leaders[id]!,
  };
}

function unpackRows(packed: string, from: number, size: number, value: Uint8Array) {
  const starts = new Uint32Array(size + 1);
  const rights = new Uint16Array(packed.length - from);
  const levels = new Uint8Array(rights.length);
  const leaders = new Uint16Array(size);
  let at = from;
  const next = (): number => {
    let scale = 1;
    let out = 0;
    for (;;) {
      const digit = value[packed.charCodeAt(at++)]!;
      out += digit * scale;
      if (digit < MORE) return out;
      scale *= REST;
    }
  };
  let filled = 0;
  for (let id = 0; id < size; id++) {
    starts[id] = filled;
    let right = -1;
    for (let left = next(); left > 0; left--) {
      right += next() + 1;
      rights[filled] = right;
      levels[filled++] = value[packed.charCodeAt(at++)]!;
      leaders[right]!++;
    }
  }
  starts[size] = filled;
  return { starts, rights: rights.slice(0, filled), levels: levels.slice(0, filled), leaders };
}

const I_OR_Y = /^(?:h|k|l|m|s|t|qu)[iy]$/;

/** The same syllable as others write it: "hoà" for "hòa", "kĩ" for "kỹ". */
export function variantsOf(letters: string, tone: Tone): string[] {
  const out = [withTone(letters, tone, "second")];
  if (I_OR_Y.test(letters)) {
    const twin = letters.slice(0, -1) + (letters.endsWith("i") ? "y" : "i");
    out.push(withTone(twin, tone));
  }
  return out;
}
