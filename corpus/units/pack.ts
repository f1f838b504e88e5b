/**
 * The commune table in one string and back. A line is a province ("> Hải Dương|Hải Phòng": old and new name) or a
 * district ("h Nam Sách;x An Phú=x An Lâm,t Nam Sách;…": its kind and name, then each new unit with the old ones that
 * went to it). A unit that went to several stands in each.
 */

export type OldKind = "xã" | "phường" | "thị trấn";
export type NewKind = "xã" | "phường" | "đặc khu";
export type DistrictKind = "huyện" | "quận" | "thị xã" | "thành phố";

export interface NewUnit {
  readonly kind: NewKind;
  readonly name: string;
}

export interface District {
  readonly kind: DistrictKind;
  readonly name: string;
  /** Name of the province of June 2025 and of the one it belongs to since. */
  readonly oldProvince: string;
  readonly province: string;
  /** All units its communes went to. */
  readonly successors: readonly NewUnit[];
}

export interface OldUnit {
  readonly kind: OldKind;
  readonly name: string;
  readonly district: District;
  readonly successors: readonly NewUnit[];
}

export interface Units {
  readonly districts: readonly District[];
  readonly communes: readonly OldUnit[];
}

/** A row of the table: names with their kind. */
export interface UnitRow {
  readonly oldProvince: string;
  readonly oldDistrict: string;
  /** Empty for a district that had no communes. */
  readonly oldUnit: string;
  readonly newUnit: string;
  readonly newProvince: string;
}

const LETTERS: readonly (readonly [kind: string, letter: string])[] = [
  ["Thị trấn", "t"],
  ["Thị xã", "s"],
  ["Thành phố", "c"],
  ["Đặc khu", "d"],
  ["Phường", "p"],
  ["Huyện", "h"],
  ["Quận", "q"],
  ["Tỉnh", "r"],
  ["Xã", "x"],
];

/** Kind and name of "Thị trấn Cổ Lễ", `null` when it begins with no kind. */
export function kindAndName(unit: string): { kind: string; letter: string; name: string } | null {
  const found = LETTERS.find(([kind]) => unit.startsWith(`${kind} `));
  return found ? { kind: found[0], letter: found[1], name: unit.slice(found[0].length + 1) } : null;
}

export function packUnits(rows: readonly UnitRow[]): string {
  const lines: string[] = [];
  let province = "";
  for (const [key, group] of groupedBy(
    rows,
    ({ oldProvince, oldDistrict }) => `${oldProvince}|${oldDistrict}`,
  )) {
    const [first] = group;
    if (first!.oldProvince !== province) {
      province = first!.oldProvince;
      lines.push(`>${bareName(province)}|${bareName(first!.newProvince)}`);
    }
    const successors = groupedBy(group, ({ newUnit }) => newUnit);
    const entries = [...successors].map(
      ([unit, from]) =>
        `${short(unit)}=${from.map(({ oldUnit }) => (oldUnit === "" ? "" : short(oldUnit))).join(",")}`,
    );
    lines.push([short(key.slice(key.indexOf("|") + 1)), ...entries].join(";"));
  }
  return lines.join("\n");
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const bareName = (unit: string): string => kindAndName(unit)?.name ?? unit;

function short(unit: string): string {
  const { letter, name } = kindAndName(unit)!;
  return letter + name;
}

const KINDS = new Map(
  LETTERS.map(([kind, letter]) => [letter, kind.charAt(0).toLowerCase() + kind.slice(1)]),
);

function long<K extends string>(unit: string): { kind: K; name: string } {
  return { kind: KINDS.get(unit[0]!) as K, name: unit.slice(1) };
}

export function unpackUnits(packed: string): Units {
  const districts: District[] = [];
  const communes: OldUnit[] = [];
  let provinces: readonly [string, string] = ["", ""];
  for (const line of packed.split("\n")) {
    if (line.startsWith(">")) {
      provinces = line.slice(1).split("|") as [string, string];
      continue;
    }
    const [head, ...entries] = line.split(";");
    const went = new Map<string, NewUnit[]>();
    const successors: NewUnit[] = [];
    for (const entry of entries) {
      const [to, from] = entry.split("=") as [string, string];
      const unit = long<NewKind>(to);
      successors.push(unit);
      for (const old of from === "" ? [] : from.split(",")) went.set(old, [...(went.get(old) ?? []), unit]);
    }
    const district = {
      ...long<DistrictKind>(head!),
      oldProvince: provinces[0],
      province: provinces[1],
      successors,
    };
    districts.push(district);
    for (const [old, units] of went) communes.push({ ...long<OldKind>(old), district, successors: units });
  }
  return { districts, communes };
}
