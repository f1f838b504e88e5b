/** The Node entry (`kehoach/node`): files and folders, today's date and LibreOffice around `analyse`. */
import { readFile, stat } from "node:fs/promises";
import { type AnalyseOptions, analyse } from "./analyse.ts";
import { UnreadableError } from "./model/values.ts";
import type { Analysis } from "./model.ts";
import { fileError, tooLarge } from "./node/errors.ts";
import { convertWithSoffice } from "./node/soffice.ts";

export { type Found, findFiles } from "./node/files.ts";

export type AnalyseFileOptions = Partial<Omit<AnalyseOptions, "path">>;

const LARGEST_FILE = 200 * 1024 * 1024;

/** Today in the local time zone, ISO. */
export function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
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
  return analyseBytes(path === "-" ? await standardInput() : await bytesOf(path), { ...options, path });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) throw tooLarge(size, LARGEST_FILE);
    // A plain copy: some readers refuse Node's Buffer, others take its memory over.
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof UnreadableError ? error : fileError(error);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Uint8Array).length;
    if (size > LARGEST_FILE) throw tooLarge(size, LARGEST_FILE);
    chunks.push(chunk as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
