/** The file that remembers findings. */
import { readFile, rename, writeFile } from "node:fs/promises";
import type { Baseline } from "../check/baseline-schema.ts";
import { type Lang, say } from "./words.ts";

/** A sentence for the user, who asked for something that cannot be done. */
export class BaselineError extends Error {}

/** @throws BaselineError when there is no such file or it is no baseline */
export async function readBaseline(path: string, lang: Lang): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const key = error.code === "ENOENT" ? "noBaseline" : "baselineUnreadable";
    throw new BaselineError(say(lang, key, { name: path, detail: error.code ?? String(error) }));
  });
  const baseline = await parsed(text);
  if (!baseline) throw new BaselineError(say(lang, "notBaseline", { name: path }));
  return baseline;
}

async function parsed(text: string): Promise<Baseline | null> {
  const { Baseline } = await import("../check/baseline-schema.ts");
  try {
    return Baseline.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Makes sure, before any work is done, that `path` may be written: a file there that is no baseline is someone's
 * document.
 * @throws BaselineError
 */
export async function mayWriteBaseline(path: string, lang: Lang): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new BaselineError(say(lang, "baselineUnreadable", { name: path, detail: error.code ?? "" }));
  });
  if (text !== null && !(await parsed(text)))
    throw new BaselineError(say(lang, "notOverwritten", { name: path }));
}

/** Writes the file whole or not at all. */
export async function writeBaseline(path: string, baseline: Baseline, lang: Lang): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify(baseline, null, 2)}\n`, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new BaselineError(say(lang, "baselineUnwritable", { name: path, detail }));
  }
}
