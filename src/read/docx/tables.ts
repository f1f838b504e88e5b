/** The grid of one table while it is read: where each cell stands and how far it reaches. */
import type { Cell } from "../../model.ts";
import type { CellDraft } from "./flow.ts";
import { isBorder } from "./props.ts";
import { type Attributes, int } from "./xml.ts";

/** Word allows 63 columns; a larger span is a slip or an attack. */
const MOST_COLUMNS = 100;

type Merge = "none" | "restart" | "continue";

export class TableGrid {
  style: string | null = null;
  /** Whether a tracked change takes the row out. */
  rowDeleted = false;
  /** The page on which the row starts: each of its cells starts there too. */
  rowPage = 1;
  /** The last page that a cell of the row reaches. */
  lastPage = 1;
  private readonly table: number;
  private paragraphsBefore = 0;
  private row = -1;
  private column = 0;
  private span = 1;
  private vertical: Merge = "none";
  private horizontal: Merge = "none";
  private current: CellDraft | null = null;
  private left: CellDraft | null = null;
  private inCell = false;
  private continued = false;
  private borderAcross = false;
  private borderAside = false;
  /** Cells that may reach further down, by column. */
  private readonly open = new Map<number, CellDraft>();

  constructor(table: number) {
    this.table = table;
  }

  setStyle(attributes: Attributes): void {
    this.style = attributes["w:val"] ?? null;
  }

  openRow(page: number, paragraphs: number): void {
    this.rowPage = page;
    this.lastPage = page;
    this.paragraphsBefore = paragraphs;
    this.row++;
    this.column = 0;
    this.left = null;
    this.rowDeleted = false;
  }

  deleteRow(): void {
    this.rowDeleted = true;
  }

  /** A deleted row of which nothing is left leaves no gap in the numbering of rows. */
  closeRow(paragraphs: number): void {
    if (this.rowDeleted && paragraphs === this.paragraphsBefore) this.row--;
  }

  skipColumns(attributes: Attributes): void {
    this.column += clampSpan(int(attributes["w:val"]) ?? 0);
  }

  openCell(): void {
    this.inCell = true;
    this.span = 1;
    this.vertical = "none";
    this.horizontal = "none";
    this.current = null;
    this.continued = false;
    this.borderAcross = false;
    this.borderAside = false;
  }

  setBorder(side: "across" | "aside", attributes: Attributes): void {
    if (!this.inCell || !isBorder(attributes)) return;
    if (side === "across") this.borderAcross = true;
    else this.borderAside = true;
  }

  /** Whether the cell has a border above or below that is not part of a box. */
  get isRuled(): boolean {
    return this.borderAcross && !this.borderAside;
  }

  setSpan(attributes: Attributes): void {
    this.span = Math.max(1, clampSpan(int(attributes["w:val"]) ?? 1));
  }

  setVerticalMerge(attributes: Attributes): void {
    this.vertical = attributes["w:val"] === "restart" ? "restart" : "continue";
  }

  setHorizontalMerge(attributes: Attributes): void {
    this.horizontal = attributes["w:val"] === "restart" ? "restart" : "continue";
  }

  closeCell(): void {
    this.cell();
    this.left = this.current;
    this.column += this.span;
    this.inCell = false;
    this.current = null;
    this.continued = false;
  }

  /** The cell being read, `null` between cells. A square swallowed by a merged cell is that cell. */
  cell(): Cell | null {
    if (!this.inCell) return null;
    this.current ??= this.continuedCell() ?? this.newCell();
    return this.current;
  }

  /** Whether this square only continues a cell that began elsewhere: its paragraphs are fill-in. */
  get isContinuation(): boolean {
    this.cell();
    return this.continued;
  }

  private continuedCell(): CellDraft | null {
    if (this.horizontal === "continue" && this.left !== null) {
      this.continued = true;
      this.left.columnSpan += this.span;
      return this.left;
    }
    const above = this.vertical === "continue" ? this.open.get(this.column) : undefined;
    if (above === undefined) return null;
    this.continued = true;
    above.rowSpan = this.row - above.row + 1;
    return above;
  }

  private newCell(): CellDraft {
    const { table, row, column, span } = this;
    const cell = { table, row, column, rowSpan: 1, columnSpan: span };
    for (let i = column; i < column + span; i++) this.open.delete(i);
    if (this.vertical === "restart") this.open.set(column, cell);
    return cell;
  }
}

function clampSpan(span: number): number {
  return Math.min(Math.max(span, 0), MOST_COLUMNS);
}
