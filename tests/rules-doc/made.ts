import { rules } from "../../rules/index.ts";
import { nd30Coverage } from "../../rules/nd30-coverage.ts";
import { factsOf } from "../../src/rule-facts.ts";
import { rulesReadme } from "./markdown.ts";

/** What `rules/README.md` should hold. */
export async function madeReadme(): Promise<string> {
  const facts = new Map<string, Awaited<ReturnType<typeof factsOf>>>();
  for (const rule of rules) facts.set(rule.id, await factsOf(rule));
  return rulesReadme(rules, facts, nd30Coverage);
}
