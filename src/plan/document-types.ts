/** The names of documents that stand as a title. */
import { documentTypes } from "../../corpus/document-types.ts";
import { bareOf } from "../text/bare.ts";

/** Titles of practice that no list of types has. */
const BESIDES = ["Kế hoạch liên tịch", "Phiếu trình"];

/** Bare name → standard spelling, longer names before their beginnings. */
const TYPES: readonly (readonly [bare: string, name: string])[] = [
  ...new Set([
    ...documentTypes.filter(({ family }) => family !== "copy").map(({ name }) => name),
    ...BESIDES,
  ]),
]
  .filter((name) => name.includes(" "))
  .sort((a, b) => b.length - a.length)
  .map((name) => [bareOf(name), name]);

export interface TypeName {
  readonly name: string;
  /** Length of the words in the text it was read from. */
  readonly length: number;
}

/** The document type whose name `bare` starts with, or `null`. */
export function typeAt(bare: string): TypeName | null {
  for (const [key, name] of TYPES) {
    if (bare.startsWith(key) && !/[a-z0-9]/.test(bare[key.length] ?? " ")) {
      return { name, length: key.length };
    }
  }
  return spacedTypeAt(bare);
}

// "K Ế  H O Ạ C H": letters set apart by spaces.
function spacedTypeAt(bare: string): TypeName | null {
  if (!/^[a-z] [a-z] /.test(bare)) return null;
  for (const [key, name] of TYPES) {
    let at = 0;
    let matched = 0;
    const letters = key.replaceAll(" ", "");
    while (at < bare.length && matched < letters.length) {
      if (bare[at] === letters[matched]) matched++;
      else if (bare[at] !== " ") break;
      at++;
    }
    if (matched === letters.length && (bare[at] ?? " ") === " ") return { name, length: at };
  }
  return null;
}
