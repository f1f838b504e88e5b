/**
 * The light text format of `src/NAME.plan.txt`: `key: value` lines and `%` lists of gold, a line `---`,
 * then the document, one paragraph a line. Marks: README.md.
 */

export interface Table {
  readonly kind: "table";
  /** Column widths in per cent. */
  readonly widths: readonly number[];
  /** Cells; `^` = merged with the cell above, `<` = with the cell to the left. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** 1-based columns that hold the task and the body it is given to, 0 = none. */
  readonly taskColumn: number;
  readonly bodyColumn: number;
}

export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  readonly text: string;
  /** A numbered sentence rather than a title. */
  readonly optional: boolean;
}

export type LineKind =
  | "org"
  | "org*"
  | "star"
  | "nation"
  | "motto"
  | "number"
  | "date"
  | "title"
  | "subject"
  | "attached"
  | "basis"
  | "center"
  | "para"
  | "to-head"
  | "to"
  | "archive"
  | "sign"
  | "name"
  | "sign2"
  | "name2"
  | "page-break";

export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

export type Block = Line | Heading | Table;

export interface Marked {
  readonly text: string;
  /** Bodies the paragraph gives its task to. */
  readonly bodies: readonly string[];
  readonly optionalBodies: readonly string[];
  readonly targets: readonly string[];
}

export interface PlanSource {
  readonly name: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly blocks: readonly Block[];
  readonly marks: readonly Marked[];
}

const LINE_KINDS = new Set<string>(
  "org org* star nation motto number date title subject attached basis center para to-head to archive sign name sign2 name2 page-break".split(
    " ",
  ),
);

const MARK = /\s*\{(A\??|T)(?::\s*([^}]*))?\}/g;

/** Takes the author's marks off a paragraph: `{A: body}` (its task is that body's; `A?` optional), `{T}` or `{T: words}` (a target). */
function unmark(raw: string): Marked {
  const text = raw.replace(MARK, "").trim();
  const bodies: string[] = [];
  const optionalBodies: string[] = [];
  const targets: string[] = [];
  for (const [, kind, words] of raw.matchAll(MARK)) {
    if (kind === "A") bodies.push((words ?? "").trim());
    else if (kind === "A?") optionalBodies.push((words ?? "").trim());
    else targets.push((words ?? "").trim() || text.replace(/^[-+•]\s*/, ""));
  }
  return { text, bodies, optionalBodies, targets };
}

const cells = (line: string): string[] =>
  line
    .replace(/^\|\s*/, "")
    .split("|")
    .map((cell) => cell.trim());

function readTable(head: string, rows: string[][]): Table {
  const option = (name: string): number => Number(new RegExp(`${name}=(\\d+)`).exec(head)?.[1] ?? 0);
  const widths = (/^\|table\s+([\d,]+)/.exec(head)?.[1] ?? "").split(",").map(Number);
  for (const row of rows) {
    if (row.length !== widths.length) throw new Error(`row of ${row.length} cells: ${row.join(" | ")}`);
  }
  return {
    kind: "table",
    widths,
    rows,
    headerRows: option("head") || 1,
    taskColumn: option("task"),
    bodyColumn: option("body"),
  };
}

function readLine(line: string): Block {
  const heading = /^(#+)(~?)\s+(.*)$/.exec(line);
  if (heading) {
    return { kind: "heading", level: heading[1]!.length, text: heading[3]!, optional: heading[2] === "~" };
  }
  const at = /^@(\S+)(?:\s+(.*))?$/.exec(line);
  if (!at) return { kind: "para", text: line };
  if (!LINE_KINDS.has(at[1]!)) throw new Error(`unknown mark @${at[1]}`);
  return { kind: at[1] as LineKind, text: (at[2] ?? "").replaceAll("\\t", "\t") };
}

function readBody(lines: readonly string[]): { blocks: Block[]; marks: Marked[] } {
  const blocks: Block[] = [];
  const marks: Marked[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.startsWith("|table")) {
      const rows: string[][] = [];
      while (lines[++i] !== "|end") rows.push(cells(lines[i]!));
      blocks.push(readTable(line, rows));
      continue;
    }
    const marked = unmark(line);
    if (marked.text === "" && line === "") continue;
    marks.push(marked);
    blocks.push(readLine(marked.text));
  }
  return { blocks, marks };
}

/** Parses one source file; throws with the offending line when a mark is unknown. */
export function parseSource(name: string, content: string): PlanSource {
  const cut = content.indexOf("\n---\n");
  if (cut < 0) throw new Error(`${name}: no line ---`);
  const keys = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const line of content.slice(0, cut).split("\n")) {
    if (line.trim() === "" || line.startsWith("//")) continue;
    const item = /^%(\S+)\s+(.*)$/.exec(line);
    const pair = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
    if (item) lists.set(item[1]!, [...(lists.get(item[1]!) ?? []), item[2]!.trim()]);
    else if (pair) keys.set(pair[1]!, pair[2]!.trim());
    else throw new Error(`${name}: ${line}`);
  }
  return { name, keys, lists, ...readBody(content.slice(cut + 5).split("\n")) };
}

/** The text of a cell, followed through the merge marks to the cell it belongs to. */
export function resolvedCell(table: Table, row: number, column: number): string {
  let r = row;
  let c = column;
  for (;;) {
    const text = table.rows[r]?.[c];
    if (text === "^") r--;
    else if (text === "<") c--;
    else return text ?? "";
  }
}

export const has = (source: PlanSource, option: string): boolean =>
  (source.keys.get("style") ?? "").split(/\s+/).includes(option);

/** Text without the inline marks `**bold**` and `__italic__`. */
export const plain = (text: string): string => text.replace(/\*\*|__/g, "");
