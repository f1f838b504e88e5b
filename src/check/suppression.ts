/** What a suppression says: which findings are not to be shown, and why. */
import * as z from "zod";
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
