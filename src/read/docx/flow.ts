/**
 * One flow of text (the body, a text box, a header) as it grows: its text and its records, with offsets of
 * its own until it is appended to another.
 */
import type {
  Cell,
  Drawing,
  Paragraph,
  ParagraphFormat,
  Region,
  Revision,
  RunFormat,
  Span,
} from "../../model.ts";
import type { PieceDraft, TracedParagraph } from "./trace.ts";

export type Draft<T> = { -readonly [K in keyof T]: T[K] };
export type CellDraft = Draft<Cell>;
export type RunDraft = { span: Draft<Span>; format: RunFormat };
export type RevisionDraft = Draft<Omit<Revision, "span">> & { span: Draft<Span> };
export type ParagraphDraft = Draft<Omit<Paragraph, "span" | "label" | "runs">> & {
  span: Draft<Span>;
  label: Draft<Span> | null;
  runs: RunDraft[];
};

export class Flow {
  text = "";
  readonly paragraphs: ParagraphDraft[] = [];
  readonly revisions: RevisionDraft[] = [];
  /** Paragraph indexes of the pictures. */
  readonly pictures: number[] = [];
  readonly drawings: Drawing[] = [];
  /** Where the words stand in the XML, and the element of each paragraph; empty when nobody asks. */
  readonly pieces: PieceDraft[] = [];
  readonly elements: (TracedParagraph | null)[] = [];

  /** Starts a paragraph on a new line. */
  begin(region: Region, page: number | null, cell: Cell | null, format: ParagraphFormat): ParagraphDraft {
    if (this.paragraphs.length > 0) this.text += "\n";
    const at = this.text.length;
    const paragraph: ParagraphDraft = {
      span: { start: at, end: at },
      region,
      page,
      cell,
      label: null,
      labelLevel: null,
      format,
      runs: [],
    };
    this.paragraphs.push(paragraph);
    return paragraph;
  }

  /** Adds words to `paragraph`, which must be the last one. */
  write(paragraph: ParagraphDraft, words: string, format: RunFormat): void {
    const start = this.text.length;
    const end = start + words.length;
    this.text += words;
    paragraph.span.end = end;
    const last = paragraph.runs.at(-1);
    if (last !== undefined && last.format === format) last.span.end = end;
    else paragraph.runs.push({ span: { start, end }, format });
  }

  /** Puts another flow behind this one, on a line of its own; the other must not be used any more. */
  append(other: Flow): void {
    if (other.paragraphs.length === 0) return;
    const separator = this.paragraphs.length > 0 ? "\n" : "";
    const by = this.text.length + separator.length;
    const firstParagraph = this.paragraphs.length;
    this.text += separator + other.text;
    for (const paragraph of other.paragraphs) {
      shift(paragraph.span, by);
      if (paragraph.label !== null) shift(paragraph.label, by);
      for (const run of paragraph.runs) shift(run.span, by);
      this.paragraphs.push(paragraph);
    }
    for (const revision of other.revisions) {
      shift(revision.span, by);
      this.revisions.push(revision);
    }
    for (const piece of other.pieces) {
      shift(piece.span, by);
      this.pieces.push(piece);
    }
    for (const element of other.elements) this.elements.push(element);
    for (const paragraph of other.pictures) this.pictures.push(firstParagraph + paragraph);
    for (const drawing of other.drawings)
      this.drawings.push({ ...drawing, paragraph: firstParagraph + drawing.paragraph });
  }
}

function shift(span: Draft<Span>, by: number): void {
  span.start += by;
  span.end += by;
}
