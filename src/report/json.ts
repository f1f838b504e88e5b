import { type Report, shown } from "./judged.ts";
import { escapeControls } from "./printable.ts";

/** An array of analyses, indented, written one by one. */
export function jsonReport(): Report {
  let before = "";
  return {
    open: () => "[",
    document(judged) {
      const item = JSON.stringify([shown(judged)], null, 2).slice(1, -2);
      const written = before + escapeControls(item);
      before = ",";
      return written;
    },
    close: () => (before === "" ? "]\n" : "\n]\n"),
  };
}
