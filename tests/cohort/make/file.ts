/** The bytes of a file of the folder. */
import { strToU8 } from "fflate";
import type { Made } from "./cohort.ts";
import { docxOf } from "./docx.ts";
import { linesOf } from "./lines.ts";
import { textOf } from "./text.ts";

export function bytesOf({ plan, format, variant }: Made): Uint8Array {
  const lines = linesOf(plan);
  return format === "docx" ? docxOf(lines, variant) : strToU8(textOf(lines, { wrapped: variant }));
}
