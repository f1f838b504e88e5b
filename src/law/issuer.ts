/** Who issued an instrument: "của Bộ Chính trị", "của UBND huyện Hải Hậu", "do Bộ Nội vụ ban hành". */
import { bareOf } from "../text/bare.ts";
import { isAllCapitals } from "../text/words.ts";
import {
  BODY_HEADS,
  CAPITAL_STOPS,
  CLOSED_BODIES,
  FIELD_HEADS,
  FIELDS,
  NAME_PARTS,
  STOPS,
  UNIT,
} from "./body-words.ts";
import { TYPE_WORD_HERE } from "./types.ts";
import { isBreak, matchAt, type View } from "./view.ts";

export interface ReadIssuer {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const OF = / ?[,.]? ?\(?(cua|do) /y;
const BODY = new RegExp(`(?:${BODY_HEADS})(?![a-z0-9])`, "y");
const DIRECT = new RegExp(` (?=(?:hoi nghi lan thu|ky hop thu|${BODY_HEADS})(?![a-z0-9]))`, "y");
// "Hội nghị lần thứ sáu Ban Chấp hành Trung ương": the committee is the issuer.
const MEETING =
  /(?:hoi nghi|ky hop|phien hop)(?: lan)? thu [a-z0-9]+(?: [a-z]{2,4})?,? (?:cua )?(?=ban chap hanh|bch|hoi dong|hdnd|quoc hoi)/y;
const CLOSED = new RegExp(`(?:${CLOSED_BODIES})(?![a-z0-9])`, "y");
const FIELD = new RegExp(`${FIELD_HEADS} (?:${FIELDS})(?![a-z0-9])`, "y");
const SESSION = /,? \(?khoa (?:[ivx]{1,6}|\d{1,2})\)?(?![a-z0-9])/y;
const UNIT_WORD = new RegExp(`(?:${UNIT})(?![a-z0-9])(?! (?:uy|doan)(?![a-z]))`, "y");
const PART = new RegExp(`(?:${NAME_PARTS})(?![a-z0-9])`, "y");
const STOP = new RegExp(`(?:${STOPS})(?![\\p{L}\\d])`, "uy");
const CAPITAL_STOP = new RegExp(`(?:${CAPITAL_STOPS})(?![\\p{L}\\d])`, "uy");
const STOP_BARE = new RegExp(`(?:${bareOf(STOPS)})(?![a-z0-9])`, "y");
const ASCII = /^[\x20-\x7e]*$/;
const COMPANY = /(?:tong cong ty|cong ty|tap doan|doanh nghiep|danh nghiep|chi nhanh|hop tac xa|ngan hang)/y;
const MAX_LENGTH = 150;

const ISSUED = / (?:cung |phoi hop )?ban hanh(?![a-z])/y;
const AND_ANOTHER = new RegExp(`(?:,|,? va| ?-) (?=(?:${BODY_HEADS})(?![a-z0-9]))`, "y");
const MAX_JOINT = 12;

/**
 * The issuer that follows `at`, where number and date end; names end before `limit`. With `joint`, all bodies of a
 * list ("của Bộ Công an, Bộ Quốc phòng và Bộ Y tế").
 */
export function issuerAfter(view: View, at: number, limit: number, joint = false): ReadIssuer | null {
  const { text, bare } = view;
  const of = matchAt(OF, bare, at);
  const lead = of ?? matchAt(DIRECT, bare, at);
  if (!lead) return null;
  let start = at + lead[0].length;
  if (of?.[1] === "do" && !/ ban hanh(?![a-z])/.test(bare.slice(start, start + MAX_LENGTH))) return null;
  start += matchAt(MEETING, bare, start)?.[0].length ?? 0;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  // Without "của", only a capital tells a body from the words of a sentence.
  if (!capital && !(of && matchAt(BODY, bare, start))) return null;
  if (!of && stops(text, start, false)) return null;
  const first = nameAt(view, start, limit);
  const whole = first && joint ? withOthers(view, first, limit) : first;
  const issued = whole && of?.[1] === "do" ? matchAt(ISSUED, bare, whole.end) : null;
  return whole && issued ? { ...whole, end: whole.end + issued[0].length } : whole;
}

function withOthers(view: View, first: ReadIssuer, limit: number): ReadIssuer {
  let whole = first;
  for (let i = 1; i < MAX_JOINT; i++) {
    const link = matchAt(AND_ANOTHER, view.bare, whole.end);
    const next = link ? nameAt(view, whole.end + link[0].length, limit) : null;
    if (!next || !/^\p{Lu}/u.test(next.value)) break;
    whole = {
      value: view.text.slice(first.start, next.end).replace(/\s+/g, " "),
      start: first.start,
      end: next.end,
    };
  }
  return whole;
}

/** The name of a body that starts at `start`. */
function nameAt(view: View, start: number, limit: number): ReadIssuer | null {
  const { text, bare } = view;
  const bound = Math.min(limit, start + MAX_LENGTH);
  const closed = matchAt(CLOSED, bare, start);
  let end: number;
  if (closed && !goesOn(view, start + closed[0].length)) {
    end = start + closed[0].length;
    end += matchAt(SESSION, bare, end)?.[0].length ?? 0;
  } else {
    const field = matchAt(FIELD, bare, start);
    const company = matchAt(COMPANY, bare, start) !== null;
    end = walk(view, field ? start + field[0].length : start, bound, {
      placed: field ? "unit" : null,
      company,
    });
  }
  const raw = text.slice(start, Math.min(end, bound)).replace(/[\s,.;:(-]+$/u, "");
  const value = raw.replace(ASIDE_ANYWHERE, "").replace(/\s+/g, " ");
  return value.length < 2 ? null : { value, start, end: start + raw.length };
}

// "Ban Chấp hành Trung ương Đoàn …": a closed name with another behind it is not closed.
const goesOn = (view: View, at: number): boolean =>
  /^ (?:doan|hoi|mttq|mat tran|lien doan)(?![a-z])/.test(view.bare.slice(at, at + 12)) &&
  /^ \p{Lu}/u.test(view.text.slice(at, at + 2));

interface Walk {
  /**
   * After a unit ("tỉnh", "xã") a small word ends the name; after an abbreviation it does so unless a word with a
   * capital stands between ("BCH Đảng bộ").
   */
  placed: "unit" | "abbreviation" | null;
  readonly company: boolean;
  /** The name is in capitals throughout, which then tell nothing. */
  capitals?: boolean;
}

const GAP = / ?([,&-]) ?| ?\(\p{Lu}[\p{Lu}&-]{1,12}\) (?=\p{Ll})| /uy;
const ASIDE_ANYWHERE = / ?\(\p{Lu}[\p{Lu}&-]{1,12}\)/gu;
const SYLLABLE = /[^\s,;:()"“”|&-]+/uy;
const SHORTENED = /^(?:tp|tx|tt|h|x|p|q|st)\.$/i;

/** Goes from word to word while they belong to the name; gives its end. */
function walk(view: View, from: number, bound: number, state: Walk): number {
  const { text } = view;
  state.capitals = isAllCapitals(text.slice(from, Math.min(bound, from + 18)).replace(/[^\p{L}]/gu, ""));
  let end = from;
  while (end < bound && !isBreak(view, end)) {
    const gap = matchAt(GAP, text, end);
    if (!gap && end !== from) return end;
    const next = end + (gap?.[0].length ?? 0);
    if (gap?.[1] !== undefined && !crosses(view, gap[1], next, state)) return end;
    const word = matchAt(SYLLABLE, text, next)?.[0];
    if (word === undefined || next >= bound || !admits(view, next, word, state, next === from)) return end;
    end = next + word.length;
    if (word.endsWith(".") && !SHORTENED.test(word)) return end - 1;
  }
  return Math.min(end, bound);
}

/** Whether the name goes on behind a comma or hyphen. */
function crosses(view: View, mark: string, next: number, state: Walk): boolean {
  const { text, bare } = view;
  if (mark === "&") return true;
  if (mark === "-")
    return /^[\p{Lu}\d]/u.test(text.slice(next, next + 2)) || matchAt(PART, bare, next) !== null;
  if (state.company) return false;
  if (!state.placed) return matchAt(PART, bare, next) !== null;
  // "UBND huyện Hải Hậu, tỉnh Nam Định"
  return /^(?:tỉnh|huyện|quận|thành phố|thị xã|TP\.?) \p{Lu}/u.test(text.slice(next, next + 12));
}

function admits(view: View, at: number, word: string, state: Walk, first: boolean): boolean {
  const { text, bare } = view;
  if (/^(?:và|VÀ)$/.test(word)) return continuesAfterAnd(view, at + 2, state);
  const before = text.slice(Math.max(0, at - 7), at).toLowerCase();
  if (!first && !/(?:đào|ngoại) $/.test(before) && stops(text, at, state.capitals === true)) return false;
  if (state.placed && !first && matchAt(TYPE_WORD_HERE, bare, at)) return false;
  if (/^[\p{Lu}\d]/u.test(word)) {
    if (!state.capitals && /^\p{Lu}{2,}$/u.test(word)) state.placed ??= "abbreviation";
    return true;
  }
  if (matchAt(UNIT_WORD, bare, at)) {
    state.placed = "unit";
    return true;
  }
  if (state.placed === null || state.company || SECOND_SYLLABLE.test(before + word)) return true;
  return (
    state.placed === "abbreviation" && /(?:^|[ .-])\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 8), at))
  );
}

const SECOND_SYLLABLE = /(?:thành phố|thị xã|thị trấn|đặc khu|trung ương|khu phố|nhiệm kỳ|việt nam)$/;

/**
 * Whether the words at `at` are none of a name. With a capital of its own, a word like "Giao" is part of one; words
 * typed without diacritics are compared without them.
 */
function stops(text: string, at: number, capitals: boolean): boolean {
  const words = text.slice(at, at + 24).toLowerCase();
  const own = !capitals && /^\p{Lu}/u.test(text.slice(at, at + 2));
  const pattern = own ? CAPITAL_STOP : ASCII.test(words) ? STOP_BARE : STOP;
  return matchAt(pattern, words, 0) !== null;
}

function continuesAfterAnd(view: View, at: number, state: Walk): boolean {
  if (view.text[at] !== " " || matchAt(TYPE_WORD_HERE, view.bare, at + 1)) return false;
  if (state.company) return true;
  return !state.placed && matchAt(PART, view.bare, at + 1) !== null;
}

const SENDER = new RegExp(`(?:${BODY_HEADS})(?![a-z0-9])`, "y");
const SENDER_LINK = /(?:de nghi|y kien|de xuat|cua|do|,)(?: cua)? /g;
const SENT = /^(?:,? (?:da|co|bao cao|de nghi|tham gia|de xuat|kien nghi|trinh|xin y kien)(?![a-z]).*|,)?$/;

/** The sender named before: "Công ty … tại Văn bản số 12", "theo đề nghị của Sở … tại Tờ trình số 15". */
export function issuerBefore(view: View, at: number): ReadIssuer | null {
  const { text, bare } = view;
  if (!/ tại $/.test(text.slice(Math.max(0, at - 5), at))) return null;
  const end = at - " tại ".length;
  const window = bare.slice(Math.max(0, end - MAX_LENGTH), end);
  const cut = Math.max(...[";", ":", "\n", "\t", "(", ". "].map((mark) => window.lastIndexOf(mark))) + 1;
  const from = end - window.length + cut + /^[ -]*/.exec(window.slice(cut))![0].length;
  const starts = [...bare.slice(from, end).matchAll(SENDER_LINK)].map((m) => from + m.index + m[0].length);
  for (const start of [from, ...starts].reverse()) {
    if (!matchAt(SENDER, bare, start) || !/^\p{Lu}/u.test(text.slice(start, start + 2))) continue;
    const name = nameAt(view, start, end);
    if (name && SENT.test(bare.slice(name.end, end))) return name;
    if (!matchAt(COMPANY, bare, start)) return null;
    return { value: text.slice(start, end).replace(/,$/, "").replace(/\s+/g, " "), start, end };
  }
  return null;
}
