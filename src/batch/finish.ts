/** From the journals of a batch to its reports: what is only visible across the plans is found here. */
import { basename, resolve } from "node:path";
import { rules } from "../../rules/index.ts";
import type { Batch, Cohort, FailedRecord, PlanRecord } from "../cohort/model.ts";
import { loadRegister } from "../law/load.ts";
import { shortCitation } from "../law/register/wording.ts";
import { SEVERITIES } from "../model/values.ts";
import type { Finding } from "../model.ts";
import { writeDashboard } from "../report/dashboard/index.ts";
import type { Report, ReportContext } from "../report/judged.ts";
import { ndjsonReport } from "../report/ndjson.ts";
import { sarifReport } from "../report/sarif.ts";
import { byName } from "./folder.ts";
import type { Entry } from "./journal.ts";
import { writeInto } from "./output.ts";

export interface FinishOptions extends Omit<ReportContext, "rules" | "compared" | "folder"> {
  /** Where the reports go. */
  readonly out: string;
  /** The folder that was judged; not known where parts of several machines are joined. */
  readonly folder?: string;
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
  const cohort: Cohort = {
    nearDuplicates: [],
    lastYear: [],
    identical: [],
    numbersReused: [],
    submissions: null,
    coverage: null,
  };
  const batch: Batch = { failed, cohort, plans: () => records(read) };
  const counts = sumOf(read.map(({ head }) => head.facts!.counts));
  const context: ReportContext = { ...options, rules, compared: false, folder: options.out };
  await writeReports(
    batch,
    [
      ["ke-hoach.ndjson", ndjsonReport()],
      ["ket-qua.sarif", sarifReport(context)],
    ],
    options,
  );
  await writePage(batch, context, options);
  return { plans: read.length, failed, counts, cohort };
}

async function writePage(
  batch: Batch,
  context: ReportContext,
  { out, folder }: FinishOptions,
): Promise<void> {
  const register = await loadRegister();
  const instrumentName = (id: string): string => {
    const instrument = register.get(id);
    return instrument ? shortCitation(instrument) : id;
  };
  const called = folder === undefined ? null : basename(resolve(folder));
  await writeInto(out, "bao-cao.html", (sink) =>
    writeDashboard(batch, sink, {
      ...context,
      folder: called,
      sectionRule: "structure/section",
      instrumentName,
    }),
  );
}

function sumOf(all: readonly Outcome["counts"][]): Outcome["counts"] {
  const sum = { error: 0, warning: 0, info: 0 };
  for (const counts of all) for (const severity of SEVERITIES) sum[severity] += counts[severity];
  return sum;
}

async function* records(entries: readonly Entry[]): AsyncGenerator<PlanRecord> {
  for (const entry of entries) yield await entry.journal.recordOf(entry);
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
