/** The findings of a document with their fingerprints, and which of them somebody suppressed. */
import type { Finding } from "../model.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import type { Suppression } from "./suppression.ts";
import { type Suppressed, suppressed } from "./suppressions.ts";

export interface Known extends Suppressed {
  /** For each finding. */
  readonly fingerprints: readonly string[];
}

/**
 * @param text the extracted text that the spans of the findings are offsets of
 * @param today ISO
 */
export function knownOf(
  findings: readonly Finding[],
  { text, path }: { readonly text: string; readonly path: string },
  suppressions: readonly Suppression[],
  today: string,
): Known {
  const fingerprints = fingerprintsOf(findings, text);
  const subjects = findings.map(({ rule }, i) => ({ rule, fingerprint: fingerprints[i]!, path }));
  return { fingerprints, ...suppressed(subjects, suppressions, today) };
}
