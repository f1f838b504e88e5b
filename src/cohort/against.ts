/** A superior's plan and what a plan answers to it, as they are handed about. */
import { answersOf } from "./answers.ts";
import type { Digest } from "./digest.ts";
import type { Answer, Demand, PlanRecord } from "./model.ts";

/** Plain data that every worker is given. */
export interface Against {
  /** As messages call it: "36/KH-UBND, Ủy ban nhân dân tỉnh Lào Cai", or the name of its file. */
  readonly superior: string;
  readonly sha256: string;
  readonly demands: readonly Demand[];
  /** Its words are everybody's. */
  readonly digest: Digest;
  /** The same for the same demands only. */
  readonly key: string;
}

/** A plan's answers to the demands called `to`; `null` for the superior's plan itself. */
export interface Answered {
  readonly to: string;
  readonly answers: readonly Answer[] | null;
}

export function answered({ demands, key, sha256 }: Against, record: PlanRecord): Answered {
  const isItself = record.analysis.source.sha256 === sha256;
  return { to: key, answers: isItself ? null : answersOf(demands, record) };
}
