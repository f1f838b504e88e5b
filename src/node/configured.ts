/** What a configuration asks of a run: the user's own instruments, which rules judge and how, what is left out. */
import { relative } from "node:path";
import { rules as allRules } from "../../rules/index.ts";
import { applySettings } from "../check/presets.ts";
import type { Rule } from "../check/rule.ts";
import type { Suppression } from "../check/suppression.ts";
import { loadRegister } from "../law/load.ts";
import type { Register } from "../law/register/register.ts";
import type { Severity } from "../model.ts";
import { loadConfig, registerWith } from "../node.ts";

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
 * What a configuration file asks; `null` is no configuration.
 * @throws BadFileError when it, or a register that it names, is not understood
 */
export async function configuredBy(file: string | null): Promise<Configured> {
  if (file === null) return BARE;
  const { registry, settings, profile, failOn, suppressions } = await loadConfig(file);
  return {
    register: registry.length === 0 ? BARE.register : await ownRegister(registry),
    rules: applySettings(allRules, settings),
    profile,
    failOn,
    suppressions,
  };
}

async function ownRegister(files: readonly string[]): Promise<() => Promise<Register>> {
  const register = await registerWith(files.map((one) => relative("", one) || one));
  return () => Promise.resolve(register);
}
