/** Proof that a file with another layout differs in what was meant to change and nothing else, and is the better for it. */
import { UnreadableError } from "../../model/values.ts";
import type {
  Finding,
  LetterChange,
  PageSetup,
  Relayout,
  Run,
  RunFormat,
  Source,
  Span,
} from "../../model.ts";
import { proveOnly } from "../proof.ts";
import { within } from "./letters.ts";

/** A finding and a change that would mend it, or a part of it. */
export interface Demand {
  readonly finding: Finding;
  readonly change: Relayout;
}

export interface JudgedLayout {
  readonly findings: readonly Finding[];
  readonly demands: readonly Demand[];
}

export function isProven(
  changes: readonly Relayout[],
  before: Source,
  after: Source,
  judgedBefore: JudgedLayout,
  judgedAfter: JudgedLayout,
): boolean {
  return differsOnly(changes, before, after) && isBetter(changes, judgedBefore, judgedAfter);
}

// ── Nothing else is different ───────────────────────────────────────────────────────────────────────────────

function differsOnly(changes: readonly Relayout[], before: Source, after: Source): boolean {
  try {
    proveOnly([], blotted(before, changes), blotted(after, changes));
  } catch (error) {
    if (error instanceof UnreadableError) return false;
    throw error;
  }
  const isMeant = changes.some(({ kind }) => kind === "page-number");
  // Malformed XML and the like are warnings.
  const rest = ({ warnings, pageNumbers }: Source) => JSON.stringify([warnings, isMeant || pageNumbers]);
  return rest(before) === rest(after);
}

/** The source without what the changes are about. */
function blotted(source: Source, changes: readonly Relayout[]): Source {
  const letters = changes
    .filter((change) => change.kind === "letters")
    .map((change) => ({ ...change, spans: change.spans.map((span) => withBlanks(source.text, span)) }));
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: letters.reduce<readonly Run[]>(
        (runs, change) => withoutLook(runs, change, within(change.spans, paragraph.span)),
        paragraph.runs,
      ),
    })),
    sections: source.sections.map((section, i) =>
      changes.reduce((so, change) => withoutSetup(so, i, change), section),
    ),
  };
}

/** Blanks have no look of their own: they may go with the letters beside them. */
function withBlanks(text: string, { start, end }: Span): Span {
  const isBlank = (letter: string | undefined) => letter !== undefined && /[^\S\n]/.test(letter);
  let [from, to] = [start, end];
  while (isBlank(text[from - 1])) from--;
  while (isBlank(text[to])) to++;
  return { start: from, end: to };
}

/** Runs are parted where a change begins or ends. */
function withoutLook(
  runs: readonly Run[],
  { font, size }: LetterChange,
  spans: readonly Span[],
): readonly Run[] {
  const unknown = { ...(font !== undefined && { font: null }), ...(size !== undefined && { size: null }) };
  return spans.reduce((all, { start, end }) => all.flatMap((run) => parted(run, start, end, unknown)), runs);
}

function parted(run: Run, start: number, end: number, unknown: Partial<RunFormat>): Run[] {
  const { span, format } = run;
  if (span.end <= start || end <= span.start) return [run];
  const from = Math.max(start, span.start);
  const to = Math.min(end, span.end);
  return [
    { span: { start: span.start, end: from }, format },
    { span: { start: from, end: to }, format: { ...format, ...unknown } },
    { span: { start: to, end: span.end }, format },
  ].filter((part) => part.span.start < part.span.end);
}

function withoutSetup(section: PageSetup, index: number, change: Relayout): PageSetup {
  if (change.kind === "page" && change.sections.includes(index)) {
    const names = Object.keys(change.lengths);
    return { ...section, ...Object.fromEntries(names.map((name) => [name, 0])) };
  }
  return change.kind === "page-number" && index === 0 ? { ...section, titlePage: false } : section;
}

// ── What was wrong is mended, and nothing new is wrong ──────────────────────────────────────────────────────

function isBetter(changes: readonly Relayout[], before: JudgedLayout, after: JudgedLayout): boolean {
  const key = ({ finding, change }: Demand) =>
    JSON.stringify([finding.rule, change.what, change.to, change.kind === "page" && change.sections]);
  const mended = before.demands.filter(({ change }) => changes.includes(change));
  const waiting = new Set(before.demands.filter((demand) => !mended.includes(demand)).map(key));
  if (after.demands.some((demand) => !waiting.has(key(demand)))) return false;
  // What is left of a finding may be told in other words, and in more findings than one.
  const rest = new Set(after.demands.map(({ finding }) => finding));
  const touched = new Set(mended.map(({ finding }) => finding.rule));
  const told = ({ rule, span, message }: Finding) =>
    touched.has(rule) ? rule : JSON.stringify([rule, span, message]);
  const known = new Map<string, number>();
  for (const finding of before.findings) known.set(told(finding), (known.get(told(finding)) ?? 0) + 1);
  return after.findings.every((finding) => {
    if (rest.has(finding)) return true;
    const count = known.get(told(finding)) ?? 0;
    known.set(told(finding), count - 1);
    return count > 0;
  });
}
