import type { Analysis } from "../model.ts";
import { escapeControls } from "./printable.ts";

/** One analysis on one line. */
export function ndjson(analysis: Analysis): string {
  return `${escapeControls(JSON.stringify(analysis))}\n`;
}
