/** How well near-duplicates are found in a made cohort, and what it takes. */
import { analyse } from "../../src/analyse.ts";
import { type Digest, digestOf } from "../../src/cohort/digest.ts";
import type { PlanRecord } from "../../src/cohort/model.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import type { Made, MadeCohort } from "./make/cohort.ts";
import { bytesOf } from "./make/file.ts";

/** The plan as it is read from its bytes; no rule judges it. */
export async function recordOf(made: Made): Promise<PlanRecord> {
  const options = { path: made.name, today: "2026-11-20", includeText: true, rules: [] };
  const analysis = await analyse(bytesOf(made), options);
  return { name: made.name, analysis, text: analysis.source.text!, marks: [] };
}

export async function digestsOf(files: readonly Made[]): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const file of files) digests.push(digestOf(await recordOf(file)));
  return digests;
}

export interface Score {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Pairs found in `digests` against those that were made. */
export function score({ truth }: MadeCohort, digests: readonly Digest[]): Score {
  const pairs = nearDuplicatePairs(digests).map(({ a, b }) => keyOf(a, b));
  const wanted = truth.nearDuplicates.map(({ of, copy }) => keyOf(of, copy));
  const right = pairs.filter((pair) => wanted.includes(pair));
  return {
    found: pairs.length,
    right: right.length,
    wanted: wanted.length,
    wrong: pairs.filter((pair) => !wanted.includes(pair)),
    missed: wanted.filter((pair) => !pairs.includes(pair)),
  };
}

export const keyOf = (a: string, b: string): string => [a, b].sort().join(" ~ ");
