/** Laws, codes and ordinances by name: which of the laws that bear or bore the name is meant. */
import type { Instrument } from "../../model.ts";
import { keyOf } from "../../text/bare.ts";
import type { Register } from "./register.ts";
import { type Cited, NOTHING, type Resolution } from "./resolution.ts";
import { evidenceOf, standingOn } from "./standing.ts";

const YEAR = / năm ((?:19|20)\d\d)$/u;
const LAW = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;

/** The year a law was passed: of its date, else of its number. */
function yearOf({ issued, number }: Instrument): number | null {
  const year = issued?.slice(0, 4) ?? /\/(\d{4})\//.exec(number ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

/** @returns `null` where no law of that name is in the register */
export function byLawName(register: Register, cited: Cited, day: string): Resolution | null {
  const { type, name, date } = cited;
  if (name === null || !LAW.test(type)) return null;
  const base = name.replace(YEAR, "");
  const named = register.byName(base);
  if (named.length === 0) return null;
  const year = YEAR.exec(name)?.[1];
  if (date !== null) return byDate(register, named, date, day);
  if (year !== undefined) return byYear(register, base, named, Number(year), day);
  return inForce(register, named, day);
}

const one = (instrument: Instrument, reason: Resolution["reason"]): Resolution => ({
  instruments: [instrument],
  reason,
  mismatches: [],
});

function byDate(register: Register, named: readonly Instrument[], date: string, day: string): Resolution {
  const exact = named.find(({ issued, otherDates = [] }) => issued === date || otherDates.includes(date));
  if (exact) return one(exact, "name-date");
  // A law is also cited by the date of the law that amended it.
  const amending = amendersOf(register, named).find(({ issued }) => issued === date);
  if (amending) return one(amending, "name-date");
  const dated = named.filter(({ issued }) => issued !== null && issued <= day);
  // A version that the register does not have may bear the date: then nothing can be said.
  const ofYear = named.filter((law) => yearOf(law) === Number(date.slice(0, 4)));
  if (dated.length === 0 || ofYear.some(({ issued }) => issued === null)) return NOTHING;
  const sameYear = dated.filter((law) => ofYear.includes(law));
  const sameDay = dated.filter(({ issued }) => issued!.slice(5) === date.slice(5));
  const meant = sameYear.length > 0 || sameDay.length > 0 ? [...sameYear, ...sameDay] : dated;
  const instruments = [...new Set(meant)];
  const held = instruments.filter((law) => holds(register, law, day));
  const certain =
    instruments.every(({ weak = [] }) => !weak.includes("issued") && !weak.includes("title")) &&
    !passedOn(register, date);
  return {
    instruments:
      sameYear.length === 1 && sameDay.length === 0 ? sameYear : held.length === 1 ? held : instruments,
    reason: "name",
    mismatches: [
      {
        element: "date",
        expected: instruments.map(({ issued }) => issued!),
        certain,
        evidence: evidenceOf(instruments[0]!),
      },
    ],
  };
}

/** Whether the National Assembly passed any law on that day, so that the date may belong to an unknown version. */
function passedOn(register: Register, date: string): boolean {
  return register.issuedOn(date).some(({ type }) => LAW.test(type));
}

function byYear(
  register: Register,
  base: string,
  named: readonly Instrument[],
  year: number,
  day: string,
): Resolution {
  const exact = named.filter((law) => yearOf(law) === year);
  const passed = exact.filter(({ issued }) => issued === null || issued <= day);
  const meant = passed.length > 0 ? passed : exact;
  if (meant.length > 0) return { instruments: meant, reason: "name-year", mismatches: [] };
  // "Luật Thi đua, khen thưởng năm 2013": the year of the law that amended it.
  const amending = amendersOf(register, named).filter(
    (law) => yearOf(law) === year && keyOf(law.title ?? "").endsWith(keyOf(base)),
  );
  return amending.length === 1 ? one(amending[0]!, "name-year") : NOTHING;
}

function amendersOf(register: Register, named: readonly Instrument[]): Instrument[] {
  return named
    .flatMap(({ amendedBy }) => amendedBy.map(({ id }) => register.get(id)))
    .filter((law) => law !== null)
    .filter(({ type }) => LAW.test(type));
}

function holds(register: Register, law: Instrument, day: string): boolean {
  return /^(?:in-force|amended|partly-expired)$/.test(standingOn(register, law, day).status);
}

/** A name alone means the law that held on the day, else the last one passed before it. */
function inForce(register: Register, named: readonly Instrument[], day: string): Resolution {
  const passed = named.filter(({ issued }) => issued === null || issued <= day);
  const held = passed.filter((law) => holds(register, law, day));
  if (held.length > 0) return { instruments: held, reason: "name", mismatches: [] };
  const open = passed.filter((law) => standingOn(register, law, day).status === "unknown");
  const last = open.sort((a, b) => (a.issued ?? "").localeCompare(b.issued ?? "")).at(-1);
  return last ? one(last, "name") : NOTHING;
}
