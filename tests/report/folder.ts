/** Plans of the corpus as a folder of them is kept, and what is only visible across them, made by hand. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyse } from "../../src/analyse.ts";
import { fingerprintsOf } from "../../src/check/fingerprint.ts";
import type { Batch, Cohort, Passage, PlanRecord } from "../../src/cohort/model.ts";

const DOCUMENTS = fileURLToPath(new URL("../../corpus/documents/dev/", import.meta.url));

/** The record of a document of the corpus. */
export async function recordOf(name: string): Promise<PlanRecord> {
  return recordIn(readFileSync(DOCUMENTS + name), name);
}

/** The record of a document, whatever its bytes. */
export async function recordIn(bytes: Uint8Array, name: string): Promise<PlanRecord> {
  const analysed = await analyse(bytes, { path: name, today: "2026-11-20", includeText: true });
  const { text = "", ...source } = analysed.source;
  const fingerprints = fingerprintsOf(analysed.findings, text);
  const marks = fingerprints.map((fingerprint) => ({ fingerprint, known: false, suppressed: null }));
  return { name, analysis: { ...analysed, source }, text, marks };
}

const NOTHING_ACROSS: Cohort = {
  nearDuplicates: [],
  lastYear: [],
  identical: [],
  numbersReused: [],
  submissions: null,
  coverage: null,
};

export function batchOf(
  records: readonly PlanRecord[],
  cohort: Partial<Cohort> = {},
  failed: Batch["failed"] = [],
): Batch {
  return {
    failed,
    cohort: { ...NOTHING_ACROSS, ...cohort },
    async *plans() {
      yield* records;
    },
  };
}

/** The first place of `words` in the plan. */
export function passage({ text }: PlanRecord, words: string): Passage {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the plan`);
  return { span: { start, end: start + words.length }, text: words };
}
