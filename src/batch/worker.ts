/** One thread of the pool: judges a file after the other. */
import { answered } from "../cohort/against.ts";
import { factsOf } from "../cohort/facts.ts";
import { type Configured, configuredBy } from "../node/configured.ts";
import type { BatchFile } from "./folder.ts";
import { type Written, writtenFailure, writtenRecord } from "./journal.ts";
import { judgeFile } from "./judge.ts";
import type { BatchSettings } from "./settings.ts";

export interface Task {
  readonly file: BatchFile;
  readonly settings: BatchSettings;
}

let configured: Promise<Configured> | null = null;

export default async function judge({ file, settings }: Task): Promise<Written> {
  configured ??= configuredBy(settings.config);
  const { outcome, isTimeless } = await judgeFile(file, settings, await configured);
  if ("failed" in outcome) return writtenFailure(outcome.failed);
  const { against } = settings;
  const facts = {
    ...factsOf(outcome.record),
    answered: against ? answered(against, outcome.record) : null,
  };
  return writtenRecord(outcome.record, { day: isTimeless ? null : settings.today, facts });
}
