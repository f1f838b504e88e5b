/** The committed figures: what the analyser reached, per field and document, so that a change shows what it did. */
import * as z from "zod";
import type { DocumentScore } from "./score.ts";
import { rates, sum, type Tally } from "./tally.ts";

const ratio = z.number().min(0).max(1);
const count = z.int().min(0);

export const Figures = z.strictObject({
  documents: count,
  microF1: ratio,
  fields: z.record(z.string(), z.strictObject({ precision: ratio, recall: ratio, f1: ratio })),
  findings: z.strictObject({ found: count, expected: count, sprung: count, traps: count, extra: count }),
  byDocument: z.record(z.string(), z.strictObject({ f1: ratio, differences: count })),
});
export type Figures = z.infer<typeof Figures>;

/** By the name of the folder evaluated. */
export const FiguresFile = z.record(z.string(), Figures);
export type FiguresFile = z.infer<typeof FiguresFile>;

const round = (value: number): number => Math.round(value * 10000) / 10000;

function byField(scores: readonly DocumentScore[]): Map<string, Tally> {
  const out = new Map<string, Tally>();
  for (const score of scores) {
    for (const [field, tally] of [...score.fields, ...score.extras])
      out.set(field, sum([out.get(field) ?? { tp: 0, fp: 0, fn: 0 }, tally]));
  }
  return out;
}

export const contractTally = (scores: readonly DocumentScore[]): Tally =>
  sum(scores.flatMap((score) => [...score.fields.values()]));

export function figuresOf(scores: readonly DocumentScore[]): Figures {
  const total = (key: "found" | "expected" | "sprung" | "traps" | "extra"): number =>
    scores.reduce((n, score) => n + score.findings[key], 0);
  const fields = [...byField(scores)].map(([field, tally]) => {
    const { precision, recall, f1 } = rates(tally);
    return [field, { precision: round(precision), recall: round(recall), f1: round(f1) }] as const;
  });
  const documents = scores.map((score) => {
    const f1 = round(rates(contractTally([score])).f1);
    return [score.name, { f1, differences: score.differences.length }] as const;
  });
  return {
    documents: scores.length,
    microF1: round(rates(contractTally(scores)).f1),
    fields: Object.fromEntries(fields),
    findings: {
      found: total("found"),
      expected: total("expected"),
      sprung: total("sprung"),
      traps: total("traps"),
      extra: total("extra"),
    },
    byDocument: Object.fromEntries(documents),
  };
}

/** What got worse, one line each; empty = nothing did. */
export function losses(now: Figures, committed: Figures): string[] {
  const out: string[] = [];
  const down = (what: string, value: number, before: number): void => {
    if (value < before) out.push(`${what}: ${before} -> ${value}`);
  };
  down("micro F1", now.microF1, committed.microF1);
  for (const [field, { f1 }] of Object.entries(committed.fields)) down(field, now.fields[field]?.f1 ?? 0, f1);
  for (const [name, { f1 }] of Object.entries(committed.byDocument))
    down(name, now.byDocument[name]?.f1 ?? 0, f1);
  down("findings found", now.findings.found, committed.findings.found);
  down("traps avoided", -now.findings.sprung, -committed.findings.sprung);
  down("no unknown findings of structure", -now.findings.extra, -committed.findings.extra);
  return out;
}
