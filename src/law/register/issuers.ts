/** Who issues instruments of a symbol, and whether two names mean the same body. */
import { issuers } from "../../../corpus/issuers.ts";
import { bareOf } from "../../text/bare.ts";

const bare = (name: string): string =>
  bareOf(name.normalize("NFC"))
    .replace(/^(?:bo truong|thu truong|chu nhiem|chu tich|tong|giam doc) (?=\S)/, "")
    .replace(/(?<![a-z])ubnd(?![a-z])/g, "uy ban nhan dan")
    .replace(/(?<![a-z])hdnd(?![a-z])/g, "hoi dong nhan dan")
    .replace(
      /(?<![a-z])(?:bch|ban chap hanh) (?:trung uong|tw)(?: dang)?(?: khoa [ivx]+)?.*$/,
      "ban chap hanh trung uong",
    )
    .replace(/(?<![a-z])(?:bo chinh tri|ban bi thu)\b.*$/, (name) =>
      name.slice(0, /^ban/.test(name) ? 10 : 12),
    )
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The central bodies whose names are told apart with certainty. */
const CLOSED = new Map([
  ["chinh phu", "chinh phu"],
  ["thu tuong", "thu tuong"],
  ["thu tuong chinh phu", "thu tuong"],
  ["quoc hoi", "quoc hoi"],
  ["uy ban thuong vu quoc hoi", "ubtvqh"],
  ["bo chinh tri", "bo chinh tri"],
  ["ban bi thu", "ban bi thu"],
  ["ban chap hanh trung uong", "ban chap hanh trung uong"],
]);

const squeezed = (name: string): string => name.replace(/ (?:va|cua)(?= )/g, "");

/** Ministries of past and present by their names alone. */
const MINISTRIES = new Set(
  issuers
    .map(({ name }) => squeezed(bare(name)))
    .filter((name) => /^(?:bo|ngan hang nha nuoc|thanh tra chinh phu) ?/.test(name)),
);

function known(name: string): string | undefined {
  const closed = CLOSED.get(name);
  if (closed !== undefined) return closed;
  const ministry = squeezed(name);
  return MINISTRIES.has(ministry) ? ministry : undefined;
}

/** Whether both names are known bodies, and not the same one. Unknown names never differ. */
export function issuersDiffer(a: string, b: string): boolean {
  const one = known(bare(a));
  const other = known(bare(b));
  return one !== undefined && other !== undefined && one !== other;
}

const COMMITTEES: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:ban chap hanh|bch|ban thuong vu|btv|thuong truc) )+(?=\S)/, ""],
  [/^dang bo tinh /, "tinh uy "],
  [/^dang bo thanh pho /, "thanh uy "],
  [/^dang bo huyen /, "huyen uy "],
  [/^dang bo (?=xa |phuong |dac khu )/, "dang uy "],
];

/** A body's name in its shortest form: "BCH Đảng bộ tỉnh Hải Dương" is "Tỉnh ủy Hải Dương". */
function shortest(name: string): string {
  return COMMITTEES.reduce((words, [pattern, by]) => words.replace(pattern, by), bare(name));
}

/** Whether both names mean the same body as far as words can tell; one may leave the place out. */
export function issuersAlike(a: string, b: string): boolean {
  const [one, other] = [shortest(a), shortest(b)];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
