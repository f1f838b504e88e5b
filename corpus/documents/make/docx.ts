/** A source as a .docx, byte for byte the same on every run. */
import { strToU8, zipSync } from "fflate";
import { body } from "./body.ts";
import { letterhead, signature } from "./frame.ts";
import type { Pen } from "./ooxml.ts";
import * as parts from "./parts.ts";
import { has, type PlanSource } from "./source.ts";

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

/** New-style tone marks (hòa, ủy) to the old style (hoà, uỷ), at the end of a syllable only. */
export function oldTone(text: string): string {
  const swap: Record<string, string> = {
    òa: "oà",
    óa: "oá",
    ỏa: "oả",
    õa: "oã",
    ọa: "oạ",
    òe: "oè",
    óe: "oé",
    ỏe: "oẻ",
    õe: "oẽ",
    ọe: "oẹ",
    ùy: "uỳ",
    úy: "uý",
    ủy: "uỷ",
    ũy: "uỹ",
    ụy: "uỵ",
  };
  return text.replace(/([òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu, (pair) => {
    const low = swap[pair.toLowerCase()]!;
    if (pair === pair.toUpperCase()) return low.toUpperCase();
    return pair[0] === pair[0]!.toUpperCase() ? low[0]!.toUpperCase() + low[1]! : low;
  });
}

export function documentXml(source: PlanSource): string {
  const pen: Pen = { fragmented: has(source, "fragmented"), styled: has(source, "styled"), tick: 1 };
  const content = `${letterhead(source, pen)}${body(source, pen)}${signature(source, pen)}`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${parts.NAMESPACES}><w:body>${content}${SECTION}</w:body></w:document>`;
  const toned = has(source, "old-tone") ? oldTone(xml) : xml;
  return has(source, "nfd") ? toned.normalize("NFD") : toned;
}

export function docx(source: PlanSource): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": parts.contentTypes(),
    "_rels/.rels": parts.packageRelations(),
    "word/document.xml": documentXml(source),
    "word/_rels/document.xml.rels": parts.documentRelations(),
    "word/styles.xml": parts.styles(has(source, "styled")),
    "word/numbering.xml": parts.numbering(has(source, "auto-decimal")),
    "word/settings.xml": parts.settings(),
    "word/header1.xml": parts.header(),
    "docProps/core.xml": parts.core(),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  // fflate writes the local wall clock into the archive: a local date gives the same bytes in every time zone.
  return zipSync(bytes, { level: 9, mtime: new Date(2026, 0, 1, 0, 0, 0) });
}
