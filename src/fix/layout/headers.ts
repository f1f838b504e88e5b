/** The headers and footers that sections show, and what these hold. */
import { decodeXml } from "../../read/docx/package.ts";
import type { Reason } from "../editable.ts";
import type { LayoutFile } from "./file.ts";
import { type Property, propertiesOf } from "./properties.ts";
import { REASONS } from "./reasons.ts";
import { attributeOf, type SectionedXml } from "./sections.ts";

type Place = "header" | "footer";

/** The part that a section shows; `null` when it names none. */
export function partOf({ relationships }: LayoutFile, { name, xml }: Property, place: Place, type: string) {
  if (name !== `w:${place}Reference` || (attributeOf(xml, "w:type") ?? "default") !== type) return null;
  return relationships.get(attributeOf(xml, "r:id") ?? "")?.part ?? null;
}

export const settingsOf = ({ xml, ranges }: SectionedXml, section: number): Property[] =>
  propertiesOf(xml.slice(ranges[section]!.start, ranges[section]!.end));

/** The parts that sections show at a place, each once. */
export function partsAt(
  file: LayoutFile,
  found: SectionedXml,
  sections: readonly number[],
  place: Place,
  type: string,
) {
  const parts = sections.flatMap((section) =>
    settingsOf(found, section).flatMap((setting) => partOf(file, setting, place, type) ?? []),
  );
  return [...new Set(parts)];
}

const words = (xml: string, element: string): string =>
  [...xml.matchAll(new RegExp(`<w:${element}(?=[\\s>])[^>]*>([^<]*)`, "g"))].map(([, text]) => text).join("");

const NUMBERING = /(?:NUM|SECTION)?PAGES?|MERGEFORMAT|Arabic|[\\*\s]/gi;

/** What a header or footer holds: nothing that shows, a page number alone, or more. */
export function holding({ parts }: LayoutFile, part: string): "nothing" | "number" | "more" {
  const content = parts.read(part);
  const xml = content === null ? "" : decodeXml(content);
  const fields =
    words(xml, "instrText") + [...xml.matchAll(/\sw:instr="([^"]*)"/g)].map(([, text]) => text).join("");
  const isMore =
    /<(?:w:(?:drawing|pict|object|tbl|sym|ptab)|mc:AlternateContent)[\s/>]/.test(xml) ||
    /[\p{L}\p{S}]/u.test(words(xml, "t")) ||
    fields.replace(NUMBERING, "") !== "";
  if (isMore) return "more";
  return fields === "" && words(xml, "t").trim() === "" ? "nothing" : "number";
}

/** Why page one cannot have a header of its own; `null` when it can. */
export function firstPageObstacle(file: LayoutFile, found: SectionedXml): Reason | null {
  const parts = (type: string) => [
    ...partsAt(file, found, [0], "header", type),
    ...partsAt(file, found, [0], "footer", type),
  ];
  const hides = parts("default").some((part) => holding(file, part) === "more");
  const shows = parts("first").some((part) => holding(file, part) !== "nothing");
  return hides || shows ? REASONS.otherHeader : null;
}

/** Page one has a header of its own. */
export const TITLE_PAGE = { name: "w:titlePg", xml: "<w:titlePg/>" };
