/** `kehoach law add`: one instrument more in the user's own register. */
import { once } from "node:events";
import { dirname, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { loadRegister } from "../law/load.ts";
import { UnreadableError } from "../model/values.ts";
import { type Answers, REQUIRED, wrongAnswer } from "../node/registry/answers.ts";
import { COLUMNS } from "../node/registry/fields.ts";
import { draftsIn } from "../node/registry/read.ts";
import { addEntry, openOrNew } from "../node/registry/write.ts";
import { findConfig, loadConfig, today } from "../node.ts";
import { printable } from "../report/printable.ts";
import { answersOf, type Judge, type Person } from "./law-questions.ts";
import { EXIT_UNUSABLE, type LawAddOptions } from "./options.ts";
import { complainOf, writeErr, writeOut } from "./output.ts";
import { type Lang, say } from "./words.ts";

export async function lawAdd(path: string, { lang, ...options }: LawAddOptions): Promise<void> {
  try {
    const base = await loadRegister();
    const file = await openOrNew(path, today());
    const others = await draftsIn([file], base);
    const judge: Judge = (field, answers) => wrongAnswer(field, answers, others, base);
    const answers = await gathered(givenIn(options), judge, lang);
    if (answers === null) {
      process.exitCode = EXIT_UNUSABLE;
      return;
    }
    const entry = await addEntry(file, answers, base, lang);
    const name = printable(`${entry.type} ${entry.number}`);
    await writeOut(`${say(lang, "added", { path, name })}\n${await hint(path, lang)}`);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complainOf(error, lang);
    process.exitCode = EXIT_UNUSABLE;
  }
}

const givenIn = (options: Answers): Answers =>
  Object.fromEntries(
    COLUMNS.flatMap(([field]) => (options[field] === undefined ? [] : [[field, options[field]]])),
  );

/** All that is needed for an entry; `null` after saying why there is none. */
async function gathered(given: Answers, judge: Judge, lang: Lang): Promise<Answers | null> {
  if (!process.stdin.isTTY) return complete(given, judge, lang);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = once(terminal, "close").then(() => null);
  const person: Person = {
    ask: (question) => Promise.race([ended, terminal.question(question)]),
    tell: (sentence) => writeErr(`  ✖ ${printable(sentence)}`),
  };
  const answers = await answersOf(given, person, judge, lang);
  terminal.close();
  if (answers === null) writeErr(`\nkehoach: ${say(lang, "givenUp")}`);
  return answers;
}

/** What was given, where nobody can be asked. */
function complete(given: Answers, judge: Judge, lang: Lang): Answers | null {
  const missing = REQUIRED.filter((field) => !given[field]);
  const wrong = COLUMNS.flatMap(([field]) => {
    const problem = given[field] ? judge(field, given) : null;
    return problem ? [`--${field}: ${problem[lang]}`] : [];
  });
  for (const sentence of wrong) writeErr(`kehoach: ${printable(sentence)}`);
  if (missing.length > 0) {
    const options = missing.map((field) => `--${field}`).join(", ");
    writeErr(`kehoach: ${say(lang, "missingAnswers", { options })}`);
  }
  return wrong.length + missing.length > 0 ? null : given;
}

/** How to make use of a register that no configuration names yet. */
async function hint(path: string, lang: Lang): Promise<string> {
  const folder = dirname(resolve(path));
  const config = await findConfig(folder);
  const known = config === null ? [] : (await loadConfig(config).catch(() => ({ registry: [] }))).registry;
  if (known.includes(resolve(path))) return "";
  const from = config === null ? folder : dirname(config);
  return `${say(lang, "useIt", { path: relative(from, resolve(path)) })}\n`;
}
