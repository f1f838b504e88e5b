/** Which of the required sections a plan has. */
import { chooseProfile } from "../check/choose-profile.ts";
import { variantTest } from "../check/similar.ts";
import type { OutlineNode } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import type { PlanRecord } from "./model.ts";

/** There; a heading without content, or words like it that open no section; found missing; cannot be told. */
export type SectionSign = "present" | "doubtful" | "missing" | "unknown";

export interface SectionState {
  readonly name: string;
  readonly sign: SectionSign;
}

/**
 * The sections that the plan's profile asks for, each as the plan has it. Missing is only what a finding calls so.
 * @param rule id of the rule that looks for the sections and names the missing one in its message
 */
export function sectionsOf(
  { analysis, text }: Pick<PlanRecord, "analysis" | "text">,
  rule: string,
  lang: "vi" | "en",
): SectionState[] {
  const messages = analysis.findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
  const nodes = [...everyNode(analysis.outline)].sort((a, b) => a.span.start - b.span.start);
  const end = bodyEnd(analysis, text);
  return chooseProfile(analysis).sections.map(({ name, variants }) => {
    const fits = variantTest(variants);
    const isFilled = (node: OutlineNode): boolean => {
      const next = nodes.find(({ span, level }) => span.start > node.span.start && level <= node.level);
      return /[\p{L}\p{N}]/u.test(text.slice(node.span.end, next?.span.start ?? end));
    };
    const fitting = nodes.filter(({ heading }) => fits(heading));
    if (fitting.some(isFilled)) return { name: name[lang], sign: "present" };
    if (fitting.length > 0) return { name: name[lang], sign: "doubtful" };
    if (!analysis.coverage.evaluated.includes(rule)) return { name: name[lang], sign: "unknown" };
    const isMissing = messages.some((message) => message.includes(`“${name[lang]}”`));
    return { name: name[lang], sign: isMissing ? "missing" : "doubtful" };
  });
}

function* everyNode(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* everyNode(node.children);
  }
}

/** Where recipients, with the words above them, and signature begin. */
function bodyEnd({ recipients, archive, signer }: PlanRecord["analysis"], text: string): number {
  const tail = [recipients[0], archive, signer].flatMap((part) => (part ? [part.span.start] : []));
  const end = Math.min(text.length, ...tail);
  const bare = bareOf(text.slice(0, end));
  const heading = bare.lastIndexOf("noi nhan");
  const line = bare.slice(0, Math.max(heading, 0)).lastIndexOf("\n") + 1;
  return heading >= 0 && bare.slice(line, heading).trim() === "" ? line : end;
}
