/** The fields of an entry in a user's register file, and what people call them. */
import { keyOf } from "../../text/bare.ts";

export const FIELDS = [
  "id",
  "type",
  "number",
  "title",
  "issuer",
  "issued",
  "from",
  "to",
  "effective",
  "replaces",
  "amends",
  "endsPart",
  "suspended",
  "otherDates",
  "aliases",
  "examples",
  "checked",
  "weak",
  "source",
] as const;
export type Field = (typeof FIELDS)[number];

/** The columns of a new table, in order, with their Vietnamese names. */
export const COLUMNS = [
  ["type", "loại"],
  ["number", "số ký hiệu"],
  ["title", "trích yếu"],
  ["issuer", "cơ quan ban hành"],
  ["issued", "ngày ban hành"],
  ["from", "hiệu lực từ"],
  ["to", "hết hiệu lực"],
  ["replaces", "thay thế"],
  ["amends", "sửa đổi"],
  ["source", "nguồn"],
] as const satisfies readonly (readonly [Field, string])[];

const OTHER_NAMES: readonly (readonly [Field, string])[] = [
  ["id", "mã"],
  ["type", "tên loại"],
  ["type", "loại văn bản"],
  ["number", "số"],
  ["number", "số, ký hiệu"],
  ["number", "số và ký hiệu"],
  ["title", "tên văn bản"],
  ["issuer", "cơ quan"],
  ["from", "ngày có hiệu lực"],
  ["to", "ngày hết hiệu lực"],
  ["to", "hết hiệu lực từ"],
  ["amends", "sửa đổi, bổ sung"],
  ["endsPart", "bãi bỏ một phần"],
  ["checked", "tra cứu đến"],
];

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  [...FIELDS.map((field) => [field, field] as const), ...COLUMNS, ...OTHER_NAMES].map(([field, name]) => [
    keyOf(name),
    field,
  ]),
);

/** The names that `fieldNamed` understands, for "did you mean". */
export const FIELD_NAMES: readonly string[] = [
  ...FIELDS,
  ...COLUMNS.map(([, name]) => name),
  ...OTHER_NAMES.map(([, name]) => name),
];

/** The field that a key or column heading means, whatever its case and diacritics; `null` when it is none. */
export function fieldNamed(name: string): Field | null {
  return BY_NAME.get(keyOf(name)) ?? null;
}
