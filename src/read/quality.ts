/** How far a text is from written Vietnamese: the traces of character recognition and of broken font tables. */
import { isSyllable } from "../text/syllable.ts";

export interface Quality {
  /** Words of letters only that are not abbreviations. */
  readonly words: number;
  /** Those with a letter that only Vietnamese (or French) has. */
  readonly accented: number;
  /** Accented words that are no syllable of the language. */
  readonly impossible: number;
  /** Accented words with a capital behind a small letter ("gứZ"). */
  readonly mixedCase: number;
  /** Signs that no administrative text uses, and consonants standing alone. */
  readonly stray: number;
  /** Private-use, control and replacement characters. */
  readonly broken: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
const ACCENTED = /[^\u0000-\u007f]/;
const ABBREVIATION = /^[\p{Lu}\p{M}]{2,}|^\p{Lu}\p{Ll}?\p{Lu}/u;
// A bar with room on both sides is a table's.
const STRAY = /[§¬ˆ~{}\\^`®£¥¢¦]|(?<=[\p{L}\d])\||\|(?=[\p{L}\d])/gu;
const LONE_CONSONANT = /(?<=^|\n|[\p{L},;.] )[bcdghklmnpqrstvx](?= [\p{Ll}])/gu;
const BROKEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ue000-\uf8ff\ufffd]/g;
/** Symbol fonts put list marks here, in sound documents too. */
const SYMBOL_MARK = /(?:^|\n)\s*[\uf000-\uf0ff]/g;

export function measureQuality(text: string): Quality {
  const composed = text.normalize("NFC");
  let words = 0;
  let accented = 0;
  let impossible = 0;
  let mixedCase = 0;
  for (const [word] of composed.matchAll(WORD)) {
    if (ABBREVIATION.test(word)) continue;
    words++;
    if (!ACCENTED.test(word)) continue;
    accented++;
    if (/\p{Ll}\p{Lu}/u.test(word)) mixedCase++;
    if (!isSyllable(word)) impossible++;
  }
  const count = (pattern: RegExp): number => composed.match(pattern)?.length ?? 0;
  const broken = count(BROKEN) - count(SYMBOL_MARK);
  return { words, accented, impossible, mixedCase, stray: count(STRAY) + count(LONE_CONSONANT), broken };
}

const MIN_TRACES = 5;
const MIN_TRACES_PER_WORD = 0.005;
const MIN_MISREAD = 2;

/**
 * True when the text has the traces of character recognition: misread syllables and stray signs together. Clean
 * text has practically none of the first; symbols alone (a pasted table, code) do not make it OCR.
 */
export function looksRecognised(text: string): boolean {
  const { words, accented, impossible, mixedCase, stray } = measureQuality(text);
  const misread = impossible + mixedCase;
  const traces = misread + stray;
  const isVietnamese = accented > words * 0.4;
  return (
    isVietnamese &&
    misread >= MIN_MISREAD &&
    traces >= MIN_TRACES &&
    traces >= words * MIN_TRACES_PER_WORD &&
    misread < accented / 3
  );
}
