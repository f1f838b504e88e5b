/** The fields of an entry as a person gives them one by one, each judged as it comes. */
import type { Register } from "../../law/register/register.ts";
import { entryProblems } from "../../law/register/validate.ts";
import { type Draft, draftOf, RELATIONS } from "./draft.ts";
import { saidOf } from "./entry-words.ts";
import type { COLUMNS, Field } from "./fields.ts";
import { rawEntry } from "./raw.ts";
import { relationsOf } from "./relations.ts";
import { listValue, type Wrong } from "./values.ts";

export type AnswerField = (typeof COLUMNS)[number][0];
export type Answers = Readonly<Partial<Record<AnswerField, string>>>;

/** What nobody can leave out. */
export const REQUIRED: readonly AnswerField[] = ["type", "number", "title", "issuer", "issued", "source"];

/** What is wrong with the answer given for `field`, `null` when nothing is. */
export function wrongAnswer(
  field: AnswerField,
  answers: Answers,
  others: readonly Draft[],
  base: Register,
): Wrong | null {
  const draft = draftFrom(answers);
  const { relations, problems } = relationsOf(draft, [...others, draft], base);
  const found = [...draft.problems, ...problems].find((problem) => problem.field === field);
  if (found) return found;
  const entry = { ...draft.entry, ...relations };
  const joint = entryProblems([...others.map((other) => other.entry), entry], (id) => base.get(id) !== null)
    .filter(({ id }) => id === entry.id)
    .map(({ message }) => saidOf(message));
  return joint.find((said) => said?.field === field) ?? null;
}

/** The answers in their canonical form: ISO dates, standard spellings. */
export function canonical(answers: Answers): Answers {
  const { type, number, title, issuer, issued, effective } = canonicalEntry(answers);
  const known: Readonly<Record<string, string | null>> = {
    ...answers,
    type,
    number,
    title,
    issuer,
    issued,
    ...effective,
  };
  return Object.fromEntries(
    Object.entries(known).filter((pair): pair is [AnswerField, string] => Boolean(pair[1])),
  );
}

/** The entry that the answers make, apart from its relations. */
export const canonicalEntry = (answers: Answers): Draft["entry"] => draftFrom(answers).entry;

/** The instruments that an answer for a relation names. */
export const named = (answer: string): readonly string[] => listValue(answer).map(String);

export const isRelation = (field: Field): boolean => RELATIONS.some((kind) => kind === field);

function draftFrom(answers: Answers): Draft {
  const fields = Object.entries(answers).map(([name, value]) => ({ name, value, line: 1 }));
  const { entries } = rawEntry("", 1, fields);
  return draftOf(entries[0]!, "9999-12-31");
}
