/** The elements of an XML part and where each stands, so that marks can be put between them. */
import { XmlCursor } from "../read/docx/cursor.ts";
import { type Attributes, type ElementHandler, parseXml, SKIP } from "../read/docx/xml.ts";

export interface XmlElement {
  /** With the usual prefix ("w:p"), whatever prefix the part uses. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** From the "<" of the start tag to behind the ">" of the end tag. */
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are `end` in an element of one tag (`<w:p/>`). */
  readonly contentStart: number;
  readonly contentEnd: number;
}

type Draft = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

interface State {
  readonly cursor: XmlCursor;
  open: Draft | null;
  root: XmlElement | null;
  text(): void;
}

/** A handler for every name there is. */
class Everything extends Map<string, ElementHandler<State>> {
  override get(name: string): ElementHandler<State> {
    let handler = super.get(name);
    if (handler === undefined) {
      handler = { open: (state, attributes) => opened(state, name, attributes), close: closed };
      this.set(name, handler);
    }
    return handler;
  }
}

/** No mark goes into these, so what they hold is not looked at. */
const CLOSED = new Set(
  ["pPr", "rPr", "sdtPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"].map((name) => `w:${name}`),
);

function opened(state: State, name: string, attributes: Attributes): typeof SKIP | undefined {
  const { tagStart: start, tagEnd: end } = state.cursor;
  const parent = state.open;
  if (parent !== null && CLOSED.has(parent.name)) return SKIP;
  const element: Draft = {
    name,
    attributes,
    parent,
    children: [],
    start,
    end,
    contentStart: end,
    contentEnd: end,
  };
  parent?.children.push(element);
  state.open = element;
  state.root ??= element;
  return undefined;
}

function closed(state: State): void {
  const element = state.open;
  if (element === null) return;
  element.contentEnd = state.cursor.tagStart === state.cursor.tagEnd ? element.end : state.cursor.tagStart;
  element.end = state.cursor.tagEnd;
  state.open = element.parent as Draft | null;
}

/** The root element of a part; `null` when its XML is malformed. */
export function treeOf(xml: string): XmlElement | null {
  const cursor = new XmlCursor();
  const state: State = { cursor, open: null, root: null, text() {} };
  return parseXml(xml, new Everything(), state, cursor) > 0 ? null : state.root;
}

/** The elements around the character at `offset`, from the root inwards. */
export function around(root: XmlElement, offset: number): XmlElement[] {
  const chain: XmlElement[] = [];
  let element: XmlElement | undefined = root;
  while (element !== undefined) {
    chain.push(element);
    element = childAt(element.children, offset);
  }
  return chain;
}

function childAt(children: readonly XmlElement[], offset: number): XmlElement | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = children[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

/** The element and everything in it, in the order of the document. */
export function* within(element: XmlElement): Generator<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  }
}

/** The name as the part writes it: "w:p", "ns0:p". */
export function writtenName(xml: string, { start }: XmlElement): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? "";
}

const WORDS: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

export interface WordNames {
  /** "w:" nearly always. */
  readonly prefix: string;
  readonly namespace: string;
  /** Whether the part is in the strict form of the standard. */
  readonly isStrict: boolean;
}

/** How a part names Word's elements; `null` when its root element gives them no prefix. */
export function wordNames(xml: string, root: XmlElement): WordNames | null {
  const tag = xml.slice(root.start, root.contentStart);
  for (const [, prefix, , uri] of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(["'])(.*?)\2/g)) {
    const at = WORDS.indexOf(uri!);
    if (at >= 0) return { prefix: `${prefix}:`, namespace: WORDS[at]!, isStrict: at === 1 };
  }
  return null;
}
