/**
 * Puts words into the frame at hand: runs, labels, line breaks, paragraphs. `Story` adds to it what stands
 * around paragraphs.
 */
import type { PageNumber, Region } from "../../model.ts";
import type { FieldStack } from "./fields.ts";
import type { ParagraphDraft } from "./flow.ts";
import type { Formatter, Resolved, RunStyle } from "./format.ts";
import { Frame } from "./frame.ts";
import { ListCounters } from "./labels.ts";
import type { LegacyFonts } from "./legacy-fonts.ts";
import { PageCounter } from "./pages.ts";
import {
  noParagraphProps,
  noRunProps,
  overlay,
  type ParagraphProps,
  type PropsState,
  type RunProps,
} from "./props.ts";
import { ChangeTracker } from "./revisions.ts";
import { decodeSymbols } from "./symbols.ts";
import type { Origin, StoryTrace } from "./trace.ts";
import { type Attributes, StopParsing } from "./xml.ts";

/** What all stories of a document share. */
export interface StoryContext {
  readonly formatter: Formatter;
  readonly legacy: LegacyFonts;
  /** Number of tables met so far. */
  tables: number;
  /** Number of paragraphs met so far, and how many a document may have. */
  paragraphs: number;
  readonly mostParagraphs: number;
}

/** How a page number is shown. */
export type ShownNumber = Pick<PageNumber, "alignment" | "size" | "conditional">;

export class StoryWriter implements PropsState {
  /** The page number of a header or footer. */
  pageNumber: ShownNumber | null = null;
  /** The paragraph stands in a frame (`w:framePr`), which has a place of its own. */
  framed = false;
  rPr: RunProps | null = null;
  pPr: ParagraphProps | null = null;
  /** What text content means at this point. */
  mode: "none" | "text" | "deleted" | "instruction" = "none";
  hasHidden = false;
  /** Whether there are words that are not a page number. */
  hasWords = false;
  /** Grows with everything that goes into the document. */
  writes = 0;
  /** Where everything stands in the XML, when that is asked for. */
  readonly trace: StoryTrace | null;
  readonly pages = new PageCounter();
  protected frame: Frame;
  /** Index of the first paragraph of the section being read. */
  protected firstParagraph = 0;
  protected readonly changes = new ChangeTracker();
  protected readonly context: StoryContext;
  /** Nothing more is parsed: only what is open is ended. */
  protected finishing = false;
  /** Annotation of a ruby text while it is read, which is before its base. */
  private aside: string | null = null;
  private annotation = "";

  constructor(region: Region, context: StoryContext, trace: StoryTrace | null = null) {
    this.context = context;
    this.trace = trace;
    this.frame = new Frame(region, new ListCounters(), null);
  }

  get fields(): FieldStack {
    return this.frame.fields;
  }

  // ── Text ──────────────────────────────────────────────────────────────────────────────────────────────────

  text(value: string): void {
    if (this.mode === "none") return;
    if (this.mode === "instruction") this.frame.fields.addInstruction(value);
    else if (this.mode === "deleted") this.changes.remove(value);
    // A line feed inside the element is a space to Word, and would break a line here.
    else {
      const words = /[\n\r]/.test(value) ? value.replace(/[\n\r]/g, " ") : value;
      this.put(words, this.trace?.origin(value));
    }
  }

  /** @param origin the text node that says so, where there is one */
  put(words: string, origin?: Origin | null): void {
    const frame = this.frame;
    if (words === "") return;
    this.writes++;
    if (this.aside !== null) {
      this.aside += words;
      return;
    }
    if (this.changes.removing > 0) {
      this.changes.remove(words);
      return;
    }
    if (frame.fields.suppressed) return;
    if (!this.hasWords && /[\p{L}\p{N}]/u.test(words)) this.hasWords = !frame.fields.isPageNumber;
    if (!frame.inParagraph) this.openParagraph();
    const style = frame.run ?? this.resolve().base.plain;
    if (frame.region !== "body" && frame.fields.isInside) this.numberPage(style);
    const { letters } = style;
    if (letters === "unicode") this.write(words, style, origin);
    else if (letters === "symbol" || letters === "wingdings" || letters === "wingdings 2")
      this.write(decodeSymbols(letters, words), style);
    else if (frame.pending?.style === style) frame.pending.words += words;
    else {
      this.flush();
      frame.pending = { style, words };
    }
  }

  /** Keeps how the first page number of a header or footer is shown. */
  private numberPage(style: RunStyle): void {
    const { fields, record, flow, parent } = this.frame;
    if (this.pageNumber !== null || !fields.isCurrentPage) return;
    const before = record === null ? "" : flow.text.slice(record.span.start);
    const plain = parent === null && !this.framed && /^[ \u2013-]*$/.test(before);
    const alignment = plain ? this.resolve().format.alignment : null;
    this.pageNumber = { alignment, size: style.format.size, conditional: fields.isNested };
  }

  protected write(words: string, style: RunStyle, origin?: Origin | null): void {
    const frame = this.frame;
    if (frame.pending !== null) this.flush();
    const record = frame.record ?? this.begin();
    this.writeSeparator();
    const start = frame.flow.text.length;
    frame.flow.write(record, words, style.format);
    if (origin) {
      const span = { start, end: frame.flow.text.length };
      frame.flow.pieces.push({
        ...origin,
        span,
        inField: frame.fields.isInside,
        change: this.changes.innermost,
      });
    }
    this.pages.wrote();
    if (this.changes.active) this.changes.wrote(frame.flow, start, frame.flow.text.length);
    if (style.format.hidden) this.hasHidden ||= words.trim() !== "";
  }

  /** The blank between a label and the first words, or the place of first words that were taken out. */
  protected writeSeparator(): void {
    const { flow, record, separator, labelStyle } = this.frame;
    if (separator === "" || record === null || labelStyle === null) return;
    flow.write(record, separator, labelStyle.format);
    this.frame.separator = "";
  }

  protected flush(): void {
    const { pending } = this.frame;
    if (pending === null) return;
    this.frame.pending = null;
    this.write(this.decode(pending.words, pending.style), pending.style);
  }

  protected decode(words: string, { letters, font }: RunStyle): string {
    if (letters !== "tcvn3" && letters !== "tcvn3-capitals" && letters !== "vni") return words;
    return this.context.legacy.decode(letters, font ?? "", words);
  }

  lineBreak(): void {
    const frame = this.frame;
    this.writes++;
    if (this.changes.removing > 0) this.changes.remove("\n");
    if (this.changes.removing > 0 || frame.fields.suppressed) return;
    this.flush();
    if (!frame.inParagraph) this.openParagraph();
    if (frame.record === null) this.begin();
    frame.separator = "";
    this.begin();
  }

  /** A page or column break; it parts what stands before it from what stands behind it, if anything does. */
  areaBreak(isPage: boolean): void {
    if (this.changes.removing > 0) return;
    this.flush();
    // Word does not break a page inside a table.
    if (isPage && this.frame.parent === null && this.frame.tables.length === 0) this.pages.explicit();
    this.frame.separator = "";
    this.frame.record = null;
  }

  /** `w:lastRenderedPageBreak`. */
  renderedBreak(): void {
    if (this.frame.parent === null) this.pages.rendered();
  }

  openAnnotation(): void {
    this.aside = "";
  }

  closeAnnotation(): void {
    this.annotation = this.aside ?? "";
    this.aside = null;
  }

  /** Puts the annotation of a ruby text behind its base. */
  closeRuby(): void {
    const { annotation } = this;
    this.annotation = "";
    if (annotation.trim() !== "") this.put(`(${annotation})`);
  }

  picture(): void {
    this.writes++;
    if (this.changes.removing > 0) return;
    this.flush();
    const { flow } = this.frame;
    if (this.frame.record === null) this.begin();
    flow.pictures.push(flow.paragraphs.length - 1);
  }

  /** What was drawn in the paragraph that ends here goes with its last record. */
  private keepDrawings(): void {
    const { flow, drawn, records, resolved } = this.frame;
    const paragraph = flow.paragraphs.length - 1;
    if (records > 0) {
      for (const drawing of drawn) flow.drawings.push({ ...drawing, paragraph });
      if (resolved?.ruled) flow.drawings.push({ kind: "border", length: null, paragraph });
    } else if (drawn.length > 0 && paragraph >= 0)
      flow.drawings.push({ kind: "unknown", length: null, paragraph });
    drawn.length = 0;
  }

  // ── Paragraphs ────────────────────────────────────────────────────────────────────────────────────────────

  openParagraph(): void {
    const frame = this.frame;
    if (frame.inParagraph) this.closeParagraph();
    this.framed = false;
    frame.inParagraph = true;
    frame.props = noParagraphProps();
    frame.mark = noRunProps();
    frame.markDeleted = null;
    frame.run = null;
    if (frame.joined) return;
    frame.resolved = null;
    frame.record = null;
    frame.records = 0;
    frame.labelled = false;
    frame.separator = "";
  }

  closeParagraph(): void {
    const frame = this.frame;
    if (!frame.inParagraph) return;
    this.flush();
    frame.inParagraph = false;
    frame.fields.endParagraph();
    if (frame.records === 0 && !this.vanishesWhenEmpty()) this.begin();
    this.keepDrawings();
    if (frame.markDeleted !== null) {
      this.changes.begin("delete", frame.markDeleted, frame.flow);
      this.changes.remove("\n");
      this.changes.end();
    }
    frame.joined = frame.markDeleted !== null && frame.records > 0;
    if (!frame.joined) this.endRecord();
  }

  /** An empty paragraph is a line of the document, unless it only fills a swallowed cell or is taken out. */
  protected vanishesWhenEmpty(): boolean {
    const table = this.frame.tables.at(-1);
    return this.frame.markDeleted !== null || table?.isContinuation === true || table?.rowDeleted === true;
  }

  /** Ends a record that waited for its next paragraph, which is not coming. */
  endJoined(): void {
    this.closeParagraph();
    if (this.frame.joined) this.endRecord();
  }

  protected endRecord(): void {
    const frame = this.frame;
    frame.joined = false;
    frame.record = null;
    for (const box of frame.boxes) frame.flow.append(box);
    frame.boxes.length = 0;
    if (frame.endsSection) this.firstParagraph = frame.flow.paragraphs.length;
    frame.endsSection = false;
  }

  openParagraphProps(): void {
    this.pPr = this.frame.props;
  }

  closeParagraphProps(): void {
    this.pPr = null;
    if (this.resolve().pageBreakBefore && this.frame.parent === null) this.pages.toTop();
  }

  openRunProps(): void {
    this.rPr = this.pPr === null ? noRunProps() : this.frame.mark;
  }

  closeRunProps(): void {
    if (this.pPr === null && this.rPr !== null)
      this.frame.run = this.context.formatter.run(this.resolve().base, this.rPr);
    this.rPr = null;
  }

  openRun(): void {
    this.frame.run = null;
  }

  markDeleted(attributes: Attributes): void {
    this.frame.markDeleted = attributes;
  }

  protected resolve(): Resolved {
    const frame = this.frame;
    frame.resolved ??= this.context.formatter.paragraph(frame.props, frame.tables.at(-1)?.style);
    return frame.resolved;
  }

  /** Starts the next record of the paragraph element; the first one bears its label. */
  protected begin(): ParagraphDraft {
    const { context, frame } = this;
    if (++context.paragraphs > context.mostParagraphs && !this.finishing) throw new StopParsing();
    this.writes++;
    const { format } = this.resolve();
    const cell = frame.tables.at(-1)?.cell() ?? null;
    const record = frame.flow.begin(frame.region, this.pages.page, cell, format);
    if (this.trace !== null) frame.flow.elements.push(this.trace.paragraph());
    frame.record = record;
    frame.records++;
    if (!frame.labelled) this.writeLabel(record);
    return record;
  }

  protected writeLabel(record: ParagraphDraft): void {
    const frame = this.frame;
    frame.labelled = true;
    const { base, list, level } = this.resolve();
    const shown = list?.levels[level];
    if (list === null || shown === undefined) return;
    const style = this.context.formatter.run(base, overlay(frame.mark, shown.rPr));
    const text = this.decode(frame.counters.next(list, level), style).replace(/[\n\r]/g, " ");
    const label = text.trim();
    if (label === "") return;
    frame.flow.write(record, label, style.format);
    record.label = { ...record.span };
    record.labelLevel = level;
    frame.labelStyle = style;
    frame.separator = shown.suffix === "nothing" && text.trimEnd() === text ? "" : " ";
  }
}
