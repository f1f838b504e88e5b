/** An entry of the law register: what is known of one instrument, from where, and how surely. */
import * as z from "zod";

const text = z.string().min(1);
const isoDate = z.iso.date();
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** How a source knows what it says, strongest first. */
export const EVIDENCE_KINDS = [
  "text",
  "codification",
  "official-list",
  "repeal-clause",
  "secondary",
  "citation",
  "own",
] as const;

/** Fields that may be known only second-hand. No error rests on them. */
export const WEAK_FIELDS = ["type", "number", "title", "issuer", "issued", "from", "to"] as const;
export type WeakField = (typeof WEAK_FIELDS)[number];

/** Where a fact was read. Either a public address or, where the page has none, what it is. */
export const InstrumentSource = z
  .strictObject({
    url: z.url().optional(),
    title: text.optional(),
    /** Article, file or clause inside the source. */
    locator: text.optional(),
    /** The day it was read. */
    read: isoDate,
    evidence: z.enum(EVIDENCE_KINDS),
  })
  .refine(({ url, title }) => url !== undefined || title !== undefined, "a source has a url or a title");
export type InstrumentSource = z.infer<typeof InstrumentSource>;

/** A relation to another entry, stored on the newer of the two. */
export const InstrumentRelation = z.strictObject({
  id,
  /** Known only second-hand. */
  weak: z.literal(true).optional(),
  source: z.strictObject({ url: z.url().optional(), locator: text.optional() }).optional(),
});
export type InstrumentRelation = z.infer<typeof InstrumentRelation>;

/**
 * Days are ISO dates; `effective.to` and `suspended.to` are exclusive: the first day the instrument no longer holds
 * (holds again). `null` is "no source gives it". Whether it holds on a day is computed, never stored.
 */
export const InstrumentEntry = z.strictObject({
  id,
  type: text,
  /** Canonical number and symbol. */
  number: text.nullable(),
  /** With the type word for laws, codes and ordinances; without it for all others. */
  title: text.nullable(),
  issuer: text.nullable(),
  issued: isoDate.nullable(),
  effective: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }),
  replaces: z.array(InstrumentRelation).optional(),
  amends: z.array(InstrumentRelation).optional(),
  /** What it ends in part. */
  endsPart: z.array(InstrumentRelation).optional(),
  suspended: z.strictObject({ from: isoDate, to: isoDate.nullable() }).optional(),
  /** Dates of issue that other sources give. */
  otherDates: z.array(isoDate).optional(),
  /** Other names it is cited by. */
  aliases: z.array(text).optional(),
  /** Citations that mean this instrument and no other. */
  examples: z.array(text).optional(),
  /** Until that day an end was looked for and none was found besides those given. */
  checked: isoDate.optional(),
  weak: z.array(z.enum(WEAK_FIELDS)).optional(),
  source: z.array(InstrumentSource).min(1),
});
export type InstrumentEntry = z.infer<typeof InstrumentEntry>;

/** An entry with the relations of other entries to it. */
export interface Instrument extends InstrumentEntry {
  readonly replacedBy: readonly InstrumentRelation[];
  readonly amendedBy: readonly InstrumentRelation[];
  readonly endedInPartBy: readonly InstrumentRelation[];
}
