/** A rule explained: why, by which provision, how severely, what it needs to know, and examples. */
import type { Fix, Severity } from "../model.ts";
import { numericDate } from "../text/dates.ts";
import { type Lang, SEVERITY_MARKS, styled, type View, wrapped } from "./layout.ts";
import { printable } from "./printable.ts";
import { type Word, word } from "./words.ts";

type Both = Readonly<Record<Lang, string>>;

/** All there is to tell of a rule. */
export interface RuleAccount {
  readonly id: string;
  readonly title: Both;
  readonly why: Both;
  readonly basis: string | null;
  readonly earlierBasis: { readonly date: string; readonly basis: string } | null;
  readonly severity: Severity;
  /** Its own severity and the milder ones it falls back to. */
  readonly severities: readonly Severity[];
  readonly fixes: readonly Fix["kind"][];
  readonly needs: readonly { readonly id: string; readonly title: Both }[];
  readonly messages: readonly Both[];
  /** Whole plans in which the rule finds nothing. */
  readonly good: readonly string[];
  /** Whole plans with "‹" and "›" around what it quotes, and what should stand there. */
  readonly bad: readonly { readonly marked: string; readonly expected: string | null }[];
}

const MOST_LINES = 3;
const FIXES: Readonly<Record<Fix["kind"], Word>> = { safe: "fixSafe", suggest: "fixSuggest" };

/** @param ordinary a correct plan that the examples are variations of */
export function explained(rule: RuleAccount, ordinary: string, view: View): string {
  const { lang } = view;
  const { sign, style } = SEVERITY_MARKS[rule.severity];
  const lines = [
    `${styled(view, style, sign)} ${styled(view, "bold", rule.id)}  ${rule.title[lang]}`,
    "",
    ...wrapped(rule.why[lang], view.width, "  "),
    "",
    ...facts(rule, view),
    ...(rule.messages.length > 0 ? ["", ...titled("messages", view)] : []),
    ...rule.messages.flatMap((message) => item("-", message[lang].replace(/\{\w+\}/g, "…"), view)),
    ...(rule.bad.length > 0 ? ["", ...titled("badExamples", view)] : []),
    ...rule.bad.flatMap(({ marked, expected }) => badExample(marked, expected, ordinary, view)),
    ...goodExamples(rule.good, ordinary, view),
  ];
  return `${lines.join("\n")}\n`;
}

const titled = (key: Word, view: View): string[] => [`  ${styled(view, "bold", word(view.lang, key))}`];

function item(sign: string, text: string, view: View): string[] {
  const [first = "", ...rest] = wrapped(text, view.width, "    ");
  return [`  ${sign} ${first.slice(4)}`, ...rest];
}

function facts({ basis, earlierBasis, severities, needs, fixes }: RuleAccount, view: View): string[] {
  const { lang } = view;
  const [own, ...milder] = severities;
  const earlier =
    earlierBasis &&
    word(lang, "earlier", { date: numericDate(earlierBasis.date), basis: earlierBasis.basis });
  const severity = word(lang, own ?? "info").toLowerCase();
  const fallback = milder.map((each) => word(lang, each).toLowerCase()).join(", ");
  const rows: (readonly [Word, string])[] = [
    ["provision", basis === null ? word(lang, "custom") : basis + (earlier ? ` (${earlier})` : "")],
    ["severity", severity + (fallback === "" ? "" : ` (${word(lang, "weaker", { list: fallback })})`)],
    ["needs", needs.map(({ title }) => title[lang]).join("; ")],
    ["fix", fixes.map((kind) => word(lang, FIXES[kind])).join("; ") || word(lang, "fixNone")],
  ];
  return rows.flatMap(([key, text]) => item("-", `${word(lang, key)}: ${text}.`, view));
}

/** The marked lines of a bad example and what they should be; where nothing is marked, what it leaves out. */
function badExample(marked: string, expected: string | null, ordinary: string, view: View): string[] {
  const wanted = expected === null ? [] : wrapped(`→ ${expected}`, view.width, "    ");
  const lines = marked.split("\n");
  const from = lines.findIndex((line) => line.includes("‹"));
  const to = lines.findIndex((line) => line.includes("›"));
  if (from >= 0) return [...item("✖", joined(lines.slice(from, to + 1)), view), ...wanted];
  const missing = linesOnlyIn(ordinary, marked);
  const other = linesOnlyIn(marked, ordinary);
  const shown =
    other.length === 0 || missing.length > other.length
      ? `${word(view.lang, "without")} ${some(missing, view.lang)}`
      : some(other, view.lang);
  return [...item("✖", shown, view), ...wanted];
}

function goodExamples(good: readonly string[], ordinary: string, view: View): string[] {
  const near = good
    .map((example) => linesOnlyIn(example, ordinary))
    .filter((lines) => lines.length > 0 && lines.length <= 2 * MOST_LINES);
  if (near.length === 0) return [];
  return [
    "",
    ...titled("goodExamples", view),
    ...near.flatMap((lines) => item("✔", some(lines, view.lang), view)),
  ];
}

function linesOnlyIn(text: string, other: string): string[] {
  const known = new Set(other.split("\n"));
  return text.split("\n").filter((line) => line.trim() !== "" && !known.has(line));
}

const joined = (lines: readonly string[]): string => lines.map(printable).filter(Boolean).join(" / ");

const some = (lines: readonly string[], lang: Lang): string =>
  joined(lines.slice(0, MOST_LINES)) +
  (lines.length > MOST_LINES ? ` … (${word(lang, "moreLines", { n: lines.length - MOST_LINES })})` : "");
