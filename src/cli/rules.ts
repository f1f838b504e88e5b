/** `kehoach rules`: the catalogue, printed from the rules' own metadata. */
import { rules } from "../../rules/index.ts";
import { EVIDENCE_WORDS } from "../check/evidence-words.ts";
import { plan } from "../check/example.ts";
import { isBilingual } from "../check/message.ts";
import type { Rule } from "../check/rule.ts";
import { type CohortRule, cohortRules } from "../cohort/rules.ts";
import { nearest } from "../node/nearest.ts";
import { columns, SEVERITY_MARKS, styled, type View } from "../report/layout.ts";
import { explained, type RuleAccount } from "../report/rule.ts";
import { factsOf } from "../rule-facts.ts";
import { EXIT_UNUSABLE, type RulesOptions } from "./options.ts";
import { display, writeErr, writeOut } from "./output.ts";
import { didYouMean } from "./usage-error.ts";
import { say } from "./words.ts";

const all: readonly (Rule | CohortRule)[] = [...rules, ...cohortRules];

/** Prints all rules, one a line, or explains the one called `id`; as JSON, all that is known of them. */
export async function showRules(id: string | undefined, { lang, format }: RulesOptions): Promise<void> {
  const view = { lang, ...display() };
  const rule = all.find((each) => each.id === id);
  if (id !== undefined && !rule) {
    const near = nearest(
      id,
      all.map((each) => each.id),
    );
    writeErr(`kehoach: ${say(lang, "unknownRule", { name: id })}${didYouMean(lang, near)}`);
    process.exitCode = EXIT_UNUSABLE;
  } else if (format === "json") {
    const accounts = rule ? await accountOf(rule) : await Promise.all(all.map(accountOf));
    await writeOut(`${JSON.stringify(accounts, null, 2)}\n`);
  } else await writeOut(rule ? explained(await accountOf(rule), plan(), view) : listing(view));
}

function listing(view: View): string {
  const widest = Math.max(...all.map(({ id }) => columns(id)));
  const rows = all.map((rule) => `${mark(rule, view)} ${rule.id.padEnd(widest)}  ${rule.title[view.lang]}`);
  return `${rows.join("\n")}\n`;
}

function mark({ severity }: Rule | CohortRule, view: View): string {
  const { sign, style } = SEVERITY_MARKS[severity];
  return styled(view, style, sign);
}

async function accountOf(rule: Rule | CohortRule): Promise<RuleAccount> {
  return "check" in rule ? accountOfOne(rule) : accountAcross(rule);
}

/** Across plans there are no examples: one takes a whole folder. */
function accountAcross({ needs, messages, ...rule }: CohortRule): RuleAccount {
  return {
    ...{ ...rule, earlierBasis: null, fixes: [], good: [], bad: [] },
    needs: [{ id: "batch", title: needs }],
    messages: Object.values(messages),
  };
}

async function accountOfOne(rule: Rule): Promise<RuleAccount> {
  const { id, title, why, basis, earlierBasis = null, severity, message, good, bad } = rule;
  const needs = ["a-plan" as const, ...(rule.needs ?? [])];
  return {
    id,
    title,
    why,
    basis,
    earlierBasis,
    severity,
    ...(await factsOf(rule)),
    needs: needs.map((need) => ({ id: need, title: EVIDENCE_WORDS[need] })),
    messages: isBilingual(message) ? [message] : Object.values(message),
    good,
    bad: bad.map(([marked, expected]) => ({ marked, expected })),
  };
}
