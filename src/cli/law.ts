/** `kehoach law`: what an instrument is, whether it holds, what replaced it, how to cite it. */
import { lookUp } from "../look-up.ts";
import { UnreadableError } from "../model/values.ts";
import { bytesOf } from "../node/input.ts";
import { today } from "../node.ts";
import { decodeText } from "../read/txt/decode.ts";
import { lawPretty } from "../report/law.ts";
import { type LawAnswer, lawJson } from "../report/law-json.ts";
import { configured } from "./configured.ts";
import { EXIT_NOTHING, EXIT_UNUSABLE, type LawOptions } from "./options.ts";
import { complainOf, display, writeErr, writeOut } from "./output.ts";
import { say } from "./words.ts";

export async function law(words: readonly string[], options: LawOptions): Promise<void> {
  const { format, lang, asOf } = options;
  const text = await asked(words, options);
  if (text === null) return;
  const config = await configured([], options);
  if (!config) return;
  const answers = await lookUp(await config.register(), text, asOf ?? today());
  await writeOut(format === "json" ? lawJson(answers) : lawPretty(answers, { lang, ...display() }));
  process.exitCode = answers.some(tellsSomething) ? 0 : EXIT_NOTHING;
}

const tellsSomething = ({ outcome, candidates }: LawAnswer): boolean =>
  outcome === "found" || (outcome !== "not-found" && candidates.length > 0);

/** What to look up; `null` after saying that there is nothing. */
async function asked(words: readonly string[], { lang }: LawOptions): Promise<string | null> {
  try {
    const given = words.join(" ");
    const text = given === "-" ? decodeText(await bytesOf("-")).text : given;
    if (text.trim() !== "") return text;
    writeErr(`kehoach: ${say(lang, "noText")}`);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    complainOf(error, lang);
  }
  process.exitCode = EXIT_UNUSABLE;
  return null;
}
