/** What the rules on citations share: where a cited date stands, what the sentence itself says of an instrument. */
import type { Citation, CitationRuling, Instrument } from "../model.ts";
import { dateInFigures, type FoundDate, findDates } from "../text/dates.ts";
import type { Subject } from "./subject.ts";

/** A citation with what the register says of it. */
export interface Judged {
  readonly citation: Citation;
  readonly ruling: CitationRuling;
}

/** Every citation of the document with its ruling, in order. */
export function judgedCitations({ citations, rulings }: Subject): Judged[] {
  return citations.flatMap((citation) => {
    const ruling = rulings.get(citation.id);
    return ruling ? [{ citation, ruling }] : [];
  });
}

/** The dates that stand in the first mention, in order; spans are in offsets of the clean text. */
export function citedDates({ clean }: Subject, { place }: CitationRuling): FoundDate[] {
  // A date may be wrapped over lines.
  const bare = clean.bare.slice(place.start, place.end).replaceAll("\n", " ");
  return findDates(bare).map((date) => ({
    ...date,
    span: { start: place.start + date.span.start, end: place.start + date.span.end },
  }));
}

/** The date the instrument is cited with, where it stands in words or figures. */
export function ownDate(subject: Subject, { citation, ruling }: Judged): FoundDate | null {
  return citedDates(subject, ruling).find(({ value }) => value === citation.date) ?? null;
}

const BEFORE = 90;
const AFTER = 60;
const ENDS_IT =
  /(?:thay the|bai bo|huy bo|het hieu luc|thay cho|truoc day la|dinh chinh|tong ket|so ket|thoi gian|qua trinh|ket qua|truoc khi|sau khi|khi con)(?: (?:cho|mot phan|toan bo|cac|\d{1,2} nam|thuc hien|viec thuc hien|thi hanh|viec thi hanh|ket qua thuc hien|ap dung|giua ky))* ?$/;
const ENDED =
  /^[ ,)]{0,3}\(?(?:da |nay )?(?:het hieu luc|duoc thay the|bi bai bo|bi thay the|cu\)|truoc day)/;

/** Whether the sentence itself says that the instrument is past: "thay thế Nghị định …", "… (đã hết hiệu lực)". */
export function isToldAsPast({ clean }: Subject, { place }: CitationRuling): boolean {
  const before = clean.bare.slice(Math.max(0, place.start - BEFORE), place.start).replaceAll("\n", " ");
  const after = clean.bare.slice(place.end, place.end + AFTER).replaceAll("\n", " ");
  return ENDS_IT.test(before) || ENDED.test(after);
}

/** Whether it is cited only inside the title of another citation, which is worded as it was issued. */
export function isInsideAnother({ citations }: Subject, { span, id }: Citation): boolean {
  return citations.some(
    (other) => other.id !== id && other.span.start < span.start && span.end <= other.span.end,
  );
}

/** Whether it is surely that one instrument: a number that returns every year, alone, is not. */
export function isSurelyMeant({ instruments, reason }: CitationRuling): boolean {
  const [one, ...others] = instruments;
  if (!one || others.length > 0) return false;
  return reason !== "number" || /\/(?:19|20)\d\d\//.test(one.number ?? "");
}

/** Names of several instruments for a message. */
export function listed(instruments: readonly Instrument[]): string {
  return instruments.map(nameOf).join("; ");
}

export function nameOf({ type, number, title, issued }: Instrument): string {
  const date = issued === null ? "" : ` ngày ${dateInFigures(issued)}`;
  if (number === null) return `${title ?? type}${date}`;
  const law = /^(?:Luật|Bộ luật|Pháp lệnh)$/.test(type) && title !== null;
  return law ? `${title} số ${number}` : `${type} số ${number}${date}`;
}

/** The source of a fact, short enough for a message: an address is given by its host. */
export function sourceOf(evidence: string | null): string {
  if (evidence === null) return "";
  return evidence.replace(/https?:\/\/([^/\s,]+)[^\s,]*/g, "$1").slice(0, 120);
}
