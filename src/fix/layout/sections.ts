/** The `w:sectPr` of the sections of a document, and lengths in them. */
import { XmlCursor, type XmlRange } from "../../read/docx/cursor.ts";
import { type ElementHandler, type ElementHandlers, parseXml, SKIPPED } from "../../read/docx/xml.ts";
import type { Reason } from "../editable.ts";
import { type LayoutFile, writable } from "./file.ts";
import { type Property, put, withProperties } from "./properties.ts";
import { REASONS } from "./reasons.ts";

interface State {
  readonly cursor: XmlCursor;
  readonly ranges: { start: number; end: number }[];
  text(): void;
}

const HANDLERS: ElementHandlers<State> = new Map<string, ElementHandler<State>>([
  [
    "w:sectPr",
    {
      open: ({ cursor, ranges }) => void ranges.push({ start: cursor.tagStart, end: -1 }),
      close: ({ cursor, ranges }) => {
        ranges.at(-1)!.end = cursor.tagEnd;
      },
    },
  ],
  ["w:sectPrChange", SKIPPED],
  ["w:txbxContent", SKIPPED],
]);

/** The main part, and in it the element of each section. */
export interface SectionedXml {
  readonly xml: string;
  readonly ranges: readonly XmlRange[];
}

export function sectionsOf(file: LayoutFile): SectionedXml | Reason {
  const xml = writable(file, file.main);
  if (typeof xml !== "string") return xml;
  const state: State = { cursor: new XmlCursor(), ranges: [], text() {} };
  const faults = parseXml(xml, HANDLERS, state, state.cursor);
  const isKnown = faults === 0 && state.ranges.length === file.source.sections.length;
  return isKnown ? { xml, ranges: state.ranges } : REASONS.odd;
}

/** The main part's XML from the end of the section before to the end of this one. */
export const sectionXml = ({ xml, ranges }: SectionedXml, section: number): string =>
  xml.slice(ranges[section - 1]?.end ?? 0, ranges[section]!.end);

export type EditSection = (settings: readonly Property[], section: number) => readonly Property[];

/** The main part with other settings in some sections. */
export function withSections(
  file: LayoutFile,
  { xml, ranges }: SectionedXml,
  sections: readonly number[],
  edit: EditSection,
): string | Reason {
  let out = "";
  let at = 0;
  for (const section of [...sections].sort((a, b) => a - b)) {
    const { start, end } = ranges[section]!;
    const now = withProperties(
      "sectPr",
      xml.slice(start, end),
      (settings) => edit(settings, section),
      file.tracking(file.main),
    );
    if (now === null) return REASONS.tracked;
    out += xml.slice(at, start) + now;
    at = end;
  }
  return out + xml.slice(at);
}

/** What a section takes that says nothing. */
const WORDS_OWN: Readonly<Record<string, string>> = {
  "w:pgSz": '<w:pgSz w:w="12240" w:h="15840"/>',
  "w:pgMar":
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>',
};

/** The settings with attributes of the paper or the margins changed. */
export function withAttributes(
  settings: readonly Property[],
  name: "w:pgSz" | "w:pgMar",
  attributes: (written: string) => Readonly<Record<string, number>>,
): Property[] {
  const old = settings.find((setting) => setting.name === name)?.xml ?? WORDS_OWN[name]!;
  let xml = old;
  for (const [attribute, value] of Object.entries(attributes(old))) {
    const known = new RegExp(`(\\s${attribute}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    xml = known.test(xml)
      ? xml.replace(known, `$1"${value}"`)
      : xml.replace(/^<[^\s/>]+/, `$& ${attribute}="${value}"`);
  }
  const others = settings.filter((setting) => setting.name !== name);
  return put(others, "sectPr", { name, xml });
}

/** An attribute of an element, as it is written. */
export const attributeOf = (xml: string, attribute: string): string | undefined =>
  new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(xml)?.[1];

export const TWIPS_PER_MM = 1440 / 25.4;
