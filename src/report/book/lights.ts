/** The parts of a plan at a glance. */
import type { Analysis } from "../../model.ts";
import type { Light } from "../cell.ts";

export const COMPONENTS = ["letterhead", "bases", "sections", "recipients", "signature", "law"] as const;
export type Component = (typeof COMPONENTS)[number];

/** Ids of the rules on each part. Only where all of `presence` have judged may a part be called right. */
export type Components = Readonly<
  Record<Component, { readonly presence: readonly string[]; readonly more: readonly string[] }>
>;

const GRAVEST = ["error", "warning", "info"] as const;

/** @param analysis without the findings that are suppressed */
export function lightOf(
  { findings, coverage, citations }: Analysis,
  component: Component,
  components: Components,
): Light {
  const { presence, more } = components[component];
  const severities = new Set(
    findings
      .filter(({ rule }) => presence.includes(rule) || more.includes(rule))
      .map(({ severity }) => severity),
  );
  const found = GRAVEST.find((severity) => severities.has(severity));
  if (found) return found;
  // Law that is not in the register is neither right nor wrong, and where none is cited none is right.
  const open = component === "law" && (citations.length === 0 || coverage.unresolved.length > 0);
  return !open && presence.every((rule) => coverage.evaluated.includes(rule)) ? "good" : "unknown";
}
