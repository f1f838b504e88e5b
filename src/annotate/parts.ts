/** How a new part is made known to the package: its content type and its relationship. */

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** The list of content types with that of the comments; `null` when it is not built as expected. */
export function withContentType(xml: string, part: string): string | null {
  const isKnown = [...xml.matchAll(/PartName\s*=\s*["']([^"']*)["']/g)].some(
    ([, name]) => name === `/${part}`,
  );
  return isKnown
    ? xml
    : appended(xml, "Types", (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${TYPE}"/>`);
}

/** The relationships of the main part with one to the comments, in the same folder. */
export function withRelationship(xml: string, part: string, isStrict: boolean): string | null {
  const numbers = [...xml.matchAll(/\bId\s*=\s*["']rId(\d{1,9})["']/g)].map(([, number]) => Number(number));
  const id = `rId${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
  const target = part.slice(part.lastIndexOf("/") + 1);
  return appended(
    xml,
    "Relationships",
    (prefix) =>
      `<${prefix}Relationship Id="${id}" Type="${isStrict ? STRICT : TRANSITIONAL}" Target="${target}"/>`,
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
