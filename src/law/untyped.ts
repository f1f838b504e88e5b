/** Heads of citations by number without a type word: "số 21-KL/TW", "…, 38/2019/NĐ-CP" in a list. */
import { dateAfter } from "./dates.ts";
import { type Head, noHead } from "./head.ts";
import { isShort } from "./numbered.ts";
import { provisionBefore } from "./provision.ts";
import { isComplete, isKnownIssuer, type ParsedSymbol, symbolAt } from "./symbol.ts";
import { TYPE_WORD, typeNamed, typesAbbreviated } from "./types.ts";
import type { View } from "./view.ts";

// "Số: ^3 /KH-…": a number line, the number written by hand.
const OWN_LINE = /(?<![\p{L}\d])S[ốôo] ?[:.][^\p{L}\d\n]{0,8}$/u;
const INTRODUCED = /(?<![a-z0-9])so ?[:.]? ?$/;
const LISTED = /^\)?(?: ?\([^()\n]{1,60}\))?(?:[ ,;]|va|cung|hoac|cac|voi|so:?)*$/;
// "Mẫu số 01/BC-TĐ": forms, addresses and accounts have numbers too.
const NO_INSTRUMENT =
  /(?<![a-z0-9])(?:mau|bieu|bieu mau|phu luc|phieu|bang|ho so|don|dien thoai|hop dong|tai khoan|nha|lo|thua|to|kenh|bien|xe|tai lieu|kiem soat|dot|lan|khoa)(?: so)? ?[:.]? ?$/;
const CANDIDATE_REACH = 40;

/** The citation whose number starts at `at`; `last` is the head before it, whose list it may continue. */
export function untypedHead(view: View, at: number, last: Head | null): Head | null {
  const { text, bare } = view;
  const before = bare.slice(Math.max(0, at - CANDIDATE_REACH), at);
  const mark = INTRODUCED.exec(before);
  const listed = last?.symbol ? continuesList(bare, last, at) : false;
  const symbol = symbolAt(text, at, {
    type: listed ? last!.type : null,
    introduced: mark !== null || listed,
  });
  if (!symbol || NO_INSTRUMENT.test(before) || OWN_LINE.test(text.slice(Math.max(0, at - 14), at)))
    return null;
  const date = dateAfter(view, symbol.end);
  const vouched = date?.value != null || /^ cua /.test(bare.slice(symbol.end, symbol.end + 5));
  const letter = mark !== null && vouched && isLetter(symbol);
  if (!isComplete(symbol) && !letter && !(listed && isListable(symbol))) return null;
  if (/^ nay(?![a-z])/.test(bare.slice(symbol.end, symbol.end + 5))) return null;
  const start = mark ? at - mark[0].length : at;
  if (mark && isNumberLine(view, start, symbol.end)) return null;
  const far = mark && !listed ? typeBefore(view, start, symbol) : null;
  const whole = far?.start ?? start;
  const provision = provisionBefore(view, whole);
  return {
    ...noHead,
    type: far?.type ?? typeOf(symbol, listed ? last!.type : null),
    explicit: listed || far !== null,
    listed,
    start: whole,
    outerStart: provision?.start ?? whole,
    issuer: far?.issuer ?? null,
    end: date?.end ?? symbol.end,
    symbol,
    number: symbol.number,
    year: symbol.year,
    date: date?.value ?? null,
    provision: provision?.value ?? null,
  };
}

function continuesList(bare: string, last: Head, at: number): boolean {
  return at - last.end <= 90 && LISTED.test(bare.slice(last.end, at));
}

const isListable = (symbol: ParsedSymbol): boolean =>
  !isShort(symbol) &&
  (symbol.family === "number"
    ? symbol.number.includes("/")
    : [symbol.type ?? "", ...symbol.issuers].some((token) => /\p{Lu}{2}/u.test(token)));

const isLetter = (symbol: ParsedSymbol): boolean =>
  symbol.family === "letter" && symbol.issuers.length > 0 && isKnownIssuer(symbol.issuers[0]!);

const FAR = 64;
const WORDS_BETWEEN = /^(?: [\p{L}&-]+,?){1,9}$/u;

/** The type word that stands some words before "số": "Thông báo làm việc số 12", "Kế hoạch của UBND tỉnh số 15/KH-UBND". */
function typeBefore(
  view: View,
  at: number,
  symbol: ParsedSymbol,
): { type: string; start: number; issuer: string | null } | null {
  const from = Math.max(0, at - FAR);
  const word = [...view.bare.slice(from, at).matchAll(TYPE_WORD)].at(-1);
  const type = word && typeNamed(word[0]);
  if (!word || !type) return null;
  const start = from + word.index;
  const between = view.text.slice(start + word[0].length, at).trimEnd();
  if (!/^\p{Lu}/u.test(view.text.slice(start, start + 2)) || !WORDS_BETWEEN.test(between)) return null;
  const meant = symbol.type === null ? [] : typesAbbreviated(symbol.type, symbol.style);
  const odd = symbol.type === null || (symbol.type === "TT" && symbol.year === null);
  if (!meant.includes(type) && !odd) return null;
  const issuer = /^ của (\p{Lu}.*)$/u.exec(between)?.[1] ?? null;
  return { type, start, issuer };
}

/** "Số: 49/KH-UBND" on a line of its own is a document's own number. */
function isNumberLine({ text }: View, start: number, end: number): boolean {
  if (text[start] !== "S" || !/(?:^|[\n\t|]) ?$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  const alone = /^[\s|]*(?:[\n\t|]|$|\p{Lu}[^\n]{0,40}, ngày)/u.test(text.slice(end, end + 60));
  return alone || text.slice(start, end).includes(":");
}

/** The type that number and list speak for. */
function typeOf(symbol: ParsedSymbol, listType: string | null): string {
  if (symbol.type === null) {
    if (listType !== null) return listType;
    return symbol.family === "national-assembly" ? "Luật" : "Công văn";
  }
  const meant = typesAbbreviated(symbol.type, symbol.style);
  if (listType !== null && (meant.length === 0 || meant.includes(listType))) return listType;
  const issuer = symbol.issuers[0] ?? "";
  if (symbol.type === "QĐ" && symbol.style === "party") return issuer === "TW" ? "Quy định" : "Quyết định";
  if (symbol.type === "TT" && issuer.startsWith("MTT")) return "Thông tri";
  return meant[0] ?? listType ?? "Văn bản";
}
