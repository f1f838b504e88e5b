/** The whole pipeline on one screen: bytes → source → plan → citations → findings → the contract's object. */
import { unified } from "unified";
import { VFile } from "vfile";
import { registerInfo } from "../corpus/instruments/info.ts";
import { legalBasesOf } from "./cite.ts";
import { SCHEMA_VERSION } from "./model/values.ts";
import type { Analysis, Citation, Source, SourceInfo } from "./model.ts";
import { outlineOf } from "./plan/sections.ts";
import { type Convert, read } from "./read/index.ts";
import { isoDate } from "./text/dates.ts";
import { checkPlan, citePlan, type JudgeOptions, planParser } from "./unified.ts";

export interface AnalyseOptions extends JudgeOptions {
  /** Where the bytes came from: its extension is a hint for the reader, and it is named in the result. */
  readonly path?: string;
  readonly includeText?: boolean;
  /** Turns .doc, .rtf and .odt into .docx where the platform can (LibreOffice). */
  readonly convert?: Convert;
}

/**
 * Analyses one document.
 * @param bytes the file's content: .docx, .pdf, .doc or text
 * @returns the object of the output contract; its spans are UTF-16 offsets into the extracted text
 * @throws UnreadableError when nothing can be read from the bytes
 * @throws TypeError when the arguments are not bytes and days
 */
export async function analyse(bytes: Uint8Array, options: AnalyseOptions): Promise<Analysis> {
  return (await analyseRead(bytes, options)).analysis;
}

/** As `analyse`, with what was read: layout and all, for what shows the document. */
export async function analyseRead(
  bytes: Uint8Array,
  options: AnalyseOptions,
): Promise<{ readonly analysis: Analysis; readonly source: Source }> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError("analyse() takes the file's bytes as a Uint8Array or Buffer");
  if (!isDay(options?.today))
    throw new TypeError('analyse() takes { today: "YYYY-MM-DD" }: it reads no clock');
  if (options.asOf !== undefined && !isDay(options.asOf)) throw new TypeError('asOf is a day: "YYYY-MM-DD"');
  const path = options.path ?? "";
  const source = await read(bytes, { name: path, ...(options.convert && { convert: options.convert }) });
  const info = sourceInfo(path, source, await sha256(bytes), options);
  return { analysis: await analyseSource(source, info, options), source };
}

const isDay = (day: unknown): boolean => {
  const [year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day)) ?? []).slice(1).map(Number);
  return year !== undefined && isoDate(year, month!, date!) !== null;
};

/** Analyses what a reader gave. */
export async function analyseSource(
  source: Source,
  info: SourceInfo,
  options: JudgeOptions,
): Promise<Analysis> {
  return outcome(await judged(source, options), info);
}

/** What a reader gave, and in its data what all stages learnt of it. */
export async function judged(source: Source, options: JudgeOptions): Promise<VFile> {
  const file = new VFile({ value: source.text, data: { source } });
  const processor = unified().use(planParser).use(citePlan, options).use(checkPlan, options);
  await processor.run(processor.parse(file), file);
  return file;
}

function outcome(file: VFile, source: SourceInfo): Analysis {
  const {
    plan,
    citations = [],
    findings = [],
    registry,
    coverage = { evaluated: [], notEvaluated: [] },
  } = file.data;
  const { header, title, theme, movements, sections, assignments, targets, recipients, archive, signer } =
    plan!;
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    header,
    title,
    theme,
    legalBases: legalBasesOf(plan!.legalBases, citations),
    citations,
    movements: [...movements],
    outline: outlineOf(sections),
    assignments: [...assignments],
    targets: [...targets],
    recipients: [...recipients],
    archive,
    signer,
    findings,
    coverage: {
      registry: registry ?? { ...registerInfo },
      ...coverage,
      unresolved: citations.filter(isUnresolved).map(({ id }) => id),
    },
  };
}

const isUnresolved = ({ verdict }: Citation): boolean => verdict.status === "unknown";

function sourceInfo(path: string, source: Source, sha: string, options: AnalyseOptions): SourceInfo {
  const { format, pages, encoding, warnings, text } = source;
  const lang = options.lang ?? "vi";
  const info: SourceInfo = {
    path,
    format,
    sha256: sha,
    pages,
    encoding,
    warnings: warnings.map((warning) => warning[lang]),
  };
  return options.includeText ? { ...info, text } : info;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
