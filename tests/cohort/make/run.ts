/**
 * `npm run make-cohort -- 5000 [--seed 1] -o DIR`: writes a folder of plans to try `batch` on: DIR/plans, the list of
 * those expected (communes.csv), the province's plan (superior.docx) and what is wrong with the plans (truth.json).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { makeCohort, YEAR } from "./cohort.ts";
import { docxOf } from "./docx.ts";
import { bytesOf } from "./file.ts";
import { superiorLines } from "./lines.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, output: { type: "string", short: "o" } },
});
const count = Number(positionals[0]);
const { output } = values;
if (!Number.isInteger(count) || count < 10 || !output) {
  console.error("npm run make-cohort -- COUNT [--seed N] -o DIR (COUNT: 10 …)");
  process.exit(2);
}

const { files, truth, list, superior } = makeCohort(count, Number(values.seed));
for (const file of files) {
  const path = join(output, "plans", file.name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytesOf(file));
}
writeFileSync(join(output, "communes.csv"), `\uFEFF${list.join("\r\n")}\r\n`);
writeFileSync(join(output, "superior.docx"), docxOf(superiorLines(superior, YEAR), false));
writeFileSync(join(output, "truth.json"), `${JSON.stringify(truth, null, 1)}\n`);
console.log(`${files.length} plans, ${truth.nearDuplicates.length} pairs of near-duplicates → ${output}`);
