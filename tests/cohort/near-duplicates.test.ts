import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Digest } from "../../src/cohort/digest.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import { lastYearPairs } from "../../src/cohort/own-plans.ts";
import { digest, range } from "./digest.ts";

/** Ten plans that share the season's words (1 to 30) and have ten sentences of their own each. */
const others = range(1, 10).map((i) =>
  digest(`other ${i}`, [...range(1, 30), ...range(i * 1000, i * 1000 + 9)]),
);
const named = (digests: readonly Digest[]): string[] =>
  nearDuplicatePairs(digests).map(({ a, b, sameBody }) => `${a} ~ ${b}${sameBody ? " (versions)" : ""}`);

const season = range(1, 30);
const CASES: readonly (readonly [name: string, plans: readonly Digest[], pairs: readonly string[]])[] = [
  [
    "a copy",
    [digest("a", [...season, ...range(50, 59)]), digest("b", [...season, ...range(50, 59)])],
    ["a ~ b"],
  ],
  [
    "a copy of which four in ten sentences are new",
    [
      digest("a", [...season, ...range(50, 59)]),
      digest("b", [...season, ...range(50, 55), ...range(70, 73)]),
    ],
    ["a ~ b"],
  ],
  [
    "a short plan taken over into a long one",
    [digest("a", [...season, ...range(50, 55)]), digest("b", [...season, ...range(50, 99)])],
    ["a ~ b"],
  ],
  [
    "two copies of one plan",
    [50, 51, 52].map((from) => digest(`${from}`, [...season, ...range(from, from + 9)])),
    ["50 ~ 51", "51 ~ 52", "50 ~ 52"],
  ],
  ["plans of the season's words alone", [digest("a", season), digest("b", season)], []],
  [
    "a fifth of the own words from a neighbour",
    [digest("a", [...season, ...range(50, 69)]), digest("b", [...season, ...range(66, 85)])],
    [],
  ],
  [
    "two sentences passed on between plans that say little else",
    [digest("a", [...season, 50, 51]), digest("b", [...season, 50, 51, 52])],
    [],
  ],
  [
    "a model that six plans follow",
    range(1, 6).map((i) => digest(`p${i}`, [...season, ...range(50, 69), 80 + i])),
    [],
  ],
  [
    "the same file twice",
    [digest("a", range(50, 69), { sha256: "x" }), digest("b", range(50, 69), { sha256: "x" })],
    [],
  ],
  [
    "two versions of one plan, of the season's words alone",
    [digest("a", [...season, 50], { body: "x" }), digest("b", [...season, 51], { body: "x" })],
    ["a ~ b (versions)"],
  ],
  [
    "two plans of one body on two matters",
    [
      digest("a", [...season, ...range(50, 99)], { body: "x" }),
      digest("b", [...season, ...range(200, 249)], { body: "x" }),
    ],
    [],
  ],
  [
    "a body's plans for two years",
    [digest("a", range(50, 69), { body: "x" }), digest("b", range(50, 69), { body: "x", year: 2025 })],
    [],
  ],
  [
    "two communes of one name in two provinces",
    [
      digest("a", range(50, 69), { body: "x", province: "Lào Cai" }),
      digest("b", range(50, 69), { body: "x", province: "Phú Thọ" }),
    ],
    ["a ~ b"],
  ],
  [
    "a copy of a plan whose body is not known",
    [digest("a", range(50, 69), { body: null }), digest("b", range(50, 69), { body: null })],
    ["a ~ b"],
  ],
];

describe("near-duplicates", () => {
  it.each(CASES)("%s", (_, plans, pairs) => {
    expect(named([...others, ...plans]).sort()).toEqual([...pairs].sort());
  });

  it("tell the share of the one that says less, and what it is made of", () => {
    const plans = [digest("a", [...season, ...range(50, 59)]), digest("b", [...season, ...range(50, 79)])];
    const [pair] = nearDuplicatePairs([...others, ...plans]);
    expect(pair!.shared).toBe(1);
    expect([...pair!.sentences]).toEqual(range(50, 59));
  });

  it("count nothing that the superior's plan says", () => {
    const plans = [digest("a", [...range(50, 69), 90]), digest("b", [...range(50, 69), 91])];
    expect(nearDuplicatePairs(plans).length).toBe(1);
    expect(nearDuplicatePairs(plans, digest("superior", range(50, 75)))).toEqual([]);
    expect(nearDuplicatePairs(plans, digest("superior", range(50, 60))).length).toBe(1);
  });

  it("do not hang on the order in which the plans are given", () => {
    const all = CASES.flatMap(([name, plans], i) =>
      plans.map((one) => ({
        ...one,
        name: `${name} ${one.name}`,
        sha256: `${name} ${one.sha256}`,
        body: `${name} ${one.body}`,
        hashes: one.hashes.map((hash) => hash + i * 100_000),
      })),
    );
    const expected = nearDuplicatePairs(all);
    expect(expected.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(nearDuplicatePairs(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the plan of the year before", () => {
  const of = (name: string, ids: readonly number[], year: number | null): Digest =>
    digest(name, ids, { body: "x", year });
  const FOUND: readonly (readonly [name: string, plans: readonly Digest[], pairs: readonly string[]])[] = [
    [
      "is the body's own",
      [of("now", range(1, 20), 2026), of("then", range(1, 15), 2025)],
      ["now < then 0.73"],
    ],
    [
      "is the latest one",
      [of("now", range(1, 20), 2026), of("before", range(1, 20), 2024), of("then", range(1, 15), 2025)],
      ["now < then 0.73", "then < before 1.00"],
    ],
    [
      "is the one on the same matter",
      [of("now", range(1, 20), 2026), of("another", range(1, 8), 2025), of("then", range(1, 15), 2025)],
      ["now < then 0.73"],
    ],
    ["is none on another matter", [of("now", range(1, 20), 2026), of("then", range(18, 40), 2025)], []],
    ["is none of the same year", [of("now", range(1, 20), 2026), of("twin", range(1, 20), 2026)], []],
    ["is not known without a year", [of("now", range(1, 20), 2026), of("then", range(1, 20), null)], []],
    [
      "is none of another body",
      [of("now", range(1, 20), 2026), digest("then", range(1, 20), { body: "y", year: 2025 })],
      [],
    ],
  ];
  it.each(FOUND)("%s", (_, plans, pairs) => {
    for (const given of [plans, plans.toReversed()])
      expect(lastYearPairs(given).map(({ a, b, shared }) => `${a} < ${b} ${shared.toFixed(2)}`)).toEqual(
        pairs,
      );
  });
});
