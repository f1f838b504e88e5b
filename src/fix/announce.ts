/** How a new part is made known to the package: its content type and its relationship. */

/** What a new part holds, as content types and relationships call it. */
export type PartKind = "comments" | "header";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** The list of content types with that of a new part; `null` when it is not built as expected. */
export function withContentType(xml: string, part: string, kind: PartKind): string | null {
  const isKnown = [...xml.matchAll(/PartName\s*=\s*["']([^"']*)["']/g)].some(
    ([, name]) => name === `/${part}`,
  );
  return isKnown
    ? xml
    : appended(
        xml,
        "Types",
        (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${TYPE}.${kind}+xml"/>`,
      );
}

/** An id that no relationship has. */
export function unusedId(relationships: string): string {
  const ids = [...relationships.matchAll(/\bId\s*=\s*["']rId(\d{1,9})["']/g)];
  return `rId${ids.reduce((most, [, number]) => Math.max(most, Number(number)), 0) + 1}`;
}

/** The relationships of the main part with one to a new part in the same folder, by `unusedId`. */
export function withRelationship(
  xml: string,
  part: string,
  kind: PartKind,
  isStrict: boolean,
): string | null {
  const id = unusedId(xml);
  const target = part.slice(part.lastIndexOf("/") + 1);
  return appended(
    xml,
    "Relationships",
    (prefix) =>
      `<${prefix}Relationship Id="${id}" Type="${isStrict ? STRICT : TRANSITIONAL}/${kind}" Target="${target}"/>`,
  );
}

/**
 * The XML with children put behind the last one of its root element; `null` when that is called something else.
 * @param name of the root, without its prefix
 */
export function appended(xml: string, name: string, children: (prefix: string) => string): string | null {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${name}\\s*>(?=\\s*(?:<!--[^]*?-->\\s*)*$)`).exec(xml);
  if (end !== null) return xml.slice(0, end.index) + children(end[1]!) + xml.slice(end.index);
  const only = new RegExp(`<((?:[\\w.-]+:)?)${name}(?:\\s[^<>]*)?/>(?=\\s*$)`).exec(xml);
  if (only === null) return null;
  const at = only.index + only[0].length;
  return `${xml.slice(0, at - 2)}>${children(only[1]!)}</${only[1]}${name}>${xml.slice(at)}`;
}
