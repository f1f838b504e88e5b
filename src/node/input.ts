/** The bytes of files and of standard input. */
import { readFile, stat } from "node:fs/promises";
import { UnreadableError } from "../model/values.ts";
import { fileError, tooLarge } from "./errors.ts";

const LARGEST_FILE = 200 * 1024 * 1024;

/**
 * The content of a file; "-" is standard input.
 * @throws UnreadableError when it cannot be opened or is too large
 */
export function bytesOf(path: string): Promise<Uint8Array> {
  return path === "-" ? standardInput() : fileBytes(path);
}

async function fileBytes(path: string): Promise<Uint8Array> {
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
