/** Plans that are too much alike, and numbers given twice, as findings on the plans concerned. */
import { locator } from "../check/location.ts";
import { fill } from "../check/message.ts";
import type { Finding } from "../model.ts";
import type { Cohort, NearDuplicate, NumberReused, Passage, PlanRecord } from "./model.ts";
import { nearDuplicate, numberReused } from "./rules.ts";

type Lang = "vi" | "en";

/** What is to be said of single plans, by their names. */
export interface Alike {
  readonly pairs: ReadonlyMap<string, readonly NearDuplicate[]>;
  readonly numbers: ReadonlyMap<string, NumberReused>;
}

export function alikeIn({ nearDuplicates, numbersReused }: Cohort): Alike {
  const pairs = new Map<string, NearDuplicate[]>();
  for (const pair of nearDuplicates)
    for (const name of [pair.a, pair.b]) pairs.set(name, [...(pairs.get(name) ?? []), pair]);
  const numbers = new Map(numbersReused.flatMap((one) => one.plans.map((name) => [name, one] as const)));
  return { pairs, numbers };
}

/** A copy with names or years left in it is worse than a copy. */
export function severityOf(pair: NearDuplicate, plan: string): "warning" | "info" {
  return !pair.sameBody && pair.leftovers.some((one) => one.in === plan) ? "warning" : "info";
}

export function findingsOfAlike(alike: Alike, { name, text }: PlanRecord, lang: Lang): Finding[] {
  const locate = locator({ text, paragraphs: [] }, []);
  const pairs = (alike.pairs.get(name) ?? []).map((pair): Finding => {
    const { passage } = pair.leftovers.find((one) => one.in === name) ?? {};
    const shared = pair.passages[0]?.[pair.a === name ? "a" : "b"];
    const shown = passage ?? (shared ? firstWords(shared) : null);
    return {
      ...NOTHING,
      rule: nearDuplicate.id,
      severity: severityOf(pair, name),
      message: messageOf(pair, name, lang),
      text: shown?.text ?? null,
      span: shown?.span ?? null,
      location: shown && locate(shown.span),
    };
  });
  const reused = alike.numbers.get(name);
  return reused ? [...pairs, ofNumber(reused, name, lang)] : pairs;
}

const MOST_QUOTED = 160;

/** Of a long passage its first line is enough to find it. */
function firstWords({ span: { start }, text }: Passage): Passage {
  const line = text.split("\n")[0]!;
  const words = line.length <= MOST_QUOTED ? line : line.slice(0, line.lastIndexOf(" ", MOST_QUOTED));
  return { span: { start, end: start + words.length }, text: words };
}

const NOTHING = { actual: null, expected: null, basis: null, cause: null, fix: null } as const;

function messageOf({ a, b, sameBody, shared, leftovers }: NearDuplicate, name: string, lang: Lang): string {
  const left = new Set(leftovers.filter((one) => one.in === name).map(({ passage }) => passage.text));
  const message = sameBody ? "versions" : left.size > 0 ? "leftovers" : "alike";
  const words = [...left].map((one) => `“${one}”`).join(", ");
  const values = { share: `${Math.round(shared * 100)} %`, other: name === a ? b : a, words };
  return fill(nearDuplicate.messages[message], values, lang);
}

function ofNumber({ number, year, plans }: NumberReused, name: string, lang: Lang): Finding {
  const others = plans.filter((one) => one !== name).join(", ");
  return {
    ...NOTHING,
    ...{ rule: numberReused.id, severity: numberReused.severity },
    message: fill(numberReused.messages.reused, { number, year: String(year), others }, lang),
    ...{ text: null, span: null, location: null },
  };
}
