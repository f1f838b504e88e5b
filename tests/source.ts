/** Sources for tests: one paragraph a line, as a reader would give them. */
import type { Paragraph, Source } from "../src/model.ts";

export function paragraph(start: number, end: number, more: Partial<Paragraph> = {}): Paragraph {
  return {
    span: { start, end },
    region: "body",
    page: null,
    cell: null,
    label: null,
    labelLevel: null,
    format: null,
    runs: [],
    ...more,
  };
}

/** A text source whose lines are its paragraphs; empty lines hold none. */
export function sourceOf(text: string, more: Partial<Source> = {}): Source {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") paragraphs.push(paragraph(at, at + line.length));
    at += line.length + 1;
  }
  return {
    format: "txt",
    text,
    paragraphs,
    pages: null,
    encoding: "utf-8",
    warnings: [],
    sections: [],
    revisions: [],
    pictures: [],
    markdown: false,
    ocr: false,
    ...more,
  };
}
