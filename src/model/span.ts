import * as z from "zod";

/** Half-open UTF-16 offsets `[start, end)`. */
export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;
