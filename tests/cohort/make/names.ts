/** How others write the names of bodies. */
import { type Chance, pick } from "../../spelling/inject.ts";
import type { Issuer } from "./draft.ts";
import { bodyName, unitName } from "./lines.ts";

/** The body as somebody else's list writes it. */
export function otherwise(issuer: Issuer, next: Chance): string {
  const { unit } = issuer;
  if (issuer.office) return bodyName(issuer);
  const letter = { xã: "X.", phường: "P.", "đặc khu": "ĐK" }[unit.kind];
  return pick(
    [
      `Ủy ban nhân dân ${unitName(unit)}`,
      `UBND ${unitName(unit)}`,
      `UBND ${letter} ${unit.name}`,
      `Uỷ ban nhân dân ${oldTones(unitName(unit))}`,
      `UBND  ${unit.kind}   ${unit.name} `,
      unitName(unit).toUpperCase(),
      `UBND ${unitName(unit).toUpperCase()}`,
    ],
    next,
  );
}

/** "Hoà Thuỷ" for "Hòa Thủy". */
const oldTones = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])(a|e)(?![\p{L}\p{M}])/gu, "$1$3$2")
    .replace(/(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![\p{L}\p{M}])/gu, "$1$3$2")
    .normalize("NFC");

export const asciiOf = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
