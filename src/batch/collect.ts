/** Judges the files of a batch on several threads; what is done is in the journal at once. */
import { Tinypool } from "tinypool";
import type { FailedRecord } from "../cohort/model.ts";
import { bytesOf } from "../node/input.ts";
import { sidecarOf } from "../node/sidecar.ts";
import type { BatchFile } from "./folder.ts";
import { type Entry, type Journal, type Written, writtenFailure } from "./journal.ts";
import { failure, hashOf } from "./judge.ts";
import type { BatchSettings } from "./settings.ts";
import type { Task } from "./worker.ts";

export interface CollectOptions {
  readonly jobs: number;
  /** For one file, in seconds. */
  readonly timeout: number;
  /** Stops the run; what is done stays. */
  readonly signal: AbortSignal;
  /** Called when a file is begun and when it is done. */
  readonly progress: (name: string, isDone: boolean) => void;
  /** Address of the module that judges a file. */
  readonly worker?: string;
  /** What was done before by its key, and what all keys begin with; `null`: nothing is skipped. */
  readonly cache: { readonly known: ReadonlyMap<string, Entry>; readonly base: string } | null;
}

const WORKER = new URL("./worker.js", import.meta.url).href;
/** A document that needs more is reported instead of taking the machine down. */
const LARGEST_HEAP_MB = 1024;

/** The outcomes of the files, in no order. Where the run was stopped some are missing. */
export async function collect(
  files: readonly BatchFile[],
  settings: BatchSettings,
  journal: Journal,
  options: CollectOptions,
): Promise<Entry[]> {
  const { jobs, signal, progress, cache, worker = WORKER } = options;
  const pool = new Tinypool({
    ...{ filename: worker, minThreads: jobs, maxThreads: jobs, runtime: "worker_threads" },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
  });
  const entries: Entry[] = [];
  const waiting = files.values();
  const run = async (): Promise<void> => {
    for (const file of waiting) {
      if (signal.aborted) return;
      progress(file.name, false);
      const key = cache === null ? "" : await keyOf(file, cache.base);
      const known = cache?.known.get(key);
      if (known && holds(known, settings)) entries.push(known);
      else {
        const written = await judged({ file, settings }, pool, options);
        if (written === null) return;
        entries.push(await journal.append(written, key));
      }
      progress(file.name, true);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, run));
  } finally {
    await pool.destroy();
  }
  return entries;
}

/** What failed for want of time or memory may succeed another time. */
const RETRIED = new Set(["too-slow", "out-of-memory", "internal"]);

function holds({ head: { day, failed } }: Entry, { today }: BatchSettings): boolean {
  return (day === null || day === today) && !RETRIED.has(failed?.code ?? "");
}

/** `null` when the run was stopped meanwhile. */
async function judged(
  task: Task,
  pool: Tinypool,
  { timeout, signal }: CollectOptions,
): Promise<Written | null> {
  const { name } = task.file;
  const limit = AbortSignal.timeout(timeout * 1000);
  try {
    return (await pool.run(task, { signal: AbortSignal.any([signal, limit]) })) as Written;
  } catch (error) {
    if (signal.aborted) return null;
    return writtenFailure(limit.aborted ? tooSlow(name, timeout) : gone(name, error));
  }
}

/** Of the content, what stands beside it, its name and the program; unreadable files have none alike. */
async function keyOf({ path, name }: BatchFile, base: string): Promise<string> {
  const read = (at: string) => bytesOf(at).catch(() => new Uint8Array());
  return hashOf(base, name, await read(path), await read(sidecarOf(path)));
}

function tooSlow(name: string, seconds: number): FailedRecord {
  return {
    ...{ name, code: "too-slow" },
    vi: `xử lý quá ${seconds} giây nên bỏ qua; hãy mở tệp xem có gì lạ, hoặc chạy lại với --timeout lớn hơn.`,
    en: `it took more than ${seconds} seconds and was left; look what is odd in it, or run again with a larger --timeout.`,
  };
}

/** The worker died, as from want of memory; another has taken its place. */
function gone(name: string, error: unknown): FailedRecord {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code !== "ERR_WORKER_OUT_OF_MEMORY") return failure(name, error);
  return {
    ...{ name, code: "out-of-memory" },
    vi: "cần quá nhiều bộ nhớ nên bỏ qua; hãy mở bằng Word, lưu lại rồi chạy lại.",
    en: "it needs too much memory and was left; open it in Word, save it and run this again.",
  };
}
