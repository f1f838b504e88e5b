/** A paragraph written out, the words of findings marked in it. */
import { SEVERITIES } from "../../model/values.ts";
import type { Severity, Span } from "../../model.ts";
import { SEVERITY_MARKS } from "../layout.ts";
import { escapedText, type Piece } from "./parts.ts";

/** A finding as the view tells of it. */
export interface Numbered {
  readonly number: number;
  readonly severity: Severity;
  /** What it is called: "Lỗi 12". */
  readonly label: string;
  readonly message: string;
  /** In the source's text. */
  readonly span: Span | null;
}

/** A finding, or what of it stands in one paragraph. */
export interface Mark {
  readonly finding: Numbered;
  /** Into the text of the paragraph. */
  readonly span: Span;
  /** Whether the finding begins here: here it has its number, and here links to it lead. */
  readonly isFirst: boolean;
}

/** Elements around the words of a span. */
export interface Look {
  readonly span: Span;
  readonly names: readonly string[];
}

/**
 * The pieces with their looks and marks. The text between the tags is that of the pieces, to the letter. Marks that
 * lie in one another are nested; of two that cross each other the later one is parted.
 * @param looks in their order, none over another
 */
export function markedHtml(pieces: readonly Piece[], looks: readonly Look[], marks: readonly Mark[]): string {
  const writer = new Writer(marks);
  let nth = 0;
  for (const { at, piece } of cut(pieces, [...looks, ...marks])) {
    while (nth < looks.length && looks[nth]!.span.end <= at) nth++;
    const look = looks[nth];
    writer.put(at, written(piece, look && look.span.start <= at ? look.names : []));
  }
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return writer.end(length);
}

/** The pieces parted where something begins or ends, each with its place. */
function cut(
  pieces: readonly Piece[],
  spans: readonly { readonly span: Span }[],
): { at: number; piece: Piece }[] {
  const edges = [...new Set(spans.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b);
  const parts: { at: number; piece: Piece }[] = [];
  let at = 0;
  let nth = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    let from = at;
    while (nth < edges.length && edges[nth]! < end) {
      const edge = edges[nth++]!;
      if (edge > from)
        parts.push({ at: from, piece: { ...piece, text: piece.text.slice(from - at, edge - at) } });
      from = Math.max(from, edge);
    }
    parts.push({ at: from, piece: { ...piece, text: piece.text.slice(from - at) } });
    at = end;
  }
  return parts;
}

function written({ text, html, inside }: Piece, around: readonly string[]): string {
  const names = [...new Set([...inside, ...around])];
  const open = names.map((name) => (name === "caps" ? '<span class="caps">' : `<${name}>`));
  const close = names.reverse().map((name) => (name === "caps" ? "</span>" : `</${name}>`));
  return `${open.join("")}${html ?? escapedText(text)}${close.join("")}`;
}

/** Of those on the same words the gravest is innermost, where it is seen. */
function outermostFirst(a: Mark, b: Mark): number {
  const graver = SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity);
  const earlier = b.finding.number - a.finding.number;
  return a.span.start - b.span.start || b.span.end - a.span.end || graver || earlier;
}

class Writer {
  private readonly waiting: Mark[];
  private readonly open: { readonly mark: Mark; readonly isFirst: boolean }[] = [];
  private isLinked = false;
  private out = "";

  constructor(marks: readonly Mark[]) {
    this.waiting = [...marks].sort(outermostFirst);
  }

  put(at: number, html: string): void {
    this.turn(at);
    const inner = this.open.at(-1)?.mark.finding.number;
    if (inner !== undefined && !this.isLinked) this.out += `<a href="#f${inner}" tabindex="-1">`;
    this.isLinked = inner !== undefined;
    this.out += html;
  }

  end(at: number): string {
    this.turn(at);
    while (this.open.length > 0) this.close();
    return this.out;
  }

  /** Ends and begins the marks that do so at `at`. */
  private turn(at: number): void {
    const first = this.open.findIndex(({ mark }) => mark.span.end <= at);
    const parted: Mark[] = [];
    while (first >= 0 && this.open.length > first) {
      const mark = this.close();
      if (mark.span.end > at) parted.unshift(mark);
    }
    for (const mark of parted) this.begin(mark, false);
    while (this.waiting[0] !== undefined && this.waiting[0].span.start <= at) {
      const mark = this.waiting.shift()!;
      this.begin(mark, mark.isFirst);
      if (mark.span.end <= at) this.close();
    }
  }

  private begin(mark: Mark, isFirst: boolean): void {
    this.unlink();
    const { number, severity } = mark.finding;
    this.out += `<mark class="${severity}" data-finding="${number}"${isFirst ? ` id="w${number}"` : ""}>`;
    this.open.push({ mark, isFirst });
  }

  private close(): Mark {
    this.unlink();
    const { mark, isFirst } = this.open.pop()!;
    this.out += `${isFirst ? numberHtml(mark.finding) : ""}</mark>`;
    return mark;
  }

  private unlink(): void {
    if (this.isLinked) this.out += "</a>";
    this.isLinked = false;
  }
}

/** The number leads back to the finding; shown by the style, it is no part of the document's text. */
export function numberHtml({ number, severity, label }: Numbered): string {
  const sign = `${SEVERITY_MARKS[severity].sign}${number}`;
  return `<a class="no" href="#f${number}" data-no="${sign}" aria-label="${escapedText(label)}"></a>`;
}
