/** What an instrument is about: the words after "về", "quy định", "ban hành" … or in quotation marks. */
import { BODY_HEADS, NAME_PARTS } from "./body-words.ts";
import { isBreak, matchAt, type View } from "./view.ts";

export interface ReadTitle {
  readonly value: string;
  /** After the title and the quotation mark that closes it. */
  readonly end: number;
}

/** Words a title begins with wherever it stands. */
const LEAD =
  /(?:,? ?v\/v|,? ?\(?v[eé] viec|,? ?ve|quy dinh|qui dinh|ban hanh|huong dan|sua doi|phe duyet|thanh lap|cong bo|phat dong|tiep tuc|tang cuong|day manh|trien khai|thuc hien|kien toan|dieu chinh|bo sung|bai bo|thay the|quan triet|to chuc|giao|phan cong|uy quyen|cong nhan|khen thuong|mot so|chi tiet|nang cao|doi moi|xay dung|tong ket|so ket|kiem tra|phe chuan|chuc nang|quy che|ket luan|ke hoach|chuong trinh|de an)(?![a-z0-9])/y;
/** After a bare number ("Nghị định 98 quy định rõ") all but "về" are verbs of the sentence. */
const PLAIN_LEAD = /^(?:,? ?v\/v|,? ?\(?v[eé] viec|,? ?ve)$/;
/** Leads that open a title where neither date nor issuer stands before them. */
const STRONG_LEAD =
  /^(?:,? ?v\/v|,? ?\(?v[eé] viec|,? ?ve|quy dinh|qui dinh|ban hanh|huong dan|sua doi|phe duyet)$/;
// "về" and what recognition makes of it, not "vệ", "vẻ", "vẽ".
const NOT_ABOUT = /v[ệẻẽè]/iu;
const OPEN = /[“"]/;
const MAX_LENGTH = 700;
const GAP = / {0,2}/y;

const QUOTE_TAIL = /^,? (?:giai doan|nam \d|den nam|tren dia ban|trong|thuoc)(?![a-z])/;
// Where a sentence goes on after a title: "…, cụ thể như sau", "…, Ủy ban nhân dân xã ban hành Kế hoạch".
const RESUME =
  /^,? ?(?:cu the nhu sau|nhu sau|voi cac noi dung|voi noi dung|trong do|dong thoi|gop phan|bao gom|can cu|thuc hien ke hoach|tren co so|xet de nghi|cu the|co hieu luc|thay the nghi|duoc sua doi|da duoc|duoc ban hanh)(?![a-z])/;
const CLAUSE = new RegExp(
  `^, (?:${BODY_HEADS})(?![a-z0-9])(?:[^;.:"“”,]|, (?:${NAME_PARTS})(?![a-z])){0,130}? (?:ban hanh|xay dung|de nghi|yeu cau|to chuc|trien khai|huong dan|thong bao|bao cao|lap|phat dong|cu the hoa|da) [a-z]`,
);
const LISTS_ON =
  /^ va (?:cac (?:van ban|quy dinh|nghi dinh|thong tu|huong dan)|tinh hinh thuc te|dieu kien thuc te)/;
const ASIDE =
  /^ ?\((?:sau day|goi tat|duoi day|viet tat|kem theo|ban hanh kem|gui kem|co (?:ke hoach|phu luc))/;

/** The title that follows `at`, ending before `limit`. `after` tells what stands before it. */
export function titleAfter(
  view: View,
  at: number,
  limit: number,
  after: { readonly issuerOrDate: boolean; readonly symbol: boolean },
): ReadTitle | null {
  const { text, bare } = view;
  const start = at + (matchAt(GAP, text, at)?.[0].length ?? 0);
  if (start >= limit) return null;
  if (OPEN.test(text[start] ?? "")) return quoted(view, start, start, limit);
  const lead = matchAt(LEAD, bare, start) ?? matchAt(LEAD, bare, at);
  if (!lead) return null;
  if (!after.issuerOrDate && !(after.symbol ? STRONG_LEAD : PLAIN_LEAD).test(lead[0])) return null;
  if (/ve$/.test(lead[0]) && NOT_ABOUT.test(text.slice(start, start + lead[0].length))) return null;
  const words = start + (/^,? ?\(?/.exec(lead[0])?.[0].length ?? 0);
  const afterLead = start + lead[0].length;
  const gap = matchAt(GAP, text, afterLead)?.[0].length ?? 0;
  if (OPEN.test(text[afterLead + gap] ?? "")) return quoted(view, words, afterLead + gap, limit);
  const title = finished(view, words, titleEnd(view, words, limit));
  return title && title.end > afterLead ? title : null;
}

/** A title in quotation marks, its lead ("về") outside them kept. */
function quoted(view: View, start: number, open: number, limit: number): ReadTitle | null {
  const close = closeOf(view, open);
  if (close < 0 || close >= limit + 200) return finished(view, start, titleEnd(view, open + 1, limit));
  let end = close + 1;
  if (QUOTE_TAIL.test(view.bare.slice(end, end + 24)) && start < open)
    end = Math.max(end, titleEnd(view, end, limit));
  return finished(view, start, end);
}

function finished(view: View, start: number, end: number): ReadTitle | null {
  const raw = view.text.slice(start, end).replace(/[\s,;:.\-–(]+$/u, "");
  const value = stripQuotes(raw).replace(/\s+/g, " ").trim();
  const letters = value.replace(/[^\p{L}]/gu, "");
  return letters.length < 4 ? null : { value, end: start + raw.length };
}

/** Quotes around the whole are no part of the title; those around some words of it are. */
function stripQuotes(title: string): string {
  const whole = /^[“"]([^”"“]*)[”"]?$/u.exec(title);
  if (whole) return whole[1]!;
  const led = /^([^“”"]{2,16}) [“"]([^”"“]*)[”"]?$/u.exec(title);
  return led ? `${led[1]} ${led[2]}` : title;
}

function closeOf(view: View, open: number): number {
  const stop = Math.min(view.text.length, open + MAX_LENGTH);
  for (let i = open + 1; i < stop; i++) {
    const sign = view.text[i]!;
    if (sign === "”" || sign === '"' || (sign === "“" && view.text[open] !== "“")) return i;
    if (sign === "\n" || sign === "\t") return -1;
  }
  return -1;
}

function titleEnd(view: View, start: number, limit: number): number {
  const { text, bare } = view;
  const stop = Math.min(limit, start + MAX_LENGTH, text.length);
  let depth = 0;
  for (let i = start; i < stop; i++) {
    const sign = text[i]!;
    if (isBreak(view, i)) return i;
    if (sign === "“" || sign === '"') {
      const close = closeOf(view, i);
      if (close > 0 && close < stop) i = close;
      continue;
    }
    if (sign === ";" || sign === "”") return i;
    if (sign === ":" && text[i + 1] === " ") return i;
    if (sign === "." && endsSentence(text, i)) return i;
    if (sign === "(" || (sign === " " && text[i + 1] === "(")) {
      if (ASIDE.test(bare.slice(i, i + 24))) return i;
    }
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return i;
    if (sign === "," && resumes(view, i)) return i;
    if (sign === " " && bare[i + 1] === "v" && LISTS_ON.test(bare.slice(i, i + 24))) return i;
  }
  return stop;
}

function resumes({ text, bare }: View, comma: number): boolean {
  const rest = bare.slice(comma, comma + 190);
  return (
    RESUME.test(rest) ||
    (/^, (?:\p{Lu}\p{Ll}|\p{Lu}{2,8} \P{Lu})/u.test(text.slice(comma, comma + 12)) && CLAUSE.test(rest))
  );
}

const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|P|Q|H|X|v\.v|ThS|TS|GS|Nxb)$/;

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1] ?? "\n";
  if (/[\p{L}\d]/u.test(next))
    return /\p{Ll}/u.test(text[at - 1] ?? "") && /^\p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return !ABBREVIATED.test(text.slice(Math.max(0, at - 5), at));
}
