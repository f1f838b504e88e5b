/** Which units there were in June 2025 and which there are since, by name. */
import type { District, OldUnit } from "../../../corpus/units/pack.ts";
import { unpackUnits } from "../../../corpus/units/pack.ts";
import { bareOf } from "../../text/bare.ts";
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
  const districts = new Index(units.districts);
  const communes = new Index(units.communes);
  const holders = new Index(
    units.districts.flatMap(({ province, successors }) => successors.map((unit) => ({ ...unit, province }))),
  );
  return {
    districts: (kind, key) => districts.get(kind, key),
    communes: (kind, key) => communes.get(kind, key),
    holders: (kind, key) => new Set(holders.get(kind, key).map(({ province }) => province)),
  };
}

interface Named {
  readonly kind: string;
  readonly name: string;
}

/** Finds by `nameKey`, which is costly, among those few whose letters are the same without diacritics. */
class Index<T extends Named> {
  readonly #byLetters = new Map<string, T[]>();

  constructor(items: readonly T[]) {
    // One pass over all names: each bare form has the length of its name.
    const bare = bareOf(items.map(({ name }) => name).join("\n")).split("\n");
    items.forEach((item, i) => {
      const letters = lettersOf(bare[i]!);
      const list = this.#byLetters.get(letters);
      if (list) list.push(item);
      else this.#byLetters.set(letters, [item]);
    });
  }

  get(kind: string, key: string): readonly T[] {
    const alike = this.#byLetters.get(lettersOf(key.replace(/\p{M}/gu, "")));
    return alike?.filter((item) => item.kind === kind && nameKey(item.name) === key) ?? [];
  }
}

/** What `nameKey` folds, folded more coarsely. */
const lettersOf = (bare: string): string =>
  bare
    .replace(/[^a-z0-9]/g, "")
    .replaceAll("y", "i")
    .replaceAll("k", "c");
