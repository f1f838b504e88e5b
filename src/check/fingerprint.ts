/**
 * A name for each finding that outlives edits elsewhere in the document: made from the rule, the words it quotes and,
 * where those are few, the words around them. Offsets, line breaks, capitals, the place of tone marks, decomposed
 * letters and the file's name do not change it.
 */
import type { Finding, Span } from "../model.ts";
import { keyOf } from "../text/bare.ts";
import { DROPPED, FOLDED } from "../text/characters.ts";

/** The way fingerprints are made; another way is another version, and old baselines no longer fit. */
export const FINGERPRINT_VERSION = "1";

export const FINGERPRINT = /^[0-9a-f]{16}$/;

/** So many words tell one place of a plan from another; a quotation with fewer is filled up with its neighbours. */
const TELLING_WORDS = 8;
/** Units of text in which the neighbours are looked for: room for a few words and the blanks of two columns. */
const NEIGHBOURHOOD = 400;
/** Of a long quotation, as a rule on a whole section gives. */
const LONGEST_QUOTE = 2000;

/**
 * The fingerprints of `findings`, which stand in the order of their places.
 * @param text the extracted text that their spans are offsets of
 */
export function fingerprintsOf(
  findings: readonly Pick<Finding, "rule" | "span" | "expected" | "message">[],
  text: string,
): string[] {
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const words = finding.span ? wordsAt(text, finding.span) : missingWords(finding);
    const key = `${finding.rule}\n${words}`;
    const nth = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, nth);
    return fnv1a(nth === 1 ? key : `${key}\n${nth}`);
  });
}

function wordsAt(text: string, { start, end }: Span): string {
  const quoted = wordsOf(text.slice(start, Math.min(end, start + LONGEST_QUOTE)));
  const wanted = Math.ceil(Math.max(TELLING_WORDS - quoted.length, 0) / 2);
  if (wanted === 0) return `|${quoted.join(" ")}|`;
  const before = wordsOf(text.slice(Math.max(start - NEIGHBOURHOOD, 0), start));
  const after = wordsOf(text.slice(end, end + NEIGHBOURHOOD));
  const around = [before.slice(-wanted), quoted, after.slice(0, wanted)];
  return around.map((words) => words.join(" ")).join("|");
}

/** Where no words bear a finding, what should be there tells it from others of its rule, else what is said of it. */
function missingWords({ expected, message }: Pick<Finding, "expected" | "message">): string {
  return wordsOf(expected ?? message).join(" ");
}

function wordsOf(text: string): string[] {
  let folded = "";
  for (const sign of text.normalize("NFC")) {
    const code = sign.charCodeAt(0);
    if (!DROPPED.has(code)) folded += String.fromCharCode(FOLDED.get(code) ?? code);
  }
  return keyOf(folded)
    .split(" ")
    .filter((word) => word !== "");
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over text that is ASCII by now, as 16 hexadecimal digits. */
function fnv1a(ascii: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < ascii.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(ascii.charCodeAt(i))) * PRIME);
  }
  return hash.toString(16).padStart(16, "0");
}
