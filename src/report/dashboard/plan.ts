/** A plan as the page shows it: its row of the overview, and what its own page adds. */
import type { Answer, Coverage, PlanRecord } from "../../cohort/model.ts";
import { sectionsOf } from "../../cohort/sections.ts";
import type { Citation } from "../../model.ts";
import { correctionOf } from "../correction.ts";
import { numberOf, shortBody } from "../heading.ts";
import { countsOf, type Entry, entriesOf, type ReportContext } from "../judged.ts";
import { STATUS } from "../law-words.ts";
import { placeOf } from "../place.ts";
import { blanksShown, printable } from "../printable.ts";
import { registerLine, unchecked } from "../unchecked.ts";
import { word } from "../words.ts";
import type { DeadInstrument, DetailFinding, PlanDetail, PlanRow } from "./data.ts";
import type { Interned } from "./interned.ts";
import { dashboardWord as say } from "./words.ts";

export interface DashboardContext extends Omit<ReportContext, "compared" | "folder"> {
  /** Id of the rule that looks for required sections. */
  readonly sectionRule: string;
  /** What an instrument of the register is called, by its id. */
  readonly instrumentName: (id: string) => string;
}

/** What rows refer to by number. */
export interface Shared {
  /** Titles of rules, by their ids. */
  readonly rules: Interned<string>;
  /** Names of required sections. */
  readonly sections: Interned<string>;
  readonly dead: Interned<DeadInstrument>;
}

export const shownOf = ({ analysis, marks }: PlanRecord): Entry[] =>
  entriesOf(analysis, marks).filter(({ mark }) => !mark?.suppressed);

export function rowOf(record: PlanRecord, shared: Shared, context: DashboardContext): PlanRow {
  const { analysis, name } = record;
  const { header, title, citations } = analysis;
  const shown = shownOf(record);
  const counts = countsOf(shown);
  const sections: PlanRow["sections"][number][] = [];
  for (const { name: section, sign } of sectionsOf(record, context.sectionRule, context.lang))
    sections[shared.sections.of(section, () => section)] = sign;
  return {
    name,
    number: numberOf(analysis, context.lang),
    body: header.issuingBody ? shortBody(printable(header.issuingBody.value)) : null,
    subject: title.subject ? printable(title.subject.value) : null,
    date: header.date?.value ?? null,
    counts: [counts.error, counts.warning, counts.info],
    rules: [...new Set(shown.map(({ finding }) => ruleNumber(finding.rule, shared, context)))],
    sections: Array.from(sections, (sign) => sign ?? "unknown"),
    dead: [...new Set(citations.filter(isDead).map((citation) => deadNumber(citation, shared, context)))],
  };
}

export function ruleNumber(id: string, { rules }: Shared, context: DashboardContext): number {
  return rules.of(id, () => titleOf(id, context));
}

const titleOf = (id: string, { rules, lang }: DashboardContext): string =>
  rules.find((rule) => rule.id === id)?.title[lang] ?? id;

type DeadCitation = Citation & { readonly verdict: { readonly status: "replaced" | "expired" } };

const isDead = (citation: Citation): citation is DeadCitation =>
  citation.verdict.status === "replaced" || citation.verdict.status === "expired";

/** An instrument that is judged on different days is one; what was once said of it stays. */
function deadNumber(citation: DeadCitation, { dead }: Shared, context: DashboardContext): number {
  const { type, number, name, instrument, verdict } = citation;
  const words = [type, number ?? name].filter((part) => part !== null && part !== type);
  const called = name?.startsWith(type) && number === null ? name : [type, ...words.slice(-1)].join(" ");
  return dead.of(instrument ?? called, () => ({
    name: printable(instrument ? context.instrumentName(instrument) : called),
    status: STATUS[verdict.status][context.lang],
    since: verdict.since,
    replacedBy: verdict.replacedBy.map((id) => printable(context.instrumentName(id))),
  }));
}

/** Where the plan falls short of the superior's, by the numbers of the demands. */
export interface Shortfall {
  readonly demands: Coverage["demands"];
  readonly answers: readonly Answer[];
}

export function detailOf(
  record: PlanRecord,
  shared: Shared,
  shortfall: Shortfall | null,
  isWhole: boolean,
  context: DashboardContext,
): PlanDetail {
  const { analysis, text } = record;
  const { lang } = context;
  const register = registerLine(analysis, lang);
  return {
    facts: factsOf(analysis, lang),
    findings: shownOf(record).map(({ finding }) => findingOf(finding, record, shared, context)),
    suppressed: entriesOf(analysis, record.marks).flatMap(({ finding, mark }) =>
      mark?.suppressed ? [printable(`${titleOf(finding.rule, context)}: ${mark.suppressed.reason}`)] : [],
    ),
    shortfalls: shortfall === null ? [] : shortfallsOf(shortfall, lang),
    notes: [
      ...analysis.source.warnings,
      ...unchecked(analysis, lang, (id) => titleOf(id, context)),
      ...(register === null ? [] : [register]),
    ].map(printable),
    text: isWhole ? text : null,
  };
}

function factsOf(
  { header, title, theme, signer, recipients }: PlanRecord["analysis"],
  lang: "vi" | "en",
): PlanDetail["facts"] {
  const { parentBody, issuingBody, number, place, date } = header;
  const signed = signer && [signer.authority, signer.capacity, signer.position, signer.name];
  const facts: readonly (readonly [Parameters<typeof say>[1], string | null | undefined])[] = [
    ["parentBody", parentBody?.value],
    ["issuingBody", issuingBody?.value],
    ["numberAndSymbol", number && blanksShown(number.text)],
    ["placeAndDate", [place?.value, date && blanksShown(date.text)].filter(Boolean).join(", ")],
    ["subject", [title.documentType?.value, title.subject?.value].filter(Boolean).join(" ")],
    ["themeOfYear", theme?.value],
    ["signer", [...new Set(signed)].filter(Boolean).join(", ")],
    ["recipients", recipients.map(({ name }) => name).join("; ")],
  ];
  return facts.flatMap(([key, value]) => (value ? [[say(lang, key), printable(value)] as const] : []));
}

function findingOf(
  finding: Entry["finding"],
  { analysis, text }: PlanRecord,
  shared: Shared,
  context: DashboardContext,
): DetailFinding {
  const { lang } = context;
  const { severity, rule, location, message, span, cause, basis } = finding;
  const more = [
    cause && word(lang, "see", { place: placeOf(analysis, cause.location, lang), message: cause.message }),
    correctionOf(finding, text, lang),
    basis && word(lang, "under", { basis }),
  ];
  return {
    severity,
    rule: ruleNumber(rule, shared, context),
    place: location ? placeOf(analysis, location, lang) : word(lang, "missing"),
    message: printable(message),
    quote: finding.text === null ? null : printable(blanksShown(finding.text)),
    more: more.filter((line) => line !== null).map(printable),
    span: span && [span.start, span.end],
  };
}

function shortfallsOf({ demands, answers }: Shortfall, lang: "vi" | "en"): string[] {
  return answers.flatMap(({ demand, outcome, passage }) => {
    const asked = demands[demand];
    if (!asked || (outcome !== "left-out" && outcome !== "weakened")) return [];
    const what = `${say(lang, asked.kind)}: “${asked.passage.text}”`;
    const words = `“${passage?.text ?? ""}”`;
    return [printable(passage ? say(lang, "instead", { demand: what, words }) : what)];
  });
}
