/** The greatest index below `count` whose value is not above `limit`, or -1. Values do not fall as the index grows. */
export function lastAtOrBefore(count: number, value: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
