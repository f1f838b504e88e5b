/**
 * One page for people: it needs no script, loads nothing, and prints. Documents are kept as finished HTML, which is as
 * long as their findings, until the table in front of them can be written. A document that is the only one is shown
 * beside its findings.
 */
import type { Analysis, Severity } from "../model.ts";
import { numericDate } from "../text/dates.ts";
import { correctionOf } from "./correction.ts";
import { escaped } from "./escaped.ts";
import { grouped } from "./grouping.ts";
import { factsOf, fileName } from "./heading.ts";
import { STYLE, STYLE_DIGEST } from "./html-style.ts";
import {
  type Counts,
  countsOf,
  type Entry,
  entriesOf,
  noCounts,
  type Report,
  type ReportContext,
  type Unread,
} from "./judged.ts";
import { SEVERITY_MARKS } from "./layout.ts";
import { pageHead } from "./page-head.ts";
import { relativePath } from "./paths.ts";
import { placeOf } from "./place.ts";
import { blanksShown, printable } from "./printable.ts";
import { registerLine, unchecked } from "./unchecked.ts";
import { type DocumentView, viewHtml } from "./view/view.ts";
import { counted, counting, word } from "./words.ts";

/** @param hasPictures whether a document is shown, which may have pictures */
const policyOf = (hasPictures: boolean): string =>
  [
    "default-src 'none'",
    ...(hasPictures ? ["img-src data:"] : []),
    `style-src 'sha256-${STYLE_DIGEST}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function htmlReport(context: ReportContext): Report {
  const sections: string[] = [];
  const rows: string[] = [];
  const counts = noCounts();
  let beside = "";
  return {
    open: () => "",
    document({ analysis, marks, view }) {
      const entries = entriesOf(analysis, marks);
      const shown = entries.filter(({ mark }) => !mark?.suppressed);
      countsOf(shown, counts);
      const id = `d${sections.length + 1}`;
      rows.push(rowOf(analysis, countsOf(shown), id, context));
      const groups = [...grouped(analysis, shown, context.lang)];
      sections.push(documentOf(analysis, { entries, groups, isShown: view !== undefined }, id, context));
      if (view) beside = besideOf(view, groups, context);
      return "";
    },
    close(unread) {
      const several = sections.length + unread.length !== 1;
      const lead = several ? leadOf(sections.length, counts, unread.length, context) : "";
      const table = several ? tableOf(rows, unread, context) : "";
      const only = several
        ? sections
        : sections.map((section) => section.replace('class="document"', 'class="document only"'));
      const title = `<header>\n<h1>${escaped(word(context.lang, "reportTitle"))}</h1>\n`;
      const report = `${title}${lead}${table}</header>\n<main>\n${only.join("")}</main>\n${footerOf(context)}`;
      const isShown = beside !== "" && !several;
      const page = isShown
        ? `<body class="split">\n<div class="report">\n${report}</div>\n${beside}`
        : `<body>\n${report}`;
      const { lang } = context;
      const head = { lang, title: word(lang, "reportTitle"), policy: policyOf(isShown), style: STYLE };
      return `${pageHead(head)}${page}</body>\n</html>\n`;
    },
  };
}

// ── The page ────────────────────────────────────────────────────────────────────────────────────────────────

function leadOf(documents: number, counts: Counts, unread: number, { lang }: ReportContext): string {
  const found = counted(lang, counts) || word(lang, "nothing").replace(/\.$/, "");
  const lost = unread > 0 ? `; ${word(lang, "unread", { n: unread })}` : "";
  return `<p class="lead">${escaped(`${word(lang, "files", { n: documents, counts: found })}${lost}.`)}</p>\n`;
}

function tableOf(rows: readonly string[], unread: readonly Unread[], context: ReportContext): string {
  const { lang } = context;
  const heads = SEVERITIES.map(
    (severity) => `<th scope="col" class="count">${escaped(counting(lang, severity))}</th>`,
  );
  const lost = unread.map(
    ({ path, message }) =>
      `<tr><th scope="row">${escaped(labelOf(path, context))}</th>` +
      `<td colspan="4" class="lost">${escaped(`${word(lang, "unreadable")}: ${message}`)}</td></tr>\n`,
  );
  return `<table>
<caption>${escaped(word(lang, "documents"))}</caption>
<thead><tr><th scope="col">${escaped(word(lang, "file"))}</th><th scope="col">${escaped(word(lang, "documentIs"))}</th>${heads.join("")}</tr></thead>
<tbody>
${rows.join("")}${lost.join("")}</tbody>
</table>
`;
}

function rowOf(analysis: Analysis, counts: Counts, id: string, context: ReportContext): string {
  const { lang } = context;
  const cells = SEVERITIES.map((severity) => {
    const some = counts[severity] > 0 ? "some" : "none";
    const label = escaped(counting(lang, severity));
    return `<td class="count ${severity} ${some}" data-label="${label}">${counts[severity]}</td>`;
  });
  const facts = [...factsOf(analysis, lang), subjectOf(analysis)].filter((fact) => fact !== null);
  return (
    `<tr><th scope="row"><a href="#${id}">${escaped(labelOf(analysis.source.path, context))}</a></th>` +
    `<td>${escaped(facts.join(" · "))}</td>${cells.join("")}</tr>\n`
  );
}

/** The path as the reader knows the file: below the folder of the run, or the name alone. */
function labelOf(path: string, { folder, lang }: ReportContext): string {
  if (path === "-") return word(lang, "standardInput");
  const relative = relativePath(path, folder);
  return /^(?:\/|[a-z]:\/)/i.test(relative) ? fileName(relative) : relative;
}

function footerOf({ lang, version, today }: ReportContext): string {
  const made = word(lang, "made", { date: numericDate(today), version });
  return `<footer class="faint">
<p>${escaped(word(lang, "noApproval"))}</p>
<p>${escaped(made)}</p>
</footer>
`;
}

// ── One document ────────────────────────────────────────────────────────────────────────────────────────────

const subjectOf = ({ title }: Analysis): string | null => title.subject?.value ?? null;

interface Told {
  readonly entries: readonly Entry[];
  readonly groups: readonly (readonly [heading: string, group: readonly Entry[]])[];
  /** Whether the document is shown beside it: findings have numbers then. */
  readonly isShown: boolean;
}

function documentOf(
  analysis: Analysis,
  { entries, groups, isShown }: Told,
  id: string,
  context: ReportContext,
): string {
  const { lang } = context;
  let number = 0;
  const told = groups.map(
    ([heading, group]) =>
      `<h3>${escaped(heading)}</h3>\n<ul class="findings">\n` +
      `${group.map((entry) => findingOf(analysis, entry, isShown ? ++number : null, context)).join("")}</ul>\n`,
  );
  const shown = groups.flatMap(([, group]) => group);
  const subject = subjectOf(analysis);
  return `<section class="document" id="${id}">
<h2>${escaped(labelOf(analysis.source.path, context))}</h2>
<p>${escaped(factsOf(analysis, lang).join(" · "))}</p>
${subject === null ? "" : `<p class="faint">${escaped(subject)}</p>\n`}${summaryOf(analysis, shown, lang)}${readingOf(analysis, lang)}${told.join("")}${suppressedOf(entries, context)}${uncheckedOf(analysis, context)}</section>
`;
}

/** The document beside its report, with the numbers of the findings there. */
function besideOf(view: DocumentView, groups: Told["groups"], { lang }: ReportContext): string {
  const findings = groups
    .flatMap(([, group]) => group)
    .map(({ finding: { severity, message, span } }, i) => {
      const label = `${word(lang, severity)} ${i + 1}`;
      return { number: i + 1, severity, label, message, span };
    });
  // What scrolls can be reached by the keyboard.
  return `<section class="view" aria-label="${word(lang, "documentView")}" tabindex="0">
${viewHtml(view, findings, lang)}</section>
`;
}

function summaryOf({ coverage }: Analysis, shown: readonly Entry[], lang: ReportContext["lang"]): string {
  const counts = counted(lang, countsOf(shown));
  const known = shown.filter(({ mark }) => mark?.known).length;
  if (counts !== "") {
    const old = known > 0 ? ` (${word(lang, "knownOf", { n: known })})` : "";
    return `<p class="lead">${escaped(`${counts}${old}.`)}</p>\n`;
  }
  return coverage.evaluated.length > 0
    ? `<p class="lead good">${escaped(word(lang, "nothing"))}</p>\n`
    : `<p class="lead">${escaped(word(lang, "noRule"))}</p>\n`;
}

function readingOf({ source }: Analysis, lang: ReportContext["lang"]): string {
  if (source.warnings.length === 0) return "";
  return `<h3>${escaped(word(lang, "reading"))}</h3>\n${listOf(source.warnings)}`;
}

function suppressedOf(entries: readonly Entry[], context: ReportContext): string {
  const { lang } = context;
  const items = entries.flatMap(({ finding, mark }) => {
    if (!mark?.suppressed) return [];
    const { reason, expires } = mark.suppressed;
    const words = finding.text === null ? "" : ` “${shortQuote(finding.text, 60)}”`;
    const until = expires ? ` (${word(lang, "until", { date: numericDate(expires) })})` : "";
    return [`${titleOf(finding.rule, context)}${words}: ${reason}${until}`];
  });
  if (items.length === 0) return "";
  return `<h3>${escaped(word(lang, "suppressedTitle"))}</h3>\n${listOf(items)}`;
}

function uncheckedOf(analysis: Analysis, context: ReportContext): string {
  const { lang } = context;
  const items = unchecked(analysis, lang, (id) => titleOf(id, context));
  const register = registerLine(analysis, lang);
  if (items.length === 0) return register === null ? "" : `<p class="basis">${escaped(register)}</p>\n`;
  return `<div class="unchecked">
<h3>${escaped(word(lang, "notChecked"))}</h3>
${listOf(items)}${register === null ? "" : `<p class="basis">${escaped(register)}</p>\n`}</div>
`;
}

function listOf(items: readonly string[]): string {
  return `<ul class="notes">\n${items.map((item) => `<li>${escaped(item)}</li>\n`).join("")}</ul>\n`;
}

const titleOf = (id: string, { rules, lang }: ReportContext): string =>
  rules.find((rule) => rule.id === id)?.title[lang] ?? id;

// ── One finding ─────────────────────────────────────────────────────────────────────────────────────────────

/** @param number by which the view of the document knows it */
function findingOf(
  analysis: Analysis,
  { finding, mark }: Entry,
  number: number | null,
  context: ReportContext,
): string {
  const { lang } = context;
  const { severity, message, location, cause, basis, rule } = finding;
  const place = location ? placeOf(analysis, location, lang) : word(lang, "missing");
  const label = escaped(
    `${SEVERITY_MARKS[severity].sign} ${word(lang, severity)}${number === null ? "" : ` ${number}`}`,
  );
  const id = number === null ? "" : ` id="f${number}"`;
  const named = number === null ? label : `<a href="#w${number}">${label}</a>`;
  const known = mark?.known ? `<span class="known">${escaped(word(lang, "knownLabel"))}</span>` : "";
  const see =
    cause && word(lang, "see", { place: placeOf(analysis, cause.location, lang), message: cause.message });
  const correction = correctionOf(finding, analysis.source.text, lang);
  const under = basis === null ? "" : `<span>${escaped(word(lang, "under", { basis }))}</span> `;
  // What a suppression of this one finding names it by.
  const fingerprint = mark ? ` title="${escaped(mark.fingerprint)}"` : "";
  return `<li class="finding ${severity}"${id}>
<p class="where"><span class="severity">${named}</span><span>${escaped(place)}</span>${known}</p>
${quoteOf(analysis, finding, number)}<p class="message">${escaped(message)}</p>
${see ? `<p>${escaped(see)}</p>\n` : ""}${correction === null ? "" : `<p class="correction"><ins>${escaped(correction)}</ins></p>\n`}<p class="basis">${under}<span>${escaped(titleOf(rule, context))} <code${fingerprint}>${escaped(rule)}</code></span></p>
</li>
`;
}

const LONGEST_QUOTE = 400;
const AROUND = 160;

/** The quoted words marked in their line. */
function quoteOf({ source }: Analysis, { span, text }: Entry["finding"], number: number | null): string {
  if (!span || text === null) return "";
  const whole = source.text ?? "";
  const before = whole.slice(Math.max(span.start - AROUND, 0), span.start).replace(/^[\s\S]*[\r\n]/, "");
  const after = whole.slice(span.end, span.end + AROUND).replace(/[\r\n][\s\S]*$/, "");
  const cutBefore = before.length === AROUND;
  const cutAfter = after.length === AROUND;
  const lead = cutBefore ? `…${before.replace(/^\S*/, "")}` : before;
  const rest = cutAfter ? `${after.replace(/\S*$/, "")}…` : after;
  const words = `<mark>${escaped(shortQuote(text, LONGEST_QUOTE))}</mark>`;
  const linked = number === null ? words : `<a href="#w${number}">${words}</a>`;
  return `<blockquote>${inline(lead)}${linked}${inline(rest)}</blockquote>\n`;
}

function shortQuote(text: string, limit: number): string {
  const words = printable(blanksShown(text));
  if (words.length <= limit) return words;
  const half = Math.floor(limit / 2);
  return `${words.slice(0, half).replace(/\s\S*$/, "")} … ${words.slice(-half).replace(/^\S*\s/, "")}`;
}

/** Words beside others: a space at either end stays. */
function inline(text: string): string {
  const words = printable(text);
  if (words === "") return /\s/.test(text) ? " " : "";
  return escaped(`${/^\s/.test(text) ? " " : ""}${words}${/\s$/.test(text) ? " " : ""}`, false);
}
