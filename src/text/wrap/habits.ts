/**
 * What this document does at its paragraph breaks: blank lines, spaces left behind a wrapped line, indents, wider
 * line distances. Learnt from the pairs of lines that other evidence has settled, so that a text with a blank line
 * between all its lines, or in the middle of sentences, is not misread.
 */
import type { Evidence, LineFacts } from "./line.ts";

type Trait = (facts: readonly LineFacts[], i: number) => string;

/** The evidence of the habits for line `i`. */
export type Habits = (i: number) => readonly Evidence[];

const SETTLED = 3;
const MIN_SETTLED = 3;
const SMOOTHING = 0.35;
const MAX_WEIGHT = 4.5;

const blankLines: Trait = (facts, i) => String(Math.min(2, facts[i]!.line.blanks));
const trailingSpace: Trait = (facts, i) => (facts[i - 1]!.trailingSpace ? "space" : "none");

const indent: Trait = (facts, i) => {
  const g = facts[i]!.line.geometry;
  const before = facts[i - 1]!.line.geometry;
  if (!g || !before) return indentClass(facts[i]!.indent);
  const width = Math.max(1, g.columnRight - g.columnLeft);
  const here = (g.left - g.columnLeft) / width;
  const step = (g.left - g.columnLeft - (before.left - before.columnLeft)) / width;
  return `${here < 0.012 ? "edge" : here < 0.3 ? "in" : "far"} ${step > 0.012 ? "more" : step < -0.012 ? "less" : "same"}`;
};

function indentClass(columns: number): string {
  return columns === 0 ? "0" : columns < 3 ? "1" : columns < 20 ? "3" : "20";
}

const drop: Trait = (facts, i) => {
  const g = facts[i]!.line.geometry;
  if (!g || g.drop === null) return "unknown";
  return String(Math.min(12, Math.round((g.drop / Math.max(1, g.size)) * 5)));
};

const TRAITS: readonly (readonly [name: string, trait: Trait])[] = [
  ["blank lines", blankLines],
  ["trailing space", trailingSpace],
  ["indent", indent],
  ["line distance", drop],
];

/**
 * @param scores the evidence so far for each line; what lies beyond ±3 counts as settled.
 */
export function learnHabits(facts: readonly LineFacts[], scores: readonly number[]): Habits {
  const weights = TRAITS.map(([name, trait]) => [name, trait, weigh(facts, scores, trait)] as const);
  return (i) =>
    weights.flatMap(([name, trait, weightOf]) => {
      const weight = weightOf(trait(facts, i));
      return weight === 0 ? [] : [[name, weight] as const];
    });
}

function weigh(
  facts: readonly LineFacts[],
  scores: readonly number[],
  trait: Trait,
): (value: string) => number {
  const counts = new Map<string, { starts: number; goesOn: number }>();
  let starts = 0;
  let goesOn = 0;
  for (let i = 1; i < facts.length; i++) {
    const score = scores[i]!;
    if (Math.abs(score) < SETTLED || facts[i]!.line.block !== facts[i - 1]!.line.block) continue;
    const value = trait(facts, i);
    const count = counts.get(value) ?? { starts: 0, goesOn: 0 };
    counts.set(value, count);
    if (score > 0) {
      starts++;
      count.starts++;
    } else {
      goesOn++;
      count.goesOn++;
    }
  }
  if (counts.size < 2 || starts < MIN_SETTLED || goesOn < MIN_SETTLED) return () => 0;
  const odds = (count: number, all: number): number => (count + SMOOTHING) / (all + SMOOTHING * counts.size);
  return (value) => {
    const count = counts.get(value);
    if (!count) return 0;
    const weight = Math.log(odds(count.starts, starts) / odds(count.goesOn, goesOn));
    return Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight));
  };
}
