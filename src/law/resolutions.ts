/** Resolutions cited by the congress or plenum that adopted them: "Nghị quyết Trung ương 4 khóa XII". */
import { keyOf } from "../text/bare.ts";
import { type Head, noHead } from "./head.ts";
import { figureAt, numeralAt } from "./numerals.ts";
import { TYPE_WORD_HERE } from "./types.ts";
import { matchAt, type View } from "./view.ts";

/** The resolution or conclusion whose type word stands at `start` … `at`, or `null`. */
export function resolutionHead(view: View, type: string, start: number, at: number): Head | null {
  const read = congressAt(view, at) ?? plenumAt(view, at);
  if (!read) return null;
  const words = view.text.slice(at, read.nameEnd).trim().replace(/\s+/g, " ");
  return {
    ...noHead,
    type,
    start,
    outerStart: start,
    end: read.end,
    name: `${type} ${words}`,
    key: `${keyOf(type)} ${read.key}`,
    weak: read.weak,
  };
}

interface Read {
  readonly key: string;
  readonly nameEnd: number;
  readonly end: number;
  readonly weak: boolean;
}

const CONGRESS = /,? (?:cua )?(?:van kien )?(?:dai hoi|dh)(?![a-z0-9])/y;
const WORD = /[ ]([^\s.,;:()"“”|/]+)/y;
const MAX_WORDS = 26;
const PARTY = /,? (?:cua )?(dang)(?: cong san viet nam)?(?! bo| uy| vien)(?![a-z0-9])/y;
const OWNER =
  /,? (?:của )?(?:Đảng bộ|Công đoàn|Đoàn|Hội|Mặt trận|ĐẢNG BỘ|CÔNG ĐOÀN|ĐOÀN|HỘI|MẶT TRẬN)(?: (?:\p{Lu}\p{L}*|tỉnh|huyện|xã|thành phố|phường|quận|thị xã|thị trấn|đặc khu|ngành|khối|cơ quan|bộ)(?![\p{L}]))*/uy;
const TERM = /[ ,]{0,2}\(? ?(?:cac )?nhiem ky (20\d\d|19\d\d) ?- ?(20\d\d|19\d\d)\)?/y;

/** "Đại hội đại biểu Đảng bộ xã lần thứ XXV, nhiệm kỳ 2020-2025", after the type word. */
function congressAt(view: View, at: number): Read | null {
  const { bare } = view;
  const lead = matchAt(CONGRESS, bare, at);
  if (!lead) return null;
  let next = at + lead[0].length;
  const scopeStart = next;
  let ordinal: number | null = null;
  let scopeEnd = next;
  for (let i = 0; i < MAX_WORDS && ordinal === null; i++) {
    const counted = ordinalAt(view, next);
    if (counted) {
      ordinal = counted.value;
      scopeEnd = next;
      next = counted.end;
      break;
    }
    const word = matchAt(WORD, bare, next);
    if (
      !word ||
      startsType(bare, next + 1) ||
      /^(?:nhiem|va|ve|da|duoc|trong|theo|de|nham|vao|gan)$/.test(word[1]!)
    )
      break;
    next += word[0].length;
    scopeEnd = next;
  }
  let nameEnd = next;
  const owner = ordinal === null ? null : ownerAt(view, next);
  if (owner) nameEnd = next + owner.length;
  const term = matchAt(TERM, bare, nameEnd);
  const scope = scopeKey(bare.slice(scopeStart, scopeEnd) + (owner ?? ""));
  if (scope === null) return null;
  const end = nameEnd + (term?.[0].length ?? 0);
  const mark = ordinal === null ? term?.[1] : `${ordinal}`;
  if (mark === undefined && scope === "toan quoc") return null;
  return {
    key: `dai hoi ${scope}${mark === undefined ? "" : ` ${mark}`}`,
    // The term of office names the congress only where no ordinal does.
    nameEnd: ordinal === null ? end : nameEnd,
    end,
    weak: mark === undefined,
  };
}

// "của Đảng", not "đang".
function ownerAt(view: View, at: number): string | null {
  const party = matchAt(PARTY, view.bare, at);
  const word = party ? view.text.slice(at, at + party[0].length).toLowerCase() : "";
  if (party && /(?:đ|d)[aả]ng(?: |$)/.test(word) && !/(?:^| )đang/.test(word)) return party[0];
  const owner = matchAt(OWNER, view.text, at);
  return owner && view.bare.slice(at, at + owner[0].length);
}

const startsType = (bare: string, at: number): boolean => matchAt(TYPE_WORD_HERE, bare, at) !== null;

const COUNTED = /[ ,]{1,2}(?:lan(?: thu)?|khoa) /y;

function ordinalAt(view: View, at: number): { value: number; end: number } | null {
  const counted = matchAt(COUNTED, view.bare, at);
  if (counted) {
    const from = at + counted[0].length;
    const numeral = numeralAt(view.text, view.bare, from);
    return numeral && { value: numeral.value, end: from + numeral.length };
  }
  if (view.text[at] !== " " || !/[IVX]/.test(view.text[at + 1] ?? "")) return null;
  const figure = figureAt(view.text, at + 1);
  return figure && { value: figure.value, end: at + 1 + figure.length };
}

const LEVEL =
  /(?:^| )(tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|khoi|chi bo|truong|cong ty|so)(?![a-z0-9])/;

/** What congress it was: the whole Party's, a level's, an organisation's; `null` for "các cấp". */
function scopeKey(scope: string): string | null {
  if (/ (?:cac cap|cap tren|tren)(?![a-z])/.test(scope)) return null;
  const level = LEVEL.exec(scope)?.[1];
  if (/ dang bo(?![a-z])/.test(scope)) return `dang bo ${level ?? keyOf(scope)}`;
  const body =
    /(?: |^)(cong doan|doan|hoi|mat tran|mttq|nong dan|phu nu|cuu chien binh|thi dua)(?![a-z0-9])/.exec(
      scope,
    )?.[1];
  if (body && !/ cua dang/.test(scope)) return `${body} ${level ?? ""}`.trim();
  if (level && !/toan quoc/.test(scope)) return `dang bo ${level}`;
  return "toan quoc";
}

const PLENUM =
  / (?:cua )?(?:hoi nghi )?(?:lan thu ([a-z0-9]+(?: mot| hai| ba| bon| tu| nam| lam| sau| bay| tam| chin)?),? )?(?:cua )?(?:ban chap hanh |bch )?(?:trung uong|tw)(?: dang)?(?: cong san viet nam)?/y;
const PLENUM_NUMBER = /,? (?:lan thu )?/y;
const SESSION = /,? ?\(? ?khoa /y;

/** "Trung ương 4 khóa XII", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII", after the type word. */
function plenumAt(view: View, at: number): Read | null {
  const { text, bare } = view;
  const lead = matchAt(PLENUM, bare, at);
  if (!lead) return null;
  let next = at + lead[0].length;
  const early = lead[1] ? numeralAt(text, bare, at + lead[0].indexOf(lead[1])) : null;
  let value = early?.value ?? null;
  if (value === null) {
    const gap = matchAt(PLENUM_NUMBER, bare, next);
    const numeral = gap ? numeralAt(text, bare, next + gap[0].length) : null;
    if (!gap || !numeral) return null;
    value = numeral.value;
    next += gap[0].length + numeral.length;
  }
  const session = sessionAt(view, next);
  const end = session?.end ?? next;
  return {
    key: `trung uong ${value}${session ? ` khoa ${session.value}` : ""}`,
    nameEnd: end,
    end,
    weak: false,
  };
}

// "khóa XII", "(khóa XI, XII)"
function sessionAt(view: View, at: number): { value: string; end: number } | null {
  const { text, bare } = view;
  const lead = matchAt(SESSION, bare, at);
  if (!lead) return null;
  const values: number[] = [];
  let next = at + lead[0].length;
  for (let i = 0; i < 4; i++) {
    const numeral = figureAt(text, next);
    if (!numeral) break;
    values.push(numeral.value);
    next += numeral.length;
    const more = matchAt(/(?:, ?| va )(?:khoa )?(?=[IVX])/iy, bare, next);
    if (!more || !/[IVX]/.test(text[next + more[0].length] ?? "")) break;
    next += more[0].length;
  }
  if (values.length === 0) return null;
  if (lead[0].includes("(") && bare[next] === ")") next++;
  return { value: values.join("+"), end: next };
}
