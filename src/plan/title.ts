/** The title of a document: its type ("KẾ HOẠCH"), its subject (trích yếu) and the year it is for. */
import type { Field, NumberField, Part, Span, Title } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findDates } from "../text/dates.ts";
import { isBodyStart } from "./bodies.ts";
import { typeAt } from "./document-types.ts";
import { fieldOf, partOf } from "./fields.ts";
import { isBasisStart } from "./legal-bases.ts";
import { isBold, isCentred, isRule, type Line, spanOf } from "./lines.ts";

export interface FoundTitle {
  readonly documentType: Field | null;
  readonly subject: Field | null;
  readonly attachedTo: Part | null;
  /** Index of the title line, -1 when the title is lost. */
  readonly line: number;
  /** Index of the first line after title and subject. */
  readonly next: number;
}

const SEARCHED_LINES = 60;
const MAX_SUBJECT_LINES = 6;
const MAX_SUBJECT_LENGTH = 600;

/** "PHƯỜNG AN NHƠN" is no "phương án". */
const WARD = /^phường(?!\p{L})/iu;

/** Finds the title among the first lines; where it is lost, what the closing or opening sentence calls the plan. */
export function findTitle(clean: CleanText, lines: readonly Line[]): FoundTitle {
  for (const line of lines.slice(0, SEARCHED_LINES)) {
    const lead = /^[^\p{L}]{0,6}(?:\(?dự thảo\)?[^\p{L}]{0,4})?/iu.exec(line.text)?.[0].length ?? 0;
    const type = typeAt(line.bare.slice(lead));
    if (!type || line.label?.kind === "dash" || WARD.test(line.text.slice(lead))) continue;
    const typeEnd = line.start + lead + type.length;
    const words = clean.text.slice(line.start + lead, typeEnd);
    if (IS_WARD.test(words) || !standsAsTitle(words, clean.text.slice(typeEnd, line.end), line)) continue;
    return titleFrom(clean, lines, line, { start: line.start + lead, end: typeEnd }, type.name);
  }
  return lostTitle(clean, lines);
}

/** "PHƯỜNG AN BÌNH" is no "PHƯƠNG ÁN". */
const IS_WARD = /^phường/iu;

/** A title stands alone or is set off by capitals, bold or centring from the sentence-like subject after it. */
function standsAsTitle(type: string, rest: string, line: Line): boolean {
  const alone = !/[\p{L}\d]/u.test(rest);
  const capitals = type === type.toUpperCase();
  if (capitals) return alone || !/^\s*(?:số|này)\b/iu.test(rest);
  return alone && (isCentred(line) || isBold(line) || /^\p{Lu}/u.test(type));
}

function titleFrom(
  clean: CleanText,
  lines: readonly Line[],
  line: Line,
  span: Span,
  name: string,
): FoundTitle {
  const parts: Span[] = [];
  const restStart =
    span.end + (/^[^\p{L}\d"“(]*/u.exec(clean.text.slice(span.end, line.end))?.[0].length ?? 0);
  if (restStart < line.end) parts.push({ start: restStart, end: line.end });
  let next = line.index + 1;
  let attachedTo: Part | null = null;
  for (; next < lines.length && parts.length < MAX_SUBJECT_LINES; next++) {
    const candidate = lines[next]!;
    if (isRule(candidate)) {
      if (parts.length > 0) break;
      continue;
    }
    if (isAttachment(candidate)) {
      attachedTo = partOf(clean, spanOf(candidate));
      next++;
      break;
    }
    if (!continuesSubject(candidate, parts, lines, clean)) break;
    parts.push(spanOf(candidate));
  }
  const first = parts[0];
  const last = parts[parts.length - 1];
  const subject =
    first && last ? fieldOf(clean, trimSubject(clean, { start: first.start, end: last.end })) : null;
  const documentType = fieldOf(clean, span, name);
  if (!attachedTo) attachedTo = attachmentNear(clean, lines, next);
  return { documentType, subject, attachedTo, line: line.index, next };
}

export function isAttachment(line: Line): boolean {
  return /^[^a-z]{0,3}(?:ban hanh )?kem theo /.test(line.bare);
}

function attachmentNear(clean: CleanText, lines: readonly Line[], next: number): Part | null {
  const near = lines.slice(next, next + 2).find(isAttachment);
  return near ? partOf(clean, spanOf(near)) : null;
}

function continuesSubject(
  line: Line,
  parts: readonly Span[],
  lines: readonly Line[],
  clean: CleanText,
): boolean {
  if (line.label && line.label.kind !== "dash") return false;
  if (/^kinh g[a-z]{1,2}i/.test(line.bare)) return false;
  const first = parts[0];
  if (!first)
    return line.text.length <= MAX_SUBJECT_LENGTH && (line.capitals || isCentred(line) || opensSubject(line));
  if (isBasisStart(line.bare, line.text[0]!) && !line.capitals) return false;
  const last = parts[parts.length - 1]!;
  if (
    line.end - first.start > MAX_SUBJECT_LENGTH ||
    /^(?:chu de|khau hieu|phan thu|muc tieu|dia diem|thoi gian)|https?:/.test(line.bare)
  )
    return false;
  const previous = lines[line.index - 1]!;
  if (previous.capitals && line.capitals) return true;
  // "ỦY BAN NHÂN DÂN TỈNH …": who decides, under the subject of a decision.
  if (line.capitals && isBodyStart(line.bare)) return false;
  if (/^(?:nam|thang|quy|tuan|giai doan|nam hoc) ?[ivx\d]/.test(line.bare) && line.text.length < 60)
    return !/,/.test(line.text);
  if (/[.;:]$/.test(clean.text.slice(0, last.end)) || /[.;:]$/.test(line.text)) return false;
  if (/^[\p{Ll}\d("“]/u.test(line.text)) return line.text.length < 160;
  if (isCentred(line) && isCentred(previous))
    return isBold(line) === isBold(previous) && line.text.length < 250;
  // Prose that opens the plan is longer than a line of a title, and has commas.
  if (previous.capitals) return false;
  return (
    line.text.length < 100 &&
    isCentred(line) === isCentred(previous) &&
    !/^(?:nam|trong|nham|de|tren co so|phat huy|can|nhan) [^,]*, /.test(line.bare)
  );
}

/** The line under the title, unless it already is a ground, a lead-in or prose. */
function opensSubject({ text, bare }: Line): boolean {
  if (bare.startsWith("can cu ")) return false;
  return !/[.;,:]$/.test(text) || (text.length < 120 && !isBasisStart(bare, text[0]!));
}

function trimSubject(clean: CleanText, span: Span): Span {
  const text = clean.text.slice(span.start, span.end);
  // An address that a web page left behind is no part of it.
  const tail = /(?:\s*https?:\S*)?[\s_\-–.*:]*$/u.exec(text)?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
}

// "… ban hành Kế hoạch công tác thi đua năm 2024, cụ thể như sau:", "Trên đây là Kế hoạch …, đề nghị …"
const ISSUES =
  /(?:ban hanh|xay dung|tren day la|lap) (?:ban )?(ke hoach) (?!nay\b|so\b|gom\b|cu the\b|nhu sau|chi tiet\b)([^.;\n]{6,400}?)(?=,? ?(?:cu the |voi (?:cac |nhung )?noi dung |gom |nhu sau|, (?:uy ban|ubnd|de nghi|yeu cau|hoi dong|truong))|[.;:\n])/g;

function lostTitle(clean: CleanText, lines: readonly Line[]): FoundTitle {
  const capitals = capitalSubject(clean, lines);
  if (capitals) return capitals;
  const none: FoundTitle = { documentType: null, subject: null, attachedTo: null, line: -1, next: 0 };
  for (const m of clean.bare.matchAll(ISSUES)) {
    const typeStart = m.index + m[0].indexOf(m[1]!, m[0].length - m[1]!.length - m[2]!.length - 1);
    const start = typeStart + m[1]!.length + 1;
    const end = start + m[2]!.trimEnd().length;
    const comma = clean.bare.slice(start, end).search(/, (?:uy ban|ubnd|de nghi|yeu cau|hoi dong)/);
    const subject = { start, end: comma >= 0 ? start + comma : end };
    return {
      documentType: fieldOf(clean, { start: typeStart, end: typeStart + m[1]!.length }, "Kế hoạch"),
      subject: fieldOf(clean, subject),
      attachedTo: lines[0] && isAttachment(lines[0]) ? partOf(clean, spanOf(lines[0])) : null,
      line: -1,
      next: 0,
    };
  }
  return none;
}

/** The type's line is lost but the subject stands in capitals under the place-and-date line. */
function capitalSubject(clean: CleanText, lines: readonly Line[]): FoundTitle | null {
  const dated = lines
    .slice(0, 14)
    .findIndex((line) => /ngay[^a-z]{0,24}thang[^a-z]{0,12}nam/.test(line.bare) && line.text.length < 130);
  if (dated < 0) return null;
  let next = dated + 1;
  while (next < lines.length && isRule(lines[next]!)) next++;
  const first = next;
  while (next < lines.length && lines[next]!.capitals && !lines[next]!.label && lines[next]!.text.length > 12)
    next++;
  const symbol = /(?<![a-z])(kh)[-/]/.exec(clean.bare.slice(0, lines[dated]!.end));
  if (next === first || !symbol) return null;
  const start = symbol.index;
  return {
    documentType: fieldOf(clean, { start, end: start + 2 }, "Kế hoạch"),
    subject: fieldOf(clean, trimSubject(clean, { start: lines[first]!.start, end: lines[next - 1]!.end })),
    attachedTo: null,
    line: first,
    next,
  };
}

// "thang 7 nam 2021" is part of a date, "den nam 2030" an aim, "tu nam 2009" a beginning.
const YEAR =
  /((?:thang \d{1,2}|den(?: het)?|tu|sau|truoc|tam nhin|dinh huong),?\s)?nam (?:hoc )?((?:19|20)\d\d)(?!\d)/g;

/**
 * The year a plan is for: "năm 2024" in its subject that is no part of a date, else the year of its own date.
 */
export function yearOf(clean: CleanText, subject: Field | null, dated: number | null): Title["year"] {
  if (subject) {
    const bare = clean.bare.slice(subject.span.start, subject.span.end);
    const all = [...bare.matchAll(YEAR)];
    const named = all.filter((m) => !m[1]);
    const last = named[named.length - 1] ?? (dated === null ? all[all.length - 1] : undefined);
    if (last) return Number(last[2]);
    const alone = [...bare.matchAll(/(?<![\d/-] ?)(20\d\d)(?! ?[-/\d])/g)];
    if (dated === null && alone.length === 1) return Number(alone[0]![1]);
    if (dated === null) return findDates(bare).at(-1)?.year ?? null;
  }
  return dated;
}

/** Where the title is lost, a number "…/KH-UBND" still says that the document is a plan. */
export function typeOfSymbol(clean: CleanText, number: NumberField | null): Field | null {
  const at = number?.symbol && /^KH(?![\p{L}])/u.test(number.symbol) ? number.text.lastIndexOf("KH") : -1;
  if (!number || at < 0) return null;
  return fieldOf(clean, { start: number.span.start + at, end: number.span.start + at + 2 }, "Kế hoạch");
}

/** The year of the decision a plan is attached to. */
export function yearIn(attachedTo: Part | null): number | null {
  const m = /n[ăa]m\s+(20\d\d)|\/(20\d\d)(?!\d)/u.exec(attachedTo?.text ?? "");
  return m ? Number(m[1] ?? m[2]) : null;
}
