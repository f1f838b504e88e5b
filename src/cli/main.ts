#!/usr/bin/env node
/** The command `kehoach`. Exit codes: 0 fine, 1 findings, 2 wrong usage or a file that could not be read. */
import { CommanderError } from "commander";
import { EXIT_UNUSABLE } from "./options.ts";
import { endWithReader, writeErr } from "./output.ts";
import { programIn } from "./program.ts";
import { langOf } from "./words.ts";

async function main(args: readonly string[]): Promise<void> {
  const lang = langOf(args);
  const program = programIn(lang);
  if (args.length === 0) {
    writeErr(program.helpInformation());
    process.exitCode = EXIT_UNUSABLE;
    return;
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version have been shown and end with 0.
    if (error.exitCode === 0) return;
    const { explain } = await import("./usage-error.ts");
    writeErr(`kehoach: ${explain(error, program, args, lang)}`);
    process.exitCode = EXIT_UNUSABLE;
  }
}

endWithReader();
await main(process.argv.slice(2));
