/** A document as its own reader saw it: paragraphs, tables by their cells, boxes for what stands outside the body. */
import type { Cell, Paragraph, Region, Source, Span } from "../../model.ts";
import type { Lang } from "../layout.ts";
import { type Word, word } from "../words.ts";
import { type Part, plainPiece } from "./parts.ts";

/** The parts of the whole document. */
export function partsOfSource(source: Source, lang: Lang): Part[] {
  if (source.format === "txt") return linesOf(source).map((line) => partOf(source, line));
  return partsOfParagraphs(source, source.paragraphs, lang);
}

/** The parts of some of its paragraphs, in their order. */
export function partsOfParagraphs(source: Source, paragraphs: readonly Paragraph[], lang: Lang): Part[] {
  const parts: Part[] = [];
  const ends = new Map(paragraphs.map(({ cell }, i) => [cell?.table, i + 1]));
  let page = paragraphs[0]?.page ?? null;
  for (let i = 0; i < paragraphs.length; ) {
    const first = paragraphs[i]!;
    if (first.page !== page && first.page !== null && first.region === "body") {
      page = first.page;
      parts.push(`<div class="page" aria-label="${word(lang, "page", { n: page })}">`, "</div>");
    }
    let end = first.cell ? ends.get(first.cell.table)! : i + 1;
    if (first.region !== "body") {
      while (paragraphs[end]?.region === first.region) end++;
      const inner = partsOfParagraphs(source, bodied(paragraphs.slice(i, end)), lang);
      parts.push(`<aside aria-label="${word(lang, REGIONS[first.region])}">`, ...inner, "</aside>");
    } else if (first.cell) parts.push(...tableOf(source, paragraphs.slice(i, end), first.cell.table, lang));
    else parts.push(partOf(source, first.span));
    i = end;
  }
  return parts;
}

const REGIONS: Readonly<Record<Exclude<Region, "body">, Word>> = {
  textbox: "textbox",
  header: "pageHeader",
  footer: "pageFooter",
  footnote: "footnote",
  endnote: "endnote",
};

/** Within their box they are set as the body is. */
const bodied = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph, region: "body", page: null }));

const partOf = ({ text }: Source, span: Span): Part => ({
  pieces: [plainPiece(text.slice(span.start, span.end))],
  span,
});

/** A table, and in its cells the tables that stand between their paragraphs. */
function tableOf(source: Source, paragraphs: readonly Paragraph[], table: number, lang: Lang): Part[] {
  const cells = new Map<string, { readonly cell: Cell; readonly parts: Part[] }>();
  let inner: Part[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const { cell, span } = paragraphs[i]!;
    let end = i + 1;
    if (cell?.table === table) {
      const key = keyOf(cell.row, cell.column);
      const entry = cells.get(key) ?? { cell, parts: [] };
      cells.set(key, entry);
      inner = entry.parts;
      inner.push(partOf(source, span));
    } else {
      while (end < paragraphs.length && paragraphs[end]!.cell?.table !== table) end++;
      inner.push(...partsOfParagraphs(source, paragraphs.slice(i, end), lang));
    }
    i = end;
  }
  return gridOf(cells);
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** The cells in their grid; squares that no cell reaches stay empty. */
function gridOf(
  cells: ReadonlyMap<string, { readonly cell: Cell; readonly parts: readonly Part[] }>,
): Part[] {
  const all = [...cells.values()].map(({ cell }) => cell);
  const rows = all.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = all.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const taken = new Set<string>();
  const parts: Part[] = ["<table>"];
  for (let row = 0; row < rows; row++) {
    parts.push("<tr>");
    for (let column = 0; column < columns; column++) {
      const entry = cells.get(keyOf(row, column));
      if (entry) {
        const { rowSpan, columnSpan } = entry.cell;
        for (let r = row; r < row + rowSpan; r++) {
          for (let c = column; c < column + columnSpan; c++) taken.add(keyOf(r, c));
        }
        const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
        parts.push(`<td${spans}>`, ...entry.parts, "</td>");
      } else if (!taken.has(keyOf(row, column))) parts.push("<td>", "</td>");
    }
    parts.push("</tr>");
  }
  return [...parts, "</table>"];
}

/** Lines of a text, or what was joined from several; columns beside one another stay on their line. */
function linesOf({ text, paragraphs }: Source): Span[] {
  const lines: { start: number; end: number }[] = [];
  for (const { span } of paragraphs) {
    const last = lines.at(-1);
    const between = text.slice(last?.end ?? 0, span.start);
    if (last && !/[\n\r]/.test(between)) last.end = Math.max(last.end, span.end);
    else lines.push({ start: span.start - /[ \t]*$/.exec(between)![0].length, end: span.end });
  }
  return lines;
}
