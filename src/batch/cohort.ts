/** From the journals to what is only visible across the plans. */
import { gazetteer, loadGazetteer } from "../check/units/gazetteer.ts";
import { type Against, answered } from "../cohort/against.ts";
import type { Cohort, Coverage, Expected, PlanRecord, Submissions } from "../cohort/model.ts";
import { submissions } from "../cohort/submissions.ts";
import { severityOf, uncoveredIn } from "../cohort/uncovered.ts";
import type { Finding } from "../model.ts";
import { isHarmless } from "./folder.ts";
import type { Entry } from "./journal.ts";

export async function submissionsOf(
  expected: readonly Expected[],
  entries: readonly Entry[],
): Promise<Submissions> {
  await loadGazetteer();
  const handedIn = entries
    .filter(({ head }) => head.failed === null || !isHarmless(head.failed))
    .map(({ head }) => ({ name: head.name, origin: head.facts?.origin ?? null }));
  return submissions(expected, handedIn, gazetteer()!);
}

/** Plans that were judged without these demands, as by an earlier run, answer them now. */
export async function coverageOf(against: Against, read: readonly Entry[]): Promise<Coverage> {
  const { superior, demands, key } = against;
  const plans: Coverage["plans"][number][] = [];
  for (const entry of read) {
    const known = entry.head.facts!.answered;
    const { answers } = known?.to === key ? known : answered(against, await entry.journal.recordOf(entry));
    if (answers) plans.push({ plan: entry.head.name, answers });
  }
  return { superior, demands, plans };
}

/** Finds what the cohort says of single plans. */
export function findingsAcross(
  { coverage }: Cohort,
  lang: "vi" | "en",
): { of: (record: PlanRecord) => Finding[]; counts: Readonly<Record<Finding["severity"], number>> } {
  const answers = new Map(coverage?.plans.map((one) => [one.plan, one.answers]));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { answers: all } of coverage?.plans ?? [])
    for (const answer of all) {
      const severity = severityOf(answer, coverage!.demands);
      if (severity) counts[severity]++;
    }
  return {
    of: (record) => (coverage ? uncoveredIn(coverage, answers.get(record.name) ?? [], record, lang) : []),
    counts,
  };
}
