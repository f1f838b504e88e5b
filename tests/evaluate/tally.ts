/** Counting hits and misses per field, and keeping each difference. */

export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Difference {
  readonly field: string;
  readonly got: string | null;
  readonly want: string | null;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A ratio over nothing is 1: nothing was there to get wrong. */
export function rates({ tp, fp, fn }: Tally): Rates {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });

export const show = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);

/** What one document's comparison has found so far. */
export class Sheet {
  readonly tallies = new Map<string, Tally>();
  readonly differences: Difference[] = [];

  add(field: string, tp: number, fp: number, fn: number): void {
    this.tallies.set(field, sum([this.tallies.get(field) ?? { tp: 0, fp: 0, fn: 0 }, { tp, fp, fn }]));
  }

  differ(field: string, got: unknown, want: unknown): void {
    this.differences.push({ field, got: show(got), want: show(want) });
  }

  /** One value: a wrong one counts as both extra and missed. */
  value<G, W>(
    field: string,
    got: G | null | undefined,
    want: W | null | undefined,
    same: (got: G, want: W) => boolean,
  ): void {
    const g = got ?? null;
    const w = want ?? null;
    if (g === null && w === null) return;
    if (g !== null && w !== null && same(g, w)) {
      this.add(field, 1, 0, 0);
      return;
    }
    this.add(field, 0, g === null ? 0 : 1, w === null ? 0 : 1);
    this.differ(field, g, w);
  }

  /** A list in any order; `optional` entries count neither way. */
  list<G, W>(
    field: string,
    got: readonly G[],
    want: readonly W[],
    same: (got: G, want: W) => boolean,
    optional: readonly W[] = [],
  ): void {
    const rest = [...got];
    for (const w of want) {
      const at = rest.findIndex((g) => same(g, w));
      if (at >= 0) {
        rest.splice(at, 1);
        this.add(field, 1, 0, 0);
      } else {
        this.add(field, 0, 0, 1);
        this.differ(field, null, w);
      }
    }
    for (const g of rest) {
      if (optional.some((o) => same(g, o))) continue;
      this.add(field, 0, 1, 0);
      this.differ(field, g, null);
    }
  }
}
