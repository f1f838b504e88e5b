import { type RuleSettings, unknownRules } from "../check/presets.ts";
import type { Rule } from "../check/rule.ts";
import { nearest } from "../node/nearest.ts";
import { didYouMean } from "./usage-error.ts";
import { type Lang, say } from "./words.ts";

/** What is wrong with the ids in `settings`, in one sentence each with the nearest right one; none when all is well. */
export function settingsProblems(
  settings: Pick<RuleSettings, "rules">,
  rules: readonly Rule[],
  lang: Lang,
): string[] {
  const known = rules.map(({ id }) => id);
  return unknownRules(rules, settings).map(
    (name) => say(lang, "unknownRule", { name }) + didYouMean(lang, nearest(name, known)),
  );
}
