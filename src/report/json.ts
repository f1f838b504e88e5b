import type { Analysis } from "../model.ts";
import { escapeControls } from "./printable.ts";

/** An array of analyses, indented. */
export function json(analyses: readonly Analysis[]): string {
  return `${escapeControls(JSON.stringify(analyses, null, 2))}\n`;
}
