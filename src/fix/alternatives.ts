/** `mc:AlternateContent` says the same words in newer and older ways: where the older one says them. */
import { XmlCursor } from "../read/docx/cursor.ts";
import type { TracedElement, XmlRange } from "../read/docx/trace.ts";
import { type ElementHandler, type ElementHandlers, parseXml } from "../read/docx/xml.ts";

interface Branches {
  readonly cursor: XmlCursor;
  readonly branches: number[][];
  depth: number;
  text(): void;
}

const branch: ElementHandler<Branches> = {
  open: (state) => {
    if (state.depth++ === 0) state.branches.push([]);
  },
  close: (state) => {
    state.depth--;
  },
};

const HANDLERS: ElementHandlers<Branches> = new Map<string, ElementHandler<Branches>>([
  ["mc:Choice", branch],
  ["mc:Fallback", branch],
  ["w:t", { open: (state) => void state.branches.at(-1)?.push(state.cursor.tagStart) }],
]);

/**
 * Where the other branches have the text element `element` once more, letter for letter as it is written. Empty
 * where a branch does not say the same words in the same pieces.
 */
export function otherSayings(xml: string, alternatives: XmlRange, element: TracedElement): number[] {
  const content = xml.slice(alternatives.start, alternatives.end);
  const cursor = new XmlCursor();
  const state: Branches = { cursor, branches: [], depth: 0, text() {} };
  if (parseXml(content, HANDLERS, state, cursor) > 0) return [];
  const written = (at: number): string => content.slice(at, content.indexOf("</", at));
  const at = element.start - alternatives.start;
  const own = state.branches.find((starts) => starts.includes(at));
  if (own === undefined) return [];
  const words = own.map(written).join("\n");
  return state.branches
    .filter((starts) => starts !== own && starts.map(written).join("\n") === words)
    .map((starts) => alternatives.start + starts[own.indexOf(at)]!);
}
