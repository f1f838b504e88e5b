/**
 * Citations of instruments in a text: one entry for each distinct instrument, in order of first mention.
 *
 * View → heads (type word with number or name, and date) → issuer and title of each → repeats joined.
 */
import type { Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { type Detailed, detailsOf } from "./details.ts";
import { type Head, numberKey } from "./head.ts";
import { headsOf } from "./heads.ts";
import { merged } from "./merge.ts";
import { type View, viewOf } from "./view.ts";

/** An instrument that the text cites. Spans are offsets in the clean text. */
export interface FoundCitation {
  /** What the first mention is known by besides its number: the grammar's own name for it. */
  readonly key: string | null;
  /** Where number and symbol of the first mention stand. */
  readonly numberSpan: Span | null;
  /** Standard spelling of the type word as written; read from the symbol where no type word stands. */
  readonly type: string;
  /** Canonical number and symbol ("37-QĐ/TW"), `null` for an instrument cited by name or date. */
  readonly number: string | null;
  readonly name: string | null;
  /** ISO date, `null` where none is given, or a blank or impossible one. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** With its first word ("về", "quy định"), without quotation marks. */
  readonly title: string | null;
  readonly provision: string | null;
  readonly text: string;
  /** The first mention, from the type word to the end of the title. */
  readonly span: Span;
  /** The later mentions, in order. */
  readonly mentions: readonly Span[];
}

export interface OwnNumber {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly type?: string | null;
}

export interface CitationOptions {
  /** Parts of the text where nothing is cited: the document's own number line, recipients. */
  readonly skip?: readonly Span[];
  /** The document's own number, which is no citation wherever it is repeated. */
  readonly own?: OwnNumber;
}

/** The instruments cited in `clean`. Never throws. */
export function findCitations(clean: CleanText, options: CitationOptions = {}): FoundCitation[] {
  const view = viewOf(clean);
  const skip = options.skip ?? [];
  const heads = completed(view, headsOf(view)).filter(
    (head) => !skip.some(({ start, end }) => head.start >= start && head.start < end),
  );
  const cited = detailsOf(view, heads).filter(({ head }) => !isOwn(view, head, options.own));
  return merged(cited).map((found) => toCitation(clean, found));
}

/** Where the text breaks off inside a symbol, the symbol that was cited before with that beginning. */
function completed(view: View, heads: Head[]): Head[] {
  const last = heads.at(-1);
  if (!last?.symbol || last.symbol.family === "number" || last.end !== view.text.length) return heads;
  const key = numberKey(last.number!);
  const whole = heads.find(
    (head) => head !== last && head.type === last.type && numberKey(head.number ?? "").startsWith(key),
  );
  return whole ? [...heads.slice(0, -1), { ...last, symbol: whole.symbol, number: whole.number }] : heads;
}

const APPENDIX = /(?:kem theo|ban hanh kem theo|theo)(?: cong van| van ban)? $/;

function isOwn(view: View, head: Head, own: OwnNumber | undefined): boolean {
  if (!own?.number || head.symbol === null || head.number === null) return false;
  if (own.symbol !== null && head.symbol.issuers.length > 0) {
    const key = numberKey(`${own.number}/${own.symbol}`);
    const other = numberKey(head.number);
    // "KH-THPT. PL": the end of an odd symbol may be left out.
    return key === other || (key.startsWith(other) && key.length - other.length <= 3);
  }
  // "Kèm theo Kế hoạch số 49 ngày …" under the title of an appendix.
  return (
    head.type === own.type &&
    head.symbol.family === "number" &&
    numberKey(head.number) === numberKey(own.number) &&
    APPENDIX.test(view.bare.slice(Math.max(0, head.start - 30), head.start))
  );
}

function toCitation(clean: CleanText, { first, ...found }: ReturnType<typeof merged>[number]): FoundCitation {
  const span = spanOf(first);
  const { key, symbol } = first.head;
  return {
    key,
    numberSpan: symbol && { start: symbol.start, end: symbol.end },
    type: found.type,
    number: found.number,
    name: found.name,
    date: found.date,
    issuer: found.issuer,
    title: found.title,
    provision: found.provision,
    text: clean.text.slice(span.start, span.end),
    span,
    mentions: found.repeats.map(spanOf).sort((a, b) => a.start - b.start),
  };
}

const spanOf = ({ head, end }: Detailed): Span => ({ start: head.start, end });
