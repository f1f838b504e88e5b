/** Batches made by hand, and what a dashboard of them has in it. */
import { inflateSync, strFromU8, strToU8 } from "fflate";
import type { Batch, Cohort, PlanRecord } from "../../../src/cohort/model.ts";
import type { Analysis } from "../../../src/model.ts";
import type { PageData, PlanDetail, PlanRow } from "../../../src/report/dashboard/data.ts";
import { type DashboardContext, type Limits, writeDashboard } from "../../../src/report/dashboard/index.ts";
import { analysis, TEXT } from "../analysis.ts";
import { mark, CONTEXT as REPORT } from "../context.ts";

export const CONTEXT: DashboardContext = {
  ...REPORT,
  sectionRule: "structure/other",
  instrumentName: (id) => `tên của ${id}`,
};

export function record(
  name: string,
  more: Partial<Analysis> = {},
  rest: Partial<PlanRecord> = {},
): PlanRecord {
  const { source, ...whole } = analysis(more);
  const { text: _, ...without } = source;
  return {
    name,
    analysis: { ...whole, source: { ...without, path: name } },
    text: TEXT,
    marks: whole.findings.map(() => mark()),
    ...rest,
  };
}

export function batchOf(
  plans: readonly PlanRecord[],
  cohort: Partial<Cohort> = {},
  failed: Batch["failed"] = [],
): Batch {
  return {
    failed,
    cohort: {
      ...{ nearDuplicates: [], lastYear: [], identical: [], numbersReused: [] },
      ...{ submissions: null, coverage: null },
      ...cohort,
    },
    async *plans() {
      yield* plans;
    },
  };
}

export async function pageOf(
  batch: Batch,
  more: Partial<DashboardContext> = {},
  limits?: Limits,
): Promise<string> {
  let page = "";
  const write = async (chunk: string) => {
    page += chunk;
  };
  await writeDashboard(batch, { write }, { ...CONTEXT, ...more }, limits);
  return page;
}

export const bytesOf = (base64: string): Uint8Array => strToU8(atob(base64), true);

const insides = (page: string, attributes: string): string[] =>
  [
    ...page.matchAll(new RegExp(`<script type="application/[a-z-]+" ${attributes}>([^<]*)</script>`, "g")),
  ].map(([, inside]) => inside!);

export const rowsOf = (page: string): PlanRow[] =>
  insides(page, 'class="row"').map((json) => JSON.parse(json) as PlanRow);
export const detailsOf = (page: string): PlanDetail[] =>
  insides(page, 'id="d\\d+"').map(
    (packed) => JSON.parse(strFromU8(inflateSync(bytesOf(packed)))) as PlanDetail,
  );
export const listOf = (page: string, id: string): unknown =>
  JSON.parse(insides(page, `(?:class="list" )?id="${id}"`)[0]!);
export const dataOf = (page: string): PageData => listOf(page, "data") as PageData;
