/** What is asked when a citation is looked up, and what is found. */
import type { Instrument, MatchReason, Mismatch } from "../../model.ts";
import type { FoundCitation } from "../citations.ts";

/** What of a citation tells which instrument it means. */
export type Cited = Pick<FoundCitation, "type" | "number" | "name" | "key" | "date" | "issuer" | "title">;

export interface Resolution {
  readonly instruments: readonly Instrument[];
  readonly reason: MatchReason | null;
  readonly mismatches: readonly Mismatch[];
}

export const NOTHING: Resolution = { instruments: [], reason: null, mismatches: [] };
