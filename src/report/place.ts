import type { Format, Location } from "../model.ts";
import type { Lang } from "./layout.ts";
import { word } from "./words.ts";

/** Page and paragraph as far as the format has them; a text file is looked up by its lines. */
export function placeOf(
  { source }: { readonly source: { readonly format: Format } },
  { page, paragraph, line }: Pick<Location, "page" | "paragraph" | "line">,
  lang: Lang,
): string {
  if (source.format === "txt" || paragraph === null) return word(lang, "line", { n: line });
  const nth = word(lang, "paragraph", { n: paragraph });
  return page === null ? nth : `${word(lang, "page", { n: page })}, ${nth}`;
}
