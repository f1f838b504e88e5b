/**
 * The dashboard of a batch: one page that needs no network, written plan by plan so that memory does not grow with
 * their number. What is seen stands behind the data; the page's script fills the tables from them.
 */
import type { Batch, Coverage } from "../../cohort/model.ts";
import type { PageData } from "./data.ts";
import { jsonElement, jsonInside, packedElement } from "./embed.ts";
import { headOf } from "./head.ts";
import { type ListName, listsOf } from "./lists.ts";
import { overviewOf } from "./overview.ts";
import { pageScript } from "./page.ts";
import { type DashboardContext, detailOf, rowOf, type Shortfall } from "./plan.ts";
import { add, newRun, type Run } from "./run.ts";
import { dashboardWords } from "./words.ts";

export type { DashboardContext } from "./plan.ts";

/** Takes the page piece by piece. */
export interface Sink {
  write(chunk: string): Promise<void>;
}

/** Beyond either, plans have their findings in the page but not their text. */
export interface Limits {
  readonly plans: number;
  /** Characters of the page. */
  readonly size: number;
}

const LIMITS: Limits = { plans: 3000, size: 150e6 };

/** Writes the page. */
export async function writeDashboard(
  batch: Batch,
  sink: Sink,
  context: DashboardContext,
  limits: Limits = LIMITS,
): Promise<void> {
  const script = pageScript();
  await sink.write(await headOf(script, context.lang));
  const run = await writePlans(batch, sink, context, limits);
  const lists = listsOf(batch, context.lang);
  const sizes = {} as Record<ListName, number>;
  for (const id of Object.keys(lists) as ListName[]) {
    sizes[id] = 0;
    await sink.write(`<script type="application/json" class="list" id="${id}">[`);
    for (const item of lists[id]) await sink.write(`${sizes[id]++ > 0 ? ",\n" : ""}${jsonInside(item)}`);
    await sink.write("]</script>\n");
  }
  await sink.write(overviewOf(batch, run, sizes, context));
  const { rules, sections, dead } = run.shared;
  await sink.write(
    jsonElement('id="data"', {
      lang: context.lang,
      words: dashboardWords(context.lang),
      rules: rules.all,
      sections: sections.all,
      dead: dead.all,
    } satisfies PageData),
  );
  await sink.write(`<script>${script}</script>\n</body>\n</html>\n`);
}

async function writePlans(batch: Batch, sink: Sink, context: DashboardContext, limits: Limits): Promise<Run> {
  const run = newRun();
  const coverage = answersOf(batch.cohort.coverage);
  let size = 0;
  for await (const record of batch.plans()) {
    const isWhole = run.plans < limits.plans && size < limits.size;
    const row = rowOf(record, run.shared, context);
    const detail = detailOf(record, run.shared, coverage(record.name), isWhole, context);
    const chunk = jsonElement('class="row"', row) + packedElement(`id="d${run.plans}"`, detail);
    size += chunk.length;
    await sink.write(chunk);
    add(run, record, row.rules, isWhole);
  }
  return run;
}

function answersOf(coverage: Coverage | null) {
  const byPlan = new Map(coverage?.plans.map(({ plan, answers }) => [plan, answers]));
  return (name: string): Shortfall | null => {
    const answers = byPlan.get(name);
    return coverage && answers ? { demands: coverage.demands, answers } : null;
  };
}
