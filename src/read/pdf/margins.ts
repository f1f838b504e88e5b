/** What repeats at the head and foot of pages: page numbers and running titles, which are no part of the text. */
import type { Row } from "./segments.ts";

export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

export interface WithoutMargins {
  readonly pages: readonly (readonly Row[])[];
  /** The running titles left out, each once. */
  readonly dropped: readonly string[];
}

const HEAD = 0.1;
const FOOT = 0.9;
const PAGE_NUMBER = /^[\s\-–—]{0,4}(?:trang\s?)?\d{1,3}(?:\s?\/\s?\d{1,3})?[\s\-–—.]{0,4}$/i;

export function withoutMargins(pages: readonly PageRows[]): WithoutMargins {
  const repeated = repeatedTitles(pages);
  const dropped = new Set<string>();
  const kept = pages.map((page) =>
    page.rows.filter((row, i) => {
      if (!isOuter(page, i)) return true;
      const text = textOf(row);
      if (PAGE_NUMBER.test(text)) return false;
      if (!repeated.has(keyOf(text))) return true;
      dropped.add(text);
      return false;
    }),
  );
  return { pages: kept, dropped: [...dropped] };
}

/** Among the first or last two rows, within the margin. */
function isOuter(page: PageRows, i: number): boolean {
  const y = page.rows[i]!.baseline / Math.max(1, page.height);
  return (i < 2 && y < HEAD) || (i >= page.rows.length - 2 && y > FOOT);
}

/** Keys of the margin rows that stand on at least three pages and on most. */
function repeatedTitles(pages: readonly PageRows[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.rows.flatMap((row, i) => (isOuter(page, i) ? [keyOf(textOf(row))] : []));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * 0.5);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function textOf(row: Row): string {
  return row.segments.map((segment) => segment.text).join(" ");
}

function keyOf(text: string): string {
  return text.replace(/\d+/g, "0").replace(/\s+/g, " ").trim();
}
