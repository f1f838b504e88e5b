/** The paragraphs of an extracted text. */
import type { Analysis, Span } from "../model.ts";
import { paragraphStarts } from "../text/wrap.ts";

/** Lines of Word files are paragraphs, those of others may be parts of one. */
export function paragraphsOf(text: string, format: Analysis["source"]["format"]): Span[] {
  const lines = linesOf(text);
  if (format === "docx") return lines.map(({ start, end }) => ({ start, end }));
  const starts = paragraphStarts(
    lines.map(({ start, end, blanks }) => ({ text: text.slice(start, end), blanks })),
  );
  const spans: Span[] = [];
  lines.forEach(({ start, end }, i) => {
    const open = spans.at(-1);
    if (open && !starts[i]) spans[spans.length - 1] = { start: open.start, end };
    else spans.push({ start, end });
  });
  return spans;
}

interface Line extends Span {
  /** Empty lines before it. */
  readonly blanks: number;
}

/** The lines that say something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blanks = 0;
  for (const words of text.split(/[\n\f]/)) {
    const end = start + words.length;
    if (words.trim() === "") blanks++;
    else {
      lines.push({ start, end, blanks: lines.length === 0 ? 0 : blanks });
      blanks = 0;
    }
    start = end + 1;
  }
  return lines;
}
