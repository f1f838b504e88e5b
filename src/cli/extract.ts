/** `kehoach extract`: the data of each plan. */
import type { Analysis } from "../model.ts";
import { extractPretty } from "../report/extract-pretty.ts";
import { json } from "../report/json.ts";
import { ndjson } from "../report/ndjson.ts";
import { eachPlan } from "./each.ts";
import { EXIT_UNUSABLE, type ExtractOptions } from "./options.ts";
import { display, writeOut } from "./output.ts";
import { ownRegister } from "./own-register.ts";

export async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { format, lang, includeText = false } = options;
  const view = { lang, ...display() };
  const analyses: Analysis[] = [];
  let shown = 0;
  const register = await ownRegister(paths, options);
  if (!register) return;
  const analysing = { lang, includeText, register, ...(options.asOf && { asOf: options.asOf }) };
  const unread = await eachPlan(paths, analysing, async (analysis) => {
    if (format === "pretty") await writeOut(`${shown++ > 0 ? "\n" : ""}${extractPretty(analysis, view)}`);
    else if (format === "ndjson") await writeOut(ndjson(analysis));
    else analyses.push(analysis);
  });
  if (format === "json") await writeOut(json(analyses));
  process.exitCode = unread > 0 ? EXIT_UNUSABLE : 0;
}
