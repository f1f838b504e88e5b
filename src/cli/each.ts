/** Runs over all the files that a command line names; what cannot be read is said and the rest goes on. */

import { UnreadableError } from "../model/values.ts";
import { type AnalysedFile, type AnalyseFileOptions, analyseFileRead, findFiles } from "../node.ts";
import type { Unread } from "../report/judged.ts";
import { printable } from "../report/printable.ts";
import { isRead, writeErr } from "./output.ts";
import { type Lang, say } from "./words.ts";

/**
 * Analyses every file that `paths` name, in order, and hands each result over, saying whether it is the only one.
 * @returns those that could not be read
 */
export async function eachPlan(
  paths: readonly string[],
  options: AnalyseFileOptions & { readonly lang: Lang },
  use: (file: AnalysedFile, isOnly: boolean) => Promise<void>,
): Promise<Unread[]> {
  const { files, unusable } = await findFiles(paths);
  const unread = unusable.map(({ path, error }) => complaint(path, error, options.lang));
  for (const path of files) {
    if (!isRead()) break;
    try {
      await use(await analyseFileRead(path, options), files.length + unusable.length === 1);
    } catch (error) {
      unread.push(complaint(path, error, options.lang));
    }
  }
  return unread;
}

/** Says why `path` could not be read. */
function complaint(path: string, error: unknown, lang: Lang): Unread {
  const message =
    error instanceof UnreadableError ? error[lang] : say(lang, "internal", { detail: String(error) });
  writeErr(printable(`${path}: ${message}`));
  return { path, message };
}
