/** From an entry as a file has it to one of the register, apart from its relations, which need all the others. */
import {
  type InstrumentEntry,
  type InstrumentSource,
  InstrumentSource as SourceSchema,
} from "../../model.ts";
import type { FileProblem } from "../bad-file.ts";
import type { Field } from "./fields.ts";
import { idOf, isLocal } from "./id.ts";
import type { RawEntry } from "./raw.ts";
import { dayValue, isWrong, numberValue, textValue, typeValue, type Value, type Wrong } from "./values.ts";

export const RELATIONS = ["replaces", "amends", "endsPart"] as const;
export type RelationKind = (typeof RELATIONS)[number];

export interface Draft {
  readonly raw: RawEntry;
  /** Relations come later; where something is wrong, what is known for others to refer to. */
  readonly entry: Omit<InstrumentEntry, RelationKind>;
  readonly problems: readonly FileProblem[];
}

/** Fields that an entry shares with the register as they are: the schema judges them. */
const AS_IS = ["suspended", "aliases", "examples", "weak"] as const;

/** @param day the day the file was last changed, ISO: until then its keeper looked after it */
export function draftOf(raw: RawEntry, day: string): Draft {
  const problems: FileProblem[] = [];
  const tell = (field: Field, { vi, en }: Wrong): void => {
    const known = raw.fields.get(field);
    problems.push({
      path: raw.path,
      line: known?.line ?? raw.line,
      field: raw.names.get(field) ?? field,
      vi,
      en,
    });
  };
  const read = <T>(field: Field, understand: (value: unknown) => Value<T>): T | null => {
    const known = raw.fields.get(field);
    if (!known) return null;
    const result = understand(known.value);
    if (!isWrong(result)) return result.value;
    tell(field, result);
    return null;
  };

  const type = read("type", typeValue);
  const number = read("number", (value) => numberValue(value, type));
  const title = read("title", textValue);
  const issuer = read("issuer", textValue);
  const issued = read("issued", dayValue);
  const nested = read("effective", intervalValue);
  const effective = {
    from: read("from", dayValue) ?? nested?.from ?? null,
    to: read("to", dayValue) ?? nested?.to ?? null,
  };
  // Its keeper knows of no end, as of the day the file was last looked after.
  const checked = read("checked", dayValue) ?? (effective.to === null ? day : null);
  const otherDates = read("otherDates", daysValue);
  const source = read("source", (value) => sourcesValue(value, day));
  const given = read("id", textValue);

  const missing = (field: Field, wrong: Wrong): void => {
    if (!raw.fields.has(field)) tell(field, wrong);
  };
  missing("type", NO_TYPE);
  if (!raw.fields.has("title")) missing("number", NO_NAME);
  missing("source", NO_SOURCE);
  if (number !== null && isLocal(number)) missing("issuer", noIssuer(number));

  const known = { type: type ?? "", number, title, issuer, issued };
  const asIs = Object.fromEntries(
    AS_IS.flatMap((field) => (raw.fields.has(field) ? [[field, raw.fields.get(field)!.value]] : [])),
  );
  const entry = {
    id: given ?? idOf(known),
    ...known,
    effective,
    ...(otherDates && { otherDates }),
    ...(checked && { checked }),
    ...asIs,
    source: source ?? [],
  };
  return { raw, entry, problems };
}

const NO_TYPE: Wrong = {
  vi: "thiếu loại văn bản. Ghi như Nghị quyết, Quyết định, Kế hoạch.",
  en: "the type is missing. Write it like Nghị quyết, Quyết định, Kế hoạch.",
};
const NO_NAME: Wrong = {
  vi: "thiếu số, ký hiệu. Văn bản không có số thì ghi trích yếu (title).",
  en: "the number is missing. Give the title of an instrument that has none.",
};
const NO_SOURCE: Wrong = {
  vi: "thiếu nguồn. Ghi địa chỉ trang web hoặc nơi giữ văn bản, ví dụ “Bản lưu tại Văn phòng UBND”.",
  en: "the source is missing. Give a web address or where the instrument is kept.",
};
const noIssuer = (number: string): Wrong => ({
  vi: `thiếu cơ quan ban hành: số ${number} mỗi nơi một khác. Ghi đủ tên, ví dụ Tỉnh ủy Hải Dương.`,
  en: `the issuer is missing: every place has its own ${number}. Write its full name, for example Tỉnh ủy Hải Dương.`,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function intervalValue(value: unknown): Value<{ from: string | null; to: string | null }> {
  if (!isObject(value)) {
    return {
      vi: "phải gồm “from” và “to”. Hoặc ghi from và to thành hai trường riêng.",
      en: "it is made of “from” and “to”. Or write from and to as fields of their own.",
    };
  }
  const from = dayOrNone(value.from);
  const to = dayOrNone(value.to);
  if (isWrong(from)) return from;
  return isWrong(to) ? to : { value: { from: from.value, to: to.value } };
}

const dayOrNone = (value: unknown): Value<string | null> =>
  value == null ? { value: null } : dayValue(value);

function daysValue(value: unknown): Value<string[]> {
  const days = [value].flat().map(dayValue);
  const wrong = days.find(isWrong);
  return wrong ?? { value: days.flatMap((day) => (isWrong(day) ? [] : [day.value])) };
}

/** A source as it is given: an address, words, or fields of which the day and the kind of evidence may be left out. */
function sourcesValue(value: unknown, day: string): Value<InstrumentSource[]> {
  const sources: InstrumentSource[] = [];
  for (const one of [value].flat()) {
    const read = SourceSchema.safeParse({ read: day, evidence: "own", ...sourceFields(one) });
    if (!read.success) {
      return {
        vi: `“${JSON.stringify(one)}” không phải một nguồn. Ghi địa chỉ trang web (https://…) hoặc nơi giữ văn bản.`,
        en: `“${JSON.stringify(one)}” is no source. Give a web address (https://…) or where the instrument is kept.`,
      };
    }
    sources.push(read.data);
  }
  return { value: sources };
}

function sourceFields(value: unknown): object {
  if (typeof value === "string") {
    return /^https?:\/\/\S+$/.test(value.trim()) ? { url: value.trim() } : { title: value.trim() };
  }
  return isObject(value) ? value : { url: value };
}
