/** What the configuration asks of a run: the user's own instruments, which rules judge and how, what is left out. */
import { stat } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { rules as allRules } from "../../rules/index.ts";
import { applySettings } from "../check/presets.ts";
import type { Rule } from "../check/rule.ts";
import type { Suppression } from "../check/suppression.ts";
import { loadRegister } from "../law/load.ts";
import type { Register } from "../law/register/register.ts";
import { UnreadableError } from "../model/values.ts";
import type { Severity } from "../model.ts";
import { findConfig, loadConfig, registerWith } from "../node.ts";
import { EXIT_UNUSABLE } from "./options.ts";
import { complainOf } from "./output.ts";
import type { Lang } from "./words.ts";

export interface Configured {
  readonly register: () => Promise<Register>;
  readonly rules: readonly Rule[];
  readonly profile: string | null;
  readonly failOn: Severity | null;
  readonly suppressions: readonly Suppression[];
}

const BARE: Configured = {
  register: () => loadRegister(),
  rules: allRules,
  profile: null,
  failOn: null,
  suppressions: [],
};

/**
 * The configuration of the first of `paths`, or of the current folder.
 * @returns `null` after saying what is wrong with the configuration or a register file; the exit code is set then
 */
export async function configured(
  paths: readonly string[],
  { config, lang }: { readonly config?: string; readonly lang: Lang },
): Promise<Configured | null> {
  try {
    const file = config ?? (await findConfig(await folderOf(paths[0] ?? "-")));
    if (file === null) return BARE;
    const { registry, settings, profile, failOn, suppressions } = await loadConfig(file);
    return {
      register: registry.length === 0 ? BARE.register : await ownRegister(registry),
      rules: applySettings(allRules, settings),
      profile,
      failOn,
      suppressions,
    };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complainOf(error, lang);
    process.exitCode = EXIT_UNUSABLE;
    return null;
  }
}

async function ownRegister(files: readonly string[]): Promise<() => Promise<Register>> {
  const register = await registerWith(files.map((one) => relative("", one) || one));
  return () => Promise.resolve(register);
}

async function folderOf(path: string): Promise<string> {
  if (path === "-") return ".";
  const isFolder = await stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
  return isFolder ? path : dirname(path);
}
