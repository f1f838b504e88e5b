/** Page numbers: put into a new header, moved up from the foot, centred, of another size, not shown on page one. */
import type { PageNumberChange } from "../../model.ts";
import { isReason, type LayoutFile, type Rewritten, writable } from "./file.ts";
import { firstPageObstacle, holding, partsAt, TITLE_PAGE } from "./headers.ts";
import { sizes } from "./letters.ts";
import { withNewHeader } from "./new-header.ts";
import { type Property, propertiesOf, set, withProperties } from "./properties.ts";
import { REASONS } from "./reasons.ts";
import { type SectionedXml, sectionsOf, withSections } from "./sections.ts";

export function pageNumberChanged(file: LayoutFile, change: PageNumberChange): Rewritten {
  const found = sectionsOf(file);
  if (isReason(found)) return found;
  const { amend } = change;
  if (amend === "add" || amend === "raise") return withNewHeader(file, found, change);
  if (amend === "hide-on-first") return hiddenOnFirst(file, found);
  return amended(file, found, change);
}

function hiddenOnFirst(file: LayoutFile, found: SectionedXml): Rewritten {
  const { sections, pageNumbers = [] } = file.source;
  if (sections[0]?.titlePage)
    return pageNumbers.some(({ section, pages }) => section === 0 && pages === "first")
      ? REASONS.firstHeader
      : new Map();
  const reason = firstPageObstacle(file, found);
  if (reason !== null) return reason;
  const xml = withSections(file, found, [0], (settings) => set(settings, "sectPr", TITLE_PAGE));
  return typeof xml === "string" ? new Map([[file.main, xml]]) : xml;
}

const PARAGRAPH = /<w:p(?=[\s>])[^>]*(?<!\/)>[\s\S]*?<\/w:p>/g;
const RUN = /<w:r(?=[\s>])[^>]*(?<!\/)>[\s\S]*?<\/w:r>/g;
const NUMBER = /(?<![A-Z])PAGE(?![A-Z])/;

function amended(file: LayoutFile, found: SectionedXml, change: PageNumberChange): Rewritten {
  const { amend, size } = change;
  const isWrong = (of: { readonly alignment: string | null; readonly size: number | null }) =>
    amend === "centre" ? of.alignment !== null && of.alignment !== "center" : of.size !== size;
  const sections = (file.source.pageNumbers ?? [])
    .filter((number) => number.region === "header" && number.pages === "all" && isWrong(number))
    .map(({ section }) => section);
  const contents = new Map<string, string>();
  for (const part of partsAt(file, found, sections, "header", "default")) {
    if (holding(file, part) !== "number") return REASONS.otherHeader;
    const xml = writable(file, part);
    if (typeof xml !== "string") return xml;
    let isRefused = false;
    const inElement = (element: string, kind: "pPr" | "rPr", settings: readonly Property[]): string => {
      const old = propertiesOf(element).find(({ name }) => name === `w:${kind}`)?.xml ?? "";
      const edit = (all: readonly Property[]) =>
        settings.reduce<readonly Property[]>((so, one) => set(so, kind, one), all);
      const now = withProperties(kind, old, edit, file.tracking(part));
      isRefused ||= now === null;
      const at = old === "" ? element.indexOf(">") + 1 : element.indexOf(old);
      return element.slice(0, at) + now + element.slice(at + old.length);
    };
    const out = xml.replace(PARAGRAPH, (paragraph) => {
      if (!NUMBER.test(paragraph)) return paragraph;
      return amend === "centre"
        ? inElement(paragraph, "pPr", [{ name: "w:jc", xml: '<w:jc w:val="center"/>' }])
        : paragraph.replace(RUN, (run) => inElement(run, "rPr", sizes(size)));
    });
    if (isRefused) return REASONS.tracked;
    contents.set(part, out);
  }
  return contents.size === 0 ? REASONS.odd : contents;
}
