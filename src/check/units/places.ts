/** Units that belong together ("xã An Lâm, huyện Nam Sách, tỉnh Hải Dương") and what the gazetteer knows of them. */

import { type ProvinceKind, provinces } from "../../../corpus/provinces.ts";
import {
  historicProvinces,
  type ProvinceChange,
  provinceChanges,
  provinceKindOn,
  TWO_TIERS,
  wardsSince,
} from "../../../corpus/reorganisation.ts";
import type { District, OldUnit } from "../../../corpus/units/pack.ts";
import type { Span } from "../../model.ts";
import type { CleanText } from "../../text/clean-text.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { candidates, type UnitMention, unitMentions } from "./mentions.ts";

/** A province as a mention names it. */
export interface NamedProvince {
  readonly mention: UnitMention;
  readonly span: Span;
  /** What it is called on the day, "tỉnh Lào Cai". */
  readonly now: { readonly kind: ProvinceKind; readonly name: string };
  /** Why the words no longer hold, `null` where they do. */
  readonly change: ProvinceChange | null;
}

export interface NamedDistrict {
  readonly mention: UnitMention;
  readonly span: Span;
  /** What the gazetteer has under the name; empty where it has none. */
  readonly known: readonly District[];
}

export interface NamedCommune {
  readonly mention: UnitMention;
  readonly span: Span;
}

export interface Chain {
  readonly commune: NamedCommune | null;
  readonly district: NamedDistrict | null;
  readonly province: NamedProvince | null;
  readonly span: Span;
}

const changesByKey = lazily(
  () => new Map(provinceChanges.map((one) => [`${one.old.kind} ${nameKey(one.old.name)}`, one])),
);
const livingByKey = lazily(
  () => new Map(provinces.filter(({ since }) => since !== null).map(({ name }) => [nameKey(name), name])),
);
const historicKeys = lazily(() => new Set(historicProvinces.map(nameKey)));

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The province that a mention names on a day, whether or not it still may be called so; `null` when it is none. */
export function provinceNamed(mention: UnitMention, day: string, asOf = day): NamedProvince | null {
  if (mention.kind !== "tỉnh" && mention.kind !== "thành phố") return null;
  for (const { key, end } of candidates(mention)) {
    if (historicKeys().has(key)) return null;
    const span = { start: mention.span.start, end };
    const change = changesByKey().get(`${mention.kind} ${key}`);
    if (change && change.from <= day) {
      const { name } = change.now;
      return { mention, span, change, now: { kind: provinceKindOn(name, day), name } };
    }
    const name = livingByKey().get(key);
    if (!name) continue;
    // A draft may be of any day up to the one it is judged on.
    const kinds = [provinceKindOn(name, day), provinceKindOn(name, asOf)];
    if (mention.kind === "tỉnh" || kinds.includes(mention.kind))
      return { mention, span, change: null, now: { kind: kinds[0]!, name } };
  }
  return null;
}

/** The merger or change that ended a "tỉnh" of that name by a day, `null` when it lives. */
export function mergedProvince(key: string, day: string): ProvinceChange | null {
  const change = changesByKey().get(`tỉnh ${key}`);
  return change && change.from <= day ? change : null;
}

const provincesByKey = lazily(() => {
  const all = new Map(provinces.map(({ name }) => [nameKey(name), { name, now: name }]));
  for (const { old, now } of provinceChanges) all.set(nameKey(old.name), { name: old.name, now: now.name });
  return all;
});

/** The province a name without its kind denotes or denoted, with the one of the 34 it belongs to. */
export const provinceOf = (key: string): { readonly name: string; readonly now: string } | null =>
  provincesByKey().get(key) ?? null;

const GAP = /^ ?(?:[,-] ?)?(?:thuoc )?$/;

/** The units of a text in chains: each part stands before the larger one it lies in. */
export function chainsIn(
  clean: CleanText,
  days: { readonly since: string; readonly asOf: string },
  known: Gazetteer | null,
  zone: Span = { start: 0, end: clean.text.length },
): Chain[] {
  const chains: {
    commune: NamedCommune | null;
    district: NamedDistrict | null;
    province: NamedProvince | null;
  }[] = [];
  let end = -1;
  let tier = 3;
  for (const mention of unitMentions(clean, zone.start, zone.end)) {
    const part = partOf(mention, days, known);
    if (!part) continue;
    const linked = end >= 0 && end <= part.span.start && GAP.test(clean.bare.slice(end, part.span.start));
    if (!linked || part.tier <= tier) chains.push({ commune: null, district: null, province: null });
    const chain = chains[chains.length - 1]!;
    if ("now" in part) chain.province = part;
    else if ("known" in part) chain.district = part;
    else chain.commune = part;
    ({ tier } = part);
    ({ end } = part.span);
  }
  return chains.map((chain) => ({ ...chain, span: spanOf(chain) })).filter(isTold);
}

type Part =
  | (NamedProvince & { readonly tier: 2 })
  | (NamedDistrict & { readonly tier: 1 })
  | (NamedCommune & { readonly tier: 0 });

/** "Huyện Đoàn", "Quận Ủy": bodies, not districts. */
const NO_NAME = /^(?:Đoàn|Ủy|Uỷ|Đội|Hội|Đảng|Ban|Phòng|Công|Mặt|Trưởng|Chủ|Phó|Bí)(?!\p{L})/u;

function partOf(
  mention: UnitMention,
  { since, asOf }: { readonly since: string; readonly asOf: string },
  known: Gazetteer | null,
): Part | null {
  const { kind, span, short } = mention;
  const province = provinceNamed(mention, since, asOf);
  if (province) return { ...province, tier: 2 };
  if (kind === "tỉnh") return null;
  if (kind === "xã" || kind === "phường" || kind === "thị trấn" || kind === "đặc khu") {
    const found = fromGazetteer(mention, (key) => known?.communes(kind, key) ?? []);
    if (short && !found) return null;
    return { mention, span: found?.span ?? span, tier: 0 };
  }
  const found = fromGazetteer(mention, (key) => known?.districts(kind, key) ?? []);
  if (found) return { mention, span: found.span, known: found.units, tier: 1 };
  if (short || kind === "thành phố" || NO_NAME.test(mention.name)) return null;
  return { mention, span, known: [], tier: 1 };
}

function fromGazetteer<T>(
  mention: UnitMention,
  lookUp: (key: string) => readonly T[],
): { units: readonly T[]; span: Span } | null {
  for (const { key, end } of candidates(mention)) {
    const units = lookUp(key);
    if (units.length > 0) return { units, span: { start: mention.span.start, end } };
  }
  return null;
}

function spanOf({ commune, district, province }: Omit<Chain, "span">): Span {
  const parts = [commune, district, province].filter((part) => part !== null);
  return { start: parts[0]!.span.start, end: parts[parts.length - 1]!.span.end };
}

/** "P." and "H." alone may be anything. */
function isTold({ commune, district, province }: Chain): boolean {
  const [only, ...others] = [commune, district, province].filter((part) => part !== null);
  return others.length > 0 || !only!.mention.short || ["thành phố", "thị xã"].includes(only!.mention.kind);
}

/** What the district of a chain is, when name, province and the document's own province leave one. */
export function districtOf({ district, province }: Chain, home: string | null): District | null {
  if (!district) return null;
  const within = province?.now.name ?? null;
  const fitting = district.known.filter((one) => within === null || one.province === within);
  if (fitting.length === 1) return fitting[0]!;
  const at = within === null ? fitting.filter((one) => one.province === home) : fitting;
  // Two old provinces of one new one may both have had it.
  const old = province?.change && at.filter((one) => nameKey(one.oldProvince) === province.mention.key);
  const left = old && old.length > 0 ? old : at;
  return left.length === 1 ? left[0]! : null;
}

/** The old communes that a chain's commune may be. */
export function oldCommunes(
  { commune, district, province }: Chain,
  home: string | null,
  known: Gazetteer,
): OldUnit[] {
  if (!commune) return [];
  const { kind } = commune.mention;
  const key = nameKey(commune.mention.name.slice(0, commune.span.end - commune.mention.nameSpan.start));
  const within = province?.now.name ?? (district ? null : home);
  const units = known.communes(kind, key).filter((unit) => {
    if (within !== null && unit.district.province !== within) return false;
    if (!district) return true;
    return district.known.includes(unit.district);
  });
  const atHome = units.filter((unit) => unit.district.province === home);
  return units.length > 1 && atHome.length === 1 ? atHome : units;
}

/** The ward that a commune became in 2026, `null` when it did not. */
export function wardOf(kind: string, name: string, province: string | null, day: string) {
  if (kind !== "xã" || province === null) return null;
  const key = nameKey(name);
  for (const { from, by, province: place, names } of wardsSince) {
    const ward = place === province && from <= day ? names.find((one) => nameKey(one) === key) : undefined;
    if (ward) return { name: ward, from, by };
  }
  return null;
}

/** Whether the day is one on which there are no districts. */
export const isTwoTiers = (day: string): boolean => day >= TWO_TIERS;
