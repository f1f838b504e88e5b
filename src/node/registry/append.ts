/** The text of a register file with one entry more; comments, order and spelling of the rest stay. */
import { BadFileError } from "../bad-file.ts";
import { type Answers, canonical, isRelation, named } from "./answers.ts";
import { COLUMNS, type Field, fieldNamed } from "./fields.ts";
import { tableOf } from "./formats.ts";
import type { RegistryText } from "./read.ts";

/** @throws BadFileError where the form of the file does not allow it */
export async function withEntry(file: RegistryText, answers: Answers, lang: "vi" | "en"): Promise<string> {
  const known = canonical(answers);
  if (/\.csv$/i.test(file.path)) return inTable(file, known, lang);
  if (/\.jsonl$/i.test(file.path)) return `${endedLine(file.text)}${JSON.stringify(fieldsOf(known))}\n`;
  if (/\.ya?ml$/i.test(file.path)) return inYaml(file, known);
  const vi = "chỉ ghi được danh mục dạng .yml, .jsonl hoặc .csv. Đặt lại tên tệp.";
  const en = "entries can be written to .yml, .jsonl or .csv only. Name the file so.";
  throw new BadFileError([{ path: file.path, line: null, field: null, vi, en }]);
}

const newline = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

const endedLine = (text: string): string => (text === "" || /\n$/.test(text) ? text : text + newline(text));

/** In the order of the columns; several instruments as a list. */
function fieldsOf(known: Answers): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    COLUMNS.flatMap(([field]) => {
      const value = known[field];
      if (value === undefined) return [];
      const list = isRelation(field) ? named(value) : [];
      return [[field, list.length > 1 ? list : value]];
    }),
  );
}

async function inYaml({ path, text }: RegistryText, known: Answers): Promise<string> {
  const { isSeq, LineCounter, parseDocument, stringify } = await import("yaml");
  const counter = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ""), { lineCounter: counter });
  const { contents } = document;
  if (isSeq(contents) && contents.flow) {
    const vi = "danh sách viết trong dấu [ ] không thêm được. Viết mỗi mục bắt đầu bằng dấu “-” ở đầu dòng.";
    const en = "a list between [ ] cannot be added to. Begin each entry with “-” on a line of its own.";
    throw new BadFileError([{ path, line: 1, field: null, vi, en }]);
  }
  const column = isSeq(contents) && contents.range ? counter.linePos(contents.range[0]).col - 1 : 0;
  const indent = " ".repeat(Math.max(column, 0));
  const entry = stringify([fieldsOf(known)], { lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => indent + line);
  return `${endedLine(text)}${entry.join(newline(text))}${newline(text)}`;
}

async function inTable(file: RegistryText, known: Answers, lang: "vi" | "en"): Promise<string> {
  // Excel takes a table for Unicode only when it begins with the mark.
  const heading = COLUMNS.map(([field, name]) => (lang === "vi" ? name : field));
  const text = file.text.trim() === "" ? `\ufeff${heading.join(",")}\r\n` : file.text;
  const table = (await tableOf(text))!;
  const columns = table.heading.map(fieldNamed);
  const homeless = Object.keys(known).filter((field) => !columns.includes(field as Field));
  if (homeless.length > 0) {
    const list = homeless.join(", ");
    const vi = `bảng không có cột ${list}. Thêm cột ấy vào dòng tiêu đề rồi thử lại.`;
    const en = `the table has no column ${list}. Add it to the heading and try again.`;
    throw new BadFileError([{ path: file.path, line: 1, field: null, vi, en }]);
  }
  const cells = columns.map((field) => quoted((known as Partial<Record<string, string>>)[field ?? ""] ?? ""));
  return `${endedLine(text)}${cells.join(table.delimiter)}${newline(text)}`;
}

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
