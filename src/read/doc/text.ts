/** The words of a .doc, by `word-extractor`, which is loaded only when one is read. */
import type { Paragraph, Region, Source, Warning } from "../../model.ts";
import { decodeTcvn3, decodeVni, looksTcvn3, looksVni } from "../../text/legacy.ts";
import { plainParagraph, plainSource } from "../source.ts";
import { columnsOf } from "../txt/columns.ts";
import type { Stretch } from "../txt/markdown.ts";
import { makeOle } from "./ole.ts";

/** The parts of a Word file as text: paragraphs end in "\n", table cells in "\t", rows in "\t\n". */
export interface DocParts {
  readonly body: string;
  readonly textboxes: string;
  readonly headers: string;
  readonly footers: string;
  readonly footnotes: string;
  readonly endnotes: string;
}

/**
 * @param streams of the compound file, by name.
 * @throws whatever the extractor throws on a file it cannot read.
 */
export async function extractParts(streams: ReadonlyMap<string, Uint8Array>): Promise<DocParts> {
  const { default: Extractor } = await import("word-extractor");
  // The extractor trusts the file's sector chains (a circle fills the memory): it gets a copy that has sound ones.
  const document = await new Extractor().extract(Buffer.from(makeOle([...streams])));
  const asTyped = { filterUnicode: false };
  return {
    body: repaired(document.getBody(asTyped)),
    textboxes: repaired(document.getTextboxes(asTyped)),
    headers: repaired(document.getHeaders({ ...asTyped, includeFooters: false })),
    footers: repaired(document.getFooters(asTyped)),
    footnotes: repaired(document.getFootnotes(asTyped)),
    endnotes: repaired(document.getEndnotes(asTyped)),
  };
}

/**
 * The extractor writes the word "undefined" for an optional hyphen (0x1F, which is also ư in TCVN3 text), and leaves
 * 0x1E, the no-break hyphen, as it is.
 */
function repaired(text: string): string {
  return text.replaceAll("undefined", "\u00ad").replaceAll("\u001e", "\u2011");
}

const ORDER: readonly (readonly [part: keyof DocParts, region: Region])[] = [
  ["body", "body"],
  ["textboxes", "textbox"],
  ["headers", "header"],
  ["footers", "footer"],
  ["footnotes", "footnote"],
  ["endnotes", "endnote"],
];

export function sourceOfParts(parts: DocParts, warnings: readonly Warning[]): Source {
  const old = ORDER.flatMap(([part]) => parts[part].split(/[\n\t]/)).filter((line) => !UNICODE.test(line));
  const isTcvn3 = looksTcvn3(old.join("\n"));
  const isVni = !isTcvn3 && looksVni(old.join("\n"));
  const paragraphs: Paragraph[] = [];
  const tables: Tables = { count: 0 };
  let text = "";
  for (const [part, region] of ORDER) {
    const raw = parts[part].trimEnd();
    const words = isTcvn3
      ? eachLine(raw, (line) => decodeTcvn3(line, false))
      : isVni
        ? eachLine(raw, decodeVni)
        : raw;
    if (!/[\p{L}\p{N}]/u.test(words) || isPageNumbers(words, region)) continue;
    if (text !== "") text += "\n";
    paragraphs.push(...paragraphsOf(words, text.length, region, tables));
    text += words;
  }
  return plainSource("doc", text, paragraphs, {
    warnings,
    encoding: isTcvn3 ? "tcvn3" : isVni ? "vni" : null,
  });
}

/** A line that holds Unicode Vietnamese is not in the old encoding, whatever the others are. */
const UNICODE = /[\u0102-\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/;

function eachLine(text: string, decode: (line: string) => string): string {
  return text.replace(/[^\n\t]+/g, (line) => (UNICODE.test(line) ? line : decode(line)));
}

function isPageNumbers(text: string, region: Region): boolean {
  return (region === "header" || region === "footer") && !/\p{L}/u.test(text);
}

function paragraphsOf(text: string, offset: number, region: Region, tables: Tables): Paragraph[] {
  const out: Paragraph[] = [];
  const lines = text.split("\n");
  let start = offset;
  let row = 0;
  lines.forEach((line, i) => {
    const cells = cellCount(line);
    const goesOn = cells > 1 && cellCount(lines[i - 1]) === cells;
    const isRow = goesOn || (cells > 1 && cellCount(lines[i + 1]) === cells);
    if (isRow && !goesOn) tables.count++;
    row = goesOn ? row + 1 : 0;
    partsOf(line).forEach((part, column) => {
      const span = { start: start + part.start, end: start + part.end };
      if (!/[\p{L}\p{N}]|\.{3}|…/u.test(line.slice(part.start, part.end))) return;
      const cell = isRow ? { table: tables.count - 1, row, column, rowSpan: 1, columnSpan: 1 } : null;
      out.push(plainParagraph(span, { region, cell }));
    });
    start += line.length + 1;
  });
  return out;
}

/** How many tables have been met. */
interface Tables {
  count: number;
}

/**
 * The cells of a line that is a whole table row. One line alone may be the end of a row whose cells have several
 * paragraphs; neighbours with as many cells are rows of a table.
 */
function cellCount(line: string | undefined): number {
  return line?.endsWith("\t") ? line.split("\t").length - 1 : 0;
}

/** The cells of a line that ends a table row; else the columns, if it stands in two. */
function partsOf(line: string): readonly Stretch[] {
  if (!line.endsWith("\t")) return columnsOf(line);
  let at = 0;
  return line
    .slice(0, -1)
    .split("\t")
    .map((cell) => {
      const start = at + cell.length - cell.trimStart().length;
      const end = at + cell.trimEnd().length;
      at += cell.length + 1;
      return { start: Math.min(start, end), end };
    });
}
