/** Ruling lines → tables with rows, columns and merged cells. */
import type { Rule } from "./rules.ts";

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Table {
  readonly cells: readonly GridCell[];
  readonly rows: number;
  /** The x of its upright rules. */
  readonly edges: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

const NEAR = 3;
const MAX_RULES = 6000;
const MAX_SQUARES = 3000;

/** The tables that the rules draw; boxes and single columns are none. */
export function tablesOf(rules: readonly Rule[]): Table[] {
  if (rules.length > MAX_RULES) return [];
  const merged = mergeRules(rules);
  return groupsOf(merged)
    .map(tableOf)
    .filter((table): table is Table => table !== null)
    .sort((a, b) => a.top - b.top);
}

/** Pieces of one line, as drawn cell by cell, become one. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) => Number(a.level) - Number(b.level) || a.at - b.at || a.from - b.from,
  );
  const out: Rule[] = [];
  for (const rule of sorted) {
    const i = out.findLastIndex((other, k) => {
      if (out.length - k > 60) return false;
      const sameLine = other.level === rule.level && Math.abs(other.at - rule.at) < NEAR / 2;
      return sameLine && rule.from <= other.to + NEAR && other.from <= rule.to + NEAR;
    });
    const other = out[i];
    if (other) out[i] = { ...other, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) };
    else out.push(rule);
  }
  return out;
}

function touches(a: Rule, b: Rule): boolean {
  if (a.level === b.level) return false;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root]!;
    group[i] = root;
    return root;
  };
  const level = rules.flatMap((rule, i) => (rule.level ? [i] : []));
  const upright = rules.flatMap((rule, i) => (rule.level ? [] : [i]));
  for (const i of level) for (const k of upright) if (touches(rules[i]!, rules[k]!)) group[find(i)] = find(k);
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const root = find(i);
    const members = groups.get(root);
    if (members) members.push(rule);
    else groups.set(root, [rule]);
  });
  return [...groups.values()];
}

function positions(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (out.length === 0 || value - out[out.length - 1]! > NEAR) out.push(value);
  }
  return out;
}

function tableOf(rules: readonly Rule[]): Table | null {
  const level = rules.filter((rule) => rule.level);
  const upright = rules.filter((rule) => !rule.level);
  const ys = positions(level.map((rule) => rule.at));
  const xs = positions(upright.map((rule) => rule.at));
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 2 || rows * columns < 3 || rows * columns > MAX_SQUARES) return null;
  const owner = mergedSquares(ys, xs, level, upright);
  return { cells: cellsOf(owner, ys, xs), rows, edges: xs, top: ys[0]!, bottom: ys[rows]! };
}

/** For each grid square, the first square of its cell: squares without a rule between them are one cell. */
function mergedSquares(
  ys: readonly number[],
  xs: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): number[] {
  const columns = xs.length - 1;
  const owner = Array.from({ length: (ys.length - 1) * columns }, (_, i) => i);
  const find = (i: number): number => (owner[i] === i ? i : find(owner[i]!));
  const merge = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    owner[Math.max(x, y)] = Math.min(x, y);
  };
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column < columns; column++) {
      const square = row * columns + column;
      if (column + 1 < columns && !isRuled(upright, xs[column + 1]!, ys[row]!, ys[row + 1]!))
        merge(square, square + 1);
      if (row + 2 < ys.length && !isRuled(level, ys[row + 1]!, xs[column]!, xs[column + 1]!))
        merge(square, square + columns);
    }
  }
  return owner.map((_, i) => find(i));
}

function isRuled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= NEAR)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)), 0);
  return covered >= 0.6 * (to - from);
}

function cellsOf(owner: readonly number[], ys: readonly number[], xs: readonly number[]): GridCell[] {
  const columns = xs.length - 1;
  const extents = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  owner.forEach((first, square) => {
    const row = Math.floor(square / columns);
    const column = square % columns;
    const extent = extents.get(first) ?? { row, column, lastRow: row, lastColumn: column };
    extents.set(first, {
      row: Math.min(extent.row, row),
      column: Math.min(extent.column, column),
      lastRow: Math.max(extent.lastRow, row),
      lastColumn: Math.max(extent.lastColumn, column),
    });
  });
  return [...extents.values()].map(({ row, column, lastRow, lastColumn }) => ({
    row,
    column,
    rowSpan: lastRow - row + 1,
    columnSpan: lastColumn - column + 1,
    left: xs[column]!,
    right: xs[lastColumn + 1]!,
    top: ys[row]!,
    bottom: ys[lastRow + 1]!,
  }));
}
