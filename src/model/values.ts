/** Closed sets of words and the one error: what code needs at run time without loading the schemas. */

export const SCHEMA_VERSION = "1";

export const FORMATS = ["docx", "pdf", "doc", "txt"] as const;
export type Format = (typeof FORMATS)[number];

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = [
  "in-force",
  "not-yet-effective",
  "replaced",
  "expired",
  "partly-expired",
  "amended",
  "mismatch",
  "unknown",
] as const;

export const ROLES = ["legal-basis", "implements", "mention"] as const;

/** A file that cannot be read at all. `vi` and `en` are one sentence each: what, where, what to do. */
export class UnreadableError extends Error {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  constructor(code: string, vi: string, en: string) {
    super(en);
    this.name = "UnreadableError";
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}
