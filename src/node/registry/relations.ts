/** What an entry replaces, amends or ends in part: ids or numbers, found among the user's entries and the register. */

import { findCitations } from "../../law/citations.ts";
import { numberKey } from "../../law/head.ts";
import { issuersAlike } from "../../law/register/issuers.ts";
import type { Register } from "../../law/register/register.ts";
import { type InstrumentEntry, InstrumentRelation } from "../../model.ts";
import { plainParagraph, plainSource } from "../../read/source.ts";
import { cleanText } from "../../text/clean-text.ts";
import type { FileProblem } from "../bad-file.ts";
import { type Draft, RELATIONS, type RelationKind } from "./draft.ts";
import { isWrong, listValue, type Value } from "./values.ts";

type Known = Pick<InstrumentEntry, "id" | "type" | "number" | "issuer" | "issued">;

export interface Related {
  readonly relations: Partial<Record<RelationKind, InstrumentRelation[]>>;
  readonly problems: readonly FileProblem[];
}

/** The relations of `draft`, which may lead to the other drafts and to the instruments of `base`. */
export function relationsOf(draft: Draft, drafts: readonly Draft[], base: Register): Related {
  const relations: Related["relations"] = {};
  const problems: FileProblem[] = [];
  for (const kind of RELATIONS) {
    const field = draft.raw.fields.get(kind);
    if (!field) continue;
    const { line, name } = field;
    relations[kind] = listValue(field.value).flatMap((value) => {
      const result = relationTo(value, draft, drafts, base);
      if (!isWrong(result)) return [result.value];
      problems.push({ path: draft.raw.path, line, field: name, vi: result.vi, en: result.en });
      return [];
    });
  }
  return { relations, problems };
}

function relationTo(
  value: unknown,
  { entry }: Draft,
  drafts: readonly Draft[],
  base: Register,
): Value<InstrumentRelation> {
  const whole = InstrumentRelation.safeParse(value);
  const name = whole.success ? whole.data.id : String(value).trim();
  const own = drafts.map((draft) => draft.entry);
  if (own.some(({ id }) => id === name) || base.get(name)) {
    return { value: whole.success ? whole.data : { id: name } };
  }
  const found = numbered(name, own, base, entry.issuer);
  const [one] = found;
  if (one && found.length === 1) return { value: { id: one.id } };
  return one ? ambiguous(name, found) : absent(name);
}

/** The instruments that a number, with or without its type and date, may mean. */
function numbered(
  words: string,
  own: readonly Known[],
  base: Register,
  issuer: string | null,
): readonly Known[] {
  const source = plainSource("txt", words, [plainParagraph({ start: 0, end: words.length })]);
  const [cited] = findCitations(cleanText(source));
  const number = cited?.number ?? words;
  const key = numberKey(number);
  const mine = own.filter((one) => one.number !== null && numberKey(one.number) === key);
  const all = [...mine, ...base.byNumber(number).filter(({ id }) => !mine.some((one) => one.id === id))];
  const dated = cited?.date ? all.filter(({ issued }) => issued === cited.date) : all;
  // Of numbers that every place gives, the one of the same place is meant.
  const same = dated.filter(
    (one) => issuer !== null && one.issuer !== null && issuersAlike(one.issuer, issuer),
  );
  return same.length > 0 && dated.length > 1 ? same : dated;
}

function ambiguous(name: string, found: readonly Known[]): Value<never> {
  const list = found.map(({ id, issued }) => `${id} (${issued ?? "?"})`).join(", ");
  return {
    vi: `có ${found.length} văn bản số ${name}. Ghi mã của văn bản cần nói: ${list}.`,
    en: `there are ${found.length} instruments ${name}. Give the id of the one that is meant: ${list}.`,
  };
}

const absent = (name: string): Value<never> => ({
  vi: `không có văn bản “${name}” trong danh mục. Sửa lại số, hoặc thêm văn bản ấy vào tệp này trước.`,
  en: `there is no instrument “${name}” in the register. Correct the number, or add it to this file first.`,
});
