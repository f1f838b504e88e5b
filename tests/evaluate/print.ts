/** The evaluation as lines of text. */
import { type Figures, losses } from "./figures.ts";
import type { FolderScore } from "./folder.ts";

const three = (value: number): string => value.toFixed(3);
const signed = (value: number): string =>
  Math.abs(value) < 0.00005 ? "" : ` (${value > 0 ? "+" : ""}${value.toFixed(3)})`;

function fieldLines(now: Figures, before: Figures | undefined): string[] {
  return Object.entries(now.fields).map(([field, { precision, recall, f1 }]) => {
    const change = before ? signed(f1 - (before.fields[field]?.f1 ?? 0)) : "";
    return `  ${field.padEnd(20)} P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}${change}`;
  });
}

function documentLines(now: Figures, before: Figures | undefined): string[] {
  return Object.entries(now.byDocument).flatMap(([name, { f1, differences }]) => {
    const old = before?.byDocument[name];
    const changed = !old || old.f1 !== f1 || old.differences !== differences;
    if (!changed) return [];
    const from = old ? ` was ${three(old.f1)}, ${old.differences} differences` : " new";
    return [`  ${name}: F1 ${three(f1)}, ${differences} differences;${from}`];
  });
}

const detailLines = (score: FolderScore): string[] =>
  score.scores.flatMap((document) => [
    `  ${document.name}`,
    ...document.differences.map(
      ({ field, got, want }) => `    ${field}: got ${got ?? "-"} | want ${want ?? "-"}`,
    ),
  ]);

/** @param before the committed figures of the same folder, when there are any */
export function report(
  folder: string,
  score: FolderScore,
  now: Figures,
  before: Figures | undefined,
  detail: boolean,
): string {
  const { found, expected, sprung, traps, extra } = now.findings;
  const change = before ? signed(now.microF1 - before.microF1) : "";
  const documents = documentLines(now, before);
  const worse = before ? losses(now, before) : [];
  return [
    `${folder}: ${now.documents} documents, micro F1 ${three(now.microF1)}${change}`,
    ...fieldLines(now, before),
    `  findings             found ${found}/${expected}, traps sprung ${sprung}/${traps}, unknown findings of structure ${extra}`,
    ...score.failures.map((line) => `  not read: ${line}`),
    ...(documents.length > 0
      ? [`Against the committed figures, document by document:`, ...documents]
      : [`As committed, document by document.`]),
    ...(worse.length > 0 ? ["Worse than committed:", ...worse.map((line) => `  ${line}`)] : []),
    ...(detail ? ["Differences:", ...detailLines(score)] : []),
  ].join("\n");
}
