/** Pages → the lines of the document in reading order, with their columns and table cells. */
import type { Cell } from "../../model.ts";
import type { LineGeometry } from "../../text/wrap.ts";
import { bandsOf } from "./columns.ts";
import { decodeSegment, type FontFacts } from "./fonts.ts";
import { withoutFootnotes } from "./footnotes.ts";
import type { Glyph, PageContent } from "./glyphs.ts";
import { withoutMargins } from "./margins.ts";
import { joinSegments, median, type Row, rowsOf, type Segment, turnedSegments } from "./segments.ts";
import { withoutStamps } from "./stamps.ts";
import { type GridCell, type Table, tablesOf } from "./tables.ts";

export interface PdfLine {
  readonly segment: Segment;
  /** From 1. */
  readonly page: number;
  readonly cell: Cell | null;
  /** 0 = running text; each column of two and each cell has a number of its own. */
  readonly block: number;
  readonly geometry: LineGeometry;
  readonly region: Region;
}

/** `textbox`: outside the flow, as a stamp or a note along the edge. */
export type Region = "body" | "textbox" | "footnote";

export interface DocumentLines {
  readonly lines: readonly PdfLine[];
  /** Running titles left out. */
  readonly dropped: readonly string[];
}

interface Sheet {
  readonly content: PageContent;
  readonly tables: readonly {
    readonly table: Table;
    readonly cells: readonly (readonly [GridCell, Row[]])[];
  }[];
  readonly rows: readonly Row[];
  /** What stands outside the flow of the text: turned words, digital signatures. */
  readonly outside: readonly Segment[];
}

export function linesOf(pages: readonly PageContent[], factsOf: (font: string) => FontFacts): DocumentLines {
  const sheets = pages.map(sheetOf);
  const margins = withoutMargins(sheets.map((sheet) => ({ rows: sheet.rows, height: sheet.content.height })));
  const size = median(
    sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.segments.map((segment) => segment.size))),
  );
  const collector = new Collector(factsOf);
  const footnotes: (readonly Row[])[] = [];
  sheets.forEach((sheet, i) => {
    const parts = withoutFootnotes(margins.pages[i]!, sheet.content.rules, size);
    footnotes.push(parts.footnotes);
    collector.addPage({ ...sheet, rows: parts.rows }, i + 1);
  });
  // Behind the text, so that a paragraph that runs over the page end stays whole.
  footnotes.forEach((rows, i) => {
    collector.addFootnotes(rows, i + 1, edgesOf(sheets[i]!));
  });
  return { lines: collector.lines, dropped: margins.dropped };
}

function sheetOf(content: PageContent): Sheet {
  const level = content.glyphs.filter((glyph) => !glyph.turned);
  const inCells = new Set<Glyph>();
  const tables = tablesOf(content.rules).map((table) => {
    const cells = table.cells.map((cell) => {
      const glyphs = level.filter((glyph) => !inCells.has(glyph) && isInside(glyph, cell));
      for (const glyph of glyphs) inCells.add(glyph);
      return [cell, rowsOf(glyphs)] as const;
    });
    return { table, cells };
  });
  const { rows, stamps } = withoutStamps(rowsOf(level.filter((glyph) => !inCells.has(glyph))));
  const turned = turnedSegments(content.glyphs.filter((glyph) => glyph.turned));
  return {
    content,
    tables: tables.filter(({ cells }) => cells.filter(([, rows]) => rows.length > 0).length >= 2),
    rows,
    outside: [...turned, ...stamps],
  };
}

function isInside(glyph: Glyph, cell: GridCell): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - 0.3 * glyph.size;
  return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

const CELL_PADDING = 4;
const SAME_EDGE = 4;

class Collector {
  readonly lines: PdfLine[] = [];
  private blocks = 0;
  private table = -1;
  private rowOffset = 0;
  private openTable: Table | null = null;
  private lastTableRows = 0;
  private readonly factsOf: (font: string) => FontFacts;

  constructor(factsOf: (font: string) => FontFacts) {
    this.factsOf = factsOf;
  }

  addPage(sheet: Sheet, page: number): void {
    const edges = edgesOf(sheet);
    let rest = sheet.rows;
    for (const { table, cells } of sheet.tables) {
      const above = rest.filter((row) => row.baseline < table.top + 1);
      rest = rest.filter((row) => row.baseline >= table.top + 1);
      this.addRows(above, page, edges);
      this.addTable(table, cells, page);
    }
    this.addRows(rest, page, edges);
    for (const segment of sheet.outside) this.add([segment], page, edges, ++this.blocks, null, "textbox");
  }

  addFootnotes(rows: readonly Row[], page: number, edges: Edges): void {
    if (rows.length > 0)
      this.add(
        rows.map((row) => joinSegments(row.segments)),
        page,
        edges,
        ++this.blocks,
        null,
        "footnote",
      );
  }

  private addRows(rows: readonly Row[], page: number, edges: Edges): void {
    if (rows.length > 0) this.openTable = null;
    for (const band of bandsOf(rows)) {
      if (band.columns.length === 1) this.add(band.columns[0]!, page, edges, 0, null, "body");
      else
        for (const column of band.columns)
          this.add(column, page, extentOf(column), ++this.blocks, null, "body");
    }
  }

  /** A table at the head of a page with the columns of the one at the foot of the page before goes on with it. */
  private addTable(
    table: Table,
    cells: readonly (readonly [GridCell, readonly Row[]])[],
    page: number,
  ): void {
    const goesOn = this.openTable !== null && hasSameEdges(this.openTable, table);
    if (goesOn) this.rowOffset += this.lastTableRows;
    else {
      this.table++;
      this.rowOffset = 0;
    }
    this.openTable = table;
    this.lastTableRows = table.rows;
    for (const [grid, rows] of cells) {
      const { row, column, rowSpan, columnSpan } = grid;
      const cell: Cell = { table: this.table, row: row + this.rowOffset, column, rowSpan, columnSpan };
      const edges = { left: grid.left + CELL_PADDING, right: grid.right - CELL_PADDING };
      const block = ++this.blocks;
      for (const band of bandsOf(rows))
        for (const side of band.columns) this.add(side, page, edges, block, cell, "body");
    }
  }

  private add(
    segments: readonly Segment[],
    page: number,
    edges: Edges,
    block: number,
    cell: Cell | null,
    region: Region,
  ): void {
    for (const raw of segments) {
      const segment = decodeSegment(raw, this.factsOf);
      const last = this.lines[this.lines.length - 1];
      const isBelow = last !== undefined && last.page === page && last.block === block;
      const geometry: LineGeometry = {
        left: segment.left,
        right: segment.right,
        columnLeft: Math.min(edges.left, segment.left),
        columnRight: Math.max(edges.right, segment.right),
        firstWord: segment.firstWord,
        drop: isBelow ? segment.baseline - last.segment.baseline : null,
        size: segment.size,
        bold: isBold(segment, this.factsOf),
      };
      this.lines.push({ segment, page, cell, block, geometry, region });
    }
  }
}

function isBold(segment: Segment, factsOf: (font: string) => FontFacts): boolean {
  const bold = segment.styles.reduce((sum, style) => sum + (factsOf(style.font).bold ? style.length : 0), 0);
  return bold > 0.6 * segment.text.length;
}

function hasSameEdges(a: Table, b: Table): boolean {
  return (
    a.edges.length === b.edges.length && a.edges.every((edge, i) => Math.abs(edge - b.edges[i]!) <= SAME_EDGE)
  );
}

/** The edges of the running text: those of its long lines. */
function edgesOf(sheet: Sheet): Edges {
  const all = sheet.rows.flatMap((row) => row.segments);
  const long = all.filter((segment) => segment.right - segment.left > 0.5 * sheet.content.width);
  const extent = extentOf(long.length > 0 ? long : all);
  // A page of short lines only: its margins are unknown, those of the decree (30 and 15 mm) are usual.
  if (long.length === 0)
    return { left: Math.min(extent.left, 85), right: Math.max(extent.right, sheet.content.width - 43) };
  return extent;
}

function extentOf(segments: readonly Segment[]): Edges {
  return {
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}
