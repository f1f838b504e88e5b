/**
 * The stages of the analysis as unified plug-ins, so that a unified tool can drive them or stand between them:
 * `unified().use(planParser).use(citePlan).use(checkPlan, { today })`. What a stage learns is in `file.data`; findings
 * are messages of the file too.
 */
import type { Plugin, Transformer } from "unified";
import type { VFile } from "vfile";
import { registerInfo } from "../corpus/instruments/info.ts";
import { rules as allRules } from "../rules/index.ts";
import { chooseProfile, type Language, prepareRules, type Rule, runRules } from "./check/index.ts";
import { citationsOf } from "./cite.ts";
import { type JudgedOn, judgedOn } from "./judged-on.ts";
import { loadRegister } from "./law/load.ts";
import type { Register } from "./law/register/register.ts";
import { located } from "./locate.ts";
import type { Citation, CitationRuling, Coverage, Finding, Plan, Relayout, Source } from "./model.ts";
import { parsePlan } from "./plan/index.ts";
import { type CleanText, cleanText } from "./text/clean-text.ts";
import { type PlanRoot, treeOf } from "./tree.ts";

declare module "vfile" {
  interface DataMap {
    source: Source;
    clean: CleanText;
    /** Spans in offsets of the clean text. */
    draft: Plan;
    /** Spans in offsets of `source.text`. */
    plan: Plan;
    citations: Citation[];
    rulings: ReadonlyMap<string, CitationRuling>;
    registry: Coverage["registry"];
    findings: Finding[];
    /** What would mend the layout, by finding. */
    relayouts: ReadonlyMap<Finding, readonly Relayout[]>;
    coverage: Pick<Coverage, "evaluated" | "notEvaluated">;
  }
}

/** Parses `file.data.source`, what a reader gave, into the tree; the fields go to `file.data.plan`. */
export const planParser: Plugin<[], string, PlanRoot> = function () {
  this.parser = (_, file) => {
    const { source } = file.data;
    if (!source) throw new Error("file.data.source is missing: give the file what read() returned");
    const clean = cleanText(source);
    const draft = parsePlan(clean);
    const plan = located(draft, clean, source);
    Object.assign(file.data, { clean, draft, plan });
    return treeOf(source, plan.sections);
  };
};

export interface JudgeOptions extends JudgedOn {
  readonly lang?: Language;
  readonly profile?: string;
  readonly rules?: readonly Rule[];
  /** The law register; the package's own unless told otherwise. Asked for only when something is cited. */
  readonly register?: () => Promise<Register>;
}

/** Finds every cited instrument and its standing in law; they go to `file.data.citations`. */
export const citePlan: Plugin<[JudgeOptions], PlanRoot> = (options) => async (_, file) => {
  const { clean, draft, source } = parsed(file);
  const { citations, rulings, register } = await citationsOf(clean, draft, {
    asOf: judgedOn(draft, options),
    lang: options.lang ?? "vi",
    register: options.register ?? loadRegister,
  });
  const registry = register
    ? { version: register.version, asOf: register.asOf, instruments: register.size }
    : { ...registerInfo };
  Object.assign(file.data, { citations: located(citations, clean, source), rulings, registry });
};

/** Judges the plan by the rules; findings go to `file.data.findings` and to `file.messages`. */
export const checkPlan: Plugin<[JudgeOptions], PlanRoot> =
  (options): Transformer<PlanRoot> =>
  async (_, file) => {
    const { plan, source, clean } = parsed(file);
    const subject = {
      plan,
      source,
      clean,
      citations: file.data.citations ?? [],
      rulings: file.data.rulings ?? new Map(),
      profile: chooseProfile(plan, options.profile),
      asOf: judgedOn(plan, options),
    };
    const rules = options.rules ?? allRules;
    await prepareRules(subject, rules);
    const { findings, relayouts, ...coverage } = runRules(subject, rules, options.lang ?? "vi");
    Object.assign(file.data, { findings, relayouts, coverage });
    for (const finding of findings) tell(file, finding);
  };

function parsed(file: VFile): { clean: CleanText; draft: Plan; plan: Plan; source: Source } {
  const { clean, draft, plan, source } = file.data;
  if (!clean || !draft || !plan || !source)
    throw new Error("The file is not parsed yet: use planParser first");
  return { clean, draft, plan, source };
}

function tell(
  file: VFile,
  { rule, severity, message, span, location, actual, expected, basis }: Finding,
): void {
  const [source, ruleId] = rule.split("/") as [string, string];
  const place =
    span && location ? { line: location.line, column: location.column, offset: span.start } : undefined;
  const told =
    severity === "info"
      ? file.info(message, place, `${source}:${ruleId}`)
      : file.message(message, place, `${source}:${ruleId}`);
  if (severity === "error") told.fatal = true;
  if (actual !== null) told.actual = actual;
  if (expected !== null) told.expected = [expected];
  if (basis !== null) told.note = basis;
}
