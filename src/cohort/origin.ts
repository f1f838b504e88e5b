/** Whose plan it is and which, as its letterhead says. */
import type { PlanRecord } from "./model.ts";

export interface Origin {
  readonly body: string | null;
  readonly parent: string | null;
  readonly place: string | null;
  /** "12", without the symbol. */
  readonly number: string | null;
  /** ISO. */
  readonly date: string | null;
}

export function originOf({ analysis: { header } }: PlanRecord): Origin {
  const { issuingBody, parentBody, place, number, date } = header;
  return {
    body: issuingBody?.value ?? null,
    parent: parentBody?.value ?? null,
    place: place?.value ?? null,
    number: number?.value ?? null,
    date: date?.value ?? null,
  };
}
