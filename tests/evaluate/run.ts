/** `npm run evaluate [-- DIR… --held-out --detail --write]`: precision, recall and F1 per field, and what changed. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { analyse } from "./analyse.ts";
import { FiguresFile, figuresOf } from "./figures.ts";
import { scoreFolder } from "./folder.ts";
import { report } from "./print.ts";

const FIGURES = "tests/evaluate/figures.json";
const CORPUS = "corpus/documents";

async function main(args: readonly string[]): Promise<void> {
  const flag = (name: string): boolean => args.includes(`--${name}`);
  const given = args.filter((arg) => !arg.startsWith("--"));
  const folders =
    given.length > 0 ? given : [join(CORPUS, "dev"), ...(flag("held-out") ? [join(CORPUS, "held-out")] : [])];
  const committed = existsSync(FIGURES) ? FiguresFile.parse(JSON.parse(readFileSync(FIGURES, "utf8"))) : {};
  for (const folder of folders) {
    const name = basename(folder);
    const score = await scoreFolder(folder, analyse);
    const now = figuresOf(score.scores);
    process.stdout.write(`${report(folder, score, now, committed[name], flag("detail"))}\n\n`);
    committed[name] = now;
  }
  if (flag("write")) writeFileSync(FIGURES, `${JSON.stringify(committed, null, 1)}\n`);
}

await main(process.argv.slice(2));
