/** The user's configuration, `kehoach.config.yml`: which register files of their own are used. */
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import { BadFileError, type FileProblem } from "./bad-file.ts";
import { fileError } from "./errors.ts";
import { exists } from "./find-config.ts";
import { nearest } from "./nearest.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

const path = z.string().min(1);

/** The file as it is written. */
export const ConfigFile = z.strictObject({
  /** Register files, seen from the folder of the configuration. */
  registry: z.union([path, z.array(path).min(1)]).optional(),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

export interface Config {
  readonly path: string;
  /** Absolute paths. */
  readonly registry: readonly string[];
}

/**
 * Reads a configuration.
 * @throws BadFileError when it cannot be read or says something that is not understood
 */
export async function loadConfig(file: string): Promise<Config> {
  const yaml = await parseYaml(file, await textOf(file));
  if (yaml.problems.length > 0) throw new BadFileError(yaml.problems);
  // An empty file configures nothing.
  const { data, error } = ConfigFile.safeParse(yaml.value ?? {});
  if (error) throw new BadFileError(error.issues.flatMap((issue) => problemsOf(file, yaml, issue)));
  const registry = [data.registry ?? []].flat().map((one) => resolve(dirname(file), one));
  const missing = await missingFiles(file, yaml, registry);
  if (missing.length > 0) throw new BadFileError(missing);
  return { path: file, registry };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { vi, en } = fileError(error);
    throw new BadFileError([{ path: file, line: null, field: null, vi, en }]);
  }
}

const KEYS = Object.keys(ConfigFile.shape);

function problemsOf(file: string, yaml: YamlFile, issue: z.core.$ZodIssue): FileProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(file, yaml, key));
  const [key] = issue.path;
  if (key === undefined) {
    const vi = `tệp cấu hình phải gồm các dòng “khóa: giá trị”, ví dụ “registry: danh-muc.yml”.`;
    const en = `a configuration is made of lines “key: value”, for example “registry: danh-muc.yml”.`;
    return [{ path: file, line: 1, field: null, vi, en }];
  }
  const line = yaml.lineOf([String(key)], true);
  const vi = "phải là đường dẫn của một tệp hoặc danh sách đường dẫn. Ví dụ: registry: danh-muc.yml";
  const en = "it must be the path of a file or a list of paths. For example: registry: danh-muc.yml";
  return [{ path: file, line, field: String(key), vi, en }];
}

function unknownKey(file: string, yaml: YamlFile, key: string): FileProblem {
  const near = nearest(key, KEYS);
  const known = KEYS.join(", ");
  return {
    path: file,
    line: yaml.lineOf([key], true),
    field: null,
    vi: `không có khóa “${key}”. ${near ? `Ý bạn là “${near}”?` : `Dùng được: ${known}.`}`,
    en: `there is no key “${key}”. ${near ? `Did you mean “${near}”?` : `Known: ${known}.`}`,
  };
}

async function missingFiles(
  file: string,
  yaml: YamlFile,
  registry: readonly string[],
): Promise<FileProblem[]> {
  const isList = registry.length > 1 || Array.isArray((yaml.value as ConfigFile | null)?.registry);
  const problems: FileProblem[] = [];
  for (const [i, one] of registry.entries()) {
    if (await exists(one)) continue;
    problems.push({
      path: file,
      line: yaml.lineOf(isList ? ["registry", i] : ["registry"]),
      field: "registry",
      vi: `không có tệp ${one}. Sửa lại đường dẫn, tính từ thư mục của tệp cấu hình này.`,
      en: `there is no file ${one}. Correct the path, seen from the folder of this configuration.`,
    });
  }
  return problems;
}
