/** Which rows of the overview are shown. Embedded by its source, like all of the page. */
import type { PlanRow } from "../data.ts";

export interface Filter {
  /** Folded. */
  readonly search: string;
  /** Rank of the severity in `PlanRow.counts`, or "none": nothing was found. */
  readonly severity: number | "none" | null;
  readonly rule: number | null;
  /** "" is a body that is not known. */
  readonly body: string | null;
  readonly dead: number | null;
}

/** @param words of the row, folded */
export function isShown(row: PlanRow, words: string, filter: Filter): boolean {
  const { search, severity, rule, body, dead } = filter;
  if (severity === "none" && row.counts.some((count) => count > 0)) return false;
  if (typeof severity === "number" && row.counts[severity] === 0) return false;
  if (rule !== null && !row.rules.includes(rule)) return false;
  if (dead !== null && !row.dead.includes(dead)) return false;
  if (body !== null && (row.body ?? "") !== body) return false;
  return search.split(/\s+/).every((word) => words.includes(word));
}
