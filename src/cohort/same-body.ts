/** Whether the name on a list and that of a plan are of one body, across spellings and the communes of July 2025. */
import type { OldUnit } from "../../corpus/units/pack.ts";
import type { Gazetteer } from "../check/units/gazetteer.ts";
import { provinceOf, wardOf } from "../check/units/places.ts";
import { nameKey } from "../text/name-key.ts";
import { type BodyName, COMMITTEE, type UnitName } from "./body-name.ts";
import type { Doubt } from "./model.ts";

export interface Surroundings {
  readonly gazetteer: Gazetteer;
  /** Name of the province (of the 34) that the list is of, `null` when it is not known. */
  readonly home: string | null;
  /** The office that is meant where the list names a unit alone. */
  readonly office: string;
}

export type Likeness =
  /** `strength` tells which of several is meant. */
  | { readonly is: "same"; readonly strength: number }
  /** One is what the other became in or after July 2025. */
  | { readonly is: "renamed" }
  | { readonly is: "doubtful"; readonly doubt: Doubt };

const doubtful = (doubt: Doubt): Likeness => ({ is: "doubtful", doubt });

/** @returns `null` for different bodies */
export function likenessOf(expected: BodyName, plan: BodyName, around: Surroundings): Likeness | null {
  const office = expected.office || around.office;
  const isSameOffice =
    office === (plan.office || around.office) || (expected.office === "" && plan.office === COMMITTEE);
  const [a, b] = [expected.units[0], plan.units[0]];
  if (a === undefined || b === undefined) {
    if (!isSameOffice || office === COMMITTEE || office === "") return null;
    return a === undefined ? { is: "same", strength: 0 } : doubtful("place");
  }
  if (a.tier !== b.tier || !mayLieTogether(expected, plan, around.home)) return null;
  const found = isSameName(a, b) ? ofOneName(expected, plan, around) : renaming(expected, plan, around);
  return found && !isSameOffice ? doubtful("office") : found;
}

const isSameName = (a: UnitName, b: UnitName): boolean =>
  a.key === b.key || (a.plain === b.plain && !(a.isMarked && b.isMarked));

function ofOneName(expected: BodyName, plan: BodyName, around: Surroundings): Likeness {
  const [a, b] = [expected.units[0]!, plan.units[0]!];
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind && a.tier === 0)
    return renaming(expected, plan, around) ?? doubtful("kind");
  const larger = [1, 2].filter((tier) => unitOf(expected, tier) && unitOf(plan, tier)).length;
  return { is: "same", strength: (a.key === b.key ? 8 : 0) + (a.kind === b.kind ? 4 : 0) + larger };
}

/** Whether no larger unit of the one excludes that of the other. */
export function mayLieTogether(a: BodyName, b: BodyName, home: string | null): boolean {
  const [districtA, districtB] = [unitOf(a, 1), unitOf(b, 1)];
  if (districtA && districtB && !isSameName(districtA, districtB)) return false;
  const provinceA = provinceNow(a) ?? home;
  const provinceB = provinceNow(b);
  return provinceA === null || provinceB === null || provinceA === provinceB;
}

const unitOf = ({ units }: BodyName, tier: number): UnitName | undefined =>
  units.find((unit) => unit.tier === tier);

/** The province of the 34 that a body lies in, as far as its name says. */
export function provinceNow(body: BodyName): string | null {
  const unit = unitOf(body, 2);
  return unit ? (provinceOf(unit.key)?.now ?? null) : null;
}

/** What July 2025 made of the one, when it is the other. */
function renaming(expected: BodyName, plan: BodyName, { gazetteer, home }: Surroundings): Likeness | null {
  const province = provinceNow(expected) ?? provinceNow(plan) ?? home;
  const [a, b] = [expected.units[0]!, plan.units[0]!];
  if (a.tier !== 0) return null;
  if (isWardOf(a, b, province) || isWardOf(b, a, province)) return { is: "renamed" };
  return became(a, expected, b, province, gazetteer) ?? became(b, plan, a, province, gazetteer);
}

function isWardOf(a: UnitName, b: UnitName, province: string | null): boolean {
  return (
    a.key === b.key &&
    a.kind === "xã" &&
    b.kind === "phường" &&
    wardOf("xã", a.key, province, "9999") !== null
  );
}

function became(
  old: UnitName,
  body: BodyName,
  now: UnitName,
  province: string | null,
  gazetteer: Gazetteer,
): Likeness | null {
  const units = oldUnits(old, body, province, gazetteer);
  const to = units.filter(({ successors }) =>
    successors.some(({ kind, name }) => (now.kind ?? kind) === kind && nameKey(name) === now.key),
  );
  if (to.length === 0) return null;
  const isDivided = to.some(({ successors }) => successors.length > 1);
  const livesOn = kindsOf(old).some((kind) => gazetteer.holders(kind, old.key).has(to[0]!.district.province));
  return isDivided || livesOn || to.length < units.length ? doubtful("renamed") : { is: "renamed" };
}

const kindsOf = ({ kind }: UnitName): readonly string[] =>
  kind === null ? ["xã", "phường", "thị trấn"] : [kind];

/** The communes of June 2025 that a name may denote. */
export function oldUnits(
  unit: UnitName,
  body: BodyName,
  province: string | null,
  gazetteer: Gazetteer,
): OldUnit[] {
  const district = unitOf(body, 1);
  const old = unitOf(body, 2);
  const all = kindsOf(unit)
    .flatMap((kind) => gazetteer.communes(kind, unit.key))
    .filter((one) => province === null || one.district.province === province)
    .filter((one) => !district || nameKey(one.district.name) === district.key);
  // "tỉnh Hải Dương": of the provinces that are one now, the one that is named.
  const named = old ? all.filter((one) => nameKey(one.district.oldProvince) === old.key) : [];
  return named.length > 0 ? named : all;
}
