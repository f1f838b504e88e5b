/** What kind of body a name denotes, so far as its first words tell. */
import { keyOf } from "../text/bare.ts";

export type BodyKind =
  | "people-committee"
  | "people-council"
  | "council"
  | "board"
  | "party"
  | "front"
  | "organisation"
  | "department"
  | "division"
  | "office"
  | "school"
  | "unit";

const KINDS: readonly (readonly [BodyKind, RegExp])[] = [
  ["people-committee", /^(?:uy ban nhan dan|ubnd|uy ban hanh chinh)(?: |$)/],
  ["people-council", /^(?:thuong truc )?(?:hoi dong nhan dan|hdnd)(?: |$)/],
  [
    "front",
    /^(?:ban thuong truc )?(?:uy ban (?:mttq|mat tran|trung uong mat tran)|ubmttq|ub mttq|mttq|mat tran)/,
  ],
  ["council", /^(?:hoi dong|hd (?:thi dua|tdkt))(?: |$)/],
  ["board", /^(?:ban (?:chi dao|to chuc|van dong|bien tap)|bcd|tieu ban|to cong tac|doan kiem tra)(?: |$)/],
  [
    "party",
    /^(?:(?:thuong truc |ban thuong vu |ban chap hanh |btv |bch )?(?:dang (?:uy|bo)|chi bo|(?:tinh|huyen|thanh|quan|thi) uy))(?: |$)/,
  ],
  [
    "organisation",
    /^(?:(?:ban thuong vu |ban chap hanh |btv |bch )?(?:(?:tinh |huyen |thanh |quan |thi |xa )?doan|lien doan|cong doan|hoi)|cdcs)(?: |$)/,
  ],
  ["department", /^so(?: |$)/],
  ["division", /^phong(?! kham| giao dich)(?: |$)/],
  ["office", /^(?:van phong|thanh tra)(?: |$)/],
  ["school", /^truong (?:mam non|mau giao|tieu hoc|trung hoc|thcs|thpt|pho thong|ptdt|th(?: |$)|mn(?: |$))/],
  [
    "unit",
    /^(?:chi cuc|cuc|trung tam|benh vien|tram|vien|nha truong|ban quan ly|ban giam doc|ban giam hieu)(?: |$)/,
  ],
];

/** The kind of the body called `name`, `null` when its words do not tell. */
export function bodyKind(name: string): BodyKind | null {
  const key = keyOf(name);
  return KINDS.find(([, words]) => words.test(key))?.[0] ?? null;
}

const SECOND_BODY =
  /(?<=[a-z] ?)(?:-|,| va ) ?(?:uy ban|ubnd|ubmttq|mat tran|so|phong|ban chap hanh|ban thuong vu|bch|hoi (?!dong)|(?:tinh |huyen |thanh |xa )?doan|cong doan|lien doan|dang uy|cong an|truong)(?= )/;

/** "VĂN PHÒNG HĐND VÀ UBND" serves both and is one. */
const ONE_OFFICE = /^(?:van phong|vp) (?:hdnd|hoi dong nhan dan)(?: va|,|-| &)? ?(?:ubnd|uy ban nhan dan)/;

/** A body inside another's name, where letterhead lines ran together: "PHÒNG GD&ĐT TRƯỜNG TIỂU HỌC X". */
const INNER_BODY =
  /. (?:truong (?:mam non|mau giao|tieu hoc|thcs|thpt|th )|hoi dong (?!nhan dan)|ban chi dao|trung tam |uy ban mttq|dang uy|doan tncs)/;

/** Whether `bare`, the bare name of an issuing body, names two: they issue together, or their lines ran together. */
export function namesTwoBodies(bare: string): boolean {
  const name = bare.replace(ONE_OFFICE, "van phong");
  return SECOND_BODY.test(name) || INNER_BODY.test(name);
}

const PLACE =
  /(?:^| )(tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?: ((?!va |cua |ve )[a-z0-9].*))?$/;

/** The administrative unit that ends a body's name: its level and, where given, its own name; both bare. */
export function placeOfBody(name: string): { readonly level: string; readonly name: string | null } | null {
  const m = PLACE.exec(keyOf(name));
  return m ? { level: m[1] === "tp" ? "thanh pho" : m[1]!, name: m[2] ?? null } : null;
}
