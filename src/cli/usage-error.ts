/** A command line that was not understood, in one sentence. */
import { existsSync } from "node:fs";
import type { Command, CommanderError } from "commander";
import { nearest } from "../node/nearest.ts";
import { type Lang, say } from "./words.ts";

/** commander's error in the reader's language, the nearest right word named. */
export function explain(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  lang: Lang,
): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((m) => m[1]!);
  const name = quoted[0] ?? "";
  const sentence = () => {
    switch (error.code) {
      case "commander.unknownCommand":
        return say(lang, "unknownCommand", { name }) + didYouMean(lang, commandLike(name, program));
      case "commander.unknownOption":
        return say(lang, "unknownOption", { name }) + didYouMean(lang, optionLike(name, program, args));
      case "commander.missingArgument":
        return say(lang, name === "file" ? "missingRegistry" : "missingArgument", { name });
      case "commander.optionMissingArgument":
        return say(lang, "missingValue", { name: name.split(" ")[0]! });
      case "commander.excessArguments":
        return say(lang, "tooMany", { name: args.at(-1) ?? "" });
      case "commander.invalidArgument":
        return invalidValue(error.message, quoted, lang);
      default:
        return error.message.replace(/^error: /, "");
    }
  };
  return `${sentence()} ${say(lang, "seeHelp")}`;
}

export function didYouMean(lang: Lang, name: string | null): string {
  return name === null ? "" : say(lang, "didYouMean", { name });
}

/** A file given without a command is most likely to be checked. */
function commandLike(name: string, program: Command): string | null {
  if (existsSync(name)) return `kehoach check ${name}`;
  return nearest(
    name,
    program.commands.map((command) => command.name()),
  );
}

function optionLike(name: string, program: Command, args: readonly string[]): string | null {
  const used = usedCommand(program, args);
  const known = [...used.options.map(({ long }) => long ?? ""), "--help"];
  return nearest(name.split("=")[0]!, known);
}

/** The innermost command that is named. */
function usedCommand(command: Command, args: readonly string[]): Command {
  const inner = command.commands.find((one) => args.includes(one.name()));
  return inner ? usedCommand(inner, args) : command;
}

// "error: option '--format <format>' argument 'x' is invalid. Allowed choices are pretty, json, ndjson."
function invalidValue(message: string, [option, value]: readonly string[], lang: Lang): string {
  const allowed = message
    .slice(message.indexOf("is invalid.") + 11)
    .replace(/^\s*Allowed choices are |\.$/g, "")
    .trim();
  const sentence = say(lang, "invalidValue", {
    name: option?.split(" ")[0] ?? "",
    value: value ?? "",
    allowed,
  });
  const choices = allowed.split(", ");
  return (
    sentence +
    (choices.length > 1 && !/\s/.test(choices[0]!) ? didYouMean(lang, nearest(value ?? "", choices)) : "")
  );
}
