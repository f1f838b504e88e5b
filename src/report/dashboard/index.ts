/**
 * The dashboard of a batch: one page that needs no network, written plan by plan so that memory does not grow with
 * their number. What is seen stands behind the data; the page's script fills the tables from them.
 */
import type { Batch, Coverage, PlanRecord } from "../../cohort/model.ts";
import { numericDate } from "../../text/dates.ts";
import { escaped } from "../escaped.ts";
import { type Counts, countsOf, noCounts } from "../judged.ts";
import { thousands } from "../layout.ts";
import { word } from "../words.ts";
import { type Bar, barChart } from "./chart.ts";
import type { DeadInstrument, PageData } from "./data.ts";
import { digestOf, jsonElement, jsonInside, packedElement } from "./embed.ts";
import { interned } from "./interned.ts";
import { type ListName, listsOf } from "./lists.ts";
import { pageScript } from "./page.ts";
import { type DashboardContext, detailOf, rowOf, type Shared, shownOf } from "./plan.ts";
import { DASHBOARD_STYLE } from "./style.ts";
import { type DashboardWord, dashboardWord, dashboardWords } from "./words.ts";

export type { DashboardContext } from "./plan.ts";

/** Takes the page piece by piece. */
export interface Sink {
  write(chunk: string): Promise<void>;
}

/** Beyond either, plans have their findings in the page but not their text. */
export interface Limits {
  readonly plans: number;
  /** Characters of the page. */
  readonly size: number;
}

const LIMITS: Limits = { plans: 3000, size: 150e6 };
const SHOWN_RULES = 12;

/** Writes the page. */
export async function writeDashboard(
  batch: Batch,
  sink: Sink,
  context: DashboardContext,
  limits: Limits = LIMITS,
): Promise<void> {
  const script = pageScript();
  await sink.write(await headOf(script, context));
  const run = await writePlans(batch, sink, context, limits);
  const lists = listsOf(batch, context.lang);
  const sizes = {} as Record<ListName, number>;
  for (const id of Object.keys(lists) as ListName[]) {
    sizes[id] = 0;
    await sink.write(`<script type="application/json" class="list" id="${id}">[`);
    for (const item of lists[id]) await sink.write(`${sizes[id]++ > 0 ? ",\n" : ""}${jsonInside(item)}`);
    await sink.write("]</script>\n");
  }
  await sink.write(overviewOf(batch, run, sizes, context));
  const { rules, sections, dead } = run.shared;
  await sink.write(
    jsonElement('id="data"', {
      lang: context.lang,
      words: dashboardWords(context.lang),
      rules: rules.all,
      sections: sections.all,
      dead: dead.all,
    } satisfies PageData),
  );
  await sink.write(`<script>${script}</script>\n</body>\n</html>\n`);
}

// ── The plans ───────────────────────────────────────────────────────────────────────────────────────────────

interface Run {
  readonly shared: Shared;
  readonly counts: Counts;
  /** By the numbers of rules. */
  readonly byRule: { readonly counts: Counts; plans: number }[];
  plans: number;
  clean: number;
  /** Plans whose text is in the page. */
  whole: number;
  register: PlanRecord["analysis"]["coverage"]["registry"] | null;
}

async function writePlans(batch: Batch, sink: Sink, context: DashboardContext, limits: Limits): Promise<Run> {
  const shared: Shared = { rules: interned(), sections: interned(), dead: interned<DeadInstrument>() };
  const run: Run = { shared, counts: noCounts(), byRule: [], plans: 0, clean: 0, whole: 0, register: null };
  const coverage = answersOf(batch.cohort.coverage);
  let size = 0;
  for await (const record of batch.plans()) {
    const isWhole = run.plans < limits.plans && size < limits.size;
    const row = rowOf(record, shared, context);
    const detail = detailOf(record, shared, coverage(record.name), isWhole, context);
    const chunk = jsonElement('class="row"', row) + packedElement(`id="d${run.plans}"`, detail);
    size += chunk.length;
    await sink.write(chunk);
    add(run, record, row.rules, isWhole);
  }
  return run;
}

function add(run: Run, record: PlanRecord, rules: readonly number[], isWhole: boolean): void {
  const shown = shownOf(record);
  const { error, warning } = countsOf(shown);
  countsOf(shown, run.counts);
  for (const rule of rules) {
    run.byRule[rule] ??= { counts: noCounts(), plans: 0 };
    run.byRule[rule].plans++;
  }
  for (const entry of shown) {
    const rule = run.shared.rules.of(entry.finding.rule, () => entry.finding.rule);
    countsOf([entry], run.byRule[rule]!.counts);
  }
  run.plans++;
  if (isWhole) run.whole++;
  if (error + warning === 0) run.clean++;
  run.register ??= record.analysis.coverage.registry;
}

function answersOf(coverage: Coverage | null) {
  const byPlan = new Map(coverage?.plans.map(({ plan, answers }) => [plan, answers]));
  return (name: string) => {
    const answers = byPlan.get(name);
    return coverage && answers ? { demands: coverage.demands, answers } : null;
  };
}

// ── What is seen ────────────────────────────────────────────────────────────────────────────────────────────

async function headOf(script: string, { lang }: DashboardContext): Promise<string> {
  const title = escaped(dashboardWord(lang, "title"));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await digestOf(script)}'`,
    `style-src 'sha256-${await digestOf(DASHBOARD_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${DASHBOARD_STYLE}</style>
</head>
<body>
`;
}

function overviewOf(
  batch: Batch,
  run: Run,
  sizes: Readonly<Record<ListName, number>>,
  context: DashboardContext,
): string {
  const { lang } = context;
  const say = (key: DashboardWord, values?: Readonly<Record<string, string | number>>) =>
    escaped(dashboardWord(lang, key, values));
  const { submissions, coverage } = batch.cohort;
  const place = (id: string, label: DashboardWord) =>
    `<div class="table" id="${id}-table" role="region" aria-label="${say(label)}" tabindex="0"></div>\n`;
  const filled = (id: ListName, label: DashboardWord) =>
    sizes[id] > 0 ? place(id, label) : `<p class="faint">${say("none")}</p>\n`;
  const sections: (readonly [id: string, title: DashboardWord, body: string])[] = [
    ["rules", "rulesChart", chartOf(run, context)],
    [
      "plans",
      "plans",
      `${legendOf(context)}<form id="filters" role="search"></form>\n${place("plan", "plans")}`,
    ],
    [
      "dead",
      "dead",
      run.shared.dead.all.length > 0 ? place("dead", "dead") : `<p class="faint">${say("none")}</p>\n`,
    ],
    ["near", "duplicates", filled("duplicates", "duplicates")],
    ["used", "numbers", filled("numbers", "numbers")],
  ];
  if (submissions) {
    const n = submissions.submitted.length;
    const lead = `<p>${say("submitted", { n, all: n + submissions.missing.length })}</p>\n`;
    const lists = (["missing", "strangers"] as const).map((id) => `<h3>${say(id)}</h3>\n${filled(id, id)}`);
    sections.push(["submissions", "submissions", lead + lists.join("")]);
  }
  if (coverage) {
    const lead = `<p>${say("superior", { name: coverage.superior })}</p>\n`;
    sections.push(["asked", "demands", lead + filled("demands", "demands")]);
  }
  if (batch.failed.length > 0) sections.push(["unread", "failed", place("failed", "failed")]);
  const contents = sections.map(([id, title]) => `<a href="#${id}">${say(title)}</a>`);
  const bodies = sections.map(
    ([id, title, body]) => `<section id="${id}">\n<h2>${say(title)}</h2>\n${body}</section>\n`,
  );
  return `<main id="overview">
<header>
<h1>${say("title")}</h1>
${runOf(run, context)}
<noscript><p>${say("needsScript")}</p></noscript>
${tilesOf(run, batch.failed.length, context)}
${run.whole < run.plans ? `<p>${say("textsLeft", { n: thousands(run.whole, lang) })}</p>\n` : ""}</header>
<nav class="contents">${contents.join("\n")}</nav>
${bodies.join("")}<footer>
<p>${escaped(word(lang, "noApproval"))}</p>
<p>${escaped(word(lang, "made", { date: numericDate(context.today), version: context.version }))}</p>
</footer>
</main>
<article id="plan" hidden></article>
`;
}

function runOf({ register }: Run, { lang, folder, today, version }: DashboardContext): string {
  const facts: (readonly [DashboardWord, string])[] = [
    ["day", numericDate(today)],
    ["program", `kehoach ${version}`],
  ];
  if (folder !== null) facts.unshift(["folder", folder]);
  if (register) {
    const { version: edition, asOf, instruments } = register;
    const values = {
      version: edition ?? "–",
      n: thousands(instruments, lang),
      date: asOf ? numericDate(asOf) : "–",
    };
    facts.push(["register", dashboardWord(lang, "registerOf", values)]);
  }
  const items = facts.map(
    ([key, value]) => `<div><dt>${escaped(dashboardWord(lang, key))}:</dt><dd>${escaped(value)}</dd></div>`,
  );
  return `<dl class="run">${items.join("")}</dl>`;
}

function tilesOf({ plans, clean, counts }: Run, failed: number, { lang }: DashboardContext): string {
  const tiles: readonly (readonly [DashboardWord, number, tone: string])[] = [
    ["plans", plans, ""],
    ["cleanPlans", clean, ""],
    ["errors", counts.error, "error"],
    ["warnings", counts.warning, "warning"],
    ["notes", counts.info, "info"],
    ["failed", failed, ""],
  ];
  const items = tiles.map(
    ([key, n, tone]) =>
      `<li class="${tone}"><strong>${thousands(n, lang)}</strong>${escaped(dashboardWord(lang, key))}</li>`,
  );
  return `<ul class="tiles">${items.join("")}</ul>`;
}

function legendOf({ lang }: DashboardContext): string {
  const signs = SECTION_SIGNS.map(
    ([sign, tone, key]) =>
      `<li><span class="${tone}">${sign}</span> ${escaped(dashboardWord(lang, key))}</li>`,
  );
  return `<ul class="legend"><li>${escaped(dashboardWord(lang, "sectionSigns"))}:</li>${signs.join("")}</ul>\n`;
}

const SECTION_SIGNS: readonly (readonly [sign: string, tone: string, word: DashboardWord])[] = [
  ["✓", "sign-present", "sectionPresent"],
  ["▲", "sign-doubtful", "sectionDoubtful"],
  ["✖", "sign-missing", "sectionMissing"],
  ["–", "sign-unknown", "sectionUnknown"],
];

function chartOf({ byRule, shared }: Run, { lang }: DashboardContext): string {
  const say = (key: DashboardWord, n = 0) => dashboardWord(lang, key, { n: thousands(n, lang) });
  const bars = byRule.map(
    ({ counts, plans }, rule): Bar => ({
      ...{ label: shared.rules.all[rule]!, href: `#r${rule}`, counts, note: say("inPlans", plans) },
    }),
  );
  if (bars.length === 0) return `<p class="faint">${escaped(say("none"))}</p>\n`;
  const total = ({ counts: { error, warning, info } }: Bar) => error + warning + info;
  bars.sort((a, b) => total(b) - total(a));
  const more =
    bars.length > SHOWN_RULES
      ? `<p class="faint">${escaped(say("moreRules", bars.length - SHOWN_RULES))}</p>\n`
      : "";
  return `<p class="faint hint">${escaped(say("rulesHint"))}</p>\n${barChart(bars.slice(0, SHOWN_RULES), say("rulesChart"), (n) => thousands(n, lang))}${more}`;
}
