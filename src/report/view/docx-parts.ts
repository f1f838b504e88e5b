/** A document from its HTML, every paragraph brought together with the source's. */
import type { Paragraph, Source } from "../../model.ts";
import type { Lang } from "../layout.ts";
import { word } from "../words.ts";
import { alignTexts } from "./align.ts";
import { type Block, isBlock, type Part, partsOfHtml, plainPiece, textOf } from "./parts.ts";
import { partsOfParagraphs } from "./source-parts.ts";

/** Of the paragraphs of the body; below it the HTML is another document or in letters of another age. */
const LEAST_FOUND = 0.8;

/**
 * The parts of the HTML, each paragraph that the source has with its place and automatic number. Paragraphs that
 * only the source has stand behind the part that they follow.
 * @returns `null` where the HTML has too little of the source
 */
export function partsOfDocx(html: string, source: Source, lang: Lang): Part[] | null {
  const parts = partsOfHtml(html, word(lang, "pictureLeftOut"));
  const blocks = parts.filter(isBlock);
  const inBody = source.paragraphs.filter(({ region }) => region !== "header" && region !== "footer");
  const pairs = alignTexts(
    blocks.map(textOf),
    inBody.map((paragraph) => contentOf(source, paragraph)),
  );
  const paired = new Map(blocks.map((block, i) => [block, pairs[i] === null ? null : inBody[pairs[i]!]!]));
  const found = new Set(paired.values());
  const written = inBody.filter((paragraph) => contentOf(source, paragraph).trim() !== "");
  if (written.filter((paragraph) => found.has(paragraph)).length < LEAST_FOUND * written.length) return null;

  const missing = source.paragraphs.filter(
    (paragraph) => !found.has(paragraph) && /\S/.test(wordsOf(source, paragraph)),
  );
  const out: Part[] = [];
  let depth = 0;
  let told = 0;
  const catchUp = (end: number) => {
    const from = told;
    while (told < missing.length && missing[told]!.span.start < end) told++;
    out.push(...partsOfParagraphs(source, missing.slice(from, told), lang));
  };
  // Between top-level parts, before the first paragraph that stands behind what is missing.
  let pending: Part[] = [];
  const settle = () => {
    const first = pending.filter(isBlock).find(({ span }) => span !== null)?.span;
    if (first) catchUp(first.start);
    out.push(...pending);
    pending = [];
  };
  for (const part of parts) {
    const paragraph = isBlock(part) ? (paired.get(part) ?? null) : null;
    pending.push(isBlock(part) ? placed(part, source, paragraph) : part);
    if (!isBlock(part)) depth += part.startsWith("</") ? -1 : 1;
    if (depth <= 0) settle();
  }
  settle();
  catchUp(Number.POSITIVE_INFINITY);
  return out;
}

const wordsOf = ({ text }: Source, { span }: Paragraph): string => text.slice(span.start, span.end);

/** The paragraph without its automatic number. */
const contentOf = ({ text }: Source, { span, label }: Paragraph): string =>
  text.slice(label?.end ?? span.start, span.end);

function placed(block: Block, source: Source, paragraph: Paragraph | null): Block {
  if (paragraph === null) return block;
  const { span, label } = paragraph;
  if (label === null) return { ...block, span };
  const words = source.text.slice(label.end, span.end);
  const gap = words.length - words.trimStart().length;
  // The gap behind the number is no part of the HTML.
  const number = source.text.slice(span.start, label.end + (/^\s/.test(textOf(block)) ? 0 : gap));
  return { pieces: [plainPiece(number), ...block.pieces], span };
}
