/** The commands, their options and help; what they do is loaded only when they run. */
import { Argument, Command, Help, InvalidArgumentError, Option } from "commander";
import { SEVERITIES } from "../model/values.ts";
import { isoDate } from "../text/dates.ts";
import {
  CHECK_FORMATS,
  type CheckOptions,
  EXTRACT_FORMATS,
  type ExtractOptions,
  LAW_FORMATS,
  type LawAddOptions,
  type LawOptions,
  RULES_FORMATS,
  type RulesOptions,
} from "./options.ts";
import { version } from "./version.ts";
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
  const format = (choices: readonly string[]) =>
    new Option("--format <format>", words("format")).choices(choices).default("pretty");
  const asOf = () => new Option("--as-of <date>", words("asOf")).argParser((value) => parseDate(value, lang));
  const config = () => new Option("--config <file>", words("config"));
  const language = () => new Option("--lang <lang>", words("lang")).choices(LANGS).default("vi");
  const failOn = new Option("--fail-on <severity>", words("failOn")).choices(SEVERITIES);

  command(program, "check", words("check"), lang)
    .addArgument(paths)
    .addOption(format(CHECK_FORMATS))
    .addOption(asOf())
    .addOption(failOn)
    .addOption(config())
    .option("--baseline <file>", words("baseline"))
    .option("--write-baseline <file>", words("writeBaseline"))
    .addOption(language())
    .action(async (inputs: string[], options: CheckOptions) =>
      (await import("./check.ts")).check(inputs, { ...options, lang }),
    );

  command(program, "fix", words("fix"), lang)
    .argument("<path>", words("fixPath"))
    .option("-o, --output <file>", words("output"))
    .option("--accept", words("accept"))
    .option("--layout", words("layout"))
    .option("--dry-run", words("dryRun"))
    .option("--force", words("force"))
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .action(async (input: string, options: import("./fix.ts").FixOptions) =>
      (await import("./fix.ts")).fix(input, { ...options, lang }),
    );

  command(program, "annotate", words("annotate"), lang)
    .argument("<path>", words("annotatePath"))
    .option("-o, --output <file>", words("output"))
    .option("--force", words("force"))
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .action(async (input: string, options: import("./copy.ts").CopyOptions) =>
      (await import("./annotate.ts")).annotate(input, { ...options, lang }),
    );

  command(program, "extract", words("extract"), lang)
    .addArgument(paths)
    .addOption(format(EXTRACT_FORMATS))
    .addOption(asOf())
    .option("--include-text", words("includeText"))
    .addOption(config())
    .addOption(language())
    .action(async (inputs: string[], options: ExtractOptions) =>
      (await import("./extract.ts")).extract(inputs, { ...options, lang }),
    );

  const law = command(program, "law", words("law"), lang)
    .argument("[text...]", words("lawText"))
    .addOption(new Option("--format <format>", words("format")).choices(LAW_FORMATS).default("pretty"))
    .addOption(new Option("--as-of <date>", words("asOfToday")).argParser((value) => parseDate(value, lang)))
    .addOption(config())
    .addOption(language())
    .helpCommand(false)
    .addHelpText("after", `\n${words("lawExits")}`)
    .action(async (text: string[], options: LawOptions) =>
      (await import("./law.ts")).law(text, { ...options, lang }),
    );

  command(law, "add", words("lawAdd"), lang)
    .argument("<file>", words("registryFile"))
    .option("--type <text>", words("askType"))
    .option("--number <text>", words("askNumber"))
    .option("--title <text>", words("askTitle"))
    .option("--issuer <text>", words("askIssuer"))
    .option("--issued <date>", words("askIssued"))
    .option("--from <date>", words("askFrom"))
    .option("--to <date>", words("askTo"))
    .option("--replaces <numbers>", words("askReplaces"))
    .option("--amends <numbers>", words("askAmends"))
    .option("--source <text>", words("askSource"))
    .addOption(language())
    .action(async (file: string, options: LawAddOptions) =>
      (await import("./law-add.ts")).lawAdd(file, { ...options, lang }),
    );

  command(program, "batch", words("batch"), lang)
    .argument("<folder>", words("batchFolder"))
    .option("-o, --output <folder>", words("reports"))
    .addOption(new Option("--jobs <n>", words("jobs")).argParser((value) => parseCount(value, lang)))
    .addOption(
      new Option("--timeout <seconds>", words("timeout"))
        .argParser((value) => parseCount(value, lang))
        .default(120),
    )
    .option("--cache", words("cache"))
    .addOption(new Option("--shard <i/n>", words("shard")).argParser((value) => parseShard(value, lang)))
    .option("--expect <list>", words("expect"))
    .option("--against <plan>", words("against"))
    .option("--anonymise", words("anonymise"))
    .addOption(asOf())
    .addOption(config())
    .addOption(language())
    .action(async (folder: string, options: import("./batch.ts").BatchOptions) =>
      (await import("./batch.ts")).batch(folder, { ...options, lang }),
    );

  command(program, "merge", words("merge"), lang)
    .argument("<folder...>", words("mergeFolders"))
    .option("-o, --output <folder>", words("reports"))
    .addOption(config())
    .option("--expect <list>", words("expect"))
    .option("--against <plan>", words("against"))
    .option("--anonymise", words("anonymise"))
    .addOption(language())
    .action(async (folders: string[], options: import("./batch.ts").BatchOptions) =>
      (await import("./batch.ts")).merge(folders, { ...options, lang }),
    );

  command(program, "rules", words("rules"), lang)
    .argument("[id]", words("ruleId"))
    .addOption(format(RULES_FORMATS))
    .addOption(language())
    .action(async (id: string | undefined, options: RulesOptions) =>
      (await import("./rules.ts")).showRules(id, { ...options, lang }),
    );
  return program;
}

function command(program: Command, name: string, description: string, lang: Lang): Command {
  return program.command(name).description(description).helpOption("-h, --help", say(lang, "help"));
}

function parseDate(value: string, lang: Lang): string {
  const [year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).slice(1).map(Number);
  const date = year && month && day ? isoDate(year, month, day) : null;
  if (date === null) throw new InvalidArgumentError(say(lang, "invalidDate"));
  return date;
}

function parseCount(value: string, lang: Lang): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError(say(lang, "notCount"));
  return Number(value);
}

function parseShard(value: string, lang: Lang): { number: number; of: number } {
  const [number, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? []).slice(1).map(Number);
  if (!number || !of || number > of) throw new InvalidArgumentError(say(lang, "notShard"));
  return { number, of };
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
  "[text...]": "[nội dung...]",
  "<file>": "<tệp>",
  "<folder>": "<thư mục>",
  "<folder...>": "<thư mục...>",
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
