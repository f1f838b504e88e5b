/** Judges for tests of correcting: findings that are made up, with safe fixes. */
import type { Judge } from "../../src/fix/index.ts";
import type { Edit, Finding } from "../../src/model.ts";

export function finding(
  edits: readonly Edit[],
  kind: "safe" | "suggest" = "safe",
  rule = "test/words",
): Finding {
  const [first] = edits;
  const span = first?.span ?? null;
  return {
    rule,
    severity: "info",
    message: "x",
    text: null,
    span,
    location: null,
    actual: null,
    expected: null,
    basis: null,
    cause: null,
    fix: first ? { kind, edits: [...edits] } : null,
  };
}

/** Every occurrence of a word is to be another one. */
export function replacing(...pairs: readonly (readonly [old: string, text: string])[]): Judge {
  return async ({ text }) =>
    pairs.flatMap(([old, words]) => {
      const found: Finding[] = [];
      for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length))
        found.push(finding([{ span: { start: at, end: at + old.length }, text: words }]));
      return found;
    });
}
