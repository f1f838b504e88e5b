import { beforeAll, describe, expect, it } from "vitest";
import { lastYearOf, nearDuplicateOf } from "../../src/cohort/compare.ts";
import { type Digest, digestOf } from "../../src/cohort/digest.ts";
import type { Comparison, PlanRecord } from "../../src/cohort/model.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import { identicalFiles, numbersReused } from "../../src/cohort/numbers.ts";
import { lastYearPairs } from "../../src/cohort/own-plans.ts";
import { makeCohort } from "./make/cohort.ts";
import { bytesOf } from "./make/file.ts";
import { keyOf, recordOf, score } from "./measure.ts";

const COUNT = 60;
const SEED = 11;
const cohort = makeCohort(COUNT, SEED);
const { files, truth } = cohort;
const records = new Map<string, PlanRecord>();
let digests: Digest[] = [];

beforeAll(async () => {
  for (const file of files) records.set(file.name, await recordOf(file));
  digests = [...records.values()].map((record) => digestOf(record));
}, 60_000);

describe("a made cohort", () => {
  it("is the same for the same seed, and another for another", () => {
    const again = makeCohort(COUNT, SEED);
    expect(again).toEqual(cohort);
    expect(again.files.slice(0, 5).map(bytesOf)).toEqual(files.slice(0, 5).map(bytesOf));
    expect(makeCohort(COUNT, SEED + 1).files).not.toEqual(files);
  });

  it("has as many files as asked, of different names, and every kind of fault", () => {
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(COUNT);
    const {
      nearDuplicates,
      nearMisses,
      lastYear,
      versions,
      identical,
      numbersReused: numbers,
      expected,
    } = truth;
    for (const list of [nearDuplicates, nearMisses, lastYear, versions, identical, numbers])
      expect(list.length).toBeGreaterThan(0);
    expect(expected.some(({ plans }) => plans.length === 0)).toBe(true);
    const known = new Set(files.map(({ name }) => name));
    const named = [
      ...nearDuplicates.flatMap(({ of, copy }) => [of, copy]),
      ...lastYear.flatMap(({ plan, earlier }) => [plan, earlier]),
      ...identical.flat(),
      ...expected.flatMap(({ plans }) => plans),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("is read as it was made", () => {
    const seen = truth.plans.map(({ name }) => {
      const { number, year } = digests.find((one) => one.name === name)!;
      const { province } = digests.find((one) => one.name === name)!;
      return { name, number, year, province };
    });
    expect(seen).toEqual(
      truth.plans.map(({ name, number, year, province }) => ({ name, number, year, province })),
    );
  });
});

describe("in it are found", () => {
  it("all near-duplicates and no near miss", () => {
    expect(score(cohort, digests)).toMatchObject({ wrong: [], missed: [] });
    expect(score(cohort, digests).found).toBeGreaterThan(2);
  });

  it("versions of one plan, and the plans of the year before", () => {
    const versions = nearDuplicatePairs(digests).filter(({ sameBody }) => sameBody);
    expect(versions.map(({ a, b }) => keyOf(a, b)).sort()).toEqual(
      truth.versions.map(({ a, b }) => keyOf(a, b)).sort(),
    );
    expect(
      lastYearPairs(digests)
        .map(({ a, b }) => keyOf(a, b))
        .sort(),
    ).toEqual(truth.lastYear.map(({ plan, earlier }) => keyOf(plan, earlier)).sort());
  });

  it("numbers used twice, and files handed in twice", () => {
    const reused = numbersReused(digests, nearDuplicatePairs(digests));
    const told = (list: readonly { number: string; plans: readonly string[] }[]): string[] =>
      list.map(({ number, plans }) => `${number}: ${plans.join(", ")}`).sort();
    expect(told(reused)).toEqual(told(truth.numbersReused));
    expect(identicalFiles(digests)).toEqual(truth.identical);
  });

  it("names and years left behind, and none where there are none", () => {
    const comparisons: Comparison[] = [
      ...nearDuplicatePairs(digests).map((pair) =>
        nearDuplicateOf(pair, records.get(pair.a)!, records.get(pair.b)!),
      ),
      ...lastYearPairs(digests).map((pair) => lastYearOf(pair, records.get(pair.a)!, records.get(pair.b)!)),
    ];
    const left = new Map<string, string[]>();
    const put = (plan: string, words: string): unknown => left.set(plan, [...(left.get(plan) ?? []), words]);
    for (const one of truth.nearDuplicates) for (const { words } of one.left) put(one.copy, words);
    for (const one of truth.lastYear) for (const { words } of one.left) put(one.plan, words);
    const wanted = [...left.values()].flat().length;
    let found = 0;
    for (const { passages, leftovers, a, b } of comparisons) {
      for (const { in: plan, passage } of leftovers) {
        expect(left.get(plan)).toContain(passage.text);
        found++;
      }
      for (const passage of passages)
        for (const [side, name] of [["a", a] as const, ["b", b] as const]) {
          const { span, text } = passage[side];
          expect(records.get(name)!.text.slice(span.start, span.end)).toBe(text);
        }
    }
    expect(found).toBeGreaterThan(0.5 * wanted);
  });
});
