/** Task tables: which columns hold the task, who leads it and when it is due, and a row's assignment. */
import type { Assignment, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { wordsAt } from "./fields.ts";
import { isPastedRow, type Line } from "./lines.ts";

type Role = "task" | "body" | "deadline" | "other";

interface Square {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly span: Span;
  readonly bare: string;
}

const HEADERS: readonly (readonly [Role, RegExp])[] = [
  [
    "body",
    /chu tri|don vi thuc hien|co quan thuc hien|phu trach|to chuc, ca nhan|don vi|co quan|nguoi thuc hien|ca nhan thuc hien|bo phan/,
  ],
  ["deadline", /thoi gian|thoi han|tien do|hoan thanh|ngay/],
  ["task", /noi dung|nhiem vu|cong viec|hoat dong|muc tieu/],
];

/** Assignments of every table whose header row names a task column and a body or time column. */
export function tableAssignments(clean: CleanText, lines: readonly Line[]): Assignment[] {
  const tables = new Map<number, Square[]>();
  for (const line of lines) {
    if (line.cell) addTo(tables, line.cell.table, line);
  }
  const rows = [...tables.values()].map((squares) => squaresByRow(squares));
  return [...rows, ...tabbedTables(lines)].flatMap((table) => fromTable(clean, table));
}

function addTo(tables: Map<number, Square[]>, table: number, line: Line): void {
  const { row, column, rowSpan, columnSpan } = line.cell!;
  const squares = tables.get(table) ?? [];
  tables.set(table, squares);
  const last = squares[squares.length - 1];
  if (last && last.row === row && last.column === column) {
    squares[squares.length - 1] = {
      ...last,
      span: { start: last.span.start, end: line.end },
      bare: `${last.bare} ${line.bare}`,
    };
  } else
    squares.push({
      row,
      column,
      rowSpan,
      columnSpan,
      span: { start: line.start, end: line.end },
      bare: line.bare,
    });
}

/** Rows of squares; a square merged over rows stands in each of them. */
function squaresByRow(squares: readonly Square[]): Square[][] {
  const rows: Square[][] = [];
  for (const square of squares) {
    for (let row = square.row; row < square.row + Math.max(1, square.rowSpan); row++) {
      rows[row] ??= [];
      rows[row]!.push(square);
    }
  }
  return Array.from(rows, (row) => (row ?? []).sort((a, b) => a.column - b.column));
}

/** Tables pasted as text: neighbouring lines whose cells are set apart by tabs. */
function tabbedTables(lines: readonly Line[]): Square[][][] {
  const tables: Square[][][] = [];
  let current: Square[][] = [];
  for (const line of lines) {
    const cells = line.cell ? [] : tabbed(line, current.length);
    if (cells.length >= 2) current.push(cells);
    else if (current.length > 0 && !line.cell && line.text.length < 30) current.push([]);
    else if (current.length > 0) {
      if (current.length > 1) tables.push(current);
      current = [];
    }
  }
  if (current.length > 1) tables.push(current);
  return tables;
}

function tabbed(line: Line, row: number): Square[] {
  if (!isPastedRow(line.text)) return [];
  const cuts = [...line.text.matchAll(/\t| ?\| ?/g)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), line.text.length];
  return starts
    .map((from, i) => ({ from, to: ends[i]! }))
    .filter(({ from, to }, i) => to > from || (i > 0 && i < starts.length - 1))
    .map(({ from, to }, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      span: { start: line.start + from, end: line.start + to },
      bare: line.bare.slice(from, to),
    }));
}

function fromTable(clean: CleanText, rows: readonly Square[][]): Assignment[] {
  const header = rows.findIndex((row) => row.length >= 2 && rolesOf(row).has("task"));
  if (header < 0 || header > 2) return [];
  const roles = rolesOf(rows[header]!);
  if (!roles.has("body") && !roles.has("deadline")) return [];
  const found: Assignment[] = [];
  for (const row of rows.slice(header + 1)) {
    const at = (role: Role): Square | undefined => row.find((square) => covers(square, roles.get(role)));
    const task = at("task");
    const body = at("body");
    if (!task || task.columnSpan > 2 || task === body || !/[a-z]{3}/.test(task.bare)) continue;
    const words = (square: Square | undefined): string | null =>
      square && /[a-z0-9]/.test(square.bare) ? wordsAt(clean, square.span) : null;
    const deadline = words(at("deadline"));
    if (!body && !deadline) continue;
    found.push({ body: words(body), task: wordsAt(clean, task.span), deadline, span: task.span });
  }
  return found;
}

const covers = (square: Square, column: number | undefined): boolean =>
  column !== undefined && column >= square.column && column < square.column + square.columnSpan;

/** Role → column. The first column that fits has the role. */
function rolesOf(row: readonly Square[]): Map<Role, number> {
  const roles = new Map<Role, number>();
  for (const square of row) {
    if (square.bare.length > 80) return new Map();
    const role = HEADERS.find(
      ([name, pattern]) => !roles.has(name) && pattern.test(square.bare) && !/phoi hop/.test(square.bare),
    )?.[0];
    if (role) roles.set(role, square.column);
  }
  return roles;
}
