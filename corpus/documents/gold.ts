/** The gold beside a document: what a careful reader finds in it. Conventions: README.md. */
import * as z from "zod";

const text = z.string().min(1);
const nullable = text.nullable();
const isoDate = z.iso.date();

export const GoldCitation = z.strictObject({
  type: text,
  number: nullable,
  /** The words an instrument without a number is cited by. */
  name: text.optional(),
  date: isoDate.nullable().optional(),
  issuer: text.optional(),
  title: text.optional(),
  provision: text.optional(),
  /** Counts neither way. */
  optional: z.literal(true).optional(),
});
export type GoldCitation = z.infer<typeof GoldCitation>;

const Expectation = z.strictObject({
  rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  /** The words the finding is about; empty where something is missing and no words bear it. */
  text: z.string(),
  why: text,
});
export type Expectation = z.infer<typeof Expectation>;

const Assignment = z.strictObject({ body: text, task: text });

const Signer = z.strictObject({
  authority: nullable,
  /** Left out where either reading is right. */
  capacity: nullable.optional(),
  position: nullable,
  name: nullable,
});

export const Gold = z.strictObject({
  documentType: text,
  number: nullable,
  symbol: nullable,
  issuingBody: nullable,
  /** Left out where either reading is right. */
  parentBody: nullable.optional(),
  place: nullable,
  date: isoDate.nullable(),
  subject: nullable,
  year: z.int().nullable(),
  theme: nullable,
  legalBases: z.array(text),
  citations: z.array(GoldCitation),
  movements: z.array(text),
  optionalMovements: z.array(text),
  recipients: z.array(text),
  archive: nullable,
  signer: Signer,
  /** The other signer of a joint plan, accepted as well. */
  signerOr: Signer.optional(),
  /** "label heading" in order. */
  outline: z.array(text),
  /** Numbered sentences, which a reader may or may not call headings; they count neither way. */
  optionalOutline: z.array(text),
  assignments: z.array(Assignment),
  /** Closing sentences that ask everybody to carry the plan out; they count neither way. */
  optionalAssignments: z.array(Assignment),
  targets: z.array(text),
  mustFind: z.array(Expectation),
  /** `mustFind` lists every fault of structure: any other `structure/` finding is a false alarm. */
  structureComplete: z.boolean().optional(),
  mustNotFind: z.array(Expectation),
  notes: z.string().optional(),
});
export type Gold = z.infer<typeof Gold>;
