/** The place where words go while a story is read: its own flow, or a text box in it. */
import type { Region } from "../../model.ts";
import type { Drawn, Sketch } from "./drawings.ts";
import { FieldStack } from "./fields.ts";
import { Flow, type ParagraphDraft } from "./flow.ts";
import type { Resolved, RunStyle } from "./format.ts";
import type { ListCounters } from "./labels.ts";
import { noParagraphProps, noRunProps } from "./props.ts";
import type { TableGrid } from "./tables.ts";
import type { Attributes } from "./xml.ts";

/** Letters of a legacy font wait until their stretch is whole: VNI writes one letter as two or three. */
interface Pending {
  readonly style: RunStyle;
  words: string;
}

export class Frame {
  readonly flow = new Flow();
  /** The tables around this point, innermost last. */
  readonly tables: TableGrid[] = [];
  readonly fields = new FieldStack();
  /** Text boxes anchored in the paragraph being read. */
  readonly boxes: Flow[] = [];
  /** What is drawn and anchored in it, and the drawing being read. */
  readonly drawn: Drawn[] = [];
  sketch: Sketch | null = null;
  readonly region: Region;
  readonly counters: ListCounters;
  readonly parent: Frame | null;

  // The paragraph element being read. A line break ends one record and starts the next.
  inParagraph = false;
  props = noParagraphProps();
  mark = noRunProps();
  /** Attributes of the tracked change that deleted the paragraph mark. */
  markDeleted: Attributes | null = null;
  resolved: Resolved | null = null;
  record: ParagraphDraft | null = null;
  records = 0;
  labelled = false;
  /** What comes between the label and the first word, once there is one. */
  separator = "";
  labelStyle: RunStyle | null = null;
  /** Style of the run being read, `null` for a run without properties. */
  run: RunStyle | null = null;
  pending: Pending | null = null;
  /** The mark of the paragraph before is deleted: the next one goes on in its record. */
  joined = false;
  endsSection = false;

  constructor(region: Region, counters: ListCounters, parent: Frame | null) {
    this.region = region;
    this.counters = counters;
    this.parent = parent;
  }
}
