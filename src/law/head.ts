/** The head of a citation: type word with number or name, and the date, before issuer and title are read. */
import { bareOf } from "../text/bare.ts";
import type { ParsedSymbol } from "./symbol.ts";

export interface Head {
  readonly type: string;
  /** True when a type word stands there; else the type is read from the symbol or from the list. */
  readonly explicit: boolean;
  /** True for a number that continues the list of the head before it. */
  readonly listed: boolean;
  /** Of the type word, or of "số" or the number where there is none. */
  readonly start: number;
  /** Of the provision before it, if any, else `start`. */
  readonly outerStart: number;
  /** After number or name and the date. */
  readonly end: number;
  readonly symbol: ParsedSymbol | null;
  readonly number: string | null;
  readonly name: string | null;
  /** Identity of an instrument cited by name. */
  readonly key: string | null;
  /** Year of a law or code: of its number, date or name. */
  readonly year: number | null;
  readonly date: string | null;
  /** Where it stands between type word and number. */
  readonly issuer: string | null;
  readonly provision: string | null;
  /** Too vague to stand for an instrument alone: counts only as a repeat of one cited elsewhere. */
  readonly weak: boolean;
}

export const noHead = {
  explicit: true,
  listed: false,
  symbol: null,
  number: null,
  name: null,
  key: null,
  year: null,
  date: null,
  issuer: null,
  provision: null,
  weak: false,
} as const;

/** Letters and digits alone, leading zeros dropped: what "34-CT/TW" and "34/CT-TW" have in common. */
export function numberKey(number: string): string {
  return bareOf(number)
    .replace(/[^a-z0-9]/g, "")
    .replace(/^0+(?=\d)/, "");
}
