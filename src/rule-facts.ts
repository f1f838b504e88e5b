/** What a rule does besides what it declares, learnt by running its own bad examples. */
import { analyse } from "./analyse.ts";
import { unmark } from "./check/example.ts";
import type { Rule } from "./check/index.ts";
import { SEVERITIES } from "./model/values.ts";
import type { Fix, Severity } from "./model.ts";

/** The day on which examples are judged. */
const EXAMPLE_DAY = "2026-02-10";

export interface RuleFacts {
  /** Its own severity and those it falls back to where its evidence is weaker, the gravest first. */
  readonly severities: readonly Severity[];
  /** The kinds of corrections it gives; none where a person has to find the words. */
  readonly fixes: readonly Fix["kind"][];
}

export async function factsOf(rule: Rule): Promise<RuleFacts> {
  const severities = new Set<Severity>([rule.severity]);
  const fixes = new Set<Fix["kind"]>();
  for (const [marked] of rule.bad) {
    const bytes = new TextEncoder().encode(unmark(marked).text);
    const { findings } = await analyse(bytes, { path: "example.txt", today: EXAMPLE_DAY, rules: [rule] });
    for (const { severity, fix } of findings) {
      severities.add(severity);
      if (fix) fixes.add(fix.kind);
    }
  }
  return {
    severities: SEVERITIES.filter((severity) => severities.has(severity)),
    fixes: [...fixes].sort(),
  };
}
