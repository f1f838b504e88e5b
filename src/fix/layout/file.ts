/** A .docx whose layout is going to be changed. */
import type { Source } from "../../model.ts";
import { distinguishesEvenPages, readDocxTraced } from "../../read/docx/index.ts";
import { decodeXml, openDocx, type Relationship } from "../../read/docx/package.ts";
import type { DocxTrace } from "../../read/docx/trace.ts";
import { AUTHOR } from "../author.ts";
import type { Reason } from "../editable.ts";
import { Parts } from "../parts.ts";
import { REASONS } from "./reasons.ts";

export interface LayoutFile {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly trace: DocxTrace;
  readonly parts: Parts;
  /** Name of the main part. */
  readonly main: string;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Whether even pages have headers of their own. */
  readonly evenPages: boolean;
  /** The date of tracked changes, ISO; `null`: nothing is tracked. */
  readonly day: string | null;
  /** The attributes of the next tracked change in a part; `null` when changes are written plainly. */
  tracking(part: string): string | null;
}

/** New contents of parts, as XML; or why there are none. */
export type Rewritten = ReadonlyMap<string, string> | Reason;

export const isReason = (outcome: object | string | null): outcome is Reason =>
  outcome !== null && typeof outcome === "object" && "vi" in outcome;

/** Opens a .docx that can be read. */
export function layoutFile(bytes: Uint8Array, day: string | null): LayoutFile {
  const { source, trace } = readDocxTraced(bytes);
  const file = openDocx(bytes);
  const { main, relationships } = file;
  const evenPages = distinguishesEvenPages(file, []);
  const parts = new Parts(bytes);
  const last = new Map<string, number>();
  const tracking = (part: string): string | null => {
    if (day === null) return null;
    const id = (last.get(part) ?? largestId(parts, part)) + 1;
    last.set(part, id);
    return `w:id="${id}" w:author="${AUTHOR}" w:date="${day}T00:00:00Z"`;
  };
  return { bytes, source, trace, parts, main, relationships, evenPages, day, tracking };
}

function largestId(parts: Parts, part: string): number {
  const content = parts.read(part);
  const ids = content === null ? [] : [...decodeXml(content).matchAll(/\sw:id="(\d{1,9})"/g)];
  return ids.reduce((most, [, id]) => Math.max(most, Number(id)), 0);
}

/** Where Word's elements are called as Word calls them. */
const USUAL =
  /^(?:[^<]|<[?!][^>]*>)*<w:\w+(?=[\s>])[^>]*\sxmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/;

/** The XML of a part that can be written into. */
export function writable({ parts }: LayoutFile, part: string): string | Reason {
  const content = parts.read(part);
  if (content === null) return REASONS.odd;
  const xml = decodeXml(content);
  return parts.isSound(part, xml) && USUAL.test(xml) ? xml : REASONS.odd;
}
