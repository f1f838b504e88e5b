/** The signature block: on whose behalf, in what capacity, which post, whose name. */
import type { Signer, Span } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import type { CleanText } from "../text/clean-text.ts";
import { trimmed, wordsAt } from "./fields.ts";
import { AUTHORITY, CAPACITY, MAKER, POST, signatureInside } from "./positions.ts";
import type { Piece } from "./tail.ts";

/** The family names that nearly all Vietnamese people bear, and those of the larger minorities, bare. */
const FAMILY_NAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh truong lam mai dao cao ha luong luu ta to chu thai chau quach tang phung kieu la lo vi quan ma nong hua tong than thach lu giang khuc nghiem mac ninh on bach cu diep ton tran vuong van sung giang vang thao cu ha ly lau mua phang chang hang ho cam deo lo ca bach khong dam du trieu ban dang phu tieu xa y a ro h kpa ksor nay rah siu lieu cung doan bo au si lenh sin chang hang can khuat mau nham thieu tu uong phi kim hoa nghi am ong ung thanh viem tan thi".split(
    " ",
  ),
);

const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)|ths?|ts|pgs|gs|bs|bác sĩ|cn|ks|kỹ sư|tiến sĩ|thạc sĩ|ông|bà|đ\/c|đồng chí|\(?đã ký\)?|ký tên)(?![\p{L}])[.:,\s]*/iu;

// "ĐẢNG BỘ XÃ" begins like the family name Đặng, "HỘI ĐỒNG" like Hồi.
const BODY =
  /^(?:dang (?:bo|uy)|uy ban|ban (?:chap|thuong|chi|quan)|hoi dong|doan (?:tncs|thanh nien|xa|phuong)|chi bo|to (?:cong tac|kiem tra)|cong doan|truong)(?![a-z])/;

/** A person's name standing alone: two to six capitalised words of which the first is a family name. */
export function isNameLike(text: string): boolean {
  return nameIn(text) !== null;
}

/** Offset and length of the person's name in `text` when nothing but a rank or title stands before it. */
function nameIn(text: string): { at: number; length: number } | null {
  let at = /^[^\p{L}]*/u.exec(text)![0].length;
  for (let rank = RANK.exec(text.slice(at)); rank; rank = RANK.exec(text.slice(at))) at += rank[0].length;
  const rest = text.slice(at).replace(/[^\p{L}]+$/u, "");
  const words = rest.split(/ +/);
  if (words.length < 2 || words.length > 6 || /[^\p{L}\s'.-]/u.test(rest)) return null;
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return null;
  const bare = bareOf(rest);
  if (!FAMILY_NAMES.has(bare.split(" ")[0]!) || POST.test(bare) || AUTHORITY.test(bare)) return null;
  if (BODY.test(bare)) return null;
  return { at, length: rest.length };
}

/** One line may hold the whole block: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A". */
function partsOf(clean: CleanText, piece: Piece): Span[] {
  const parts: Span[] = [];
  let start = piece.start;
  while (start < piece.end) {
    const text = clean.text.slice(start, piece.end);
    const bare = clean.bare.slice(start, piece.end);
    const lead =
      CAPACITY.exec(bare)?.[0].length ?? POST.exec(bare)?.[0].length ?? AUTHORITY.exec(bare)?.[0].length ?? 0;
    const after = lead + (CAPACITY.test(bare) ? (POST.exec(bare.slice(lead))?.[0].length ?? 0) : 0);
    const next = signatureInside(`.${text.slice(after)}`, `.${bare.slice(after)}`);
    const byCase = /(?<=\p{Lu}) (?=\p{Lu}\p{Ll})/u.exec(text)?.index ?? -1;
    let end = next > 0 ? start + after + next - 1 : piece.end;
    if (byCase > 0 && start + byCase < end && nameIn(text.slice(byCase))) end = start + byCase;
    if (end <= start) end = piece.end;
    parts.push(trimmed(clean, { start, end }, " \t\n"));
    start = end;
  }
  return parts.filter((part) => part.end > part.start);
}

interface Draft {
  authority: Span[];
  capacity: Span | null;
  position: Span[];
  name: Span | null;
}

/**
 * Reads the signature block from the pieces of the right column and what the recipients left over.
 * `null` when there is none of authority, capacity and post.
 */
export function findSigner(clean: CleanText, pieces: readonly Piece[]): Signer | null {
  const draft: Draft = { authority: [], capacity: null, position: [], name: null };
  const parts = pieces.flatMap((piece) => partsOf(clean, piece)).sort((a, b) => a.start - b.start);
  let previous: Span | null = null;
  for (const part of parts) {
    place(clean, draft, part, previous);
    previous = part;
    if (draft.name) break;
  }
  if (draft.authority.length === 0 && !draft.capacity && draft.position.length === 0) return null;
  return signerOf(clean, draft);
}

function place(clean: CleanText, draft: Draft, part: Span, previous: Span | null): void {
  const text = clean.text.slice(part.start, part.end);
  const bare = clean.bare.slice(part.start, part.end);
  const begun = draft.authority.length > 0 || draft.capacity !== null || draft.position.length > 0;
  if (AUTHORITY.test(bare) && draft.position.length === 0) {
    if (draft.authority.length === 0) draft.authority.push(part);
  } else if (CAPACITY.test(bare) && POST.test(bare.replace(CAPACITY, ""))) {
    draft.capacity ??= part;
  } else if (POST.test(bare) || MAKER.test(bare)) {
    if (draft.position.length === 0) draft.position.push(part);
  } else if (begun) {
    const found = nameIn(text);
    const last = draft.position.length > 0 ? null : (draft.authority[draft.authority.length - 1] ?? null);
    if (found) draft.name = { start: part.start + found.at, end: part.start + found.at + found.length };
    // "TM. BAN CHẤP HÀNH" + "ĐẢNG BỘ XÃ": the body's name goes on.
    else if (
      last &&
      last === previous &&
      text === text.toUpperCase() &&
      draft.authority.length < 3 &&
      !draft.capacity
    )
      draft.authority.push(part);
  }
}

function signerOf(clean: CleanText, draft: Draft): Signer {
  const words = (span: Span | null): string | null =>
    span ? wordsAt(clean, span).replace(/[\s,;:]+$/, "") : null;
  const spans = [...draft.authority, draft.capacity, ...draft.position, draft.name].filter(
    (span) => span !== null,
  );
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const acting =
    draft.capacity !== null &&
    draft.position.length === 0 &&
    /^q/.test(clean.bare.slice(draft.capacity.start, draft.capacity.end));
  return {
    authority: draft.authority.length > 0 ? draft.authority.map(words).join(" ") : null,
    capacity: words(draft.capacity),
    position: acting ? words(draft.capacity) : words(draft.position[0] ?? null),
    name: words(draft.name),
    text: clean.text.slice(start, end),
    span: { start, end },
  };
}
