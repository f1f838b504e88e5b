/** Checks a folder of plans: everything in it is judged, compared and reported on; nothing in it is changed. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { registerInfo } from "../../corpus/instruments/info.ts";
import type { Register } from "../law/register/register.ts";
import { UnreadableError } from "../model/values.ts";
import { noPlans } from "../node/errors.ts";
import { bytesOf } from "../node/input.ts";
import { loadConfig } from "../node.ts";
import { collect } from "./collect.ts";
import { type FinishOptions, finish, type Outcome } from "./finish.ts";
import { type BatchFile, readFolder } from "./folder.ts";
import { type Entry, Journal, writtenFailure } from "./journal.ts";
import { hashOf } from "./judge.ts";
import type { BatchSettings } from "./settings.ts";

export type { Outcome } from "./finish.ts";

/** One of several machines that share the work: the files are dealt out in turn. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export interface BatchOptions extends BatchSettings, Pick<FinishOptions, "expected"> {
  readonly folder: string;
  /** Where the reports go; made where it is not there. */
  readonly out: string;
  readonly jobs: number;
  /** For one file, in seconds. */
  readonly timeout: number;
  /** Goes on with what an earlier run did, and leaves it for the next. */
  readonly cache: boolean;
  readonly shard: Shard | null;
  readonly version: string;
  readonly anonymise: boolean;
  /** The law register that the configuration asks for. */
  readonly register: () => Promise<Register>;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, name: string) => void;
}

export interface BatchResult {
  /** `null` for one of several machines: `merge` makes the reports. */
  readonly outcome: Outcome | null;
  readonly total: number;
  readonly done: number;
}

/**
 * Runs a batch.
 * @throws UnreadableError when the folder cannot be read or nothing can be written
 */
export async function batch(options: BatchOptions): Promise<BatchResult> {
  const { folder, out, cache, shard, signal } = options;
  if (resolve(folder) === resolve(out)) throw sameFolder();
  await mkdir(out, { recursive: true });
  const { files, left } = await readFolder(folder, out);
  const [mine, others] = [dealt(files, shard), dealt(left, shard)];
  if (files.length === 0) throw noPlans();
  const path = join(out, shard ? `phan-${shard.number}-${shard.of}${JOURNAL}` : OWN_JOURNAL);
  if (!cache) await rm(path, { force: true });
  const { journal, entries: known } = await Journal.open(path);
  try {
    const entries = await collected(mine, journal, known, options);
    const told = new Map(known.map((entry) => [entry.head.key, entry]));
    for (const failed of others) {
      const key = hashOf("left", failed.name, failed.code);
      entries.push(told.get(key) ?? (await journal.append(writtenFailure(failed), key)));
    }
    const outcome = shard ? null : await finish(entries, options);
    if (cache && !signal.aborted) await keepOnly(entries, journal);
    return { outcome, total: mine.length, done: entries.length - others.length };
  } finally {
    await journal.close();
    if (!cache && !shard) await rm(path, { force: true });
  }
}

function sameFolder(): UnreadableError {
  return new UnreadableError(
    "same-folder",
    "thư mục báo cáo trùng với thư mục kế hoạch; hãy chọn thư mục khác cho báo cáo.",
    "the folder for the reports is the folder of the plans; choose another one for the reports.",
  );
}

const JOURNAL = ".kehoach";
const OWN_JOURNAL = `.ket-qua${JOURNAL}`;

function dealt<T>(all: readonly T[], shard: Shard | null): T[] {
  return all.filter((_, i) => shard === null || i % shard.of === shard.number - 1);
}

async function collected(
  files: readonly BatchFile[],
  journal: Journal,
  known: readonly Entry[],
  { jobs, timeout, signal, progress, ...options }: BatchOptions,
): Promise<Entry[]> {
  const { lang, today, asOf, config, cache, against = null } = options;
  const byKey = new Map(known.map((entry) => [entry.head.key, entry]));
  let done = 0;
  return collect(files, { lang, today, asOf, config, against }, journal, {
    ...{ jobs, timeout, signal },
    cache: cache ? { known: byKey, base: await programKey(options) } : null,
    progress: (name, isDone) => {
      if (isDone) done++;
      progress(done, files.length, name);
    },
  });
}

/** The same as long as program, register, configuration and question are. */
async function programKey({
  version,
  lang,
  asOf,
  config,
}: Pick<BatchOptions, "version" | "lang" | "asOf" | "config">): Promise<string> {
  const { path: _, ...configured } = config === null ? { path: "", registry: [] } : await loadConfig(config);
  const registers = await Promise.all(configured.registry.map(bytesOf));
  return hashOf(version, registerInfo.version, lang, asOf ?? "", JSON.stringify(configured), ...registers);
}

/** A journal grows with every changed file; what no plan of the folder needs goes when it is the greater part. */
async function keepOnly(entries: readonly Entry[], journal: Journal): Promise<void> {
  const own = entries.filter((entry) => entry.journal === journal);
  const needed = own.reduce((sum, { head: { lengths } }) => sum + lengths[0] + lengths[1], 0);
  if (journal.size < 2 * needed + SMALL) return;
  const path = `${journal.path}.tmp`;
  await rm(path, { force: true });
  const { journal: fresh } = await Journal.open(path);
  for (const entry of own) await fresh.append(await journal.writtenOf(entry), entry.head.key);
  await fresh.close();
  await rename(path, journal.path);
}

const SMALL = 1 << 20;

export interface MergeOptions extends Omit<Parameters<typeof finish>[1], "out"> {
  /** Folders that the parts wrote into. */
  readonly folders: readonly string[];
  readonly out: string;
}

/**
 * The reports of a batch whose parts were judged on several machines: the same as those of one run.
 * @throws UnreadableError when there are no parts, or one is missing
 */
export async function merge({ folders, ...options }: MergeOptions): Promise<Outcome> {
  const parts: string[] = [];
  for (const folder of folders)
    for (const name of await readdir(folder)) if (PART.test(name)) parts.push(join(folder, name));
  refuseGaps(parts);
  const opened = await Promise.all(parts.sort().map((path) => Journal.open(path)));
  try {
    await mkdir(options.out, { recursive: true });
    const entries = opened.flatMap((one) => one.entries);
    return await finish(entries, options);
  } finally {
    for (const { journal } of opened) await journal.close();
  }
}

const PART = /^phan-(\d+)-(\d+)\.kehoach$/;

function refuseGaps(parts: readonly string[]): void {
  const found = parts.map((path) => PART.exec(basename(path))!.slice(1).map(Number) as [number, number]);
  const of = found[0]?.[1] ?? 0;
  const numbers = new Set(found.map(([number]) => number));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  if (of > 0 && missing.length === 0 && numbers.size === found.length && found.every(([, all]) => all === of))
    return;
  const names = missing.map((number) => `${number}/${of}`).join(", ");
  throw new UnreadableError(
    "parts-missing",
    of === 0
      ? "không có tệp phan-…-….kehoach nào; hãy chạy batch --shard i/n trước."
      : `các phần không khớp nhau${names ? `: thiếu phần ${names}` : ""}; mỗi phần phải có đúng một tệp của cùng một lần chia.`,
    of === 0
      ? "there is no file phan-…-….kehoach; run batch --shard i/n first."
      : `the parts do not fit together${names ? `: ${names} missing` : ""}; there must be one file of each part of one division.`,
  );
}
