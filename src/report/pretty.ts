/** What a clerk reads: findings by section, each with its place, its words, the reason and the correction. */
import type { Analysis, Finding, FindingMark } from "../model.ts";
import { correctionOf } from "./correction.ts";
import { grouped } from "./grouping.ts";
import { headline } from "./heading.ts";
import { type Counts, countsOf, type Entry, entriesOf, noCounts, type Report } from "./judged.ts";
import { columns, SEVERITY_MARKS, shortened, styled, type View, wrapped } from "./layout.ts";
import { placeOf } from "./place.ts";
import { blanksShown, printable } from "./printable.ts";
import { registerLine, unchecked } from "./unchecked.ts";
import { counted, word } from "./words.ts";

const PLACE_WIDTH = 17;
const REASON_INDENT = "      ";
const LEAD_IN = 24;
const SHORT_QUOTE = 6;

/**
 * The report on one document. `source.text`, when it is there, gives the words before a finding.
 * @param marks of the findings, one each: old ones are marked, suppressed ones only counted
 */
export function pretty(analysis: Analysis, view: View, marks: readonly FindingMark[] = []): string {
  const { lang, width } = view;
  const all = entriesOf(analysis, marks);
  const entries = all.filter(({ mark }) => !mark?.suppressed);
  const lines = [headline(analysis, view), ...readingWarnings(analysis, view)];
  for (const [heading, group] of grouped(analysis, entries, lang)) {
    lines.push("", styled(view, "bold", shortened(heading, width)));
    for (const each of group) lines.push(...entry(analysis, each, view));
  }
  const parts = unchecked(analysis, lang, view.ruleTitle);
  const register = registerLine(analysis, lang);
  lines.push(
    "",
    ...summary(analysis, entries, view),
    ...suppressedLine(all.length - entries.length, view),
    ...(parts.length > 0 ? wrapped(`${word(lang, "notChecked")}: ${parts.join("; ")}.`, width, "") : []),
    ...(register === null ? [] : wrapped(register, width, "")),
  );
  return `${lines.join("\n")}\n`;
}

function summary({ coverage }: Analysis, entries: readonly Entry[], { lang }: View): string[] {
  const counts = counted(lang, countsOf(entries));
  if (counts === "") return [word(lang, coverage.evaluated.length > 0 ? "nothing" : "noRule")];
  const known = entries.filter(({ mark }) => mark?.known).length;
  return [known > 0 ? `${counts} (${word(lang, "knownOf", { n: known })}).` : `${counts}.`];
}

function suppressedLine(count: number, { lang }: View): string[] {
  return count > 0 ? [word(lang, "suppressed", { n: count })] : [];
}

function readingWarnings({ source }: Analysis, { lang, width }: View): string[] {
  if (source.warnings.length === 0) return [];
  return wrapped(`${word(lang, "reading")}: ${source.warnings.join("; ")}`, width, "  ");
}

/** The reports on several documents, and their sum. */
export function prettyReport(view: View): Report {
  const counts = noCounts();
  let documents = 0;
  return {
    open: () => "",
    document({ analysis, marks }) {
      const visible = entriesOf(analysis, marks).filter(({ mark }) => !mark?.suppressed);
      countsOf(visible, counts);
      return `${documents++ > 0 ? "\n" : ""}${pretty(analysis, view, marks)}`;
    },
    close: ({ length }) => (documents + length > 1 ? `\n${totals(documents, counts, length, view)}` : ""),
  };
}

/** The last line of a report on several documents. */
function totals(documents: number, counts: Counts, unread: number, { lang }: View): string {
  const found = counted(lang, counts) || word(lang, "nothing").replace(/\.$/, "");
  const lost = unread > 0 ? `; ${word(lang, "unread", { n: unread })}` : "";
  return `${word(lang, "files", { n: documents, counts: found })}${lost}\n`;
}

// ── One finding ─────────────────────────────────────────────────────────────────────────────────────────────

function entry(analysis: Analysis, { finding, mark }: Entry, view: View): string[] {
  const { sign, style } = SEVERITY_MARKS[finding.severity];
  const place = finding.location
    ? placeOf(analysis, finding.location, view.lang)
    : word(view.lang, "missing");
  const start = `  ${sign} ${place.padEnd(PLACE_WIDTH)}  `;
  const room = view.width - columns(start) - columns(finding.rule) - 2;
  const quote = quotation(analysis, finding, Math.max(room, 20));
  const gap = " ".repeat(Math.max(view.width - columns(start) - columns(quote) - columns(finding.rule), 2));
  const first = `  ${styled(view, style, sign)} ${start.slice(4)}${quote}${gap}${styled(view, "dim", finding.rule)}`;
  const old = mark?.known ? [REASON_INDENT + styled(view, "dim", word(view.lang, "known"))] : [];
  return [first, ...old, ...reasons(analysis, finding, view)];
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
  const { message, basis, cause } = finding;
  const { lang, width } = view;
  const lines = wrapped(message, width, REASON_INDENT);
  if (cause) {
    const place = placeOf(analysis, cause.location, lang);
    lines.push(...wrapped(word(lang, "see", { place, message: cause.message }), width, REASON_INDENT));
  }
  const correction = correctionOf(finding, analysis.source.text, lang);
  if (correction !== null) lines.push(...wrapped(correction, width, REASON_INDENT));
  if (basis) {
    const under = wrapped(word(lang, "under", { basis }), width, REASON_INDENT);
    lines.push(...under.map((line) => styled(view, "dim", line)));
  }
  return lines;
}
