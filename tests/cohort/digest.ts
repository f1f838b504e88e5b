/** Digests for tests: sentences by their hashes, each of a length of 100 and its hash (of small ones). */
import type { Digest } from "../../src/cohort/digest.ts";

export function digest(name: string, ids: readonly number[], more: Partial<Digest> = {}): Digest {
  const hashes = [...new Set(ids)].sort((a, b) => a - b);
  return {
    name,
    sha256: `sha of ${name}`,
    body: `body of ${name}`,
    bodyName: `Body of ${name}`,
    district: null,
    province: null,
    number: null,
    issued: null,
    year: 2026,
    hashes: Uint32Array.from(hashes),
    lengths: Uint16Array.from(hashes, (hash) => 100 + (hash % 1000)),
    ...more,
  };
}

/** Sentences from `from` to `to`, both included. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
