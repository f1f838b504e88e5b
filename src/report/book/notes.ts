/** How to read the tables, and what they do not say. */
import { numericDate } from "../../text/dates.ts";
import { registerLine } from "../unchecked.ts";
import { word } from "../words.ts";
import type { BookContext, Table } from "./table.ts";
import { bookWord } from "./words.ts";

export function notes({ lang, today, version }: BookContext): Table {
  let register: string | null = null;
  return {
    name: bookWord(lang, "notes"),
    csv: null,
    frozen: 0,
    columns: [{ head: bookWord(lang, "notes"), width: 120, wrap: true }],
    plan({ analysis }) {
      register ??= registerLine(analysis, lang);
      return [];
    },
    close: () => [
      [bookWord(lang, "lights")],
      [bookWord(lang, "lawNote")],
      ...(register === null ? [] : [[register]]),
      [bookWord(lang, "shareNote")],
      [word(lang, "noApproval")],
      [word(lang, "made", { date: numericDate(today), version })],
    ],
  };
}
