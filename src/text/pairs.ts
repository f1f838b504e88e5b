/** Quotation marks and brackets that lack their other half. Reads the fair copy, in which all kinds are folded. */

export interface Loose {
  readonly at: number;
  readonly mark: string;
  /** What closed it in the wrong way: “…’, "…”; `null` where it is not closed (or, for a closing mark, not opened). */
  readonly closedBy: number | null;
}

/** A quotation is searched for its marks no further than this. */
const LONGEST = 400;

/** Paragraphs that a quotation or a bracket may run on. */
const REACH = 4;

/**
 * Quotation marks without a partner. A quotation that runs on over a few paragraphs is whole, and so is one that
 * stands in another.
 */
export function looseQuotes(text: string, paragraphs: readonly (readonly [number, number])[]): Loose[] {
  const loose: Loose[] = [];
  // Opened and not closed in an earlier paragraph: offset and number of the paragraph.
  let waiting: { at: number; paragraph: number }[] = [];
  for (const [number, [start, end]] of paragraphs.entries()) {
    const open: number[] = [];
    let straight = -1;
    for (let i = start; i < end; i++) {
      const sign = text[i]!;
      if (sign === "“") open.push(i);
      else if (sign === "”") {
        if (open.length > 0) open.pop();
        else if (straight >= 0) {
          loose.push({ at: straight, mark: '"', closedBy: i });
          straight = -1;
        } else if (waiting.length > 0) waiting.pop();
        else loose.push({ at: i, mark: sign, closedBy: null });
      } else if (sign === '"') {
        if (open.length > 0 && isEnd(text, i, end)) loose.push({ at: open.pop()!, mark: "“", closedBy: i });
        else straight = straight < 0 ? i : -1;
      } else if (sign === "'" && open.length > 0 && endsWithSingle(text, i, end, open.at(-1)!)) {
        loose.push({ at: open.pop()!, mark: "“", closedBy: i });
      }
    }
    if (straight >= 0 && !/\d$/.test(text.slice(start, straight)))
      loose.push({ at: straight, mark: '"', closedBy: null });
    for (const at of open) waiting.push({ at, paragraph: number });
    waiting = stillWaiting(waiting, number, ({ at }) => loose.push({ at, mark: "“", closedBy: null }));
  }
  stillWaiting(waiting, Number.POSITIVE_INFINITY, ({ at }) => loose.push({ at, mark: "“", closedBy: null }));
  return loose.sort((a, b) => a.at - b.at);
}

/** Those that may still be closed after paragraph `number`; the others are handed to `give`. */
function stillWaiting<T extends { readonly paragraph: number }>(
  waiting: readonly T[],
  number: number,
  give: (one: T) => void,
): T[] {
  const rest: T[] = [];
  for (const one of waiting) {
    if (number - one.paragraph >= REACH) give(one);
    else rest.push(one);
  }
  return rest;
}

/** Whether a word ends before the mark at `i` and none begins behind it. */
function isEnd(text: string, i: number, end: number): boolean {
  return /[^\s“("]/.test(text[i - 1] ?? " ") && (i + 1 >= end || /[\s,.;:!?)”"]/.test(text[i + 1]!));
}

/** A single mark that closes a double one: not a minute (13h30'), not one half of a pair of single marks, not ''. */
function endsWithSingle(text: string, i: number, end: number, from: number): boolean {
  if (!isEnd(text, i, end) || /[\d']/.test(text[i - 1]!) || text[i + 1] === "'") return false;
  const rest = text.slice(i + 1, Math.min(end, i + LONGEST));
  const closes = rest.indexOf("”");
  const opens = rest.indexOf("“");
  if (closes >= 0 && (opens < 0 || closes < opens)) return false;
  return !/(?:^|[\s(])'(?=\p{L})/u.test(text.slice(Math.max(from, i - LONGEST), i));
}

const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Brackets without a partner. The bracket of a list label ("a)", "1)") has none. */
export function looseBrackets(text: string, paragraphs: readonly (readonly [number, number])[]): Loose[] {
  const loose: Loose[] = [];
  let waiting: { at: number; mark: string; paragraph: number }[] = [];
  for (const [number, [start, end]] of paragraphs.entries()) {
    const open: { at: number; mark: string }[] = [];
    for (let i = start; i < end; i++) {
      const mark = text[i]!;
      if (mark === "(" || mark === "[" || mark === "{") open.push({ at: i, mark });
      const opener = CLOSERS[mark];
      if (opener === undefined) continue;
      const partner = open.findLastIndex((one) => one.mark === opener);
      if (partner >= 0) open.splice(partner, 1);
      else if (isLabel(text, start, i)) continue;
      else {
        const before = waiting.findLastIndex((one) => one.mark === opener);
        if (before >= 0) waiting.splice(before, 1);
        else loose.push({ at: i, mark, closedBy: null });
      }
    }
    for (const one of open) waiting.push({ ...one, paragraph: number });
    waiting = stillWaiting(waiting, number, ({ at, mark }) => loose.push({ at, mark, closedBy: null }));
  }
  stillWaiting(waiting, Number.POSITIVE_INFINITY, ({ at, mark }) => loose.push({ at, mark, closedBy: null }));
  return loose.sort((a, b) => a.at - b.at);
}

/** "a)", "1)", "iv)", "2.1)", "điểm b)": at most four letters or digits alone before the bracket. */
function isLabel(text: string, start: number, at: number): boolean {
  if (!/[\p{L}\d., ]/u.test(text[at - 1] ?? "\n")) return false;
  return /(?:^|[\s,;:/.“"(-])(?:\p{L}|[ivxIVX]{1,4}|\p{L}?\d{1,2}(?:\.\d{1,2}){0,2})[.,]? ?$/u.test(
    text.slice(Math.max(start, at - 9), at),
  );
}
