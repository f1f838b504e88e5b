/** What a report does not cover: silence about it is no approval. */
import type { Analysis, Citation } from "../model.ts";
import { numericDate } from "../text/dates.ts";
import { type Lang, thousands } from "./layout.ts";
import { printable } from "./printable.ts";
import { word } from "./words.ts";

const LISTED_INSTRUMENTS = 6;

export type RuleTitle = (id: string) => string | undefined;

/** What could not be checked in this document, one phrase each. */
export function unchecked(analysis: Analysis, lang: Lang, ruleTitle?: RuleTitle): string[] {
  return [...unresolved(analysis, lang), ...silentRules(analysis, lang, ruleTitle)];
}

function unresolved({ citations, coverage }: Analysis, lang: Lang): string[] {
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

/** Rules that could not judge, gathered by their reason. */
function silentRules({ coverage }: Analysis, lang: Lang, ruleTitle: RuleTitle = () => undefined): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of coverage.notEvaluated) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  // One reason for all of them needs no list.
  if (coverage.evaluated.length === 0 && byReason.size === 1) return [...byReason.keys()];
  const titles = (rules: readonly string[]): string[] => {
    const together = rules.filter(isLayout).length > 1;
    const listed = together ? rules.filter((id) => !isLayout(id)) : rules;
    return [...listed.map((id) => ruleTitle(id) ?? id), ...(together ? [word(lang, "layoutRules")] : [])];
  };
  return [...byReason].map(([reason, rules]) => `${titles(rules).join(", ")} (${reason})`);
}

/** One file has the facts for all of them, another for none: they are told in one phrase. */
const isLayout = (id: string): boolean => id.startsWith("layout/");

/** Which law the citations were looked up in; `null` where there are none. */
export function registerLine({ citations, coverage }: Analysis, lang: Lang): string | null {
  const { asOf, instruments } = coverage.registry;
  if (citations.length === 0 || asOf === null) return null;
  const count = thousands(instruments, lang);
  return word(lang, "register", { date: numericDate(asOf), n: count });
}
