/** What a clerk reads: findings by section, each with its place, its words, the reason and the correction. */
import type { Analysis, Citation, Finding, Location, OutlineNode, Severity } from "../model.ts";
import { headline, numericDate } from "./heading.ts";
import { columns, SEVERITY_MARKS, shortened, styled, type View, wrapped } from "./layout.ts";
import { blanksShown, printable } from "./printable.ts";
import { counted, word } from "./words.ts";

const PLACE_WIDTH = 17;
const REASON_INDENT = "      ";
const LEAD_IN = 24;
const LISTED_INSTRUMENTS = 6;
const SHORT_QUOTE = 6;

/** The report on one document. `source.text`, when it is there, gives the words before a finding. */
export function pretty(analysis: Analysis, view: View): string {
  const lines = [headline(analysis, view), ...readingWarnings(analysis, view)];
  for (const [heading, findings] of grouped(analysis, view)) {
    lines.push("", styled(view, "bold", heading));
    for (const finding of findings) lines.push(...entry(analysis, finding, view));
  }
  const counts = counted(view.lang, countsOf([analysis]));
  const nothing =
    analysis.coverage.evaluated.length > 0 ? word(view.lang, "nothing") : word(view.lang, "noRule");
  lines.push(
    "",
    counts === "" ? nothing : `${counts}.`,
    ...notChecked(analysis, view),
    ...registerLine(analysis, view),
  );
  return `${lines.join("\n")}\n`;
}

/** The last line of a report on several documents. */
export function totals(analyses: readonly Analysis[], unread: number, { lang }: View): string {
  const counts = counted(lang, countsOf(analyses)) || word(lang, "nothing").replace(/\.$/, "");
  const lost = unread > 0 ? `; ${word(lang, "unread", { n: unread })}` : "";
  return `${word(lang, "files", { n: analyses.length, counts })}${lost}\n`;
}

function countsOf(analyses: readonly Analysis[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of analyses) for (const { severity } of findings) counts[severity]++;
  return counts;
}

// ── Grouping ────────────────────────────────────────────────────────────────────────────────────────────────

function grouped(analysis: Analysis, view: View): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const heading = groupOf(analysis, finding, view);
    const group = groups.get(heading);
    if (group) group.push(finding);
    else groups.set(heading, [finding]);
  }
  return groups;
}

function groupOf(analysis: Analysis, { span }: Finding, { lang, width }: View): string {
  if (!span) return word(lang, "wholeDocument");
  const { legalBases, outline, recipients, archive, signer } = analysis;
  if (legalBases.some((basis) => basis.span.start <= span.start && span.start < basis.span.end)) {
    return word(lang, "bases");
  }
  const tail = [recipients[0], archive, signer].flatMap((part) => (part ? [part.span.start] : []));
  if (tail.length > 0 && span.start >= Math.min(...tail)) return word(lang, "tail");
  const section = sectionAt(outline, span.start);
  if (!section) return word(lang, "head");
  return shortened([section.label, section.heading].filter((part) => part !== null).join(". "), width);
}

/** The section of the highest numbered level that holds `offset`. */
function sectionAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | null {
  const node = nodes.findLast(({ span }) => span.start <= offset) ?? null;
  return node?.label === null ? (sectionAt(node.children, offset) ?? node) : node;
}

// ── One finding ─────────────────────────────────────────────────────────────────────────────────────────────

function entry(analysis: Analysis, finding: Finding, view: View): string[] {
  const { sign, style } = SEVERITY_MARKS[finding.severity];
  const place = finding.location ? placeOf(analysis, finding.location, view) : word(view.lang, "missing");
  const start = `  ${sign} ${place.padEnd(PLACE_WIDTH)}  `;
  const room = view.width - columns(start) - columns(finding.rule) - 2;
  const quote = quotation(analysis, finding, Math.max(room, 20));
  const gap = " ".repeat(Math.max(view.width - columns(start) - columns(quote) - columns(finding.rule), 2));
  const first = `  ${styled(view, style, sign)} ${start.slice(4)}${quote}${gap}${styled(view, "dim", finding.rule)}`;
  return [first, ...reasons(analysis, finding, view)];
}

/** Page and paragraph as far as the format has them; a text file is looked up by its lines. */
function placeOf({ source }: Analysis, { page, paragraph, line }: Location, { lang }: View): string {
  if (source.format === "txt" || paragraph === null) return word(lang, "line", { n: line });
  const nth = word(lang, "paragraph", { n: paragraph });
  return page === null ? nth : `${word(lang, "page", { n: page })}, ${nth}`;
}

/** The quoted words between « », behind the words that lead up to them as far as there is room. */
function quotation({ source }: Analysis, { span, text }: Finding, room: number): string {
  if (!span || text === null) return "";
  const quoted = `«${shortened(blanksShown(text), room - 2)}»`;
  const before = source.text?.slice(Math.max(span.start - 2 * LEAD_IN, 0), span.start) ?? "";
  const spare = Math.min(room - columns(quoted), LEAD_IN);
  const start = leadIn(before, spare) + quoted;
  // A label alone says little: the words it stands before tell which one it is.
  const after = text.length > SHORT_QUOTE ? "" : (source.text?.slice(span.end, span.end + 2 * LEAD_IN) ?? "");
  return start + leadOut(after, Math.min(room - columns(start), LEAD_IN));
}

/** The first whole words of the line that fit. */
function leadOut(after: string, room: number): string {
  const end = after.indexOf("\n");
  const line = end < 0 ? after.slice(0, Math.max(after.lastIndexOf(" "), 0)) : after.slice(0, end);
  // A sign in front keeps the space that sets the words apart.
  let words = printable(`.${line}`).slice(1);
  while (words !== "" && columns(words) > room) words = words.slice(0, Math.max(words.lastIndexOf(" "), 0));
  return words;
}

/** The last whole words of the line that fit. */
function leadIn(before: string, room: number): string {
  const line = before.slice(before.search(/[^\n]*$/));
  const glued = /\S$/.test(line);
  let words = printable(line);
  while (words !== "" && columns(words) + 1 > room) {
    const next = words.indexOf(" ");
    words = next < 0 ? "" : words.slice(next + 1);
  }
  return words === "" || glued ? words : `${words} `;
}

function reasons(analysis: Analysis, finding: Finding, view: View): string[] {
  const { message, basis, cause, fix } = finding;
  const { lang, width } = view;
  const lines = wrapped(message, width, REASON_INDENT);
  if (cause) {
    const place = placeOf(analysis, cause.location, view);
    lines.push(...wrapped(word(lang, "see", { place, message: cause.message }), width, REASON_INDENT));
  }
  const text = fix?.edits.map((edit) => edit.text).join(" … ");
  // A message that gives the right words need not be followed by them.
  if (text === "") lines.push(REASON_INDENT + word(lang, "remove"));
  else if (text !== undefined && !printable(message).includes(printable(text))) {
    lines.push(...wrapped(word(lang, "change", { text }), width, REASON_INDENT));
  }
  if (basis) {
    const under = wrapped(word(lang, "under", { basis }), width, REASON_INDENT);
    lines.push(...under.map((line) => styled(view, "dim", line)));
  }
  return lines;
}

// ── What the report does not cover ──────────────────────────────────────────────────────────────────────────

function readingWarnings({ source }: Analysis, { lang, width }: View): string[] {
  if (source.warnings.length === 0) return [];
  return wrapped(`${word(lang, "reading")}: ${source.warnings.join("; ")}`, width, "  ");
}

function notChecked(analysis: Analysis, view: View): string[] {
  const { lang, width } = view;
  const parts = [...unresolved(analysis, view), ...silentRules(analysis, view)];
  if (parts.length === 0) return [];
  return wrapped(`${word(lang, "notChecked")}: ${parts.join("; ")}.`, width, "");
}

function unresolved({ citations, coverage }: Analysis, { lang }: View): string[] {
  const open = citations.filter(({ id }) => coverage.unresolved.includes(id));
  const list = (key: "unresolved" | "unclear", some: readonly Citation[]): string[] => {
    const names = some.map(({ number, name, type }) => number ?? name ?? type);
    const rest = names.length - LISTED_INSTRUMENTS;
    const shown = names.slice(0, LISTED_INSTRUMENTS).map(printable);
    const listed = [...shown, ...(rest > 0 ? [word(lang, "more", { n: rest })] : [])].join(", ");
    return names.length > 0 ? [word(lang, key, { n: names.length, list: listed })] : [];
  };
  return [
    ...list(
      "unresolved",
      open.filter(({ instrument }) => instrument === null),
    ),
    ...list(
      "unclear",
      open.filter(({ instrument }) => instrument !== null),
    ),
  ];
}

/** Which law the citations were looked up in. */
function registerLine({ citations, coverage }: Analysis, { lang, width }: View): string[] {
  const { asOf, instruments } = coverage.registry;
  if (citations.length === 0 || asOf === null) return [];
  const count = instruments.toLocaleString(lang === "vi" ? "vi-VN" : "en-GB");
  return wrapped(word(lang, "register", { date: numericDate(asOf), n: count }), width, "");
}

/** Rules that could not judge, gathered by their reason. */
function silentRules({ coverage }: Analysis, { ruleTitle }: View): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of coverage.notEvaluated) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  // One reason for all of them needs no list.
  if (coverage.evaluated.length === 0 && byReason.size === 1) return [...byReason.keys()];
  const title = (id: string): string => ruleTitle?.(id) ?? id;
  return [...byReason].map(([reason, rules]) => `${rules.map(title).join(", ")} (${reason})`);
}
