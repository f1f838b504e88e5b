/** Findings gathered by the part of the document they stand in. */
import type { Analysis, Finding, OutlineNode } from "../model.ts";
import type { Lang } from "./layout.ts";
import { word } from "./words.ts";

/** The findings under the headings of the parts they stand in, in the order of the document. */
export function grouped<T extends { readonly finding: Finding }>(
  analysis: Analysis,
  entries: readonly T[],
  lang: Lang,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const heading = groupOf(analysis, entry.finding, lang);
    const group = groups.get(heading);
    if (group) group.push(entry);
    else groups.set(heading, [entry]);
  }
  return groups;
}

function groupOf(analysis: Analysis, { span }: Finding, lang: Lang): string {
  if (!span) return word(lang, "wholeDocument");
  const { legalBases, outline, recipients, archive, signer } = analysis;
  if (legalBases.some((basis) => basis.span.start <= span.start && span.start < basis.span.end)) {
    return word(lang, "bases");
  }
  const tail = [recipients[0], archive, signer].flatMap((part) => (part ? [part.span.start] : []));
  if (tail.length > 0 && span.start >= Math.min(...tail)) return word(lang, "tail");
  const section = sectionAt(outline, span.start);
  if (!section) return word(lang, "head");
  return [section.label, section.heading].filter((part) => part !== null).join(". ");
}

/** The section of the highest numbered level that holds `offset`. */
function sectionAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | null {
  const node = nodes.findLast(({ span }) => span.start <= offset) ?? null;
  return node?.label === null ? (sectionAt(node.children, offset) ?? node) : node;
}
