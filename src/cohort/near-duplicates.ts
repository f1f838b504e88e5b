/** Finds plans of which one was made from the other, or both from a third. */
import { byName, type Digest, inOrder, sameBody } from "./digest.ts";
import { overlaps, type Pair } from "./overlap.ts";
import { versionPairs } from "./own-plans.ts";

/** `a` before `b` by name; `shared` is the share of the one that says less. */
export interface NearPair extends Pair {
  /** Versions of one plan. */
  readonly sameBody: boolean;
}

/**
 * The season's common words: sentences that more plans say come from the superior's model. Where few plans were handed
 * in, a few that were copied from one another are not yet a model; where many were, no more than so many copy from one.
 */
const commonAbove = (plans: number): number => Math.max(5, Math.min(Math.floor(plans / 20), 50));

/** Of what the plan says that few others say; of the two, the one that says less. */
const SHARE = 0.35;
/** Some four sentences: less is soon alike by chance, or by a paragraph passed on among neighbours. */
const LENGTH = 400;

/**
 * Pairs of plans that have more in common than the season's words, and versions of one plan; the most alike first.
 * Files of the same bytes are no pair.
 * @param superior the plan that all of them follow, where it is known: its words are everybody's
 */
export function nearDuplicatePairs(digests: readonly Digest[], superior?: Digest): NearPair[] {
  const plans = inOrder(digests);
  return [
    ...betweenBodies(superior ? plans.map((plan) => without(plan, superior)) : plans).map((pair) => ({
      ...pair,
      sameBody: false,
    })),
    ...versionPairs(plans).map((pair) => ({ ...pair, sameBody: true })),
  ].sort((x, y) => y.shared - x.shared || byName(x.a, y.a) || byName(x.b, y.b));
}

function betweenBodies(plans: readonly Digest[]): Pair[] {
  const enough = (length: number, ownA: number, ownB: number): boolean =>
    length >= LENGTH && length >= SHARE * Math.min(ownA, ownB);
  return overlaps(plans, commonAbove(plans.length), enough)
    .filter(({ a, b }) => !sameBody(plans[a]!, plans[b]!))
    .map(({ a, b, length, ownA, ownB, sentences }) => ({
      a: plans[a]!.name,
      b: plans[b]!.name,
      shared: length / Math.min(ownA, ownB),
      sentences,
    }));
}

function without(plan: Digest, superior: Digest): Digest {
  const common = new Set(superior.hashes);
  const isOwn = (_: number, i: number): boolean => !common.has(plan.hashes[i]!);
  return { ...plan, hashes: plan.hashes.filter(isOwn), lengths: plan.lengths.filter(isOwn) };
}
