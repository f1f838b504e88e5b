import { type Anniversary, anniversaries } from "../../corpus/anniversaries.ts";
import { plan } from "../../src/check/example.ts";
import { NEXT_YEAR_FROM, type OwnYears, ownYears } from "../../src/check/own-years.ts";
import { sentenceAt, tellsOf } from "../../src/check/passage.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import type { Severity, Span } from "../../src/model.ts";
import { keyOf } from "../../src/text/bare.ts";

const aim = (words: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\nLập thành tích chào mừng ${words}.\nII. THỰC HIỆN\nCác thôn thực hiện.` });

export default defineRule({
  id: "consistency/anniversary",
  title: { vi: "Số năm kỷ niệm không đúng", en: "Anniversaries miscounted" },
  why: {
    vi: "Số năm kỷ niệm thường được chép từ kế hoạch năm trước; ghi sai ngày lễ lớn là sơ suất dễ thấy nhất.",
    en: "Anniversaries are often copied from last year's plan; a great day that is miscounted is noticed at once.",
  },
  basis: null,
  severity: "error",
  message: {
    count: {
      vi: "Từ {from} đến {to} là {years} năm, không phải {said}. Sửa lại số năm.",
      en: "From {from} to {to} it is {years} years, not {said}. Correct the number.",
    },
    stale: {
      vi: "Kỷ niệm này ghi của năm {told} mà kế hoạch của năm {own}. Sửa số năm và ngày cho khớp.",
      en: "This anniversary is that of {told} but the plan is for {own}. Correct the number and the date.",
    },
    own: {
      vi: "{name}: từ {from} đến năm {own} là {years} năm, không phải {said}. Xem lại.",
      en: "{name}: from {from} to {own} it is {years} years, not {said}. Check it.",
    },
    word: {
      vi: "Thiếu chữ “năm”. Sửa thành “{expected}”.",
      en: "The word “năm” is missing. Change it to “{expected}”.",
    },
    day: {
      vi: "Hai ngày của một kỷ niệm phải cùng ngày, cùng tháng: {from} và {actual}. Sửa thành “{expected}”.",
      en: "Both dates of an anniversary have the same day and month: {from} and {actual}. Change it to “{expected}”.",
    },
    base: {
      vi: "{name} tính từ {expected}, không phải {actual}. Sửa lại.",
      en: "{name} is counted from {expected}, not {actual}. Correct it.",
    },
  },
  good: [
    plan(),
    aim(
      "kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026), 136 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)",
    ),
    aim("kỷ niệm lần thứ 81 Cách mạng tháng Tám và Quốc khánh 02/9; 79 năm ngày Thương binh - Liệt sĩ 27/7"),
    aim("100 năm ngày sinh đồng chí Trần Văn Bình (10/3/1926 - 05/10/1998)"), // a life
    aim("kỷ niệm 20 năm Ngày thành lập Đảng bộ xã, hướng tới kỷ niệm 100 năm Ngày thành lập Đảng"),
    plan({
      opening:
        "Năm 2025, xã đã tổ chức kỷ niệm 80 năm Quốc khánh. Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
    }),
  ],
  bad: [
    [
      aim("‹kỷ niệm 87 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)›"),
      "kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)",
    ],
    [
      aim("kỷ niệm ‹76› ngày Thương binh liệt sỹ (27/7/1947-27/7/2026)").replace("‹76› ngày", "‹79 ngày›"),
      "79 năm ngày",
    ],
    [
      aim("‹kỷ niệm 95 năm ngày thành lập Đảng (03/02/1930 - 03/02/2025)›"),
      "kỷ niệm 96 năm ngày thành lập Đảng (03/02/1930 - 03/02/2026)",
    ],
    [aim("‹kỷ niệm 80 năm Quốc khánh› 02/9"), "kỷ niệm 81 năm Quốc khánh"],
    [aim("kỷ niệm 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - ‹25/3/2026›)"), "26/3/2026"],
    [aim("kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (‹26/7/1947› - 27/7/2026)"), "27/7/1947"],
    [
      aim("‹10 năm ngày thành lập Trường Mầm non An Bình (15/8/2006 - 15/8/2026)›"),
      "20 năm ngày thành lập Trường Mầm non An Bình (15/8/2006 - 15/8/2026)",
    ],
    [
      aim("‹10 năm thành lập Trường Mầm non An Bình (2006 - 2026)›"),
      "20 năm thành lập Trường Mầm non An Bình (2006 - 2026)",
    ],
  ],
  *check(subject) {
    const own = ownYears(subject);
    for (const count of countsIn(subject)) {
      const problem = count.pair
        ? judgePair(subject, count, count.pair, own)
        : judgeAlone(subject, count, own);
      if (problem) yield problem;
    }
  },
});

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly span: Span;
}

type Pair = readonly [base: Day, now: Day];

interface Count {
  readonly years: number;
  /** "96 năm", or the number alone after "lần thứ". */
  readonly span: Span;
  /** From "kỷ niệm" to the name or the dates after it. */
  readonly phrase: Span;
  /** Whether "năm" or "lần thứ" says that years are counted. */
  readonly said: boolean;
  readonly known: Anniversary | null;
  /** Whether the known name directly follows. */
  readonly near: boolean;
  readonly pair: Pair | null;
  /** "(1930 - 2026)" */
  readonly stretch: readonly [from: number, to: number] | null;
  /** The year of a single date after the name. */
  readonly dated: number | null;
}

// "96 năm ngày", "lần thứ 79 ngày", "76 ngày" (where "năm" was lost)
const COUNT =
  /(?<![\d/.,-] ?)(?<!(?:hon|gan|ke hoach|so) )(\d{1,3})( nam)?(?= (?:ky niem |nhan )?(?:ngay|le|cach mang|quoc khanh|chien thang|giai phong|thanh lap|sinh|toan quoc|nam bo|nam ky|khoi nghia|truyen thong|thuong binh)(?![a-z]))/g;
const FIGURES = "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?((?:1[89]|20)\\d\\d)";
const PAIR = new RegExp(`(?<![\\d/.-])${FIGURES} ?(?:-|den|->) ?${FIGURES}(?![\\d/])`);
const SINGLE = new RegExp(`^[^.;\\n]{0,30}?(?<![\\d/.-])${FIGURES}(?![\\d/])`);
const STRETCH = /^[^.;\n(]{0,120}\(((?:1[89]|20)\d\d) ?- ?((?:19|20)\d\d)\)/;
const WINDOW = 220;
const NEAR = 45;

function* countsIn({ clean }: Subject): Generator<Count> {
  const { bare } = clean;
  const found = [...bare.matchAll(COUNT)];
  for (const [i, m] of found.entries()) {
    const end = m.index + m[0].length;
    const stop = sentenceAt(clean, end).end;
    // The dates may stand on a line of their own under a title.
    const sentence =
      bare.startsWith("\n(", stop - 1) || bare.startsWith("\n(", stop)
        ? sentenceAt(clean, stop + 1).end
        : stop;
    const limit = Math.min(found[i + 1]?.index ?? bare.length, sentence, end + WINDOW);
    const window = bare.slice(end, limit);
    const pair = pairIn(window, end);
    const names = namesIn(pair ? window.slice(0, pair[0].span.start - end) : window);
    const named = pair ? names.at(-1) : names[0];
    const near = named !== undefined && named.start <= NEAR;
    const lead = /(?:ky niem )?(?:lan thu )?$/.exec(bare.slice(Math.max(0, m.index - 16), m.index))![0]
      .length;
    const ordinal = bare.slice(m.index - lead, m.index).endsWith("lan thu ");
    const single = named && SINGLE.exec(window.slice(named.end));
    const length = pair ? pair[1].span.end - end : (STRETCH.exec(window)?.[0].length ?? named?.end ?? 0);
    const stretch = pair ? null : STRETCH.exec(window);
    yield {
      years: Number(m[1]),
      span: { start: m.index, end },
      phrase: { start: m.index - lead, end: end + closed(window, length) },
      said: ordinal || m[2] !== undefined,
      known: named && (pair || near) ? named.known : null,
      near: near && names[0] === named,
      pair,
      stretch: stretch && [Number(stretch[1]), Number(stretch[2])],
      dated: pair || !single ? null : Number(single[3]),
    };
  }
}

/** `length`, and the bracket that is open there. */
function closed(window: string, length: number): number {
  const part = window.slice(0, length);
  return window[length] === ")" && part.lastIndexOf("(") > part.lastIndexOf(")") ? length + 1 : length;
}

function pairIn(window: string, offset: number): Pair | null {
  const m = PAIR.exec(window);
  if (!m) return null;
  const [, day, month, year, day2, month2, year2] = m.map(Number) as [number, ...number[]];
  const first = /^.*?(?:1[89]|20)\d\d/.exec(m[0])![0].length;
  const second = m[0].search(/\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}$/);
  const start = offset + m.index;
  return [
    { day: day!, month: month!, year: year!, span: { start, end: start + first } },
    { day: day2!, month: month2!, year: year2!, span: { start: start + second, end: start + m[0].length } },
  ];
}

let names: { readonly pattern: RegExp; readonly known: ReadonlyMap<string, Anniversary> } | undefined;

/** The names of all days as one pattern, longest first, made when a plan first counts an anniversary. */
function allNames() {
  if (names) return names;
  const known = new Map(anniversaries.flatMap((day) => day.names.map((name) => [keyOf(name), day] as const)));
  const keys = [...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replaceAll(" ", "[ ,-]{1,3}"));
  // Nothing may go on with the name: "thành lập Đảng bộ" is another's day.
  const after =
    "(?= ?(?:[^a-z ]|$)| (?:va|gan|voi|tren|cua|trong|tai|do|den|nham|quang vinh|ta|lan|toi|chao|bang|thanh cong|nuoc|la|viet nam)(?![a-z]))";
  names = { pattern: new RegExp(`(?<![a-z])(?:${keys.join("|")})${after}`, "g"), known };
  return names;
}

function namesIn(window: string): { start: number; end: number; known: Anniversary }[] {
  const { pattern, known } = allNames();
  return [...window.matchAll(pattern)].flatMap((m) => {
    const day = known.get(keyOf(m[0]));
    return day ? [{ start: m.index, end: m.index + m[0].length, known: day }] : [];
  });
}

const sure = ({ source }: Subject): Severity => (source.ocr ? "warning" : "error");
const written = ({ clean }: Subject, { start, end }: Span): string => clean.text.slice(start, end);

interface Change {
  /** In offsets of the fair copy. */
  readonly span: Span;
  readonly text: string;
}

/** The problem of a wrong number, with the number that is right. */
function counted(subject: Subject, count: Count, right: number, more: readonly Change[] = []) {
  const { clean } = subject;
  const { span, years, phrase } = count;
  const number = { start: span.start, end: span.start + String(years).length };
  const changes = [{ span: number, text: String(right) }, ...more];
  let expected = "";
  let at = phrase.start;
  for (const change of changes) {
    expected += clean.text.slice(at, change.span.start) + change.text;
    at = change.span.end;
  }
  expected += clean.text.slice(at, phrase.end);
  const edits = changes.map((change) => ({ span: clean.toSource(change.span), text: change.text }));
  return { span: clean.toSource(phrase), expected, fix: { kind: "suggest" as const, edits } };
}

function judgePair(subject: Subject, count: Count, [base, now]: Pair, own: OwnYears | null): Problem | null {
  const { clean } = subject;
  const { known, years } = count;
  const sameDay = base.day === now.day && base.month === now.month;
  const difference = now.year - base.year;
  const current = own !== null && own.lowest <= now.year && now.year <= own.to + 1;
  if (!sameDay && difference !== years && !current) return null;
  if (!count.said) return missingWord(subject, count, difference === years);
  const wrongBase = known && baseProblem(subject, known, base, sameDay ? now : null);
  if (wrongBase) return wrongBase;
  if (!sameDay) {
    if (!current && difference !== years) return null;
    const expected = `${written(subject, base.span).replace(/\d{4}$/, "")}${now.year}`;
    const span = clean.toSource(now.span);
    const from = written(subject, base.span);
    return {
      span,
      message: "day",
      expected,
      data: { from },
      fix: replacement("suggest", span, expected),
      severity: "warning",
    };
  }
  const data = { from: written(subject, base.span), to: written(subject, now.span) };
  const stale = own !== null && now.year < own.lowest && !isTold(subject, count, own);
  const right = (stale ? own.from : now.year) - base.year;
  if (stale) {
    const edit = { span: { start: now.span.end - 4, end: now.span.end }, text: String(own.from) };
    const told = { told: now.year, own: own.from };
    if (right === years) {
      const expected = `${written(subject, now.span).slice(0, -4)}${own.from}`;
      const span = clean.toSource(now.span);
      return {
        span,
        message: "stale",
        severity: "warning",
        expected,
        data: told,
        fix: replacement("suggest", clean.toSource(edit.span), edit.text),
      };
    }
    return { ...counted(subject, count, right, [edit]), message: "stale", severity: "warning", data: told };
  }
  if (difference === years || difference <= 0) return null;
  return {
    ...counted(subject, count, right),
    message: "count",
    severity: sure(subject),
    data: { ...data, years: right, said: years },
  };
}

/** "76 ngày Thương binh - Liệt sĩ": a known day follows, or dates so many years apart. */
function missingWord(subject: Subject, { span, known, near }: Count, fits: boolean): Problem | null {
  const { clean } = subject;
  if (!clean.bare.startsWith(" ngay ", span.end) || (!fits && !(known && near))) return null;
  const at = { start: span.start, end: span.end + " ngay".length };
  const number = written(subject, span);
  const expected = `${number} năm${clean.text.slice(span.end, at.end)}`;
  const place = clean.toSource(at);
  return {
    span: place,
    message: "word",
    severity: "warning",
    expected,
    fix: replacement("suggest", place, expected),
  };
}

/** The first date is not the day's own, by what sources say of it. */
function baseProblem(subject: Subject, known: Anniversary, base: Day, now: Day | null): Problem | null {
  if (known.confidence === "memory" || !known.counted || known.year === null) return null;
  const wrongYear = known.confidence === "verified" && base.year !== known.year;
  const wrongDay = base.day !== known.day || base.month !== known.month;
  if (!wrongYear && !wrongDay) return null;
  // Another day under the same name, told with both dates alike: not known to be wrong.
  if (wrongYear && wrongDay && now) return null;
  const span = subject.clean.toSource(base.span);
  const day = wrongDay
    ? `${pad(known.day)}/${known.month < 3 ? pad(known.month) : known.month}`
    : written(subject, base.span).replace(/.\d{4}$/, "");
  const expected = `${day}/${wrongYear ? known.year : base.year}`;
  return {
    span,
    message: "base",
    severity: "warning",
    expected,
    data: { name: known.name },
    fix: replacement("suggest", span, expected),
  };
}

const pad = (number: number): string => String(number).padStart(2, "0");

const AHEAD = /(?<![a-z])(?:huong toi|tien toi|chuan bi|chao don|trong nam toi|nam sau|den nam)(?![a-z])/;

/** A number of years and a known name without two dates: counted to the plan's own year. */
function judgeAlone(subject: Subject, count: Count, own: OwnYears | null): Problem | null {
  const { known, near, years, stretch } = count;
  if (stretch && count.said) return judgeStretch(subject, count, stretch, own);
  if (!known || !near) return null;
  if (!count.said) return missingWord(subject, count, false);
  if (!known.counted || known.year === null || known.confidence !== "verified") return null;
  const data = {
    name: known.name,
    from: `${pad(known.day)}/${pad(known.month)}/${known.year}`,
  };
  const told = known.year + years;
  if (count.dated !== null && count.dated > known.year) {
    const right = count.dated - known.year;
    if (right === years) return null;
    const severity = sure(subject);
    return {
      ...counted(subject, count, right),
      message: "own",
      severity,
      data: { ...data, years: right, said: years, own: count.dated },
    };
  }
  if (!own || (told >= own.lowest && told <= own.to)) return null;
  const { start, end } = sentenceAt(subject.clean, count.span.start);
  const sentence = subject.clean.bare.slice(start, end);
  const next = own.issued !== null && own.issued.last.slice(4, 7) >= NEXT_YEAR_FROM;
  if (told > own.to + 1 || (told === own.to + 1 && (next || AHEAD.test(sentence)))) return null;
  if (isTold(subject, count, own) || sentence.includes(`nam ${told}`)) return null;
  const right = own.from - known.year;
  return {
    ...counted(subject, count, right),
    message: "own",
    severity: "warning",
    data: { ...data, years: right, said: years, own: own.from },
  };
}

/** "20 năm ngày thành lập (2006 - 2026)"; years of a life end long before. */
function judgeStretch(
  subject: Subject,
  count: Count,
  [from, to]: readonly [number, number],
  own: OwnYears | null,
): Problem | null {
  if (!own || to < own.lowest || to > own.to || to - from === count.years || from >= to) return null;
  const data = { from, to, years: to - from, said: count.years };
  return { ...counted(subject, count, to - from), message: "count", severity: "warning", data };
}

const DONE = /(?<!\p{L})(?:đã|kết quả|phát huy|thành công của|tổng kết|vừa qua)(?!\p{L})/iu;

function isTold({ clean }: Subject, { span }: Count, own: OwnYears): boolean {
  const { start, end } = sentenceAt(clean, span.start);
  return DONE.test(clean.text.slice(start, end)) || tellsOf(clean, span, own.lowest);
}
