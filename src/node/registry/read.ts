/** Users' own register files: what their region, body or school issued, in the same form as the register's entries. */
import { readFile, stat } from "node:fs/promises";
import { loadRegister } from "../../law/load.ts";
import type { Register } from "../../law/register/register.ts";
import { entryProblems } from "../../law/register/validate.ts";
import { InstrumentEntry } from "../../model.ts";
import { decodeText } from "../../read/txt/decode.ts";
import { BadFileError, type FileProblem } from "../bad-file.ts";
import { localDay } from "../day.ts";
import { fileError } from "../errors.ts";
import { type Draft, draftOf } from "./draft.ts";
import { saidOf } from "./entry-words.ts";
import { type Field, fieldNamed } from "./fields.ts";
import { rawFile } from "./formats.ts";
import { relationsOf } from "./relations.ts";

/** A register file that has been opened. */
export interface RegistryText {
  readonly path: string;
  /** With the mark of Unicode in front where the file has it, or was in another encoding. */
  readonly text: string;
  /** The day it was last changed, ISO. */
  readonly day: string;
}

/** The entries of several files, which may refer to each other. @throws BadFileError */
export async function readRegistryFiles(paths: readonly string[]): Promise<readonly InstrumentEntry[]> {
  const files = await Promise.all(paths.map(openRegistry));
  return registryEntries(files, await loadRegister());
}

/** @throws BadFileError when there is no such file or it may not be read */
export async function openRegistry(path: string): Promise<RegistryText> {
  try {
    const { mtime } = await stat(path);
    const bytes = new Uint8Array(await readFile(path));
    const { text, encoding } = decodeText(bytes);
    const marked = encoding !== "utf-8" || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
    return { path, text: marked ? `\ufeff${text.replace(/^\ufeff/, "")}` : text, day: localDay(mtime) };
  } catch (error) {
    const { vi, en } = fileError(error);
    throw new BadFileError([{ path, line: null, field: null, vi, en }]);
  }
}

/** The entries of opened files. @throws BadFileError */
export async function registryEntries(
  files: readonly RegistryText[],
  base: Register,
): Promise<readonly InstrumentEntry[]> {
  return (await understood(files, base)).entries;
}

/** What of the entries of opened files does not depend on the others. @throws BadFileError */
export async function draftsIn(files: readonly RegistryText[], base: Register): Promise<readonly Draft[]> {
  return (await understood(files, base)).drafts;
}

async function understood(
  files: readonly RegistryText[],
  base: Register,
): Promise<{ readonly entries: readonly InstrumentEntry[]; readonly drafts: readonly Draft[] }> {
  const problems: FileProblem[] = [];
  const drafts: Draft[] = [];
  for (const { path, text, day } of files) {
    const raw = await rawFile(path, text);
    problems.push(...raw.problems);
    drafts.push(...raw.entries.map((entry) => draftOf(entry, day)));
  }
  const entries = drafts.flatMap((draft) => {
    const { relations, problems: lost } = relationsOf(draft, drafts, base);
    problems.push(...draft.problems, ...lost);
    // One wrong value is not told twice.
    if (draft.problems.length > 0) return [];
    const { data, error } = InstrumentEntry.safeParse({ ...draft.entry, ...relations });
    if (error)
      problems.push(...error.issues.map(({ path, message }) => schemaProblem(draft, path[0], message)));
    return data ? [data] : [];
  });
  problems.push(...jointProblems(entries, drafts, base));
  if (problems.length === 0) return { entries, drafts };
  const order = files.map(({ path }) => path);
  problems.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path) || (a.line ?? 0) - (b.line ?? 0));
  throw new BadFileError(problems);
}

function schemaProblem({ raw }: Draft, key: PropertyKey | undefined, message: string): FileProblem {
  const field = raw.fields.get(fieldNamed(String(key)) ?? "id");
  return {
    path: raw.path,
    line: field?.line ?? raw.line,
    field: field?.name ?? String(key),
    vi: `giá trị không đúng dạng (${message}). Xem mô tả các trường trong README.`,
    en: `the value has not the right form (${message}). See the fields in the README.`,
  };
}

/** What is wrong with entries as parts of one register. */
function jointProblems(
  entries: readonly InstrumentEntry[],
  drafts: readonly Draft[],
  base: Register,
): FileProblem[] {
  const told = new Set<string>();
  return entryProblems(entries, (id) => base.get(id) !== null).flatMap(({ id, message }) => {
    // Of two entries for one instrument the later is at fault.
    const draft = drafts.findLast(({ entry }) => entry.id === id)!;
    const said = saidOf(message);
    const { field, vi, en } = said ?? { field: null, vi: message, en: message };
    const where = field === null ? undefined : placeOf(draft, field);
    const key = `${id} ${vi}`;
    if (told.has(key)) return [];
    told.add(key);
    const line = where?.line ?? draft.raw.line;
    return [{ path: draft.raw.path, line, field: where?.name ?? field, vi, en }];
  });
}

const placeOf = ({ raw }: Draft, field: Field) => raw.fields.get(field) ?? raw.fields.get("effective");
