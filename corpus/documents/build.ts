/**
 * Makes the documents and their gold from `src/`: `node dist/corpus/documents/build.js`.
 * .pdf and .doc need LibreOffice (`--convert`); they are committed and left alone otherwise.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { docx } from "./make/docx.ts";
import { tcvn3, utf16le } from "./make/encode.ts";
import { goldOf, goldText } from "./make/gold.ts";
import { has, type PlanSource, parseSource } from "./make/source.ts";
import { plainText } from "./make/txt.ts";

const SUFFIX = ".plan.txt";

export interface Built {
  /** Path inside the corpus folder: `dev/NAME.docx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function readSources(folder: string): PlanSource[] {
  return readdirSync(join(folder, "src"))
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) =>
      parseSource(file.slice(0, -SUFFIX.length), readFileSync(join(folder, "src", file), "utf8")),
    );
}

function textBytes(source: PlanSource): Uint8Array {
  const text = plainText(source);
  if (has(source, "tcvn3")) return tcvn3(text);
  if (has(source, "utf16le")) return utf16le(text);
  return new TextEncoder().encode(text);
}

/** The gold, and the document where it can be made without other programs. */
export function build(source: PlanSource): Built[] {
  const path = (extension: string): string => `${source.keys.get("set")}/${source.name}.${extension}`;
  const gold = { path: path("gold.json"), bytes: new TextEncoder().encode(goldText(goldOf(source))) };
  const format = source.keys.get("as");
  if (format === "docx") return [gold, { path: path("docx"), bytes: docx(source) }];
  if (format === "txt") return [gold, { path: path("txt"), bytes: textBytes(source) }];
  return [gold];
}

function convert(source: PlanSource, folder: string): void {
  const format = source.keys.get("as")!;
  if (format !== "pdf" && format !== "doc") return;
  const temporary = mkdtempSync(join(tmpdir(), "kehoach-corpus-"));
  try {
    const from = join(temporary, `${source.name}.docx`);
    writeFileSync(from, docx(source));
    execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", temporary, from], {
      stdio: "ignore",
    });
    copyFileSync(
      join(temporary, `${source.name}.${format}`),
      join(folder, source.keys.get("set")!, `${source.name}.${format}`),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function main(args: readonly string[]): void {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? "corpus/documents";
  for (const source of readSources(folder)) {
    for (const { path, bytes } of build(source)) writeFileSync(join(folder, path), bytes);
    if (args.includes("--convert")) convert(source, folder);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
