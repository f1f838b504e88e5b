/** What is different between two sequences. */

/** `before[start..end)` gave way to `after[from..to)`. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** More than this is not compared piece by piece. */
const MOST_CELLS = 1_000_000;

/** The stretches in which `after` differs from `before`, by their longest common subsequence. */
export function hunksOf<T>(before: readonly T[], after: readonly T[]): Hunk[] {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const rows = before.length - tail - head;
  const columns = after.length - tail - head;
  if (rows === 0 && columns === 0) return [];
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS)
    return [{ start: head, end: head + rows, from: head, to: head + columns }];
  const common = commonLengths(before.slice(head, head + rows), after.slice(head, head + columns));
  const width = columns + 1;
  const hunks: { start: number; end: number; from: number; to: number }[] = [];
  let i = 0;
  let k = 0;
  while (i < rows || k < columns) {
    if (i < rows && k < columns && before[head + i] === after[head + k]) {
      i++;
      k++;
      continue;
    }
    const last = hunks.at(-1);
    const touches = last?.end === head + i && last.to === head + k;
    const hunk = touches ? last : { start: head + i, end: head + i, from: head + k, to: head + k };
    if (!touches) hunks.push(hunk);
    const drops = i < rows && (k >= columns || common[(i + 1) * width + k]! >= common[i * width + k + 1]!);
    if (drops) hunk.end = head + ++i;
    else hunk.to = head + ++k;
  }
  return hunks;
}

/** At `i * (after.length + 1) + k`: the length of what `before` from i and `after` from k have in common. */
function commonLengths<T>(before: readonly T[], after: readonly T[]): Uint32Array {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = after.length - 1; k >= 0; k--) {
      common[i * width + k] =
        before[i] === after[k]
          ? common[(i + 1) * width + k + 1]! + 1
          : Math.max(common[(i + 1) * width + k]!, common[i * width + k + 1]!);
    }
  }
  return common;
}
