/** The options of the commands, as the command line gives them. */
import type { Severity } from "../model.ts";
import type { Lang } from "./words.ts";

export const FORMATS = ["pretty", "json", "ndjson"] as const;

export interface CommonOptions {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Lang;
  /** ISO. */
  readonly asOf?: string;
}

export interface CheckOptions extends CommonOptions {
  readonly failOn: Severity;
}

export interface ExtractOptions extends CommonOptions {
  readonly includeText?: boolean;
}

/** Exit codes besides 0. */
export const EXIT_FINDINGS = 1;
export const EXIT_UNUSABLE = 2;
