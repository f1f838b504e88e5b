/** When the tasks of a plan are due and its events take place: full dates, months and quarters with their year. */
import type { Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { daysIn, findDates, isoDate } from "../text/dates.ts";
import type { OwnYears } from "./own-years.ts";
import { citedAt, lineStart, DONE as PAST, sentenceAt, tellsOf } from "./passage.ts";
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
  /** The last day of the stretch of time that the date begins, ISO; `null` where it begins none. */
  readonly until: string | null;
  /** Whether the words before it can only set a date for a task. */
  readonly sure: boolean;
}

const PERIOD =
  /(?<![a-z])(?:thang (\d{1,2})|quy (iv|i{1,3}|[1-4]))(?:\/| nam | - |-)((?:19|20)\d\d)(?![\d/])|(?<![\d/.-])(\d{1,2})\/(20\d\d)(?![\d/])/g;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

interface Dated {
  readonly span: Span;
  readonly year: number;
  /** A month or quarter, and not a day. */
  readonly within: boolean;
  readonly inYear: (year: number) => string | null;
}

/** Every date that a task or an event of the plan is set for, in order of place. */
export function duesOf(subject: Subject): Due[] {
  const { clean, citations, plan } = subject;
  const limit = plan.appendix?.span.start ?? Number.POSITIVE_INFINITY;
  const dates = [...fullDates(clean.bare), ...periods(clean.bare)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return dates.flatMap((dated, i) => {
    const { span, year, inYear } = dated;
    const last = inYear(year);
    const set = last === null ? null : setsDate(clean, dated);
    if (last === null || set === null || clean.toSource(span).start >= limit) return [];
    if (citedAt(clean, citations, span)) return [];
    const until = set === "begins" ? lastOf(clean.bare, dated, dates[i + 1]) : null;
    if (set === "begins" && until === null) return [];
    const at = span.start + clean.bare.slice(span.start, span.end).lastIndexOf(String(year));
    return [{ span, year: { start: at, end: at + 4 }, last, inYear, until, sure: set === "surely" }];
  });
}

const TO = /^[ ,]{0,2}(?:\([^)\n]{1,20}\) )?(?:den|-)(?: het)?(?: ngay)? ?$/;

/** The last day of the stretch of time that `first` begins and `next` ends, if it does. */
function lastOf(bare: string, first: Dated, next: Dated | undefined): string | null {
  if (!next || !TO.test(bare.slice(first.span.end, next.span.start))) return null;
  return next.inYear(next.year);
}

function fullDates(bare: string): Dated[] {
  return findDates(bare).flatMap(({ day, month, year, value, span }) =>
    value === null || day === null || month === null || year === null
      ? []
      : [{ span, year, within: false, inYear: (other: number) => isoDate(other, month, day) }],
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
    return [{ span, year: Number(m[3] ?? m[5]), within: true, inYear }];
  });
}

const COMPARED = /(?<![a-z])(?:so voi|cung ky|nam truoc|nam qua|nhin lai)(?![a-z])/;

/** Whether the words around a date tell of last year's work. */
export function isTold({ clean }: Subject, { span, sure }: Due, { lowest }: OwnYears): boolean {
  if (tellsOf(clean, span, lowest)) return true;
  const { start, end } = sentenceAt(clean, span.start);
  return !sure && (PAST.test(clean.text.slice(start, end)) || COMPARED.test(clean.bare.slice(start, end)));
}

/** The date as it would be in the plan's own year, where its year alone is last year's; else `null`. */
export function ofLastYear({ clean }: Subject, { year, inYear }: Due, own: OwnYears): string | null {
  const written = Number(clean.bare.slice(year.start, year.end));
  // A plan for next year may set tasks for the end of this one; without a date it is not known whether it does.
  if (written >= own.lowest || (!own.notBefore && written === own.from - 1)) return null;
  const moved = inYear(own.from);
  return moved !== null && own.notBefore && moved < own.notBefore ? null : moved;
}

const LEAD = 160;
/** Hours and connecting words between what sets a date and the date. */
const BETWEEN =
  /(?<![a-z])(?:(?:\d{1,2} ?(?:h|gio|g|:) ?(?:\d{2})?'?(?: ?phut)?,?(?: ?(?:-|den) ?\d{1,2} ?(?:h|gio|g|:) ?(?:\d{2})?)?|\d{1,2}(?:\/\d{1,2})?(?:,| va| -)|sang|chieu|toi|het|cuoi|ngay|la|vao|trong|luc|du kien|truoc|den|tu|thang|khoang|ca|thoi diem|-|,):?(?: |$))*$/;
const LATEST =
  /(?<![a-z])(?:cham nhat|muon nhat|han chot|han cuoi(?: cung)?|thoi han(?: [a-z]+){0,6}|hoan thanh(?: [a-z]+){0,3}|hoan tat|xong)$/;
const SENT = /(?<![a-z])(?:gui|bao cao|nop|trinh|dang ky)(?: [a-z]+){0,12}$/;
const EVENT =
  /(?<![a-z])(?:thoi gian(?: (?:to chuc|thuc hien|trien khai|tien hanh|kiem tra|dien ra|hoan thanh|phat dong))*|to chuc|khai mac|ra quan|be mac|dien ra|tien hanh)$/;
const TASK =
  /(?<![a-z])(?:gui|bao cao|nop|tong hop|trinh|dang ky|trien khai|to chuc|tham muu|hop|phat dong|xay dung|lap|ban hanh|kien toan|ra quan|hoan thien|hoan thanh|thong qua|ky (?:ket )?(?:giao uoc|cam ket)|cong bo|niem yet|thong bao|kiem tra|ra soat|cap nhat|phe duyet|so ket|tong ket)(?![a-z])/;
/** What is told of things, and not set for tasks: "hồ sơ nộp trước ngày", "số liệu tính đến ngày". */
const OF_THINGS =
  /(?<![a-z])(?:so lieu|moc thoi gian|ky bao cao|(?<!(?:bao cao|tong hop|gui|danh gia|cong bo|so ket|tong ket|trinh)(?: [a-z]+){0,2} )(?:ket qua|tinh hinh)|hieu luc|han su dung|doi voi [^,]*|truong hop [^,]*|(?<!(?:hoc|ve|an) )sinh|phat sinh|tuyen dung|thanh lap|ton tai|tham gia|nhap ngu|ket nap|bo nhiem|nghi huu|nhap hoc|(?:van ban|quyet dinh|ho so|don|nghi quyet|cong trinh|du an|nha) (?:duoc )?(?:ban hanh|ky|nop|cap|xay dung|khoi cong|tiep nhan|phe duyet))(?: [a-z]+){0,6}$/;
const DONE =
  /(?<!\p{L})(?:đã|từng|kể từ|tính (?:từ|đến)|được (?:cấp|giao|công nhận|tuyển|phê duyệt|thành lập|kết nạp))(?!\p{L})/iu;

/** How the words before a date set it for a task, or `null` when they do not. */
function setsDate(
  { text, bare, paragraphs }: CleanText,
  dated: Dated,
): "surely" | "likely" | "begins" | null {
  const at = dated.span.start;
  const line = lineStart(bare, at, LEAD);
  const from = line + bare.slice(line, at).lastIndexOf(";") + 1;
  const before = bare.slice(from, at);
  const between = before.slice(BETWEEN.exec(before)!.index);
  const own = before.slice(0, before.length - between.length).replace(/[ :,(+-]+$/, "");
  // "III. THỜI GIAN" and the dates on the next line
  const lead = (from === line ? headed(bare, line) : "") + own;
  const clause = lead.split(/[.,:(] /).at(-1)!;
  if (DONE.test(text.slice(from, at)) || OF_THINGS.test(clause)) return null;
  if (/(?<![a-z])tu (?:ngay )?$/.test(between)) return SPAN.test(`${lead}${between}`) ? "begins" : null;
  const until = /(?<![a-z])(?:truoc|het)(?![a-z])/.test(between);
  if (LATEST.test(lead) || (until && SENT.test(lead))) return "surely";
  if (EVENT.test(lead) || endsRange(lead) || /(?<![a-z])luc \d/.test(between)) return "likely";
  if ((until || (dated.within && /(?<![a-z])trong /.test(between))) && TASK.test(lead)) return "likely";
  return own === "" && underWhen(bare, paragraphs, at) ? "likely" : null;
}

/** "Thời gian: từ", "Thời gian thực hiện dự kiến từ ngày" */
const SPAN =
  /(?<![a-z])(?:thoi gian(?: (?:to chuc|thuc hien|trien khai|tien hanh|dien ra|phat dong|du kien))*[ :-]{1,3}(?:du kien ?:? ?)?|du kien )tu (?:ngay )?$/;

/** The words of the heading above a line that are about time: "thoi gian ", else nothing. */
function headed(bare: string, line: number): string {
  if (bare[line - 1] !== "\n") return "";
  const above = bare.slice(lineStart(bare, line - 1, 82), line - 1);
  return above.length <= 80 && /(?<![a-z])thoi gian(?![a-z])/.test(above) && !/[.;]$/.test(above)
    ? "thoi gian "
    : "";
}

/** "Thời gian: từ ngày 01/3/2026 đến": the date after it ends the time set for the plan. */
function endsRange(lead: string): boolean {
  return /(?<![a-z])thoi gian[^.;]{0,60} tu (?:ngay )?\d[\d/ .-]*(?:(?:thang|nam) ?[\d ]+)*$/.test(lead);
}

const WHEN = /(?<![a-z])(?:thoi gian|thoi han|tien do|han hoan thanh|hoan thanh)(?![a-z])/;

/** Whether the paragraph at `at` is a cell of a column headed "Thời gian" or the like. */
function underWhen(bare: string, paragraphs: CleanText["paragraphs"], at: number): boolean {
  const own = paragraphs.findLastIndex(({ start }) => start <= at);
  const cell = paragraphs[own]?.source.cell;
  if (!cell || cell.row === 0) return false;
  for (let i = own - 1; i >= 0; i--) {
    const { source, start, end } = paragraphs[i]!;
    if (source.cell?.table !== cell.table) return false;
    if (source.cell.row === 0 && source.cell.column === cell.column) return WHEN.test(bare.slice(start, end));
  }
  return false;
}
