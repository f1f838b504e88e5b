/**
 * The register as one string that costs next to nothing to load: a row an entry, found by its keys, decoded only when
 * a citation needs it. Lines: version and day; what several entries share; the number keys of all entries; their ids;
 * "name key=place" for those that have a name; their days of issue; then a JSON row for each entry, in the same order.
 */
import type {
  Instrument,
  InstrumentEntry,
  InstrumentRelation,
  InstrumentSource,
} from "../../model/instrument.ts";
import { keyOf } from "../../text/bare.ts";
import { numberKey } from "../head.ts";

export interface RegisterInfo {
  readonly version: string;
  /** The day up to which the register was kept, ISO. */
  readonly asOf: string;
}

type PackedRelation = string | readonly [id: string, weak: 0 | 1, url: string, locator: string];
/** The last two are left out where they are 0. Types, issuers and sources are places in the shared lists. */
type Row = readonly [
  type: number,
  number: string | null,
  title: string | null,
  issuer: number | null,
  issued: string | null,
  from: string | null,
  to: string | null,
  sources: number | readonly number[],
  relations: readonly (readonly PackedRelation[])[] | 0,
  rest: Rest | 0,
];
type Rest = Pick<InstrumentEntry, "suspended" | "otherDates" | "aliases" | "examples" | "checked" | "weak">;

/** What several entries share. */
export interface Shared {
  readonly types: readonly string[];
  readonly issuers: readonly string[];
  readonly sources: readonly InstrumentSource[];
}

const RELATIONS = ["replaces", "amends", "endsPart", "replacedBy", "amendedBy", "endedInPartBy"] as const;

const NAMED = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/;

/** The keys an entry is found by besides its number: the name of a law, aliases. */
export function nameKeys({ type, title, aliases = [] }: InstrumentEntry): string[] {
  const names = NAMED.test(type) && title !== null ? [title, ...aliases] : aliases;
  return [...new Set(names.map(keyOf))];
}

/** The entries with the relations of others to them. @throws Error where a relation leads nowhere */
export function related(entries: readonly InstrumentEntry[]): Instrument[] {
  const inverse = new Map(
    entries.map(({ id }) => [
      id,
      {
        replacedBy: [] as InstrumentRelation[],
        amendedBy: [] as InstrumentRelation[],
        endedInPartBy: [] as InstrumentRelation[],
      },
    ]),
  );
  const note = (from: string, to: readonly InstrumentRelation[] | undefined, key: keyof Inverse): void => {
    for (const { id, ...how } of to ?? []) {
      const target = inverse.get(id);
      if (!target) throw new Error(`${from} leads to ${id}, which is not in the register`);
      target[key].push({ id: from, ...how });
    }
  };
  for (const { id, replaces, amends, endsPart } of entries) {
    note(id, replaces, "replacedBy");
    note(id, amends, "amendedBy");
    note(id, endsPart, "endedInPartBy");
  }
  return entries.map((entry) => ({ ...entry, ...inverse.get(entry.id)! }));
}

type Inverse = Pick<Instrument, "replacedBy" | "amendedBy" | "endedInPartBy">;

/** The whole register as a string. */
export function pack(info: RegisterInfo, entries: readonly InstrumentEntry[]): string {
  const types = new Places<string>();
  const issuers = new Places<string>();
  const sources = new Places<InstrumentSource>();
  const instruments = related(entries);
  const rows = instruments.map((instrument) => {
    const { type, number, title, issuer, issued, effective, source } = instrument;
    const [first, ...others] = source.map((one) => sources.of(one));
    const row: Row = [
      types.of(type),
      number,
      title,
      issuer === null ? null : issuers.of(issuer),
      issued,
      effective.from,
      effective.to,
      others.length === 0 ? first! : [first!, ...others],
      relationsOf(instrument),
      restOf(instrument),
    ];
    return JSON.stringify(row).replace(/(?:,0){1,2}\]$/, "]");
  });
  const shared: Shared = { types: types.list, issuers: issuers.list, sources: sources.list };
  const numbers = instruments.map(({ number }) => (number === null ? "" : numberKey(number)));
  const names = instruments.flatMap((instrument, place) =>
    nameKeys(instrument).map((key) => `${key}=${place}`),
  );
  const ids = instruments.map(({ id }) => id);
  const days = instruments.map(({ issued }) => issued ?? "");
  const keys = [numbers, ids, names, days].map((list) => list.join("\t"));
  return [JSON.stringify(info), JSON.stringify(shared), ...keys, ...rows].join("\n");
}

/** The distinct values in order of first use. */
class Places<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  of(value: T): number {
    const key = JSON.stringify(value);
    const place = this.#places.get(key) ?? this.list.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}

function relationsOf(instrument: Instrument): Row[8] {
  const relations = RELATIONS.map((kind) => (instrument[kind] ?? []).map(packedRelation));
  return relations.every((list) => list.length === 0) ? 0 : relations;
}

function restOf({ suspended, otherDates, aliases, examples, checked, weak }: Instrument): Row[9] {
  const rest = JSON.parse(
    JSON.stringify({ suspended, otherDates, aliases, examples, checked, weak }),
  ) as Rest;
  return Object.keys(rest).length === 0 ? 0 : rest;
}

function packedRelation({ id, weak, source }: InstrumentRelation): PackedRelation {
  if (!weak && !source) return id;
  return [id, weak ? 1 : 0, source?.url ?? "", source?.locator ?? ""];
}

/** The entry of a row. `shared` is line 2, parsed. */
export function unpack(id: string, row: string, shared: Shared): Instrument {
  const [type, number, title, issuer, issued, from, to, places, relations, rest] = JSON.parse(row) as Row;
  const lists = relations ? relations.map((list) => list.map(unpackedRelation)) : RELATIONS.map(() => []);
  const [replaces, amends, endsPart, replacedBy, amendedBy, endedInPartBy] = lists;
  return {
    id,
    type: shared.types[type]!,
    number,
    title,
    issuer: issuer === null ? null : shared.issuers[issuer]!,
    issued,
    effective: { from, to },
    ...(replaces!.length > 0 && { replaces }),
    ...(amends!.length > 0 && { amends }),
    ...(endsPart!.length > 0 && { endsPart }),
    ...(rest || {}),
    source: (typeof places === "number" ? [places] : places).map((place) => shared.sources[place]!),
    replacedBy: replacedBy!,
    amendedBy: amendedBy!,
    endedInPartBy: endedInPartBy!,
  };
}

function unpackedRelation(packed: PackedRelation): InstrumentRelation {
  if (typeof packed === "string") return { id: packed };
  const [id, weak, url, locator] = packed;
  return {
    id,
    ...(weak === 1 && { weak: true as const }),
    ...((url || locator) && { source: { ...(url && { url }), ...(locator && { locator }) } }),
  };
}
