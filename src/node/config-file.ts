/** What a configuration file may say, and the sentences for what it may not. */
import * as z from "zod";
import { profiles } from "../../corpus/profiles/index.ts";
import { rules } from "../../rules/index.ts";
import { PRESET_NAMES } from "../check/presets.ts";
import { Suppression } from "../check/suppression.ts";
import { SEVERITIES } from "../model/values.ts";
import type { FileProblem } from "./bad-file.ts";
import { nearest } from "./nearest.ts";
import type { YamlFile } from "./yaml.ts";

const path = z.string().min(1);
const paths = z.union([path, z.array(path).min(1)]);
const ruleIds = rules.map(({ id }) => id);
const profileIds = profiles.map(({ id }) => id);
const settings = ["off", ...SEVERITIES];

/** The file as it is written. */
export const ConfigFile = z.strictObject({
  /** Configurations that this one goes on from, seen from its folder. */
  extends: paths.optional(),
  /** Register files, seen from its folder. */
  registry: paths.optional(),
  preset: z.enum(PRESET_NAMES as [string, ...string[]]).optional(),
  profile: z.enum(profileIds as [string, ...string[]]).optional(),
  /** Severity of single rules, or "off". */
  rules: z.record(z.string(), z.enum(settings as [string, ...string[]])).optional(),
  failOn: z.enum(SEVERITIES).optional(),
  suppressions: z.array(Suppression).optional(),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

type Words = Readonly<Record<"vi" | "en", string>>;

/** What each key takes, for whoever wrote something else. */
const TAKES: Readonly<Record<string, Words>> = {
  extends: {
    vi: "phải là đường dẫn của một tệp hoặc danh sách đường dẫn. Ví dụ: extends: ../kehoach.config.yml",
    en: "it must be the path of a file or a list of paths. For example: extends: ../kehoach.config.yml",
  },
  registry: {
    vi: "phải là đường dẫn của một tệp hoặc danh sách đường dẫn. Ví dụ: registry: danh-muc.yml",
    en: "it must be the path of a file or a list of paths. For example: registry: danh-muc.yml",
  },
  rules: {
    vi: "phải gồm các dòng “mã quy tắc: mức”. Ví dụ: citation/amended: off",
    en: "it is made of lines “rule: severity”. For example: citation/amended: off",
  },
  suppressions: {
    vi: "phải là danh sách, mỗi mục có rule hoặc fingerprint, và reason; thêm được path (cùng rule) và expires (NĂM-THÁNG-NGÀY).",
    en: "it must be a list; each entry has rule or fingerprint, and reason; path (with rule) and expires (YYYY-MM-DD) may follow.",
  },
};
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  preset: PRESET_NAMES,
  profile: profileIds,
  failOn: SEVERITIES,
};

/** The file's content, or what is wrong with it: all of it, each with its line. */
export function configOf(file: string, yaml: YamlFile): ConfigFile | readonly FileProblem[] {
  if (yaml.problems.length > 0) return yaml.problems;
  // An empty file configures nothing.
  const { data, error } = ConfigFile.safeParse(yaml.value ?? {});
  if (error) return error.issues.flatMap((issue) => problemsOf(file, yaml, issue));
  const unknown = Object.keys(data.rules ?? {}).filter((id) => !ruleIds.includes(id));
  const unknownSuppressed = (data.suppressions ?? []).flatMap(({ rule }, i) =>
    rule !== undefined && !ruleIds.includes(rule) ? [{ rule, i }] : [],
  );
  const problems = [
    ...unknown.map((id) => unknownRule(file, yaml.lineOf(["rules", id], true), id)),
    ...unknownSuppressed.map(({ rule, i }) =>
      unknownRule(file, yaml.lineOf(["suppressions", i, "rule"]), rule),
    ),
  ];
  return problems.length > 0 ? problems : data;
}

export const isConfig = (read: ConfigFile | readonly FileProblem[]): read is ConfigFile =>
  !Array.isArray(read);

const KEYS = Object.keys(ConfigFile.shape);

function problemsOf(file: string, yaml: YamlFile, issue: z.core.$ZodIssue): FileProblem[] {
  const [key] = issue.path.map(String);
  if (key === undefined && issue.code === "unrecognized_keys")
    return issue.keys.map((one) => unknownKey(file, yaml, one));
  if (key === undefined) {
    const vi = "tệp cấu hình phải gồm các dòng “khóa: giá trị”, ví dụ “registry: danh-muc.yml”.";
    const en = "a configuration is made of lines “key: value”, for example “registry: danh-muc.yml”.";
    return [{ path: file, line: 1, field: null, vi, en }];
  }
  const steps = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const line = yaml.lineOf(steps, true);
  const field = steps.join(".");
  if (key === "rules" && steps.length === 2) {
    return [{ path: file, line, field, ...oneOf(settings, valueAt(yaml, steps)) }];
  }
  const choices = CHOICES[key];
  if (choices) return [{ path: file, line, field, ...oneOf(choices, valueAt(yaml, steps)) }];
  return [{ path: file, line, field, ...TAKES[key]! }];
}

function valueAt({ value }: YamlFile, steps: readonly (string | number)[]): string {
  let at: unknown = value;
  for (const step of steps) at = (at as Record<string, unknown> | null)?.[step];
  return typeof at === "string" ? at : "";
}

function oneOf(choices: readonly string[], value: string): Words {
  const near = nearest(value, choices);
  const allowed = choices.join(", ");
  return {
    vi: `dùng được: ${allowed}.${near ? ` Ý bạn là “${near}”?` : ""}`,
    en: `allowed: ${allowed}.${near ? ` Did you mean “${near}”?` : ""}`,
  };
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

function unknownRule(file: string, line: number, id: string): FileProblem {
  const near = nearest(id, ruleIds);
  return {
    path: file,
    line,
    field: null,
    vi: `không có quy tắc “${id}”. ${near ? `Ý bạn là “${near}”?` : "Xem: kehoach rules"}`,
    en: `there is no rule “${id}”. ${near ? `Did you mean “${near}”?` : "See: kehoach rules"}`,
  };
}
