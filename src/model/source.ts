/** What a reader gives: text, paragraphs, layout facts, warnings. */
import type { Span } from "./span.ts";
import type { Format } from "./values.ts";

/** Something odd met while reading: it travels with the result, it is never thrown and never silent. */
export interface Warning {
  /** Stable kebab-case code, e.g. `tracked-changes`, `converted-with-libreoffice`. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

export type Region = "body" | "textbox" | "header" | "footer" | "footnote" | "endnote";
export type Alignment = "left" | "right" | "center" | "justify";

/** Effective character formatting (styles, defaults and theme resolved); `null` = not known. */
export interface RunFormat {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Shown in capitals though typed otherwise (`w:caps`). */
  readonly caps: boolean;
  readonly hidden: boolean;
  /** RRGGBB, `null` = automatic. */
  readonly color: string | null;
}

/** A stretch of text of one formatting. Runs lie inside their paragraph, in order, without overlap. */
export interface Run {
  readonly span: Span;
  readonly format: RunFormat;
}

/** Effective paragraph formatting, lengths in points; `null` = not known. */
export interface ParagraphFormat {
  readonly alignment: Alignment | null;
  readonly indentLeft: number | null;
  readonly indentRight: number | null;
  /** First-line indent; negative = hanging. */
  readonly indentFirst: number | null;
  readonly spaceBefore: number | null;
  readonly spaceAfter: number | null;
  /** Line spacing as a multiple of single when `lineRule` is `auto`, else in points. */
  readonly line: number | null;
  readonly lineRule: "auto" | "exact" | "atLeast" | null;
  readonly style: string | null;
}

export interface Cell {
  /** Running number of the table in the document, from 0; nested tables have numbers of their own. */
  readonly table: number;
  /** Grid row and column of the cell's first grid square, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A logical paragraph: hard-wrapped physical lines are already joined by its reader into one span. */
export interface Paragraph {
  readonly span: Span;
  readonly region: Region;
  /** 1-based, `null` where the format has no pages. */
  readonly page: number | null;
  readonly cell: Cell | null;
  /** The computed automatic numbering label ("I.", "a)", "-"), which is part of the text and of `span`. */
  readonly label: Span | null;
  /** Level of the automatic numbering, from 0. */
  readonly labelLevel: number | null;
  readonly format: ParagraphFormat | null;
  readonly runs: readonly Run[];
}

/** Page set-up of one section, in millimetres. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Another first page (`w:titlePg`): usual where page one bears no number. */
  readonly titlePage: boolean;
  /** Begins on the page where the section before ends, whose top and bottom margins are its own there. */
  readonly continuous: boolean;
  /** First paragraph index that belongs to the section. */
  readonly firstParagraph: number;
}

/** A page number that a header or footer shows. */
export interface PageNumber {
  readonly region: "header" | "footer";
  /** The pages it stands on. */
  readonly pages: "all" | "first" | "even";
  /** `null` = not known, as where a tab or a frame places it. */
  readonly alignment: Alignment | null;
  readonly size: number | null;
  /** Shown on some pages only, by a field around it. */
  readonly conditional: boolean;
  /** The section, from 0. */
  readonly section: number;
}

export interface Revision {
  readonly kind: "insert" | "delete" | "move-from" | "move-to";
  readonly author: string | null;
  readonly date: string | null;
  /** Where the inserted words stand, or the empty span where the deleted ones stood. */
  readonly span: Span;
  /** The words inserted or deleted; the deleted ones are not in `Source.text`. */
  readonly text: string;
}

/** A picture, by the paragraph that holds it (a signature or a seal is often one). */
export interface Picture {
  readonly paragraph: number;
}

/** What is drawn beside the words: what may be the rule under a name, and what cannot be told from one. */
export interface Drawing {
  /** A straight line across, the border of a paragraph or cell above or below it, or anything else. */
  readonly kind: "line" | "border" | "unknown";
  /** Points; `null` = not known. */
  readonly length: number | null;
  /** The paragraph that it is anchored in. */
  readonly paragraph: number;
}

/** What every reader gives for any bytes it accepts. */
export interface Source {
  readonly format: Format;
  /** The extracted text, unnormalised; tracked changes in the accepted view. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly pages: number | null;
  /** Character encoding of a text file; `null` for packaged formats. */
  readonly encoding: string | null;
  readonly warnings: readonly Warning[];
  readonly sections: readonly PageSetup[];
  /** Absent where the format does not tell of page numbers. */
  readonly pageNumbers?: readonly PageNumber[];
  readonly revisions: readonly Revision[];
  readonly pictures: readonly Picture[];
  /** Absent where the format does not tell of what is drawn. */
  readonly drawings?: readonly Drawing[];
  /** Text copied from the web with `**` and `*` marks, which are not part of the words. */
  readonly markdown: boolean;
  /** Recognised by eye-like software: letters may be wrong anywhere. */
  readonly ocr: boolean;
}
