/**
 * Two columns side by side, as the letterhead and the signature block have them: found by a gutter that runs
 * through neighbouring rows, and read one after the other.
 */
import { signsOf } from "../../text/wrap/signs.ts";
import { joinSegments, type Row, type Segment } from "./segments.ts";

/** Rows that are read one after another; more than one column where they stand side by side. */
export interface Band {
  readonly columns: readonly (readonly Segment[])[];
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** No page of text has more. */
const MAX_ROWS = 400;
const MIN_GUTTER = 7;
const MIN_ROWS = 4;
const MIN_WRAPS = 2;
/** The farthest that two rows of a block may be apart: room for a signature. */
const MAX_DISTANCE = 150;

/** The rows of a page in reading order. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  let plain: Segment[] = [];
  const flush = (): void => {
    if (plain.length > 0) bands.push({ columns: [plain] });
    plain = [];
  };
  let from = 0;
  while (from < rows.length) {
    const block = rows.length <= MAX_ROWS ? blockAt(rows, from) : null;
    if (block) {
      const start = Math.max(from, block.from);
      // Rows taken back into the block had been read as plain ones.
      plain = plain.slice(0, plain.length - (from - block.from));
      flush();
      bands.push({ columns: columnsOf(rows.slice(block.from, block.to), block.gutter) });
      from = Math.max(start + 1, block.to);
    } else {
      plain.push(joinSegments(rows[from]!.segments));
      from++;
    }
  }
  flush();
  return bands;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly gutter: Gutter;
}

function blockAt(rows: readonly Row[], at: number): Block | null {
  const { segments } = rows[at]!;
  if (segments.length < 2) return null;
  const gutters = segments.slice(1).map((segment, i) => ({ left: segments[i]!.right, right: segment.left }));
  gutters.sort((a, b) => b.right - b.left - (a.right - a.left));
  for (const gutter of gutters) {
    const block = grow(rows, at, gutter);
    if (block && isTwoColumns(rows.slice(block.from, block.to), block.gutter)) return block;
  }
  return null;
}

/** The rows around `at` that the gutter runs through; it narrows to what all of them leave free. */
function grow(rows: readonly Row[], at: number, seed: Gutter): Block {
  let gutter = seed;
  let to = at + 1;
  for (; to < rows.length; to++) {
    const next = narrowed(gutter, rows[to]!, rows[to - 1]!);
    if (!next) break;
    gutter = next;
  }
  to = beforeOwnRecipients(rows, at, to, gutter);
  let from = at;
  for (; from > 0; from--) {
    const next = narrowed(gutter, rows[from - 1]!, rows[from]!);
    if (!next) break;
    gutter = next;
  }
  // Rows above with the left-hand column alone are running text, unless the recipients begin there.
  while (from < at && !isRight(rows[from]!, gutter) && !isRecipients(rows[from]!)) from++;
  return { from, to, gutter };
}

/** Recipients below two signatures side by side are no part of the left-hand column. */
function beforeOwnRecipients(rows: readonly Row[], at: number, to: number, gutter: Gutter): number {
  const recipients = rows.slice(at + 1, to).findIndex(isRecipients);
  if (recipients < 0) return to;
  const start = at + 1 + recipients;
  return rows.slice(start, to).some((row) => isRight(row, gutter)) ? to : start;
}

function isRight(row: Row, gutter: Gutter): boolean {
  return row.segments.some((segment) => segment.left >= gutter.right - 0.01);
}

function isRecipients(row: Row): boolean {
  return signsOf(row.segments[0]!.text).fixed === "recipients";
}

function narrowed(gutter: Gutter, row: Row, neighbour: Row): Gutter | null {
  if (Math.abs(row.baseline - neighbour.baseline) > MAX_DISTANCE) return null;
  let { left, right } = gutter;
  for (const segment of row.segments) {
    const centre = (segment.left + segment.right) / 2;
    if (segment.right <= left || segment.left >= right) continue;
    if (centre < (left + right) / 2) left = Math.max(left, segment.right);
    else right = Math.min(right, segment.left);
  }
  return right - left >= MIN_GUTTER ? { left, right } : null;
}

function columnsOf(rows: readonly Row[], gutter: Gutter): Segment[][] {
  const sides = [0, 1].map((side) =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(
        (segment) => (segment.left >= gutter.right - 0.01 ? 1 : 0) === side,
      );
      return segments.length > 0 ? [joinSegments(segments)] : [];
    }),
  );
  return sides.filter((side) => side.length > 0);
}

/** Certain by a fixed line of a letterhead or signature block, or by several rows with both columns. */
function isTwoColumns(rows: readonly Row[], gutter: Gutter): boolean {
  const columns = columnsOf(rows, gutter);
  if (columns.length < 2) return false;
  const fixed = columns.flat().some((segment) => {
    const kind = signsOf(segment.text).fixed;
    return kind !== null && kind !== "document-type" && kind !== "attachment";
  });
  const both = rows.filter((row) => columnsOf([row], gutter).length === 2).length;
  return fixed || (both >= MIN_ROWS && both >= rows.length * 0.5 && columns.every(isProse));
}

/** Lines that go on in mid-sentence: text that was wrapped in its column, not the entries of a list or table. */
function isProse(column: readonly Segment[]): boolean {
  const signs = column.map((segment) => signsOf(segment.text));
  const wraps = signs.filter(
    (sign, i) => sign.start === "small" && /^(?:word|comma)$/.test(signs[i - 1]?.end ?? ""),
  );
  return wraps.length >= MIN_WRAPS;
}
