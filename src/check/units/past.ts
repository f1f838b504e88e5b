/**
 * Whether words speak of what was: an old name is right for what happened under it. Every doubt counts as past, so
 * that a name is called outdated only where the text speaks of now.
 */
import type { Span } from "../../model.ts";
import type { CleanParagraph, CleanText } from "../../text/clean-text.ts";
import { findDates } from "../../text/dates.ts";
import type { Subject } from "../subject.ts";

// Where one of these stands in the sentence, names are those of another time.
const HISTORY =
  /(?<!\p{L})(?:cũ|trước đây|trước kia|(?:trước|sau|từ|khi|thời điểm)(?: khi)?(?: thực hiện)? (?:sắp xếp|hợp nhất|sáp nhập|sát nhập|chia tách|tổ chức lại)|trước (?:ngày |thời điểm )?0?1[/.-]0?7[/.-]2025|nay (?:là|thuộc|thành)|nguyên(?: là|,| Chủ tịch| Phó| Bí thư| cán bộ| Trưởng)|nguyên quán|quê (?:quán|ở|gốc|xã|phường|huyện|tỉnh)|sinh (?:năm|ngày)|khi đó|khi ấy|lúc (?:đó|bấy giờ)|thời (?:kỳ|điểm đó)|hợp nhất|sáp nhập|sát nhập|chia tách|tách ra|giải thể|(?:kết thúc|chấm dứt|dừng|ngừng)(?: việc)? (?:hoạt động|nhiệm vụ|tổ chức)|không (?:còn )?tổ chức|không còn|bỏ cấp huyện|bàn giao|chuyển giao|tiếp quản|tiếp nhận (?:từ|hồ sơ|tài liệu)|thành lập (?:Đảng bộ|tỉnh|huyện|thị xã|thành phố)|lịch sử|ôn lại|truyền thống (?:đấu tranh|cách mạng|yêu nước)|chiến dịch|khởi nghĩa|kháng chiến|giải phóng|chiến thắng|chiến trường|liệt sĩ|liệt sỹ|anh hùng|di tích|tài liệu lưu trữ|đổi tên|chuyển thành|thay cho|thay thế|thành lập trên cơ sở|được thành lập từ|chính quyền (?:địa phương )?(?:hai|02|2) cấp|Trung Quốc|Lào(?! Cai)|Campuchia|Căm-pu-chia)(?!\p{L})/iu;

// Words that say it of the name itself, so that it holds wherever the name stands again.
const DECLARED =
  /^[\s"”]{0,3}(?:\((?:cũ|trước|nay|sau|nguyên)|,? ?nay (?:là|thuộc|thành)|cũ(?!\p{L})|trước (?:đây|kia|khi|sắp xếp|hợp nhất|sáp nhập))/iu;

const STOP = /[.;!?](?= )/g;

/** How far a sentence is followed on either side. */
const REACH = 600;

/** The sentence of `paragraph` around `span`: between full stops and semicolons. */
export function sentenceAround(clean: CleanText, paragraph: Span, { start, end }: Span): Span {
  let from = Math.max(paragraph.start, start - REACH);
  let to = Math.min(paragraph.end, end + REACH);
  const first = from;
  const text = clean.text.slice(from, to);
  for (const m of text.matchAll(STOP)) {
    const at = first + m.index;
    if (m[0] === "." && isAbbreviation(text, m.index)) continue;
    if (at < start) from = at + 1;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}

/** "TP. Hải Dương", "1. Mục đích" */
const isAbbreviation = (text: string, at: number): boolean =>
  /(?:^|[ (,.])(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}|\d{1,3})$/u.test(text.slice(Math.max(0, at - 4), at));

/** Index of the paragraph that holds `offset`, by bisection. */
export function paragraphAt(
  paragraphs: readonly CleanParagraph[],
  offset: number,
): CleanParagraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1];
}

/** An instrument's words in the clean text, with its day. */
interface Cited {
  readonly span: Span;
  /** ISO, or the year alone, `null` when the text does not say. */
  readonly date: string | null;
}

/** Answers whether words at a place speak of the time before a day. Made once for a document. */
export interface Past {
  /** @param day the day of the change */
  speaksOfBefore(span: Span, day: string): boolean;
  /** Whether the words are those of an instrument that is cited: its issuer, its title. */
  isCited(span: Span): boolean;
  /** Whether the sentence tells of history, or quotes. */
  speaksOfHistory(span: Span): boolean;
  /** "tỉnh Bình Thuận (trước sắp xếp)", "huyện Mù Cang Chải (nay là …)" */
  isDeclaredOld(span: Span): boolean;
}

/** Reads the document's citations and tables once, and answers for any place in it. */
export function pastOf(subject: Subject): Past {
  const { clean } = subject;
  const cited = citedIn(subject);
  const tables = oldTables(subject);
  const around = (span: Span) => {
    const paragraph = paragraphAt(clean.paragraphs, span.start);
    return paragraph && { paragraph, sentence: sentenceAround(clean, paragraph, span) };
  };
  const tellsOfHistory = (paragraph: Span, sentence: Span, span: Span): boolean =>
    HISTORY.test(clean.text.slice(sentence.start, sentence.end)) || isQuoted(clean.text, paragraph, span);
  const near = (sentence: Span) =>
    cited.filter((one) => one.span.start < sentence.end && one.span.end > sentence.start);
  const namedBy = (sentence: Span, span: Span) =>
    near(sentence).findLast((one) => one.span.start < span.start && isOf(clean, one, span));
  return {
    isCited(span) {
      const place = around(span);
      return place !== undefined && namedBy(place.sentence, span) !== undefined;
    },
    speaksOfHistory(span) {
      const place = around(span);
      return place === undefined || tellsOfHistory(place.paragraph, place.sentence, span);
    },
    isDeclaredOld: ({ end }) => DECLARED.test(clean.text.slice(end, end + 40)),
    speaksOfBefore(span, day) {
      const place = around(span);
      if (!place) return true;
      const { paragraph, sentence } = place;
      const { cell } = paragraph.source;
      if ((cell && tables.has(cell.table)) || tellsOfHistory(paragraph, sentence, span)) return true;
      const named = namedBy(sentence, span);
      if (named) return named.date === null || named.date < day.slice(0, named.date.length);
      return hasEarlierDate(clean, sentence, near(sentence), { day, asOf: subject.asOf });
    },
  };
}

/** "Kế hoạch số 5/KH-UBND ngày … của UBND huyện …", "… về phát triển du lịch huyện …": still the instrument's words. */
function isOf(clean: CleanText, { span }: Cited, at: Span): boolean {
  if (at.start < span.end) return true;
  const between = clean.bare.slice(span.end, at.start);
  if (between.length > 300) return false;
  return !/, (?:uy ban|ubnd|dang uy|hoi dong|ban |hoi |truong |phong |so |bo |cong an|de nghi|yeu cau|giao )/.test(
    between,
  );
}

function citedIn({ citations, clean }: Subject): Cited[] {
  return citations
    .flatMap(({ span, mentions, date, number }) =>
      [span, ...mentions].map(({ start, end }) => ({
        span: { start: cleanOffset(clean, start), end: cleanOffset(clean, end) },
        date: dayOf(date, number),
      })),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

function dayOf(date: string | null, number: string | null): string | null {
  return date ?? /\/((?:19|20)\d\d)\//.exec(number ?? "")?.[1] ?? null;
}

/** The offset in the clean text of what stands at `offset` of the source, by bisection. */
export function cleanOffset(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (clean.toSource({ start: middle, end: middle }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d])/g;

/** Whether the sentence, its citations aside, tells of a time before the change, in whole or in part. */
function hasEarlierDate(
  clean: CleanText,
  sentence: Span,
  near: readonly Cited[],
  { day, asOf }: { readonly day: string; readonly asOf: string },
): boolean {
  const outside = (start: number) => !near.some(({ span }) => span.start <= start && start < span.end);
  // The year of the change, told in a later year, began before it.
  const year = Number(day.slice(0, 4));
  const isEarlier = (told: number): boolean =>
    told < year || (told === year && told < Number(asOf.slice(0, 4)));
  const dates = findDates(clean.bare, sentence.start, sentence.end).filter(({ span }) => outside(span.start));
  for (const date of dates) {
    if (date.value ? date.value < day : date.year !== null && isEarlier(date.year)) return true;
  }
  const dated = (at: number): boolean => dates.some(({ span }) => span.start <= at && at < span.end);
  for (const m of clean.bare.slice(sentence.start, sentence.end).matchAll(YEAR)) {
    const at = sentence.start + m.index;
    if (outside(at) && !dated(at) && isEarlier(Number(m[0]))) return true;
  }
  return /(?:dau nam|quy (?:i|ii|1|2),?(?: nam)?|thang [1-6],?(?: nam)?)[ /]2025/.test(
    clean.bare.slice(sentence.start, sentence.end),
  );
}

function isQuoted(text: string, paragraph: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(paragraph.start, start - REACH), start);
  const after = text.slice(end, Math.min(paragraph.end, end + REACH));
  const opened = Math.max(before.lastIndexOf("“"), before.lastIndexOf("("));
  if (opened >= 0 && before[opened] === "“" && before.indexOf("”", opened) < 0 && after.includes("”"))
    return true;
  return before.split('"').length % 2 === 0 && after.includes('"');
}

/** Tables with a heading such as "Tên đơn vị cũ": the old names in them are what they are about. */
function oldTables({ clean }: Subject): ReadonlySet<number> {
  const tables = new Set<number>();
  for (const { start, end, source } of clean.paragraphs) {
    if (
      source.cell &&
      end - start < 120 &&
      /(?<!\p{L})(?:cũ|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất))(?!\p{L})/iu.test(
        clean.text.slice(start, end),
      )
    )
      tables.add(source.cell.table);
  }
  return tables;
}
