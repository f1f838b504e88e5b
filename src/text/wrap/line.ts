import type { LineSigns } from "./signs.ts";

/** Where a line lies on its page, in points; given by a reader that knows. */
export interface LineGeometry {
  readonly left: number;
  readonly right: number;
  /** Edges of the column that the line stands in. */
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Width of the line's first word. */
  readonly firstWord: number;
  /** Distance of the baselines from the line above; `null` at the top of a page or column. */
  readonly drop: number | null;
  readonly size: number;
  readonly bold: boolean;
}

/** A physical line. */
export interface Line {
  /** Without its line break; blanks at its ends are evidence and stay. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** Which column or table cell it stands in, 0 = the running text: lines of two blocks are never one paragraph. */
  readonly block?: number;
  readonly geometry?: LineGeometry;
}

/** A line with what can be said of it alone. */
export interface LineFacts extends LineSigns {
  readonly line: Line;
  readonly text: string;
  /** Blanks in front, in columns; a tab counts as eight. */
  readonly indent: number;
  readonly trailingSpace: boolean;
}

/** One weighed piece of evidence, named so that a decision can be explained: log odds, positive = new paragraph. */
export type Evidence = readonly [name: string, weight: number];

export function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, [, weight]) => sum + weight, 0);
}
