/** How a document looks: what is bold, centred, set in a table with lines or in letters of one width. */
import type { Paragraph, Source, Span } from "../../model.ts";
import type { Look } from "./marks.ts";
import { isBlock, type Part, textOf } from "./parts.ts";

/**
 * Bold, italic, underlined and capital words.
 * @param locate where the words of a span are shown
 */
export function looksOf({ runs }: Paragraph, locate: (span: Span) => Span): Look[] {
  return runs.flatMap(({ span, format }) => {
    const names = [
      ...(format.bold ? ["strong"] : []),
      ...(format.italic ? ["em"] : []),
      ...(format.underline ? ["u"] : []),
      ...(format.caps ? ["caps"] : []),
    ];
    return names.length > 0 ? [{ span: locate(span), names }] : [];
  });
}

/** Points; less is no indent that anyone sees. */
const LEAST_INDENT = 10;

/** The attribute of a paragraph's alignment and indent; "" where there is nothing to say. */
export function classOf(paragraph: Paragraph | undefined): string {
  const { alignment = null, indentFirst = null } = paragraph?.format ?? {};
  const classes = [
    ...(alignment === null || alignment === "left" ? [] : [alignment]),
    ...((indentFirst ?? 0) >= LEAST_INDENT ? ["indent"] : []),
  ];
  return classes.length > 0 ? ` class="${classes.join(" ")}"` : "";
}

// Tables that only set things side by side have no lines: letterhead and signature.
const SIDE_BY_SIDE = /độc lập\s*[-–—]\s*tự do|nơi nhận\s*:/i;

/** The opening tag of the table that begins at `at`. */
export function tableTag(parts: readonly Part[], at: number): string {
  let depth = 0;
  for (let i = at; i < parts.length; i++) {
    const part = parts[i]!;
    if (isBlock(part)) {
      if (SIDE_BY_SIDE.test(textOf(part).normalize("NFC"))) return '<table class="plain">';
    } else if (part.startsWith("<table")) depth++;
    else if (part === "</table>" && --depth === 0) break;
  }
  return "<table>";
}

/** The class of the sheet: columns made of spaces need letters of one width, lines that a PDF broke are joined. */
export function kindOf({ format, text, paragraphs }: Source): string {
  if (format === "pdf") return " flow";
  const hasColumns = paragraphs.some(({ span }, i) => {
    const before = paragraphs[i - 1];
    return before !== undefined && !/[\n\r]/.test(text.slice(before.span.end, span.start));
  });
  return format === "txt" && hasColumns ? " lined" : "";
}
