/** The form of the file that remembers findings (see `baseline.ts`). */
import * as z from "zod";
import { FINGERPRINT, FINGERPRINT_VERSION } from "./fingerprint.ts";

export const Baseline = z.strictObject({
  version: z.literal(FINGERPRINT_VERSION),
  fingerprints: z.record(
    z.string().regex(FINGERPRINT),
    z.strictObject({
      rule: z.string(),
      /** For the person who reads the file: the quoted words, or what was said. */
      words: z.string(),
      /** In how many documents. */
      count: z.int().min(1),
    }),
  ),
});
export type Baseline = z.infer<typeof Baseline>;
