/** The tables of units and bodies as they are committed: whole, consistent, packed. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { abolishedBodies, districtBodies } from "../../corpus/abolished-bodies.ts";
import { provinces } from "../../corpus/provinces.ts";
import { provinceChanges, provinceKindOn, wardsSince } from "../../corpus/reorganisation.ts";
import { readUnits } from "../../corpus/units/build.ts";
import { unpackUnits } from "../../corpus/units/pack.ts";
import { packed } from "../../corpus/units/packed.ts";
import { gazetteer, loadGazetteer } from "../../src/check/units/gazetteer.ts";
import { bareOf } from "../../src/text/bare.ts";
import { nameKey } from "../../src/text/name-key.ts";

const folder = fileURLToPath(new URL("../../corpus/units", import.meta.url));
const files = readUnits(folder);
const units = unpackUnits(packed);

describe("the commune table", () => {
  it("has nothing wrong with any row", () => expect(files.problems).toEqual([]));

  it("is what packed.ts was made from, in at most 250 KB", () => {
    expect(readFileSync(join(folder, "packed.ts"), "utf8")).toBe(files.packed);
    expect(statSync(join(folder, "packed.ts")).size).toBeLessThan(250_000);
  });

  it("unpacks to every row", () => {
    const lower = (unit: string) => unit.charAt(0).toLowerCase() + unit.slice(1);
    const told = units.communes.flatMap(({ kind, name, district, successors }) =>
      successors.map((unit) =>
        [
          district.oldProvince,
          `${district.kind} ${district.name}`,
          `${kind} ${name}`,
          `${unit.kind} ${unit.name}`,
        ].join("|"),
      ),
    );
    const rows = files.rows
      .filter(({ oldUnit }) => oldUnit !== "")
      .map(({ oldProvince, oldDistrict, oldUnit, newUnit }) =>
        [
          oldProvince.replace(/^(?:Tỉnh|Thành phố) /, ""),
          lower(oldDistrict),
          lower(oldUnit),
          lower(newUnit),
        ].join("|"),
      );
    expect(told.sort()).toEqual([...new Set(rows)].sort());
    expect(units.districts).toHaveLength(696);
    expect(units.communes).toHaveLength(10_035);
  });

  it("is found by name, however it is spelt", async () => {
    await loadGazetteer();
    const known = gazetteer()!;
    for (const { kind, name, district } of units.communes)
      expect(
        known
          .communes(kind, nameKey(name.normalize("NFD").toUpperCase()))
          .some((one) => one.district === district || one.district.name === district.name),
      ).toBe(true);
    expect(known.holders("phường", nameKey("Yên Bái"))).toEqual(new Set(["Lào Cai"]));
    expect(known.districts("huyện", nameKey("Châu Thành")).length).toBeGreaterThan(5);
  });
});

describe("the changes of provinces", () => {
  it("end 29 provinces by merger, each in one of the 34", () => {
    const merged = provinceChanges.filter(({ by }) => by === "Nghị quyết 202/2025/QH15");
    expect(merged).toHaveLength(29);
    expect(merged.map(({ old }) => old.name).sort()).toEqual(
      provinces
        .filter(({ since }) => since === null)
        .map(({ name }) => name)
        .sort(),
    );
    const living = new Set(provinces.filter(({ since }) => since !== null).map(({ name }) => name));
    expect(living.size).toBe(34);
    for (const { now, from } of provinceChanges) {
      expect(living.has(now.name)).toBe(true);
      expect(from).toMatch(/^202[56]-\d\d-\d\d$/);
    }
  });

  it.each([
    ["2025-07-01", 6],
    ["2026-04-30", 7],
    ["2026-09-01", 8],
    ["2026-09-20", 9],
  ])("leave on %s %d cities under the central government", (day, cities) => {
    const living = provinces.filter(({ since }) => since !== null);
    expect(living.filter(({ name }) => provinceKindOn(name, day) === "thành phố")).toHaveLength(cities);
  });

  it("make wards of communes that there were", async () => {
    await loadGazetteer();
    for (const { province, names } of wardsSince) {
      for (const name of names)
        expect([...gazetteer()!.holders("xã", nameKey(name))], name).toContain(province);
    }
  });
});

describe("the abolished bodies", () => {
  it.each(abolishedBodies.flatMap(({ name, examples }) => examples.map((one) => [one, name] as const)))(
    "are found: %s",
    (example, name) => {
      for (const words of [example, example.toUpperCase()])
        expect([...`- ${words};`.matchAll(name)].map(String)).toEqual([words]);
    },
  );

  it.each([
    "Bộ Nông nghiệp và Môi trường",
    "Sở Xây dựng",
    "Sở Khoa học và Công nghệ",
    "Ủy ban Dân tộc của Quốc hội",
    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    "Bộ Giáo dục và Đào tạo",
  ])("are not confused with what there is: %s", (words) => {
    expect(abolishedBodies.filter(({ name }) => new RegExp(name.source, name.flags).test(words))).toEqual([]);
  });

  it.each(districtBodies.map(({ example, now }) => [example, now] as const))(
    "of districts have their own successor: %s",
    (example, now) => {
      expect(districtBodies.find(({ head }) => head.test(bareOf(example)))?.now).toEqual(now);
    },
  );
});
