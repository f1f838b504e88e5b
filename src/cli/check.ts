/** `kehoach check`: what is wrong with each plan. */

import { rules } from "../../rules/index.ts";
import { SEVERITIES } from "../model/values.ts";
import type { Analysis } from "../model.ts";
import { json } from "../report/json.ts";
import { ndjson } from "../report/ndjson.ts";
import { pretty, totals } from "../report/pretty.ts";
import { eachPlan } from "./each.ts";
import { type CheckOptions, EXIT_FINDINGS, EXIT_UNUSABLE } from "./options.ts";
import { display, writeOut } from "./output.ts";
import { ownRegister } from "./own-register.ts";

export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { format, lang, failOn } = options;
  const ruleTitle = (id: string) => rules.find((rule) => rule.id === id)?.title[lang];
  const view = { lang, ...display(), ruleTitle };
  const analyses: Analysis[] = [];
  const register = await ownRegister(paths, options);
  if (!register) return;
  // The report shows findings among the words around them.
  const includeText = format === "pretty";
  const analysing = { lang, includeText, register, ...(options.asOf && { asOf: options.asOf }) };
  const unread = await eachPlan(paths, analysing, async (analysis) => {
    if (format === "pretty") await writeOut(`${analyses.length > 0 ? "\n" : ""}${pretty(analysis, view)}`);
    if (format === "ndjson") await writeOut(ndjson(analysis));
    analyses.push(format === "pretty" ? withoutText(analysis) : analysis);
  });
  if (format === "json") await writeOut(json(analyses));
  if (format === "pretty" && analyses.length + unread > 1)
    await writeOut(`\n${totals(analyses, unread, view)}`);
  const worst = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const failed = analyses.some(({ findings }) => findings.some(({ severity }) => worst.includes(severity)));
  process.exitCode = unread > 0 ? EXIT_UNUSABLE : failed ? EXIT_FINDINGS : 0;
}

/** Many long documents need not be kept whole. */
function withoutText({ source: { text: _, ...source }, ...analysis }: Analysis): Analysis {
  return { ...analysis, source };
}
