/** What stands in the place of names: the same name is the same pseudonym throughout the folder. */
import type { Edit } from "../../model.ts";
import { bareOf } from "../../text/bare.ts";
import { lettersOf } from "../../text/letters.ts";
import { nameKey } from "../../text/name-key.ts";
import { contactEdits } from "./contacts.ts";
import type { FoundName, NameKind } from "./names.ts";

export interface Pseudonyms {
  /** What is to stand in the place of the names in a text, in order and apart from one another. */
  edits(text: string): Edit[];
  /** The name that a file gets; the same for the same path. */
  file(path: string): string;
}

interface Known {
  kind: NameKind;
  readonly words: readonly string[];
  pseudonym: string;
}

/** What a name is that is found as several things: who signs one plan may only be named in another. */
const RANK: Readonly<Record<NameKind, number>> = { body: 0, person: 1, signer: 2, place: 3 };

const NUMBERED: Readonly<Record<Exclude<NameKind, "place">, string>> = {
  signer: "Người ký",
  person: "Người",
  body: "Đơn vị",
};

/** Names that are words of their own too: they count only behind what says that a unit or a school is named. */
const ALSO_WORDS = new Set(["hồ chí minh"].map(nameKey));
const BEHIND_KIND =
  /(?:^|[^a-z])(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp\.?|tx\.?|tt\.?|tinh|thon|ap|buon|xom|khom|khu pho|to dan pho|phum|soc|tieu hoc|mam non|mau giao|thcs|thpt|co so|pho thong)\s{1,3}$/;

const WORD = /[\p{L}\p{M}\p{N}']+/gu;
/** Takes all names first; afterwards it is only asked. */
export function pseudonymsOf(names: Iterable<FoundName>, files: Iterable<string>): Pseudonyms {
  const known = new Map<string, Known>();
  for (const { kind, name } of names) {
    const words = name.match(WORD)?.map(keyOf) ?? [];
    const key = words.join(" ");
    const before = known.get(key);
    if (words.length === 0) continue;
    if (!before) known.set(key, { kind, words, pseudonym: "" });
    else if (RANK[kind] > RANK[before.kind]) before.kind = kind;
  }
  const counts: Record<NameKind, number> = { place: 0, signer: 0, person: 0, body: 0 };
  for (const one of known.values()) {
    const n = counts[one.kind]++;
    one.pseudonym = one.kind === "place" ? lettersOf(n) : `${NUMBERED[one.kind]} ${n + 1}`;
  }
  const byStart = new Map<string, Known[]>();
  for (const one of known.values()) {
    const start = startOf(one.words);
    const others = byStart.get(start);
    if (others) others.push(one);
    else byStart.set(start, [one]);
  }
  // The longer name first: "Tân An Tây" is not "Tân An".
  for (const others of byStart.values()) others.sort((a, b) => b.words.length - a.words.length);

  const renamed = new Map<string, string>();
  for (const path of files) file(path);
  return { edits, file };

  function file(path: string): string {
    let name = renamed.get(path);
    if (name === undefined) {
      const extension = /\.[a-z0-9]{1,5}$/i.exec(path)?.[0].toLowerCase() ?? "";
      name = `tep-${String(renamed.size + 1).padStart(5, "0")}${extension}`;
      renamed.set(path, name);
    }
    return name;
  }

  function edits(text: string): Edit[] {
    const all = [...contactEdits(text), ...nameEdits(text)].sort((a, b) => a.span.start - b.span.start);
    let end = 0;
    return all.filter(({ span }) => {
      const apart = span.start >= end;
      if (apart) end = span.end;
      return apart;
    });
  }

  function nameEdits(text: string): Edit[] {
    if (!/\p{Lu}/u.test(text)) return [];
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }));
    const found: Edit[] = [];
    for (let i = 0; i < words.length; i++) {
      if (!isCapitalised(words[i]!.word)) continue;
      const one = nameFrom(words, i, text);
      if (!one) continue;
      const last = words[i + one.words.length - 1]!;
      found.push(edit(text, words[i]!.at, last.at + last.word.length, one.pseudonym));
      i += one.words.length - 1;
    }
    return found;
  }

  function nameFrom(words: readonly Placed[], i: number, text: string): Known | null {
    const first = keyOf(words[i]!.word);
    const second = words[i + 1] ? keyOf(words[i + 1]!.word) : null;
    const several = second === null ? [] : (byStart.get(`${first} ${second}`) ?? []);
    const single = byStart.get(first) ?? [];
    return (
      [...several, ...single].find((one) => {
        const stands = one.words.every((key, k) => {
          const placed = words[i + k];
          return (
            placed && isCapitalised(placed.word) && keyOf(placed.word) === key && joins(words, i, k, text)
          );
        });
        if (!stands || !isBound(one)) return stands;
        const last = words[i + one.words.length - 1]!;
        return isNamed(text, words[i]!.at, last.at + last.word.length);
      }) ?? null
    );
  }
}

interface Placed {
  readonly word: string;
  readonly at: number;
}

const startOf = (words: readonly string[]): string => words.slice(0, 2).join(" ");

const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/** Whether nothing but white space or a hyphen parts the word from the one before it. */
function joins(words: readonly Placed[], i: number, k: number, text: string): boolean {
  if (k === 0) return true;
  const before = words[i + k - 1]!;
  return /^[\s-]{1,4}$/.test(text.slice(before.at + before.word.length, words[i + k]!.at));
}

const isBound = ({ kind, words }: Known): boolean =>
  kind === "place" && (words.length === 1 || ALSO_WORDS.has(words.join(" ")));

/** Whether the words around say that a place is named: its kind, the day behind it, or that there are no others. */
function isNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 10);
  if (BEHIND_KIND.test(bareOf(before.normalize("NFC")))) return true;
  return /^\s*,\s*ngày/i.test(behind.normalize("NFC")) || text.trim().length === end - start;
}

/** Lines stay lines: the breaks inside what is replaced stand behind the pseudonym. */
function edit(text: string, start: number, end: number, instead: string): Edit {
  const breaks =
    text
      .slice(start, end)
      .match(/[\r\n]+/g)
      ?.join("") ?? "";
  return { span: { start, end }, text: instead + breaks };
}

const keys = new Map<string, string>();
const MOST_KEYS = 100_000;

/** `nameKey`, which is asked for the same words over and over. */
function keyOf(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = nameKey(word);
    keys.set(word, key);
  }
  return key;
}
