/** Names of bodies as letterheads and lists write them, taken apart: which office, of which administrative units. */

import { recipientKey } from "../check/recipient-key.ts";
import type { Gazetteer } from "../check/units/gazetteer.ts";
import { tierOf, type UnitKind } from "../check/units/mentions.ts";
import { provinceOf } from "../check/units/places.ts";
import { bareOf } from "../text/bare.ts";
import { nameKey } from "../text/name-key.ts";

export interface UnitName {
  /** `null` where the name stands alone ("An Bình"). */
  readonly kind: UnitKind | null;
  /** 0 for communes, 1 for districts, 2 for provinces. */
  readonly tier: 0 | 1 | 2;
  readonly key: string;
  /** The key without its diacritics. */
  readonly plain: string;
  /** Whether the name was written with diacritics where it has any. */
  readonly isMarked: boolean;
}

export interface BodyName {
  /** "uy ban nhan dan", "phong noi vu"; empty where only a unit is named. */
  readonly office: string;
  /** The smallest first. */
  readonly units: readonly UnitName[];
  /** The level that the words leave without a name: "Ủy ban nhân dân xã". */
  readonly open: UnitKind | null;
}

export const COMMITTEE = "uy ban nhan dan";

const KINDS: Readonly<Record<string, UnitKind>> = {
  tinh: "tỉnh",
  t: "tỉnh",
  "thanh pho": "thành phố",
  tp: "thành phố",
  huyen: "huyện",
  h: "huyện",
  quan: "quận",
  q: "quận",
  "thi xa": "thị xã",
  tx: "thị xã",
  "thi tran": "thị trấn",
  tt: "thị trấn",
  xa: "xã",
  x: "xã",
  phuong: "phường",
  p: "phường",
  "dac khu": "đặc khu",
  dk: "đặc khu",
};

const KIND =
  /(?<![a-z0-9])(?:(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?![a-z0-9])|(t\.?p|t\.?x|t\.?t|dk)(?![a-z])\.?|(t(?=\.)|[hqpx])(?:\.|(?=[ \d])))/g;
/** "Xã hội", "Quân sự", "TT. HĐND", "P. Nội vụ": what follows makes a word no unit's kind. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  xa: /^ hoi(?:$| ?[-,;()&]| (?:va|tinh|huyen|xa|phuong|thi|thanh|quan)(?![a-z]))/,
  quan: /^ su(?![a-z])/,
  tt: /^ ?(?:hdnd|ubnd|uy ban|hoi dong|dang uy|huyen uy|tinh uy|mttq|mat tran|gdtx|y te|van hoa|hanh chinh|phuc vu|chinh tri|dich vu)(?![a-z])/,
  p: /^ ?(?:noi vu|van hoa|vh|kinh te|kt|tai chinh|tc|tu phap|giao duc|gd|lao dong|ld|tai nguyen|tn|y te|nong nghiep|nn|thanh tra|dan toc|quan ly)(?![a-z])/,
};
/** "Huyện ủy Nam Sách", "Xã đoàn An Bình" */
const UNIT_BODY = /^ ?(ủy|uỷ|đoàn|uy|doan)(?!\p{L})/iu;
const STOP = /[,;()\n]/;
const EDGES = /^[\s.\-–]+|[\s.\-–]+$/g;
const LIST_MARK = /^[\s\d.)*•+-]+(?=\p{L})/u;

/** @param knows whether a name without its kind is that of a unit */
export function bodyNameOf(text: string, knows: (key: string) => boolean = () => false): BodyName {
  const name = text.normalize("NFC").replace(LIST_MARK, "").replace(/\s+/g, " ").trim();
  const bare = bareOf(name);
  const kinds = kindsIn(name, bare, knows);
  const open = kinds.find(({ start }) => start < 0)?.kind ?? null;
  const [first, ...larger] = kinds.filter(({ start }) => start >= 0);
  if (first === undefined) return withoutKind(open ? name.slice(0, openAt(bare)) : name, open, knows);
  const ends = [...larger.map(({ at }) => at), name.length];
  const units = [first, ...larger].map(({ kind, start }, i) => unitName(kind, name.slice(start, ends[i])));
  return {
    office: officeOf(name.slice(0, first.at) + first.body),
    units: units.sort((a, b) => a.tier - b.tier),
    open: null,
  };
}

interface FoundKind {
  readonly kind: UnitKind;
  readonly at: number;
  /** Where the name begins; -1 where there is none. */
  readonly start: number;
  /** What belongs to the office: "Huyện ủy" of "Huyện ủy Nam Sách". */
  readonly body: string;
}

function kindsIn(name: string, bare: string, knows: (key: string) => boolean): FoundKind[] {
  const isPlain = isAscii(name);
  const found: FoundKind[] = [];
  for (const m of bare.matchAll(KIND)) {
    const word = (m[1] ?? m[2] ?? m[3])!.replaceAll(".", "");
    const typed = name.slice(m.index, m.index + m[0].length);
    const kind = KINDS[word]!;
    let start = m.index + m[0].length;
    if (m[1] && !(isPlain || nameKey(typed) === nameKey(kind))) continue;
    if (m[3] && !m[0].endsWith(".") && !/^\p{Lu} ?[\p{Lu}\d]/u.test(name.slice(m.index))) continue;
    if (OTHER_WORD[word]?.test(bare.slice(start))) continue;
    const previous = found.at(-1);
    // "xã Phường Đúc": a kind right behind a kind is part of the name.
    if (previous && previous.start >= 0 && name.slice(previous.start, m.index).replace(EDGES, "") === "")
      continue;
    const nameFrom = (at: number) => name.slice(at).split(STOP, 1)[0]!.replace(EDGES, "");
    // "Xã Đoàn Kết" is a commune, "Xã đoàn An Bình" a body of one.
    const second = m[1] ? UNIT_BODY.exec(name.slice(start)) : null;
    const body = second && !knows(nameKey(nameFrom(start))) ? second : null;
    if (body) start += body[0].length;
    const rest = nameFrom(start);
    if (rest === "") {
      if (previous === undefined && !body) found.push({ kind, at: m.index, start: -1, body: "" });
      continue;
    }
    if (word === "t" && provinceOf(nameKey(rest)) === null) continue;
    found.push({ kind, at: m.index, start, body: body ? typed + body[0] : "" });
  }
  return found;
}

const openAt = (bare: string): number => bare.search(new RegExp(`(?:${Object.keys(KINDS).join("|")})$`));

/** Words that begin the name of an office rather than that of a place. */
const OFFICE =
  /^(?:so|phong|ban|hoi|doan|truong|trung tam|mttq|mat tran|uy ban|cong an|dang|van phong|chi cuc|cuc|benh vien|tram|lien doan|cong doan|chi bo|khoi|cum|vien|toa an|thanh tra|kho bac|bao hiem|cong ty|hat|doi|to|nha|thu vien|bao tang|mam non|tieu hoc|thcs|thpt|mn|th|ubmttq|tinh|huyen|thanh|thi|quan|xa) /;
const COMMITTEE_FIRST =
  /^(?:(?:hdnd|hoi dong nhan dan)(?: va | ?- ?|, ?| ))?(?:u\.?b\.?n\.?d|uy ban nhan dan|uy ban nd|ub nhan dan|ub nd)[ .:-]*/;

function withoutKind(name: string, open: UnitKind | null, knows: (key: string) => boolean): BodyName {
  const committee = COMMITTEE_FIRST.exec(bareOf(name))?.[0].length ?? 0;
  const rest = name.slice(committee).split(STOP, 1)[0]!.replace(EDGES, "");
  const isPlace =
    open === null && rest !== "" && (committee > 0 || !OFFICE.test(bareOf(rest)) || knows(nameKey(rest)));
  return isPlace
    ? { office: committee > 0 ? COMMITTEE : "", units: [unitName(null, rest)], open }
    : { office: officeOf(name), units: [], open };
}

function officeOf(words: string): string {
  const name = words.replace(EDGES, "");
  const committee = COMMITTEE_FIRST.exec(bareOf(name));
  if (committee && committee[0].length === name.length) return COMMITTEE;
  return recipientKey(name).replace(/^truong (?=thcs|thpt|tieu hoc|mam non|th )/, "");
}

export function unitName(kind: UnitKind | null, words: string): UnitName {
  const name = words.split(STOP, 1)[0]!.replace(EDGES, "").normalize("NFC");
  const key = nameKey(name)
    .replace(/(?<![\p{L}\p{M}\d])0+(?=\d)/gu, "")
    .replace(/^(?:t p )?hcm$/, nameKey("Hồ Chí Minh"));
  const isProvince = kind === "tỉnh" || (kind === "thành phố" && provinceOf(key) !== null);
  const tier = kind === null ? 0 : isProvince ? 2 : tierOf(kind) === "commune" ? 0 : 1;
  return { kind, tier, key, plain: key.replace(/\p{M}/gu, ""), isMarked: !isAscii(name) };
}

const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

/** Whether the gazetteer has a unit of that name, of whatever kind, now or in June 2025. */
export function isUnitIn(gazetteer: Gazetteer, key: string): boolean {
  const kinds = [...new Set(Object.values(KINDS))];
  return (
    provinceOf(key) !== null ||
    kinds.some(
      (kind) =>
        gazetteer.communes(kind, key).length > 0 ||
        gazetteer.holders(kind, key).size > 0 ||
        gazetteer.districts(kind, key).length > 0,
    )
  );
}
