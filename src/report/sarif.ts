/**
 * SARIF 2.1.0, for code scanning and editors. Lines, columns and offsets are those of the extracted text, which is
 * the file itself only where that is plain text; elsewhere a correction is not given as a fix, since a program that
 * applied it to the bytes of a .docx would destroy it.
 */
import type { Analysis, Finding, Fix, Location, Severity, Span } from "../model.ts";
import { newWords } from "./correction.ts";
import { type Entry, entriesOf, type Report, type ReportContext, type Unread } from "./judged.ts";
import { relativePath, uriOf } from "./paths.ts";
import { placeOf } from "./place.ts";
import { escapeControls, printable } from "./printable.ts";
import { unchecked } from "./unchecked.ts";
import { word } from "./words.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

const MEDIA_TYPES: Readonly<Record<Analysis["source"]["format"], string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  pdf: "application/pdf",
  txt: "text/plain",
};

const FINGERPRINT_KEY = "kehoach/v1";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type JsonObject = { readonly [key: string]: Json | undefined };

/** One log of one run. Results are written as they come; artifacts and notifications are kept till the end. */
export function sarifReport(context: ReportContext): Report {
  const artifacts: JsonObject[] = [];
  const notifications: JsonObject[] = [];
  let results = 0;
  return {
    open: () => `${opening(context)}"results":[`,
    document({ analysis, marks }) {
      const index = artifacts.length;
      artifacts.push(artifactOf(analysis, context));
      notifications.push(...notificationsOf(analysis, index, context));
      return entriesOf(analysis, marks)
        .map((entry) => {
          const result = written(resultOf(analysis, entry, index, context));
          return `${results++ > 0 ? "," : ""}\n${result}`;
        })
        .join("");
    },
    close(unread) {
      const invocation = {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: [...unread.map((file) => unreadable(file, context)), ...notifications],
      };
      return `\n],\n"artifacts":${written(artifacts)},\n"invocations":${written([invocation])}}]}\n`;
    },
  };
}

const written = (value: Json | readonly JsonObject[]): string => escapeControls(JSON.stringify(value));

/** Everything before the results, with the log, its run and the run's results left open. */
function opening(context: ReportContext): string {
  const { lang, version } = context;
  const driver = {
    name: "kehoach",
    version,
    ...(/^\d+\.\d+\.\d+/.test(version) && { semanticVersion: version }),
    language: lang,
    shortDescription: { text: word(lang, "reportTitle") },
    rules: context.rules.map((rule) => descriptorOf(rule, context)),
    notifications: NOTIFICATIONS.map(([id, key]) => {
      const text = word(lang, key);
      return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
    }),
  };
  const log = { $schema: SCHEMA, version: "2.1.0" };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits" };
  return `${written(log).slice(0, -1)},"runs":[${written(run).slice(0, -1)},\n`;
}

function descriptorOf(
  { id, title, why, basis, severity }: ReportContext["rules"][number],
  { lang }: ReportContext,
): JsonObject {
  const under = basis === null ? "" : ` ${word(lang, "under", { basis })}`;
  const name = id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    name,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: why[lang] + under },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split("/")[0]!], ...(basis !== null && { basis }) },
  };
}

// ── Documents ───────────────────────────────────────────────────────────────────────────────────────────────

/** Whether offsets into the extracted text are places in the file. */
const isText = ({ source }: Analysis): boolean =>
  source.format === "txt" && /^utf-(?:8|16)/.test(source.encoding ?? "");

function artifactOf({ source }: Analysis, { folder }: ReportContext): JsonObject {
  const { path, format, sha256, encoding } = source;
  return {
    location: { uri: uriOf(path, folder) },
    mimeType: MEDIA_TYPES[format],
    roles: ["analysisTarget", ...(path === "-" ? ["standardStream"] : [])],
    ...(encoding !== null && { encoding }),
    ...(sha256 !== "" && { hashes: { "sha-256": sha256 } }),
  };
}

const locationOf = ({ source }: Analysis, index: number, { folder }: ReportContext): JsonObject => ({
  uri: uriOf(source.path, folder),
  index,
});

// ── Results ─────────────────────────────────────────────────────────────────────────────────────────────────

function resultOf(
  analysis: Analysis,
  { finding, mark }: Entry,
  index: number,
  context: ReportContext,
): JsonObject {
  const { rule, severity, message, span, location, text, cause, fix } = finding;
  const ruleIndex = context.rules.findIndex(({ id }) => id === rule);
  const artifactLocation = locationOf(analysis, index, context);
  const place = (where: Location, at: Span, quoted: string | null): JsonObject => ({
    physicalLocation: { artifactLocation, region: regionOf(where, at, quoted) },
    ...(where.section !== null && { logicalLocations: [{ name: where.section, kind: "section" }] }),
  });
  const related = cause && {
    id: 1,
    ...place(cause.location, cause.span, quotedAt(analysis, cause.span)),
    message: { text: messageText(cause.message) },
  };
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [
      span && location
        ? place(location, span, text)
        : { physicalLocation: { artifactLocation, region: BEGINNING } },
    ],
    ...(related && { relatedLocations: [related] }),
    ...(fix && isText(analysis) && { fixes: [fixOf(fix, analysis, artifactLocation, context)] }),
    ...(mark && {
      partialFingerprints: { [FINGERPRINT_KEY]: mark.fingerprint },
      suppressions: mark.suppressed ? [suppressionOf(mark.suppressed)] : [],
      ...(context.compared && { baselineState: mark.known ? "unchanged" : "new" }),
    }),
    properties: propertiesOf(analysis, finding, context),
  };
}

/** Where a finding is shown that no words bear: viewers want a place. */
const BEGINNING = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, charOffset: 0, charLength: 0 };

/** Values in which a program that knows this one finds what SARIF has no place for. */
function propertiesOf(analysis: Analysis, finding: Finding, { lang }: ReportContext): JsonObject {
  const { basis, actual, expected, location, fix } = finding;
  return {
    ...(basis !== null && { basis }),
    ...(actual !== null && { actual }),
    ...(expected !== null && { expected }),
    ...(location && { place: placeOf(analysis, location, lang) }),
    ...(location?.page && { page: location.page }),
    ...(location?.paragraph && { paragraph: location.paragraph }),
    ...(fix && { correction: { kind: fix.kind, edits: fix.edits } }),
  };
}

const quotedAt = ({ source }: Analysis, { start, end }: Span): string | null =>
  source.text?.slice(start, end) ?? null;

const LINE_END = /\r\n|\r|\n/g;

/** @param quoted the words there, which tell where the region ends */
function regionOf({ line, column }: Location, { start, end }: Span, quoted: string | null): JsonObject {
  const ends = quoted === null ? [] : [...quoted.matchAll(LINE_END)];
  const last = ends.at(-1);
  return {
    startLine: line,
    startColumn: column,
    ...(quoted !== null && {
      endLine: line + ends.length,
      endColumn: last ? quoted.length - (last.index + last[0].length) + 1 : column + quoted.length,
    }),
    charOffset: start,
    charLength: end - start,
    ...(quoted !== null && { snippet: { text: quoted } }),
  };
}

function fixOf(
  { kind, edits }: Fix,
  { source }: Analysis,
  artifactLocation: JsonObject,
  { lang }: ReportContext,
): JsonObject {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
    insertedContent: { text },
  }));
  const isRemoval = edits.every((edit) => edit.text === "");
  const text = newWords(source.text, edits).join(" … ");
  return {
    description: {
      text: messageText(isRemoval ? word(lang, "remove") : word(lang, "change", { text })),
    },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { kind },
  };
}

function suppressionOf({
  reason,
  expires,
}: NonNullable<NonNullable<Entry["mark"]>["suppressed"]>): JsonObject {
  return {
    kind: "external",
    status: "accepted",
    justification: reason,
    ...(expires && { properties: { expires } }),
  };
}

/** In a SARIF message braces hold arguments and "[…](…)" is a link; those of a document are neither. */
function messageText(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\][]*\]\()/g, "\\[");
}

// ── Notifications ───────────────────────────────────────────────────────────────────────────────────────────

const NOTIFICATIONS = [
  ["unreadable", "unreadable"],
  ["reading", "reading"],
  ["not-checked", "notChecked"],
] as const;

type NotificationId = (typeof NOTIFICATIONS)[number][0];

function notification(id: NotificationId, level: string, text: string, where: JsonObject): JsonObject {
  const index = NOTIFICATIONS.findIndex(([known]) => known === id);
  return {
    descriptor: { id, index },
    level,
    message: { text: messageText(text) },
    locations: [{ physicalLocation: { artifactLocation: where } }],
  };
}

function unreadable({ path, message }: Unread, { folder }: ReportContext): JsonObject {
  const name = path === "-" ? "stdin" : relativePath(path, folder);
  return notification("unreadable", "error", `${printable(name)}: ${message}`, { uri: uriOf(path, folder) });
}

function notificationsOf(analysis: Analysis, index: number, context: ReportContext): JsonObject[] {
  const { lang, rules } = context;
  const where = locationOf(analysis, index, context);
  const title = (id: string): string | undefined => rules.find((rule) => rule.id === id)?.title[lang];
  return [
    ...analysis.source.warnings.map((text) => notification("reading", "warning", text, where)),
    ...unchecked(analysis, lang, title).map((text) =>
      notification("not-checked", "note", `${word(lang, "notChecked")}: ${text}.`, where),
    ),
  ];
}
