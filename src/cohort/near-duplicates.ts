/** Finds plans of different bodies of which one was made from the other, or both from a third. */
import { type Digest, inOrder, sameBody } from "./digest.ts";
import { overlaps } from "./overlap.ts";

/** Two plans by their names. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The share of what both have in common, 0 to 1. */
  readonly shared: number;
  /** Hashes of the sentences that make it up. */
  readonly sentences: Uint32Array;
}

/**
 * The season's common words: sentences that more plans say come from the superior's model. Where few plans were handed
 * in, a few that were copied from one another are not yet a model; where many were, no more than so many copy from one.
 */
const commonAbove = (plans: number): number => Math.max(5, Math.min(Math.floor(plans / 20), 50));

/** Of what the plan says that few others say; of the two, the one that says less. */
const SHARE = 0.35;
/** Some three sentences: less is soon alike by chance, or by a paragraph passed on among neighbours. */
const LENGTH = 350;

/**
 * Pairs of plans that have more in common than the season's words, the most alike first; `shared` is the share of the
 * shorter one. Files of the same bytes are no pair, neither are plans of one body.
 */
export function nearDuplicatePairs(digests: readonly Digest[]): Pair[] {
  const plans = inOrder(digests);
  const enough = (length: number, ownA: number, ownB: number): boolean =>
    length >= LENGTH && length >= SHARE * Math.min(ownA, ownB);
  return overlaps(plans, commonAbove(plans.length), enough)
    .filter(({ a, b }) => !sameBody(plans[a]!, plans[b]!))
    .map(({ a, b, length, ownA, ownB, sentences }) => ({
      a: plans[a]!.name,
      b: plans[b]!.name,
      shared: length / Math.min(ownA, ownB),
      sentences,
    }))
    .sort((x, y) => y.shared - x.shared || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
}
