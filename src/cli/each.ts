/** Runs over all the files that a command line names; what cannot be read is said and the rest goes on. */

import { UnreadableError } from "../model/values.ts";
import type { Analysis } from "../model.ts";
import { type AnalyseFileOptions, analyseFile, findFiles } from "../node.ts";
import { printable } from "../report/printable.ts";
import { isRead, writeErr } from "./output.ts";
import { type Lang, say } from "./words.ts";

/**
 * Analyses every file that `paths` name, in order, and hands each result over.
 * @returns how many could not be read
 */
export async function eachPlan(
  paths: readonly string[],
  options: AnalyseFileOptions & { readonly lang: Lang },
  use: (analysis: Analysis) => Promise<void>,
): Promise<number> {
  const { files, unusable } = await findFiles(paths);
  for (const { path, error } of unusable) complain(path, error, options.lang);
  let unread = unusable.length;
  for (const path of files) {
    if (!isRead()) break;
    try {
      await use(await analyseFile(path, options));
    } catch (error) {
      complain(path, error, options.lang);
      unread++;
    }
  }
  return unread;
}

function complain(path: string, error: unknown, lang: Lang): void {
  const sentence =
    error instanceof UnreadableError ? error[lang] : say(lang, "internal", { detail: String(error) });
  writeErr(printable(`${path}: ${sentence}`));
}
