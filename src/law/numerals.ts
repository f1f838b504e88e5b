/** Ordinal numbers as names of congresses and plenums bear them: XIII, 13, "mười ba". */
import { romanValue } from "../text/labels.ts";

const UNITS: Readonly<Record<string, number>> = {
  nhat: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

export interface ReadNumeral {
  readonly value: number;
  readonly length: number;
}

const ROMAN = /[IVXL]{1,7}(?![\p{L}\d])/uy;
const DIGITS = /\d{1,2}(?![\p{L}\d/]|[.,-]\d)/uy;
const WORDS =
  /(?:muoi(?: (mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?|(nhat|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin))(?![a-z0-9])/y;

/** The numeral in figures (Roman or Arabic) at `at`, `null` when there is none. */
export function figureAt(text: string, at: number): ReadNumeral | null {
  ROMAN.lastIndex = at;
  const roman = ROMAN.exec(text)?.[0];
  if (roman) {
    const value = romanValue(roman);
    return value === null ? null : { value, length: roman.length };
  }
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  return digits ? { value: Number(digits), length: digits.length } : null;
}

/** The numeral at `at` in figures or words; `bare` is the bare form of `text`. */
export function numeralAt(text: string, bare: string, at: number): ReadNumeral | null {
  const figure = figureAt(text, at);
  if (figure) return figure;
  WORDS.lastIndex = at;
  const words = WORDS.exec(bare);
  if (!words) return null;
  const [all, afterTen, alone] = words;
  return { value: alone ? UNITS[alone]! : 10 + (afterTen ? UNITS[afterTen]! : 0), length: all.length };
}
