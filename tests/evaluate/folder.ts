/** A folder of documents with gold beside them, analysed and scored. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, FORMATS } from "../../src/model.ts";
import { AnyGold } from "./gold-file.ts";
import { type DocumentScore, scoreDocument } from "./score.ts";

const SUFFIX = ".gold.json";

export interface Pair {
  readonly name: string;
  readonly document: string;
  readonly gold: string;
}

/** @throws Error when a gold file has no document beside it. */
export function pairs(folder: string): Pair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => {
      const name = file.slice(0, -SUFFIX.length);
      const document = FORMATS.map((format) => join(folder, `${name}.${format}`)).find((path) =>
        existsSync(path),
      );
      if (!document) throw new Error(`no document beside ${join(folder, file)}`);
      return { name, document, gold: join(folder, file) };
    });
}

export interface FolderScore {
  readonly scores: readonly DocumentScore[];
  /** Documents that could not be read, with the reason. */
  readonly failures: readonly string[];
}

export async function scoreFolder(
  folder: string,
  analyse: (path: string) => Promise<Analysis>,
): Promise<FolderScore> {
  const scores: DocumentScore[] = [];
  const failures: string[] = [];
  for (const { name, document, gold } of pairs(folder)) {
    const wanted = AnyGold.parse(JSON.parse(readFileSync(gold, "utf8")));
    let got: Analysis | null = null;
    try {
      got = await analyse(document);
    } catch (error) {
      failures.push(`${document}: ${error instanceof Error ? error.message : String(error)}`);
    }
    scores.push(scoreDocument(name, got, wanted));
  }
  return { scores, failures };
}
