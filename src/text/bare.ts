/**
 * The bare form of a text: lower case, no diacritics, look-alike letters made Latin, one UTF-16 unit for one, so
 * that an offset in the bare form is an offset in the text. Grammars match it: "KẾ HOẠCH", "Kế hoạch" and an OCR
 * reading "KÉ HOẠCH" are one word there, and ASCII word edges hold.
 */

import { stringOf } from "./units.ts";

const TABLE_SIZE = 0x2040;
const table = new Uint16Array(TABLE_SIZE);

const MARK = /\p{M}/gu;

function fill(): void {
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = code;
  const set = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) {
      const base = String.fromCharCode(code).normalize("NFD").replace(MARK, "").toLowerCase();
      if (base.length === 1) table[code] = base.charCodeAt(0);
    }
  };
  set(0x41, 0x5a);
  set(0xc0, 0x24f);
  set(0x1e00, 0x1eff);
  for (const letter of "ĐđÐðƉɖ") table[letter.charCodeAt(0)] = 0x64;
  for (const quote of "“”„‟«»") table[quote.charCodeAt(0)] = 0x22;
  for (const quote of "‘’‛") table[quote.charCodeAt(0)] = 0x27;
  for (const dash of "‐‑‒–—―") table[dash.charCodeAt(0)] = 0x2d;
}
fill();

/** The bare form of `text`, of the same length. */
export function bareOf(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code < TABLE_SIZE ? table[code]! : code;
  }
  return stringOf(units);
}

/** A key for comparing names: bare, punctuation as spaces, spaces single. */
export function keyOf(text: string): string {
  return bareOf(text.normalize("NFC"))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
