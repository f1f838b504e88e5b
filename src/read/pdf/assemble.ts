/** Lines of a PDF → text, paragraphs and runs. */
import type { Paragraph, Run } from "../../model.ts";
import { type Line, paragraphStarts } from "../../text/wrap.ts";
import { plainParagraph } from "../source.ts";
import { type FontFacts, runFormat } from "./fonts.ts";
import type { PdfLine } from "./lines.ts";

export interface Assembled {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Lines of one paragraph are parted by "\n" inside its span, paragraphs by "\n", pages of paragraphs by "\f". */
export function assemble(lines: readonly PdfLine[], factsOf: (font: string) => FontFacts): Assembled {
  const starts = paragraphStarts(lines.map(asLine));
  const paragraphs: Paragraph[] = [];
  let text = "";
  let group: PdfLine[] = [];
  const flush = (): void => {
    const first = group[0];
    if (!first) return;
    if (text !== "") text += "\n";
    const start = text.length;
    const runs: Run[] = [];
    group.forEach((line, i) => {
      if (i > 0 && !isBrokenWord(group[i - 1]!, line)) text += "\n";
      addRuns(runs, line, text.length, factsOf);
      text += line.segment.text;
    });
    const { page, cell, region } = first;
    const known = { region, page, cell, runs };
    paragraphs.push(plainParagraph({ start, end: text.length }, known));
    group = [];
  };
  lines.forEach((line, i) => {
    if (starts[i] || group[0]?.region !== line.region) flush();
    group.push(line);
  });
  flush();
  return { text, paragraphs };
}

function asLine(line: PdfLine): Line {
  return { text: line.segment.text, blanks: 0, block: line.block, geometry: line.geometry };
}

/** "05-" and "CT/TW": the line was broken behind a hyphen or slash inside a word. */
function isBrokenWord(a: PdfLine, b: PdfLine): boolean {
  return /[\p{L}\d][-/]$/u.test(a.segment.text) && /^[\p{L}\d]/u.test(b.segment.text);
}

function addRuns(runs: Run[], line: PdfLine, at: number, factsOf: (font: string) => FontFacts): void {
  let start = at;
  for (const style of line.segment.styles) {
    const end = start + style.length;
    const format = runFormat(factsOf(style.font), style.size);
    const last = runs[runs.length - 1];
    if (last && isSameFormat(last.format, format))
      runs[runs.length - 1] = { ...last, span: { start: last.span.start, end } };
    else runs.push({ span: { start, end }, format });
    start = end;
  }
}

function isSameFormat(a: Run["format"], b: Run["format"]): boolean {
  return a.font === b.font && a.size === b.size && a.bold === b.bold && a.italic === b.italic;
}
