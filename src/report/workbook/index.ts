/**
 * A workbook (.xlsx) written while its rows come, to several sheets at a time: nothing is kept but what is packed
 * already and waits for the sheets before it.
 */
import { Zip, ZipDeflate } from "fflate";
import type { Cell, Column } from "../cell.ts";
import type { Lang } from "../layout.ts";
import { fixedParts, STYLES_PART, sheetPart, WORKBOOK_PART, workbookXml } from "./parts.ts";
import { type Sheet, type SheetOptions, sheet } from "./sheet.ts";
import { stylesXml } from "./styles.ts";
import { DECLARATION } from "./xml.ts";

export interface SheetPlan extends SheetOptions {
  /** At most 31 characters, without any of []:*?/\ */
  readonly name: string;
  readonly columns: readonly Column[];
}

export interface Workbook {
  /** Puts a row into the sheet of that number. */
  row(sheet: number, cells: readonly Cell[]): void;
  /** Ends all sheets. */
  close(): void;
  /** The bytes that came to be since the last time, in the order of the file. */
  taken(): Uint8Array[];
}

/** XML is packed in pieces of this length. */
const PIECE = 1 << 16;
const PACKING = { level: 6 } as const;

/** @param day ISO; the date that the parts of the file bear */
export function workbook(plans: readonly SheetPlan[], lang: Lang, day: string): Workbook {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const part = (name: string): ((xml: string, last?: boolean) => void) => {
    const entry = new ZipDeflate(name, PACKING);
    entry.mtime = new Date(year, month - 1, date);
    zip.add(entry);
    return (xml, last = false) => entry.push(encoder.encode(xml), last);
  };

  for (const [name, xml] of fixedParts(plans.length)) part(name)(xml, true);
  part(STYLES_PART)(DECLARATION + stylesXml(lang), true);
  const sheets = plans.map((plan, i) => buffered(sheet(plan), part(sheetPart(i))));
  return {
    row: (i, cells) => sheets[i]!.row(cells),
    close() {
      const extents = sheets.map((each, i) => {
        const { name, columns } = plans[i]!;
        return { name, columns: columns.length, rows: each.close() };
      });
      part(WORKBOOK_PART)(workbookXml(extents), true);
      zip.end();
    },
    taken: () => chunks.splice(0),
  };
}

function buffered(sheet: Sheet, push: (xml: string, last?: boolean) => void) {
  let xml = DECLARATION + sheet.open();
  return {
    row(cells: readonly Cell[]): void {
      xml += sheet.row(cells);
      if (xml.length < PIECE) return;
      push(xml);
      xml = "";
    },
    /** Gives the number of rows. */
    close(): number {
      push(xml + sheet.close(), true);
      return sheet.rows();
    },
  };
}
