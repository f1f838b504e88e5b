/** One row a plan: what it is, what was found, how its parts stand. */
import type { Answer, Cohort } from "../../cohort/model.ts";
import type { Analysis } from "../../model.ts";
import { type Cell, dayCell, type Light } from "../cell.ts";
import { numberOf, shortBody } from "../heading.ts";
import { countsOf, shown } from "../judged.ts";
import { counting } from "../words.ts";
import { COMPONENTS, lightOf } from "./lights.ts";
import { type BookContext, listed, type Table } from "./table.ts";
import { type BookWord, bookWord, lightCell } from "./words.ts";

/** A plan that has much in common with another names no more of them than these. */
const MOST_OTHERS = 5;

export function overview(cohort: Cohort, context: BookContext): Table {
  const { lang } = context;
  const head = (key: BookWord) => bookWord(lang, key);
  const likes = likesOf(cohort);
  const answers = cohort.coverage && new Map(cohort.coverage.plans.map((each) => [each.plan, each.answers]));
  return {
    name: head("overview"),
    csv: "ke-hoach.csv",
    frozen: 1,
    columns: [
      { head: head("file"), width: 28, wrap: true },
      { head: head("body"), width: 24, wrap: true },
      { head: head("number"), width: 15, wrap: true },
      { head: head("day"), width: 12 },
      { head: head("year"), width: 7 },
      { head: head("subject"), width: 42, wrap: true },
      { head: head("signer"), width: 18, wrap: true },
      { head: counting(lang, "error"), width: 7 },
      { head: counting(lang, "warning"), width: 10 },
      { head: counting(lang, "info"), width: 8 },
      ...COMPONENTS.map((part) => ({ head: head(part), width: 12 })),
      { head: head("shared"), width: 10 },
      { head: head("sharedWith"), width: 26, wrap: true },
      ...(answers ? [{ head: head("bySuperior"), width: 18 }] : []),
    ],
    plan({ name, analysis, marks }) {
      const visible = shown({ analysis, marks });
      const { error, warning, info } = countsOf(visible.findings.map((finding) => ({ finding })));
      const like = likes.get(name) ?? [];
      const row: Cell[] = [
        name,
        bodyOf(analysis),
        analysis.header.number && numberOf(analysis, lang),
        dayCell(analysis.header.date?.value ?? null),
        analysis.title.year,
        analysis.title.subject?.value ?? null,
        analysis.signer?.name ?? null,
        error,
        warning,
        info,
        ...COMPONENTS.map((part) => lightCell(lang, lightOf(visible, part, context.components))),
        like[0] ? { share: like[0].share } : null,
        listed(like.slice(0, MOST_OTHERS).map(({ other }) => other)) || null,
        ...(answers ? [answersCell(answers.get(name) ?? null, lang)] : []),
      ];
      return [row];
    },
    close: () => [],
  };
}

export const bodyOf = ({ header }: Analysis): string | null =>
  header.issuingBody && shortBody(header.issuingBody.value);

interface Like {
  readonly other: string;
  readonly share: number;
}

/** By plan, those that are nearly the same, the nearest first. */
function likesOf({ nearDuplicates }: Cohort): Map<string, Like[]> {
  const likes = new Map<string, Like[]>();
  const note = (plan: string, like: Like): void => {
    const others = likes.get(plan);
    if (others) others.push(like);
    else likes.set(plan, [like]);
  };
  for (const { a, b, shared } of nearDuplicates) {
    note(a, { other: b, share: shared });
    note(b, { other: a, share: shared });
  }
  for (const others of likes.values()) others.sort((a, b) => b.share - a.share);
  return likes;
}

function answersCell(answers: readonly Answer[] | null, lang: BookContext["lang"]): Cell {
  if (answers === null || answers.length === 0) return lightCell(lang, "unknown");
  const count = (outcome: Answer["outcome"]): number =>
    answers.filter((answer) => answer.outcome === outcome).length;
  const kinds: readonly (readonly [BookWord, Answer["outcome"], Light])[] = [
    ["leftOut", "left-out", "error"],
    ["weakened", "weakened", "warning"],
    ["open", null, "unknown"],
  ];
  const lacking = kinds.filter(([, outcome]) => count(outcome) > 0);
  const say = (key: BookWord, outcome: Answer["outcome"]): string =>
    bookWord(lang, key, { n: count(outcome), all: answers.length });
  if (lacking.length === 0) return lightCell(lang, "good", say("covered", "covered"));
  return lightCell(lang, lacking[0]![2], lacking.map(([key, outcome]) => say(key, outcome)).join(", "));
}
