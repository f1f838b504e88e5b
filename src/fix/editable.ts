/** A file that can be written into: its words, what cannot be changed in it, and the file with changes. */
import type { Edit, Source } from "../model.ts";

export interface Reason {
  readonly vi: string;
  readonly en: string;
}

export interface EditableDocument {
  readonly bytes: Uint8Array;
  readonly source: Source;
  /** Why an edit cannot be made; `null` when it can. */
  refusal(edit: Edit): Reason | null;
  /** The document with edits that are not refused and do not overlap. */
  withEdits(edits: readonly Edit[]): Edited;
}

export interface Edited {
  readonly document: EditableDocument;
  /** The edits as they were made: the stretches that were really replaced. */
  readonly made: readonly Edit[];
}
