/** `kehoach batch` and `kehoach merge`: a folder of plans, the reports on it, and how far the run is. */
import { availableParallelism } from "node:os";
import { readAgainst } from "../batch/against.ts";
import { readExpected } from "../batch/expected.ts";
import { isHarmless } from "../batch/folder.ts";
import { type BatchResult, merge as join, type Outcome, batch as run, type Shard } from "../batch/index.ts";
import type { Against } from "../cohort/against.ts";
import type { Expected } from "../cohort/model.ts";
import { UnreadableError } from "../model/values.ts";
import { configuredBy } from "../node/configured.ts";
import { today } from "../node.ts";
import { printable } from "../report/printable.ts";
import { configFor } from "./configured.ts";
import { EXIT_FINDINGS, EXIT_UNUSABLE } from "./options.ts";
import { complainOf, writeErr, writeOut } from "./output.ts";
import { progressOn } from "./progress.ts";
import { version } from "./version.ts";
import { type Lang, say } from "./words.ts";

export interface BatchOptions {
  readonly lang: Lang;
  readonly output?: string;
  readonly jobs?: number;
  readonly timeout: number;
  readonly cache?: boolean;
  readonly anonymise?: boolean;
  readonly shard?: Shard;
  readonly asOf?: string;
  readonly config?: string;
  readonly expect?: string;
  readonly against?: string;
}

export async function batch(folder: string, options: BatchOptions): Promise<void> {
  const { lang, output, jobs = availableParallelism(), timeout, cache = false, shard = null } = options;
  if (output === undefined) return complainOfOutput(lang);
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once("SIGINT", interrupted);
  const progress = progressOn(process.stderr, lang);
  try {
    const config = options.config ?? (await configFor(folder));
    // What is wrong with it is said once, and not by every worker.
    const { register } = await configuredBy(config);
    const given = await givenBy(options, config);
    const result = await run({
      ...{ folder, out: output, jobs, timeout, cache, shard, lang, config, ...given },
      ...{ today: today(), asOf: options.asOf ?? null, version: version(), register },
      anonymise: options.anonymise ?? false,
      signal: stop.signal,
      progress: progress.update,
    });
    progress.end();
    await tell(result, output, lang);
  } catch (error) {
    progress.end();
    fail(error, lang);
  } finally {
    process.removeListener("SIGINT", interrupted);
  }
}

export async function merge(
  folders: readonly string[],
  options: Pick<BatchOptions, "lang" | "output" | "config" | "expect" | "against" | "anonymise">,
): Promise<void> {
  const { lang, output } = options;
  if (output === undefined) return complainOfOutput(lang);
  try {
    const config = options.config ?? (await configFor(folders[0]!));
    const { register } = await configuredBy(config);
    const given = await givenBy(options, config);
    const { anonymise = false } = options;
    const more = { lang, today: today(), version: version(), register, anonymise, ...given };
    const outcome = await join({ folders, out: output, ...more });
    await tell({ outcome, done: outcome.plans, total: outcome.plans }, output, lang);
  } catch (error) {
    fail(error, lang);
  }
}

/** The list and the superior's plan, told what is odd in them. */
async function givenBy(
  { lang, expect, against }: Pick<BatchOptions, "lang" | "expect" | "against">,
  config: string | null,
): Promise<{ expected: readonly Expected[] | null; against: Against | null }> {
  const list = expect === undefined ? null : await named(expect, readExpected(expect));
  for (const { again, first } of list?.repeated ?? []) {
    const values = { line: again.line, name: again.name, first: first.line };
    writeErr(printable(`${expect}: ${say(lang, "expectedTwice", values)}`));
  }
  const settings = { lang, today: today(), asOf: null, config };
  return {
    expected: list?.expected ?? null,
    against: against === undefined ? null : await named(against, readAgainst(against, settings)),
  };
}

/** What is wrong with a file is said with its name. */
async function named<T>(path: string, reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof UnreadableError)) throw error;
    throw new UnreadableError(error.code, `${path}: ${error.vi}`, `${path}: ${error.en}`);
  });
}

async function tell({ outcome, done, total }: BatchResult, out: string, lang: Lang): Promise<void> {
  const isStopped = done < total;
  if (outcome === null) await writeOut(`${say(lang, "shardDone", { n: done, name: out })}\n`);
  else {
    for (const failed of outcome.failed)
      if (!isHarmless(failed)) writeErr(printable(`${failed.name}: ${failed[lang]}`));
    tellSubmissions(outcome, lang);
    await writeOut(`${summary(outcome, out, lang)}\n`);
  }
  if (isStopped) writeErr(say(lang, "stopped", { left: total - done }));
  process.exitCode = exitCode(outcome, isStopped);
}

/** Names that are told before the reports are referred to. */
const NAMES_TOLD = 20;

function tellSubmissions({ cohort: { submissions, coverage } }: Outcome, lang: Lang): void {
  if (coverage) {
    const { superior, demands } = coverage;
    writeErr(printable(say(lang, "heldAgainst", { name: superior, n: demands.length })));
  }
  if (!submissions) return;
  const { submitted, missing, unknown } = submissions;
  const clear = missing.filter(({ maybe }) => !maybe);
  const names = clear.slice(0, NAMES_TOLD).map(({ name }) => name);
  const values = {
    ...{ submitted: submitted.length, all: submitted.length + missing.length, missing: clear.length },
    ...{ unclear: missing.length - clear.length, unknown: unknown.length },
  };
  writeErr(say(lang, "handedIn", values));
  const more = clear.length > names.length ? "; …" : "";
  if (names.length > 0) writeErr(printable(`${say(lang, "notHandedIn")} ${names.join("; ")}${more}`));
  for (const { name, maybe } of missing.filter((one) => one.maybe).slice(0, NAMES_TOLD))
    writeErr(
      printable(say(lang, "unclearWhether", { name, plans: maybe!.map(({ plan }) => plan).join("; ") })),
    );
  for (const { expected, plans, latest } of submitted
    .filter((one) => one.plans.length > 1)
    .slice(0, NAMES_TOLD))
    writeErr(
      printable(
        `${say(lang, "handedInTwice", { name: expected.name, plans: plans.join("; ") })}${latest ? say(lang, "latestIs", { name: latest }) : ""}`,
      ),
    );
}

function summary({ plans, failed, counts }: Outcome, out: string, lang: Lang): string {
  const { error, warning, info } = counts;
  const unread = failed.filter((one) => !isHarmless(one)).length;
  const others = failed.length - unread;
  const values = { plans, unread, others, error, warning, info, name: out };
  return say(lang, others > 0 ? "batchDoneWithOthers" : "batchDone", values);
}

function exitCode(outcome: Outcome | null, isStopped: boolean): number {
  if (isStopped || outcome?.failed.some((one) => !isHarmless(one))) return EXIT_UNUSABLE;
  return outcome && outcome.counts.error > 0 ? EXIT_FINDINGS : 0;
}

function complainOfOutput(lang: Lang): void {
  writeErr(`kehoach: ${say(lang, "missingReports")}`);
  process.exitCode = EXIT_UNUSABLE;
}

function fail(error: unknown, lang: Lang): void {
  if (!(error instanceof UnreadableError)) throw error;
  complainOf(error, lang);
  process.exitCode = EXIT_UNUSABLE;
}
