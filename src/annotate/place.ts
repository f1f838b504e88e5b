/** Where in the XML of the body a range mark may stand: among the runs of a paragraph, where need be inside one. */
import { blanksFor } from "../fix/blanks.ts";
import { around, within, type XmlElement } from "./tree.ts";

export interface Place {
  /** Where the mark goes. */
  readonly at: number;
  /** The run and its text that are parted there; `null` where the mark stands between runs. */
  readonly run: XmlElement | null;
  readonly text: XmlElement | null;
  readonly paragraph: XmlElement;
  /** Behind the child of the paragraph that the mark is in: there a run of its own may follow. */
  readonly behind: number;
  /** False where the mark had to stand farther out than asked. */
  readonly isExact: boolean;
}

export type Side = "start" | "end";

/** What holds runs and lets range marks stand among them. */
const HOLDERS = new Set(["w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:sdtContent", "w:dir", "w:bdo"]);
const PROPS = new Set(["w:pPr", "w:rPr"]);

export class Body {
  readonly root: XmlElement;
  private readonly xml: string;
  private fields: readonly Field[] | null = null;

  constructor(xml: string, root: XmlElement) {
    this.xml = xml;
    this.root = root;
  }

  /** The place before (`start`) or behind (`end`) the character data at `at`, which the text at `inside` holds. */
  inText(at: number, inside: number, side: Side): Place | null {
    const place = this.amongRuns(at, inside, side);
    // Before the first of the paragraph's children that hold the text nothing needs to be passed.
    const isBefore = place?.paragraph.children.some(({ start }) => start === place.at) ?? false;
    return place && isBefore ? { ...place, behind: place.at } : place;
  }

  private amongRuns(at: number, inside: number, side: Side): Place | null {
    const chain = around(this.root, inside);
    const from = chain.findIndex(({ name }) => name === "w:p");
    const paragraph = chain[from];
    if (paragraph === undefined) return null;
    const top = chain[from + 1];
    if (top === undefined) return null;
    let depth = from + 1;
    while (this.canHold(chain[depth]!) && chain[depth + 1] !== undefined) depth++;
    const child = chain[depth]!;
    const field = this.fieldAround(child);
    if (field !== null) return beside(paragraph, topOf(paragraph, field[side]), side, false);
    if (child.name !== "w:r") return beside(paragraph, child, side, false, top.end);
    return this.inRun(child, chain[depth + 1], { at, side, paragraph, behind: top.end });
  }

  /** The place before the first or behind the last thing of a paragraph. */
  edge(paragraph: XmlElement, side: Side): Place {
    const props = paragraph.children.find(({ name }) => name === "w:pPr");
    const at = side === "end" ? paragraph.contentEnd : (props?.end ?? paragraph.contentStart);
    return { at, run: null, text: null, paragraph, behind: at, isExact: true };
  }

  /** The place beside the child of a paragraph that holds what stands at `inside`. */
  besideChild(inside: number, side: Side): Place | null {
    const chain = around(this.root, inside);
    const from = chain.findIndex(({ name }) => name === "w:p");
    const child = chain[from + 1];
    return from < 0 || child === undefined ? null : beside(chain[from]!, child, side, false);
  }

  /** The paragraph of the body around `offset`: of words in a text box, the one that the box is anchored in. */
  paragraphAround(offset: number): XmlElement | null {
    return around(this.root, offset).find(({ name }) => name === "w:p") ?? null;
  }

  private inRun(
    run: XmlElement,
    child: XmlElement | undefined,
    { at, side, paragraph, behind }: { at: number; side: Side; paragraph: XmlElement; behind: number },
  ): Place {
    const content = run.children.filter(({ name }) => !PROPS.has(name));
    const edge = (isExact: boolean): Place => {
      return { at: run[side], run: null, text: null, paragraph, behind, isExact };
    };
    if (child?.name !== "w:t") return edge(false);
    const isBefore = at <= child.contentStart;
    const isBehind = at >= child.contentEnd;
    const outside = { run: null, text: null, paragraph, behind, isExact: true };
    if (isBefore && child === content[0]) return { ...outside, at: run.start };
    if (isBehind && child === content.at(-1)) return { ...outside, at: run.end };
    const cut = isBefore ? child.start : isBehind ? child.end : at;
    if (cut === at && !this.canPart(child)) return edge(false);
    // Where a run of the paragraph itself is parted, another run may stand in the gap.
    return {
      ...{ at: cut, run, text: cut === at ? child : null, paragraph, isExact: true },
      behind: run.parent === paragraph ? cut : behind,
    };
  }

  /** Whether the text says the same in two pieces: not in CDATA, and without blanks at its ends that do not show. */
  private canPart(text: XmlElement): boolean {
    const content = this.xml.slice(text.contentStart, text.contentEnd);
    if (content.includes("<![CDATA[")) return false;
    return blanksFor(this.xml.slice(text.start, text.contentStart), content) !== null;
  }

  private canHold(element: XmlElement): boolean {
    if (element.name === "w:sdt") return !this.isBound(element);
    return HOLDERS.has(element.name);
  }

  private isBound(control: XmlElement): boolean {
    const props = control.children.find(({ name }) => name === "w:sdtPr");
    if (props === undefined) return false;
    return /:(?:dataBinding|lock|docPartObj)\b/.test(this.xml.slice(props.start, props.end));
  }

  /** The outermost field of one paragraph that a child of it belongs to. */
  private fieldAround(child: XmlElement): Field | null {
    this.fields ??= fieldsOf(this.root);
    for (const field of this.fields)
      if (field.start.start <= child.start && child.end <= field.end.end) return field;
    return null;
  }
}

function beside(
  paragraph: XmlElement,
  child: XmlElement,
  side: Side,
  isExact: boolean,
  behind = child.end,
): Place {
  return { at: child[side], run: null, text: null, paragraph, behind, isExact };
}

function topOf(paragraph: XmlElement, inner: XmlElement): XmlElement {
  let element = inner;
  while (element.parent !== null && element.parent !== paragraph) element = element.parent;
  return element;
}

interface Field {
  /** The runs with its begin and end. */
  readonly start: XmlElement;
  readonly end: XmlElement;
}

/** Fields written with marks in runs (`w:fldChar`), the outermost ones that end in the paragraph they begin in. */
function fieldsOf(root: XmlElement): Field[] {
  const fields: Field[] = [];
  const begun: XmlElement[] = [];
  for (const element of within(root)) {
    if (element.name !== "w:fldChar" || element.parent?.name !== "w:r") continue;
    const type = element.attributes["w:fldCharType"];
    if (type === "begin") begun.push(element.parent);
    if (type !== "end") continue;
    const start = begun.pop();
    const end = element.parent;
    if (start === undefined || begun.length > 0 || paragraphOf(start) !== paragraphOf(end)) continue;
    fields.push({ start, end });
  }
  return fields;
}

function paragraphOf(element: XmlElement): XmlElement | null {
  for (let outer = element.parent; outer !== null; outer = outer.parent)
    if (outer.name === "w:p") return outer;
  return null;
}
