/** Who of a list has handed in a plan, who has not, and whose plans are on no list. */
import type { Gazetteer } from "../check/units/gazetteer.ts";
import { bareOf } from "../text/bare.ts";
import { nameKey } from "../text/name-key.ts";
import { type BodyName, bodyNameOf, COMMITTEE, isUnitIn, type UnitName, unitName } from "./body-name.ts";
import type { Doubt, Expected, Submissions } from "./model.ts";
import type { Origin } from "./origin.ts";
import { likenessOf, mayLieTogether, oldUnits, provinceNow, type Surroundings } from "./same-body.ts";

export interface HandedIn {
  readonly name: string;
  /** `null` for a file that could not be read. */
  readonly origin: Origin | null;
}

interface Awaited {
  readonly expected: Expected;
  readonly body: BodyName;
  readonly plans: Plan[];
  readonly maybe: Map<string, Doubt>;
}

interface Plan extends HandedIn {
  readonly body: BodyName | null;
}

export function submissions(
  expected: readonly Expected[],
  handedIn: readonly HandedIn[],
  gazetteer: Gazetteer,
): Submissions {
  const knows = (key: string) => isUnitIn(gazetteer, key);
  const awaited = expected.map((one): Awaited => {
    const body = bodyNameOf(one.name, knows);
    return { expected: one, body, plans: [], maybe: new Map() };
  });
  const plans = handedIn.map((one): Plan => ({ ...one, body: bodyOf(one.origin, knows) }));
  const around = { gazetteer, home: homeOf(awaited, gazetteer), office: officeOf(plans) };
  const found = indexOf(awaited, around);
  for (const plan of plans) assign(plan, found(plan), around);
  doubtOtherYears(awaited, plans);
  awaited.forEach(doubtStrangers);
  const given = new Set(awaited.flatMap((one) => one.plans));
  const unclear = plans.filter((plan) => !given.has(plan) && isUnclear(plan));
  awaited.forEach(hintByPlace(unclear));
  hintByFileName(awaited, unclear);
  return told(awaited, plans);
}

/** The body of a letterhead; its larger units come from the body above it. */
function bodyOf(origin: Origin | null, knows: (key: string) => boolean): BodyName | null {
  if (!origin?.body) return null;
  const own = bodyNameOf(origin.body, knows);
  const place = origin.place ? unitName(own.open, origin.place) : null;
  const named = own.open !== null && place?.tier === 0 ? [place] : own.units;
  const above = origin.parent ? bodyNameOf(origin.parent, knows).units : [];
  const largest = named.at(-1)?.tier ?? -1;
  const units = [...named, ...above.filter(({ tier }) => tier > largest)];
  const isProvinceTold = units.length > 0 && units.every(({ tier }) => tier < 2) && origin.province !== null;
  return { ...own, units: isProvinceTold ? [...units, unitName("tỉnh", origin.province!)] : units };
}

/** What most of the plans of named units come from: a list of communes may be one of their Party committees. */
function officeOf(plans: readonly Plan[]): string {
  const counts = new Map<string, number>();
  for (const { body } of plans)
    if (body && body.units.length > 0) counts.set(body.office, (counts.get(body.office) ?? 0) + 1);
  let best = COMMITTEE;
  for (const [office, count] of counts) if (office !== "" && count > (counts.get(best) ?? 0)) best = office;
  return best;
}

/** Three communes in four must be known in a province before it is taken for that of the list. */
const SHARE = 0.75;
const ENOUGH = 3;

/** The province of a list: the one its names say, or the only one that has nearly all of its communes. */
function homeOf(awaited: readonly Awaited[], gazetteer: Gazetteer): string | null {
  const named = new Set(awaited.map(({ body }) => provinceNow(body)).filter((name) => name !== null));
  if (named.size > 0) return named.size === 1 ? [...named][0]! : null;
  const votes = new Map<string, number>();
  let known = 0;
  for (const { body } of awaited) {
    const unit = body.units[0];
    if (unit === undefined || unit.tier !== 0) continue;
    const living = ["xã", "phường", "đặc khu"].filter((kind) => unit.kind === null || unit.kind === kind);
    const provinces = new Set([
      ...oldUnits(unit, body, null, gazetteer).map(({ district }) => district.province),
      ...living.flatMap((kind) => [...gazetteer.holders(kind, unit.key)]),
    ]);
    if (provinces.size > 0) known++;
    for (const province of provinces) votes.set(province, (votes.get(province) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || known < ENOUGH || first[1] < SHARE * known) return null;
  return second && second[1] > first[1] / 2 ? null : first[0];
}

/** Finds those of the list that a plan may be of, by the letters of their names and of what the units became. */
function indexOf(
  awaited: readonly Awaited[],
  { gazetteer }: Surroundings,
): (plan: Plan) => readonly Awaited[] {
  const namesOf = ({ office, units: [unit] }: BodyName): Set<string> => {
    if (!unit) return new Set([office]);
    const old = unit.tier === 0 ? oldUnits(unit, { office, units: [], open: null }, null, gazetteer) : [];
    const later = old.flatMap(({ successors }) => successors.map(({ name }) => unitName(null, name).plain));
    return new Set([unit.plain, office, ...later]);
  };
  const index = new Map<string, Awaited[]>();
  for (const one of awaited)
    for (const name of namesOf(one.body))
      if (name !== "" && name !== COMMITTEE) index.set(name, [...(index.get(name) ?? []), one]);
  const known = new Map<string, readonly Awaited[]>();
  return ({ body }) => {
    if (!body) return [];
    const key = `${body.office}|${body.units[0]?.kind}|${body.units[0]?.key}`;
    const list = known.get(key) ?? [...new Set([...namesOf(body)].flatMap((name) => index.get(name) ?? []))];
    known.set(key, list);
    return list;
  };
}

/** Gives a plan to whom it is of; where several of one name are meant equally, to nobody. */
function assign(plan: Plan, candidates: readonly Awaited[], around: Surroundings): void {
  let best: { strength: number; ones: Awaited[] } = { strength: -1, ones: [] };
  for (const one of candidates) {
    const likeness = likenessOf(one.body, plan.body!, around);
    if (likeness?.is === "renamed") one.plans.push(plan);
    else if (likeness?.is === "doubtful") one.maybe.set(plan.name, likeness.doubt);
    else if (likeness && likeness.strength > best.strength)
      best = { strength: likeness.strength, ones: [one] };
    else if (likeness && likeness.strength === best.strength) best.ones.push(one);
  }
  if (best.ones.length === 1) best.ones[0]!.plans.push(plan);
  else for (const one of best.ones) one.maybe.set(plan.name, "several");
}

/** The plan of last year is not the one that was awaited. */
function doubtOtherYears(awaited: readonly Awaited[], plans: readonly Plan[]): void {
  const counts = new Map<number, number>();
  for (const { origin } of plans)
    if (origin?.year) counts.set(origin.year, (counts.get(origin.year) ?? 0) + 1);
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || (second && second[1] === most[1])) return;
  for (const one of awaited)
    for (const plan of [...one.plans])
      if (plan.origin?.year && plan.origin.year !== most[0]) {
        one.plans.splice(one.plans.indexOf(plan), 1);
        one.maybe.set(plan.name, "year");
      }
}

/** Plans of bodies that cannot be one: which of them the list means is not known. */
function doubtStrangers({ body, plans, maybe }: Awaited): void {
  const [first, ...others] = plans.map((plan) => plan.body!);
  if (!first || others.every((other) => !areStrangers(first, other, body))) return;
  for (const { name } of plans.splice(0)) maybe.set(name, "several");
}

function areStrangers(a: BodyName, b: BodyName, listed: BodyName): boolean {
  const [one, other] = [a.units[0], b.units[0]];
  if (!mayLieTogether(a, b, null)) return true;
  if (!one || !other || one.plain !== other.plain) return false;
  const isOtherName = one.isMarked && other.isMarked && one.key !== other.key;
  return isOtherName || (listed.units[0]?.kind === null && one.kind !== other.kind);
}

/** Whether the letterhead does not say, or not clearly, which unit's committee it is. */
function isUnclear({ body }: Plan): boolean {
  return (
    !body || (body.office === COMMITTEE && body.units.every(({ kind, tier }) => kind === null || tier === 2))
  );
}

/** "An Bình, ngày …" under a letterhead that names no unit. */
function hintByPlace(plans: readonly Plan[]): (one: Awaited) => void {
  const byPlace = new Map<string, Plan[]>();
  for (const plan of plans) {
    if (!plan.origin?.place) continue;
    const key = nameKey(plan.origin.place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), plan]);
  }
  return ({ body, maybe }) => {
    for (const { name } of byPlace.get(body.units[0]?.key ?? "") ?? []) maybe.set(name, "place");
  };
}

/** The file of a plan whose body is not known may be called after one of the list. */
function hintByFileName(awaited: readonly Awaited[], plans: readonly Plan[]): void {
  for (const { name } of plans) {
    const words = ` ${wordsOf(name)} `;
    const called = awaited.filter(({ body: { units, office } }) => {
      const key = wordsOf(units[0]?.plain ?? office);
      return key !== "" && words.includes(` ${key} `);
    });
    for (const { maybe } of called) if (!maybe.has(name)) maybe.set(name, "file-name");
  }
}

/** "KH_xaAnBinh-2026.docx" → "kh xa an binh 2026", letters folded as in `UnitName.plain`. */
function wordsOf(name: string): string {
  const apart = name
    .replace(/\.[a-z]+$/i, "")
    .normalize("NFC")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, " ");
  return nameKey(bareOf(apart)).replace(/\p{M}/gu, "");
}

function told(awaited: readonly Awaited[], plans: readonly Plan[]): Submissions {
  const given = new Set(awaited.flatMap((one) => one.plans));
  const isOfOtherYear = ({ name }: Plan) => awaited.some(({ maybe }) => maybe.get(name) === "year");
  return {
    submitted: awaited
      .filter((one) => one.plans.length > 0)
      .map(({ expected, plans: own }) => ({ expected, ...inOrder(own) })),
    missing: awaited
      .filter((one) => one.plans.length === 0)
      .map(({ expected, maybe }) => ({
        ...expected,
        ...(maybe.size > 0 && { maybe: [...maybe].map(([plan, why]) => ({ plan, why })) }),
      })),
    unknown: plans
      .filter((plan) => plan.origin !== null && !given.has(plan) && !isOfOtherYear(plan))
      .map(({ name, origin }) => ({ plan: name, body: origin!.body })),
  };
}

function inOrder(plans: readonly Plan[]): { plans: string[]; latest?: string } {
  const date = ({ origin }: Plan) => origin?.date ?? "";
  const number = ({ origin }: Plan) => Number.parseInt(origin?.number ?? "", 10) || 0;
  const compare = (a: Plan, b: Plan) =>
    date(a) === date(b) ? number(b) - number(a) : date(a) > date(b) ? -1 : 1;
  const sorted = [...plans].sort((a, b) => compare(a, b) || (a.name < b.name ? -1 : 1));
  const names = sorted.map(({ name }) => name);
  const [first, second] = sorted;
  const isSure =
    second !== undefined &&
    sorted.every((plan) => date(plan) !== "") &&
    (date(first!) > date(second) || number(first!) > number(second)) &&
    sorted.every((plan) => date(plan) < date(first!) || number(plan) > 0);
  return isSure ? { plans: names, latest: first!.name } : { plans: names };
}

/** Lines of a list that name a body which an earlier line names already. */
export function repeatedIn(expected: readonly Expected[]): { again: Expected; first: Expected }[] {
  const seen = new Map<string, Expected>();
  return expected.flatMap((one) => {
    const { office, units } = bodyNameOf(one.name);
    const unit = ({ kind, key }: UnitName) => `${kind ?? ""} ${key}`;
    const key = [office === COMMITTEE ? "" : office, ...units.map(unit)].join("|");
    const first = seen.get(key);
    if (first) return [{ again: one, first }];
    seen.set(key, one);
    return [];
  });
}
