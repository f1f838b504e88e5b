/** The reports on a folder, all made in one pass over its plans. */
import { components } from "../../rules/components.ts";
import { rules } from "../../rules/index.ts";
import type { Batch, PlanRecord } from "../cohort/model.ts";
import { cohortRules } from "../cohort/rules.ts";
import { book } from "../report/book/index.ts";
import { writeDashboard } from "../report/dashboard/index.ts";
import type { Report, ReportContext } from "../report/judged.ts";
import { ndjsonReport } from "../report/ndjson.ts";
import { sarifReport } from "../report/sarif.ts";
import { broadcast } from "./broadcast.ts";
import { Drafts, type Sink } from "./output.ts";

export interface ReportsContext extends Omit<ReportContext, "rules" | "compared" | "folder"> {
  /** Where the reports go. */
  readonly out: string;
  readonly instrumentName: (id: string) => string | null;
}

/** The rule that looks for required sections. */
const SECTION_RULE = "structure/section";

const RULES = [...rules, ...cohortRules];

type Reporter = (batch: Batch, drafts: Drafts, context: ReportsContext) => Promise<void>;

const REPORTERS: readonly Reporter[] = [
  (batch, drafts, context) => written(ndjsonReport(), batch, drafts.sink("ke-hoach.ndjson"), context),
  (batch, drafts, context) => {
    const report = sarifReport({ ...context, rules: RULES, compared: false, folder: context.out });
    return written(report, withTexts(batch), drafts.sink("ket-qua.sarif"), context);
  },
  (batch, drafts, context) => {
    const instrumentName = (id: string) => context.instrumentName(id) ?? id;
    const more = { ...context, rules: RULES, instrumentName, sectionRule: SECTION_RULE };
    return writeDashboard(batch, drafts.sink("bao-cao.html"), more);
  },
  async (batch, drafts, context) => {
    for await (const { file, bytes } of book(batch, { ...context, rules: RULES, components }))
      await drafts.sink(file).write(bytes);
  },
];

/** Writes all of them or none. */
export async function writeReports(batch: Batch, context: ReportsContext): Promise<void> {
  const drafts = new Drafts(context.out);
  const passes = broadcast(batch.plans(), REPORTERS.length);
  const run = async (report: Reporter, i: number): Promise<void> => {
    const pass = passes[i]!;
    let isFirst = true;
    const plans = () => {
      // Whoever reads the plans a second time does so alone.
      const own = isFirst ? pass : batch.plans();
      isFirst = false;
      return own;
    };
    try {
      await report({ ...batch, plans }, drafts, context);
    } finally {
      await pass[Symbol.asyncIterator]().return?.();
    }
  };
  try {
    const outcomes = await Promise.allSettled(REPORTERS.map(run));
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    await drafts.keep();
  } catch (error) {
    await drafts.drop();
    throw error;
  }
}

async function written(
  report: Report,
  { failed, plans }: Batch,
  sink: Sink,
  { lang }: ReportsContext,
): Promise<void> {
  await sink.write(report.open());
  for await (const { analysis, marks } of plans()) await sink.write(report.document({ analysis, marks }));
  await sink.write(report.close(failed.map(({ name, [lang]: message }) => ({ path: name, message }))));
}

/** Fingerprints and contexts are made of the words. */
function withTexts(batch: Batch): Batch {
  return {
    ...batch,
    async *plans() {
      for await (const record of batch.plans()) yield withText(record);
    },
  };
}

function withText({ analysis, text, ...record }: PlanRecord): PlanRecord {
  return { ...record, text, analysis: { ...analysis, source: { ...analysis.source, text } } };
}
