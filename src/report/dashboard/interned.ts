/** Gives each thing a number, the same for the same key, and keeps the things in the order of their numbers. */
export interface Interned<T> {
  readonly all: readonly T[];
  /** The number of the thing called `key`, which is made where it is new. */
  of(key: string, make: () => T): number;
}

export function interned<T>(): Interned<T> {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    of(key, make) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(make()) - 1;
    },
  };
}
