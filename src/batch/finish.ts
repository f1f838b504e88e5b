/** From the journals of a batch to its reports: what is only visible across the plans is found here. */
import { rules } from "../../rules/index.ts";
import { fingerprintsOf } from "../check/fingerprint.ts";
import type { Against } from "../cohort/against.ts";
import type { Batch, Cohort, Expected, FailedRecord, PlanRecord } from "../cohort/model.ts";
import { cohortRules } from "../cohort/rules.ts";
import { SEVERITIES } from "../model/values.ts";
import type { Finding } from "../model.ts";
import type { Report, ReportContext } from "../report/judged.ts";
import { ndjsonReport } from "../report/ndjson.ts";
import { sarifReport } from "../report/sarif.ts";
import { coverageOf, findingsAcross, submissionsOf } from "./cohort.ts";
import { byName } from "./folder.ts";
import type { Entry } from "./journal.ts";
import { writeInto } from "./output.ts";

export interface FinishOptions extends Omit<ReportContext, "rules" | "compared" | "folder"> {
  /** Where the reports go. */
  readonly out: string;
  /** Who was to hand in; `null` where no list was given. */
  readonly expected?: readonly Expected[] | null;
  /** The superior's plan; `null` where none was given. */
  readonly against?: Against | null;
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
  const { expected = null, against = null, lang } = options;
  const cohort: Cohort = {
    ...{ nearDuplicates: [], numbersReused: [] },
    submissions: expected && (await submissionsOf(expected, sorted)),
    coverage: against && (await coverageOf(against, read)),
  };
  const across = findingsAcross(cohort, lang);
  const batch: Batch = { failed, cohort, plans: () => records(read, across.of) };
  const counts = sumOf([...read.map(({ head }) => head.facts!.counts), across.counts]);
  const context: ReportContext = {
    ...options,
    rules: [...rules, ...cohortRules],
    compared: false,
    folder: options.out,
  };
  await writeReports(
    batch,
    [
      ["ke-hoach.ndjson", ndjsonReport()],
      ["ket-qua.sarif", sarifReport(context)],
    ],
    options,
  );
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

async function writeReports(
  batch: Batch,
  reports: readonly (readonly [file: string, report: Report])[],
  { out, lang }: FinishOptions,
): Promise<void> {
  const unread = batch.failed.map(({ name, [lang]: message }) => ({ path: name, message }));
  for (const [file, report] of reports) {
    await writeInto(out, file, async (sink) => {
      await sink.write(report.open());
      for await (const { analysis, text, marks } of batch.plans()) {
        const source = { ...analysis.source, text };
        await sink.write(
          report.document({ analysis: file.endsWith("ndjson") ? analysis : { ...analysis, source }, marks }),
        );
      }
      await sink.write(report.close(unread));
    });
  }
}
