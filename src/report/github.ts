/**
 * Workflow commands of GitHub Actions: "::error file=…,line=…::message" makes an annotation. Lines are those of the
 * extracted text; where that is not the file itself, the message says page and paragraph.
 */
import type { Analysis, Severity } from "../model.ts";
import { type Entry, entriesOf, type Report, type ReportContext } from "./judged.ts";
import { relativePath } from "./paths.ts";
import { placeOf } from "./place.ts";
import { printable } from "./printable.ts";
import { unchecked } from "./unchecked.ts";
import { word } from "./words.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function githubReport(context: ReportContext): Report {
  const { lang, rules } = context;
  const title = (id: string): string | undefined => rules.find((rule) => rule.id === id)?.title[lang];
  return {
    open: () => "",
    document({ analysis, marks }) {
      const shown = entriesOf(analysis, marks).filter(({ mark }) => !mark?.suppressed);
      const open = unchecked(analysis, lang, title);
      const file = fileName(analysis.source.path, context);
      return [
        ...shown.map((entry) => annotation(analysis, entry, title, context)),
        ...(open.length > 0
          ? [command("notice", { file, title: word(lang, "notChecked") }, `${open.join("; ")}.`)]
          : []),
      ].join("");
    },
    close: (unread) =>
      unread
        .map(({ path, message }) =>
          command("error", { file: fileName(path, context), title: word(lang, "unreadable") }, message),
        )
        .join(""),
  };
}

const fileName = (path: string, { folder }: ReportContext): string =>
  path === "-" ? "stdin" : relativePath(path, folder);

function annotation(
  analysis: Analysis,
  { finding, mark }: Entry,
  title: (id: string) => string | undefined,
  context: ReportContext,
): string {
  const { lang } = context;
  const { rule, severity, message, location, text, basis } = finding;
  const lines = text === null ? 1 : text.split(/\r\n|\r|\n/).length;
  const properties = {
    file: fileName(analysis.source.path, context),
    ...(location && { line: location.line, endLine: location.line + lines - 1 }),
    // GitHub takes columns only where they are on one line.
    ...(location &&
      lines === 1 && { col: location.column, endColumn: location.column + (text?.length ?? 0) }),
    title: [title(rule) ?? rule, `(${rule})`, ...(mark?.known ? [word(lang, "known")] : [])].join(" "),
  };
  const isFile = analysis.source.format === "txt" || !location;
  const words = [
    isFile ? "" : `${placeOf(analysis, location, lang)}: `,
    message,
    basis === null ? "" : ` ${word(lang, "under", { basis })}`,
  ];
  return command(COMMANDS[severity], properties, words.join(""));
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(printable(message))}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

// A file's name may hold anything; what would move the cursor of whoever reads the log is shown as unknown.
const CONTROL =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C").replace(CONTROL, "\ufffd");
