/** What a rule is: one judgement, its reason, its provision, its words and its examples. */
import type { Fix, Relayout, Severity, Span } from "../model.ts";
import type { Evidence } from "./evidence.ts";
import type { Bilingual, Subject } from "./subject.ts";

export type { Bilingual, Subject } from "./subject.ts";

/** What fills the `{holes}` of a message template. */
export type Data = Readonly<Record<string, string | number | Bilingual>>;

/** One thing that is wrong. */
export interface Problem {
  /** The wrong words and nothing more; `null` when something is missing and no words bear it. */
  readonly span: Span | null;
  /** Which of the rule's messages, when it has several. */
  readonly message?: string;
  readonly data?: Data;
  /** What stands there; the quoted words unless told otherwise. */
  readonly actual?: string;
  /** What should stand there. */
  readonly expected?: string;
  /** `null` where the rule's provision does not bind the document, which is wrong all the same. */
  readonly basis?: null;
  /** Another place that makes this one wrong. */
  readonly cause?: { readonly span: Span; readonly message: Bilingual };
  readonly fix?: Fix;
  /** Changes of the layout that would mend it, for files that have one. */
  readonly relayouts?: readonly Relayout[];
  /** Only lower than the rule's own. */
  readonly severity?: Severity;
}

/** Why a rule could not judge (the rest of) a document. */
export interface NotEvaluated {
  readonly reason: Bilingual;
}

export function notEvaluated(vi: string, en: string): NotEvaluated {
  return { reason: { vi, en } };
}

/** A safe edit may be applied unread (typography); a suggested one is for a person to decide. */
export function replacement(kind: Fix["kind"], span: Span, text: string): Fix {
  return { kind, edits: [{ span, text }] };
}

/** A whole small plan in which `‹` and `›` mark the words a finding must quote, and its `expected`. */
export type BadExample = readonly [marked: string, expected: string | null];

/** Yields what is wrong; returns `notEvaluated(…)` when it could not judge everything, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a generator that falls off its end returns void
export type Check = Generator<Problem, NotEvaluated | void, undefined>;

export interface Rule {
  /** `group/name`, the name of its file. */
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** The provision it enforces, as a reader would cite it; `null` for good practice without a provision. */
  readonly basis: string | null;
  /** The provision that asked the same of documents dated before `date`. */
  readonly earlierBasis?: { readonly date: string; readonly basis: string };
  readonly severity: Severity;
  /**
   * One template, or several by name. `{actual}`, `{expected}` and the keys of `Problem.data` are holes.
   * A message says what is wrong and what to do.
   */
  readonly message: Bilingual | Readonly<Record<string, Bilingual>>;
  /** What must be known before the rule may speak; otherwise it is listed as not evaluated. */
  readonly needs?: readonly Evidence[];
  /** Plans in which the rule finds nothing; at least one nearly fails. */
  readonly good: readonly string[];
  readonly bad: readonly BadExample[];
  /** Loads what `check` leans on and is too large to be always there. Awaited before it, where the rule may speak. */
  prepare?(): Promise<void>;
  check(subject: Subject): Check;
}

/** Declares a rule; says at compile time what is missing. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
