/** Findings that someone decided not to be shown, for a stated reason and, if they wish, until a stated day. */
import * as z from "zod";
import { globPattern } from "../text/glob.ts";
import { FINGERPRINT } from "./fingerprint.ts";

/** One entry of the key `suppressions`: which findings, why, and until when. */
export const Suppression = z
  .strictObject({
    /** The one finding of this fingerprint … */
    fingerprint: z.string().regex(FINGERPRINT, "16 hexadecimal digits").optional(),
    /** … or all findings of this rule … */
    rule: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/, "group/name")
      .optional(),
    /** … in files that fit this pattern; a pattern without a slash is of the name alone. */
    path: z.string().min(1).optional(),
    reason: z.string().trim().min(1),
    /** The last day on which it holds. */
    expires: z.iso.date().optional(),
  })
  .refine(({ fingerprint, rule }) => (fingerprint === undefined) !== (rule === undefined), {
    error: "either fingerprint or rule",
  })
  .refine(({ path, rule }) => path === undefined || rule !== undefined, { error: "path goes with rule" });
export type Suppression = z.infer<typeof Suppression>;

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
