/** The plan as a unist tree, for tools of the unified ecosystem: sections nest, paragraphs carry their words. */
import type { Node, Parent } from "unist";
import type { Section, Source, Span } from "./model.ts";

export interface PlanRoot extends Parent {
  type: "plan";
  children: PlanNode[];
}

export interface SectionNode extends Parent {
  type: "section";
  depth: number;
  label: string | null;
  children: PlanNode[];
}

export interface HeadingNode extends Node {
  type: "heading";
  value: string;
}

export interface ParagraphNode extends Node {
  type: "paragraph";
  value: string;
  /** Table, row and column of the cell that holds it. */
  cell?: { table: number; row: number; column: number };
}

export type PlanNode = SectionNode | HeadingNode | ParagraphNode;

type Place = (offset: number) => { line: number; column: number; offset: number };

/** Builds the tree; positions are of `source.text`, lines and columns from 1. */
export function treeOf(source: Source, sections: readonly Section[]): PlanRoot {
  const place = placer(source.text);
  const root: PlanRoot = {
    type: "plan",
    children: [],
    position: position(place, { start: 0, end: source.text.length }),
  };
  const open: { node: PlanRoot | SectionNode; end: number }[] = [
    { node: root, end: Number.POSITIVE_INFINITY },
  ];
  const starts = new Map<number, Section>();
  const index = (section: Section): void => {
    starts.set(section.span.start, section);
    section.children.forEach(index);
  };
  sections.forEach(index);
  for (const paragraph of source.paragraphs) {
    const { start, end } = paragraph.span;
    while (open[open.length - 1]!.end <= start) open.pop();
    const section = sectionStarting(starts, start, end);
    if (section) {
      const node: SectionNode = {
        type: "section",
        depth: section.level,
        label: section.label,
        children: [{ type: "heading", value: section.heading, position: position(place, section.span) }],
        position: position(place, section.extent),
      };
      open[open.length - 1]!.node.children.push(node);
      open.push({ node, end: section.extent.end });
      continue;
    }
    const node: ParagraphNode = {
      type: "paragraph",
      value: source.text.slice(start, end),
      position: position(place, paragraph.span),
    };
    if (paragraph.cell) {
      const { table, row, column } = paragraph.cell;
      node.cell = { table, row, column };
    }
    open[open.length - 1]!.node.children.push(node);
  }
  return root;
}

// A paragraph may begin with white space or marks that its heading leaves out.
function sectionStarting(starts: ReadonlyMap<number, Section>, start: number, end: number): Section | null {
  for (let at = start; at < Math.min(end, start + 12); at++) {
    const section = starts.get(at);
    if (section) return section;
  }
  return null;
}

function position(place: Place, span: Span): NonNullable<Node["position"]> {
  return { start: place(span.start), end: place(span.end) };
}

function placer(text: string): Place {
  const lines = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lines.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - lines[low]! + 1, offset };
  };
}
