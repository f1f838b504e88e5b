/** Slips put into clean prose on purpose, by a fixed seed. */
import { bareOf } from "../../src/text/bare.ts";
import type { Lexicon } from "../../src/text/spelling/lexicon.ts";
import { type Word, wordsOf } from "../../src/text/spelling/words.ts";
import { isSyllable } from "../../src/text/syllable.ts";
import { speltOf, type Tone, withTone } from "../../src/text/tones.ts";

export const KINDS = ["non-word", "tone", "consonant", "missing letter", "real word"] as const;
export type Kind = (typeof KINDS)[number];

export interface Slip {
  readonly kind: Kind;
  readonly right: string;
  readonly wrong: string;
  /** In the spoilt text. */
  readonly start: number;
  readonly end: number;
}

export type Chance = () => number;

/** A small generator of even numbers in [0, 1) (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(list: readonly T[], next: Chance): T => list[Math.floor(next() * list.length)]!;

const VOWELS = "aăâeêioôơuưy";
const LETTERS = "abcdeghiklmnopqrstuvxyăâđêôơư";
const CONFUSED: readonly (readonly string[])[] = [
  ["s", "x"],
  ["ch", "tr"],
  ["d", "gi", "r"],
  ["l", "n"],
  ["c", "k"],
  ["g", "gh"],
  ["ng", "ngh"],
];
const CONFUSED_ENDS: readonly (readonly string[])[] = [
  ["n", "ng"],
  ["t", "c"],
  ["i", "y"],
  ["n", "nh"],
];
const MARK_CLASSES = ["aăâ", "eê", "oôơ", "uư", "dđ"];
/** A syllable written so often in official prose is a real word. */
const REAL = 150;

/** One wrong writing of `word` (lower case), or `null` when this kind has none for it. */
export function slipOf(word: string, kind: Kind, lexicon: Lexicon, next: Chance): string | null {
  const forms = (kind === "real word" ? realWords : WAYS[kind])(word, lexicon).filter(
    (form) => form !== word && lexicon.idOf(form) !== lexicon.idOf(word) && !sameSound(form, word),
  );
  const fit =
    kind === "non-word" ? forms.filter((form) => !isSyllable(form) && lexicon.idOf(form) < 0) : forms;
  return fit.length === 0 ? null : pick(fit, next);
}

/** "hoà" and "hòa", "lí" and "lý" are no slips. */
function sameSound(a: string, b: string): boolean {
  const fold = (word: string): string => {
    const spelt = speltOf(word);
    return spelt ? `${spelt.letters.replace(/^(h|k|l|m|s|t|qu|v)i$/, "$1y")}${spelt.tone}` : word;
  };
  return fold(a) === fold(b);
}

function tones(word: string): string[] {
  const spelt = speltOf(word);
  return spelt ? ([0, 1, 2, 3, 4, 5] as Tone[]).map((tone) => withTone(spelt.letters, tone)) : [];
}

function relettered(word: string, change: (letters: string) => string[]): string[] {
  const spelt = speltOf(word);
  return spelt ? change(spelt.letters).map((letters) => withTone(letters, spelt.tone)) : [];
}

const consonants = (word: string): string[] =>
  relettered(word, (letters) => {
    const out: string[] = [];
    const onset = /^(?:ngh|ng|gh|gi|ch|tr|kh|nh|ph|th|qu|[bcdđghklmnprstvx])?/.exec(letters)![0];
    for (const set of CONFUSED)
      if (set.includes(onset)) for (const other of set) out.push(other + letters.slice(onset.length));
    const end = /(?:ng|nh|ch|[cmnpt]|(?<=[aăâeêioôơuưy])[iy])$/.exec(letters)?.[0];
    for (const set of CONFUSED_ENDS)
      if (end && set.includes(end)) for (const other of set) out.push(letters.slice(0, -end.length) + other);
    return out;
  });

const missing = (word: string): string[] =>
  word.length < 3
    ? []
    : [
        ...relettered(word, (letters) => withoutOne(letters).filter((form) => VOWEL.test(form))),
        // With the tone mark that stood on it.
        ...withoutOne(word).filter((form) => speltOf(form)?.tone === 0 && VOWEL.test(form)),
      ];

const VOWEL = /[aăâeêioôơuưy]/;
const withoutOne = (letters: string): string[] =>
  [...letters].map((_, i) => letters.slice(0, i) + letters.slice(i + 1));

const marks = (word: string): string[] =>
  relettered(word, (letters) =>
    [...letters].flatMap((letter, i) =>
      [...(MARK_CLASSES.find((set) => set.includes(letter)) ?? "")].map(
        (other) => letters.slice(0, i) + other + letters.slice(i + 1),
      ),
    ),
  );

const spoilt = (word: string): string[] =>
  relettered(word, (letters) => [
    ...[...letters].flatMap((_, i) => [
      letters.slice(0, i) + letters.slice(i + 1),
      letters.slice(0, i) + (letters[i + 1] ?? "") + letters[i] + letters.slice(i + 2),
      letters.slice(0, i) + letters[i] + letters.slice(i),
      ...[...LETTERS].map((other) => letters.slice(0, i) + other + letters.slice(i + 1)),
    ]),
  ]).filter((form) => [...bareOf(form)].some((letter) => VOWELS.includes(letter)));

function realWords(word: string, lexicon: Lexicon): string[] {
  return [...tones(word), ...marks(word), ...consonants(word), ...missing(word)].filter((form) => {
    const id = lexicon.idOf(form);
    return id >= 0 && lexicon.count(id) >= REAL;
  });
}

const WAYS: Readonly<Record<Exclude<Kind, "real word">, (word: string) => string[]>> = {
  "non-word": (word) => [...spoilt(word), ...marks(word), ...tones(word)],
  tone: tones,
  consonant: consonants,
  "missing letter": missing,
};

/** Words a clerk types: syllables of two letters or more in prose, no names, abbreviations or codes. */
const isProse = (words: readonly Word[], i: number): boolean => {
  const { casing, opening, opaque, lower } = words[i]!;
  if (opaque || lower.length < 2 || !isSyllable(lower)) return false;
  const next = words[i + 1];
  return (
    casing === "small" ||
    (casing === "capital" && opening && next?.joined === true && next.casing === "small")
  );
};

/** `text` with a slip in about every `every`th word, the kinds in turn. */
export function spoil(
  text: string,
  lexicon: Lexicon,
  next: Chance,
  every: number,
): { text: string; slips: Slip[] } {
  const words = wordsOf(text);
  const slips: Slip[] = [];
  let out = "";
  let copied = 0;
  let turn = Math.floor(next() * KINDS.length);
  for (let i = Math.floor(next() * every); i < words.length; i += Math.ceil(every * (0.5 + next()))) {
    if (!isProse(words, i)) continue;
    const { start, end, lower, casing } = words[i]!;
    const kind = KINDS[turn % KINDS.length]!;
    const wrong = slipOf(lower, kind, lexicon, next);
    if (wrong === null) continue;
    turn++;
    const cased = casing === "capital" ? wrong.charAt(0).toUpperCase() + wrong.slice(1) : wrong;
    out += text.slice(copied, start);
    slips.push({
      kind,
      right: text.slice(start, end),
      wrong: cased,
      start: out.length,
      end: out.length + cased.length,
    });
    out += cased;
    copied = end;
  }
  return { text: out + text.slice(copied), slips };
}
