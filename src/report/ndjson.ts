import { type Report, shown } from "./judged.ts";
import { escapeControls } from "./printable.ts";

/** One analysis on one line. */
export function ndjsonReport(): Report {
  return {
    open: () => "",
    document: (judged) => `${escapeControls(JSON.stringify(shown(judged)))}\n`,
    close: () => "",
  };
}
