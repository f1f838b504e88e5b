/** `kehoach check`: what is wrong with each plan. */

import { rules } from "../../rules/index.ts";
import { BaselineDraft, knownIn } from "../check/baseline.ts";
import { knownOf } from "../check/known.ts";
import type { Suppression } from "../check/suppression.ts";
import { SEVERITIES, UnreadableError } from "../model/values.ts";
import type { Analysis, FindingMark } from "../model.ts";
import { readSidecar } from "../node/sidecar.ts";
import { today } from "../node.ts";
import type { Judged, Report, ReportContext } from "../report/judged.ts";
import { printable } from "../report/printable.ts";
import { viewOf } from "../view.ts";
import { BaselineError, mayWriteBaseline, readBaseline, writeBaseline } from "./baseline-file.ts";
import { type Configured, configured } from "./configured.ts";
import { eachPlan } from "./each.ts";
import { type CheckOptions, EXIT_FINDINGS, EXIT_UNUSABLE } from "./options.ts";
import { display, isRead, writeErr, writeOut } from "./output.ts";

import { version } from "./version.ts";
import { say } from "./words.ts";

/** Checks the plans that `paths` name and prints the report; the exit code says how it went. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  try {
    const config = await configured(paths, options);
    if (config) process.exitCode = await checked(paths, options, config);
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error;
    writeErr(`kehoach: ${printable(error.message)}`);
    process.exitCode = EXIT_UNUSABLE;
  }
}

async function checked(paths: readonly string[], options: CheckOptions, config: Configured): Promise<number> {
  const { lang, baseline, writeBaseline: target } = options;
  const failOn = options.failOn ?? config.failOn ?? "error";
  const known = baseline === undefined ? () => false : knownIn(await readBaseline(baseline, lang));
  if (target !== undefined) await mayWriteBaseline(target, lang);
  const report = await reportIn(options);
  const expired = new Set<Suppression>();
  const remembered = new BaselineDraft();
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  let failed = false;
  let unusable = false;

  await writeOut(report.open());
  // Fingerprints are made of the words around a finding, and reports show them.
  const analysing = {
    lang,
    includeText: true,
    register: config.register,
    rules: config.rules,
    ...(config.profile !== null && { profile: config.profile }),
    ...(options.asOf && { asOf: options.asOf }),
  };
  const unread = await eachPlan(paths, analysing, async ({ analysis, source, bytes }, isOnly) => {
    const beside = await readSidecar(analysis.source.path).catch((error: unknown) => {
      if (!(error instanceof UnreadableError)) throw error;
      writeErr(`kehoach: ${printable(error[lang])}`);
      unusable = true;
      return [];
    });
    const suppressions = [...config.suppressions, ...beside];
    const marks = marksOf(analysis, { known, suppressions, expired });
    analysis.findings.forEach((finding, i) => {
      const mark = marks[i]!;
      if (mark.suppressed) return;
      remembered.add(finding, mark.fingerprint);
      if (!mark.known && worst.includes(finding.severity)) failed = true;
    });
    const shown = isOnly && options.format === "html" && { view: await viewOf(source, bytes) };
    await writeOut(report.document(forReport({ analysis, marks, ...shown }, options)));
  });
  await writeOut(report.close(unread));

  for (const suppression of expired) writeErr(printable(expiry(suppression, options)));
  // A run whose reader went away has not seen every document.
  if (target !== undefined && isRead()) {
    await writeBaseline(target, remembered.finished(), lang);
    writeErr(printable(say(lang, "baselineWritten", { n: String(remembered.size), name: target })));
    failed = false;
  }
  return unread.length > 0 || unusable ? EXIT_UNUSABLE : failed ? EXIT_FINDINGS : 0;
}

interface Marking {
  readonly known: (fingerprint: string) => boolean;
  readonly suppressions: readonly Suppression[];
  /** Filled on the way. */
  readonly expired: Set<Suppression>;
}

function marksOf({ findings, source }: Analysis, { known, suppressions, expired }: Marking): FindingMark[] {
  const { path, text = "" } = source;
  const { fingerprints, by, expired: passed } = knownOf(findings, { text, path }, suppressions, today());
  for (const suppression of passed) expired.add(suppression);
  return fingerprints.map((fingerprint, i) => ({
    fingerprint,
    known: by[i] === null && known(fingerprint),
    suppressed: by[i] ?? null,
  }));
}

function expiry({ fingerprint, rule, reason, expires }: Suppression, { lang }: CheckOptions): string {
  return say(lang, "expired", { name: rule ?? fingerprint ?? "", date: expires ?? "", reason });
}

/** The contract's object has the text only where `extract` is asked for it. */
function forReport(judged: Judged, { format }: CheckOptions): Judged {
  if (format !== "json" && format !== "ndjson") return judged;
  const { analysis, marks } = judged;
  const { text: _, ...source } = analysis.source;
  return { analysis: { ...analysis, source }, marks };
}

/** The report asked for; only its own code is loaded. */
async function reportIn({ format, lang, baseline }: CheckOptions): Promise<Report> {
  const compared = baseline !== undefined;
  const folder = process.cwd();
  const context: ReportContext = { lang, rules, version: version(), today: today(), folder, compared };
  switch (format) {
    case "pretty": {
      const ruleTitle = (id: string) => rules.find((rule) => rule.id === id)?.title[lang];
      return (await import("../report/pretty.ts")).prettyReport({ lang, ...display(), ruleTitle });
    }
    case "json":
      return (await import("../report/json.ts")).jsonReport();
    case "ndjson":
      return (await import("../report/ndjson.ts")).ndjsonReport();
    case "sarif":
      return (await import("../report/sarif.ts")).sarifReport(context);
    case "html":
      return (await import("../report/html.ts")).htmlReport(context);
    case "github":
      return (await import("../report/github.ts")).githubReport(context);
  }
}
