/**
 * How much of the same plans say, for all pairs that say enough of it, without comparing every pair: only sentences
 * that few plans say lead from one to another, so that the work grows with the text and not with its square.
 */
import type { Digest } from "./digest.ts";

/** Two plans by their names. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** The share of what both have in common, 0 to 1. */
  readonly shared: number;
  /** Hashes of the sentences that make it up. */
  readonly sentences: Uint32Array;
}

/** Two digests, by their place in the list. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** Length of the counted sentences that stand in both. */
  readonly length: number;
  /** Length of all counted sentences of each. */
  readonly ownA: number;
  readonly ownB: number;
  /** Hashes of the shared ones, ascending. */
  readonly sentences: Uint32Array;
}

/**
 * Pairs that have enough in common, `a` before `b` in the list.
 * @param limit a sentence that more plans say is everybody's and counts for nothing
 */
export function overlaps(
  digests: readonly Digest[],
  limit: number,
  enough: (length: number, ownA: number, ownB: number) => boolean,
): Overlap[] {
  const index = indexOf(digests, limit);
  const common = new Uint32Array(digests.length);
  const found: Overlap[] = [];
  for (let a = 0; a < digests.length; a++) {
    const others: number[] = [];
    const { lengths } = digests[a]!;
    for (let i = 0; i < lengths.length; i++) {
      const at = index.positions[index.first[a]! + i]!;
      if (!index.counted[at]) continue;
      for (let next = at + 1; next < index.ends[at]!; next++) {
        const b = index.plans[next]!;
        if (common[b] === 0) others.push(b);
        common[b]! += lengths[i]!;
      }
    }
    for (const b of others) {
      const length = common[b]!;
      common[b] = 0;
      const [ownA, ownB] = [index.own[a]!, index.own[b]!];
      if (enough(length, ownA, ownB))
        found.push({ a, b, length, ownA, ownB, sentences: sharedBy(a, b, digests, index) });
    }
  }
  return found;
}

/** Every sentence of every plan in the order of its hash, then of the plan. */
interface Index {
  readonly plans: Uint32Array;
  /** Where the run of the same sentence ends. */
  readonly ends: Uint32Array;
  /** 1 where no more than `limit` plans say it. */
  readonly counted: Uint8Array;
  /** From `first[plan]`, where the plan's own sentences stand, in the order of its digest. */
  readonly positions: Uint32Array;
  readonly first: Uint32Array;
  /** Length of what is counted of each plan. */
  readonly own: Float64Array;
}

/** Hash and plan are sorted as one number: 32 and 20 bits of the 53 that it holds exactly. */
const PLANS = 2 ** 20;

function indexOf(digests: readonly Digest[], limit: number): Index {
  if (digests.length > PLANS) throw new RangeError(`More than ${PLANS} plans`);
  const total = digests.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const entries = new Float64Array(total);
  const first = new Uint32Array(digests.length);
  let at = 0;
  digests.forEach(({ hashes }, plan) => {
    first[plan] = at;
    for (const hash of hashes) entries[at++] = hash * PLANS + plan;
  });
  entries.sort();
  const index: Index = {
    plans: Uint32Array.from(entries, (entry) => entry % PLANS),
    ends: new Uint32Array(total),
    counted: new Uint8Array(total),
    positions: new Uint32Array(total),
    first,
    own: new Float64Array(digests.length),
  };
  const seen = new Uint32Array(digests.length);
  for (let start = 0, end = 0; start < total; start = end) {
    const hash = Math.floor(entries[start]! / PLANS);
    while (end < total && Math.floor(entries[end]! / PLANS) === hash) end++;
    const counted = end - start <= limit;
    for (let i = start; i < end; i++) {
      const plan = index.plans[i]!;
      const nth = seen[plan]!++;
      index.ends[i] = end;
      index.counted[i] = counted ? 1 : 0;
      index.positions[first[plan]! + nth] = i;
      if (counted) index.own[plan]! += digests[plan]!.lengths[nth]!;
    }
  }
  return index;
}

function sharedBy(a: number, b: number, digests: readonly Digest[], index: Index): Uint32Array {
  const others = new Set(digests[b]!.hashes);
  return digests[a]!.hashes.filter(
    (hash, i) => others.has(hash) && index.counted[index.positions[index.first[a]! + i]!] === 1,
  );
}
