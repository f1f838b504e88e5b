/** `npm run spelling`: prints how well the spelling rule finds and mends slips, and whom it accuses wrongly. */
import { packed } from "../../corpus/language/packed.ts";
import { openLexicon } from "../../src/text/spelling/lexicon.ts";
import { openSpeller } from "../../src/text/spelling/misspellings.ts";
import { KINDS } from "./inject.ts";
import { halves, type Measure, measure, proseIn, ROUNDS, SEED, type Tally } from "./measure.ts";

const lexicon = openLexicon(packed);
const speller = openSpeller(lexicon);
const prose = halves(await proseIn("corpus/documents"));

for (const [name, half] of Object.entries(prose)) {
  print(name, half.length, measure(half, speller, lexicon, ROUNDS, SEED));
}

function print(name: string, documents: number, { kinds, all, words, alarms, missed }: Measure): void {
  console.log(`${name}: ${documents} plans, ${words} words, ${all.slips} slips`);
  for (const kind of KINDS) console.log(row(kind, kinds[kind]));
  console.log(row("all", all));
  console.log(`  false alarms: ${alarms.length}`);
  for (const { name, around, finding } of alarms)
    console.log(`    ${name}: ${around} → ${finding.correction ?? "?"}`);
  if (process.argv.includes("--missed"))
    for (const { slip, around, finding } of missed)
      console.log(`    ${slip.kind}: ${around}, was ${slip.right}, said ${finding?.correction ?? "nothing"}`);
}

function row(name: string, { slips, found, mended }: Tally): string {
  return `  ${name.padEnd(16)} found ${(found / slips).toFixed(3)}  mended ${(mended / slips).toFixed(3)}  of ${slips}`;
}
