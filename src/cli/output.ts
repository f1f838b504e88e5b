/** Writing to the standard streams: data to stdout, everything else to stderr. */
import type { UnreadableError } from "../model/values.ts";
import { printable } from "../report/printable.ts";
import type { Lang } from "./words.ts";

let closed = false;

/** Ends quietly when the reader of a pipe has gone ("… | head"). */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
}

/** Whether anyone still reads what is written. */
export const isRead = (): boolean => !closed;

/** Writes data and waits until it is out, so that nothing is cut off at the end of the process. */
export function writeOut(text: string): Promise<void> {
  if (closed || text === "") return Promise.resolve();
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

export function writeErr(line: string): void {
  process.stderr.write(`${line}\n`);
}

const WIDTH = 100;
const NARROWEST = 60;
const WIDEST = 140;

/** How a terminal shows reports; a pipe gets a fixed width and no colour. */
export function display(): { width: number; colour: boolean } {
  const { columns, isTTY } = process.stdout;
  const width = isTTY ? Math.min(Math.max(columns ?? WIDTH, NARROWEST), WIDEST) : WIDTH;
  return { width, colour: isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb" };
}

/** Says what is wrong with a file that the user wrote: a line for each problem. */
export function complainOf(error: UnreadableError, lang: Lang): void {
  for (const line of error[lang].split("\n")) writeErr(`kehoach: ${printable(line)}`);
}
