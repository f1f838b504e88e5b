/**
 * The document as a person knows it, the words of every finding marked: `#w12` is the mark of finding 12, and each
 * mark leads to `#f12`, the finding in the list.
 */
import type { Source, Span } from "../../model.ts";
import { lastAtOrBefore } from "../../text/bisect.ts";
import type { Lang } from "../layout.ts";
import { word } from "../words.ts";
import { placesOf } from "./align.ts";
import { partsOfDocx } from "./docx-parts.ts";
import { classOf, kindOf, looksOf, tableTag } from "./looks.ts";
import { type Mark, markedHtml, type Numbered, numberHtml } from "./marks.ts";
import { type Block, escapedText, isBlock, type Part, textOf } from "./parts.ts";
import { partsOfSource } from "./source-parts.ts";

/** A document to be shown. */
export interface DocumentView {
  readonly source: Source;
  /** The document by another renderer; `null` where there is none, and paragraphs and cells have to do. */
  readonly html: string | null;
}

/**
 * The HTML of the document, harmless whatever is in it.
 * @param findings those without words of their own are told in front
 */
export function viewHtml({ source, html }: DocumentView, findings: readonly Numbered[], lang: Lang): string {
  const parts = (html === null ? null : partsOfDocx(html, source, lang)) ?? partsOfSource(source, lang);
  const blocks = parts.filter(isPlaced).sort((a, b) => a.span.start - b.span.start);
  const locate = locators(source);
  const marks = marksIn(blocks, findings, locate);
  const paragraphs = new Map(source.paragraphs.map((paragraph) => [paragraph.span.start, paragraph]));
  const written = parts.map((part, i) => {
    if (!isBlock(part)) return part === "<table>" ? tableTag(parts, i) : part;
    const paragraph = part.span ? paragraphs.get(part.span.start) : undefined;
    const looks = paragraph && isPlaced(part) ? looksOf(paragraph, locate(part)) : [];
    return `<p${classOf(paragraph)}>${markedHtml(part.pieces, looks, marks.get(part) ?? [])}</p>\n`;
  });
  const lacking = findings.filter(({ span }) => span === null || blocks.length === 0);
  return `${lackingHtml(lacking, lang)}<div class="paper${kindOf(source)}">\n${written.join("")}</div>\n`;
}

interface Placed extends Block {
  readonly span: Span;
}

const isPlaced = (part: Part): part is Placed => isBlock(part) && part.span !== null;

function marksIn(
  blocks: readonly Placed[],
  findings: readonly Numbered[],
  locate: (block: Placed) => Locate,
): Map<Block, Mark[]> {
  const marks = new Map<Block, Mark[]>();
  for (const finding of findings) {
    const { span } = finding;
    if (span === null || blocks.length === 0) continue;
    // Words between paragraphs are none: their place is the end of the paragraph before.
    const first = Math.max(
      lastAtOrBefore(blocks.length, (i) => blocks[i]!.span.start, span.start),
      0,
    );
    const touched = [first];
    for (let i = first + 1; i < blocks.length && blocks[i]!.span.start < span.end; i++) touched.push(i);
    const inside = touched.filter((i) => blocks[i]!.span.end > span.start);
    for (const [nth, i] of (inside.length > 0 ? inside : [first]).entries()) {
      const block = blocks[i]!;
      const mark = { finding, span: locate(block)(span), isFirst: nth === 0 };
      marks.set(block, marks.get(block) ?? []);
      marks.get(block)!.push(mark);
    }
  }
  return marks;
}

/** From words of the source to where a block shows them, in offsets into its own text. */
type Locate = (span: Span) => Span;

function locators({ text }: Source): (block: Placed) => Locate {
  const made = new Map<Block, Locate>();
  return (block) => {
    const locate = made.get(block) ?? locatorOf(block, text.slice(block.span.start, block.span.end));
    made.set(block, locate);
    return locate;
  };
}

function locatorOf(block: Placed, known: string): Locate {
  const shown = textOf(block);
  const inKnown = (offset: number) => Math.min(Math.max(offset - block.span.start, 0), known.length);
  if (shown === known) return ({ start, end }) => ({ start: inKnown(start), end: inKnown(end) });
  const places = placesOf(shown, known);
  const last = (place: number) => lastAtOrBefore(places.length, (i) => places[i]!, place);
  return (span) => {
    const [from, to] = [inKnown(span.start), inKnown(span.end)];
    // What only the block has stands where the words behind it do.
    const behind = last(from);
    const start = places[behind] === from ? behind : behind + 1;
    return { start, end: Math.max(start, last(to - 1) + 1) };
  };
}

function lackingHtml(findings: readonly Numbered[], lang: Lang): string {
  if (findings.length === 0) return "";
  const items = findings.map(
    (finding) =>
      `<li class="${finding.severity}" id="w${finding.number}">${numberHtml(finding)} ${escapedText(finding.message)}</li>\n`,
  );
  return `<ul class="lacking" aria-label="${word(lang, "lacking")}">\n${items.join("")}</ul>\n`;
}
