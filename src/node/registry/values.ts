/** Values of a user's register file: what people write there, made what the register holds. */
import { documentTypes } from "../../../corpus/document-types.ts";
import { parseSymbol } from "../../law/symbol.ts";
import { typeNamed } from "../../law/types.ts";
import { bareOf, keyOf } from "../../text/bare.ts";
import { dateAt, isoDate } from "../../text/dates.ts";
import { nearest } from "../nearest.ts";

/** What was understood, or what is wrong with it and what to write instead. */
export type Value<T> = { readonly value: T } | Wrong;
export interface Wrong {
  readonly vi: string;
  readonly en: string;
}

export const isWrong = <T>(result: Value<T>): result is Wrong => "vi" in result;

const quoted = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

export function textValue(value: unknown): Value<string> {
  if (typeof value === "string" && value.trim() !== "") {
    return { value: value.normalize("NFC").replace(/\s+/g, " ").trim() };
  }
  return {
    vi: `“${quoted(value)}” không phải một dòng chữ. Ghi chữ, không ghi danh sách.`,
    en: `“${quoted(value)}” is no line of text. Write words, not a list.`,
  };
}

/** A day as an ISO date: "2021-03-26", "26/3/2021", "ngày 26 tháng 3 năm 2021". */
export function dayValue(value: unknown): Value<string> {
  const text = typeof value === "string" ? value.normalize("NFC").trim() : "";
  const [year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []).slice(1).map(Number);
  const bare = bareOf(text);
  const found = dateAt(bare, 0);
  const date = year ? isoDate(year, month!, day!) : found?.span.end === bare.length ? found.value : null;
  if (date !== null) return { value: date };
  return {
    vi: `“${quoted(value)}” không phải một ngày có thật. Ghi NGÀY/THÁNG/NĂM, ví dụ 26/3/2021.`,
    en: `“${quoted(value)}” is no real day. Write DAY/MONTH/YEAR, for example 26/3/2021.`,
  };
}

const TYPES = new Map(documentTypes.map(({ name }) => [keyOf(name), name]));

/** The standard spelling of a type word. */
export function typeValue(value: unknown): Value<string> {
  const text = textValue(value);
  if (isWrong(text)) return text;
  const known = TYPES.get(keyOf(text.value)) ?? typeNamed(bareOf(text.value));
  if (known) return { value: known };
  const near = nearest(text.value, [...TYPES.values()]);
  return {
    vi: `không có loại văn bản “${text.value}”. ${near ? `Ý bạn là “${near}”?` : "Ghi như Nghị quyết, Quyết định, Kế hoạch."}`,
    en: `there is no type “${text.value}”. ${near ? `Did you mean “${near}”?` : "Write it like Nghị quyết, Quyết định, Kế hoạch."}`,
  };
}

/** Number and symbol in its canonical form. */
export function numberValue(value: unknown, type: string | null): Value<string> {
  const text = textValue(value);
  if (isWrong(text)) return text;
  const parsed = parseSymbol(text.value.replace(/^số ?:? ?(?=\d)/iu, ""), type);
  if (parsed && /\p{L}/u.test(parsed.number)) return { value: parsed.number };
  return {
    vi: `“${text.value}” không phải số, ký hiệu văn bản. Ghi đủ cả ký hiệu, ví dụ 06-NQ/TU hoặc 98/2023/NĐ-CP.`,
    en: `“${text.value}” is no number and symbol. Write the symbol too, for example 06-NQ/TU or 98/2023/NĐ-CP.`,
  };
}

/** The parts of a cell or list that names several instruments. */
export function listValue(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string") return [value];
  return value
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
