/** The configuration of a run, or what is wrong with it, said to the user. */
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UnreadableError } from "../model/values.ts";
import { type Configured, configuredBy } from "../node/configured.ts";
import { findConfig } from "../node.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { complainOf } from "./output.ts";
import type { Lang } from "./words.ts";

export type { Configured } from "../node/configured.ts";

/**
 * The configuration of the first of `paths`, or of the current folder.
 * @returns `null` after saying what is wrong with the configuration or a register file; the exit code is set then
 */
export async function configured(
  paths: readonly string[],
  { config, lang }: { readonly config?: string; readonly lang: Lang },
): Promise<Configured | null> {
  try {
    return await configuredBy(config ?? (await configFor(paths[0] ?? "-")));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complainOf(error, lang);
    process.exitCode = EXIT_UNUSABLE;
    return null;
  }
}

/** The configuration file that applies to a file or folder; `null` when there is none. */
export async function configFor(path: string): Promise<string | null> {
  return findConfig(await folderOf(path));
}

async function folderOf(path: string): Promise<string> {
  if (path === "-") return ".";
  const isFolder = await stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
  return isFolder ? path : dirname(path);
}
