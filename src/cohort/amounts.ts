/** Amounts and days that a demand or its answer names, to be compared as numbers. */

export interface Amount {
  readonly value: number;
  /** "%", or the first of the words it counts, bare. */
  readonly unit: string;
  /** More is less: "không quá 5%". */
  readonly isLimit: boolean;
}

const AMOUNT = /(?<![\d.,/a-z-])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?! ?[/.-] ?\d) ?(%|phan tram|[a-z]+)/g;
const IN_WORDS =
  /(?<=(?:it nhat|toi thieu|co|them|tu) )(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?!\d)([a-z]+)/g;
const WORDS = ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
/** What makes a number a date, an ordinal or a reference. */
const NO_AMOUNT_BEFORE =
  /(?:^| )(?:ngay|thang|nam|quy|dieu|khoan|diem|so|muc|thu|lan thu|khoa|ky|phu luc|giai doan|de an|bang|cap|loai|hang|nam hoc) $/;
const NO_UNIT = /^(?:thang|nam|ngay|gio|phut|h|den|va|hoac|tro|khoa|nhiem|qd|kh|nq|ct)$/;
const LIMIT =
  /(?:khong qua|khong vuot qua|khong de qua|duoi|toi da|nhieu nhat|giam con|giam xuong|xuong con)(?: muc| con)? $/;

export function amountsIn(bare: string): Amount[] {
  const figures = [...bare.matchAll(AMOUNT)].flatMap((m) => {
    const before = bare.slice(Math.max(0, m.index - 24), m.index);
    const unit = m[2] === "phan tram" ? "%" : m[2]!;
    if (unit !== "%" && (NO_AMOUNT_BEFORE.test(before) || NO_UNIT.test(unit))) return [];
    const value = Number(m[1]!.replaceAll(".", "").replace(",", "."));
    return [{ value, unit, isLimit: LIMIT.test(before) }];
  });
  const words = [...bare.matchAll(IN_WORDS)].map((m) => ({
    value: WORDS.indexOf(m[1]!) + 1,
    unit: m[2]!,
    isLimit: false,
  }));
  return [...figures, ...words.filter(({ unit }) => !NO_UNIT.test(unit))];
}

const ALL = /(?<![a-z])(?:toan bo|tat ca|toan the|moi (?=co quan|don vi|thon|ho|can bo|khu)|100%)/;

/** Whether `given` does not fall short of what is asked; `null` where no amount of the kind is given, or several. */
export function suffices(asked: Amount, bare: string): boolean | null {
  const given = amountsIn(bare).filter(({ unit }) => unit === asked.unit);
  if (given.length === 0) return asked.unit === "%" && !asked.isLimit && ALL.test(bare) ? true : null;
  const verdicts = new Set(
    given.map(({ value }) => (asked.isLimit ? value <= asked.value : value >= asked.value)),
  );
  return verdicts.size === 1 ? (given[0]!.isLimit === asked.isLimit ? [...verdicts][0]! : null) : null;
}

/** A day as month and day, with its year where it is told: 1115 and 2026. */
export interface Due {
  readonly day: number;
  readonly year: number | null;
}

const DAY = /(?<![\d/.-])(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(20\d\d))?(?![\d%/])/g;
const DAY_IN_WORDS = /ngay (\d{1,2}) thang (\d{1,2})(?:,? nam (20\d\d))?/g;
const MONTH =
  /(?:truoc|trong|het|cuoi|vao|den|xong|thoi han|hoan thanh|cham nhat) (?:cuoi )?thang (\d{1,2})(?:(?:\/| nam )(20\d\d))?(?!\/?\d)/g;
const QUARTER = /(?:trong|het|cuoi|vao|truoc) quy (iv|i{1,3}|[1-4])(?![a-z\d])(?:(?:\/| nam )(20\d\d))?/g;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The days by which something is due, in order of place; a month or quarter ends with its last day. */
export function duesIn(bare: string): Due[] {
  const due = (at: number, day: number, month: number, year: string | undefined) => ({
    at,
    due: { day: month * 100 + day, year: year ? Number(year) : null },
    isReal: month >= 1 && month <= 12 && day >= 1 && day <= 31,
  });
  return [
    ...[...bare.matchAll(DAY)].map((m) => due(m.index, Number(m[1]), Number(m[2]), m[3])),
    ...[...bare.matchAll(DAY_IN_WORDS)].map((m) => due(m.index, Number(m[1]), Number(m[2]), m[3])),
    ...[...bare.matchAll(MONTH)].map((m) => due(m.index, 31, Number(m[1]), m[2])),
    ...[...bare.matchAll(QUARTER)].map((m) => due(m.index, 31, 3 * (QUARTERS[m[1]!] ?? Number(m[1])), m[2])),
  ]
    .filter(({ isReal }) => isReal)
    .sort((a, b) => a.at - b.at)
    .map((one) => one.due);
}

/** Earlier by more months, it is another year's. */
const ANOTHER = 6;

/** Whether what is due on `given` is not later than `asked`; `null` where it seems to be another year's day. */
export function inTime(asked: Due, given: Due): boolean | null {
  if (asked.year === null || given.year === null) return given.day <= asked.day;
  const [wanted, told] = [asked, given].map(({ year, day }) => year! * 12 + Math.floor(day / 100));
  if (told! < wanted! - ANOTHER) return null;
  return told === wanted ? given.day <= asked.day : told! < wanted!;
}
