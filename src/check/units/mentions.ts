/** Administrative units named in a text: "xã An Lâm", "TP. Hải Dương", "QUẬN 1". */
import type { Span } from "../../model.ts";
import type { CleanText } from "../../text/clean-text.ts";
import { nameKey } from "../../text/name-key.ts";

/** A text and its bare form. */
export type Words = Pick<CleanText, "text" | "bare">;

export type UnitKind =
  | "tỉnh"
  | "thành phố"
  | "huyện"
  | "quận"
  | "thị xã"
  | "thị trấn"
  | "xã"
  | "phường"
  | "đặc khu";

export type Tier = "province" | "district" | "commune";

export interface UnitMention {
  readonly kind: UnitKind;
  /** "TP.", "TX." … */
  readonly short: boolean;
  /** In capitals, so that the name's end is known only from the line's. */
  readonly capitals: boolean;
  /** As far as capitals go, cleaned of punctuation at its end. */
  readonly name: string;
  readonly key: string;
  /** Kind and name; offsets in the clean text. */
  readonly span: Span;
  readonly nameSpan: Span;
}

const KIND =
  /(?<![a-z\d])(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|t\.?p\.?|tx\.?|tt\.?|h\.|q\.|p\.) ?(?=[a-z\d])/g;

const KINDS: Readonly<Record<string, UnitKind>> = {
  tinh: "tỉnh",
  "thanh pho": "thành phố",
  huyen: "huyện",
  quan: "quận",
  "thi xa": "thị xã",
  "thi tran": "thị trấn",
  xa: "xã",
  phuong: "phường",
  "dac khu": "đặc khu",
  tp: "thành phố",
  tx: "thị xã",
  tt: "thị trấn",
  h: "huyện",
  q: "quận",
  p: "phường",
};

// One word of a name; an apostrophe stands in "Cư M'gar" and "Ea H'leo", a dash in "Bà Rịa - Vũng Tàu".
const WORD = /(?:\p{Lu}[\p{L}\p{M}']*|\d{1,2}(?![\d/.,]*\d))/uy;
const BETWEEN = / ?- ?| /y;
// "Xã An Bình - Huyện Nam Sách": the next unit is no part of the name.
const NEXT_UNIT = /(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu)(?![\p{L}\p{M}])/iuy;
const NEXT_BODY = /(?:bch|ubnd|hdnd|cong hoa xa hoi|dang cong san)(?![a-z])/y;
const MAX_WORDS = 5;
const SOCIETY = nameKey("hội");

/** Every unit that is called by kind and name between `from` and `to`, in order. Linear. */
export function unitMentions(clean: Words, from = 0, to = clean.text.length): UnitMention[] {
  const found: UnitMention[] = [];
  const bare = clean.bare.slice(from, to);
  for (const m of bare.matchAll(KIND)) {
    const start = from + m.index;
    const word = m[1]!;
    const typed = clean.text.slice(start, start + word.length);
    const kind = KINDS[word.replaceAll(".", "")]!;
    const short = word.replaceAll(".", "").length < 3 && kind !== "xã";
    if (!short && nameKey(typed) !== nameKey(kind)) continue;
    if (short && typed.charAt(0) !== typed.charAt(0).toUpperCase()) continue;
    const name = nameAt(clean, start + m[0].length, to);
    if (!name || (kind !== "quận" && kind !== "phường" && kind !== "thị trấn" && /^\d/.test(name.text)))
      continue;
    const key = nameKey(name.text);
    // "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI".
    if (key === SOCIETY && kind === "xã") continue;
    found.push({
      kind,
      short,
      capitals: !short && typed === typed.toUpperCase(),
      name: name.text,
      key,
      span: { start, end: name.end },
      nameSpan: { start: start + m[0].length, end: name.end },
    });
  }
  return found;
}

/** The proper name that begins at `start`: capitalised words and numbers. */
export function nameAt(clean: Words, start: number, limit: number): { text: string; end: number } | null {
  const { text, bare } = clean;
  let end = start;
  for (let words = 0; words < MAX_WORDS; words++) {
    let at = end;
    if (words > 0) {
      BETWEEN.lastIndex = at;
      at += BETWEEN.exec(text)?.[0].length ?? 0;
      if (at === end) break;
    }
    WORD.lastIndex = at;
    NEXT_UNIT.lastIndex = at;
    NEXT_BODY.lastIndex = at;
    const m = WORD.exec(text);
    const isNext = words > 0 && (NEXT_UNIT.test(text) || NEXT_BODY.test(bare));
    if (!m || isNext || at + m[0].length > limit) break;
    end = at + m[0].length;
  }
  return end === start ? null : { text: text.slice(start, end), end };
}

/** Keys of the mention's name, longest first; all but the whole only where capitals hide its end. */
export function candidates(mention: UnitMention): { readonly key: string; readonly end: number }[] {
  const { nameSpan, name, key } = mention;
  const all = [{ key, end: nameSpan.end }];
  if (!mention.capitals) return all;
  for (let cut = name.lastIndexOf(" "); cut > 0; cut = name.lastIndexOf(" ", cut - 1)) {
    const shorter = name.slice(0, cut).replace(/ -$/, "");
    all.push({ key: nameKey(shorter), end: nameSpan.start + shorter.length });
  }
  return all;
}

export const tierOf = (kind: UnitKind): Tier =>
  kind === "tỉnh"
    ? "province"
    : kind === "xã" || kind === "phường" || kind === "thị trấn" || kind === "đặc khu"
      ? "commune"
      : "district";
