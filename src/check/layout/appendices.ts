/** The head of each appendix: "Phụ lục I", its title, and the document that it goes with. */
import type { Paragraph, Plan, Source, Span } from "../../model.ts";
import type { ComponentId } from "./requirements.ts";

const LABEL = /^phụ lục(?: số)?(?: (?:\d{1,2}|[ivx]{1,5}))?[.:]?$/iu;
const POINTER = /^\( ?(?:ban hành )?kèm theo /iu;
/** A title is rarely longer; the text of an appendix often is. */
const MOST_OF_A_TITLE = 200;

export function* appendixHeads(plan: Plan, source: Source): Generator<readonly [ComponentId, Span]> {
  const from = plan.appendix?.span.start;
  if (from === undefined) return;
  let above: ComponentId | null = null;
  for (const paragraph of source.paragraphs) {
    const { span, region } = paragraph;
    if (span.end <= from || region !== "body") continue;
    const words = source.text.slice(span.start, span.end).normalize("NFC").replace(/\s+/g, " ").trim();
    if (words === "") continue;
    above = LABEL.test(words) ? "appendix" : above && below(above, words, paragraph);
    if (above) yield [above, span];
  }
}

/** What a line is that follows such a part of the head; `null` = not of the head any more. */
function below(above: ComponentId, words: string, { cell, format, runs }: Paragraph): ComponentId | null {
  if (cell !== null || above === "appendixPointer") return null;
  if (POINTER.test(words)) return "appendixPointer";
  if (words.length > MOST_OF_A_TITLE || /^\(|[.;:]$/.test(words)) return null;
  if (words === words.toUpperCase()) return "appendixTitle";
  // A title need not be there: what neither stands in the middle nor is bold is the text itself.
  const stands = format?.alignment === "center" || runs.every((run) => run.format.bold || run.format.caps);
  return above === "appendix" && stands ? "appendixTitle" : null;
}
