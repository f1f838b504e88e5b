/** What reports are made of: analyses, what is known beside their findings, files that could not be read. */
import type { Analysis, Finding, FindingMark, Severity } from "../model.ts";
import type { Lang } from "./layout.ts";
import type { DocumentView } from "./view/view.ts";

/** One document; `marks` are of its findings, one each in their order. */
export interface Judged {
  readonly analysis: Analysis;
  readonly marks: readonly FindingMark[];
  /** The document itself, where it is the only one and the report can show it. */
  readonly view?: DocumentView;
}

/** A file that could not be read, and why. */
export interface Unread {
  readonly path: string;
  readonly message: string;
}

/** A report on any number of documents, written piece by piece so that none of them need be kept. */
export interface Report {
  open(): string;
  document(judged: Judged): string;
  close(unread: readonly Unread[]): string;
}

/** What a report may say of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly why: Readonly<Record<Lang, string>>;
  readonly basis: string | null;
  readonly severity: Severity;
}

/** What a report knows besides the documents. */
export interface ReportContext {
  readonly lang: Lang;
  readonly rules: readonly RuleInfo[];
  /** The program's. */
  readonly version: string;
  /** ISO. */
  readonly today: string;
  /** The folder that relative paths start from, absolute, with forward or backward slashes. */
  readonly folder: string;
  /** Findings are compared with a baseline. */
  readonly compared: boolean;
}

/** A finding and what is known beside it. */
export interface Entry {
  readonly finding: Finding;
  readonly mark: FindingMark | null;
}

/** The findings with their marks, as far as there are any. */
export function entriesOf({ findings }: Analysis, marks: readonly FindingMark[] = []): Entry[] {
  return findings.map((finding, i) => ({ finding, mark: marks[i] ?? null }));
}

/** The analysis as its readers are to see it: without the findings that are suppressed. */
export function shown({ analysis, marks }: Judged): Analysis {
  const findings = analysis.findings.filter((_, i) => !marks[i]?.suppressed);
  return findings.length === analysis.findings.length ? analysis : { ...analysis, findings };
}

export type Counts = Record<Severity, number>;

export const noCounts = (): Counts => ({ error: 0, warning: 0, info: 0 });

/** How many findings of each severity there are among `entries`. */
export function countsOf(entries: readonly Pick<Entry, "finding">[], counts: Counts = noCounts()): Counts {
  for (const { finding } of entries) counts[finding.severity]++;
  return counts;
}
