import { type KnownMovement, movements } from "../../corpus/movements.ts";
import { plan } from "../../src/check/example.ts";
import { type OwnYears, ownYears } from "../../src/check/own-years.ts";
import { citedAt, lineStart, looksBack } from "../../src/check/passage.ts";
import { defineRule, notEvaluated, type Problem, type Subject } from "../../src/check/rule.ts";
import type { Severity } from "../../src/model.ts";
import { keyOf } from "../../src/text/bare.ts";

const task = (words: string): string =>
  plan({ sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. NỘI DUNG\nTiếp tục hưởng ứng ${words}.` });

export default defineRule({
  id: "consistency/movement-period",
  title: { vi: "Phong trào đã hết giai đoạn", en: "A movement whose period is over" },
  why: {
    vi: "Phong trào đã kết thúc hoặc đã đổi tên mà còn giao nhiệm vụ thực hiện là chép từ kế hoạch cũ.",
    en: "A task set for a movement that has ended or changed its name was copied from an old plan.",
  },
  basis: null,
  severity: "warning",
  message: {
    replaced: {
      vi: "“{name}” là tên của giai đoạn {period}. Nay là “{expected}”.",
      en: "“{name}” was its name in {period}. It is now “{expected}”.",
    },
    over: {
      vi: "Phong trào “{name}” đã kết thúc (năm {end}) trước năm của kế hoạch. Xem lại còn thực hiện không.",
      en: "The movement “{name}” ended ({end}) before the plan's year. Check whether it still goes on.",
    },
    period: {
      vi: "Giai đoạn {actual} đã kết thúc trước năm {own} của kế hoạch. Xem lại phong trào và giai đoạn.",
      en: "The period {actual} ended before the plan's year {own}. Check the movement and its period.",
    },
    official: {
      vi: "Phong trào “{name}” có giai đoạn {expected}, không phải {actual}. Xem lại.",
      en: "The movement “{name}” is for {expected}, not {actual}. Check it.",
    },
  },
  good: [
    plan(),
    task("phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau” và “Bình dân học vụ số”"),
    task("phong trào “Cả nước chung sức xây dựng nông thôn mới”"), // its period has ended; it may well go on
    task("phong trào thi đua “Chuyển đổi số” giai đoạn 2016 - 2020 và các năm tiếp theo"),
    task("phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” giai đoạn 2026-2030"),
    plan({
      sections:
        "I. MỤC ĐÍCH\nPhát huy kết quả phong trào “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”.\nII. NỘI DUNG\nTổng kết phong trào thi đua yêu nước giai đoạn 2016-2020.",
    }),
  ],
  bad: [
    [
      task("phong trào “‹Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau›”"),
      "Vì người nghèo - Không để ai bị bỏ lại phía sau",
    ],
    [
      task(
        "phong trào “‹Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19›”",
      ),
      null,
    ],
    [task("phong trào thi đua “Chuyển đổi số” giai đoạn ‹2016 - 2020›"), null],
    [
      task(
        "phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời” giai đoạn ‹2021-2026›",
      ),
      "2023-2030",
    ],
  ],
  *check(subject) {
    const own = ownYears(subject);
    if (!own)
      return notEvaluated(
        "kế hoạch không ghi là của năm nào và không có ngày ban hành",
        "the plan names no year and bears no date",
      );
    yield* over(subject, own);
    yield* periods(subject, own);
    return undefined;
  },
});

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** In the year right after the end a movement is summed up. */
function severity(end: number, { lowest }: OwnYears): Severity | null {
  if (end >= lowest) return null;
  return end === lowest - 1 ? "info" : "warning";
}

let ended: readonly { readonly movement: KnownMovement; readonly pattern: RegExp }[] | undefined;

/** The movements that are over, by their names or the first part of a name in two. */
function endedMovements() {
  ended ??= movements
    .filter(({ over }) => over !== null)
    .map((movement) => ({ movement, pattern: new RegExp(patternOf(movement), "g") }));
  return ended;
}

const PART_WORDS = 6;

function patternOf({ name }: KnownMovement): string {
  const words = (text: string) => keyOf(text).replaceAll(" ", "[ ,;:\t-]{1,4}");
  const [first, ...rest] = name.split(" - ") as [string, ...string[]];
  if (rest.length === 0 || keyOf(first).split(" ").length < PART_WORDS)
    return `(?<![a-z])${words(name)}(?![a-z])`;
  return `(?<![a-z])${words(first)}(?:[ ,;:-]{1,4}${words(rest.join(" "))})?(?![a-z])`;
}

function* over(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean } = subject;
  for (const { movement, pattern } of endedMovements()) {
    const grave = severity(yearOf(movement.over!), own);
    if (!grave) continue;
    for (const m of clean.bare.matchAll(pattern)) {
      const span = { start: m.index, end: m.index + m[0].length };
      if (citedAt(clean, subject.citations, span) || looksBack(clean, span, own.lowest)) continue;
      const { replacedBy, name } = movement;
      const end = yearOf(movement.over!);
      yield replacedBy
        ? {
            span: clean.toSource(span),
            message: "replaced",
            severity: grave,
            expected: replacedBy,
            data: { name, period: `${movement.from}-${movement.to}` },
          }
        : { span: clean.toSource(span), message: "over", severity: grave, data: { name, end } };
    }
  }
}

// "phong trào thi đua “Chuyển đổi số” giai đoạn 2021 - 2025", "phong trào thi đua yêu nước giai đoạn 2021-2025"
const PERIOD =
  /(?<![a-z])(?:phong trao|cuoc van dong|dot thi dua|chien dich)((?:(?!phong trao|cuoc van dong)[^.;\n]){0,220}?)(?<![a-z])(?:giai doan|tu nam) ?((20\d\d) ?(?:-|den|den nam) ?(20\d\d))(?!\d)/g;
const TASK =
  /(?<![a-z])(?:tiep tuc|thuc hien|trien khai|huong ung|day manh|phat dong|to chuc|tham gia|duy tri|nang cao)(?![a-z])/;

function* periods(subject: Subject, own: OwnYears): Generator<Problem> {
  const { clean, citations } = subject;
  for (const m of clean.bare.matchAll(PERIOD)) {
    const end = m.index + m[0].length;
    const span = { start: end - m[2]!.length, end };
    const named = quotedLast(clean.text.slice(m.index, span.start));
    if (named === null || citedAt(clean, citations, span) || looksBack(clean, span, own.lowest)) continue;
    const years = { from: Number(m[3]), to: Number(m[4]) };
    const place = clean.toSource(span);
    const official = named === "" ? null : unlikeOfficial(named, years);
    if (official) {
      const { name, from, to } = official;
      yield { span: place, message: "official", expected: `${yearOf(from!)}-${yearOf(to!)}`, data: { name } };
      continue;
    }
    const grave = severity(years.to, own);
    if (!grave || !hasTask(subject, m.index) || GOES_ON.test(clean.bare.slice(end, end + 60))) continue;
    yield { span: place, message: "period", severity: grave, data: { own: own.from } };
  }
}

/** "giai đoạn 2021 - 2025 và các năm tiếp theo" */
const GOES_ON = /^[^.;\n]{0,12}(?:va |, ?)(?:den |(?:dinh huong|tam nhin)|(?:cac|nhung) nam (?:tiep|sau|ke))/;

function hasTask({ clean }: Subject, at: number): boolean {
  return TASK.test(clean.bare.slice(lineStart(clean.bare, at, 120), at));
}

/**
 * The movement's name where the period follows it or stands in it, "" where no name is quoted, `null` where the period
 * belongs to something else named in between.
 */
function quotedLast(words: string): string | null {
  const open = Math.max(words.lastIndexOf("“"), words.search(/"[^"]*"?[^"]*$/));
  if (open < 0) return words.length <= 70 ? "" : null;
  const close = words.slice(open + 1).search(/[”"]/);
  if (close < 0) return words.slice(open + 1);
  return /^[”"][ ,(]{0,3}(?:trong )?(?:giai đoạn|từ năm)?\s*$/iu.test(
    words.slice(open + 1 + close).normalize("NFC"),
  )
    ? words.slice(open + 1, open + 1 + close)
    : null;
}

/** The known movement of that name whose official periods hold none of these years' stretch, else `null`. */
function unlikeOfficial(named: string, years: { from: number; to: number }): KnownMovement | null {
  const key = keyOf(named);
  const same = movements.filter(({ name }) => bareName(name) === bareName(named) || keyOf(name) === key);
  if (same.length === 0 || same.some(({ from, to }) => !from || !to)) return null;
  const fits = same.some(({ from, to }) => yearOf(from!) <= years.from && years.to <= yearOf(to!));
  // A stage that is later than any known one is news, not a mistake.
  return fits || same.every(({ to }) => years.from > yearOf(to!)) ? null : same[0]!;
}

const bareName = (name: string): string => keyOf(name).replace(/ ?giai doan.*$/, "");
