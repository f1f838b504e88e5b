/**
 * Findings that were there before: a file that remembers them, so that only new ones fail a run. It holds
 * fingerprints, not file names, so that a renamed draft keeps its old findings; how often each occurred is counted,
 * so that a copy of a plan with all its faults is not taken for the plan itself when both are checked.
 */
import type { Finding } from "../model.ts";
import type { Baseline } from "./baseline-schema.ts";
import { FINGERPRINT_VERSION } from "./fingerprint.ts";
import { clip } from "./location.ts";

const WORDS_SHOWN = 80;

/** Gathers findings of many documents into a baseline. */
export class BaselineDraft {
  readonly #entries = new Map<string, Baseline["fingerprints"][string]>();

  add({ rule, text, message }: Pick<Finding, "rule" | "text" | "message">, fingerprint: string): void {
    const count = (this.#entries.get(fingerprint)?.count ?? 0) + 1;
    const words = clip((text ?? message).normalize("NFC").replace(/\s+/g, " ").trim(), WORDS_SHOWN);
    this.#entries.set(fingerprint, { rule, words, count });
  }

  get size(): number {
    return this.#entries.size;
  }

  /** In the order of rules and words, so that two versions of the file are easily compared. */
  finished(): Baseline {
    const key = ([fingerprint, { rule, words }]: [string, { rule: string; words: string }]) =>
      `${rule}\n${words}\n${fingerprint}`;
    const sorted = [...this.#entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return { version: FINGERPRINT_VERSION, fingerprints: Object.fromEntries(sorted) };
  }
}

/** A test of whether a finding was there before, for the findings of one run: each use spends one of the count. */
export function knownIn(baseline: Baseline): (fingerprint: string) => boolean {
  const left = new Map(Object.entries(baseline.fingerprints).map(([key, { count }]) => [key, count]));
  return (fingerprint) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count > 0;
  };
}
