/** A plan's text in sentences, and what stands above each. */
import type { OutlineNode, Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import type { PlanRecord } from "./model.ts";
import { paragraphsOf } from "./paragraphs.ts";

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
