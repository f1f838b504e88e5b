/** Findings that someone decided not to be shown, for a stated reason and, if they wish, until a stated day. */
import { globPattern } from "../text/glob.ts";
import type { Suppression } from "./suppression.ts";

/** What of a finding decides whether it is suppressed. */
export interface Suppressible {
  readonly rule: string;
  readonly fingerprint: string;
  readonly path: string;
}

export interface Suppressed {
  /** For each finding what suppresses it, or `null`. */
  readonly by: readonly (Suppression | null)[];
  /** Those that would suppress a finding here had their day not passed. */
  readonly expired: readonly Suppression[];
}

/** @param today ISO */
export function suppressed(
  findings: readonly Suppressible[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed {
  const tests = suppressions.map((suppression) => ({ suppression, fits: testOf(suppression) }));
  const expired = new Set<Suppression>();
  const by = findings.map((finding) => {
    const fitting = tests.filter(({ fits }) => fits(finding)).map(({ suppression }) => suppression);
    const valid = fitting.find((suppression) => !isExpired(suppression, today)) ?? null;
    if (!valid) for (const suppression of fitting) expired.add(suppression);
    return valid;
  });
  return { by, expired: [...expired] };
}

const isExpired = ({ expires }: Suppression, today: string): boolean =>
  expires !== undefined && expires < today;

function testOf({ fingerprint, rule, path }: Suppression): (finding: Suppressible) => boolean {
  if (fingerprint !== undefined) return (finding) => finding.fingerprint === fingerprint;
  const fitsPath = path === undefined ? () => true : pathTest(path);
  return (finding) => finding.rule === rule && fitsPath(finding.path);
}

function pathTest(glob: string): (path: string) => boolean {
  const parts = glob.replace(/^\.\//, "").split("/");
  const pattern = globPattern(parts);
  return (path) => {
    const slashed = path.replaceAll("\\", "/").replace(/^\.\//, "");
    return pattern.test(parts.length === 1 ? (slashed.split("/").pop() ?? "") : slashed);
  };
}
