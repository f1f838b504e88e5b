/** Names of bodies (cơ quan, tổ chức): how they begin, how they end, how the text completes a short one. */
import type { Span } from "../model.ts";
import { keyOf } from "../text/bare.ts";
import type { CleanText } from "../text/clean-text.ts";

/** The words a body's name begins with, bare. */
const HEADS =
  "uy ban|ubnd|ubmttq|ub mttq|ban thuong truc|ban thuong vu|ban chap hanh|bch|btv|ban chi dao|ban chi huy|ban to chuc|ban quan ly|ban dan van|ban tuyen giao|ban xay dung|ban van dong|ban dai dien|ban giam hieu|ban giam doc|ban|tieu ban|hoi dong|hdnd|cdcs|lien doi|thuong truc|so|phong|truong|dang bo|dang uy|chi bo|huyen uy|tinh uy|thanh uy|quan uy|thi uy|doan|huyen doan|tinh doan|thanh doan|xa doan|hoi|cong doan|lien doan|tong lien doan|trung tam|chi cuc|tong cuc|cuc|bo|cong an|quan su|vien|toa an|van phong|thanh tra|kho bac|bao hiem|benh vien|tram|ttyt|bvdk|mat tran|thu tuong chinh phu|chinh phu|cong ty|tong cong ty|tap doan|dai hoc|hoc vien|to cong tac|to|doi|hat|khoi|cum|uy vien|nha|thu vien|bao tang|dai|lien hiep|hiep hoi|ngan hang|vuon|cac";

const HEAD = new RegExp(`^(?:${HEADS})(?![a-z0-9])`);

/** True when `bare` begins as a body's name does. */
export function isBodyStart(bare: string): boolean {
  return HEAD.test(bare);
}

/** Short head words that are other words without their diacritics: "Bộ" and "Bố trí", "Tổ" and "Tổ chức". */
const SPELT_HEADS: Readonly<Record<string, RegExp>> = {
  bo: /^Bộ(?! phận)/iu,
  to: /^Tổ(?! chức (?!chính|đoàn|Đảng|đảng|hội|cơ sở|xã))/iu,
  so: /^Sở/iu,
  hoi: /^Hội(?! (?:nghị|thi|thảo))/iu,
  doi: /^Đội/iu,
  dai: /^Đài/iu,
  nha: /^Nhà trường/iu,
  tram: /^Trạm/iu,
  hat: /^Hạt/iu,
  khoi: /^Khối/iu,
  cum: /^Cụm/iu,
  cuc: /^Cục/iu,
  vien: /^Viện/iu,
  vuon: /^Vườn/iu,
  doan: /^Đoàn/iu,
  ban: /^Ban(?! hành)/iu,
  phong: /^Phòng(?!,)/iu,
  truong: /^Trường/iu,
  cong: /^Công (?:an|đoàn|ty)/iu,
  cac: /^Các(?! (?:hoạt động|nội dung|nhiệm vụ|chỉ tiêu|phong trào|văn bản|chính sách|giải pháp|biện pháp|hình thức))/iu,
};

/** `isBodyStart` for text whose diacritics can be trusted. */
export function isSpeltBodyStart(text: string, bare: string): boolean {
  if (!isBodyStart(bare)) return false;
  const spelt = SPELT_HEADS[/^[a-z]+/.exec(bare)?.[0] ?? ""];
  return spelt ? spelt.test(text) : true;
}

export const LEVELS = "tinh|thanh pho|tp\\.?|huyen|quan|thi xa|tx\\.?|thi tran|tt\\.?|xa|phuong|dac khu";

/** Not "Văn hóa - Xã hội", but "xã Hội Hoan". */
const PLACE_IN_NAME = new RegExp(`(?:^|[ -])((?!xa hoi(?:$| (?:${LEVELS}) ))(?:${LEVELS}) [a-z0-9].*)$`);

/** Offset in `bare` of the administrative unit a body's name ends with ("… tỉnh Kiên Giang"), or -1. */
export function placeInName(bare: string): number {
  const m = PLACE_IN_NAME.exec(bare);
  return m ? m.index + m[0].length - m[1]!.length : -1;
}

// Bodies with a name of their own, which no place needs to complete.
const NAMED_BODY =
  /^(?:truong|benh vien|cong ty|tong cong ty|tap doan|trung tam|dai hoc|hoc vien|vien|nha|bo(?! chi huy)|chinh phu|tong cuc)\b/;

/** Whether `bare`, a letterhead's body, leaves its place to the parent body above it ("SỞ Y TẾ"). */
export function lacksPlace(bare: string): boolean {
  return placeInName(bare) < 0 && !NAMED_BODY.test(bare);
}

const ENDS_IN_LEVEL = /(?:^|[ -])(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)$/;

/** The level word a body's name ends with and that no proper name follows ("Ủy ban nhân dân xã"), or `null`. */
export function openLevel(bare: string): string | null {
  const m = ENDS_IN_LEVEL.exec(bare);
  return m && !isPartOfName(bare.slice(0, m.index), m[1]!) ? m[1]! : null;
}

/** "PHƯỜNG TAM QUAN", "XÃ NGHĨA PHƯƠNG", "TỈNH HÀ TĨNH": no level comes after the lowest one, or after itself. */
const isPartOfName = (before: string, level: string): boolean =>
  new RegExp(`(?:^|[ -])(?:(?!xa hoi(?: |$))(?:xa|phuong|thi tran|dac khu)|${level}) `).test(before);

const NAME = "(?:\\p{Lu}[\\p{L}'-]*|\\d{1,2})(?: (?:\\p{Lu}[\\p{Ll}'-]*|\\d{1,2})){0,3}";

/**
 * The proper name that the text most often puts after `level` ("xã Quảng Nghiệp"), `null` when the text names two
 * equally often or none.
 */
export function placeNamed(clean: CleanText, level: string): { name: string; span: Span } | null {
  const pattern = new RegExp(`(?<![\\p{L}])(\\p{L}{2,6}(?: \\p{L}{2,4})?) (${NAME})`, "gu");
  const counts = new Map<string, { name: string; count: number; span: Span }>();
  for (const m of clean.text.matchAll(pattern)) {
    const word = clean.bare.slice(m.index, m.index + m[1]!.length);
    if (word !== level && !word.endsWith(` ${level}`)) continue;
    const name = m[2]!;
    if (name === name.toUpperCase()) continue;
    const key = keyOf(name);
    const start = m.index + m[0].length - name.length;
    const entry = counts.get(key) ?? { name, count: 0, span: { start, end: start + name.length } };
    entry.count++;
    counts.set(key, entry);
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  if (!first || (second && second.count === first.count)) return null;
  return { name: first.name, span: first.span };
}
