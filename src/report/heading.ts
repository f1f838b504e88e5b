/** The line that says which document this is. */
import type { Analysis } from "../model.ts";
import { numericDate } from "../text/dates.ts";
import { type Lang, styled, type View } from "./layout.ts";
import { blanksShown, printable } from "./printable.ts";
import { word } from "./words.ts";

/** "ke-hoach.docx   Kế hoạch 12/KH-UBND · UBND xã An Bình · 05/02/2026" */
export function headline(analysis: Analysis, view: View): string {
  const known = factsOf(analysis, view.lang).join(" · ");
  return `${styled(view, "bold", printable(fileName(analysis.source.path)))}   ${printable(known)}`;
}

/** Type and number, issuing body, date; what is not known is left out, a blank number or date is said. */
export function factsOf(analysis: Analysis, lang: Lang): string[] {
  const { header, title } = analysis;
  const type = title.documentType?.value ?? null;
  const what = [type, numberOf(analysis, lang)].filter((part) => part !== null).join(" ");
  const facts = [what, header.issuingBody && shortBody(header.issuingBody.value), dateOf(analysis, lang)];
  return facts.filter((fact) => fact !== null && fact !== "") as string[];
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() || path;
}

/** "12/KH-UBND", "07-KH/ĐTN", "…/KH-UBND" where the number is blank. */
export function numberOf({ header: { number } }: Analysis, lang: Lang): string {
  if (!number) return word(lang, "noNumber");
  // A hyphen before the type in Party and Youth Union numbers, a slash in all others.
  const compact = number.text.replace(/\s/g, "");
  const sign = number.symbol && compact[compact.indexOf(number.symbol) - 1] === "-" ? "-" : "/";
  return `${number.value ?? "…"}${number.symbol ? sign + number.symbol : ""}`;
}

function dateOf({ header: { date } }: Analysis, lang: Lang): string {
  if (!date) return word(lang, "noDate");
  return date.value ? numericDate(date.value) : blanksShown(date.text);
}

const UNITS = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?=\s)/iu;

/** "ỦY BAN NHÂN DÂN XÃ AN BÌNH" as "UBND xã An Bình"; other names as they are. */
export function shortBody(name: string): string {
  const place = /^(?:(?:ủy|uỷ) ban nhân dân|ubnd)\s+/iu.exec(name);
  if (!place) return name;
  const rest = name.slice(place[0].length);
  const unit = UNITS.exec(rest)?.[0] ?? "";
  const proper = rest.slice(unit.length);
  return `UBND ${unit.toLowerCase()}${proper === proper.toUpperCase() ? capitalisedWords(proper) : proper}`;
}

function capitalisedWords(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
