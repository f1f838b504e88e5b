/** `kehoach extract`: the data of each plan. */
import { extractReport } from "../report/extract-pretty.ts";
import { jsonReport } from "../report/json.ts";
import { ndjsonReport } from "../report/ndjson.ts";
import { configured } from "./configured.ts";
import { eachPlan } from "./each.ts";
import { EXIT_UNUSABLE, type ExtractOptions } from "./options.ts";
import { display, writeOut } from "./output.ts";

export async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { format, lang, includeText = false } = options;
  const reports = {
    pretty: () => extractReport({ lang, ...display() }),
    json: jsonReport,
    ndjson: ndjsonReport,
  };
  const report = reports[format]();
  const config = await configured(paths, options);
  if (!config) return;
  const { register, rules, profile } = config;
  const analysing = {
    lang,
    includeText,
    register,
    rules,
    ...(profile !== null && { profile }),
    ...(options.asOf && { asOf: options.asOf }),
  };
  await writeOut(report.open());
  const unread = await eachPlan(paths, analysing, ({ analysis }) =>
    writeOut(report.document({ analysis, marks: [] })),
  );
  await writeOut(report.close(unread));
  process.exitCode = unread.length > 0 ? EXIT_UNUSABLE : 0;
}
