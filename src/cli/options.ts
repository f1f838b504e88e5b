/** The options of the commands, as the command line gives them. */
import type { Severity } from "../model.ts";
import type { Answers } from "../node/registry/answers.ts";
import type { Lang } from "./words.ts";

/** Forms of the data of plans. */
export const EXTRACT_FORMATS = ["pretty", "json", "ndjson"] as const;
/** Forms of what is wrong with them. */
export const CHECK_FORMATS = [...EXTRACT_FORMATS, "sarif", "html", "github"] as const;
/** Forms of the catalogue of rules. */
export const RULES_FORMATS = ["pretty", "json"] as const;

export const LAW_FORMATS = ["pretty", "json"] as const;

export interface CommonOptions {
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
  /** The configuration file, where it is not looked for. */
  readonly config?: string;
}

export interface CheckOptions extends CommonOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  /** The configuration's or "error" unless given. */
  readonly failOn?: Severity;
  /** A file of findings that do not fail the run. */
  readonly baseline?: string;
  /** A file to remember the findings of this run in. */
  readonly writeBaseline?: string;
}

export interface ExtractOptions extends CommonOptions {
  readonly format: (typeof EXTRACT_FORMATS)[number];
  readonly includeText?: boolean;
}

export interface LawOptions extends CommonOptions {
  readonly format: (typeof LAW_FORMATS)[number];
}

export interface LawAddOptions extends Answers {
  readonly lang: Lang;
}

export interface RulesOptions {
  readonly lang: Lang;
  readonly format: (typeof RULES_FORMATS)[number];
}

/** Exit codes besides 0. */
export const EXIT_FINDINGS = 1;
export const EXIT_NOTHING = 1;
export const EXIT_UNUSABLE = 2;
