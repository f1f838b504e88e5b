/** The rules drawn or typed in the head of a document, and under which component each of them may stand. */
import type { Paragraph, Plan, Source } from "../../model.ts";
import { type Components, componentsOf } from "./components.ts";
import { roomOf } from "./rule-length.ts";

/** What bears a rule below it. */
export const RULED = ["motto", "issuingBody", "subject"] as const;
export type Ruled = (typeof RULED)[number];

export interface RuleLine {
  /** The paragraph that it is, or is anchored in. */
  readonly paragraph: number;
  /** A solid line, or a row of hyphens and the like. */
  readonly solid: boolean;
  /** Points; `null` = not known. */
  readonly length: number | null;
  /** Where it may belong. */
  readonly under: readonly Ruled[];
}

/** The rules of the head; `null` where something is drawn there that may be or hide one. */
export function ruleLinesOf(plan: Plan, source: Source): readonly RuleLine[] | null {
  const { drawings, pictures, paragraphs } = source;
  if (!drawings) return null;
  const components = componentsOf(plan, source);
  const end = endOfHead(components, paragraphs.length);
  const inHead = ({ paragraph }: { readonly paragraph: number }): boolean => paragraph <= end;
  const drawn = drawings.filter(inHead);
  if (pictures.some(inHead) || drawn.some(({ kind }) => kind === "unknown")) return null;
  const place = placing(components, source);
  const lines = drawn.map(({ kind, paragraph, length }) => ({
    paragraph,
    solid: true,
    length: kind === "border" ? roomOf(source, paragraph) : length,
  }));
  for (let paragraph = 0; paragraph <= end; paragraph++) {
    const solid = typedLine(source, paragraphs[paragraph]!);
    if (solid !== null) lines.push({ paragraph, solid, length: null });
  }
  return spared(lines.map((line) => ({ ...line, under: place(line.paragraph) })));
}

/** The first paragraph of the text below the subject: a line above it may be anchored there. */
function endOfHead(components: Components, count: number): number {
  const last = Math.max(...HEAD.map((id) => components.get(id)?.at(-1)?.index ?? 0));
  const text = TEXT.map((id) => components.get(id)?.find(({ index }) => index > last)?.index ?? count);
  return Math.min(...text, count - 1);
}
const HEAD = ["issuingBody", "motto", "number", "placeDate", "documentType", "subject"] as const;
const TEXT = ["legalBasis", "part", "section", "clause", "body"] as const;

/** Whether a paragraph is a typed line and that a solid one; `null` when it is none. */
function typedLine({ text }: Source, { span, runs }: Paragraph): boolean | null {
  const words = text.slice(span.start, span.end).replace(/\s/g, "");
  // Blanks underlined look like a line.
  if (words === "") return runs.some(({ format }) => format.underline) ? true : null;
  if (SOLID.test(words)) return true;
  return isWordless(words) && ROW.test(words) ? false : null;
}

/** "---o0o---" says nothing either. */
const isWordless = (words: string): boolean => !/[\p{L}\d]/u.test(words.replace(/[oO0]/g, ""));
const SOLID = /^[_\u00af\u2013-\u2015\u2500\u2501\u23af]+$/;
/** Dots are a blank to be filled in. */
const ROW = /^[^.…]*[-_=*~\u2013-\u2015\u2500]{3}/;

/** Which components the rule anchored in a paragraph may stand under. */
function placing(components: Components, { paragraphs, text }: Source): (at: number) => readonly Ruled[] {
  const title = components.get("documentType")?.[0]?.index ?? components.get("subject")?.[0]?.index;
  const letterhead = ["motto", "issuingBody"] as const;
  const isBlank = ({ span }: Paragraph): boolean => isWordless(text.slice(span.start, span.end));
  const inOneCell = (a: number, b: number): boolean => paragraphs[a]?.cell === paragraphs[b]?.cell;
  return (at) => {
    let above = at;
    while (above > 0 && isBlank(paragraphs[above]!) && inOneCell(above - 1, above)) above--;
    const own = RULED.filter((id) => components.get(id)?.some(({ index }) => index === above));
    if (own.some((id) => components.get(id)!.some(({ index, alone }) => index === above && !alone)))
      return RULED; // Two columns set by tabs.
    if (own.length > 0) return own;
    if (title !== undefined && at > title) return ["subject"];
    if (at === title) return RULED;
    const { cell } = paragraphs[at]!;
    const beside = letterhead.filter((id) => {
      const other = components.get(id)?.[0]?.paragraph.cell;
      return cell && other && cell.table === other.table && cell.column === other.column;
    });
    return beside.length > 0 ? beside : letterhead;
  };
}

/** Where a component has two rules, one of them may have been drawn for another. */
function spared(lines: readonly RuleLine[]): readonly RuleLine[] {
  const certain = (id: Ruled): number =>
    lines.filter(({ under }) => under.length === 1 && under[0] === id).length;
  return lines.map((line) =>
    line.under.length === 1 && certain(line.under[0]!) > 1 ? { ...line, under: RULED } : line,
  );
}
