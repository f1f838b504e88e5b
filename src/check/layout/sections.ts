/** The sections of a document that hold words, and the words by which each is shown. */
import type { PageSetup, Source, Span } from "../../model.ts";
import { firstWords } from "./components.ts";

export interface ShownSection {
  readonly page: PageSetup;
  /** `null` for the first: what is wrong there is wrong with the whole document. */
  readonly quoted: Span | null;
}

export function shownSections({ text, paragraphs, sections }: Source): ShownSection[] {
  return sections.flatMap((page, i) => {
    const end = sections[i + 1]?.firstParagraph ?? paragraphs.length;
    const shown = paragraphs
      .slice(page.firstParagraph, end)
      .find(({ span, region }) => region === "body" && text.slice(span.start, span.end).trim() !== "");
    return shown ? [{ page, quoted: i === 0 ? null : firstWords(text, shown.span) }] : [];
  });
}
