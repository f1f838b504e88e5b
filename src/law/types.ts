/** Words and abbreviations that say what kind of instrument is cited. */
import { documentTypes } from "../../corpus/document-types.ts";
import { bareOf } from "../text/bare.ts";

/** Besides the types of the corpus: "Văn bản" for any letter, spellings with "qui". */
const OTHER_WORDS: readonly (readonly [bare: string, name: string])[] = [
  ["van ban", "Văn bản"],
  ["qui dinh", "Quy định"],
  ["qui che", "Quy chế"],
  ["dieu le", "Điều lệ"],
];

// Too short or too common to open a citation.
const NOT_WORDS = new Set([
  "lenh",
  "du an",
  "thu cong",
  "hop dong",
  "phieu gui",
  "phieu chuyen",
  "phieu bao",
]);

const WORDS: ReadonlyMap<string, string> = new Map([
  ...documentTypes.map(({ name }) => [bareOf(name), name] as const).filter(([bare]) => !NOT_WORDS.has(bare)),
  ...OTHER_WORDS,
]);

const ALTERNATIVES = [...WORDS.keys()].sort((a, b) => b.length - a.length).join("|");

/** Every type word in a bare text. */
export const TYPE_WORD = new RegExp(`(?<![a-z0-9])(?:${ALTERNATIVES})(?![a-z0-9])`, "g");

/** Whether a bare text holds a type word. */
export const HAS_TYPE_WORD = new RegExp(TYPE_WORD.source);

/** A type word that starts the bare text. */
export const TYPE_WORD_HERE = new RegExp(`(?:${ALTERNATIVES})(?![a-z0-9])`, "y");

/** The standard spelling of a type word, `null` when the bare words are none. */
export function typeNamed(bare: string): string | null {
  return WORDS.get(bare) ?? null;
}

/** How a symbol is built: hyphen before the type (Party, Youth Union) or slash. */
export type Style = "party" | "state";

const byAbbreviation = new Map<string, { name: string; party: boolean }[]>();
for (const { abbreviation, name, family } of documentTypes) {
  if (abbreviation === null) continue;
  const key = abbreviation.toLowerCase();
  const entries = byAbbreviation.get(key) ?? [];
  entries.push({ name, party: family === "party" });
  byAbbreviation.set(key, entries);
}

const spelling = new Map(
  documentTypes.flatMap(({ abbreviation }) =>
    abbreviation === null ? [] : [[abbreviation.toLowerCase(), abbreviation] as const],
  ),
);

/** The canonical spelling of a type abbreviation written in any case ("CTR" → "CTr"), `null` when it is none. */
export function typeAbbreviation(token: string): string | null {
  return spelling.get(token.toLowerCase()) ?? null;
}

/** The types that an abbreviation can stand for in a symbol of this style, the likeliest first. */
export function typesAbbreviated(token: string, style: Style): readonly string[] {
  const entries = byAbbreviation.get(token.toLowerCase()) ?? [];
  const fitting = entries.filter(({ party }) => party === (style === "party"));
  return (fitting.length > 0 ? fitting : entries).map(({ name }) => name);
}

const abbreviationsOf = new Map<string, string[]>();
for (const { abbreviation, name } of documentTypes) {
  if (abbreviation === null) continue;
  abbreviationsOf.set(name, [...(abbreviationsOf.get(name) ?? []), abbreviation]);
}

/** The abbreviation of `type` that `token` is when diacritics were lost ("ND" for a Nghị định → "NĐ"), else `null`. */
export function restoredAbbreviation(token: string, type: string): string | null {
  const key = bareOf(token);
  return abbreviationsOf.get(type)?.find((abbreviation) => bareOf(abbreviation) === key) ?? null;
}
