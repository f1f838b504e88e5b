/** What is embedded in the page, as the page reads it. Everything shown is in the reader's language already. */

import type { SectionSign } from "../../cohort/sections.ts";
import type { Severity } from "../../model.ts";
import type { DashboardWord } from "./words.ts";

/** How many errors, warnings and notes. */
export type Tally = readonly [errors: number, warnings: number, notes: number];

/** A plan in the overview. Numbers that stand for something are indexes into the lists of `PageData`. */
export interface PlanRow {
  readonly name: string;
  /** "12/KH-UBND". */
  readonly number: string;
  readonly body: string | null;
  readonly subject: string | null;
  /** ISO. */
  readonly date: string | null;
  readonly counts: Tally;
  /** Those that found something. */
  readonly rules: readonly number[];
  /** Of the required sections of any plan, in the order of `PageData.sections`. */
  readonly sections: readonly SectionSign[];
  /** Cited though no longer in force. */
  readonly dead: readonly number[];
}

export interface DetailFinding {
  readonly severity: Severity;
  readonly rule: number;
  readonly place: string;
  readonly message: string;
  /** The words it is about. */
  readonly quote: string | null;
  /** More lines: another place that matters, the correction, the provision. */
  readonly more: readonly string[];
  /** UTF-16 offsets into `PlanDetail.text`. */
  readonly span: readonly [start: number, end: number] | null;
}

/** What the page of a plan shows besides its row. */
export interface PlanDetail {
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly findings: readonly DetailFinding[];
  readonly suppressed: readonly string[];
  /** Where it falls short of the superior's plan. */
  readonly shortfalls: readonly string[];
  /** What reading the file showed, and what could not be checked. */
  readonly notes: readonly string[];
  /** `null` where the folder is too large for the texts. */
  readonly text: string | null;
}

/** An instrument that is no longer in force. */
export interface DeadInstrument {
  readonly name: string;
  readonly status: string;
  /** ISO. */
  readonly since: string | null;
  readonly replacedBy: readonly string[];
}

/** Plans are named by their names. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** How much of one stands in the other, 0 to 1. */
  readonly shared: number;
  /** What they are to each other, where they are not two plans of two bodies; may be "". */
  readonly relation: string;
  readonly leftovers: readonly string[];
  readonly passages: readonly string[];
}

export interface DemandRow {
  readonly kind: string;
  readonly text: string;
  readonly covered: number;
  readonly unknown: number;
  readonly weakened: readonly string[];
  readonly leftOut: readonly string[];
}

/** The lists that stand in script elements of their own, by the id of the element. */
export interface PageLists {
  readonly duplicates: readonly Pair[];
  /** The later plan first. */
  readonly lastYear: readonly Pair[];
  readonly identical: readonly (readonly string[])[];
  readonly numbers: readonly {
    readonly number: string;
    readonly body: string;
    readonly year: number;
    readonly plans: readonly string[];
  }[];
  readonly missing: readonly {
    readonly name: string;
    readonly line: number;
    /** Plans that may be its own. */
    readonly maybe: readonly string[];
  }[];
  readonly strangers: readonly { readonly plan: string; readonly body: string | null }[];
  readonly demands: readonly DemandRow[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

export interface PageData {
  readonly lang: "vi" | "en";
  readonly words: Readonly<Record<DashboardWord, string>>;
  readonly rules: readonly string[];
  readonly sections: readonly string[];
  readonly dead: readonly DeadInstrument[];
}
