/**
 * Where the words of a source stand in the XML of the package. Kept while a document is read when a caller wants
 * to write into the file: corrections, comments, tracked changes. Nothing of it exists otherwise.
 *
 * A piece is a stretch of `Source.text` that is written, character for character, in one text node of the
 * package. What Word or the reader computes is in no piece: numbering labels, tabs, breaks, hyphens of their own
 * elements, symbols, letters decoded from legacy fonts, formulas, annotations of ruby text.
 */
import type { Revision, Span } from "../../model.ts";
import { XmlCursor, type XmlRange } from "./cursor.ts";
import { offsetOf, unescaped } from "./escapes.ts";

export type { XmlRange } from "./cursor.ts";

/** An element in its part, from the "<" of its start tag to behind the ">" of its end tag. */
export interface TracedElement extends XmlRange {
  /** Behind the start tag. */
  readonly contentStart: number;
  /** Its `w:rPr` or `w:pPr`, when it has one. */
  readonly props: XmlRange | null;
}

export interface TracedPiece {
  /** Name of the part: "word/document.xml". */
  readonly part: string;
  /** In offsets of `Source.text`. */
  readonly span: Span;
  /** The character data in the part's XML, escapes and all. */
  readonly xml: XmlRange;
  /** Whether it is a CDATA section, in which nothing is escaped. */
  readonly cdata: boolean;
  /** The `w:t`; pieces that a comment parts share one. */
  readonly element: TracedElement;
  /** The `w:r`. */
  readonly run: TracedElement | null;
  /** What the run is a child of; `null` where that is nothing that lets tracked changes stand among its runs. */
  readonly holder: TracedHolder | null;
  /** The `w:p`. */
  readonly paragraph: TracedElement | null;
  /** The `mc:AlternateContent` that holds it, the outermost: its other branches say the same words again. */
  readonly alternatives: TracedElement | null;
  /** It is what a field gave: Word writes it anew when the field is updated. */
  readonly inField: boolean;
  /** A content control that takes its words from elsewhere, or that its author has locked. */
  readonly isBound: boolean;
  /** The innermost tracked change that put it in. */
  readonly change: Pick<Revision, "kind" | "author"> | null;
}

/** A paragraph, a tracked change, or what groups runs inside a paragraph: a hyperlink, a content control. */
export interface TracedHolder extends TracedElement {
  readonly kind: "paragraph" | "change" | "group";
}

/** A piece, or the part of one that a span covers. */
export interface LocatedPiece {
  readonly piece: TracedPiece;
  /** In offsets of `Source.text`. */
  readonly span: Span;
  readonly xml: XmlRange;
}

export class DocxTrace {
  /** In the order of the text. */
  readonly pieces: readonly TracedPiece[];
  /** The `w:p` of each paragraph of the source, by index; `null` where there is none of its own. */
  readonly paragraphs: readonly (TracedParagraph | null)[];
  /** The XML of each part that was traced: those that are well-formed. */
  readonly parts: ReadonlyMap<string, string>;
  private byElement: Map<TracedElement, TracedPiece[]> | null = null;

  constructor(
    pieces: readonly TracedPiece[],
    paragraphs: readonly (TracedParagraph | null)[],
    parts: ReadonlyMap<string, string>,
  ) {
    this.pieces = pieces;
    this.paragraphs = paragraphs;
    this.parts = parts;
  }

  /** The XML of a part as it was read, which the ranges are offsets into. */
  xmlOf(part: string): string {
    const xml = this.parts.get(part);
    if (xml === undefined) throw new RangeError(`No part "${part}" was traced`);
    return xml;
  }

  /** The pieces of a text element: more than one where a comment or a CDATA section parts them. */
  piecesOf(element: TracedElement): readonly TracedPiece[] {
    if (this.byElement === null) {
      this.byElement = new Map();
      for (const piece of this.pieces) {
        const others = this.byElement.get(piece.element);
        if (others) others.push(piece);
        else this.byElement.set(piece.element, [piece]);
      }
    }
    return this.byElement.get(element) ?? [];
  }

  /**
   * The pieces that make up `span`, in order; `null` when any character of it is in no piece. An empty span is
   * the end of the piece before it, or else the start of the piece behind it.
   */
  locate(span: Span): readonly LocatedPiece[] | null {
    const { pieces } = this;
    if (span.start >= span.end) return this.locatePoint(span.start);
    const located: LocatedPiece[] = [];
    let at = span.start;
    for (let i = firstEndingBehind(this.pieces, at); i < pieces.length && at < span.end; i++) {
      const piece = pieces[i]!;
      if (piece.span.start > at) return null;
      const end = Math.min(span.end, piece.span.end);
      const slice = this.slice(piece, at, end);
      if (slice === null) return null;
      located.push(slice);
      at = end;
    }
    return at >= span.end ? located : null;
  }

  private locatePoint(at: number): readonly LocatedPiece[] | null {
    const next = this.pieces[firstEndingBehind(this.pieces, at)];
    const previous = this.pieces[firstEndingBehind(this.pieces, at - 1)];
    const piece = [previous, next].find((each) => each && each.span.start <= at && at <= each.span.end);
    const slice = piece ? this.slice(piece, at, at) : null;
    return slice && [slice];
  }

  private slice(piece: TracedPiece, start: number, end: number): LocatedPiece | null {
    const { part, xml, span, cdata } = piece;
    const text = this.xmlOf(part);
    const from = offsetOf(text, xml.start, start - span.start, cdata);
    const to = from === null ? null : offsetOf(text, from, end - start, cdata);
    return from === null || to === null
      ? null
      : { piece, span: { start, end }, xml: { start: from, end: to } };
  }
}

/** Index of the first of `pieces` that ends behind `at`. */
export function firstEndingBehind(pieces: readonly TracedPiece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.span.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface TracedParagraph extends TracedElement {
  readonly part: string;
}

// ── While reading ───────────────────────────────────────────────────────────────────────────────────────────

type Kind = TracedHolder["kind"] | "run" | "text" | "alternatives";

interface OpenElement<K = Kind> {
  readonly kind: K;
  readonly part: string;
  readonly depth: number;
  readonly start: number;
  readonly contentStart: number;
  props: { start: number; end: number } | null;
  end: number;
}

export type PieceDraft = Omit<TracedPiece, "span"> & { span: { start: number; end: number } };

/** What is known of a text node before it is known where its words go. */
export type Origin = Omit<PieceDraft, "span" | "inField" | "change">;

/** Follows the pass over one part. */
export class StoryTrace {
  readonly cursor = new XmlCursor();
  readonly part: string;
  private readonly xml: string;
  private readonly open: OpenElement[] = [];
  private readonly controls: { readonly start: number; isBound: boolean }[] = [];

  constructor(part: string, xml: string) {
    this.part = part;
    this.xml = xml;
  }

  /** A start tag was met that opens an element of this kind. */
  enter(kind: Kind): void {
    const { tagStart, tagEnd, depth } = this.cursor;
    const place = { part: this.part, depth, start: tagStart, contentStart: tagEnd, end: -1 };
    this.open.push({ kind, ...place, props: null });
  }

  /** The end tag of the innermost open element of this kind was met. */
  leave(kind: Kind): void {
    const at = this.open.findLastIndex((element) => element.kind === kind);
    if (at < 0) return;
    this.open[at]!.end = this.cursor.tagEnd;
    this.open.length = at;
  }

  /** `w:rPr` or `w:pPr`; a run's own and not that of a paragraph mark. */
  enterProps(kind: Kind): void {
    const owner = this.open.at(-1);
    if (owner?.kind === kind && owner.props === null) owner.props = { start: this.cursor.tagStart, end: -1 };
  }

  leaveProps(kind: Kind): void {
    const owner = this.open.at(-1);
    if (owner?.kind === kind && owner.props?.end === -1) owner.props.end = this.cursor.tagEnd;
  }

  enterControl(): void {
    this.controls.push({ start: this.cursor.tagEnd, isBound: false });
  }

  /** The properties of a content control are behind: do they let its words be changed? */
  enterControlContent(): void {
    const control = this.controls.at(-1);
    if (control === undefined) return;
    const props = this.xml.slice(control.start, this.cursor.tagStart);
    control.isBound = /:dataBinding\b|:lock\s[^>]*"(?:sdtC|c)ontentLocked"/.test(props);
  }

  leaveControl(): void {
    this.controls.pop();
  }

  /** The paragraph element that words go into now. */
  paragraph(): TracedParagraph | null {
    return this.innermost("paragraph");
  }

  /** The text node just met, when it is a `w:t` that says `words`. */
  origin(words: string): Origin | null {
    const { textStart, textEnd, isCdata } = this.cursor;
    const element = this.open.at(-1);
    if (element?.kind !== "text") return null;
    // Most texts are written as they read.
    const isPlain = this.xml.slice(textStart, textEnd) === words;
    if (!isPlain && unescaped(this.xml, textStart, textEnd, isCdata) !== words) return null;
    return {
      part: this.part,
      xml: { start: textStart, end: textEnd },
      cdata: isCdata,
      element,
      run: this.innermost("run"),
      holder: this.holder(),
      paragraph: this.innermost("paragraph"),
      alternatives: this.open.find(({ kind }) => kind === "alternatives") ?? null,
      isBound: this.controls.some(({ isBound }) => isBound),
    };
  }

  /** The parent of the run that the innermost text is a child of. */
  private holder(): OpenElement<TracedHolder["kind"]> | null {
    const [holder, run, text] = this.open.slice(-3);
    if (holder?.depth !== text!.depth - 2 || run?.depth !== text!.depth - 1 || run.kind !== "run")
      return null;
    return isHolder(holder) ? holder : null;
  }

  private innermost(kind: Kind): OpenElement | null {
    return this.open.findLast((element) => element.kind === kind) ?? null;
  }
}

function isHolder(element: OpenElement): element is OpenElement<TracedHolder["kind"]> {
  return element.kind === "paragraph" || element.kind === "change" || element.kind === "group";
}
