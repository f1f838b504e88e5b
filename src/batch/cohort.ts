/** From the journals to what is only visible across the plans. */
import { gazetteer, loadGazetteer } from "../check/units/gazetteer.ts";
import { type Against, answered } from "../cohort/against.ts";
import { alikeIn, findingsOfAlike, severityOf as likeness } from "../cohort/alike.ts";
import { lastYearOf, nearDuplicateOf } from "../cohort/compare.ts";
import type {
  Cohort,
  Coverage,
  Expected,
  LastYear,
  NearDuplicate,
  PlanRecord,
  Submissions,
} from "../cohort/model.ts";
import { nearDuplicatePairs } from "../cohort/near-duplicates.ts";
import { identicalFiles, numbersReused } from "../cohort/numbers.ts";
import { lastYearPairs } from "../cohort/own-plans.ts";
import { submissions } from "../cohort/submissions.ts";
import { severityOf, uncoveredIn } from "../cohort/uncovered.ts";
import type { Finding } from "../model.ts";
import { isHarmless } from "./folder.ts";
import type { Entry } from "./journal.ts";

/** What the reports are to be held against. */
export interface Asked {
  /** Who was to hand in; `null` where no list was given. */
  readonly expected?: readonly Expected[] | null;
  /** The superior's plan; `null` where none was given. */
  readonly against?: Against | null;
}

/** @param entries by name */
export async function cohortOf(
  entries: readonly Entry[],
  { expected = null, against = null }: Asked,
): Promise<Cohort> {
  const read = entries.filter(({ head }) => head.failed === null);
  return {
    ...(await likenesses(read, against)),
    submissions: expected && (await submissionsOf(expected, entries)),
    coverage: against && (await coverageOf(against, read)),
  };
}

type Likenesses = Pick<Cohort, "nearDuplicates" | "lastYear" | "identical" | "numbersReused">;

/** The texts are looked at of those plans only that have something in common. */
async function likenesses(read: readonly Entry[], against: Against | null): Promise<Likenesses> {
  const digests = read.map(({ head }) => head.facts!.digest);
  const entries = new Map(read.map((entry) => [entry.head.name, entry]));
  const recordOf = (name: string): Promise<PlanRecord> => {
    const entry = entries.get(name)!;
    return entry.journal.recordOf(entry);
  };
  const pairs = nearDuplicatePairs(digests, against?.digest);
  const nearDuplicates: NearDuplicate[] = [];
  for (const pair of pairs)
    nearDuplicates.push(nearDuplicateOf(pair, await recordOf(pair.a), await recordOf(pair.b)));
  const lastYear: LastYear[] = [];
  for (const pair of lastYearPairs(digests))
    lastYear.push(lastYearOf(pair, await recordOf(pair.a), await recordOf(pair.b)));
  const numbers = numbersReused(digests, pairs);
  return { nearDuplicates, lastYear, identical: identicalFiles(digests), numbersReused: numbers };
}

async function submissionsOf(expected: readonly Expected[], entries: readonly Entry[]): Promise<Submissions> {
  await loadGazetteer();
  const handedIn = entries
    .filter(({ head }) => head.failed === null || !isHarmless(head.failed))
    .map(({ head }) => ({ name: head.name, origin: head.facts?.origin ?? null }));
  return submissions(expected, handedIn, gazetteer()!);
}

/** Plans that were judged without these demands, as by an earlier run, answer them now. */
async function coverageOf(against: Against, read: readonly Entry[]): Promise<Coverage> {
  const { superior, demands, key } = against;
  const plans: Coverage["plans"][number][] = [];
  for (const entry of read) {
    const known = entry.head.facts!.answered;
    const { answers } = known?.to === key ? known : answered(against, await entry.journal.recordOf(entry));
    if (answers) plans.push({ plan: entry.head.name, answers });
  }
  return { superior, demands, plans };
}

export interface Across {
  /** What the cohort says of one plan. */
  readonly of: (record: PlanRecord) => Finding[];
  /** Of all of them. */
  readonly counts: Readonly<Record<Finding["severity"], number>>;
}

export function findingsAcross(cohort: Cohort, lang: "vi" | "en"): Across {
  const { coverage, nearDuplicates, numbersReused } = cohort;
  const answers = new Map(coverage?.plans.map((one) => [one.plan, one.answers]));
  const alike = alikeIn(cohort);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { answers: all } of coverage?.plans ?? [])
    for (const answer of all) {
      const severity = severityOf(answer, coverage!.demands);
      if (severity) counts[severity]++;
    }
  for (const pair of nearDuplicates) for (const name of [pair.a, pair.b]) counts[likeness(pair, name)]++;
  for (const { plans } of numbersReused) counts.warning += plans.length;
  return {
    of: (record) => [
      ...findingsOfAlike(alike, record, lang),
      ...(coverage ? uncoveredIn(coverage, answers.get(record.name) ?? [], record, lang) : []),
    ],
    counts,
  };
}
