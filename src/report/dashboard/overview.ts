/** What is seen of the overview before the script runs: facts, counts, the chart, and where the tables go. */
import type { Batch } from "../../cohort/model.ts";
import { numericDate } from "../../text/dates.ts";
import { escaped } from "../escaped.ts";
import { thousands } from "../layout.ts";
import { word } from "../words.ts";
import { type Bar, barChart } from "./chart.ts";
import type { ListName } from "./lists.ts";
import type { DashboardContext } from "./plan.ts";
import type { Run } from "./run.ts";
import { type DashboardWord, dashboardWord } from "./words.ts";

const SHOWN_RULES = 12;

/** @param sizes how long each list is */
export function overviewOf(
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
    ["same", "identical", filled("identical", "identical")],
    ["before", "lastYear", filled("lastYear", "lastYear")],
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

function runOf({ register }: Run, { lang, today, version }: DashboardContext): string {
  const facts: (readonly [DashboardWord, string])[] = [
    ["day", numericDate(today)],
    ["program", `kehoach ${version}`],
  ];
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
