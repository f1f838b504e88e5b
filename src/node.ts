/**
 * The Node entry (`kehoach/node`): files and folders, today's date and LibreOffice around `analyse`; the user's
 * configuration and register files.
 */
import { type AnalyseOptions, analyse, analyseRead } from "./analyse.ts";
import { loadRegister } from "./law/load.ts";
import type { Register } from "./law/register/register.ts";
import type { Analysis, InstrumentEntry, Source } from "./model.ts";
import type { Config } from "./node/config.ts";
import { localDay } from "./node/day.ts";
import { bytesOf } from "./node/input.ts";
import { convertWithSoffice } from "./node/soffice.ts";

export { BadFileError, type FileProblem } from "./node/bad-file.ts";
export type { Config } from "./node/config.ts";
export { type Found, findFiles } from "./node/files.ts";
export { findConfig } from "./node/find-config.ts";

export type AnalyseFileOptions = Partial<Omit<AnalyseOptions, "path">>;

/** Today in the local time zone, ISO. */
export function today(): string {
  return localDay(new Date());
}

/** Analyses bytes with what this machine offers: its date, and LibreOffice where it is installed. */
export function analyseBytes(bytes: Uint8Array, options: Partial<AnalyseOptions> = {}): Promise<Analysis> {
  return analyse(bytes, onThisMachine(options));
}

/**
 * Analyses a file; "-" is standard input.
 * @throws UnreadableError when the file cannot be opened or nothing can be read from it
 */
export async function analyseFile(path: string, options: AnalyseFileOptions = {}): Promise<Analysis> {
  return analyseBytes(await bytesOf(path), { ...options, path });
}

/** An analysis and what it was made of. */
export interface AnalysedFile {
  readonly analysis: Analysis;
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** As `analyseFile`, with what was read, for what shows the document. */
export async function analyseFileRead(path: string, options: AnalyseFileOptions = {}): Promise<AnalysedFile> {
  const bytes = await bytesOf(path);
  return { ...(await analyseRead(bytes, onThisMachine({ ...options, path }))), bytes };
}

function onThisMachine(options: Partial<AnalyseOptions>): AnalyseOptions {
  return { today: today(), convert: convertWithSoffice, ...options };
}

// What follows is loaded when it is asked for: most plans are read without a configuration.

/**
 * Reads a configuration file.
 * @throws BadFileError when it cannot be read or says something that is not understood
 */
export async function loadConfig(file: string): Promise<Config> {
  return (await import("./node/config.ts")).loadConfig(file);
}

/**
 * The entries of users' own register files (.yml, .json, .jsonl, .csv), which may refer to each other.
 * @throws BadFileError with everything that is wrong with them
 */
export async function readRegistryFiles(paths: readonly string[]): Promise<readonly InstrumentEntry[]> {
  return (await import("./node/registry/read.ts")).readRegistryFiles(paths);
}

/** The entries of one file. @throws BadFileError */
export function readRegistryFile(path: string): Promise<readonly InstrumentEntry[]> {
  return readRegistryFiles([path]);
}

/**
 * The law register with the entries of users' files beside its own, for the option `register` of `analyseFile`.
 * @throws BadFileError with everything that is wrong with the files
 */
export async function registerWith(paths: readonly string[]): Promise<Register> {
  return loadRegister(await readRegistryFiles(paths));
}
