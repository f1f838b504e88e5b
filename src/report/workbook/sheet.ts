/** One sheet as a run of XML, row by row: a head that stays in view, a filter over it, columns of given widths. */
import { lettersOf } from "../../text/letters.ts";
import { type Cell, type Column, cellText, isFormulaLike } from "../cell.ts";
import { styleOf, styleOfLight } from "./styles.ts";
import { escapedXml, SPREADSHEET } from "./xml.ts";

/** Rows of a sheet, its head included. */
export const MOST_ROWS = 1_048_576;

export interface SheetOptions {
  readonly columns: readonly Column[];
  /** How many columns stay in view beside the head. */
  readonly frozen: number;
  /** What the last row says where `lost` rows do not fit. */
  readonly cut: (lost: number) => string;
  readonly mostRows?: number;
}

export interface Sheet {
  open(): string;
  row(cells: readonly Cell[]): string;
  close(): string;
  /** Rows so far, the head included. */
  rows(): number;
}

export function sheet({ columns, frozen, cut, mostRows = MOST_ROWS }: SheetOptions): Sheet {
  const names = columns.map((_, i) => lettersOf(i));
  let rows = 0;
  let lost = 0;
  /** The one that fits only where it is the last. */
  let held: readonly Cell[] = [];
  const rowXml = (cells: readonly string[], attributes = ""): string => {
    rows++;
    const placed = cells.map((cell, i) => `<c r="${names[i]}${rows}"${cell}`);
    return `<row r="${rows}"${attributes}>${placed.join("")}</row>`;
  };
  const dataRow = (cells: readonly Cell[]): string =>
    rowXml(
      cells.map((cell, i) => cellXml(cell, columns[i]!)),
      ` ht="${heightOf(cells, columns)}" customHeight="1"`,
    );
  return {
    open: () =>
      `<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(colXml).join("")}</cols><sheetData>` +
      rowXml(
        columns.map(({ head }) => textXml(head, styleOf("head"))),
        ' ht="33" customHeight="1"',
      ),
    row(cells) {
      if (rows < mostRows - 1) return dataRow(cells);
      if (held.length === 0) held = cells;
      else lost++;
      return "";
    },
    close() {
      const told = lost > 0 ? rowXml([textXml(cut(lost + 1), styleOf("note"))]) : "";
      const last = lost === 0 && held.length > 0 ? dataRow(held) : told;
      const filter = rows > 1 ? `<autoFilter ref="A1:${names.at(-1)}${rows}"/>` : "";
      return (
        `${last}</sheetData>${filter}` +
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>"
      );
    },
    rows: () => rows,
  };
}

const CAPITALS = /\p{Lu}/gu;
const LINE = 15;
/** Points. A row of Excel is no higher. */
const HIGHEST = 409;

/** So high that wrapped words are seen, as far as that can be told from their number: nobody measures them on opening. */
function heightOf(cells: readonly Cell[], columns: readonly Column[]): number {
  let lines = 1;
  cells.forEach((cell, i) => {
    const { width, wrap = false, clipped = false } = columns[i]!;
    if (cell === null || typeof cell === "number" || clipped) return;
    const text = typeof cell === "string" ? (wrap ? cell : "") : "light" in cell ? cell.text : "";
    lines = Math.max(lines, Math.ceil(breadthOf(text) / (width - 1)));
  });
  return Math.min(lines * LINE, HIGHEST);
}

/** In characters of the mean breadth: capitals are broader. */
function breadthOf(text: string): number {
  return text.length + (text.match(CAPITALS)?.length ?? 0) * 0.4;
}

function paneXml(frozen: number): string {
  const split = frozen > 0 ? `xSplit="${frozen}" ` : "";
  const pane = frozen > 0 ? "bottomRight" : "bottomLeft";
  const first = `${lettersOf(frozen)}2`;
  return (
    `<pane ${split}ySplit="1" topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

function colXml({ width }: Column, i: number): string {
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
}

/** The rest of a cell's element behind its place. */
function cellXml(cell: Cell, { wrap = false }: Column): string {
  if (cell === null) return ` s="${styleOf("text")}"/>`;
  if (typeof cell === "number") return numberXml(cell, styleOf("number"));
  if (typeof cell === "string") {
    const quoted = isFormulaLike(cellText(cell));
    const look = wrap ? "wrapped" : "text";
    return textXml(cell, styleOf(quoted ? `${look}Quoted` : look));
  }
  if ("share" in cell) return numberXml(cell.share, styleOf("share"));
  if ("light" in cell) return textXml(cell.text, styleOfLight(cell.light));
  const serial = serialOf(cell.day);
  return serial === null ? textXml(cell.day, styleOf("text")) : numberXml(serial, styleOf("day"));
}

const numberXml = (value: number, style: number): string => ` s="${style}"><v>${value}</v></c>`;

// What looks like the code of a character is one to Excel, unless its first sign is such a code itself.
const CODE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

function textXml(text: string, style: number): string {
  const words = escapedXml(cellText(text)).replace(CODE_LIKE, "_x005F_");
  return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was: only days behind it have the number they should have. */
const FIRST_SURE = Date.UTC(1900, 2, 1);

/** The number that Excel gives to a day, ISO; `null` where it has none. */
export function serialOf(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return time >= FIRST_SURE ? time / DAY + 25_569 : null;
}
