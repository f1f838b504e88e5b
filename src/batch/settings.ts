import type { Against } from "../cohort/against.ts";

/** How the files of a batch are judged; plain data that every worker is given. */
export interface BatchSettings {
  readonly lang: "vi" | "en";
  /** ISO. */
  readonly today: string;
  /** ISO; `null`: each document as of its own date. */
  readonly asOf: string | null;
  /** Path of the configuration file. */
  readonly config: string | null;
  /** `null`: the plans are held against no superior's. */
  readonly against?: Against | null;
}
