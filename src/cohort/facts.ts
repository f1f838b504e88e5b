/** What of a plan is needed when all plans are looked at together; small, and plain enough to be written as JSON. */
import type { Severity } from "../model.ts";
import { type Digest, digestOf } from "./digest.ts";
import type { PlanRecord } from "./model.ts";
import { type Origin, originOf } from "./origin.ts";

export interface Facts {
  /** Findings that are not suppressed. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly origin: Origin;
  readonly digest: Digest;
}

export function factsOf(record: PlanRecord): Facts {
  const { analysis, marks } = record;
  const counts = { error: 0, warning: 0, info: 0 };
  analysis.findings.forEach(({ severity }, i) => {
    if (!marks[i]?.suppressed) counts[severity]++;
  });
  const origin = originOf(record);
  return { counts, origin, digest: digestOf(record, origin.province) };
}
