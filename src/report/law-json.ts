/** What `kehoach law` answers, as plain objects. The shape is a promise: fields are added, never renamed. */
import type { MatchReason, Mismatch, StandingStatus, WeakField } from "../model.ts";
import { escapeControls } from "./printable.ts";

/** What is known of one citation, or of words that were searched for. Days are ISO dates. */
export interface LawAnswer {
  /** The words of the question that this answers. */
  readonly text: string;
  /**
   * `found`: one instrument; `ambiguous`: one of `candidates`; `not-found`: no instrument of the register (which does
   * not mean that there is none; `candidates` may be meant); `search`: nothing is cited, `candidates` have such words.
   */
  readonly outcome: "found" | "ambiguous" | "not-found" | "search";
  /** The day it is judged on. */
  readonly asOf: string;
  readonly matchedBy: MatchReason | null;
  /** Elements of the citation that differ from the instrument. */
  readonly miscited: readonly Miscited[];
  readonly instrument: LawInstrument | null;
  /** The likeliest first. */
  readonly candidates: readonly LawName[];
  readonly registry: { readonly version: string; readonly asOf: string; readonly instruments: number };
}

export interface Miscited extends Pick<Mismatch, "element" | "expected" | "certain"> {
  /** As it is in the question, `null` where it only follows from the number. */
  readonly cited: string | null;
}

/** Enough of an instrument to know it by. */
export interface LawName {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
  /** Whether it holds on the day. */
  readonly status: StandingStatus;
  /** False where the status rests on something known only second-hand. */
  readonly certain: boolean;
  /** The shortest words that name it without doubt. */
  readonly short: string;
  /** How to cite it in full, `null` where too little is surely known. */
  readonly formal: string | null;
}

export interface LawInstrument extends LawName {
  readonly effective: { readonly from: string | null; readonly to: string | null };
  /** The day from which `status` is so. */
  readonly since: string | null;
  /** Where the deciding fact was read. */
  readonly evidence: string | null;
  /** What happened to it, in order; what has no day comes last. */
  readonly timeline: readonly LawEvent[];
  /** What replaced it, what replaced that, and so on. */
  readonly successors: readonly LawName[];
  /** Those of the successors that are to be cited on the day. */
  readonly current: readonly LawName[];
  readonly amendedBy: readonly LawName[];
  readonly endedInPartBy: readonly LawName[];
  readonly suspended: { readonly from: string; readonly to: string | null } | null;
  /** Until that day an end was looked for. */
  readonly checked: string | null;
  /** What is known only second-hand. */
  readonly weak: readonly WeakField[];
  readonly sources: readonly LawSource[];
}

export const LAW_EVENTS = [
  "issued",
  "in-effect",
  "amended",
  "ended-in-part",
  "suspended",
  "resumed",
  "replaced",
  "ended",
] as const;

export interface LawEvent {
  readonly day: string | null;
  readonly event: (typeof LAW_EVENTS)[number];
  /** The instruments that did it. */
  readonly by: readonly LawName[];
  readonly certain: boolean;
}

export interface LawSource {
  readonly url: string | null;
  readonly title: string | null;
  readonly locator: string | null;
  readonly read: string;
  readonly evidence: string;
}

/** The answers as an indented array. */
export function lawJson(answers: readonly LawAnswer[]): string {
  return `${escapeControls(JSON.stringify(answers, null, 2))}\n`;
}
