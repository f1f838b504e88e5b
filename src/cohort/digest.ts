/** What stays in memory of a plan while it is compared with thousands of others. */
import { bareOf } from "../text/bare.ts";
import { findDates } from "../text/dates.ts";
import { bodyOf, provinceTold } from "./body.ts";
import { type Comparable, type Sentence, sentencesOf, type Told } from "./sentences.ts";

/** Plain data of some two KB that can be cloned. */
export interface Digest {
  readonly name: string;
  readonly sha256: string;
  /** The issuing body's key, `null` where it is not known. */
  readonly body: string | null;
  /** As the letterhead writes it. */
  readonly bodyName: string | null;
  /** Where the body lies, `null` where that is not known: there are bodies of one name in several places. */
  readonly district: string | null;
  readonly province: string | null;
  /** "12/KH-UBND". */
  readonly number: string | null;
  /** The year of its date. */
  readonly issued: number | null;
  /** The year it is for, by its title, else that of its date. */
  readonly year: number | null;
  /** Of its sentences in their normal form, each once, ascending. */
  readonly hashes: Uint32Array;
  /** Of the same sentences, in UTF-16 units. */
  readonly lengths: Uint16Array;
}

/** Sentences kept, the longest first: more than a plan of 15 pages has. */
const MOST = 300;
const LONGEST = 0xffff;

/**
 * What is kept of a plan.
 * @param told the province that its text speaks of
 */
export function digestOf(plan: Comparable, told = provinceTold(plan.text)): Digest {
  const { source, header } = plan.analysis;
  const body = bodyOf(header);
  const { value, symbol } = header.number ?? {};
  const issued = yearOfIssue(header);
  const sentences = distinct(sentencesOf(plan));
  return {
    name: plan.name,
    sha256: source.sha256,
    body: body?.key ?? null,
    bodyName: header.issuingBody?.value ?? null,
    district: body?.district ?? null,
    province: body?.province ?? told,
    number: value && symbol ? `${value.replace(/^0+(?=\d)/, "")}/${symbol}` : null,
    issued,
    year: yearOf(plan.analysis),
    hashes: Uint32Array.from(sentences, ({ hash }) => hash),
    lengths: Uint16Array.from(sentences, ({ length }) => Math.min(length, LONGEST)),
  };
}

/** The year that a plan is for. */
export const yearOf = ({ title, header }: Pick<Told, "title" | "header">): number | null =>
  title.year ?? yearOfIssue(header);

/** "2026-02-05"; of a draft "ngày … tháng 02 năm 2026". */
function yearOfIssue({ date }: Told["header"]): number | null {
  if (!date) return null;
  if (date.value !== null) return Number(date.value.slice(0, 4));
  return findDates(bareOf(date.text.normalize("NFC")))[0]?.year ?? null;
}

function distinct(sentences: readonly Sentence[]): Sentence[] {
  const byHash = new Map(sentences.map((sentence) => [sentence.hash, sentence]));
  return [...byHash.values()]
    .sort((a, b) => b.length - a.length || a.hash - b.hash)
    .slice(0, MOST)
    .sort((a, b) => a.hash - b.hash);
}

/** Whether both are of one body, as far as is known: names alike, and not in two districts or provinces. */
export function sameBody(a: Digest, b: Digest): boolean {
  const apart = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
  const elsewhere = apart(a.province, b.province) || apart(a.district, b.district);
  return a.body !== null && a.body === b.body && !elsewhere;
}

/** In the order of their names, of files with the same bytes the first: what is found does not hang on the order given. */
export function inOrder(digests: readonly Digest[]): Digest[] {
  const sorted = [...digests].sort((a, b) => byName(a.name, b.name));
  const seen = new Set<string>();
  return sorted.filter(({ sha256 }) => sha256 === "" || (!seen.has(sha256) && seen.add(sha256)));
}

export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
