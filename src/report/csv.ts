/** Tables as CSV (RFC 4180) that Excel opens right: in UTF-8, told by its mark, and without formulas. */
import { type Cell, cellText, isFormulaLike } from "./cell.ts";

export const BYTE_ORDER_MARK = "\ufeff";

/** One line. Texts are quoted, numbers are not, days are ISO, a share is a number from 0 to 1. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return quoted(cell);
  if ("day" in cell) return cell.day;
  return "share" in cell ? String(Math.round(cell.share * 1000) / 1000) : quoted(cell.text);
}

/** An apostrophe in front of what would be a formula, as OWASP advises. */
function quoted(text: string): string {
  const words = cellText(text);
  return `"${isFormulaLike(words) ? "'" : ""}${words.replaceAll('"', '""')}"`;
}
