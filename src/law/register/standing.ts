/** Whether an instrument holds on a day: computed from its interval and from what other instruments do to it. */
import type { Instrument, InstrumentRelation, WeakField } from "../../model/instrument.ts";
import type { Standing } from "../../model/ruling.ts";
import type { Register } from "./register.ts";
import { hasYear } from "./validate.ts";

interface End {
  /** From which day it is taken to have ended; `null` where nothing tells. */
  readonly day: string | null;
  /** The day that a source gives. */
  readonly since: string | null;
  readonly certain: boolean;
  readonly by: readonly Instrument[];
  readonly evidence: string | null;
}

const isWeak = ({ weak = [] }: Instrument, field: WeakField): boolean => weak.includes(field);

/** The standing of `instrument` on `day`, ISO. */
export function standingOn(register: Register, instrument: Instrument, day: string): Standing {
  const { effective, suspended } = instrument;
  const base = {
    successors: [],
    current: [],
    changedBy: [],
    certain: true,
    evidence: evidenceOf(instrument),
  };
  const end = endOf(register, instrument);
  if (end && end.day === null) return { ...base, status: "unknown", since: null, certain: false };
  if (end?.day && end.day <= day) {
    const { certain, evidence } = end;
    const chain = chainFrom(register, instrument, end.by, day);
    const status = end.by.length > 0 ? "replaced" : "expired";
    return { ...base, ...chain, status, since: end.since, certain, evidence };
  }
  if (suspended && suspended.from <= day && (suspended.to === null || day < suspended.to)) {
    return { ...base, status: "suspended", since: suspended.from };
  }
  if (effective.from !== null && day < effective.from) {
    const certain = !isWeak(instrument, "from");
    return { ...base, status: "not-yet-effective", since: effective.from, certain };
  }
  if (instrument.issued !== null && day < instrument.issued) {
    return { ...base, status: "unknown", since: null, certain: false };
  }
  const parts = changersOn(register, instrument.endedInPartBy, day);
  if (parts.instruments.length > 0) return { ...base, status: "partly-expired", ...changed(parts) };
  const amending = changersOn(register, instrument.amendedBy, day);
  if (amending.instruments.length > 0) return { ...base, status: "amended", ...changed(amending) };
  // Without an end, someone must have looked for one; before a known end it held.
  const held = end !== null || instrument.checked !== undefined;
  return held
    ? { ...base, status: "in-force", since: effective.from }
    : { ...base, status: "unknown", since: null, certain: false };
}

/** When and by what it ended. An end that only a relation tells of is the day its successor takes effect. */
function endOf(register: Register, instrument: Instrument): End | null {
  const { effective, replacedBy } = instrument;
  const enders = replacedBy
    .map((relation) => enderOf(register, relation))
    .filter((ender) => ender !== null)
    .sort((a, b) => Number(b.certain) - Number(a.certain) || (a.day ?? "9").localeCompare(b.day ?? "9"));
  const [first] = enders;
  if (effective.to !== null) {
    const certain = !isWeak(instrument, "to") || (first?.certain === true && first.day === effective.to);
    const by = enders.filter(({ day }) => day === null || day <= effective.to!).map(({ by }) => by);
    return {
      day: effective.to,
      since: effective.to,
      certain,
      by: by.length > 0 ? by : enders.map(({ by }) => by),
      evidence: first?.evidence ?? evidenceOf(instrument),
    };
  }
  if (!first) return null;
  const together = enders.filter(({ day, certain }) => day === first.day && certain === first.certain);
  return {
    day: first.day,
    since: first.since,
    certain: first.certain,
    by: together.map(({ by }) => by),
    evidence: first.evidence,
  };
}

interface Ender {
  readonly by: Instrument;
  readonly day: string | null;
  readonly since: string | null;
  readonly certain: boolean;
  readonly evidence: string | null;
}

function enderOf(register: Register, relation: InstrumentRelation): Ender | null {
  const by = register.get(relation.id);
  if (!by) return null;
  const { from } = by.effective;
  const { url, locator } = relation.source ?? {};
  const read = [locator, url].filter((part) => part !== undefined).join(", ");
  return {
    by,
    day: from ?? signedInForce(by) ?? afterYearOf(by),
    since: from ?? signedInForce(by),
    certain: !relation.weak && from !== null && !isWeak(by, "from"),
    evidence: read === "" ? evidenceOf(by) : read,
  };
}

/** Party documents, directives and single decisions hold from the day they are signed unless they say otherwise. */
function signedInForce({ number, issued }: Instrument): string | null {
  return hasYear(number ?? "") ? null : issued;
}

/** Legislation takes effect weeks after it is issued: at the latest, we take it, when that year was over. */
function afterYearOf({ number, issued }: Instrument): string | null {
  const year = issued?.slice(0, 4) ?? /\/(\d{4})\//.exec(number ?? "")?.[1];
  return year === undefined ? null : `${Number(year) + 1}-01-01`;
}

const LONGEST_CHAIN = 12;

/** Successors in order, and those of them that still hold; a circle or a successor not yet in effect ends it. */
function chainFrom(
  register: Register,
  start: Instrument,
  by: readonly Instrument[],
  day: string,
): Pick<Standing, "successors" | "current"> {
  const successors: Instrument[] = [];
  const current: Instrument[] = [];
  const seen = new Set([start.id]);
  let next: readonly Instrument[] = by;
  while (next.length > 0 && successors.length < LONGEST_CHAIN) {
    const later: Instrument[] = [];
    for (const one of next) {
      if (seen.has(one.id)) continue;
      seen.add(one.id);
      successors.push(one);
      const end = endOf(register, one);
      if (!end?.day || end.day > day) current.push(one);
      else later.push(...end.by);
    }
    next = later;
  }
  return { successors, current };
}

interface Changers {
  readonly instruments: readonly Instrument[];
  readonly since: string | null;
  readonly certain: boolean;
}

function changersOn(register: Register, relations: readonly InstrumentRelation[], day: string): Changers {
  const found = relations.flatMap((relation) => {
    const by = register.get(relation.id);
    const from = by?.effective.from ?? by?.issued ?? null;
    return by && from !== null && from <= day ? [{ by, from, weak: relation.weak === true }] : [];
  });
  found.sort((a, b) => a.from.localeCompare(b.from));
  return {
    instruments: found.map(({ by }) => by),
    since: found.at(-1)?.from ?? null,
    certain: found.some(({ weak }) => !weak),
  };
}

const changed = ({ instruments, since, certain }: Changers) => ({ changedBy: instruments, since, certain });

/** The strongest source of an entry, in words. */
export function evidenceOf({ source }: Pick<Instrument, "source">): string | null {
  const [first] = source;
  if (!first) return null;
  return [first.title, first.locator, first.url].filter((part) => part !== undefined).join(", ");
}
