/**
 * The Node entry (`kehoach/node`): files and folders, today's date and LibreOffice around `analyse`; the user's
 * configuration and register files.
 */
import { type AnalyseOptions, analyse } from "./analyse.ts";
import type { Analysis } from "./model.ts";
import { localDay } from "./node/day.ts";
import { bytesOf } from "./node/input.ts";
import { convertWithSoffice } from "./node/soffice.ts";

export { BadFileError, type FileProblem } from "./node/bad-file.ts";
export { type Config, findConfig, loadConfig } from "./node/config.ts";
export { type Found, findFiles } from "./node/files.ts";
export { readRegistryFile, readRegistryFiles, registerWith } from "./node/registry/read.ts";

export type AnalyseFileOptions = Partial<Omit<AnalyseOptions, "path">>;

/** Today in the local time zone, ISO. */
export function today(): string {
  return localDay(new Date());
}

/** Analyses bytes with what this machine offers: its date, and LibreOffice where it is installed. */
export function analyseBytes(bytes: Uint8Array, options: Partial<AnalyseOptions> = {}): Promise<Analysis> {
  return analyse(bytes, { today: today(), convert: convertWithSoffice, ...options });
}

/**
 * Analyses a file; "-" is standard input.
 * @throws UnreadableError when the file cannot be opened or nothing can be read from it
 */
export async function analyseFile(path: string, options: AnalyseFileOptions = {}): Promise<Analysis> {
  return analyseBytes(await bytesOf(path), { ...options, path });
}
