/** Whose plan it is and which, as its letterhead says. */
import { provinceTold } from "./body.ts";
import type { PlanRecord } from "./model.ts";

export interface Origin {
  readonly body: string | null;
  readonly parent: string | null;
  readonly place: string | null;
  /** Of the 34, the one that the text speaks of, `null` where it speaks of none or several. */
  readonly province: string | null;
  /** "12", without the symbol. */
  readonly number: string | null;
  /** ISO. */
  readonly date: string | null;
  /** The year the plan is for. */
  readonly year: number | null;
}

export function originOf({ analysis: { header, title }, text }: PlanRecord): Origin {
  const { issuingBody, parentBody, place, number, date } = header;
  return {
    body: issuingBody?.value ?? null,
    parent: parentBody?.value ?? null,
    place: place?.value ?? null,
    province: provinceTold(text),
    number: number?.value ?? null,
    date: date?.value ?? null,
    year: title.year ?? (date?.value ? Number(date.value.slice(0, 4)) : null),
  };
}
