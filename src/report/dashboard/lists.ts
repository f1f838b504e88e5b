/** What is only visible across the plans, as the page lists it; made item by item. */
import type { Batch, Comparison, Coverage } from "../../cohort/model.ts";
import { shortened } from "../layout.ts";
import { printable } from "../printable.ts";
import type { DemandRow, PageLists, Pair } from "./data.ts";
import { dashboardWord as say } from "./words.ts";

export type ListName = keyof PageLists;

type Lists = { readonly [K in ListName]: Iterable<PageLists[K][number]> };

const SHOWN_PASSAGES = 3;
const LONGEST = 240;

export function listsOf({ cohort, failed }: Batch, lang: "vi" | "en"): Lists {
  const { nearDuplicates, lastYear, identical, numbersReused, submissions, coverage } = cohort;
  return {
    duplicates: each(nearDuplicates, (pair) =>
      pairOf(pair, pair.shared, pair.sameBody ? say(lang, "versions") : "", lang),
    ),
    lastYear: each(lastYear, (pair) => pairOf(pair, pair.unchanged, "", lang)),
    identical,
    numbers: numbersReused,
    missing: (submissions?.missing ?? []).map(({ name, line, maybe = [] }) => ({
      ...{ name, line },
      maybe: maybe.map(({ plan }) => plan),
    })),
    strangers: submissions?.unknown ?? [],
    demands: coverage ? demandsOf(coverage, lang) : [],
    failed: each(failed, ({ name, [lang]: reason }) => ({ name, reason: printable(reason) })),
  };
}

function* each<T, U>(items: Iterable<T>, made: (item: T) => U): Generator<U> {
  for (const item of items) yield made(item);
}

function pairOf(
  { a, b, passages, leftovers }: Comparison,
  shared: number,
  relation: string,
  lang: "vi" | "en",
): Pair {
  return {
    ...{ a, b, shared, relation },
    leftovers: leftovers.map(({ in: plan, kind, passage }) => {
      const words = `“${printable(passage.text)}”`;
      return say(lang, kind === "name" ? "leftoverName" : "leftoverYear", { words, plan });
    }),
    passages: passages.slice(0, SHOWN_PASSAGES).map((passage) => shortened(passage.a.text, LONGEST)),
  };
}

function demandsOf({ demands, plans }: Coverage, lang: "vi" | "en"): DemandRow[] {
  const rows = demands.map(({ kind, passage }) => ({
    ...{ kind: say(lang, kind), text: printable(passage.text), covered: 0, unknown: 0 },
    weakened: [] as string[],
    leftOut: [] as string[],
  }));
  for (const { plan, answers } of plans)
    for (const { demand, outcome } of answers) {
      const row = rows[demand];
      if (!row) continue;
      if (outcome === "covered") row.covered++;
      else if (outcome === "weakened") row.weakened.push(plan);
      else if (outcome === "left-out") row.leftOut.push(plan);
      else row.unknown++;
    }
  return rows;
}
