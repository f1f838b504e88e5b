/**
 * The letterhead: country and motto, parent and issuing body, number and symbol, place and date.
 * Two columns may have come as table cells, as lines, or run together on one line; each component is cut out of the
 * lines by its own form, and what remains are the bodies' names.
 */
import type { DateField, Family, Field, NumberField, Part, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { isoDate } from "../text/dates.ts";
import { isBodyStart, lacksPlace, placeInName } from "./bodies.ts";
import { fieldOf, partOf, trimmed, wordsAt } from "./fields.ts";
import type { Line } from "./lines.ts";

export interface Letterhead {
  readonly country: Part | null;
  readonly motto: Part | null;
  readonly parentBody: Field | null;
  readonly issuingBody: Field | null;
  readonly number: NumberField | null;
  readonly place: Field | null;
  readonly date: DateField | null;
  readonly placeDate: Part | null;
  /** The year of the place-and-date line, known also when the day is blank. */
  readonly year: number | null;
  readonly family: Family;
  readonly found: boolean;
}

const COUNTRY = /cong ?h[a-z]{1,3} ?xa ?h[a-z]{1,2} ?ch[a-z]{1,2} ?ng[a-z]{2,5} ?v[a-z]{2,4}(?: ?na[a-z])?/;
const MOTTO = /d[a-z]c ?l[a-z]p ?[^a-z]{0,4} ?t[a-z] ?d[a-z] ?[^a-z]{0,4} ?h[a-z]{3} ?ph[a-z]{1,4}/;
const PARTY = /dang cong san viet nam/;
const YOUTH = /doan tncs ho chi minh|doan thanh nien cong san ho chi minh/;
const STAMP = /^(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat|du thao|ban sao|sao y|sao luc)\b/;

// "Số: 49/KH-UBND", "Số : /KH-UBND", "Số:    - KH/ĐTN", "Số 12-KH/ĐU", "Số: 12/2024/KH-UBND"
const NUMBER =
  /(?<!\p{L})S[ốoỐOôÔồổ]\s*[:.;]?\s*([^\p{L}\n]{0,32}?)\s?([-/])\s?(\p{Lu}[\p{L}\d&.§]{0,14}(?:\s?[-/]\s?[\p{L}\d&.§]{1,16}){0,5})/u;
// "Kiên Giang, ngày 05 tháng 01 năm 2026"; day, month or year may be blank or misread.
const PLACE_DATE =
  /([a-z][a-z .'0-9-]{1,48}?) ?[,.;]? ?ngay([^a-z\n]{0,24}|[^ \n]{0,5} ?)thang([^a-z\n]{0,16})nam ?([^a-z\n]{0,10}\d|[ ._…]{0,12})/;
const PLACE_DATE_FIGURES = /([a-z][a-z .'0-9-]{1,48}?) ?, ?(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

interface Piece {
  start: number;
  end: number;
}

/** Reads the letterhead out of `lines`, those that stand before the title. */
export function findLetterhead(clean: CleanText, lines: readonly Line[]): Letterhead {
  const pieces: Piece[] = lines.map(({ start, end }) => ({ start, end }));
  const country = cut(clean, pieces, COUNTRY);
  const motto = cut(clean, pieces, MOTTO);
  const party = cut(clean, pieces, PARTY);
  const numbered = cutNumber(clean, pieces);
  const dated = cutPlaceDate(clean, pieces);
  const youth = cutRightColumn(clean, pieces, YOUTH);
  const bodies = bodiesOf(clean, pieces);
  const issuing = bodies[bodies.length - 1] ?? null;
  const parent = bodies.length > 1 ? bodies[bodies.length - 2]! : null;
  const issuingBody = issuing ? fieldOf(clean, spanOfBody(clean, issuing), completedName(clean, issuing, parent)) : null;
  return {
    country: country && partOf(clean, country),
    motto: motto && partOf(clean, motto),
    parentBody: parent ? fieldOf(clean, spanOfBody(clean, parent), nameOf(clean, parent)) : null,
    issuingBody,
    number: numbered,
    ...dated,
    family: familyOf(issuing ? bareName(clean, issuing) : "", { country, party, youth }, numbered?.symbol ?? null),
    found: [country, motto, party, numbered, dated.placeDate].some((part) => part !== null),
  };
}

/** Finds `pattern` in the pieces, cuts it out of its piece and gives its span. */
function cut(clean: CleanText, pieces: Piece[], pattern: RegExp): Span | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const m = pattern.exec(clean.bare.slice(piece.start, piece.end));
    if (m) return cutAt(pieces, i, piece.start + m.index, piece.start + m.index + m[0].length);
  }
  return null;
}

function cutAt(pieces: Piece[], index: number, start: number, end: number): Span {
  const piece = pieces[index]!;
  const rest = [
    { start: piece.start, end: start },
    { start: end, end: piece.end },
  ].filter((part) => part.end > part.start);
  pieces.splice(index, 1, ...rest);
  return { start, end };
}

// The youth union's name stands alone in the right column; "BCH ĐOÀN TNCS HỒ CHÍ MINH XÃ X" is a body.
function cutRightColumn(clean: CleanText, pieces: Piece[], pattern: RegExp): Span | null {
  for (let i = 0; i < pieces.length; i++) {
    const span = trimmed(clean, pieces[i]!);
    const m = pattern.exec(clean.bare.slice(span.start, span.end));
    if (m?.index === 0 && m[0].length >= span.end - span.start - 2) return cutAt(pieces, i, span.start, span.end);
  }
  return null;
}

function cutNumber(clean: CleanText, pieces: Piece[]): NumberField | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const m = NUMBER.exec(clean.text.slice(piece.start, piece.end));
    if (!m) continue;
    const span = cutAt(pieces, i, piece.start + m.index, piece.start + m.index + m[0].length);
    const digits = m[1]!.replace(/\s+/g, "");
    const value = /^\d{1,5}(?:[./]\d{1,4})?$/.test(digits) ? digits : null;
    const symbol = m[3]!.replace(/\s*([-/])\s*/g, "$1").replaceAll("§", "");
    return { value, symbol, text: clean.text.slice(span.start, span.end), span };
  }
  return null;
}

type Dated = Pick<Letterhead, "place" | "date" | "placeDate" | "year">;

function cutPlaceDate(clean: CleanText, pieces: Piece[]): Dated {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const bare = clean.bare.slice(piece.start, piece.end);
    const m = PLACE_DATE.exec(bare) ?? PLACE_DATE_FIGURES.exec(bare);
    if (!m) continue;
    const start = piece.start + m.index;
    cutAt(pieces, i, start, start + m[0].length);
    const place = trimmed(clean, { start, end: start + m[1]!.length }, " \t,.-");
    const dateStart = start + m[1]!.length + (/^[^\p{L}\d]*/u.exec(m[0].slice(m[1]!.length))?.[0].length ?? 0);
    const span = trimmed(clean, { start: dateStart, end: start + m[0].length }, " \t,.-_…");
    const [day, month, year] = [m[2], m[3], m[4]].map(wholeNumber);
    const value = day && month && year && year > 1900 ? isoDate(year, month, day) : null;
    const text = clean.text.slice(span.start, span.end);
    return {
      place: fieldOf(clean, place),
      date: text === "" ? null : { value, text, span },
      placeDate: partOf(clean, { start, end: start + m[0].trimEnd().length }),
      year: year && year > 1900 ? year : null,
    };
  }
  return { place: null, date: null, placeDate: null, year: null };
}

function wholeNumber(text: string | undefined): number | null {
  const digits = text?.replace(/[\s.,…_-]/g, "") ?? "";
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

/** A body's name may stand on several lines, with the other column's text between them. */
type Body = readonly Span[];

function nameOf(clean: CleanText, body: Body): string {
  return body.map((part) => wordsAt(clean, part)).join(" ");
}

function bareName(clean: CleanText, body: Body): string {
  return body.map((part) => clean.bare.slice(part.start, part.end)).join(" ");
}

/** One span from first to last line where nothing else stands between, else the first line. */
function spanOfBody(clean: CleanText, body: Body): Span {
  const first = body[0]!;
  for (let i = 1; i < body.length; i++) {
    if (/[\p{L}\d]/u.test(clean.text.slice(body[i - 1]!.end, body[i]!.start))) return first;
  }
  return { start: first.start, end: body[body.length - 1]!.end };
}

/** The bodies' names among the pieces left over, each joined from its lines. */
function bodiesOf(clean: CleanText, pieces: readonly Piece[]): Body[] {
  const bodies: Span[][] = [];
  for (const piece of pieces) {
    const span = trimmed(clean, piece, " \t\n-_*.,:;“”\"'|=~");
    const bare = clean.bare.slice(span.start, span.end);
    if (!/[a-z]{2}/.test(bare) || STAMP.test(bare) || bare === "nam") continue;
    const last = bodies[bodies.length - 1];
    if (isBodyStart(bare) && !(last && isOpen(bareName(clean, last)))) bodies.push([span]);
    else if (last && looksLikeName(clean.text.slice(span.start, span.end))) last.push(span);
  }
  return bodies;
}

// "BAN CHẤP HÀNH" + "ĐẢNG BỘ XÃ X", "HỘI ĐỒNG" + "BAN …": the name goes on although the next line could begin one.
function isOpen(bare: string): boolean {
  return /(?:^| )(?:va|cua|hoi dong|ban|ban chap hanh|ban thuong vu|ban thuong truc|ban dai dien|bch|-)$/.test(bare);
}

function looksLikeName(text: string): boolean {
  return text.length <= 80 && /^[\p{Lu}\d(-]/u.test(text) && !/[.;:]$/.test(text);
}

/** "SỞ Y TẾ" under "UBND TỈNH KIÊN GIANG" is "SỞ Y TẾ TỈNH KIÊN GIANG". */
function completedName(clean: CleanText, issuing: Body, parent: Body | null): string {
  const name = nameOf(clean, issuing);
  if (!parent || !lacksPlace(bareName(clean, issuing))) return name;
  const at = placeInName(bareName(clean, parent));
  return at < 0 ? name : `${name} ${nameOf(clean, parent).slice(at)}`;
}

function familyOf(
  name: string,
  marks: { country: Span | null; party: Span | null; youth: Span | null },
  symbol: string | null,
): Family {
  if (/doan (?:tncs|thanh nien|xa|phuong|truong|huyen|tinh)|bch doan|(?:huyen|tinh|thanh|xa|quan) doan\b/.test(name) && !/cong doan/.test(name)) return "youth";
  if (/(?:uy ban|ub) ?(?:mttq|mat tran)|^mat tran|ban thuong truc uy ban mat tran/.test(name)) return "front";
  if (/^(?:bch |btv |ban chap hanh |ban thuong vu )?(?:cong doan|lien doan lao dong|hoi (?!dong))/.test(name)) return "union";
  if (marks.party || /^(?:dang (?:bo|uy)|chi bo|(?:huyen|tinh|thanh|quan|thi) uy|ban (?:chap hanh|thuong vu) dang)/.test(name)) return "party";
  if (marks.youth) return "youth";
  // 15-KH/ĐU: a hyphen after the number is the Party's way, and only the youth union's besides.
  if (symbol !== null && /^[A-Z][A-Za-z]{1,3}\/(?:TW|TU|HU|ĐU|QU|ThU|CB)/.test(symbol)) return "party";
  if (marks.country || /^(?:uy ban nhan dan|ubnd|hoi dong|so|phong|truong|bo|cuc|chi cuc|trung tam|cong an)\b/.test(name)) return "state";
  return "unknown";
}
