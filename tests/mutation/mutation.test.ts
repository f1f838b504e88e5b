/** One fault at a time in clean plans: each is found, and nothing new is found elsewhere. */
import { expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import type { Analysis, Finding } from "../../src/model.ts";
import { MUTATORS, type Mutant, type Original } from "./mutators.ts";
import { analyseText, originals } from "./originals.ts";

interface Outcome {
  readonly mutator: string;
  readonly original: string;
  readonly found: boolean;
  /** New findings that are none of the fault's. */
  readonly strays: readonly string[];
  readonly words: string;
}

const ids = new Set(rules.map(({ id }) => id));
const labelOf = ({ rule, text, message }: Finding): string => `${rule} «${text ?? message}»`;

function outcomeOf(
  original: Original,
  name: string,
  expected: readonly string[],
  mutant: Mutant,
  { findings }: Analysis,
): Outcome {
  const known = original.analysis.findings.map(labelOf);
  const fresh = findings.filter((finding) => {
    const at = known.indexOf(labelOf(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  const { start, end } = mutant.place;
  const near = ({ span }: Finding): boolean =>
    span === null || (span.start <= end + 1 && span.end >= start - 1);
  const found = fresh.some((finding) => expected.includes(finding.rule));
  // The same fault may break another rule in the same place; what is told of other places is a false alarm.
  const strays = fresh.filter((finding) => !expected.includes(finding.rule) && !near(finding)).map(labelOf);
  return {
    mutator: name,
    original: original.name,
    found,
    strays,
    words: mutant.text.slice(start, end).slice(0, 80),
  };
}

it("finds at least 95 of 100 faults, of 25 kinds and more, and nothing new elsewhere", async () => {
  const outcomes: Outcome[] = [];
  for (const original of await originals()) {
    for (const { name, rules: expected, mutate } of MUTATORS) {
      for (const mutant of mutate(original)) {
        outcomes.push(outcomeOf(original, name, expected, mutant, await analyseText(mutant.text)));
      }
    }
  }
  const missed = outcomes.filter(({ found }) => !found);
  const strays = outcomes.filter((outcome) => outcome.strays.length > 0);
  const kinds = new Set(outcomes.map(({ mutator }) => mutator));
  const report = [
    `${outcomes.length} mutants of ${kinds.size} kinds, ${missed.length} missed, ${strays.length} with strays`,
    ...missed.map(({ mutator, original, words }) => `missed: ${mutator} in ${original}: ${words}`),
    ...strays.map(
      ({ mutator, original, strays: list }) => `stray: ${mutator} in ${original}: ${list.join(" | ")}`,
    ),
  ].join("\n");
  if (process.env.MUTATION_REPORT) console.log(report);
  const named = MUTATORS.flatMap(({ rules: expected }) => expected);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(outcomes.length, report).toBeGreaterThanOrEqual(400);
  expect(kinds.size).toBeGreaterThanOrEqual(25);
  expect(missed.length / outcomes.length, report).toBeLessThanOrEqual(0.05);
  expect(strays.length, report).toBe(0);
}, 120_000);
