/** Lets several readers pass over the same items at once, so that each item is made once. */

interface Waiting<T> {
  readonly resolve: (result: IteratorResult<T>) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * `readers` iterables of one pass over `source`: the next item is made when all that still read have asked for it.
 * Each must be read to its end or left by `return`, as `for await` does.
 */
export function broadcast<T>(source: AsyncIterable<T>, readers: number): AsyncIterable<T>[] {
  const iterator = source[Symbol.asyncIterator]();
  const waiting = new Map<number, Waiting<T>>();
  const reading = new Set(Array.from({ length: readers }, (_, i) => i));
  const go = (): void => {
    if (waiting.size === 0 || waiting.size < reading.size) return;
    const asked = [...waiting.values()];
    waiting.clear();
    iterator.next().then(
      (result) => {
        for (const { resolve } of asked) resolve(result);
      },
      (reason: unknown) => {
        for (const { reject } of asked) reject(reason);
      },
    );
  };
  return [...reading].map((i) => ({
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise<IteratorResult<T>>((resolve, reject) => {
          waiting.set(i, { resolve, reject });
          go();
        }),
      return: async () => {
        reading.delete(i);
        go();
        return { done: true, value: undefined };
      },
    }),
  }));
}
