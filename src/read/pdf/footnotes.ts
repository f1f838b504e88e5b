/** Footnotes: smaller rows at the foot of a page, under a short rule or with a raised number in front. */
import type { Rule } from "./rules.ts";
import { median, type Row } from "./segments.ts";

const SMALLER = 0.93;
const RULE_LENGTH: readonly [number, number] = [60, 240];
const RAISED_NUMBER = /^[¹²³⁰⁴-⁹]/;

export interface WithoutFootnotes {
  readonly rows: readonly Row[];
  readonly footnotes: readonly Row[];
}

/** @param size the font size of the document's running text. */
export function withoutFootnotes(
  rows: readonly Row[],
  rules: readonly Rule[],
  size: number,
): WithoutFootnotes {
  let from = rows.length;
  while (from > 0 && sizeOf(rows[from - 1]!) < size * SMALLER) from--;
  const small = rows.slice(from);
  const start = small.findIndex(
    (row, i) => RAISED_NUMBER.test(textOf(row)) || isUnderRule(row, small[i - 1] ?? rows[from - 1], rules),
  );
  if (start < 0 || from === 0) return { rows, footnotes: [] };
  return { rows: rows.slice(0, from + start), footnotes: small.slice(start) };
}

/** A separator stands between this row and the one above. */
function isUnderRule(row: Row, above: Row | undefined, rules: readonly Rule[]): boolean {
  const top = above?.baseline ?? 0;
  return rules.some((rule) => {
    const length = rule.to - rule.from;
    const isSeparator = rule.level && length >= RULE_LENGTH[0] && length <= RULE_LENGTH[1];
    return (
      isSeparator &&
      rule.at > top &&
      rule.at < row.baseline &&
      Math.abs(rule.from - row.segments[0]!.left) < 20
    );
  });
}

function sizeOf(row: Row): number {
  return median(row.segments.map((segment) => segment.size));
}

function textOf(row: Row): string {
  return row.segments[0]!.text;
}
