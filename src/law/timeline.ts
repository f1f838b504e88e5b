/** What happened to an instrument, in order: issued, in effect, amended, suspended, replaced, ended. */
import type { Instrument, InstrumentRelation, WeakField } from "../model.ts";
import type { Register } from "./register/register.ts";
import { standingOn } from "./register/standing.ts";

export type LawEventKind =
  | "issued"
  | "in-effect"
  | "amended"
  | "ended-in-part"
  | "suspended"
  | "resumed"
  | "replaced"
  | "ended";

export interface TimelineEvent {
  /** ISO; `null` where no source gives it. */
  readonly day: string | null;
  readonly event: LawEventKind;
  /** The instruments that did it. */
  readonly by: readonly Instrument[];
  /** False where it rests on something known only second-hand. */
  readonly certain: boolean;
}

/** A day by which everything that the register knows of has happened. */
const END_OF_TIME = "9999-12-31";

/** The events in order of their days; those of one day in the order of a life, those without a day last. */
export function timelineOf(register: Register, instrument: Instrument): readonly TimelineEvent[] {
  const { issued, effective, suspended, weak = [], amendedBy, endedInPartBy } = instrument;
  const alone = (event: LawEventKind, day: string | null, field?: WeakField): TimelineEvent[] =>
    day === null ? [] : [{ day, event, by: [], certain: field === undefined || !weak.includes(field) }];
  const events = [
    ...alone("issued", issued, "issued"),
    ...alone("in-effect", effective.from, "from"),
    ...amendedBy.flatMap((relation) => doneBy(register, relation, "amended")),
    ...endedInPartBy.flatMap((relation) => doneBy(register, relation, "ended-in-part")),
    ...alone("suspended", suspended?.from ?? null),
    ...alone("resumed", suspended?.to ?? null),
    ...endOf(register, instrument),
  ];
  return events.sort((a, b) => (a.day ?? END_OF_TIME).localeCompare(b.day ?? END_OF_TIME));
}

function doneBy(register: Register, { id, weak }: InstrumentRelation, event: LawEventKind): TimelineEvent[] {
  const by = register.get(id);
  if (!by) return [];
  const { from } = by.effective;
  const certain = !weak && from !== null && !by.weak?.includes("from");
  return [{ day: from ?? by.issued, event, by: [by], certain }];
}

function endOf(register: Register, instrument: Instrument): TimelineEvent[] {
  const { status, since, certain } = standingOn(register, instrument, END_OF_TIME);
  const by = instrument.replacedBy.flatMap(({ id }) => register.get(id) ?? []);
  if (status === "expired") return [{ day: since, event: "ended", by: [], certain }];
  // Where nothing tells the day, that it was replaced is known all the same.
  return by.length > 0 ? [{ day: since, event: "replaced", by, certain }] : [];
}
