/** Register files by their form: YAML and JSON lists, JSON lines, tables. */

import type { FileProblem } from "../bad-file.ts";
import { parseYaml, type YamlFile } from "../yaml.ts";
import { fieldNamed } from "./fields.ts";
import { joined, type RawField, type RawFile, rawEntry, unknownField } from "./raw.ts";

/** The entries in `text`; the ending of `path` tells its form. Never throws. */
export async function rawFile(path: string, text: string): Promise<RawFile> {
  if (/\.csv$/i.test(path)) return ofTable(path, text);
  if (/\.jsonl$/i.test(path)) return ofLines(path, text);
  if (/\.(?:ya?ml|json)$/i.test(path)) return ofList(path, await parseYaml(path, text));
  const vi = "chỉ đọc được danh mục dạng .yml, .yaml, .json, .jsonl và .csv. Đổi đuôi tệp cho đúng dạng.";
  const en = "a register file ends in .yml, .yaml, .json, .jsonl or .csv. Rename it after its form.";
  return { entries: [], problems: [{ path, line: null, field: null, vi, en }] };
}

// ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────

function ofList(path: string, yaml: YamlFile): RawFile {
  if (yaml.problems.length > 0) return { entries: [], problems: yaml.problems };
  if (yaml.value === null) return { entries: [], problems: [] };
  if (!Array.isArray(yaml.value)) return { entries: [], problems: [noList(path)] };
  return joined(
    yaml.value.map((value: unknown, i) =>
      ofObject(path, value, yaml.lineOf([i]), (key) => yaml.lineOf([i, key], true)),
    ),
  );
}

function noList(path: string): FileProblem {
  return {
    path,
    line: 1,
    field: null,
    vi: "phải là một danh sách, mỗi mục một văn bản, mở đầu bằng “- type: …”.",
    en: "it must be a list with an entry for each instrument, which begins with “- type: …”.",
  };
}

function ofObject(path: string, value: unknown, line: number, lineOf: (key: string) => number): RawFile {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const vi = "mục này không có trường nào. Ghi các trường type, number, issuer, issued, source.";
    const en = "this entry has no fields. Give type, number, issuer, issued and source.";
    return { entries: [], problems: [{ path, line, field: null, vi, en }] };
  }
  const named: RawField[] = Object.entries(value).map(([name, one]) => ({
    name,
    value: one,
    line: lineOf(name),
  }));
  return rawEntry(path, line, named);
}

async function ofLines(path: string, text: string): Promise<RawFile> {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const read = lines.map(async (one, i): Promise<RawFile> => {
    if (one.trim() === "") return { entries: [], problems: [] };
    const { value, problems } = await parseYaml(path, one);
    if (problems.length > 0) return { entries: [], problems: problems.map((p) => ({ ...p, line: i + 1 })) };
    return ofObject(path, value, i + 1, () => i + 1);
  });
  return joined(await Promise.all(read));
}

// ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface Table {
  readonly delimiter: string;
  readonly heading: readonly string[];
}

/** How a table is set apart and what its columns are called. */
export async function tableOf(text: string): Promise<Table | null> {
  const { parse } = await import("csv-parse/sync");
  const first = text.replace(/^\ufeff/, "").match(/^[^\n]*\S[^\n]*/m)?.[0] ?? "";
  if (first === "") return null;
  const count = (sign: string) => first.split(sign).length;
  const delimiter = [";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
  const [heading = []] = parse(first, { delimiter, trim: true, relax_quotes: true }) as string[][];
  return { delimiter, heading };
}

async function ofTable(path: string, text: string): Promise<RawFile> {
  const table = await tableOf(text);
  if (!table) return { entries: [], problems: [] };
  const rows = await rowsOf(path, text, table.delimiter);
  if ("vi" in rows) return { entries: [], problems: [rows] };
  const [heading, ...body] = rows;
  const unknown = table.heading.filter((name) => name !== "" && fieldNamed(name) === null);
  const problems = unknown.map((name) => unknownField(path, { name, line: heading!.line }));
  const read = body.map(({ line, cells }): RawFile => {
    if (cells.length > table.heading.length) return { entries: [], problems: [tooLong(path, line)] };
    const named = cells.map((value, i) => ({ name: table.heading[i] ?? "", value, line }));
    return rawEntry(
      path,
      line,
      named.filter(({ name }) => fieldNamed(name) !== null),
    );
  });
  return joined([{ entries: [], problems }, ...read]);
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold something, with the line each begins on; a problem where the table breaks off. */
async function rowsOf(path: string, text: string, delimiter: string): Promise<readonly Row[] | FileProblem> {
  const { CsvError, parse } = await import("csv-parse/sync");
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record }, i) => ({ line: (records[i - 1]?.info.lines ?? 0) + 1, cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    const vi = `dấu ngoặc kép không khép lại hoặc đặt sai chỗ (${error.code}). Mỗi ô có dấu phẩy phải nằm giữa hai dấu ".`;
    const en = `a quotation mark is not closed or stands in the wrong place (${error.code}). Put a cell that holds a comma between two ".`;
    return { path, line, field: null, vi, en };
  }
}

function tooLong(path: string, line: number): FileProblem {
  return {
    path,
    line,
    field: null,
    vi: 'dòng này nhiều ô hơn dòng tiêu đề. Ô có dấu ngăn cách phải nằm giữa hai dấu ".',
    en: 'this row has more cells than the heading. Put a cell that holds the separator between two ".',
  };
}
