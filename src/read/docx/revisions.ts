/** Tracked changes: the text keeps the accepted view, this keeps both. */
import type { Revision } from "../../model.ts";
import type { Flow, RevisionDraft } from "./flow.ts";
import type { Attributes } from "./xml.ts";

interface OpenChange {
  readonly kind: Revision["kind"];
  readonly author: string | null;
  readonly date: string | null;
  readonly flow: Flow;
  /** Where its first word stands; -1 until there is one. */
  start: number;
  end: number;
  removed: string;
}

export class ChangeTracker {
  private readonly open: OpenChange[] = [];
  /** How many open changes take words out of the text. */
  removing = 0;

  begin(kind: Revision["kind"], attributes: Attributes, flow: Flow): void {
    this.open.push({
      kind,
      author: attributes["w:author"] || null,
      date: attributes["w:date"] || null,
      flow,
      start: -1,
      end: -1,
      removed: "",
    });
    if (removes(kind)) this.removing++;
  }

  get active(): boolean {
    return this.open.length > 0;
  }

  get innermost(): Pick<Revision, "kind" | "author"> | null {
    const change = this.open.at(-1);
    return change ? { kind: change.kind, author: change.author } : null;
  }

  /** Whether the innermost change has taken words out. */
  get hasRemoved(): boolean {
    const change = this.open.at(-1);
    return change !== undefined && change.removed !== "";
  }

  /** Words were put into `flow` at `start`. */
  wrote(flow: Flow, start: number, end: number): void {
    for (const change of this.open) {
      if (change.flow !== flow) continue;
      if (change.start < 0) change.start = start;
      change.end = end;
    }
  }

  /** Words that are not in the text any more, at the present end of `flow`. */
  remove(words: string): void {
    const change = this.open.findLast(({ kind }) => removes(kind));
    if (change !== undefined) change.removed += words;
  }

  end(): void {
    const change = this.open.pop();
    if (change === undefined) return;
    const { kind, author, date, flow } = change;
    if (!removes(kind)) {
      if (change.start < 0) return;
      record(flow, { kind, author, date, span: { start: change.start, end: change.end }, text: "" });
      return;
    }
    this.removing--;
    if (change.removed === "") return;
    const at = flow.text.length;
    record(flow, { kind, author, date, span: { start: at, end: at }, text: change.removed });
  }
}

function removes(kind: Revision["kind"]): boolean {
  return kind === "delete" || kind === "move-from";
}

/** Word cuts one change into a piece per run; pieces that touch are one change. */
function record(flow: Flow, revision: RevisionDraft): void {
  const last = flow.revisions.at(-1);
  const touches =
    last !== undefined &&
    last.kind === revision.kind &&
    last.author === revision.author &&
    last.date === revision.date &&
    last.span.end === revision.span.start;
  if (touches) {
    last.span.end = revision.span.end;
    last.text += revision.text;
  } else flow.revisions.push(revision);
}
