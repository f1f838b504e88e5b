/** What must hold for the entries of a register, besides their shape. */
import type { InstrumentEntry, InstrumentRelation } from "../../model/instrument.ts";
import { numberKey } from "../head.ts";
import { parseSymbol } from "../symbol.ts";

export interface EntryProblem {
  readonly id: string;
  /** A whole sentence in English; for people who keep registers. */
  readonly message: string;
}

const RELATIONS = ["replaces", "amends", "endsPart"] as const;

/** What is wrong with the entries. `known` says which ids relations may also lead to. */
export function entryProblems(
  entries: readonly InstrumentEntry[],
  known: (id: string) => boolean = () => false,
): EntryProblem[] {
  const byId = new Map<string, InstrumentEntry>();
  const identities = new Map<string, string>();
  const problems: EntryProblem[] = [];
  for (const entry of entries) {
    const { id } = entry;
    if (byId.has(id)) problems.push({ id, message: "the id stands twice" });
    byId.set(id, entry);
    const identity = identityOf(entry);
    const twin = identities.get(identity);
    if (twin) problems.push({ id, message: `it has the type, number and date of ${twin}` });
    else identities.set(identity, id);
  }
  for (const entry of entries) {
    problems.push(...numberProblems(entry), ...dayProblems(entry));
    for (const kind of RELATIONS) {
      for (const relation of entry[kind] ?? []) problems.push(...relationProblems(entry, kind, relation));
    }
  }
  return problems;

  function relationProblems(
    { id, issued }: InstrumentEntry,
    kind: (typeof RELATIONS)[number],
    relation: InstrumentRelation,
  ): EntryProblem[] {
    const target = byId.get(relation.id);
    if (!target && !known(relation.id)) return [{ id, message: `${kind} ${relation.id}, which is nowhere` }];
    if (relation.id === id) return [{ id, message: `${kind} itself` }];
    if (target?.issued && issued && target.issued > issued)
      return [{ id, message: `${kind} ${relation.id}, which was issued later` }];
    return [];
  }
}

function identityOf({ id, type, number, title, issued, issuer }: InstrumentEntry): string {
  if (number === null) return `${type} ${title ?? id} ${issued}`;
  // A number with its year is given once; others return every year or term.
  return `${type} ${numberKey(number)} ${hasYear(number) ? "" : `${issued} ${issued === null ? id : ""}`} ${LOCAL.test(number) ? issuer : ""}`;
}

const LOCAL = /(?:UBND|HĐND)$/;

export const hasYear = (number: string): boolean => /\/(?:19|20)\d\d\//.test(number);

function numberProblems({ id, number, type }: InstrumentEntry): EntryProblem[] {
  if (number === null) return [];
  const parsed = parseSymbol(number, type);
  if (!parsed) return [{ id, message: `"${number}" is no number and symbol` }];
  return parsed.number === number ? [] : [{ id, message: `"${number}" is written ${parsed.number}` }];
}

function dayProblems({
  id,
  number,
  issued,
  effective,
  suspended,
  weak = [],
}: InstrumentEntry): EntryProblem[] {
  const { from, to } = effective;
  const problems: EntryProblem[] = [];
  const year = /\/((?:19|20)\d\d)\//.exec(number ?? "")?.[1];
  if (year && issued && !issued.startsWith(year))
    problems.push({ id, message: `its number is of ${year}, its date ${issued}` });
  if (from && to && to <= from) problems.push({ id, message: "it ends before it begins" });
  if (issued && to && to < issued) problems.push({ id, message: "it ends before it is issued" });
  if (issued && from && from < issued && !weak.includes("from"))
    problems.push({ id, message: "it takes effect before it is issued" });
  if (suspended?.to && suspended.to <= suspended.from)
    problems.push({ id, message: "its suspension ends before it begins" });
  return problems;
}
