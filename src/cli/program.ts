/** The commands, their options and help; what they do is loaded only when they run. */
import { readFileSync } from "node:fs";
import { Argument, Command, Help, InvalidArgumentError, Option } from "commander";
import { SEVERITIES } from "../model/values.ts";
import { isoDate } from "../text/dates.ts";
import { type CheckOptions, type ExtractOptions, FORMATS } from "./options.ts";
import { LANGS, type Lang, say } from "./words.ts";

/** @param lang the language of help and errors */
export function programIn(lang: Lang): Command {
  const words = (key: Parameters<typeof say>[1]) => say(lang, key);
  const program = new Command("kehoach")
    .description(words("about"))
    .version(version(), "-V, --version", words("version"))
    .helpOption("-h, --help", words("help"))
    .helpCommand("help [command]", words("helpCommand"))
    .addHelpText("after", `\n${words("exits")}`)
    .configureHelp(helpIn(lang))
    .addOption(new Option("--lang <lang>", words("lang")).choices(LANGS).default("vi"))
    .exitOverride()
    .configureOutput({ outputError: () => {} });

  const paths = new Argument("<path...>", words("paths"));
  const format = () => new Option("--format <format>", words("format")).choices(FORMATS).default("pretty");
  const asOf = () => new Option("--as-of <date>", words("asOf")).argParser((value) => parseDate(value, lang));
  const language = () => new Option("--lang <lang>", words("lang")).choices(LANGS).default("vi");
  const failOn = new Option("--fail-on <severity>", words("failOn")).choices(SEVERITIES).default("error");

  command(program, "check", words("check"), lang)
    .addArgument(paths)
    .addOption(format())
    .addOption(asOf())
    .addOption(failOn)
    .addOption(language())
    .action(async (inputs: string[], options: CheckOptions) =>
      (await import("./check.ts")).check(inputs, { ...options, lang }),
    );

  command(program, "fix", words("fix"), lang)
    .argument("<path>", words("fixPath"))
    .option("-o, --output <file>", words("output"))
    .option("--dry-run", words("dryRun"))
    .option("--force", words("force"))
    .addOption(asOf())
    .addOption(language())
    .action(async (input: string, options: import("./fix.ts").FixOptions) =>
      (await import("./fix.ts")).fix(input, { ...options, lang }),
    );

  command(program, "extract", words("extract"), lang)
    .addArgument(paths)
    .addOption(format())
    .addOption(asOf())
    .option("--include-text", words("includeText"))
    .addOption(language())
    .action(async (inputs: string[], options: ExtractOptions) =>
      (await import("./extract.ts")).extract(inputs, { ...options, lang }),
    );

  command(program, "rules", words("rules"), lang)
    .argument("[id]", words("ruleId"))
    .addOption(language())
    .action(async (id: string | undefined) => (await import("./rules.ts")).showRules(id, lang));
  return program;
}

function command(program: Command, name: string, description: string, lang: Lang): Command {
  return program.command(name).description(description).helpOption("-h, --help", say(lang, "help"));
}

function version(): string {
  // Two folders up from src/cli, three from dist/src/cli.
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as { version: string }).version;
    } catch {}
  }
  return "0.0.0";
}

function parseDate(value: string, lang: Lang): string {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).slice(1).map(Number);
  const date = year && month && day ? isoDate(year, month, day) : null;
  if (date === null) throw new InvalidArgumentError(say(lang, "invalidDate"));
  return date;
}

const TERMS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
  "[options]": "[tùy chọn]",
  "[command]": "[lệnh]",
  "<path...>": "<tệp...>",
  "[id]": "[mã]",
};

/** commander's own words in the reader's language. */
function helpIn(lang: Lang): Partial<Help> {
  const plain = new Help();
  const translated = (text: string) =>
    lang === "vi"
      ? text.replace(/[<[]\w+(?:\.{3})?[>\]]|\p{Lu}\p{Ll}+:/gu, (term) => TERMS[term] ?? term)
      : text;
  return {
    styleTitle: translated,
    commandUsage: (command) => translated(plain.commandUsage(command)),
    subcommandTerm: (command) => translated(plain.subcommandTerm(command)),
    optionDescription: (option) => {
      const choices = option.argChoices ? `${say(lang, "oneOf")}: ${option.argChoices.join(", ")}` : null;
      const initial =
        typeof option.defaultValue === "string" ? `${say(lang, "defaultIs")}: ${option.defaultValue}` : null;
      const notes = [choices, initial].filter((note) => note !== null);
      return notes.length > 0 ? `${option.description} (${notes.join("; ")})` : option.description;
    },
  };
}
