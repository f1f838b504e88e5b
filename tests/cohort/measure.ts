/** How well near-duplicates are found in a made cohort, and what it takes. */
import { analyse } from "../../src/analyse.ts";
import { type Digest, digestOf } from "../../src/cohort/digest.ts";
import type { PlanRecord } from "../../src/cohort/model.ts";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import type { Made, MadeCohort } from "./make/cohort.ts";
import { bytesOf } from "./make/file.ts";

/** A plan as it is read from its bytes; no rule judges it. */
export async function readRecord(name: string, bytes: Uint8Array): Promise<PlanRecord> {
  const options = { path: name, today: "2026-11-20", includeText: true, rules: [] };
  const analysis = await analyse(bytes, options);
  return { name, analysis, text: analysis.source.text!, marks: [] };
}

export const recordOf = (made: Made): Promise<PlanRecord> => readRecord(made.name, bytesOf(made));

export async function digestsOf(files: readonly Made[]): Promise<Digest[]> {
  const digests: Digest[] = [];
  for (const file of files) digests.push(digestOf(await recordOf(file)));
  return digests;
}

export interface Score {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
  /** Of those wanted that were made from one another, not both from a third. */
  readonly direct: { readonly right: number; readonly wanted: number };
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Pairs found in `digests` against those that were made. */
export function score({ truth }: MadeCohort, digests: readonly Digest[]): Score {
  const pairs = nearDuplicatePairs(digests)
    .filter(({ sameBody }) => !sameBody)
    .map(({ a, b }) => keyOf(a, b));
  const wanted = truth.nearDuplicates.map(({ of, copy }) => keyOf(of, copy));
  const direct = truth.nearDuplicates
    .filter(({ siblings }) => !siblings)
    .map(({ of, copy }) => keyOf(of, copy));
  const made = new Set(wanted);
  const found = new Set(pairs);
  const right = pairs.filter((pair) => made.has(pair));
  return {
    found: pairs.length,
    right: right.length,
    wanted: wanted.length,
    direct: {
      right: direct.filter((pair) => found.has(pair)).length,
      wanted: direct.length,
    },
    wrong: pairs.filter((pair) => !made.has(pair)),
    missed: wanted.filter((pair) => !found.has(pair)),
  };
}

export const keyOf = (a: string, b: string): string => [a, b].sort().join(" ~ ");
