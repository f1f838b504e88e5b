/** What is wrong with the plans of a made cohort, as truth.json tells it. */
import type { Outcome } from "./draft.ts";

export interface Truth {
  readonly seed: number;
  readonly plans: readonly {
    readonly name: string;
    readonly body: string;
    readonly province: string;
    readonly number: string;
    readonly date: string;
    readonly year: number;
    readonly answers: Readonly<Record<string, Outcome>>;
  }[];
  /** Of different bodies; `left` are the names and years that stand in `copy` by mistake. */
  readonly nearDuplicates: readonly {
    readonly of: string;
    readonly copy: string;
    /** Both were made from a third. */
    readonly siblings: boolean;
    readonly left: readonly Left[];
  }[];
  /** Neighbours with much in common, each of which is its own work. */
  readonly nearMisses: readonly { readonly a: string; readonly b: string }[];
  readonly lastYear: readonly {
    readonly plan: string;
    readonly earlier: string;
    readonly left: readonly Left[];
  }[];
  readonly versions: readonly { readonly a: string; readonly b: string }[];
  readonly identical: readonly (readonly string[])[];
  readonly numbersReused: readonly {
    readonly body: string;
    readonly number: string;
    readonly plans: readonly string[];
  }[];
  readonly expected: readonly {
    readonly line: number;
    readonly name: string;
    readonly body: string;
    readonly plans: readonly string[];
  }[];
  /** Plans of bodies that are not on the list. */
  readonly unknown: readonly string[];
  readonly demands: readonly { readonly id: string; readonly kind: string; readonly asks: string }[];
}

export interface Left {
  readonly kind: "name" | "year";
  readonly words: string;
}
