/** A superior's plan and what a plan answers to it, as they are handed about. */
import { answersOf } from "./answers.ts";
import { bodyOf, provinceTold } from "./body.ts";
import type { Digest } from "./digest.ts";
import type { Answer, Demand, PlanRecord } from "./model.ts";

/** Plain data that every worker is given. */
export interface Against {
  /** As messages call it: "36/KH-UBND, Ủy ban nhân dân tỉnh Lào Cai", or the name of its file. */
  readonly superior: string;
  readonly sha256: string;
  /** Of the 34, `null` where it is not known. */
  readonly province: string | null;
  readonly demands: readonly Demand[];
  /** Its words are everybody's. */
  readonly digest: Digest;
  /** The same for the same demands only. */
  readonly key: string;
}

/** A plan's answers to the demands called `to`; `null` for the superior's plan itself and for plans of other provinces. */
export interface Answered {
  readonly to: string;
  readonly answers: readonly Answer[] | null;
}

export function answered({ demands, key, sha256, province }: Against, record: PlanRecord): Answered {
  const isItself = record.analysis.source.sha256 === sha256;
  const own = province && (bodyOf(record.analysis.header)?.province ?? provinceTold(record.text));
  const isAbroad = own !== null && own !== province;
  return { to: key, answers: isItself || isAbroad ? null : answersOf(demands, record) };
}
