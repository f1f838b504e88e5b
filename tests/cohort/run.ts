/**
 * `npm run cohort -- 300 1000 [--seed 2]`: precision and recall of near-duplicates in made cohorts of these sizes, and
 * the time that finding them takes once the plans are digested.
 */
import { parseArgs } from "node:util";
import { nearDuplicatePairs } from "../../src/cohort/near-duplicates.ts";
import { numbersReused } from "../../src/cohort/numbers.ts";
import { lastYearPairs } from "../../src/cohort/own-plans.ts";
import { makeCohort } from "./make/cohort.ts";
import { digestsOf, score } from "./measure.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", multiple: true, default: ["2"] }, pairs: { type: "boolean" } },
});

for (const count of positionals.map(Number))
  for (const seed of values.seed.map(Number)) {
    const cohort = makeCohort(count, seed);
    const digests = await digestsOf(cohort.files);
    const start = performance.now();
    lastYearPairs(digests);
    numbersReused(digests, nearDuplicatePairs(digests));
    const ms = performance.now() - start;
    const { found, right, wanted, direct, wrong, missed } = score(cohort, digests);
    const bytes = digests.reduce(
      (sum, { hashes, lengths }) => sum + hashes.byteLength + lengths.byteLength,
      0,
    );
    console.log(
      `${String(count).padStart(6)} plans, seed ${seed}: precision ${(right / found).toFixed(4)}, recall ${(right / wanted).toFixed(4)} of ${wanted} (${direct.right} of ${direct.wanted} copies, the others are two copies of one plan); ${ms.toFixed(0)} ms, ${(bytes / count).toFixed(0)} bytes a plan`,
    );
    if (values.pairs) {
      for (const pair of wrong) console.log(`  wrong:  ${pair}`);
      for (const pair of missed) console.log(`  missed: ${pair}`);
    }
  }
