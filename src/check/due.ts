/** When the tasks of a plan are due and its events take place: full dates, months and quarters with their year. */
import type { Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { daysIn, findDates, isoDate } from "../text/dates.ts";
import type { OwnYears } from "./own-years.ts";
import { citedAt, looksBack, tellsOf } from "./passage.ts";
import type { Subject } from "./subject.ts";

export interface Due {
  /** The date's own words, in offsets of the fair copy. */
  readonly span: Span;
  /** The year's digits. */
  readonly year: Span;
  /** The last day it names, ISO. */
  readonly last: string;
  /** The last day it would name in another year, ISO. */
  readonly inYear: (year: number) => string | null;
  /** Whether the words before it can only set a date for a task. */
  readonly sure: boolean;
}

const PERIOD =
  /(?<![a-z])(?:thang (\d{1,2})|quy (iv|i{1,3}|[1-4]))(?:\/| nam | - |-)((?:19|20)\d\d)(?![\d/])|(?<![\d/.-])(\d{1,2})\/(20\d\d)(?![\d/])/g;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

interface Dated {
  readonly span: Span;
  readonly year: number;
  readonly inYear: (year: number) => string | null;
}

/** Every date that a task or an event of the plan is set for, in order of place. */
export function duesOf(subject: Subject): Due[] {
  const { clean, citations, plan } = subject;
  const limit = plan.appendix?.span.start ?? Number.POSITIVE_INFINITY;
  return [...fullDates(clean.bare), ...periods(clean.bare)]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span, year, inYear }) => {
      const last = inYear(year);
      const sure =
        last === null ? null : (setsDate(clean, span.start) ?? (underWhen(clean, span.start) || null));
      if (last === null || sure === null || clean.toSource(span).start >= limit) return [];
      if (citedAt(clean, citations, span)) return [];
      const at = span.start + clean.bare.slice(span.start, span.end).lastIndexOf(String(year));
      return [{ span, year: { start: at, end: at + 4 }, last, inYear, sure }];
    });
}

function fullDates(bare: string): Dated[] {
  return findDates(bare).flatMap(({ day, month, year, value, span }) =>
    value === null || day === null || month === null || year === null
      ? []
      : [{ span, year, inYear: (other: number) => isoDate(other, month, day) }],
  );
}

function periods(bare: string): Dated[] {
  return [...bare.matchAll(PERIOD)].flatMap((m) => {
    const quarter = m[2] && (QUARTERS[m[2]] ?? Number(m[2]));
    const month = quarter ? quarter * 3 : Number(m[1] ?? m[4]);
    // "ngày 15 tháng 11 năm 2026" is a full date.
    if (month < 1 || month > 12 || (m[1] && /\d[ .,]*$/.test(bare.slice(m.index - 3, m.index)))) return [];
    const span = { start: m.index, end: m.index + m[0].length };
    const inYear = (year: number) => isoDate(year, month, daysIn(year, month));
    return [{ span, year: Number(m[3] ?? m[5]), inYear }];
  });
}

/** Whether the words around a date tell of last year's work. */
export function isTold({ clean }: Subject, { span, sure }: Due, { lowest }: OwnYears): boolean {
  return sure ? tellsOf(clean, span, lowest) : looksBack(clean, span, lowest);
}

/** The date as it would be in the plan's own year, where its year alone is last year's; else `null`. */
export function ofLastYear({ clean }: Subject, { year, inYear }: Due, own: OwnYears): string | null {
  const written = Number(clean.bare.slice(year.start, year.end));
  // A plan for next year may set tasks for the end of this one; without a date it is not known whether it does.
  if (written >= own.lowest || (!own.issued && written === own.from - 1)) return null;
  const moved = inYear(own.from);
  return moved !== null && own.issued && moved < own.issued.first ? null : moved;
}

const LEAD = 160;
/** Hours and connecting words between what sets a date and the date. */
const BETWEEN =
  /(?<![a-z])(?:(?:\d{1,2} ?(?:h|gio|g|:) ?(?:\d{2})?'?(?: ?phut)?|sang|chieu|toi|het|cuoi|ngay|la|vao|trong|luc|du kien|truoc|den|tu|thang|khoang|thoi diem|:|-|,)(?: |$))*$/;
const LATEST =
  /(?<![a-z])(?:cham nhat|muon nhat|han chot|han cuoi(?: cung)?|thoi han(?: [a-z]+){0,6}|hoan thanh(?: [a-z]+){0,3}|hoan tat|xong)$/;
const SENT = /(?<![a-z])(?:gui|bao cao|nop|trinh|dang ky)(?: [a-z]+){0,12}$/;
const EVENT =
  /(?<![a-z])(?:thoi gian(?: (?:to chuc|thuc hien|trien khai|tien hanh|kiem tra|dien ra|hoan thanh|phat dong))*|to chuc|khai mac|ra quan|be mac|dien ra|tien hanh)$/;
const TASK =
  /(?<![a-z])(?:gui|bao cao|nop|tong hop|trinh|dang ky|trien khai|to chuc|tham muu|hop|phat dong|xay dung|lap|cong bo|niem yet|thong bao|kiem tra|ra soat|cap nhat|phe duyet|so ket|tong ket)(?![a-z])/;
/** What is told of things, and not set for tasks: "hồ sơ nộp trước ngày", "số liệu tính đến ngày". */
const OF_THINGS =
  /(?<![a-z])(?:so lieu|moc thoi gian|ky bao cao|(?<!(?:bao cao|tong hop|gui|danh gia|cong bo|so ket|tong ket|trinh)(?: [a-z]+){0,2} )(?:ket qua|tinh hinh)|hieu luc|han su dung|doi voi [^,]*|truong hop [^,]*|(?<!(?:hoc|ve|an) )sinh|phat sinh|tuyen dung|thanh lap|ton tai|tham gia|nhap ngu|ket nap|bo nhiem|nghi huu|nhap hoc|(?:van ban|quyet dinh|ho so|don|nghi quyet|cong trinh|du an|nha) (?:duoc )?(?:ban hanh|ky|nop|cap|xay dung|khoi cong|tiep nhan|phe duyet))(?: [a-z]+){0,6}$/;
const DONE =
  /(?<!\p{L})(?:đã|từng|kể từ|tính (?:từ|đến)|được (?:cấp|giao|công nhận|tuyển|phê duyệt|thành lập|kết nạp))(?!\p{L})/iu;

/** Whether the words before `at` set the date there for a task: surely, likely, or not (`null`). */
function setsDate({ text, bare }: CleanText, at: number): boolean | null {
  const from = Math.max(bare.lastIndexOf("\n", at - 1), bare.lastIndexOf(";", at - 1), at - LEAD - 1) + 1;
  const before = bare.slice(from, at);
  const between = before.slice(BETWEEN.exec(before)!.index);
  const lead = before.slice(0, before.length - between.length).replace(/[ :,(-]+$/, "");
  const clause = lead.split(/[.,:(] /).at(-1)!;
  if (DONE.test(text.slice(from, at)) || OF_THINGS.test(clause) || /(?<![a-z])tu (?:ngay )?$/.test(between))
    return null;
  const until = /(?<![a-z])(?:truoc|het)(?![a-z])/.test(between);
  if (LATEST.test(lead) || (until && SENT.test(lead))) return true;
  if (EVENT.test(lead) || endsRange(lead)) return false;
  return until && TASK.test(lead) ? false : null;
}

/** "Thời gian: từ ngày 01/3/2026 đến": the date after it ends the time set for the plan. */
function endsRange(lead: string): boolean {
  return /(?<![a-z])thoi gian[^.;]{0,60} tu (?:ngay )?\d[\d/ .-]*(?:(?:thang|nam) ?[\d ]+)*$/.test(lead);
}

const WHEN = /(?<![a-z])(?:thoi gian|thoi han|tien do|han hoan thanh|hoan thanh)(?![a-z])/;

/** Whether the paragraph at `at` is a cell under a heading like "Thời gian" and the date opens it. */
function underWhen({ bare, paragraphs }: CleanText, at: number): boolean {
  const own = paragraphs.find(({ start, end }) => start <= at && at < end);
  const cell = own?.source.cell;
  if (!own || !cell || cell.row === 0) return false;
  if (BETWEEN.exec(bare.slice(own.start, at))!.index > 0) return false;
  return paragraphs.some(
    ({ source, start, end }) =>
      source.cell?.table === cell.table &&
      source.cell.row === 0 &&
      source.cell.column === cell.column &&
      WHEN.test(bare.slice(start, end)),
  );
}
