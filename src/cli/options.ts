/** The options of the commands, as the command line gives them. */
import type { Severity } from "../model.ts";
import type { Answers } from "../node/registry/answers.ts";
import type { Lang } from "./words.ts";

export const FORMATS = ["pretty", "json", "ndjson"] as const;

export const LAW_FORMATS = ["pretty", "json"] as const;

export interface CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
  /** The configuration file, where it is not looked for. */
  readonly config?: string;
}

export interface CheckOptions extends CommonOptions {
  readonly failOn: Severity;
}

export interface ExtractOptions extends CommonOptions {
  readonly includeText?: boolean;
}

export interface LawOptions extends CommonOptions {
  readonly format: (typeof LAW_FORMATS)[number];
}

export interface LawAddOptions extends Answers {
  readonly lang: Lang;
}

/** Exit codes besides 0. */
export const EXIT_FINDINGS = 1;
export const EXIT_NOTHING = 1;
export const EXIT_UNUSABLE = 2;
