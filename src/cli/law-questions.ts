/** The questions of `kehoach law add`: what is missing is asked for, and asked again until it is right. */
import { type AnswerField, type Answers, REQUIRED } from "../node/registry/answers.ts";
import { COLUMNS } from "../node/registry/fields.ts";
import type { Wrong } from "../node/registry/values.ts";
import { type Lang, say, type WORDS } from "./words.ts";

export interface Person {
  /** The answer, `null` when there will be no more of them. */
  ask(question: string): Promise<string | null>;
  tell(sentence: string): void;
}

export type Judge = (field: AnswerField, answers: Answers) => Wrong | null;

const QUESTIONS: Readonly<Record<AnswerField, keyof typeof WORDS>> = {
  type: "askType",
  number: "askNumber",
  title: "askTitle",
  issuer: "askIssuer",
  issued: "askIssued",
  from: "askFrom",
  to: "askTo",
  replaces: "askReplaces",
  amends: "askAmends",
  source: "askSource",
};

/** All the answers: those given beforehand where they are right, the others as `person` gives them; `null` when given up. */
export async function answersOf(
  given: Answers,
  person: Person,
  judge: Judge,
  lang: Lang,
): Promise<Answers | null> {
  let answers: Answers = {};
  for (const [field] of COLUMNS) {
    let answer: string | null = given[field] ?? null;
    for (;;) {
      answer ??= (await person.ask(questionFor(field, lang)))?.trim() ?? null;
      if (answer === null) return null;
      if (answer === "" && !REQUIRED.includes(field)) break;
      const wrong = judge(field, answer === "" ? answers : { ...answers, [field]: answer });
      if (wrong === null && answer !== "") {
        answers = { ...answers, [field]: answer };
        break;
      }
      person.tell(wrong?.[lang] ?? say(lang, "needed"));
      answer = null;
    }
  }
  return answers;
}

function questionFor(field: AnswerField, lang: Lang): string {
  const words = say(lang, QUESTIONS[field]);
  const question = words[0]!.toUpperCase() + words.slice(1);
  return REQUIRED.includes(field) ? `${question}: ` : `${question} (${say(lang, "optional")}): `;
}
