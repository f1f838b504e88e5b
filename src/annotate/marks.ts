/** The XML of the body with the ranges of comments put in; what is not touched stays as it is written. */
import { keepsBlanks, PRESERVE } from "../fix/blanks.ts";
import { Numbers } from "../fix/numbers.ts";
import { type Change, changed } from "../fix/parts.ts";
import type { Anchor } from "./anchor.ts";
import type { Place } from "./place.ts";
import { writtenName, type XmlElement } from "./tree.ts";

export interface Marked {
  readonly id: number;
  readonly anchor: Anchor;
}

/** What goes in at one place: ranges that end there close before others open. */
interface Gap {
  readonly place: Pick<Place, "run" | "text" | "paragraph">;
  readonly closing: string[];
  readonly opening: string[];
}

export function withMarks(xml: string, marked: readonly Marked[], prefix: string): string {
  const gaps = new Map<number, Gap>();
  const gapAt = (at: number, place: Gap["place"]): Gap => {
    const gap = gaps.get(at) ?? { place, closing: [], opening: [] };
    gaps.set(at, gap);
    return gap;
  };
  const mark = (name: string, id: number) => `<${prefix}${name} ${prefix}id="${id}"/>`;
  // The size of Word's own style for such runs, lest they count as letters of the size of the document.
  const small = `<${prefix}rPr><${prefix}sz ${prefix}val="16"/></${prefix}rPr>`;
  for (const { id, anchor } of marked) {
    const { start, end } = anchor;
    const first = gapAt(start.at, start);
    // A range without content opens and closes among those that close.
    const opens = start.at === end.at ? first.closing : first.opening;
    opens.push(mark("commentRangeStart", id));
    gapAt(end.at, end).closing.push(mark("commentRangeEnd", id));
    const behind = end.behind === end.at ? end : { run: null, text: null, paragraph: end.paragraph };
    const reference = `<${prefix}r>${small}${mark("commentReference", id)}</${prefix}r>`;
    gapAt(end.behind, behind).closing.push(reference);
  }
  const numbers = new Numbers(xml);
  const texts = new Set([...gaps.values()].flatMap(({ place: { text } }) => text ?? []));
  return changed(xml, [
    ...[...gaps].map(([at, gap]) => changeFor(xml, at, gap, numbers)),
    ...[...texts].flatMap((text) => preserving(xml, text)),
  ]);
}

function changeFor(xml: string, at: number, { place, closing, opening }: Gap, numbers: Numbers): Change {
  const marks = [...closing, ...opening].join("");
  const { run, text, paragraph } = place;
  if (paragraph.contentStart === paragraph.end) {
    const { end } = paragraph;
    return { start: end - 2, end, xml: `>${marks}</${writtenName(xml, paragraph)}>` };
  }
  if (run === null) return { start: at, end: at, xml: marks };
  const props = run.children.find(({ name }) => name === "w:rPr");
  const [runName, textName] = [writtenName(xml, run), text ? writtenName(xml, text) : ""];
  const closed = `${text ? `</${textName}>` : ""}</${runName}>`;
  const opened =
    xml.slice(run.start, run.contentStart) +
    (props ? numbers.anew(xml.slice(props.start, props.end)) : "") +
    (text ? `<${textName}${PRESERVE}>` : "");
  return { start: at, end: at, xml: closed + marks + opened };
}

/** A text that is parted may come to end in a blank. */
function preserving(xml: string, text: XmlElement): Change[] {
  const at = text.contentStart - 1;
  const isKept = keepsBlanks(xml.slice(text.start, text.contentStart));
  return isKept ? [] : [{ start: at, end: at, xml: PRESERVE }];
}
