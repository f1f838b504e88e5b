/** The law register with the user's own instruments, as the configuration asks for them. */
import { stat } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { loadRegister } from "../law/load.ts";
import type { Register } from "../law/register/register.ts";
import { UnreadableError } from "../model/values.ts";
import { findConfig, loadConfig, registerWith } from "../node.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { complainOf } from "./output.ts";
import type { Lang } from "./words.ts";

/**
 * What gives the register. The configuration is the one of the first of `paths`, or of the current folder.
 * @returns `null` after saying what is wrong with the configuration or a register file; the exit code is set then
 */
export async function ownRegister(
  paths: readonly string[],
  { config, lang }: { readonly config?: string; readonly lang: Lang },
): Promise<(() => Promise<Register>) | null> {
  try {
    const file = config ?? (await findConfig(await folderOf(paths[0] ?? "-")));
    const { registry } = file === null ? { registry: [] } : await loadConfig(file);
    if (registry.length === 0) return () => loadRegister();
    const register = await registerWith(registry.map((one) => relative("", one) || one));
    return () => Promise.resolve(register);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complainOf(error, lang);
    process.exitCode = EXIT_UNUSABLE;
    return null;
  }
}

async function folderOf(path: string): Promise<string> {
  if (path === "-") return ".";
  const isFolder = await stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
  return isFolder ? path : dirname(path);
}
