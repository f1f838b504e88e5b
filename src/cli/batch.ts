/** `kehoach batch` and `kehoach merge`: a folder of plans, the reports on it, and how far the run is. */
import { availableParallelism } from "node:os";
import { type BatchResult, merge as join, type Outcome, batch as run, type Shard } from "../batch/index.ts";
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
  readonly shard?: Shard;
  readonly asOf?: string;
  readonly config?: string;
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
    const result = await run({
      ...{ folder, out: output, jobs, timeout, cache, shard, lang, config },
      ...{ today: today(), asOf: options.asOf ?? null, version: version(), register },
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
  options: Pick<BatchOptions, "lang" | "output" | "config">,
): Promise<void> {
  const { lang, output } = options;
  if (output === undefined) return complainOfOutput(lang);
  try {
    const { register } = await configuredBy(options.config ?? (await configFor(folders[0]!)));
    const more = { lang, today: today(), version: version(), register };
    const outcome = await join({ folders, out: output, ...more });
    await tell({ outcome, done: outcome.plans, total: outcome.plans }, output, lang);
  } catch (error) {
    fail(error, lang);
  }
}

async function tell({ outcome, done, total }: BatchResult, out: string, lang: Lang): Promise<void> {
  const isStopped = done < total;
  if (outcome === null) await writeOut(`${say(lang, "shardDone", { n: done, name: out })}\n`);
  else {
    for (const { name, code, [lang]: message } of outcome.failed)
      if (!HARMLESS.has(code)) writeErr(printable(`${name}: ${message}`));
    await writeOut(`${summary(outcome, out, lang)}\n`);
  }
  if (isStopped) writeErr(say(lang, "stopped", { left: total - done }));
  process.exitCode = exitCode(outcome, isStopped);
}

function summary({ plans, failed, counts }: Outcome, out: string, lang: Lang): string {
  const { error, warning, info } = counts;
  const unread = failed.filter(({ code }) => !HARMLESS.has(code)).length;
  const others = failed.length - unread;
  const values = { plans, unread, others, error, warning, info, name: out };
  return say(lang, others > 0 ? "batchDoneWithOthers" : "batchDone", values);
}

function exitCode(outcome: Outcome | null, isStopped: boolean): number {
  if (isStopped || outcome?.failed.some(({ code }) => !HARMLESS.has(code))) return EXIT_UNUSABLE;
  return outcome && outcome.counts.error > 0 ? EXIT_FINDINGS : 0;
}

/** What is no plan is told and fails nothing. */
const HARMLESS = new Set(["lock-file", "no-plan"]);

function complainOfOutput(lang: Lang): void {
  writeErr(`kehoach: ${say(lang, "missingReports")}`);
  process.exitCode = EXIT_UNUSABLE;
}

function fail(error: unknown, lang: Lang): void {
  if (!(error instanceof UnreadableError)) throw error;
  complainOf(error, lang);
  process.exitCode = EXIT_UNUSABLE;
}
