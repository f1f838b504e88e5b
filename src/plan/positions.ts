/** Posts and signing forms as they stand in a signature block, matched in bare text. */

const POSTS = [
  "chu tich",
  "gia+m d[a-z]c",
  "tong giam doc",
  "hieu truong",
  "hieu pho",
  "bi thu",
  "truong ban",
  "truong phong",
  "chanh van phong",
  "chanh thanh tra",
  "chanh an",
  "chanh vp",
  "bo truong",
  "thu truong",
  "thu tuong(?: chinh phu)?",
  "tong cuc truong",
  "chi cuc truong",
  "cuc truong",
  "vu truong",
  "vien truong",
  "cong an truong",
  "truong cong an",
  "truong tram",
  "tram truong",
  "chi huy truong",
  "chinh tri vien",
  "chinh uy",
  "to truong",
  "doi truong",
  "truong doan",
  "truong khoa",
  "chu nhiem",
  "tong bien tap",
  "tong thanh tra",
  "thong doc",
  "uy vien",
  "ke toan truong",
  "doan truong",
  "hat truong",
].join("|");

/** "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "TRƯỞNG BAN": a post at the start of bare text. */
export const POST = new RegExp(`^(?:quyen )?(?:ph[a-z] |p\\. ?)?(?:${POSTS})(?: thuong truc)?(?![a-z0-9])`);

const POST_INSIDE = new RegExp(`(?<![a-z0-9/.])(?:ph[a-z] |p\\. ?)?(?:${POSTS})(?![a-z0-9])`, "g");

/** "TM.", "T/M": on behalf of a collective. Nghị định 30/2020, Phụ lục I.II.7; the slash forms are the Party's. */
export const AUTHORITY = /^t ?[./]? ?m(?: ?[./]+ ?| )(?=[a-z])/;
/** "KT.", "TL.", "TUQ.", "Q.", "K/T", "T/L": signing for another. */
export const CAPACITY = /^(?:k ?[./]? ?t|t ?[./]? ?l|t ?[./]? ?u ?[./]? ?q|q)(?: ?[./]+ ?| )(?=[a-z])/;
// A post that is none: the one who drew the plan up signs it.
export const MAKER = /^nguoi (?:lap|xay dung|thuc hien|viet|soan)(?: [a-z]+){0,4}$/;

/** Posts whose letters a misreading may have changed, by their shape, in their standard spelling. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/^gia+m d[a-z]c$/, "GIÁM ĐỐC"],
  [/^chu tich$/, "CHỦ TỊCH"],
  [/^hieu truong$/, "HIỆU TRƯỞNG"],
  [/^bi thu$/, "BÍ THƯ"],
  [/^truong ban$/, "TRƯỞNG BAN"],
  [/^truong phong$/, "TRƯỞNG PHÒNG"],
  [/^chanh van phong$/, "CHÁNH VĂN PHÒNG"],
];

/** A post in capitals in its standard spelling where it is one of the common posts, else as it stands. */
export function spelt(text: string, bare: string): string {
  if (!inCapitals(text)) return text;
  const [, deputy, post] = /^(ph[a-z] )?(.*)$/.exec(bare)!;
  const standard = SPELT.find(([shape]) => shape.test(post!))?.[1];
  if (!standard) return text;
  return deputy ? `PHÓ ${standard}` : standard;
}

const FORM_INSIDE =
  /(?<![a-z0-9])(?:(?:t ?[./] ?m|tm|k ?[./] ?t|kt|t ?[./] ?l|tl|tuq|q)(?:\.|\/| \.) ?|(?:[tk]\/[mtl]) )(?=[a-z]{2})/g;

/**
 * Offset in `text` where a signature block's words begin after something else ("- Lưu: VT. PHÓ CHỦ TỊCH"), or -1.
 * They count only in capitals, since recipients name posts too.
 */
export function signatureInside(text: string, bare: string): number {
  let best = -1;
  for (const pattern of [FORM_INSIDE, POST_INSIDE]) {
    for (const m of bare.matchAll(pattern)) {
      const words = text.slice(m.index, m.index + m[0].length + 1);
      if (m.index > 0 && inCapitals(words) && (best < 0 || m.index < best)) best = m.index;
    }
  }
  return best;
}

function inCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter === letter.toUpperCase()).length;
  return letters.length > 0 && capitals / letters.length >= 0.85;
}
