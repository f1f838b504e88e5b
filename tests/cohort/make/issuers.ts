/** Who issues the plans: communes of today, and divisions and schools where these do not suffice. */
import { provinceKindOn, TWO_TIERS } from "../../../corpus/reorganisation.ts";
import { unpackUnits } from "../../../corpus/units/pack.ts";
import { packed } from "../../../corpus/units/packed.ts";
import type { Chance } from "../../spelling/inject.ts";
import { type Issuer, shuffled, type Unit } from "./draft.ts";

const OFFICES = [
  { name: "Phòng Văn hóa - Xã hội", symbol: "VHXH", head: "TRƯỞNG PHÒNG" },
  { name: "Phòng Kinh tế", symbol: "PKT", head: "TRƯỞNG PHÒNG" },
  { name: "Văn phòng HĐND và UBND", symbol: "VP", head: "CHÁNH VĂN PHÒNG" },
  { name: "Trường Tiểu học", symbol: "TrTH", head: "HIỆU TRƯỞNG" },
  { name: "Trường Trung học cơ sở", symbol: "TrTHCS", head: "HIỆU TRƯỞNG" },
  { name: "Trường Mầm non", symbol: "TrMN", head: "HIỆU TRƯỞNG" },
] as const;

/** Some more than `count`, of whole provinces; communes come last. */
export function issuers(count: number, next: Chance): Issuer[] {
  const byProvince = new Map<string, Unit[]>();
  const seen = new Set<string>();
  for (const { name: district, province, successors } of unpackUnits(packed).districts)
    for (const { kind, name } of successors) {
      const key = `${kind} ${name}, ${province}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const provinceKind = provinceKindOn(province, TWO_TIERS);
      const unit: Unit = { kind, name, province, provinceKind, district: `${district}, ${province}` };
      byProvince.set(province, [...(byProvince.get(province) ?? []), unit]);
    }
  const units: Unit[] = [];
  for (const group of shuffled([...byProvince.values()], next))
    if (units.length < count * 1.1) units.push(...group);
  const communes = shuffled(units, next).map((unit): Issuer => ({ unit, office: null }));
  const others = OFFICES.flatMap((office) => units.map((unit): Issuer => ({ unit, office })));
  // The last is taken first: divisions and schools only where communes do not suffice.
  return [
    ...shuffled(others, next).slice(0, Math.max(0, Math.ceil(count * 1.1) - communes.length)),
    ...communes,
  ];
}
