import type { Format, Paragraph, Region, Run, Source, Span, Warning } from "../model.ts";

/** A paragraph of body text of which only its place is known. */
export function plainParagraph(
  span: Span,
  known: {
    region?: Region;
    page?: number;
    runs?: readonly Run[];
    cell?: Paragraph["cell"];
    format?: Paragraph["format"];
  } = {},
): Paragraph {
  return {
    span,
    region: known.region ?? "body",
    page: known.page ?? null,
    cell: known.cell ?? null,
    label: null,
    labelLevel: null,
    format: known.format ?? null,
    runs: known.runs ?? [],
  };
}

/** A source of which only text and paragraphs are known. */
export function plainSource(
  format: Format,
  text: string,
  paragraphs: readonly Paragraph[],
  known: Partial<Pick<Source, "pages" | "encoding" | "sections" | "pictures" | "markdown" | "ocr">> & {
    warnings?: readonly Warning[];
  } = {},
): Source {
  return {
    format,
    text,
    paragraphs,
    pages: null,
    encoding: null,
    warnings: [],
    sections: [],
    revisions: [],
    pictures: [],
    markdown: false,
    ocr: false,
    ...known,
  };
}
