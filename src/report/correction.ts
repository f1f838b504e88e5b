import type { Finding } from "../model.ts";
import type { Lang } from "./layout.ts";
import { printable } from "./printable.ts";
import { word } from "./words.ts";

/** What to put in the place of the quoted words; `null` where there is nothing to say that the message does not. */
export function correctionOf({ message, fix }: Finding, lang: Lang): string | null {
  if (!fix) return null;
  const text = fix.edits.map((edit) => edit.text).join(" … ");
  if (text === "") return word(lang, "remove");
  // A message that gives the right words need not be followed by them.
  return printable(message).includes(printable(text)) ? null : word(lang, "change", { text });
}
