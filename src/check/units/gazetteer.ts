/** Which units there were in June 2025 and which there are since, by name. */
import type { District, DistrictKind, OldKind, OldUnit } from "../../../corpus/units/pack.ts";
import { unpackUnits } from "../../../corpus/units/pack.ts";
import { nameKey } from "../../text/name-key.ts";

export interface Gazetteer {
  districts(kind: string, key: string): readonly District[];
  /** Communes of June 2025. */
  communes(kind: string, key: string): readonly OldUnit[];
  /** Provinces that have a commune of that kind and name since July 2025. */
  holders(kind: string, key: string): ReadonlySet<string>;
}

let loaded: Gazetteer | null = null;

/** Reads the commune table; the first call costs a few milliseconds, the others nothing. */
export async function loadGazetteer(): Promise<void> {
  if (loaded) return;
  const { packed } = await import("../../../corpus/units/packed.ts");
  loaded ??= lazily(() => gazetteerOf(packed));
}

/** The gazetteer, `null` before it is loaded. */
export const gazetteer = (): Gazetteer | null => loaded;

/** Most documents name no unit that must be looked up: the table is unpacked for those that do. */
function lazily(make: () => Gazetteer): Gazetteer {
  let made: Gazetteer | null = null;
  const get = (): Gazetteer => {
    made ??= make();
    return made;
  };
  return {
    districts: (kind, key) => get().districts(kind, key),
    communes: (kind, key) => get().communes(kind, key),
    holders: (kind, key) => get().holders(kind, key),
  };
}

function gazetteerOf(packed: string): Gazetteer {
  const units = unpackUnits(packed);
  const keyed = ({ kind, name }: { readonly kind: string; readonly name: string }): string =>
    `${kind} ${nameKey(name)}`;
  const districts = new Map<string, District[]>();
  const communes = new Map<string, OldUnit[]>();
  const holders = new Map<string, Set<string>>();
  for (const district of units.districts) {
    add(districts, keyed(district), district);
    for (const unit of district.successors) {
      const key = keyed(unit);
      holders.set(key, (holders.get(key) ?? new Set()).add(district.province));
    }
  }
  for (const unit of units.communes) add(communes, keyed(unit), unit);
  return {
    districts: (kind: DistrictKind | string, key) => districts.get(`${kind} ${key}`) ?? NONE,
    communes: (kind: OldKind | string, key) => communes.get(`${kind} ${key}`) ?? NONE,
    holders: (kind, key) => holders.get(`${kind} ${key}`) ?? NOWHERE,
  };
}

const NONE: readonly never[] = [];
const NOWHERE: ReadonlySet<string> = new Set();

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
