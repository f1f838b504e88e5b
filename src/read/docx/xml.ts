/**
 * A streaming pass over one XML part: saxes underneath, one look-up per element, handlers by element name.
 *
 * Faults do not stop the pass: saxes goes on after an error and what stands before and after it is read. The
 * number of faults comes back so that the caller can warn.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { XmlCursor } from "./cursor.ts";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What `open` returns to pass over the element and all that it holds; its `close` is not called then. */
export const SKIP = true;

/** What to do with one element. */
export interface ElementHandler<S> {
  // biome-ignore lint/suspicious/noConfusingVoidType: handlers that never skip return nothing.
  readonly open?: (state: S, attributes: Attributes) => typeof SKIP | void;
  readonly close?: (state: S) => void;
}

/** Handlers by name with the usual prefixes (`w:p`, `m:t`, `mc:Choice`), whatever prefixes the part uses. */
export type ElementHandlers<S> = ReadonlyMap<string, ElementHandler<S>>;

export interface TextSink {
  text(value: string): void;
}

/** Handlers throw this to end the pass early; it never leaves `parseXml`. */
export class StopParsing extends Error {}

const USUAL_PREFIX: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
]);

/** A file with more faults than this is noise, not a document with a slip in it. */
const MAX_FAULTS = 200;
/** Word nests some dozens deep; deeper than this is an attack on the memory. */
const MAX_DEPTH = 5000;

/**
 * Parses `xml` and returns how many well-formedness faults it has.
 * @param cursor is told where each tag and text stands, before its handler is called
 */
export function parseXml<S extends TextSink>(
  xml: string,
  handlers: ElementHandlers<S>,
  state: S,
  cursor: XmlCursor | null = null,
): number {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: (ElementHandler<S> | undefined)[] = [];
  let skipping = 0;
  let faults = 0;
  let rename: Renaming | null = null;
  parser.on("opentag", (tag) => {
    cursor?.metTag(parser.position);
    if (open.length + skipping > MAX_DEPTH) {
      faults++;
      throw new StopParsing();
    }
    if (skipping > 0) {
      skipping++;
      return;
    }
    if (open.length === 0) rename = renamingOf(tag);
    if (cursor !== null) cursor.depth = open.length;
    const handler = handlers.get(rename === null ? tag.name : rename.element(tag.name));
    if (handler?.open !== undefined) {
      const attributes = rename === null ? tag.attributes : rename.attributes(tag.attributes);
      if (handler.open(state, attributes) === SKIP) {
        skipping = 1;
        return;
      }
    }
    open.push(handler);
  });
  parser.on("closetag", () => {
    cursor?.metTag(parser.position);
    if (skipping > 0) skipping--;
    else open.pop()?.close?.(state);
  });
  const text = (value: string): void => {
    if (skipping === 0) state.text(value);
  };
  if (cursor === null) {
    parser.on("text", text);
    parser.on("cdata", text);
  } else {
    parser.on("text", (value) => {
      cursor.metText(parser.position);
      text(value);
    });
    parser.on("cdata", (value) => {
      cursor.metCdata(parser.position);
      text(value);
    });
    parser.on("comment", () => cursor.metComment(parser.position));
    parser.on("processinginstruction", () => cursor.metInstruction(parser.position));
  }
  parser.on("error", () => {
    if (++faults > MAX_FAULTS) throw new StopParsing();
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof StopParsing)) throw error;
  }
  return faults;
}

interface Renaming {
  element(name: string): string;
  attributes(attributes: Attributes): Attributes;
}

/** `null` when the part uses the usual prefixes, as nearly all do; looked up once, on the root element. */
function renamingOf(root: SaxesTagPlain): Renaming | null {
  const prefixes = new Map<string, string>();
  let unusual = false;
  for (const [name, uri] of Object.entries(root.attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const usual = USUAL_PREFIX.get(uri);
    const prefix = name.slice(6);
    if (usual === undefined || usual === prefix) continue;
    prefixes.set(prefix, usual);
    unusual = true;
  }
  return unusual ? renaming(prefixes) : null;
}

function renaming(prefixes: ReadonlyMap<string, string>): Renaming {
  const known = new Map<string, string>();
  const element = (name: string): string => {
    let usual = known.get(name);
    if (usual === undefined) {
      const colon = name.indexOf(":");
      const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
      usual = prefix === undefined ? name : join(prefix, name.slice(colon + 1));
      known.set(name, usual);
    }
    return usual;
  };
  const attributes = (given: Attributes): Attributes => {
    const renamed: Record<string, string | undefined> = {};
    for (const name of Object.keys(given)) renamed[name.includes(":") ? element(name) : name] = given[name];
    return renamed;
  };
  return { element, attributes };
}

/** A handler that passes over its element. */
export const SKIPPED: ElementHandler<unknown> = { open: () => SKIP };

function join(prefix: string, local: string): string {
  return prefix === "" ? local : `${prefix}:${local}`;
}

/** An integer attribute, `null` when it is absent or not a number. */
export function int(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) ? null : number;
}

/** An on/off property: present without a value means on. */
export function onOff(attributes: Attributes): boolean {
  const value = attributes["w:val"];
  return value === undefined || !(value === "0" || value === "false" || value === "off");
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
  pc: 12,
  pi: 12,
};

/** A length in points: twentieths of a point, or a number with its unit ("2cm"); `null` when it is neither. */
export function points(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return null;
  const unit = POINTS[value.slice(-2)];
  return unit === undefined ? number / 20 : Math.round(number * unit * 100) / 100;
}
