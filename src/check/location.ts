/** From an offset to the place a person looks for: line, column, page, paragraph, section. */
import type { Location, Paragraph, Section, Source, Span } from "../model.ts";
import { lastAtOrBefore } from "../text/bisect.ts";
import { labelPath } from "../text/labels.ts";

export type Locate = (span: Span) => Location;

const HEADING_LIMIT = 120;

/** Indexes `source` once; the function it gives finds the place where a span starts by binary search. */
export function locator(source: Pick<Source, "text" | "paragraphs">, sections: readonly Section[]): Locate {
  const lines = lineStarts(source.text);
  const paragraphs = filledParagraphs(source);
  return ({ start }) => {
    const line = lastAtOrBefore(lines.length, (i) => lines[i]!, start);
    const nth = lastAtOrBefore(paragraphs.length, (i) => paragraphs[i]!.span.start, start);
    return {
      line: line + 1,
      column: start - lines[line]! + 1,
      page: paragraphs[nth]?.page ?? null,
      paragraph: nth < 0 ? null : nth + 1,
      section: sectionAt(sections, start),
    };
  };
}

/** Offsets at which lines start; "\n", "\r\n" and a lone "\r" end a line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function filledParagraphs({ text, paragraphs }: Pick<Source, "text" | "paragraphs">): Paragraph[] {
  return paragraphs
    .filter(({ span }) => /\S/.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "II.1. Heading" of the innermost section around `offset`, or `null` outside all of them. */
function sectionAt(sections: readonly Section[], offset: number): string | null {
  let path = "";
  let heading: string | null = null;
  let level = sections;
  for (;;) {
    const inside = level.find(({ extent }) => extent.start <= offset && offset < extent.end);
    if (!inside) break;
    path = inside.label === null ? path : labelPath(path, inside.label);
    heading = inside.label === null ? inside.heading : `${path}. ${inside.heading}`;
    level = inside.children;
  }
  return heading === null ? null : clip(heading.trim(), HEADING_LIMIT);
}

/** `text` cut at a word's end so that it is not longer than `limit`, with "…" where it was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}
