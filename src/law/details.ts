/** Issuer and title of each head, read between it and the next. */
import { dateAfter } from "./dates.ts";
import type { Head } from "./head.ts";
import { issuerAfter, issuerBefore } from "./issuer.ts";
import { titleAfter } from "./title.ts";
import { matchAt, type View } from "./view.ts";

export interface Detailed {
  readonly head: Head;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Where the mention ends. */
  readonly end: number;
}

const ABBREVIATION = / ?\(\p{Lu}[\p{L}&-]{1,14}\)/uy;
const SESSION = / ?\((?:khoa|nhiem ky) [^)]{1,24}\)/y;
const SENT = /^(?:Văn bản|Công văn|Tờ trình|Báo cáo|Thông báo|Biên bản)/;
/** Each head with what belongs to it, in order. */
export function detailsOf(view: View, heads: readonly Head[]): Detailed[] {
  const found = heads.map((head, i) => detailed(view, heads, i, head));
  shareIssuers(view, found);
  return found;
}

function detailed(view: View, heads: readonly Head[], i: number, head: Head): Detailed {
  const nextHead = heads[i + 1]?.outerStart ?? view.text.length;
  let at = head.end;
  let { date } = head;
  const issuer = issuerAfter(view, at, nextHead, isJoint(head));
  if (issuer) {
    at = issuer.end;
    const later = date === null ? dateAfter(view, at) : null;
    if (later && later.end <= nextHead) {
      date = later.value;
      at = later.end;
    }
  }
  const before =
    issuer === null && head.issuer === null && SENT.test(head.type) ? issuerBefore(view, head.start) : null;
  const aside = (matchAt(ABBREVIATION, view.text, at) ?? matchAt(SESSION, view.bare, at))?.[0].length ?? 0;
  const title = takesTitle(head)
    ? titleAfter(view, at + aside, limitOf(view, heads, i), {
        issuerOrDate: issuer !== null || head.date !== null,
        symbol: head.symbol !== null && head.symbol.family !== "number",
      })
    : null;
  return {
    head,
    date,
    issuer: head.issuer ?? (issuer ?? before)?.value ?? null,
    title: title?.value ?? null,
    end: Math.max(title?.end ?? at, head.end),
  };
}

// A law cited by name, a congress's resolution bear their subject in their name.
const takesTitle = (head: Head): boolean =>
  head.name === null ||
  head.key === null ||
  (head.date !== null && head.symbol === null && head.year === null);

/** Longer than any mention with its title. */
const REACH = 1200;
/** What joins one citation to the next: "; ", " và ", ", thực hiện ". */
const JOINER =
  /(?:[,;.]|,? (?:va|cung|hoac))(?: (?:va|cac|can cu|thuc hien|theo|quy dinh tai|noi dung|tiep tuc|trien khai|cua))* ?$/;

/** Where the title of head `i` must end: before the next citation that stands beside it, not inside it. */
function limitOf(view: View, heads: readonly Head[], i: number): number {
  const head = heads[i]!;
  const reach = Math.min(view.text.length, head.end + REACH);
  const line = view.text.slice(head.end, reach).indexOf("\n");
  const hardEnd = line < 0 ? reach : head.end + line;
  for (let j = i + 1; j < heads.length; j++) {
    const next = heads[j]!;
    if (next.start > hardEnd) break;
    const from = Math.max(head.end, next.outerStart - 36);
    const joiner = JOINER.exec(view.bare.slice(from, next.outerStart))?.[0];
    if (joiner === undefined) continue;
    const start = next.outerStart - joiner.length;
    if (isInnerList(view, heads, i, j, start)) continue;
    return start;
  }
  return hardEnd;
}

// Instruments that several bodies issue together.
const isJoint = ({ type, symbol }: Head): boolean =>
  type.endsWith("liên tịch") ||
  /LT$/.test(symbol?.type ?? "") ||
  /^(?:CTPH|KHPH|HDLN|KHLT)$/.test(symbol?.issuers[0] ?? "");

/** "… của Luật A và Luật B" inside a title: the second is joined to the first, not to the head. */
function isInnerList(view: View, heads: readonly Head[], i: number, j: number, joinerStart: number): boolean {
  const head = heads[i]!;
  const next = heads[j]!;
  const between = heads.slice(i + 1, j);
  const before = between.at(-1);
  if (!before) return false;
  if (next.listed) return true;
  const amends = AMENDS.test(view.bare.slice(head.end, before.start)) && view.bare[joinerStart] !== ";";
  if (/^Thông tư/.test(head.type) && LAW.test(next.type) && between.some(({ type }) => LAW.test(type))) {
    return view.bare[joinerStart] !== ";";
  }
  if (amends && between.some(({ type }) => type === next.type)) return true;
  return (
    before.end === joinerStart && next.date === null && next.type === before.type && next.type !== head.type
  );
}

const LAW = /^(?:Bộ luật|Luật|Pháp lệnh|Nghị định)$/;
const AMENDS = /(?:sua doi|bo sung|thay the|bai bo)[^;.]{0,160}$/;

const SEPARATOR = /^ ?(?:,|,? va|,? cung) ?$/;

/** "Kết luận số 21-KL/TW, Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương": the issuer is of both. */
function shareIssuers(view: View, found: Detailed[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const one = found[i]!;
    const next = found[i + 1]!;
    if (one.issuer !== null || one.title !== null || next.issuer === null || one.end !== one.head.end)
      continue;
    if (!one.head.symbol || !next.head.symbol || next.head.provision !== null) continue;
    const gap = view.bare.slice(one.end, next.head.start).replace(/ (?:so|cac) ?$/, " ");
    if (SEPARATOR.test(gap) && sameIssuer(one.head, next.head)) found[i] = { ...one, issuer: next.issuer };
  }
}

function sameIssuer(a: Head, b: Head): boolean {
  const first = a.symbol!.issuers.join("-");
  const second = b.symbol!.issuers.join("-");
  return first === second || first === "" || second === "";
}
