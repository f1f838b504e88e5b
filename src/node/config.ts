/** The user's configuration, `kehoach.config.yml`, with those it extends. */
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { RuleSettings } from "../check/presets.ts";
import type { Suppression } from "../check/suppression.ts";
import type { Severity } from "../model.ts";
import { BadFileError, type FileProblem } from "./bad-file.ts";
import { type ConfigFile, configOf, isConfig } from "./config-file.ts";
import { fileError } from "./errors.ts";
import { exists } from "./find-config.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

export interface Config {
  readonly path: string;
  /** Absolute paths of register files. */
  readonly registry: readonly string[];
  readonly settings: RuleSettings;
  /** `null` where the plan's subject decides. */
  readonly profile: string | null;
  readonly failOn: Severity | null;
  readonly suppressions: readonly Suppression[];
}

/**
 * Reads a configuration and those it extends. What it says itself goes before what it extends; registers and
 * suppressions add up.
 * @throws BadFileError when one cannot be read or says something that is not understood
 */
export async function loadConfig(file: string): Promise<Config> {
  const layers = await layersOf(file, []);
  const last = <K extends keyof ConfigFile>(key: K): ConfigFile[K] | undefined =>
    layers.findLast(({ data }) => data[key] !== undefined)?.data[key];
  return {
    path: file,
    registry: layers.flatMap(({ registry }) => registry),
    settings: {
      preset: (last("preset") ?? "recommended") as RuleSettings["preset"],
      rules: Object.assign({}, ...layers.map(({ data }) => data.rules ?? {})) as RuleSettings["rules"],
    },
    profile: last("profile") ?? null,
    failOn: last("failOn") ?? null,
    suppressions: layers.flatMap(({ data }) => data.suppressions ?? []),
  };
}

interface Layer {
  readonly data: ConfigFile;
  readonly registry: readonly string[];
}

/** What `file` extends, the farthest first, then itself. */
async function layersOf(file: string, from: readonly string[]): Promise<Layer[]> {
  const yaml = await parseYaml(file, await textOf(file));
  const data = configOf(file, yaml);
  if (!isConfig(data)) throw new BadFileError(data);
  const bases = await named(file, yaml, "extends", data.extends);
  const registry = await named(file, yaml, "registry", data.registry);
  const trail = [...from, resolve(file)];
  const layers: Layer[] = [];
  for (const [i, base] of bases.entries()) {
    if (trail.includes(base)) throw new BadFileError([circle(file, lineOf(yaml, "extends", i), base)]);
    layers.push(...(await layersOf(base, trail)));
  }
  return [...layers, { data, registry }];
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { vi, en } = fileError(error);
    throw new BadFileError([{ path: file, line: null, field: null, vi, en }]);
  }
}

/**
 * The files that `key` names, absolute.
 * @throws BadFileError when one is not there
 */
async function named(
  file: string,
  yaml: YamlFile,
  key: "extends" | "registry",
  value: string | readonly string[] | undefined,
): Promise<string[]> {
  const files = [value ?? []].flat().map((one) => resolve(dirname(file), one));
  const missing: FileProblem[] = [];
  for (const [i, one] of files.entries()) {
    if (await exists(one)) continue;
    missing.push({
      path: file,
      line: lineOf(yaml, key, i),
      field: key,
      vi: `không có tệp ${one}. Sửa lại đường dẫn, tính từ thư mục của tệp cấu hình này.`,
      en: `there is no file ${one}. Correct the path, seen from the folder of this configuration.`,
    });
  }
  if (missing.length > 0) throw new BadFileError(missing);
  return files;
}

function lineOf(yaml: YamlFile, key: string, i: number): number {
  const isList = Array.isArray((yaml.value as Record<string, unknown> | null)?.[key]);
  return yaml.lineOf(isList ? [key, i] : [key]);
}

function circle(file: string, line: number, base: string): FileProblem {
  return {
    path: file,
    line,
    field: "extends",
    vi: `${base} lại dựa trên chính tệp này. Bỏ một trong hai dòng extends.`,
    en: `${base} extends this file in turn. Leave one of the two out.`,
  };
}
