/** Which syllables a written word may be a slip for, and how likely the slip is. */
import { speltOf, type Tone } from "../tones.ts";
import type { Lexicon } from "./lexicon.ts";
import { telexOf } from "./telex.ts";

export interface Candidate {
  readonly id: number;
  /** The rarer the slip, the dearer; natural logarithms. */
  readonly cost: number;
}

const COST = {
  toneMissing: 0.8,
  hookOrTilde: 0.4,
  toneWrong: 1.4,
  toneAdded: 1.8,
  markMissing: 0.8,
  markWrong: 1.2,
  markAdded: 1.8,
  consonant: 0.8,
  final: 1,
  letterMissing: 1.6,
  letterAdded: 1.8,
  letterDoubled: 0.8,
  swapped: 1.2,
  neighbourKey: 2.4,
  letterWrong: 3.4,
  typingKeys: 0.3,
} as const;

const HOOK: Tone = 4;
const TILDE: Tone = 3;

function toneCost(written: Tone, meant: Tone): number {
  if (written === 0) return COST.toneMissing;
  if ((written === HOOK && meant === TILDE) || (written === TILDE && meant === HOOK)) return COST.hookOrTilde;
  return meant === 0 ? COST.toneAdded : COST.toneWrong;
}

type Pair = readonly [string, string];

const bothWays = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.flatMap(([a, b]): Pair[] => [
    [a, b],
    [b, a],
  ]);

/** Onsets that are said alike somewhere or spelt by a rule that slips. */
const ONSETS = bothWays([
  ["s", "x"],
  ["ch", "tr"],
  ["d", "gi"],
  ["d", "r"],
  ["gi", "r"],
  ["d", "v"],
  ["gi", "v"],
  ["l", "n"],
  ["c", "k"],
  ["c", "q"],
  ["g", "gh"],
  ["ng", "ngh"],
  ["ng", "nh"],
  ["t", "th"],
  ["t", "tr"],
  ["c", "kh"],
  ["k", "kh"],
  ["n", "nh"],
  ["p", "ph"],
  ["f", "ph"],
  ["h", "kh"],
  ["z", "d"],
  ["j", "gi"],
  ["w", "qu"],
]);

const FINALS = bothWays([
  ["n", "ng"],
  ["n", "nh"],
  ["ng", "nh"],
  ["t", "c"],
  ["t", "ch"],
  ["c", "ch"],
  ["i", "y"],
  ["u", "o"],
]);

const KEY_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const neighbours = new Set(
  KEY_ROWS.flatMap((row, y) =>
    [...row].flatMap((key, x) =>
      [row[x + 1], KEY_ROWS[y + 1]?.[x], KEY_ROWS[y + 1]?.[x - 1]]
        .filter((other) => other !== undefined)
        .flatMap((other) => [key + other, other + key]),
    ),
  ),
);

const MARKED = "ăâđêôơư";
const UNMARKED = "aadeoou";

/** Toneless letters without their marks; for so few of them faster than the table for whole texts. */
function unmarked(letters: string): string {
  let out = "";
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    const at = letter < "\u0080" ? -1 : MARKED.indexOf(letter);
    out += at < 0 ? letter : UNMARKED[at];
  }
  return out;
}

/** Proposes syllables for a word; remembers what it proposed. */
export type Propose = (word: string) => readonly Candidate[];

export function proposer(lexicon: Lexicon): Propose {
  const index = indexOf(lexicon);
  const known = new Map<string, readonly Candidate[]>();
  return (word) => {
    let found = known.get(word);
    if (!found) {
      found = candidates(word, lexicon, index);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, found);
    }
    return found;
  };
}

const MOST_REMEMBERED = 20_000;
const LONGEST = 9;

/** Spellings without tone, by themselves with one letter left out, and by their form without marks. */
interface Index {
  readonly tones: ReadonlyMap<string, readonly number[]>;
  readonly shortened: ReadonlyMap<string, readonly string[]>;
  readonly bare: ReadonlyMap<string, readonly string[]>;
}

function indexOf(lexicon: Lexicon): Index {
  const tones = new Map<string, number[]>();
  const shortened = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  for (let id = 0; id < lexicon.size; id++) {
    const letters = lexicon.lettersOf(id);
    if (letters.length > LONGEST) continue;
    const same = tones.get(letters);
    if (same) {
      same.push(id);
      continue;
    }
    tones.set(letters, [id]);
    put(bare, unmarked(letters), letters);
    for (const short of shortenings(letters)) put(shortened, short, letters);
  }
  return { tones, shortened, bare };
}

function put(table: Map<string, string[]>, key: string, value: string): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

function shortenings(letters: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    if (i === 0 || letters[i] !== letters[i - 1]) out.push(letters.slice(0, i) + letters.slice(i + 1));
  }
  return out;
}

function candidates(word: string, lexicon: Lexicon, index: Index): readonly Candidate[] {
  if (word.length > LONGEST + 2) return [];
  const best = new Map<number, number>();
  const own = lexicon.idOf(word);
  const offer = (id: number, cost: number): void => {
    if (id === own || id < 0) return;
    const before = best.get(id);
    if (before === undefined || before > cost) best.set(id, cost);
  };
  const spelt = speltOf(word);
  if (spelt) {
    const { letters, tone } = spelt;
    for (const id of index.tones.get(letters) ?? []) offer(id, toneCost(tone, lexicon.toneOf(id)));
    const inTone = (form: string): number =>
      index.tones.get(form)?.find((id) => lexicon.toneOf(id) === tone) ?? -1;
    for (const [form, cost] of formsNear(letters, index)) offer(inTone(form), cost);
    // A vowel takes its tone mark with it: "trin" for "triển".
    if (tone === 0)
      for (const form of index.shortened.get(letters) ?? [])
        if (VOWEL.test(missingLetter(letters, form)))
          for (const id of index.tones.get(form) ?? []) offer(id, COST.letterMissing);
    const bare = unmarked(letters);
    for (const form of index.bare.get(bare) ?? []) {
      const marks = markCost(letters, form);
      offer(inTone(form), marks);
      // Typed with no marks at all: one slip, whatever is missing.
      if (word === bare) {
        for (const id of index.tones.get(form) ?? [])
          offer(id, Math.min(marks, COST.markMissing) + COST.toneMissing);
      }
    }
  }
  if (!spelt) {
    // Two tone marks ("vỉệc"): one of them is meant.
    const parts = [...word].map((letter) => speltOf(letter)!);
    const letters = parts.map((part) => part.letters).join("");
    for (const { tone } of parts)
      if (tone > 0)
        offer(index.tones.get(letters)?.find((id) => lexicon.toneOf(id) === tone) ?? -1, COST.toneAdded);
  }
  const typed = telexOf(word);
  if (typed !== null) offer(lexicon.idOf(typed), COST.typingKeys);
  return [...best].map(([id, cost]) => ({ id, cost }));
}

/** Spellings one slip of letters away. */
function formsNear(letters: string, { tones, shortened }: Index): Map<string, number> {
  const out = new Map<string, number>();
  const offer = (form: string, cost: number): void => {
    if (form === letters) return;
    const before = out.get(form);
    if (before === undefined || before > cost) out.set(form, cost);
  };
  // A letter too few.
  for (const form of shortened.get(letters) ?? []) offer(form, COST.letterMissing);
  for (const short of shortenings(letters)) {
    if (tones.has(short)) offer(short, isDoubled(letters, short) ? COST.letterDoubled : COST.letterAdded);
    for (const form of shortened.get(short) ?? []) {
      if (form.length === letters.length && form !== letters) offer(form, exchangeCost(letters, form));
    }
  }
  for (const [from, to] of ONSETS) {
    if (!letters.startsWith(from)) continue;
    const form = to + letters.slice(from.length);
    if (tones.has(form)) offer(form, COST.consonant);
    // "giêng" for "diêng": the i is written once.
    if (to === "gi" && letters[from.length] === "i") offer(`g${letters.slice(from.length)}`, COST.consonant);
    if (from === "gi" && letters.length > 2 && /[êeaou]/.test(letters[2]!))
      offer(`${to}i${letters.slice(2)}`, COST.final);
  }
  for (const [from, to] of FINALS) {
    if (!letters.endsWith(from) || letters.length <= from.length) continue;
    const form = letters.slice(0, -from.length) + to;
    if (tones.has(form)) offer(form, COST.final);
  }
  for (const form of out.keys()) if (!tones.has(form)) out.delete(form);
  return out;
}

const VOWEL = /[aăâeêioôơuưy]/;

/** `form` is `letters` with one letter more. */
function missingLetter(letters: string, form: string): string {
  let at = 0;
  while (letters[at] === form[at] && at < letters.length) at++;
  return form[at]!;
}

function isDoubled(letters: string, short: string): boolean {
  for (let i = 1; i < letters.length; i++) {
    if (letters[i] === letters[i - 1] && letters.slice(0, i) + letters.slice(i + 1) === short) return true;
  }
  return false;
}

/** `form` is as long as `letters` and shares all letters but one, or has two swapped. */
function exchangeCost(letters: string, form: string): number {
  let at = 0;
  while (letters[at] === form[at]) at++;
  if (letters.slice(at + 1) === form.slice(at + 1)) return letterCost(letters[at]!, form[at]!);
  if (
    letters[at] === form[at + 1] &&
    letters[at + 1] === form[at] &&
    letters.slice(at + 2) === form.slice(at + 2)
  )
    return COST.swapped;
  return Number.POSITIVE_INFINITY;
}

function letterCost(written: string, meant: string): number {
  const a = unmarked(written);
  const b = unmarked(meant);
  if (a === b) {
    if (written === a) return COST.markMissing;
    return meant === b ? COST.markAdded : COST.markWrong;
  }
  return neighbours.has(a + b) ? COST.neighbourKey : COST.letterWrong;
}

/** The cost of the marks in which two spellings of the same bare letters differ. */
function markCost(letters: string, form: string): number {
  let cost = 0;
  for (let i = 0; i < letters.length; i++)
    if (letters[i] !== form[i]) cost += letterCost(letters[i]!, form[i]!);
  return cost;
}
