/** The law register in memory: instruments by number, by name and by id. */
import type { Instrument, InstrumentEntry } from "../../model/instrument.ts";
import { keyOf } from "../../text/bare.ts";
import { numberKey } from "../head.ts";
import { nameKeys, type RegisterInfo, related, type Shared, unpack } from "./pack.ts";

export interface Register extends RegisterInfo {
  readonly size: number;
  get(id: string): Instrument | null;
  /** Every instrument of that number, whatever its type and date. */
  byNumber(number: string): readonly Instrument[];
  /** Every instrument that bears the name or alias: a law's name with its type word. */
  byName(name: string): readonly Instrument[];
  /** Every instrument issued on that day. */
  issuedOn(day: string): readonly Instrument[];
  all(): readonly Instrument[];
}

/** The register of a packed string (see `pack.ts`), with a user's `own` instruments beside it. */
export function openRegister(packed: string, own: readonly InstrumentEntry[] = []): Register {
  const base = new PackedRegister(packed.split("\n"));
  return own.length === 0 ? base : withOwn(base, own);
}

class PackedRegister implements Register {
  readonly version: string;
  readonly asOf: string;
  readonly size: number;
  readonly #shared: string;
  #decoded: Shared | null = null;
  readonly #ids: readonly string[];
  readonly #rows: readonly string[];
  readonly #byNumber: ReadonlyMap<string, readonly number[]>;
  readonly #byName: ReadonlyMap<string, readonly number[]>;
  #byId: ReadonlyMap<string, number> | null = null;
  readonly #days: string;
  #byDay: ReadonlyMap<string, readonly number[]> | null = null;
  readonly #read = new Map<number, Instrument>();

  constructor([info, shared, numbers, ids, names, days, ...rows]: readonly string[]) {
    const { version, asOf } = JSON.parse(info!) as RegisterInfo;
    this.version = version;
    this.asOf = asOf;
    this.size = rows.length;
    this.#shared = shared!;
    this.#ids = ids!.split("\t");
    this.#rows = rows;
    this.#days = days!;
    this.#byNumber = grouped(numbers!.split("\t").map((key, at) => [key, at]));
    this.#byName = grouped(
      names!.split("\t").map((named) => {
        const [key, at] = named.split("=");
        return [key!, Number(at)];
      }),
    );
  }

  get(id: string): Instrument | null {
    this.#byId ??= new Map(this.#ids.map((one, place) => [one, place]));
    const at = this.#byId.get(id);
    return at === undefined ? null : this.#at(at);
  }

  byNumber(number: string): readonly Instrument[] {
    return (this.#byNumber.get(numberKey(number)) ?? []).map((at) => this.#at(at));
  }

  byName(name: string): readonly Instrument[] {
    return (this.#byName.get(keyOf(name)) ?? []).map((at) => this.#at(at));
  }

  issuedOn(day: string): readonly Instrument[] {
    this.#byDay ??= grouped(this.#days.split("\t").map((one, at) => [one, at]));
    return (this.#byDay.get(day) ?? []).map((at) => this.#at(at));
  }

  all(): readonly Instrument[] {
    return this.#rows.map((_, at) => this.#at(at));
  }

  #at(at: number): Instrument {
    const known = this.#read.get(at);
    if (known) return known;
    this.#decoded ??= JSON.parse(this.#shared) as Shared;
    const instrument = unpack(this.#ids[at]!, this.#rows[at]!, this.#decoded);
    this.#read.set(at, instrument);
    return instrument;
  }
}

function grouped(keyed: readonly (readonly [key: string, at: number])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [key, at] of keyed) {
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
}

/** `base` with a user's own instruments, which come first and may relate to those of `base`. */
function withOwn(base: Register, own: readonly InstrumentEntry[]): Register {
  const targets = own.flatMap(({ replaces = [], amends = [], endsPart = [] }) =>
    [...replaces, ...amends, ...endsPart].map(({ id }) => id),
  );
  const touched = [...new Set(targets)].flatMap((id) => base.get(id) ?? []);
  const mine = new Set(own.map(({ id }) => id));
  // The entries of `base` that own ones relate to take the new relations over.
  const joined = related([
    ...own,
    ...touched
      .filter(({ id }) => !mine.has(id))
      .map(({ replaces: _, amends: __, endsPart: ___, ...bare }) => bare),
  ]).map((instrument) => {
    const known = mine.has(instrument.id) ? null : base.get(instrument.id);
    return known
      ? {
          ...known,
          replacedBy: [...known.replacedBy, ...instrument.replacedBy],
          amendedBy: [...known.amendedBy, ...instrument.amendedBy],
          endedInPartBy: [...known.endedInPartBy, ...instrument.endedInPartBy],
        }
      : instrument;
  });
  const byId = new Map(joined.map((instrument) => [instrument.id, instrument]));
  const ours = joined.filter(({ id }) => mine.has(id));
  const current = (list: readonly Instrument[]): Instrument[] =>
    list.map((instrument) => byId.get(instrument.id) ?? instrument).filter(({ id }) => !mine.has(id));
  return {
    version: base.version,
    asOf: base.asOf,
    size: base.size + ours.filter(({ id }) => base.get(id) === null).length,
    get: (id) => byId.get(id) ?? base.get(id),
    byNumber: (number) => [
      ...ours.filter((one) => one.number !== null && numberKey(one.number) === numberKey(number)),
      ...current(base.byNumber(number)),
    ],
    byName: (name) => [
      ...ours.filter((one) => nameKeys(one).includes(keyOf(name))),
      ...current(base.byName(name)),
    ],
    issuedOn: (day) => [...ours.filter(({ issued }) => issued === day), ...current(base.issuedOn(day))],
    all: () => [...ours, ...current(base.all())],
  };
}
