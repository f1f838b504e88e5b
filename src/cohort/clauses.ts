/** A plan's text in sentences, and what stands above each. */
import type { OutlineNode, Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import { paragraphStarts } from "../text/wrap.ts";
import type { PlanRecord } from "./model.ts";

/** A sentence, or a part of one that ends with a semicolon. */
export interface Clause {
  /** UTF-16 offsets into the plan's text. */
  readonly span: Span;
  /** Composed, blanks single; not of the span's length. */
  readonly text: string;
  /** The same without capitals and diacritics. */
  readonly bare: string;
  /** The words alone, set apart by single blanks, with one at either end. */
  readonly key: string;
}

/** The clauses between title and recipients, legal bases left out, in order of place. */
export function clausesOf({ analysis, text }: Pick<PlanRecord, "analysis" | "text">): Clause[] {
  const { title, legalBases, recipients, archive, signer } = analysis;
  const start = (title.subject ?? title.documentType)?.span.end ?? 0;
  const tail = [...recipients, archive, signer].flatMap((part) => part?.span.start ?? []);
  const end = Math.min(text.length, ...tail.filter((at) => at > start));
  const isBasis = (span: Span) =>
    legalBases.some((basis) => span.start < basis.span.end && basis.span.start < span.end);
  return paragraphsOf(text, analysis.source.format)
    .flatMap((paragraph) => partsOf(text, paragraph))
    .filter((span) => span.start >= start && span.end <= end && !isBasis(span))
    .map((span) => clauseAt(text, span));
}

function clauseAt(text: string, span: Span): Clause {
  const words = text.slice(span.start, span.end).normalize("NFC").replace(/\s+/g, " ");
  return { span, text: words, bare: bareOf(words), key: ` ${keyOf(words)} ` };
}

/** Lines of Word files are paragraphs, those of others may be parts of one. */
function paragraphsOf(text: string, format: PlanRecord["analysis"]["source"]["format"]): Span[] {
  const lines = [...text.matchAll(/[^\n\f]*\S[^\n\f]*/g)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
  if (format === "docx") return lines;
  const blanks = (start: number, i: number): number =>
    i === 0 ? 0 : text.slice(lines[i - 1]!.end, start).split("\n").length - 2;
  const starts = paragraphStarts(
    lines.map(({ text: words, start }, i) => ({ text: words, blanks: blanks(start, i) })),
  );
  const spans: Span[] = [];
  lines.forEach(({ start, end }, i) => {
    const open = spans.at(-1);
    if (open && !starts[i]) spans[spans.length - 1] = { start: open.start, end };
    else spans.push({ start, end });
  });
  return spans;
}

// The stop of "TP." and "TM." ends nothing, nor does one inside a number.
const END = /(?:(?<=[\p{Ll}\p{M}\d)”"%’])\.+|[;!?…]+)(?=\s|$|\/)|\t+|$/gu;
const LABEL = /^(?:\s|[-+*•–]|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{L})[.)](?=\s))*/u;

function partsOf(text: string, paragraph: Span): Span[] {
  const label = LABEL.exec(text.slice(paragraph.start, paragraph.end))![0].length;
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = label;
  for (const m of words.matchAll(END)) {
    if (m.index < from) continue;
    const start = from + /^[\s/]*/.exec(words.slice(from, m.index))![0].length;
    const end = from + words.slice(from, m.index).replace(/[\s.]+$/, "").length;
    if (/[\p{L}\d]/u.test(words.slice(start, end)))
      spans.push({ start: paragraph.start + start, end: paragraph.start + end });
    from = m.index + m[0].length;
  }
  return spans;
}

/** The headings above an offset, the outermost first. */
export function headingsAt(outline: readonly OutlineNode[], at: number): OutlineNode[] {
  const node = outline.findLast(({ span }) => span.start <= at);
  return node ? [node, ...headingsAt(node.children, at)] : [];
}
