/** What two plans that were found to be alike have in common, word for word. */
import { leftNames, leftYears, type Twin } from "./leftovers.ts";
import { type Match, matchesOf, passagesOf } from "./matches.ts";
import type { Comparison, LastYear, NearDuplicate, PlanRecord } from "./model.ts";
import type { NearPair } from "./near-duplicates.ts";
import type { Pair } from "./overlap.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Two plans that have more in common than the season's words, or two versions of one plan.
 * @param a the plan that the pair calls `a`, with its text
 */
export function nearDuplicateOf(pair: NearPair, a: PlanRecord, b: PlanRecord): NearDuplicate {
  return { ...comparison(pair, a, b), sameBody: pair.sameBody, shared: pair.shared };
}

/** The plan `a` and that of the year before, `b`. */
export function lastYearOf(pair: Pair, a: PlanRecord, b: PlanRecord): LastYear {
  return { ...comparison(pair, a, b), unchanged: pair.shared };
}

/** Passages are made of what is counted, slips are looked for in all that stands in both. */
function comparison(pair: Pair, a: PlanRecord, b: PlanRecord): Comparison {
  const counted = new Set(pair.sentences);
  const matches = matchesOf(sentencesOf(a), sentencesOf(b));
  const forth = matches.map(({ a: here, b: there }): Twin => ({ here, there }));
  const back = matches.map(({ a: there, b: here }): Twin => ({ here, there }));
  return {
    a: a.name,
    b: b.name,
    passages: passagesOf(
      matches.filter((match: Match) => counted.has(match.a.hash)),
      { a: a.text, b: b.text },
    ),
    leftovers: [...leftIn(a, b, forth), ...leftIn(b, a, back)],
  };
}

function leftIn(plan: PlanRecord, other: PlanRecord, twins: readonly Twin[]): Comparison["leftovers"] {
  const found = [
    ...leftNames(plan, other, twins).map((span) => ({ kind: "name" as const, span })),
    ...leftYears(plan, other, twins).map((span) => ({ kind: "year" as const, span })),
  ];
  return found
    .sort((x, y) => x.span.start - y.span.start)
    .map(({ kind, span }) => ({
      in: plan.name,
      kind,
      passage: { span, text: plan.text.slice(span.start, span.end) },
    }));
}
