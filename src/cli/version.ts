import { readFileSync } from "node:fs";

/** The program's version, from its package file. */
export function version(): string {
  // Two folders up from src/cli, three from dist/src/cli.
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      return (JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as { version: string }).version;
    } catch {}
  }
  return "0.0.0";
}
