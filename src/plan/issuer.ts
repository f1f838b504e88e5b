/** Whose plan it is when the letterhead does not say: the sentence that issues it, or the signature block. */
import { provinces } from "../../corpus/provinces.ts";
import type { Field, Signer, Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import type { CleanText } from "../text/clean-text.ts";
import { isBodyStart, isSpeltBodyStart, openLevel, placeNamed } from "./bodies.ts";
import { fieldOf, trimmed, wordsAt } from "./fields.ts";

const VERB =
  /(?<![a-z])(?:(?:da )?ban hanh|phat dong|xay dung|lap|de ra|trien khai) (?:(?:va )?(?:trien khai |thuc hien |noi dung |ban )?)(?:ke hoach|phong trao|dot thi dua)(?! nay|[a-z])/g;
const CLOSING =
  /tren day la ke hoach [^.;\n]{0,220}?(?:cua |, )([a-z][^.,;\n]{3,80}?)(?= (?:yeu cau|de nghi|giao)|[.,;/\n])/;
const MAX_NAME = 110;

/** The issuing body read from the text between `from` and `to`, completed with its place. */
export function issuerFromText(
  clean: CleanText,
  from: number,
  to: number,
  signer: Signer | null,
  place: Field | null,
  date: string | null,
): Field | null {
  const span =
    fromIssuingSentence(clean, from, to) ?? fromClosing(clean, from) ?? fromAuthority(clean, signer);
  return span && completed(clean, span, place, date);
}

/** The words before "ban hành Kế hoạch", back to the start of their clause. */
function fromIssuingSentence(clean: CleanText, from: number, to: number): Span | null {
  for (const m of clean.bare.slice(from, to).matchAll(VERB)) {
    const end = from + m.index;
    const back = clean.bare.slice(Math.max(from, end - MAX_NAME), end);
    const cut = Math.max(
      back.lastIndexOf(". "),
      back.lastIndexOf("; "),
      back.lastIndexOf("\n"),
      back.lastIndexOf(": "),
    );
    const clause = { start: end - back.length + (cut < 0 ? 0 : cut + 1), end };
    const span = bodyIn(clean, beforeVerb(clean, clause));
    if (span) return span;
  }
  return null;
}

/** "Ủy ban nhân dân xã yêu cầu các đơn vị …": a body's name ends before the first verb of its sentence. */
function beforeVerb(clean: CleanText, clause: Span): Span {
  const m =
    /(?<![a-z])(?:yeu cau|de nghi|giao|da|se|tiep tuc|phoi hop|chu tri|thong nhat|cung)(?![a-z])/.exec(
      clean.bare.slice(clause.start, clause.end),
    );
  return m ? { start: clause.start, end: clause.start + m.index } : clause;
}

/** The last body's name in `clause` that runs to its end ("…, Ủy ban nhân dân xã"). */
function bodyIn(clean: CleanText, clause: Span): Span | null {
  const now = /^\s*Nay /.exec(clean.text.slice(clause.start, clause.end))?.[0].length ?? 0;
  const starts = [clause.start + now];
  for (const m of clean.text.slice(clause.start, clause.end).matchAll(/, |\n/g))
    starts.push(clause.start + m.index + m[0].length);
  for (const start of starts) {
    const span = trimmed(clean, { start, end: clause.end }, " \t\n,.;");
    const words = clean.text.slice(span.start, span.end);
    // The widest stretch that begins as a body does: commas may stand inside its name.
    if (isSpeltBodyStart(words, clean.bare.slice(span.start, span.end)) && /^\p{Lu}/u.test(words))
      return span.end - span.start > 3 ? span : null;
  }
  return null;
}

function fromClosing(clean: CleanText, from: number): Span | null {
  const m = CLOSING.exec(clean.bare.slice(from));
  if (!m) return null;
  const start = from + m.index + m[0].length - m[1]!.length;
  const span = { start, end: start + m[1]!.length };
  return isBodyStart(clean.bare.slice(span.start, span.end)) ? span : null;
}

function fromAuthority(clean: CleanText, signer: Signer | null): Span | null {
  if (!signer?.authority) return null;
  const at = clean.text.slice(signer.span.start, signer.span.end).search(/\p{Lu}{2,} |ỦY|UỶ|BAN|UBND/u);
  const line = clean.text.slice(signer.span.start, signer.span.end).split("\n")[0]!;
  const lead = /^\s*T\s?[./]?\s?M[.\s/]*/u.exec(line)?.[0].length ?? Math.max(at, 0);
  return { start: signer.span.start + lead, end: signer.span.start + line.trimEnd().length };
}

/** "Ủy ban nhân dân xã" is completed with the name the text gives that level, or the place line. */
export function completed(
  clean: CleanText,
  span: Span,
  place: Field | null,
  date: string | null,
): Field | null {
  const name = wordsAt(clean, span);
  const bare = clean.bare.slice(span.start, span.end).replaceAll("\n", " ").trim();
  const level = openLevel(bare);
  const unnamed = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy)$/.test(bare)
    ? levelSpokenOf(clean, place, date)
    : null;
  const word = level ?? unnamed;
  if (word === null) return fieldOf(clean, span, name);
  const agrees = place !== null && clean.bare.includes(`${word} ${bareOf(place.value)}`);
  const proper = agrees ? place.value : (placeNamed(clean, word)?.name ?? place?.value);
  if (!proper) return fieldOf(clean, span, name);
  return fieldOf(clean, span, level ? `${name} ${proper}` : `${name} ${SPELT[word]} ${proper}`);
}

const LEVELS_SPOKEN = ["xa", "phuong", "thi tran", "dac khu", "huyen", "quan", "thanh pho", "tinh"] as const;

/**
 * The level of a body named "Ủy ban nhân dân" alone: the one whose word the text puts before the place of the
 * letterhead ("tỉnh Tây Ninh"), else the one it means by "UBND xã"; `null` when it says neither.
 */
function levelSpokenOf(clean: CleanText, place: Field | null, date: string | null): string | null {
  const named = place
    ? LEVELS_SPOKEN.find((level) => clean.bare.includes(`${level} ${bareOf(place.value)}`))
    : undefined;
  if (named) return named;
  const province = place && date ? provinceOn(place.value, date) : null;
  if (province) return province;
  return (
    LEVELS_SPOKEN.find((level) =>
      new RegExp(`(?:nhan dan|ubnd|hdnd|dang uy) ${level}(?![a-z])`).test(clean.bare),
    ) ?? null
  );
}

const MERGED = "2025-07-01";

/** Bare level of the province that `name` denoted on a day, `null` when it denoted none. */
function provinceOn(name: string, day: string): string | null {
  const key = keyOf(name);
  const found = provinces.find((province) => keyOf(province.name) === key);
  const kind = day < MERGED ? found?.before : found?.since;
  return kind ? bareOf(kind) : null;
}

const SPELT: Readonly<Record<string, string>> = {
  xa: "xã",
  phuong: "phường",
  "thi tran": "thị trấn",
  "dac khu": "đặc khu",
  huyen: "huyện",
  quan: "quận",
  tinh: "tỉnh",
  "thanh pho": "thành phố",
};
