/** Runs rules over one document. */

import { SEVERITIES } from "../model/values.ts";
import type { Coverage, Finding, Relayout, Severity } from "../model.ts";
import { missingEvidence } from "./evidence.ts";
import { type Locate, locator } from "./location.ts";
import { fill, type Language, templateOf } from "./message.ts";
import type { Bilingual, Problem, Rule, Subject } from "./rule.ts";

export interface Judgement {
  readonly findings: Finding[];
  /** Ids of the rules that could judge. */
  readonly evaluated: string[];
  readonly notEvaluated: Coverage["notEvaluated"];
  /** What would mend the layout, by finding. */
  readonly relayouts: ReadonlyMap<Finding, readonly Relayout[]>;
}

interface Run {
  readonly subject: Subject;
  readonly lang: Language;
  readonly locate: Locate;
  readonly findings: Finding[];
  readonly relayouts: Map<Finding, readonly Relayout[]>;
}

/** Loads what the rules need that may judge the document. To be awaited before `runRules`. */
export async function prepareRules(subject: Subject, rules: readonly Rule[]): Promise<void> {
  const speaking = rules.filter((rule) => rule.prepare && reasonForSilence(subject, rule) === null);
  await Promise.all(speaking.map((rule) => rule.prepare!()));
}

/** Findings in the order of their places; those that no words bear (something is missing) come first. */
export function runRules(subject: Subject, rules: readonly Rule[], lang: Language): Judgement {
  const locate = locator(subject.source, subject.plan.sections);
  const findings: Finding[] = [];
  const relayouts = new Map<Finding, readonly Relayout[]>();
  const run: Run = { subject, lang, locate, findings, relayouts };
  const evaluated: string[] = [];
  const notEvaluated: Coverage["notEvaluated"] = [];
  for (const rule of rules) {
    const reason = reasonForSilence(subject, rule) ?? runOne(run, rule);
    if (reason) notEvaluated.push({ rule: rule.id, reason: reason[lang] });
    else evaluated.push(rule.id);
  }
  return { findings: withoutRepeats(findings.sort(byPlace)), evaluated, notEvaluated, relayouts };
}

const reasonForSilence = (subject: Subject, { needs = [] }: Rule): Bilingual | null =>
  missingEvidence(subject, ["a-plan", ...needs]);

/** Adds the rule's findings; gives the reason why it could not judge, or `null`. */
function runOne(run: Run, rule: Rule): Bilingual | null {
  const problems = rule.check(run.subject);
  for (;;) {
    const step = problems.next();
    if (step.done) return step.value?.reason ?? null;
    const finding = toFinding(run, rule, step.value);
    run.findings.push(finding);
    if (step.value.relayouts) run.relayouts.set(finding, step.value.relayouts);
  }
}

function toFinding({ subject, lang, locate }: Run, rule: Rule, problem: Problem): Finding {
  const { span } = problem;
  const text = span && subject.source.text.slice(span.start, span.end);
  const actual = problem.actual ?? text;
  const expected = problem.expected ?? null;
  const data = {
    ...problem.data,
    ...(actual !== null && { actual }),
    ...(expected !== null && { expected }),
  };
  const cause = problem.cause && {
    message: fill(problem.cause.message, data, lang),
    span: problem.cause.span,
    location: locate(problem.cause.span),
  };
  return {
    rule: rule.id,
    severity: lowered(rule, problem.severity),
    message: fill(templateOf(rule, problem.message), data, lang),
    text: text || null,
    span,
    location: span && locate(span),
    actual,
    expected,
    basis: problem.basis === null ? null : basisOn(rule, subject.asOf),
    cause: cause ?? null,
    fix: problem.fix ?? null,
  };
}

function basisOn({ basis, earlierBasis }: Rule, day: string): string | null {
  return earlierBasis && day < earlierBasis.date ? earlierBasis.basis : basis;
}

function lowered(rule: Rule, severity: Severity | undefined): Severity {
  if (severity && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(rule.severity)) {
    throw new Error(`${rule.id} may lower its severity "${rule.severity}", not raise it to "${severity}"`);
  }
  return severity ?? rule.severity;
}

function byPlace(a: Finding, b: Finding): number {
  if (!a.span || !b.span) return Number(a.span !== null) - Number(b.span !== null);
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, message }) => {
    const key = `${rule} ${span?.start} ${span?.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
