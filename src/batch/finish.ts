/** From the journals of a batch to its reports. */
import { fingerprintsOf } from "../check/fingerprint.ts";
import { anonymisedBatch } from "../cohort/anonymise/index.ts";
import type { Batch, Cohort, FailedRecord, PlanRecord } from "../cohort/model.ts";
import type { Register } from "../law/register/register.ts";
import { shortCitation } from "../law/register/wording.ts";
import { SEVERITIES } from "../model/values.ts";
import type { Finding } from "../model.ts";
import { type Asked, cohortOf, findingsAcross } from "./cohort.ts";
import { byName } from "./folder.ts";
import type { Entry } from "./journal.ts";
import { type ReportsContext, writeReports } from "./reports.ts";

export interface FinishOptions extends Omit<ReportsContext, "instrumentName">, Asked {
  /** Where the names of instruments are. */
  readonly register: () => Promise<Register>;
  /** Other names in place of bodies, places and persons. */
  readonly anonymise: boolean;
}

export interface Outcome {
  readonly plans: number;
  readonly failed: readonly FailedRecord[];
  readonly counts: Readonly<Record<Finding["severity"], number>>;
  readonly cohort: Cohort;
}

/** Writes the reports on all that the entries hold; the same whatever order the entries came in. */
export async function finish(entries: readonly Entry[], options: FinishOptions): Promise<Outcome> {
  const sorted = [...entries].sort((a, b) => byName(a.head, b.head));
  const read = sorted.filter(({ head }) => head.failed === null);
  const failed = sorted.flatMap(({ head }) => head.failed ?? []);
  const cohort = await cohortOf(sorted, options);
  const across = findingsAcross(cohort, options.lang);
  const batch: Batch = { failed, cohort, plans: () => records(read, across.of) };
  const register = await options.register();
  const instrumentName = (id: string) => {
    const instrument = register.get(id);
    return instrument && shortCitation(instrument);
  };
  const shown = options.anonymise ? await anonymisedBatch(batch) : batch;
  await writeReports(shown, { ...options, instrumentName });
  const counts = sumOf([...read.map(({ head }) => head.facts!.counts), across.counts]);
  return { plans: read.length, failed, counts, cohort };
}

function sumOf(all: readonly Outcome["counts"][]): Outcome["counts"] {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const counts of all) for (const severity of SEVERITIES) sum[severity] += counts[severity];
  return sum;
}

async function* records(
  entries: readonly Entry[],
  findingsOf: (record: PlanRecord) => Finding[],
): AsyncGenerator<PlanRecord> {
  for (const entry of entries) {
    const record = await entry.journal.recordOf(entry);
    yield withFindings(record, findingsOf(record));
  }
}

function withFindings(record: PlanRecord, more: readonly Finding[]): PlanRecord {
  if (more.length === 0) return record;
  const marks = fingerprintsOf(more, record.text).map((fingerprint) => ({
    ...{ fingerprint, known: false, suppressed: null },
  }));
  const findings = [...record.analysis.findings, ...more];
  return { ...record, analysis: { ...record.analysis, findings }, marks: [...record.marks, ...marks] };
}
