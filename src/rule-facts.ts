/** What a rule does besides what it declares, learnt by running its own bad examples. */
import type { Rule } from "./check/index.ts";
import { judgeExample } from "./judge-example.ts";
import { SEVERITIES } from "./model/values.ts";
import type { Fix, Severity } from "./model.ts";

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
    const { findings } = await judgeExample(marked, rule);
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
