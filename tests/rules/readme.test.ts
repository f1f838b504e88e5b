import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { COVERAGE_STATES, nd30Coverage } from "../../rules/nd30-coverage.ts";
import { madeReadme } from "../rules-doc/made.ts";

it("rules/README.md is what `npm run rules-doc` makes", async () => {
  const committed = readFileSync(new URL("../../rules/README.md", import.meta.url), "utf8");
  expect(committed).toBe(await madeReadme());
});

describe("the table of Nghị định 30/2020/NĐ-CP", () => {
  const ids = new Set(rules.map(({ id }) => id));

  it("lists no provision twice", () => {
    const provisions = nd30Coverage.map(({ provision }) => provision);
    expect(new Set(provisions).size).toBe(provisions.length);
  });

  it("has every clause and point of Phụ lục I, and all of Phụ lục II and III", () => {
    const listed = nd30Coverage.map(({ provision }) => provision);
    const part = "Phần I Phụ lục I";
    const points = {
      1: "abc",
      2: "ab",
      3: "abc",
      4: "abc",
      5: "ab",
      6: "abcdđe",
      7: "abcdđ",
      8: "ab",
      9: "abcd",
    };
    const clauses = (count: number, of: string) =>
      Array.from({ length: count }, (_, i) => `khoản ${i + 1} ${of}`);
    const wanted = [
      ...clauses(7, `Mục I ${part}`),
      ...Object.entries(points).flatMap(([clause, letters]) =>
        [...letters].map((letter) => `điểm ${letter} khoản ${clause} Mục II ${part}`),
      ),
      ...clauses(4, `Mục III ${part}`),
      `Mục IV ${part}`,
      `Mục V ${part}`,
      "Phần II Phụ lục I",
      "Mục I Phụ lục II",
      ...["II", "III", "IV"].flatMap((section) => clauses(2, `Mục ${section} Phụ lục II`)),
      ...clauses(10, "Mục V Phụ lục II"),
      "Mục I Phụ lục III",
    ];
    expect(listed.filter((provision) => !provision.startsWith("Mẫu"))).toEqual(wanted);
  });

  it.each(nd30Coverage.map((each) => [each.provision, each] as const))("%s is filled in", (_, each) => {
    expect(COVERAGE_STATES).toContain(each.state);
    expect(each.asks).toMatch(/^\S.*\S$/);
    // Whoever says that rules check it names them, whoever says that none does names none.
    expect(each.rules.length > 0).toBe(["checked", "approximate", "needs-layout"].includes(each.state));
    expect(new Set(each.rules).size).toBe(each.rules.length);
  });

  it("names rules that exist", () => {
    const named = new Set(nd30Coverage.flatMap(({ rules }) => rules));
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });
});
