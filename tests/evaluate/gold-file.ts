/** Reads gold files: those of this project and older ones that hold fewer fields. */
import * as z from "zod";

const text = z.string().nullish();
const expectation = z.looseObject({
  rule: z.string(),
  text: z.string().default(""),
  why: z.string().default(""),
});
const signer = z.looseObject({ authority: text, capacity: text, position: text, name: text });

export const AnyGold = z.looseObject({
  documentType: text,
  number: text,
  symbol: text,
  issuingBody: text,
  parentBody: text,
  place: text,
  date: text,
  subject: text,
  year: z.number().nullish(),
  theme: text,
  legalBases: z.array(z.string()).default([]),
  citations: z
    .array(
      z.looseObject({
        type: z.string(),
        number: text,
        altNumber: text,
        name: text,
        date: text,
        issuer: text,
        title: text,
        provision: text,
        optional: z.boolean().optional(),
      }),
    )
    .default([]),
  movements: z.array(z.string()).default([]),
  optionalMovements: z.array(z.string()).default([]),
  recipients: z.array(z.string()).default([]),
  archive: text,
  signer: signer.nullish(),
  signerOr: signer.nullish(),
  outline: z.array(z.string()).optional(),
  optionalOutline: z.array(z.string()).default([]),
  assignments: z.array(z.looseObject({ body: text, task: z.string() })).optional(),
  optionalAssignments: z.array(z.looseObject({ body: text, task: z.string() })).default([]),
  targets: z.array(z.string()).optional(),
  mustFind: z.array(expectation).default([]),
  structureComplete: z.boolean().default(false),
  mustNotFind: z.array(expectation).default([]),
});
export type AnyGold = z.infer<typeof AnyGold>;
export type AnyCitation = AnyGold["citations"][number];
