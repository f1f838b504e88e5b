/**
 * One story of the document (the body, a header, the footnotes) while it is read: what the handlers of
 * `elements.ts` do at each element comes down to the methods here and in `writer.ts`.
 */
import { Alternatives } from "./alternatives.ts";
import { Sketch } from "./drawings.ts";
import type { Flow } from "./flow.ts";
import { Frame } from "./frame.ts";
import { ListCounters } from "./labels.ts";
import { newSection, type Section } from "./sections.ts";
import { TableGrid } from "./tables.ts";
import type { Unread } from "./warnings.ts";
import { StoryWriter } from "./writer.ts";
import type { Attributes } from "./xml.ts";

export class Story extends StoryWriter {
  inRowProperties = false;
  section: Section | null = null;
  readonly sections: Section[] = [];
  readonly alternatives = new Alternatives();
  /** What the story holds that this reader cannot read. */
  readonly unread = new Set<Unread>();
  comments = 0;
  /** The text boxes of a story count their lists together and apart from it. */
  private readonly boxCounters = new ListCounters();

  /** Ends what is still open, as after malformed XML, and gives the flow. */
  finish(): Flow {
    this.finishing = true;
    while (this.frame.parent !== null) this.closeBox();
    this.endFrame();
    return this.frame.flow;
  }

  // ── Tracked changes, text boxes, drawings, tables, sections ───────────────────────────────────────────────

  beginChange(kind: "insert" | "delete" | "move-from" | "move-to", attributes: Attributes): void {
    this.flush();
    this.trace?.enter("change");
    this.changes.begin(kind, attributes, this.frame.flow);
  }

  endChange(): void {
    const frame = this.frame;
    this.flush();
    // What was deleted at the head of a paragraph stood behind the line break.
    const atHead = this.changes.hasRemoved && frame.inParagraph && frame.records === 0;
    if (atHead && !this.vanishesWhenEmpty()) this.begin();
    if (this.changes.hasRemoved) this.writeSeparator();
    this.changes.end();
    this.trace?.leave("change");
  }

  openBox(): void {
    this.flush();
    const { region } = this.frame;
    this.frame = new Frame(region === "body" ? "textbox" : region, this.boxCounters, this.frame);
    this.mode = "none";
  }

  closeBox(): void {
    const { parent, flow } = this.frame;
    if (parent === null) return;
    this.endFrame();
    if (this.changes.removing === 0) parent.boxes.push(flow);
    this.frame = parent;
  }

  openDrawing(): void {
    this.frame.sketch = new Sketch();
  }

  closeDrawing(): void {
    const { sketch, drawn } = this.frame;
    this.frame.sketch = null;
    if (sketch === null || this.changes.removing > 0) return;
    const drawing = sketch.drawn();
    // A line is all that there is to be read of it: the older form of the same line is not wanted.
    if (drawing.kind === "line") this.writes++;
    drawn.push(drawing);
  }

  get sketch(): Sketch | null {
    return this.frame.sketch;
  }

  private endFrame(): void {
    this.endJoined();
    this.endRecord();
  }

  get table(): TableGrid | undefined {
    return this.frame.tables.at(-1);
  }

  openTable(): void {
    this.endJoined();
    this.frame.tables.push(new TableGrid(this.context.tables++));
  }

  closeTable(): void {
    this.endJoined();
    this.frame.tables.pop();
  }

  openRow(): void {
    this.table?.openRow(this.pages.page, this.frame.flow.paragraphs.length);
  }

  closeRow(): void {
    const table = this.table;
    if (table === undefined) return;
    this.pages.page = table.lastPage;
    table.closeRow(this.frame.flow.paragraphs.length);
  }

  openCell(): void {
    const table = this.table;
    if (table === undefined) return;
    this.endJoined();
    this.pages.page = table.rowPage;
    table.openCell();
  }

  closeCell(): void {
    const table = this.table;
    if (table === undefined) return;
    this.endJoined();
    const { flow } = this.frame;
    if (table.isRuled && flow.paragraphs.length > 0)
      flow.drawings.push({ kind: "border", length: null, paragraph: flow.paragraphs.length - 1 });
    table.lastPage = Math.max(table.lastPage, this.pages.page);
    table.closeCell();
  }

  openSection(): void {
    this.section = newSection(this.firstParagraph);
  }

  closeSection(): void {
    if (this.section !== null && this.frame.parent === null) this.sections.push(this.section);
    this.section = null;
    this.frame.endsSection = this.pPr !== null;
  }
}
