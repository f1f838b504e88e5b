/**
 * The letterhead: country and motto, parent and issuing body, number and symbol, place and date.
 * Two columns may have come as table cells, as lines, or run together on one line; each component is cut out of the
 * lines by its own form, and what remains are the bodies' names.
 */
import type { DateField, Field, NumberField, Part, Span } from "../model.ts";
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
  /** What stands in the right column instead of country and motto. */
  readonly party: Part | null;
  readonly youth: Part | null;
  readonly found: boolean;
}

// Words may be set apart by a line break or a table mark as well as a space, or run together.
const GAP = "[\\s|]{0,5}";
const COUNTRY = new RegExp(
  `${["[ce][a-z]ng", "h[a-z]{1,3}", "xa", "h[a-z]{1,2}", "ch[a-z]{1,2}", "ng[a-z]{2,5}", "v[a-z]{2,4}"].join(GAP)}(?:${GAP}na[a-z])?`,
);
const MOTTO =
  /d[a-z]c\s?l[a-z]p\s?[^a-z]{0,4}\s?t[a-z](?:\s?d[a-z])?\s?[^a-z]{0,4}\s?h[a-z]{3}\s?ph[a-z]{1,4}/;
// A word too many at its end belongs to it: a rule wants to see it.
const MOTTO_LINE = new RegExp(`${MOTTO.source}(?: [a-z]{1,8}(?=[ _.*-]*(?:[\\n|\\t]|$)))?`);
const PARTY = /dang\s?cong\s?san\s?viet\s?nam/;
const YOUTH = /doan tncs ho chi minh|doan thanh nien cong san ho chi minh/;
const STAMP = /^(?:hoa toc|thuong khan|khan|mat(?! tran)|toi mat|tuyet mat|du thao|ban sao|sao y|sao luc)\b/;

// "Số: 49/KH-UBND", "Số : /KH-UBND", "Số:    - KH/ĐTN", "Số 12-KH/ĐU", "Số: 12/2024/KH-UBND", "Số 298 KH/TWĐTN"
const NUMBER =
  /(?<!\p{L})S[ốoỐOôÔồổ]\s*[:.;]?\s*([^\p{L}]{0,32}?)\s?([-/])\s?(\p{Lu}[\p{L}\d&.§]{0,14}(?: ?[-/] ?[\p{L}\d&.§]{1,16}){0,5}(?:\([\p{L}\d]{1,8}\))?)/u;
const NUMBER_LINE = new RegExp(`(?:^|[\\n\\t|])\\s*${NUMBER.source.replace("(?<!\\p{L})", "")}`, "u");
// "Kiên Giang, ngày 05 tháng 01 năm 2026"; day, month or year may be blank or misread, the line may be wrapped.
const PLACE_DATE =
  /([a-z][a-z .'0-9-]{1,48}?) ?[,.;]?\s?ngay([^a-z]{0,24}|\s?[^ \n]{0,6}\s?)thang([^a-z]{0,16}|\s?[oil\d]{1,2}\s)nam ?([^a-z\n]{0,10}\d|[ ._…]{0,12})/;
const PLACE_DATE_FIGURES = /([a-z][a-z .'0-9-]{1,48}?) ?, ?(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;

/** Reads the letterhead out of `lines`, those that stand before the title. */
export function findLetterhead(clean: CleanText, lines: readonly Line[]): Letterhead {
  const zone = { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 };
  const taken: Span[] = [];
  const take = (pattern: RegExp): Span | null => {
    const m = pattern.exec(clean.bare.slice(zone.start, zone.end));
    if (!m) return null;
    const span = { start: zone.start + m.index, end: zone.start + m.index + m[0].trimEnd().length };
    taken.push(span);
    return span;
  };
  const country = take(COUNTRY);
  const motto = take(MOTTO_LINE);
  const party = take(PARTY);
  const number = takeNumber(clean, zone, taken);
  const dated = takePlaceDate(clean, zone, taken);
  const youth = takeRightColumn(clean, lines, taken);
  const bodies = bodiesOf(clean, piecesOf(lines, taken, dated.placeDate ?? number));
  const issuing = bodies[bodies.length - 1] ?? null;
  const parent = bodies.length > 1 ? bodies[bodies.length - 2]! : null;
  const whole = parent !== null && issuing !== null && ORGAN.test(bareName(clean, issuing));
  return {
    country: country && partOf(clean, country),
    motto: motto && partOf(clean, motto),
    parentBody: parent && !whole ? fieldOf(clean, spanOfBody(clean, parent), nameOf(clean, parent)) : null,
    issuingBody: issuing
      ? fieldOf(clean, spanOfBody(clean, issuing), completedName(clean, issuing, parent))
      : null,
    number,
    ...dated,
    party: party && partOf(clean, party),
    youth: youth && partOf(clean, youth),
    found: [country, motto, party, number, dated.placeDate].some((part) => part !== null),
  };
}

// The youth union's name stands alone in the right column; "BCH ĐOÀN TNCS HỒ CHÍ MINH XÃ X" is a body.
function takeRightColumn(clean: CleanText, lines: readonly Line[], taken: Span[]): Span | null {
  for (const line of lines) {
    const span = trimmed(clean, line);
    const m = YOUTH.exec(clean.bare.slice(span.start, span.end));
    if (m?.index !== 0 || m[0].length < span.end - span.start - 2) continue;
    taken.push(span);
    return span;
  }
  return null;
}

function takeNumber(clean: CleanText, zone: Span, taken: Span[]): NumberField | null {
  const text = clean.text.slice(zone.start, zone.end);
  // "ĐOÀN KIỂM TRA THEO QĐ SỐ 12/QĐ-SCT" is no number of this document: one that begins its line goes first.
  const m = NUMBER_LINE.exec(text) ?? NUMBER.exec(text);
  if (!m) return null;
  const at = zone.start + m.index + m[0].search(/\S/);
  const span = { start: at, end: zone.start + m.index + m[0].length };
  taken.push(span);
  const digits = m[1]!.replace(/\s+/g, "");
  const value = /^\d{1,5}(?:[./]\d{1,4})?$/.test(digits) ? digits : null;
  const symbol = m[3]!.replace(/\s*([-/])\s*/g, "$1").replace(/§|\.$/g, "");
  return { value, symbol, text: clean.text.slice(span.start, span.end), span };
}

/** What of the lines is not taken, line by line; what follows the place-and-date line is no body's name. */
function piecesOf(
  lines: readonly Line[],
  taken: readonly Span[],
  last: { readonly span: Span } | null,
): Span[] {
  const cuts = [...taken].sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  for (const line of lines) {
    let { start } = line;
    for (const cut of cuts) {
      if (cut.end <= start || cut.start >= line.end) continue;
      if (cut.start > start) pieces.push({ start, end: cut.start });
      start = Math.min(line.end, cut.end);
    }
    if (start < line.end) pieces.push({ start, end: line.end });
  }
  const limit = last?.span.end ?? Number.POSITIVE_INFINITY;
  const before = pieces.filter((piece) => piece.start < limit);
  return before.length > 0 ? before : pieces;
}

type Dated = Pick<Letterhead, "place" | "date" | "placeDate" | "year">;

function takePlaceDate(clean: CleanText, zone: Span, taken: Span[]): Dated {
  const text = without(clean.bare.slice(zone.start, zone.end), zone.start, taken);
  const m = PLACE_DATE.exec(text) ?? PLACE_DATE_FIGURES.exec(text);
  if (!m) return { place: null, date: null, placeDate: null, year: null };
  const start = zone.start + m.index;
  const named = { start, end: start + m[1]!.length };
  const capital = clean.text.slice(named.start, named.end).search(/\p{Lu}/u);
  const place = trimmed(
    clean,
    placeFrom(clean, zone, { start: start + Math.max(capital, 0), end: named.end }),
    " \t,.-",
  );
  const line = { start: Math.min(start, place.start), end: start + m[0].trimEnd().length };
  taken.push(line);
  const lead = /^[^\p{L}\d]*/u.exec(m[0].slice(m[1]!.length))![0].length;
  const span = trimmed(clean, { start: start + m[1]!.length + lead, end: line.end }, " \t,.-_…");
  const [day, month, year] = [m[2], m[3], m[4]].map(wholeNumber);
  const value = day && month && year && year > 1900 ? isoDate(year, month, day) : null;
  const words = clean.text.slice(span.start, span.end);
  return {
    place: fieldOf(clean, place),
    date: words === "" ? null : { value, text: words, span },
    placeDate: partOf(clean, line),
    year: year && year > 1900 ? year : null,
  };
}

/** `text`, which starts at `offset`, with line breaks for what is taken: nothing matches across it. */
function without(text: string, offset: number, taken: readonly Span[]): string {
  let out = text;
  for (const { start, end } of taken) {
    out = out.slice(0, start - offset) + "\n".repeat(end - start) + out.slice(end - offset);
  }
  return out;
}

// "Bắc" + "Kạn, ngày": the first word of the place was left on the line before.
function placeFrom(clean: CleanText, zone: Span, place: Span): Span {
  const m = /(?:^|\n)(\p{Lu}\p{Ll}{1,6})\n$/u.exec(clean.text.slice(zone.start, place.start));
  return m ? { start: place.start - m[1]!.length - 1, end: place.end } : place;
}

function wholeNumber(text: string | undefined): number | null {
  const digits = (text ?? "")
    .replace(/[\s.,…_-]/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
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

const NO_NAME = " \t\n_*.,:;“”\"'|=~";

/** The bodies' names among the pieces left over, each joined from its lines. */
function bodiesOf(clean: CleanText, pieces: readonly Span[]): Body[] {
  const bodies: Span[][] = [];
  for (const piece of pieces.flatMap((part) => apart(clean, part))) {
    const whole = trimmed(clean, piece, NO_NAME);
    const span = trimmed(clean, piece, `${NO_NAME}-`);
    const bare = clean.bare.slice(span.start, span.end);
    if (!/[a-z]{2}/.test(bare) || STAMP.test(bare) || bare === "nam" || /^so ?:/.test(bare)) continue;
    const last = bodies[bodies.length - 1];
    // "SỞ GIÁO DỤC VÀ ĐÀO TẠO -" + "TỈNH ĐOÀN": two bodies that issue one plan.
    const joint =
      last !== undefined && (clean.text[last.at(-1)!.end - 1] === "-" || clean.text[whole.start] === "-");
    const begins = isBodyStart(bare) || bare === "uy";
    if (begins && !joint && !(last && isOpen(bareName(clean, last))))
      bodies.push([endsInDash(clean, whole) ? whole : span]);
    else if (last && looksLikeName(clean.text.slice(span.start, span.end)))
      last.push(joint || endsInDash(clean, whole) ? whole : span);
  }
  return bodies;
}

const endsInDash = (clean: CleanText, span: Span): boolean =>
  / -$/.test(clean.text.slice(span.start, span.end));

// "UBND XÃ AN BÌNH TIỂU BAN TUYÊN TRUYỀN": parent and issuer on one line.
const TWO_BODIES =
  /^(?:ubnd|uy ban nhan dan|dang bo|huyen uy|so|phong|bo|lien doan lao dong|cong doan giao duc|doi tntp ho chi minh|hoi dong doi|huyen doan)(?: [^ ]+){1,9}? (?=(?:so|phong|truong|tieu ban|ban|hoi dong|dang uy|chi bo|trung tam|cdcs|cong doan|lien doi|doan|hoi|tram)(?![a-z,]))/;

function apart(clean: CleanText, piece: Span): Span[] {
  const span = trimmed(clean, piece, " \t\n-_*.,:;|");
  const m = TWO_BODIES.exec(clean.bare.slice(span.start, span.end).replaceAll("\n", " "));
  if (!m || /(?:^| |-)(?:uy|va|cua|cong|chap hanh|thuong vu|cong tac) $/.test(m[0])) return [piece];
  const cut = span.start + m[0].length;
  // "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "PHÒNG VĂN HÓA - XÃ HỘI": one word.
  if (/(?:va|-) xa $/.test(m[0]) && clean.bare.startsWith("hoi", cut)) return [piece];
  // "SỞ A - TỈNH ĐOÀN" issue together; "PHÒNG GD&ĐT - TRƯỜNG THCS" are above and below.
  const dash = /- $/.test(m[0]);
  if (dash && !/^(?:truong|trung tam|tram)/.test(clean.bare.slice(cut, cut + 10))) return [piece];
  return [
    { start: span.start, end: cut - (dash ? 3 : 1) },
    { start: cut, end: span.end },
  ];
}

// "BAN CHẤP HÀNH" + "ĐẢNG BỘ XÃ X", "HỘI ĐỒNG" + "BAN …": the name goes on although the next line could begin one.
function isOpen(bare: string): boolean {
  return /(?:^| )(?:va|cua|hoi dong|ban|ban chap hanh|ban thuong vu|ban thuong truc|ban dai dien|bch|uy|-)$/.test(
    bare,
  );
}

function looksLikeName(text: string): boolean {
  return text.length <= 80 && /^[\p{Lu}\d(-]/u.test(text) && !/[.;:]$/.test(text);
}

/** A body's standing organ, which is named with it: "BAN THƯỜNG TRỰC" under "ỦY BAN MTTQ VIỆT NAM XÃ X". */
const ORGAN = /^(?:ban thuong truc|ban thuong vu|ban chap hanh|bch|btv)$/;

/** "SỞ Y TẾ" under "UBND TỈNH KIÊN GIANG" is "SỞ Y TẾ TỈNH KIÊN GIANG". */
function completedName(clean: CleanText, issuing: Body, parent: Body | null): string {
  const name = nameOf(clean, issuing);
  if (parent && ORGAN.test(bareName(clean, issuing))) return `${name} ${nameOf(clean, parent)}`;
  if (!parent || !lacksPlace(bareName(clean, issuing))) return name;
  const at = placeInName(bareName(clean, parent));
  return at < 0 ? name : `${name} ${nameOf(clean, parent).slice(at)}`;
}

/** Without a title, only lines that look like a letterhead are read as one. */
export function letterheadEnd(lines: readonly Line[], titleLine: number): number {
  if (titleLine >= 0) return titleLine;
  const prose = lines.findIndex(
    (line) => line.text.length > 110 || /[.;:]$/.test(line.text) || line.label !== null,
  );
  return Math.min(prose < 0 ? lines.length : prose, 14);
}
