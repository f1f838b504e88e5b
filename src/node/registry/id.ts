/** The id of an entry whose keeper gave none: type, number, and what tells it from others of that number. */

import { hasYear } from "../../law/register/validate.ts";
import { parseSymbol } from "../../law/symbol.ts";
import { typesAbbreviated } from "../../law/types.ts";
import type { InstrumentEntry } from "../../model.ts";
import { keyOf } from "../../text/bare.ts";

const slug = (text: string): string => keyOf(text).replaceAll(" ", "-");

/** "nd-98-2023-nd-cp", "nq-06-nq-tu-hai-duong-2021", "luat-72-2025-qh15". */
export function idOf({
  type,
  number,
  title,
  issuer,
  issued,
}: Pick<InstrumentEntry, "type" | "number" | "title" | "issuer" | "issued">): string {
  const year = issued?.slice(0, 4);
  const name = number ?? title ?? "";
  const parts = [
    abbreviationOf(type, number),
    slug(name),
    number !== null && isLocal(number) && issuer !== null ? placeOf(issuer) : undefined,
    number !== null && hasYear(number) ? undefined : year,
  ];
  return parts.filter(Boolean).join("-");
}

/** Types that the ids of the register write in another way than their symbols do. */
const SPELT: Readonly<Record<string, string>> = {
  Luật: "luat",
  "Bộ luật": "bo-luat",
  "Pháp lệnh": "pl",
  "Quy định": "quy-dinh",
};

function abbreviationOf(type: string, number: string | null): string {
  const spelt = SPELT[type];
  if (spelt) return spelt;
  const symbol = number === null ? null : parseSymbol(number, type);
  const meant = symbol?.type && typesAbbreviated(symbol.type, symbol.style).includes(type);
  return slug(meant ? symbol.type! : type);
}

const LOCAL = /[/-](?:UBND|HĐND|TU|HU|QU|ThU|ĐU|ĐUK|CB|S\p{Lu}+)$/u;

/** Whether a number is one that every place gives. */
export const isLocal = (number: string): boolean => LOCAL.test(number);

const UNIT =
  /(?:^| )(?:tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|tp)(?= )/g;

/** "hai-duong" of "Ban Chấp hành Đảng bộ tỉnh Hải Dương". */
function placeOf(issuer: string): string {
  const key = keyOf(issuer);
  const last = [...key.matchAll(UNIT)].at(-1);
  return slug(last ? key.slice(last.index + last[0].length) : key);
}
