/** Which stretch of the body a comment on a finding hangs on. */
import type { Finding, Paragraph, Source, Span } from "../model.ts";
import { offsetOf } from "../read/docx/escapes.ts";
import { type DocxTrace, firstEndingBehind, type TracedPiece } from "../read/docx/trace.ts";
import type { Body, Place, Side } from "./place.ts";
import { within, type XmlElement } from "./tree.ts";

/** A stretch of the body between two places. */
export interface Anchor {
  readonly start: Place;
  readonly end: Place;
  /** Whether these are the words of the finding and no others. */
  readonly isExact: boolean;
}

export class Anchors {
  private readonly source: Source;
  private readonly trace: DocxTrace;
  private readonly main: string;
  private readonly body: Body;
  private readonly pieces: readonly TracedPiece[];
  private readonly title: Span | null;
  private notes: ReadonlyMap<string, XmlElement> | null = null;

  /** @param title where what is missing in the whole document is told */
  constructor(source: Source, trace: DocxTrace, main: string, body: Body, title: Span | null) {
    this.source = source;
    this.trace = trace;
    this.main = main;
    this.body = body;
    this.title = title;
    this.pieces = trace.pieces.filter(({ part }) => part === main);
  }

  /** `null` when the body has no paragraph at all. */
  of(finding: Finding): Anchor | null {
    const span = finding.span ?? finding.fix?.edits[0]?.span ?? null;
    if (span !== null) return this.ofSpan(span) ?? this.ofNothing();
    const nth = finding.location?.paragraph ?? null;
    const { text, paragraphs } = this.source;
    const named = paragraphs.filter(({ span: { start, end } }) => text.slice(start, end).trim() !== "");
    const place = nth === null ? undefined : named[nth - 1];
    return widened(place ? this.ofSpan(place.span) : null) ?? this.ofNothing();
  }

  /** For what is missing: the title, else the first words of the body, else its first paragraph. */
  private ofNothing(): Anchor | null {
    const titled = this.title && this.ofSpan(this.title);
    if (titled) return widened(titled);
    const paragraph = this.worded("first") ?? this.anyParagraph();
    return paragraph && this.whole(paragraph);
  }

  private ofSpan(given: Span): Anchor | null {
    const span = given.start < given.end ? given : this.wordBefore(given.start);
    const index = this.indexAt(span.start);
    const paragraph = this.source.paragraphs[index];
    const element = this.trace.paragraphs[index] ?? null;
    if (paragraph === undefined || element === null) return null;
    if (element.part !== this.main) return this.ofOtherPart(paragraph, element.part, element.start);
    if (paragraph.region === "textbox") return this.around(element.start);
    const anchor = this.ofWords(span, index);
    return anchor && given.start >= given.end ? widened(anchor) : anchor;
  }

  private ofWords(span: Span, index: number): Anchor | null {
    const { paragraphs } = this.source;
    const first = this.paragraphOf(index);
    if (first === null) return null;
    const last = this.lastBeside(first, index, span.end);
    const end = Math.min(span.end, paragraphs[last]!.span.end);
    const start = this.startOf(span.start, paragraphs[index]!, first);
    const stop = this.endOf(end, paragraphs[last]!, this.paragraphOf(last) ?? first);
    if (start === null || stop === null || start.at >= stop.at) return this.whole(first);
    const cutsNone = end === span.end || this.source.text.slice(end, span.end).trim() === "";
    return { start, end: stop, isExact: start.isExact && stop.isExact && cutsNone };
  }

  /** Index of the last paragraph before `end` that stands in the same cell or beside `first` in the body. */
  private lastBeside(first: XmlElement, index: number, end: number): number {
    let last = index;
    for (let i = index + 1; (this.source.paragraphs[i]?.span.start ?? end) < end; i++) {
      const own = this.trace.paragraphs[i];
      if (own?.part !== this.main || this.source.paragraphs[i]!.region === "textbox") continue;
      if (this.paragraphOf(i)?.parent !== first.parent) break;
      last = i;
    }
    return last;
  }

  private startOf(at: number, { span }: Paragraph, element: XmlElement): Place | null {
    const next = firstEndingBehind(this.pieces, at);
    const piece = this.pieces[next];
    if (piece && piece.span.start <= at) return this.inPiece(piece, at, "start");
    const previous = this.pieces[next - 1];
    if (previous && previous.span.start >= span.start) {
      const place = this.inPiece(previous, previous.span.end, "end");
      return place && { ...place, isExact: place.isExact && previous.span.end === at };
    }
    return { ...this.body.edge(element, "start"), isExact: at <= span.start };
  }

  private endOf(at: number, { span }: Paragraph, element: XmlElement): Place | null {
    const next = firstEndingBehind(this.pieces, at - 1);
    const piece = this.pieces[next];
    if (piece && piece.span.start < at) return this.inPiece(piece, at, "end");
    if (piece && piece.span.start < span.end) {
      const place = this.inPiece(piece, piece.span.start, "start");
      return place && { ...place, isExact: place.isExact && piece.span.start === at };
    }
    return { ...this.body.edge(element, "end"), isExact: at >= span.end };
  }

  private inPiece({ part, xml, span, cdata }: TracedPiece, at: number, side: Side): Place | null {
    const within = offsetOf(this.trace.xmlOf(part), xml.start, at - span.start, cdata);
    return this.body.inText(within ?? xml[side], xml.start, side);
  }

  private ofOtherPart({ region }: Paragraph, part: string, at: number): Anchor | null {
    if (region === "footnote" || region === "endnote") {
      const head = this.trace.xmlOf(part).slice(0, at);
      const id = [...head.matchAll(/<[^\s<>/]*note\s[^<>]*:id\s*=\s*["'](-?\d+)["']/g)].at(-1)?.[1];
      const mark = id === undefined ? undefined : this.noteMarks().get(`w:${region}Reference ${id}`);
      if (mark) return this.around(mark.start);
    }
    const paragraph = this.worded(region === "header" ? "first" : "last");
    return paragraph && this.whole(paragraph);
  }

  private noteMarks(): ReadonlyMap<string, XmlElement> {
    this.notes ??= new Map(
      [...within(this.body.root)]
        .filter(({ name }) => name === "w:footnoteReference" || name === "w:endnoteReference")
        .map((element) => [`${element.name} ${element.attributes["w:id"]}`, element]),
    );
    return this.notes;
  }

  /** The child of the outermost paragraph around a place in the XML. */
  private around(at: number): Anchor | null {
    const start = this.body.besideChild(at, "start");
    const end = this.body.besideChild(at, "end");
    return start && end && { start, end, isExact: false };
  }

  private whole(paragraph: XmlElement): Anchor {
    const [start, end] = [this.body.edge(paragraph, "start"), this.body.edge(paragraph, "end")];
    return { start, end, isExact: false };
  }

  /** The first or last paragraph of the body that has words typed in it. */
  private worded(which: "first" | "last"): XmlElement | null {
    const piece = which === "first" ? this.pieces[0] : this.pieces.at(-1);
    return piece ? this.body.paragraphAround(piece.xml.start) : null;
  }

  private anyParagraph(): XmlElement | null {
    for (const element of within(this.body.root)) if (element.name === "w:p") return element;
    return null;
  }

  private paragraphOf(index: number): XmlElement | null {
    const element = this.trace.paragraphs[index] ?? null;
    return element && this.body.paragraphAround(element.start);
  }

  /** The last word that ends at `at`, for findings that say where something is to be put in. */
  private wordBefore(at: number): Span {
    const { start = 0 } = this.source.paragraphs[this.indexAt(at)]?.span ?? {};
    const word = /\S+\s*$/.exec(this.source.text.slice(start, at))?.[0] ?? "";
    return { start: at - word.length, end: at };
  }

  /** Index of the paragraph that holds `at`, or of the one before it. */
  private indexAt(at: number): number {
    const { paragraphs } = this.source;
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.span.start <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, 0);
  }
}

const widened = (anchor: Anchor | null): Anchor | null => anchor && { ...anchor, isExact: false };
