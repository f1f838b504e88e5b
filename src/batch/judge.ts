/** What a worker does with one file: reads and judges it, and says what stays of it. */
import { createHash } from "node:crypto";
import { analyse } from "../analyse.ts";
import { knownOf } from "../check/known.ts";
import type { FailedRecord, PlanRecord } from "../cohort/model.ts";
import { UnreadableError } from "../model/values.ts";
import type { Analysis, FindingMark } from "../model.ts";
import type { Configured } from "../node/configured.ts";
import { bytesOf } from "../node/input.ts";
import { readSidecar } from "../node/sidecar.ts";
import { convertWithSoffice } from "../node/soffice.ts";
import type { BatchFile } from "./folder.ts";
import type { BatchSettings } from "./settings.ts";

export interface JudgedFile {
  readonly outcome: { readonly record: PlanRecord } | { readonly failed: FailedRecord };
  /** Whether another day would judge it alike. */
  readonly isTimeless: boolean;
}

export async function judgeFile(
  { path, name }: BatchFile,
  settings: BatchSettings,
  configured: Configured,
): Promise<JudgedFile> {
  const { lang, today, asOf } = settings;
  const { register, rules, profile } = configured;
  try {
    const analysis = await analyse(await bytesOf(path), {
      ...{ path: name, lang, today, includeText: true, convert: convertWithSoffice, register, rules },
      ...(asOf !== null && { asOf }),
      ...(profile !== null && { profile }),
    });
    const suppressions = [...configured.suppressions, ...(await readSidecar(path))];
    const marks = marksOf(analysis, suppressions, today);
    const { text = "", ...source } = analysis.source;
    const isDated = asOf !== null || Boolean(analysis.header.date?.value);
    return {
      outcome: { record: { name, analysis: { ...analysis, source }, text, marks } },
      isTimeless: isDated && suppressions.every(({ expires }) => expires === undefined),
    };
  } catch (error) {
    return { outcome: { failed: failure(name, error) }, isTimeless: true };
  }
}

function marksOf(
  { findings, source }: Analysis,
  suppressions: Configured["suppressions"],
  today: string,
): FindingMark[] {
  const { path, text = "" } = source;
  const { fingerprints, by } = knownOf(findings, { text, path }, suppressions, today);
  return fingerprints.map((fingerprint, i) => ({ fingerprint, known: false, suppressed: by[i] ?? null }));
}

export function failure(name: string, error: unknown): FailedRecord {
  if (error instanceof UnreadableError) {
    const { code, vi, en } = error;
    return { name, code, vi, en };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ...{ name, code: "internal" },
    vi: `lỗi của chương trình khi xử lý tệp này, xin báo lại cho người phát triển: ${detail}`,
    en: `the program failed on this file, please report it: ${detail}`,
  };
}

/** Short, and the same for the same parts only. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update("\0").update(part);
  return hash.digest("base64url").slice(0, 24);
}
