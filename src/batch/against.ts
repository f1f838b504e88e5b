/** Reads the superior's plan that the plans of a batch are held against. */
import { basename } from "node:path";
import type { Against } from "../cohort/against.ts";
import { bodyOf } from "../cohort/body.ts";
import { demandsOf } from "../cohort/demands.ts";
import { digestOf } from "../cohort/digest.ts";
import type { PlanRecord } from "../cohort/model.ts";
import { UnreadableError } from "../model/values.ts";
import { configuredBy } from "../node/configured.ts";
import { hashOf, judgeFile } from "./judge.ts";
import type { BatchSettings } from "./settings.ts";

/** @throws UnreadableError when it cannot be read, or nothing in it is asked of those below */
export async function readAgainst(path: string, settings: BatchSettings): Promise<Against> {
  const name = basename(path);
  const { outcome } = await judgeFile({ path, name }, settings, await configuredBy(settings.config));
  if ("failed" in outcome) {
    const { code, vi, en } = outcome.failed;
    throw new UnreadableError(code, vi, en);
  }
  const { record } = outcome;
  const demands = demandsOf(record);
  if (demands.length === 0) throw noDemands();
  const { sha256 } = record.analysis.source;
  const digest = digestOf(record);
  const province = bodyOf(record.analysis.header)?.province ?? null;
  return {
    superior: calledBy(record),
    sha256,
    province,
    demands,
    digest,
    key: hashOf(JSON.stringify(demands)),
  };
}

function calledBy({ name, analysis: { header } }: PlanRecord): string {
  const { number, issuingBody } = header;
  if (!number?.value || !issuingBody) return name;
  return `${[number.value, number.symbol].filter(Boolean).join("/")}, ${issuingBody.value}`;
}

function noDemands(): UnreadableError {
  return new UnreadableError(
    "no-demands",
    "không thấy chủ đề, phong trào, chỉ tiêu, nhiệm vụ hay thời hạn nào giao cho cấp dưới. Kiểm tra lại có đúng kế hoạch của cấp trên không.",
    "it asks nothing of those below: no theme, movement, target, task or deadline. Is it the superior's plan?",
  );
}
