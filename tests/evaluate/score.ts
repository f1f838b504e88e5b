/**
 * Compares an analysis with its gold, field by field. Pure. Lenient where a careful reader would be (case, quotes,
 * punctuation, tone placement, wording of names), exact for numbers and dates.
 */
import type { Analysis, Citation, OutlineNode } from "../../src/model.ts";
import { type FindingScore, scoreFindings } from "./findings.ts";
import type { AnyCitation, AnyGold } from "./gold-file.ts";
import { type Difference, Sheet, type Tally } from "./tally.ts";
import { fold, normal, numberKey, overlap } from "./words.ts";

export interface DocumentScore {
  readonly name: string;
  /** Fields of the output contract; the micro average is over these. */
  readonly fields: ReadonlyMap<string, Tally>;
  /** Outline, assignments, targets and other fields older gold does not have. */
  readonly extras: ReadonlyMap<string, Tally>;
  readonly findings: FindingScore;
  readonly differences: readonly Difference[];
}

const like =
  (least: number) =>
  (a: string, b: string): boolean =>
    overlap(a, b) >= least;
const sameNumber = (a: string, b: string): boolean => numberKey(a) === numberKey(b);
const sameWords = (a: string, b: string): boolean => fold(a) === fold(b);
const same = <T>(a: T, b: T): boolean => a === b;

export function sameCitation(got: Citation, want: AnyCitation): boolean {
  if (want.number) return normal(got.type) === normal(want.type) && sameNumber(got.number ?? "", want.number);
  if (got.number !== null) return Boolean(want.altNumber) && sameNumber(got.number, want.altNumber!);
  return overlap(got.name ?? [got.type, got.title].filter(Boolean).join(" "), want.name ?? "") >= 0.75;
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 12).join(" ");

function sameBasis(got: string, want: string): boolean {
  if (fold(got).startsWith(fold(want).slice(0, 40)) || fold(got).includes(fold(want).slice(0, 60)))
    return true;
  return overlap(firstWords(got), firstWords(want)) >= 0.8;
}

function scoreHead(sheet: Sheet, got: Analysis | null, gold: AnyGold): void {
  const { header, title } = got ?? {};
  sheet.value("documentType", title?.documentType?.value, gold.documentType, sameWords);
  sheet.value("number", header?.number?.value, gold.number, sameNumber);
  sheet.value("symbol", header?.number?.symbol, gold.symbol, sameNumber);
  sheet.value("issuingBody", header?.issuingBody?.value, gold.issuingBody, like(0.8));
  sheet.value("place", header?.place?.value, gold.place, sameWords);
  sheet.value("date", header?.date?.value, gold.date, same);
  sheet.value("subject", title?.subject?.value, gold.subject, like(0.85));
  sheet.value("year", title?.year, gold.year, same);
  sheet.value("theme", got?.theme?.value, gold.theme, like(0.9));
}

function scoreCitations(sheet: Sheet, found: readonly Citation[], gold: AnyGold): void {
  const required = gold.citations.filter((c) => !c.optional);
  const optional = gold.citations.filter((c) => c.optional);
  sheet.list("citations", found, required, sameCitation, optional);
  for (const want of gold.citations) {
    const got = found.find((citation) => sameCitation(citation, want));
    if (!got) continue;
    if (want.date !== undefined) sheet.value("citation.date", got.date, want.date, same);
    if (want.issuer) sheet.value("citation.issuer", got.issuer, want.issuer, like(0.6));
    if (want.title) sheet.value("citation.title", got.title, want.title, like(0.8));
  }
}

function scoreTail(sheet: Sheet, got: Analysis | null, gold: AnyGold): void {
  sheet.list(
    "recipients",
    (got?.recipients ?? []).map((r) => r.name),
    gold.recipients,
    like(0.75),
  );
  sheet.value("archive", got?.archive?.text, gold.archive, (text) => normal(text).includes("lưu"));
  const signer = got?.signer;
  const other = gold.signerOr && signer?.name && sameWords(signer.name, gold.signerOr.name ?? "");
  const want = other ? gold.signerOr : gold.signer;
  sheet.value("signer.authority", signer?.authority, want?.authority, like(0.8));
  sheet.value("signer.position", signer?.position, want?.position, like(0.8));
  sheet.value("signer.name", signer?.name, want?.name, sameWords);
}

/** "II.1" + "Mục đích" of the tree as its author would write it in gold, in document order. */
function flat(nodes: readonly OutlineNode[]): { label: string; heading: string }[] {
  return nodes.flatMap((node) => [
    { label: node.label ?? "", heading: node.heading },
    ...flat(node.children),
  ]);
}

const LABEL = /^((?:[IVXL]+|\d+(?:\.\d+)*|[a-zđ])(?=[.)]))[.)]\s+(.*)$/u;

function sameHeading(got: { label: string; heading: string }, want: string): boolean {
  const [, label, heading] = LABEL.exec(want) ?? [null, "", want];
  const path = fold(got.label).replaceAll(" ", "");
  if (!path.endsWith(fold(label!).replaceAll(" ", ""))) return false;
  const [a, b] = [fold(got.heading), fold(heading!)];
  return a.startsWith(b.slice(0, 40)) || b.startsWith(a.slice(0, 40)) || overlap(a, b) >= 0.85;
}

type Task = { body?: string | null | undefined; task: string };

function sameTask(got: Task, want: Task): boolean {
  if (overlap(got.body ?? "", want.body ?? "") < 0.75) return false;
  const [a, b] = [fold(got.task), fold(want.task)];
  return (
    a.includes(b.slice(0, 30)) || b.includes(a.slice(0, 30)) || overlap(firstWords(a), firstWords(b)) >= 0.6
  );
}

function sameTarget(got: string, want: string): boolean {
  const [a, b] = [fold(got), fold(want)];
  return a.includes(b) || b.includes(a) || overlap(a, b) >= 0.6;
}

function scoreExtras(sheet: Sheet, got: Analysis | null, gold: AnyGold): void {
  if (gold.parentBody !== undefined)
    sheet.value("parentBody", got?.header.parentBody?.value, gold.parentBody, like(0.8));
  if (gold.signer?.capacity !== undefined && !gold.signerOr) {
    sheet.value("signer.capacity", got?.signer?.capacity, gold.signer.capacity, like(0.8));
  }
  for (const want of gold.citations) {
    const found = got?.citations.find((citation) => sameCitation(citation, want));
    if (found && want.provision)
      sheet.value("citation.provision", found.provision, want.provision, sameWords);
  }
  if (gold.outline)
    sheet.list("outline", flat(got?.outline ?? []), gold.outline, sameHeading, gold.optionalOutline);
  if (gold.assignments)
    sheet.list<Task, Task>(
      "assignments",
      got?.assignments ?? [],
      gold.assignments,
      sameTask,
      gold.optionalAssignments,
    );
  if (gold.targets)
    sheet.list(
      "targets",
      (got?.targets ?? []).map((t) => t.text),
      gold.targets,
      sameTarget,
    );
}

/** @param got the analysis, or null when the document could not be read: everything in the gold is then missed. */
export function scoreDocument(name: string, got: Analysis | null, gold: AnyGold): DocumentScore {
  const contract = new Sheet();
  scoreHead(contract, got, gold);
  contract.list(
    "legalBases",
    (got?.legalBases ?? []).map((b) => b.text),
    gold.legalBases,
    sameBasis,
  );
  scoreCitations(contract, got?.citations ?? [], gold);
  contract.list(
    "movements",
    (got?.movements ?? []).map((m) => m.name),
    gold.movements,
    like(0.85),
    gold.optionalMovements,
  );
  scoreTail(contract, got, gold);
  const extra = new Sheet();
  scoreExtras(extra, got, gold);
  const findings = scoreFindings(got?.findings ?? [], gold);
  return {
    name,
    fields: contract.tallies,
    extras: extra.tallies,
    findings,
    differences: [...contract.differences, ...extra.differences, ...findings.differences],
  };
}
