/** An entry as a file has it, before anything in it is understood. */
import type { FileProblem } from "../bad-file.ts";
import { nearest } from "../nearest.ts";
import { FIELD_NAMES, type Field, fieldNamed } from "./fields.ts";

export interface RawField {
  readonly value: unknown;
  readonly line: number;
  /** As the file calls it. */
  readonly name: string;
}

export interface RawEntry {
  readonly path: string;
  readonly line: number;
  readonly fields: ReadonlyMap<Field, RawField>;
  /** What the file calls its fields, empty ones too. */
  readonly names: ReadonlyMap<Field, string>;
}

export interface RawFile {
  readonly entries: readonly RawEntry[];
  readonly problems: readonly FileProblem[];
}

/** An entry of what a file calls its fields; names that mean nothing are problems, empty values are left out. */
export function rawEntry(path: string, line: number, named: readonly RawField[]): RawFile {
  const fields = new Map<Field, RawField>();
  const names = new Map<Field, string>();
  const problems: FileProblem[] = [];
  for (const one of named) {
    const field = fieldNamed(one.name);
    if (field === null) {
      problems.push(unknownField(path, one));
      continue;
    }
    names.set(field, one.name);
    if (one.value !== null && one.value !== "") fields.set(field, one);
  }
  return { entries: [{ path, line, fields, names }], problems };
}

export function unknownField(path: string, { name, line }: Pick<RawField, "name" | "line">): FileProblem {
  const near = nearest(name, FIELD_NAMES);
  return {
    path,
    line,
    field: null,
    vi: `không có trường “${name}”. ${near ? `Ý bạn là “${near}”?` : "Bỏ đi hoặc đổi tên."}`,
    en: `there is no field “${name}”. ${near ? `Did you mean “${near}”?` : "Remove or rename it."}`,
  };
}

export const joined = (files: readonly RawFile[]): RawFile => ({
  entries: files.flatMap(({ entries }) => entries),
  problems: files.flatMap(({ problems }) => problems),
});
