/** A table of the report on a folder: filled while the plans pass, once and in order. */
import type { PlanRecord } from "../../cohort/model.ts";
import type { Cell, Column } from "../cell.ts";
import type { Lang } from "../layout.ts";
import type { Components } from "./lights.ts";

export interface Table {
  /** Of the sheet. */
  readonly name: string;
  /** The name of its CSV file; `null` where it has none. */
  readonly csv: string | null;
  /** How many columns stay in view. */
  readonly frozen: number;
  readonly columns: readonly Column[];
  /** The rows that a plan gives at once. */
  plan(record: PlanRecord): Iterable<readonly Cell[]>;
  /** The rows that can only be told when all plans have passed. */
  close(): Iterable<readonly Cell[]>;
}

/** What the tables are made with besides the plans. */
export interface BookContext {
  readonly lang: Lang;
  readonly rules: readonly { readonly id: string; readonly title: Readonly<Record<Lang, string>> }[];
  /** Which rules judge which part of a plan. */
  readonly components: Components;
  /** The short name of an instrument of the law register, by its id; `null` where it has none. */
  readonly instrumentName: (id: string) => string | null;
  /** The program's. */
  readonly version: string;
  /** ISO. */
  readonly today: string;
}

/** Several names in one cell. */
export const listed = (names: Iterable<string>): string => [...names].join("; ");
