/** What a plan leaves out or weakens of its superior's demands, as findings. */
import { locator } from "../check/location.ts";
import { fill } from "../check/message.ts";
import type { Finding } from "../model.ts";
import type { Answer, Coverage, Demand, PlanRecord } from "./model.ts";
import { notCovered } from "./rules.ts";

/** Longer passages are cut in a message. */
const QUOTED = 240;

/** The findings on one plan, in the order of the demands; what cannot be told makes none. */
export function uncoveredIn(
  { superior, demands }: Pick<Coverage, "superior" | "demands">,
  answers: readonly Answer[],
  { text }: Pick<PlanRecord, "text">,
  lang: "vi" | "en",
): Finding[] {
  const locate = locator({ text, paragraphs: [] }, []);
  return answers.flatMap(({ demand: i, outcome, passage }): Finding[] => {
    const demand = demands[i];
    const severity = severityOf({ demand: i, outcome }, demands);
    if (!demand || !severity || (outcome !== "weakened" && outcome !== "left-out")) return [];
    return [
      {
        rule: notCovered.id,
        severity,
        message: fill(notCovered.messages[outcome], { superior, words: quoted(demand) }, lang),
        text: passage?.text ?? null,
        span: passage?.span ?? null,
        location: passage && locate(passage.span),
        actual: passage?.text ?? null,
        expected: demand.passage.text,
        ...{ basis: null, cause: null, fix: null },
      },
    ];
  });
}

/**
 * How hard a finding on an answer is; `null` where there is none. A task may be done under another name, and what is
 * asked of nobody by name may be another's to do.
 */
export function severityOf(
  { demand, outcome }: Pick<Answer, "demand" | "outcome">,
  demands: readonly Demand[],
): "warning" | "info" | null {
  if (outcome === "weakened") return "warning";
  if (outcome !== "left-out") return null;
  const { kind, general } = demands[demand] ?? {};
  return kind === "task" || (kind === "target" && general) ? "info" : "warning";
}

function quoted({ passage }: Demand): string {
  const words = passage.text.replace(/\s+/g, " ");
  if (words.length <= QUOTED) return words;
  return `${words.slice(0, words.lastIndexOf(" ", QUOTED))}…`;
}
