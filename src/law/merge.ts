/** One entry for each instrument: repeats joined to the first mention, which later and fuller ones complete. */
import { bareOf } from "../text/bare.ts";
import { isAllCapitals } from "../text/words.ts";
import type { Detailed } from "./details.ts";
import { numberKey } from "./head.ts";
import type { ParsedSymbol } from "./symbol.ts";

export interface Merged {
  type: string;
  number: string | null;
  name: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  provision: string | null;
  first: Detailed;
  repeats: Detailed[];
}

interface Entry extends Merged {
  /** True while the type is only read from a symbol. */
  guessed: boolean;
  year: number | null;
}

/** The distinct instruments among `found`, in order of first mention. */
export function merged(found: readonly Detailed[]): Merged[] {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  const add = (detailed: Detailed): void => {
    const keys = keysOf(detailed);
    const known = knownEntry(byKey, keys, detailed);
    const entry = known ?? entryOf(detailed);
    if (known) absorb(known, detailed);
    else entries.push(entry);
    for (const key of keys) {
      for (const place of [key, dayKey(key, detailed.date)]) {
        const group = grouped(byKey, place);
        if (group.at(-1) !== entry) group.push(entry);
      }
    }
  };
  const strong = found.filter(({ head }) => !head.weak);
  strong.filter((detailed) => !isShort(detailed)).forEach(add);
  const byOrdinal = ordinals(entries);
  for (const detailed of strong.filter(isShort)) {
    const full = fullOf(byOrdinal, detailed);
    if (full) absorb(full, detailed);
    else add(detailed);
  }
  addWeak(found, byKey);
  return entries.sort((a, b) => a.first.head.start - b.first.head.start);
}

const dayKey = (key: string, date: string | null): string => `${key}@${date ?? ""}`;

/** The entry a mention repeats. With a date, only those of that day or without one come into question. */
function knownEntry(
  byKey: ReadonlyMap<string, readonly Entry[]>,
  keys: readonly string[],
  detailed: Detailed,
): Entry | undefined {
  const { date } = detailed;
  for (const key of keys) {
    const places = date === null ? [key] : [dayKey(key, date), dayKey(key, null)];
    for (const place of places) {
      const found = byKey.get(place)?.findLast((entry) => isSame(entry, detailed));
      if (found) return found;
    }
  }
  return undefined;
}

function grouped(groups: Map<string, Entry[]>, key: string): Entry[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** Vague mentions count only as repeats of an instrument that is cited. */
function addWeak(found: readonly Detailed[], byKey: ReadonlyMap<string, Entry[]>): void {
  // "Nghị quyết Đại hội Đảng bộ xã" without its ordinal is the one of that level, where only one is cited.
  const byLevel = new Map<string, Entry[]>();
  for (const [key, entries] of byKey) {
    if (!key.includes("@")) grouped(byLevel, key.replace(/ \S+$/, "")).push(...entries);
  }
  for (const detailed of found.filter(({ head }) => head.weak)) {
    const key = detailed.head.key!;
    const alike = byLevel.get(key);
    const named = byKey.get(key) ?? (alike?.length === 1 ? alike : []);
    const entry = named.findLast((one) => isSame(one, detailed));
    if (entry) absorb(entry, detailed);
  }
}

/** A number without its symbol: "Chỉ thị 34", "Quyết định 52/2017". */
const isShort = ({ head }: Detailed): boolean => head.symbol !== null && head.symbol.family === "number";

/** What an instrument can be found by: its name, its number. */
function keysOf(detailed: Detailed): string[] {
  const { key, number, type } = detailed.head;
  const numbered =
    number === null ? [] : [isShort(detailed) ? `${type} ${numberKey(number)}` : numberKey(number)];
  return key === null ? numbered : [key, ...numbered];
}

function entryOf(detailed: Detailed): Entry {
  const { head, date, issuer, title } = detailed;
  return {
    type: head.type,
    number: head.number,
    name: head.name,
    date,
    issuer,
    title,
    provision: head.provision,
    first: detailed,
    repeats: [],
    guessed: !head.explicit,
    year: head.year,
  };
}

function isSame(entry: Entry, { head, date, issuer }: Detailed): boolean {
  if (entry.date !== null && date !== null && entry.date !== date) return false;
  if (head.key !== null) {
    if (entry.number !== null && head.number !== null && numberKey(entry.number) !== numberKey(head.number))
      return false;
    return entry.year === null || head.year === null || entry.year === head.year;
  }
  if (!sameType(entry, head.type, head.explicit)) return false;
  return entry.date !== null && date !== null ? true : !contradicts(entry.issuer, issuer);
}

const LETTER = /^(?:Văn bản|Công văn)$/;

const sameType = (entry: Entry, type: string, explicit: boolean): boolean =>
  entry.type === type || entry.guessed || !explicit || (LETTER.test(entry.type) && LETTER.test(type));

const LEVEL = /(?<![a-z])(trung uong|tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)(?![a-z])/;

/** Two issuers of different levels cannot be one. */
function contradicts(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const one = LEVEL.exec(bareOf(a))?.[1];
  const other = LEVEL.exec(bareOf(b))?.[1];
  return one !== undefined && other !== undefined && one !== other;
}

const ordinalKey = (symbol: ParsedSymbol | null): string => numberKey(symbol?.ordinal ?? "");

function ordinals(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { symbol } = entry.first.head;
    if (symbol) grouped(groups, ordinalKey(symbol)).push(entry);
  }
  return groups;
}

/** The instrument a short number stands for: the last full one before it with that number, else the only one after. */
function fullOf(byOrdinal: ReadonlyMap<string, readonly Entry[]>, detailed: Detailed): Entry | null {
  const { head, date, issuer } = detailed;
  const fitting = (byOrdinal.get(ordinalKey(head.symbol)) ?? []).filter(
    (entry) =>
      sameType(entry, head.type, head.explicit) &&
      (head.year === null || entry.year === null || entry.year === head.year) &&
      (date === null || entry.date === date) &&
      !contradicts(entry.issuer, issuer),
  );
  const before = fitting.findLast((entry) => entry.first.head.start < head.start);
  return before ?? (fitting.length === 1 ? fitting[0]! : null);
}

function absorb(entry: Entry, detailed: Detailed): void {
  const { head, date, issuer, title } = detailed;
  if (detailed.head.start < entry.first.head.start && !head.weak) {
    entry.repeats.push(entry.first);
    entry.first = detailed;
  } else entry.repeats.push(detailed);
  if (entry.guessed && head.explicit) {
    entry.type = head.type;
    entry.guessed = false;
  }
  entry.number ??= head.number;
  entry.year ??= head.year;
  entry.date ??= date;
  entry.issuer = better(entry.issuer, issuer);
  entry.title = better(entry.title, title);
  entry.name = fuller(entry.name, head.name);
}

/** The name with its year, else the longer one, unless it stands in capitals. */
function fuller(one: string | null, other: string | null): string | null {
  if (one === null || other === null || inCapitals(one) !== inCapitals(other)) return better(one, other);
  const dated = [one, other].map((name) => /(?:19|20)\d\d$/.test(name));
  if (dated[0] !== dated[1]) return dated[0] ? one : other;
  return other.length > one.length ? other : one;
}

/** What is there first stays, unless it is all in capitals and the other is not. */
function better(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return inCapitals(one) && !inCapitals(other) ? other : one;
}

/** Leaves out the first word, which may be a type in its standard spelling. */
const inCapitals = (words: string): boolean =>
  isAllCapitals(words.replace(/^\S+ \S+/u, "").replace(/[^\p{L}]/gu, ""));
