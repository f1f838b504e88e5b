/**
 * The small tools of the page's script. Every function here is embedded by its source and therefore leans on nothing
 * but its arguments.
 */

type Child = Node | string | null;

/** An element with attributes (`null`: none) and children; text is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** What a search compares: without case and diacritics. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}

/** "{n} tệp" with its values. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** "05/02/2026". */
export function day(iso: string | null): string {
  return iso?.split("-").reverse().join("/") ?? "";
}

/** What was deflated and written in base64. */
export async function unpacked(base64: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(inflated).text());
}

/** A text cut where marks begin and end: each stretch with the numbers of the marks that cover it. */
export function stretches(
  length: number,
  spans: readonly (readonly [start: number, end: number] | null)[],
): { start: number; end: number; marks: number[] }[] {
  const edges = new Set([0, length]);
  for (const span of spans) for (const edge of span ?? []) if (edge <= length) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const marks = spans.flatMap((span, n) => (span && span[0] < end && start < span[1] ? [n] : []));
    return { start, end, marks };
  });
}

/** Rows in the order of a column: what is not known comes last either way. */
export function sorted<T>(
  rows: readonly T[],
  key: (row: T) => string | number | null,
  direction: 1 | -1,
  lang: string,
): T[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return rows
    .map((row) => ({ row, value: key(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      const order =
        typeof a.value === "number" && typeof b.value === "number"
          ? a.value - b.value
          : compare(String(a.value), String(b.value));
      return order * direction;
    })
    .map(({ row }) => row);
}

export type Kit = {
  readonly element: typeof element;
  readonly day: typeof day;
  readonly folded: typeof folded;
  readonly filled: typeof filled;
  readonly unpacked: typeof unpacked;
  readonly stretches: typeof stretches;
  readonly sorted: typeof sorted;
};
