/** The list of those who were to hand in: a table (.csv) or one name a line (.txt). */
import { readFile } from "node:fs/promises";
import type { Expected } from "../cohort/model.ts";
import { repeatedIn } from "../cohort/submissions.ts";
import { UnreadableError } from "../model/values.ts";
import { fileError } from "../node/errors.ts";
import { keyOf } from "../text/bare.ts";

export interface ExpectedList {
  /** Each body once. */
  readonly expected: readonly Expected[];
  /** Lines that name a body again, with the line that named it first. */
  readonly repeated: readonly { readonly again: Expected; readonly first: Expected }[];
}

/** @throws UnreadableError when it cannot be read or is no list of names */
export async function readExpected(path: string): Promise<ExpectedList> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(error);
  });
  const all = await expectedIn(textOf(bytes));
  const repeated = repeatedIn(all);
  const again = new Set(repeated.map((one) => one.again));
  return { expected: all.filter((one) => !again.has(one)), repeated };
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below.
  }
  throw badList(
    "tệp không phải văn bản Unicode. Trong Excel, lưu lại với kiểu “CSV UTF-8”.",
    "the file is no Unicode text. In Excel, save it as “CSV UTF-8”.",
  );
}

const NAME =
  /^(?:(?:ten )?(?:cac )?(?:don vi|co quan|dia phuong|xa|phuong|to chuc)|ten)(?![a-z0-9])(?!.* (?:so|ma) )/;
const WITHIN = /^(?:ten )?(?:huyen|quan|tinh|thanh pho|thuoc|dia ban|cap tren)(?![a-z0-9])/;

/** @throws UnreadableError when there is no name in it, or the table breaks off */
export async function expectedIn(text: string): Promise<Expected[]> {
  const rows = await rowsOf(text);
  if (rows.length === 0) throw badList("danh sách không có tên nào.", "there is no name on the list.");
  // A title may stand above the heading.
  const at = rows.slice(0, TITLE_ROWS).findIndex(({ cells }) => headingOf(cells) !== null);
  const head = at < 0 ? [] : rows[at]!.cells;
  const heading = headingOf(head);
  const column = heading?.name ?? widestColumn(rows);
  const names = rows.slice(at + 1).flatMap(({ cells, line }) => {
    const name = cells[column] ?? "";
    if (!/\p{L}/u.test(name) || TITLE.test(keyOf(name))) return [];
    const within = heading
      ? heading.within.map((i) => (i !== column && cells[i] ? named(cells[i], head[i]!) : ""))
      : cells.slice(column + 1).filter((cell) => LARGER.test(`${keyOf(cell)} `));
    return [{ name: [name, ...within.filter((words) => words !== "")].join(", "), line }];
  });
  if (names.length === 0)
    throw badList(
      "không thấy cột tên đơn vị. Ghi mỗi dòng một tên, hoặc đặt tên cột là “Tên đơn vị”.",
      "there is no column of names. Write one name a line, or head the column “Tên đơn vị”.",
    );
  return names;
}

const TITLE_ROWS = 5;
const TITLE = /^(?:danh sach|bieu|phu luc|tong(?: so| cong)?)(?![a-z0-9])/;
const LARGER = /^(?:huyen|quan|tinh|thanh pho|thi xa|tp|tx|h|q|t) /;

/** "Nam Sách" under "Huyện" is "Huyện Nam Sách". */
function named(cell: string, head: string): string {
  const kind = /^(?:tên )?(huyện|quận|tỉnh|thành phố)\s*$/iu.exec(head.normalize("NFC"))?.[1];
  return kind && !LARGER.test(`${keyOf(cell)} `) ? `${kind} ${cell}` : cell;
}

function headingOf(cells: readonly string[]): { name: number; within: number[] } | null {
  const keys = cells.map(keyOf);
  // A heading names kinds, a list names bodies: "Xã", not "Xã An Bình".
  const isHead = (key: string) => HEAD_WORDS.test(key);
  if (!keys.every((key) => key === "" || isHead(key))) return null;
  const name = keys.findIndex((key) => NAME.test(key));
  if (name < 0) return null;
  return { name, within: keys.flatMap((key, i) => (WITHIN.test(key) ? [i] : [])) };
}

const HEAD_WORDS =
  /^(?:(?:so )?(?:tt|stt|thu tu)|no|ma(?: so)?(?: [a-z ]+)?|ghi chu|(?:ten |danh sach |cac |ma )*(?:don vi|co quan|dia phuong|to chuc|xa|phuong|thi tran|dac khu|huyen|quan|tinh|thanh pho|ten|thuoc|dia ban|cap tren)(?: (?:xa|phuong|thi tran|dac khu|hanh chinh|nop|bao cao|truc thuoc|don vi|cap tren|cap (?:xa|huyen)|huyen|tinh|thanh pho|hoac|va))*|(?:dien thoai|email|nguoi [a-z ]+|dia chi|loai(?: [a-z ]+)?|dan so|dien tich|han nop|ngay nop|khoi|cum))$/;

/** Without a heading, the column with the most letters. */
function widestColumn(rows: readonly Row[]): number {
  const letters: number[] = [];
  for (const { cells } of rows)
    cells.forEach((cell, i) => {
      letters[i] = (letters[i] ?? 0) + (cell.match(/\p{L}/gu)?.length ?? 0);
    });
  return letters.indexOf(Math.max(...letters));
}

interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold something; a comma sets cells apart only where no line has a semicolon or a tab. */
async function rowsOf(text: string): Promise<Row[]> {
  const { CsvError, parse } = await import("csv-parse/sync");
  const plain = text.replace(/^\ufeff/, "").replace(/^sep=(.)\r?\n/i, "\n");
  const delimiter = plain.includes("\t") ? "\t" : plain.includes(";") ? ";" : ",";
  try {
    const records = parse(plain, {
      ...{ delimiter, trim: true, info: true, relax_column_count: true },
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => ({
        line: info.lines - record.join("").split("\n").length + 1,
        cells: record.map((cell) => cell.normalize("NFC").replace(/\s+/g, " ").trim()),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = typeof error.lines === "number" ? error.lines : 0;
    throw badList(
      `dòng ${at}: dấu ngoặc kép không khép lại hoặc đặt sai chỗ.`,
      `line ${at}: a quotation mark is not closed or stands in the wrong place.`,
    );
  }
}

function badList(vi: string, en: string): UnreadableError {
  return new UnreadableError("bad-list", vi, en);
}
