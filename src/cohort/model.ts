/** What is known of a folder of plans that were handed in together. All of it is plain data that can be cloned. */
import type { Analysis, FindingMark, Span } from "../model.ts";

/** One plan, as it was read and judged. */
export interface PlanRecord {
  /** Its path below the folder, with "/" between the parts. */
  readonly name: string;
  /** Without its text. */
  readonly analysis: Analysis;
  /** The extracted text, which every span counts in. */
  readonly text: string;
  /** Of the findings, one each in their order. */
  readonly marks: readonly FindingMark[];
}

/** A file that could not be read. */
export interface FailedRecord {
  readonly name: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** A stretch of a plan of the cohort, with its words. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
}

/** What two plans have in common. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  /** The longest first, at most 20. */
  readonly passages: readonly { readonly a: Passage; readonly b: Passage }[];
  /** Names and years of one plan that stand in the other by mistake. */
  readonly leftovers: readonly {
    /** The plan in which it stands. */
    readonly in: string;
    readonly kind: "name" | "year";
    readonly passage: Passage;
  }[];
}

/** Two plans of which one was made from the other, or both from a third. */
export interface NearDuplicate extends Comparison {
  /** Two versions of one plan: of one body, for one year. Nobody copied. */
  readonly sameBody: boolean;
  /**
   * How much (by length) stands in both of the one that says less, 0 to 1: of what only few plans say, of versions of
   * one plan of all.
   */
  readonly shared: number;
}

/** A plan `a` and that of the same body for the last year before it, `b`. */
export interface LastYear extends Comparison {
  /** How much of the later one (by length) stands in the earlier one, 0 to 1. */
  readonly unchanged: number;
}

/** One number that several plans of one body bear in one year. */
export interface NumberReused {
  readonly body: string;
  /** "12/KH-UBND". */
  readonly number: string;
  readonly year: number;
  readonly plans: readonly string[];
}

/** Whoever was to hand in a plan. */
export interface Expected {
  /** As the list names it. */
  readonly name: string;
  /** The line of the list, from 1. */
  readonly line: number;
}

/** Why a plan may be that of someone on the list, and is not taken for it. */
export type Doubt =
  /** Several bodies bear the name. */
  | "several"
  /** Another kind of unit of that name: "phường", not "xã". */
  | "kind"
  /** The old commune was divided among several, or its name lives on elsewhere. */
  | "renamed"
  /** Another body of the same unit. */
  | "office"
  /** The plan is for another year than the others. */
  | "year"
  /** Only the place before the date says it. */
  | "place"
  /** Only the name of the file says it. */
  | "file-name";

/** Who handed in, by the list of those who were to. */
export interface Submissions {
  readonly submitted: readonly {
    readonly expected: Expected;
    /** The latest first, as far as dates and numbers tell. */
    readonly plans: readonly string[];
    /** Of several plans the one that is surely the latest. */
    readonly latest?: string;
  }[];
  /** Those of whom no plan is certain; `maybe`: plans that may be theirs all the same. */
  readonly missing: readonly (Expected & {
    readonly maybe?: readonly { readonly plan: string; readonly why: Doubt }[];
  })[];
  /** Plans of bodies that are not on the list, and plans whose body is not known. */
  readonly unknown: readonly { readonly plan: string; readonly body: string | null }[];
}

/** One thing that a superior's plan asks of those below. */
export interface Demand {
  readonly kind: "movement" | "theme" | "task" | "target" | "deadline";
  readonly passage: Passage;
  /** Set for what the superior wants reached without naming who is to do it. */
  readonly general?: true;
  /** Of a movement that is known, its official name. */
  readonly canonical?: string;
}

/** How a plan answers a demand; `null` where that cannot be told. */
export interface Answer {
  readonly demand: number;
  readonly outcome: "covered" | "weakened" | "left-out" | null;
  /** Where the plan answers; where that cannot be told, what comes nearest. */
  readonly passage: Passage | null;
}

export interface Coverage {
  readonly superior: string;
  readonly demands: readonly Demand[];
  readonly plans: readonly { readonly plan: string; readonly answers: readonly Answer[] }[];
}

/** What is only visible across the plans. */
export interface Cohort {
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly lastYear: readonly LastYear[];
  /** Names of the files that have the same bytes. */
  readonly identical: readonly (readonly string[])[];
  readonly numbersReused: readonly NumberReused[];
  /** `null` where no list was given. */
  readonly submissions: Submissions | null;
  /** `null` where no superior's plan was given. */
  readonly coverage: Coverage | null;
}

/** All that reports on a folder are made of. */
export interface Batch {
  readonly failed: readonly FailedRecord[];
  readonly cohort: Cohort;
  /** The plans in the order of their names, read anew from the disk each time. */
  plans(): AsyncIterable<PlanRecord>;
}
