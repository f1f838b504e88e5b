/** Compares the plans of one body with each other: versions of one plan, and a plan with that of the year before. */
import { byName, type Digest, inOrder, sameBody } from "./digest.ts";
import { groupsOf } from "./group.ts";
import { type Overlap, overlaps, type Pair } from "./overlap.ts";

/** Sentences that more of one body's plans say do not lead from one to another. */
const COMMON_ABOVE = 50;
/** Two plans of one body for one year are versions of one plan from so much in common, of the shorter one. */
const VERSION = 0.7;
/** Less of the text than this is unchanged where a body makes plans on two matters. */
const SAME_MATTER = 0.25;

/** Two versions of one plan, `a` before `b` by name; `shared` is the share of the shorter one. */
export function versionPairs(digests: readonly Digest[]): Pair[] {
  return pairsAtHome(digests)
    .filter(isVersion)
    .map((pair) => pairOf(pair, Math.min(pair.ownA, pair.ownB)));
}

/** A plan `a` and the same body's last one for a year before, `b`; `shared` is what of `a` is unchanged. */
export function lastYearPairs(digests: readonly Digest[]): Pair[] {
  const best = new Map<string, OwnPair>();
  for (const pair of pairsAtHome(digests)) {
    const { a, b, ownA, ownB } = pair;
    if (a.year === null || b.year === null || a.year === b.year) continue;
    const later: OwnPair = a.year > b.year ? pair : { ...pair, a: b, b: a, ownA: ownB, ownB: ownA };
    const known = best.get(later.a.name);
    const nearer = known ? later.b.year! - known.b.year! || later.length - known.length : 1;
    if (nearer > 0) best.set(later.a.name, later);
  }
  return [...best.values()].map((pair) => pairOf(pair, pair.ownA)).sort((x, y) => byName(x.a, y.a));
}

interface OwnPair extends Omit<Overlap, "a" | "b"> {
  readonly a: Digest;
  readonly b: Digest;
}

/** The pairs among the plans of each body; files of the same bytes are no pair. */
const pairsAtHome = (digests: readonly Digest[]): OwnPair[] =>
  groupsOf(inOrder(digests), ({ body }) => body).flatMap(pairsOf);

function pairsOf(plans: readonly Digest[]): OwnPair[] {
  const enough = (length: number, ownA: number, ownB: number): boolean =>
    length >= SAME_MATTER * Math.max(ownA, ownB);
  return overlaps(plans, COMMON_ABOVE, enough)
    .map((overlap) => ({ ...overlap, a: plans[overlap.a]!, b: plans[overlap.b]! }))
    .filter(({ a, b }) => sameBody(a, b));
}

const isVersion = ({ a, b, length, ownA, ownB }: OwnPair): boolean =>
  a.year !== null && a.year === b.year && length >= VERSION * Math.min(ownA, ownB);

const pairOf = ({ a, b, length, sentences }: OwnPair, of: number): Pair => ({
  a: a.name,
  b: b.name,
  shared: length / of,
  sentences,
});
