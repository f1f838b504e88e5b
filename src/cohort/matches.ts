/** Where two plans say the same. */
import type { Passage } from "./model.ts";
import type { Sentence } from "./sentences.ts";

/** One sentence in two plans. */
export interface Match {
  readonly a: Sentence;
  readonly b: Sentence;
  /** Their places among the sentences of their plans. */
  readonly nth: { readonly a: number; readonly b: number };
}

/**
 * The sentences of `a` that stand in `b` too, in the order of `a`. One that stands there several times is the one that
 * goes on from the match before it, else the first.
 */
export function matchesOf(a: readonly Sentence[], b: readonly Sentence[]): Match[] {
  const places = new Map<number, number[]>();
  b.forEach(({ hash }, i) => {
    const known = places.get(hash);
    if (known) known.push(i);
    else places.set(hash, [i]);
  });
  const matches: Match[] = [];
  a.forEach((sentence, i) => {
    const candidates = places.get(sentence.hash);
    if (!candidates) return;
    const next = (matches.at(-1)?.nth.b ?? -1) + 1;
    const j = candidates.includes(next) ? next : candidates[0]!;
    matches.push({ a: sentence, b: b[j]!, nth: { a: i, b: j } });
  });
  return matches;
}

const MOST = 20;

/** Matches that follow one another in both plans as one passage; the longest of these first. */
export function passagesOf(
  matches: readonly Match[],
  texts: { readonly a: string; readonly b: string },
): { readonly a: Passage; readonly b: Passage }[] {
  const runs: Match[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.nth;
    if (run && last && match.nth.a === last.a + 1 && match.nth.b === last.b + 1) run.push(match);
    else runs.push([match]);
  }
  const lengthOf = (run: readonly Match[]): number => run.reduce((sum, { a }) => sum + a.length, 0);
  return runs
    .sort((x, y) => lengthOf(y) - lengthOf(x))
    .slice(0, MOST)
    .map((run) => ({ a: passage(run, "a", texts.a), b: passage(run, "b", texts.b) }));
}

function passage(run: readonly Match[], side: "a" | "b", text: string): Passage {
  const span = { start: run[0]![side].span.start, end: run.at(-1)![side].span.end };
  return { span, text: text.slice(span.start, span.end) };
}
