import type { Source, Span, Warning } from "../../model.ts";
import { paragraphStarts } from "../../text/wrap.ts";
import { looksRecognised } from "../quality.ts";
import { plainParagraph, plainSource } from "../source.ts";
import { decodeText } from "./decode.ts";
import { linesOf } from "./lines.ts";
import { isMarkdown } from "./markdown.ts";

/**
 * Reads a text file of any encoding in use for Vietnamese. Hard-wrapped lines are joined: a paragraph's span may
 * hold line breaks. Page numbers, rules and Markdown marks at the ends of paragraphs are in the text but in no
 * paragraph. Never throws.
 */
export function readTxt(bytes: Uint8Array): Source {
  const { text, encoding, warnings } = decodeText(bytes);
  return readText(text, encoding, warnings);
}

/** Reads text that is already decoded (standard input, the words of a .doc). */
export function readText(text: string, encoding: string | null, warnings: readonly Warning[] = []): Source {
  const markdown = isMarkdown(text);
  const lines = linesOf(text, markdown);
  const starts = paragraphStarts(lines);
  const spans: Span[] = [];
  lines.forEach((line, i) => {
    const last = spans[spans.length - 1];
    if (last && !starts[i] && !line.afterLostBreak)
      spans[spans.length - 1] = { start: last.start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
  });
  return plainSource(
    "txt",
    text,
    spans.map((span) => plainParagraph(span)),
    {
      encoding,
      warnings,
      markdown,
      ocr: looksRecognised(text),
    },
  );
}
