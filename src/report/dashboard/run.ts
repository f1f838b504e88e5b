/** What is counted while the plans are written. */
import type { PlanRecord } from "../../cohort/model.ts";
import { type Counts, countsOf, noCounts } from "../judged.ts";
import type { DeadInstrument } from "./data.ts";
import { interned } from "./interned.ts";
import { type Shared, shownOf } from "./plan.ts";

export interface Run {
  readonly shared: Shared;
  readonly counts: Counts;
  /** By the numbers of rules. */
  readonly byRule: { readonly counts: Counts; plans: number }[];
  plans: number;
  clean: number;
  /** Plans whose text is in the page. */
  whole: number;
  register: PlanRecord["analysis"]["coverage"]["registry"] | null;
}

export function newRun(): Run {
  const shared: Shared = { rules: interned(), sections: interned(), dead: interned<DeadInstrument>() };
  return { shared, counts: noCounts(), byRule: [], plans: 0, clean: 0, whole: 0, register: null };
}

/** @param rules numbers of those that found something in the plan */
export function add(run: Run, record: PlanRecord, rules: readonly number[], isWhole: boolean): void {
  const shown = shownOf(record);
  const { error, warning } = countsOf(shown);
  countsOf(shown, run.counts);
  for (const rule of rules) {
    run.byRule[rule] ??= { counts: noCounts(), plans: 0 };
    run.byRule[rule].plans++;
  }
  for (const entry of shown) {
    const rule = run.shared.rules.of(entry.finding.rule, () => entry.finding.rule);
    countsOf([entry], run.byRule[rule]!.counts);
  }
  run.plans++;
  if (isWhole) run.whole++;
  if (error + warning === 0) run.clean++;
  run.register ??= record.analysis.coverage.registry;
}
