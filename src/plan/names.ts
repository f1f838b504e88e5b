/** Names of persons, as they stand under a signature. */
import { bareOf } from "../text/bare.ts";
import { AUTHORITY, POST } from "./positions.ts";

/** The family names that nearly all Vietnamese people bear, and those of the larger minorities, bare. */
const FAMILY_NAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh truong lam mai dao cao ha luong luu ta to chu thai chau quach tang phung kieu la lo vi quan ma nong hua tong than thach lu giang khuc nghiem mac ninh on bach cu diep ton tran vuong van sung giang vang thao cu ha ly lau mua phang chang hang ho cam deo lo ca bach khong dam du trieu ban dang phu tieu xa y a ro h kpa ksor nay rah siu lieu cung doan bo au si lenh sin chang hang can khuat mau nham thieu tu uong phi kim hoa nghi am ong ung thanh viem tan thi".split(
    " ",
  ),
);

const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)|ths?|ts|pgs|gs|bs|bác sĩ|bác sỹ|y sĩ|y sỹ|dược sĩ|(?:bs)?ckii?|nhà giáo|nhạc sĩ|cn|ks|kỹ sư|tiến sĩ|thạc sĩ|ông|bà|đ\/c|đồng chí|\(?đã ký\)?|ký tên)(?![\p{L}])[.:,\s]*/iu;

// "ĐẢNG BỘ XÃ" begins like the family name Đặng, "HỘI ĐỒNG" like Hồi.
const BODY =
  /^(?:dang (?:bo|uy)|uy ban|ban (?:chap|thuong|chi|quan)|hoi dong|doan (?:tncs|thanh nien|xa|phuong)|chi bo|to (?:cong tac|kiem tra)|cong doan|xa|phuong|huyen|tinh|noi nhan|phu luc|so)(?![a-z])/;

/** A person's name standing alone: two to six capitalised words of which the first is a family name. */
export function isNameLike(text: string): boolean {
  return personIn(text) !== null;
}

interface Found {
  readonly at: number;
  readonly length: number;
}

/** Offset and length of the person's name in `text` when nothing but a rank or title stands before it. */
export function personIn(text: string): Found | null {
  const found = capitalisedNameIn(text);
  return found && FAMILY_NAMES.has(bareOf(text.slice(found.at)).split(" ")[0]!) ? found : null;
}

/** Like `personIn`, whatever the family name: for where only a person's name can stand. */
export function capitalisedNameIn(text: string): Found | null {
  let at = /^[^\p{L}]*/u.exec(text)![0].length;
  for (let rank = RANK.exec(text.slice(at)); rank; rank = RANK.exec(text.slice(at))) at += rank[0].length;
  const rest = text.slice(at).replace(/[^\p{L}]+$/u, "");
  const words = rest.split(/ +/);
  if (words.length < 2 || words.length > 6 || /[^\p{L}\s'.-]/u.test(rest)) return null;
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return null;
  const bare = bareOf(rest);
  if (POST.test(bare) || AUTHORITY.test(bare) || BODY.test(bare) || /^Trường /i.test(rest)) return null;
  return { at, length: rest.length };
}
