/** Chủ đề: the theme of this plan, not one it recalls from an earlier year and not that of some performance. */
import type { Field, Span } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { nextQuoted } from "../text/quotes.ts";
import { fieldOf, trimmed } from "./fields.ts";
import type { Line } from "./lines.ts";

const THEME = /(?<![a-z])chu d[a-z](?![a-z])/g;
/** What may stand between "chủ đề" and the theme itself. */
const BETWEEN =
  /^(?: (?:cua |cho |thi dua|cong tac|hoat dong|phong trao|nam hoc|nam|thang|dot|hanh dong|tuyen truyen|ke hoach|chung|la|duoc|xac dinh|voi|noi dung|trong|khen thuong|,|- |20\d\d(?:-20\d\d)?|\d{1,2})[a-z0-9 -]{0,70}?)?\s*[:=]?\s*(?=["“']|$)/;
const COLON = /^[a-z0-9 ,-]{0,70}: ?(?=[a-z])/;

interface Candidate {
  readonly span: Span;
  readonly weight: number;
}

/** Finds the theme among `lines`; `year` is the plan's own. */
export function findTheme(clean: CleanText, lines: readonly Line[], year: number | null): Field | null {
  let best: Candidate | null = null;
  for (const [i, line] of lines.entries()) {
    for (const m of line.bare.matchAll(THEME)) {
      const candidate = candidateAt(clean, line, lines[i + 1], m.index, m[0].length, year);
      if (candidate && candidate.weight > (best?.weight ?? 0)) best = candidate;
    }
  }
  return best && fieldOf(clean, trimmed(clean, best.span, " \t\n.,;:“”\"'"));
}

function candidateAt(
  clean: CleanText,
  line: Line,
  next: Line | undefined,
  at: number,
  length: number,
  year: number | null,
): Candidate | null {
  const opens = at <= line.text.length - line.body.length + 12;
  const after = line.bare.slice(at + length);
  const inLine = themeAfter(clean, line, at + length, opens);
  if (inLine) {
    const weight = weigh(line, at, after.slice(0, inLine.start - line.start - at - length), opens, year);
    return weight > 0 ? { span: inLine, weight } : null;
  }
  // A heading "II. CHỦ ĐỀ THÁNG HÀNH ĐỘNG NĂM 2017" with the theme on the next line.
  // The line below may say "Chủ đề …" once more: it is a candidate of its own.
  if (
    !opens ||
    !next ||
    next.bare.includes("chu de") ||
    line.text.length > 90 ||
    /[.;]$/.test(line.text) ||
    next.label?.kind === "roman"
  )
    return null;
  const quoted = nextQuoted(clean.text, next.start, next.start + 4 + (next.text.length - next.body.length));
  const span = quoted
    ? quoted.inner
    : line.capitals && !next.label && next.text.length < 200
      ? { start: next.bodyStart, end: next.end }
      : null;
  const weight = weigh(line, at, after, opens, year);
  return span && weight > 0 ? { span, weight } : null;
}

/** The quoted words after "chủ đề", or those after a colon in a line that "chủ đề" opens. */
function themeAfter(clean: CleanText, line: Line, from: number, opens: boolean): Span | null {
  const after = line.bare.slice(from, from + 120);
  const between = BETWEEN.exec(after);
  if (between && between[0].length < after.length) {
    const quoted = nextQuoted(
      clean.text,
      line.start + from + between[0].length - 1,
      line.start + from + between[0].length + 2,
    );
    if (quoted) return quoted.inner;
  }
  const colon = opens ? COLON.exec(after) : null;
  if (!colon) return null;
  const start = line.start + from + colon[0].length;
  const stop = /[.;](?: |$)/.exec(clean.text.slice(start, line.end));
  const end = stop ? start + stop.index : line.end;
  return end - start >= 8 && end - start <= 260 ? { start, end } : null;
}

const EMULATION =
  /thi dua|thang hanh dong|tuan le|ngay hoi|dot thi dua|phong trao|nam hoc|cong tac nam|chu de nam/;

function weigh(line: Line, at: number, between: string, opens: boolean, year: number | null): number {
  const before = line.bare.slice(Math.max(0, at - 260), at);
  const years = [...between.matchAll(/(?:19|20)\d\d/g)].map((m) => Number(m[0]));
  if (year !== null && years.some((y) => y < year) && !years.includes(year)) return 0;
  if (opens) return 10;
  if (isPast(line, at, year)) return 0;
  if (
    /(?:toa dam|hoi thi|van nghe|tiet muc|hoi thao|cuoc thi|bai viet|tham luan|sinh hoat|dien dan|ve|sang tac) [^.;]{0,60}$/.test(
      before,
    )
  )
    return 0;
  if (years.length > 0) return 8;
  // A school year's theme that prose refers to is the ministry's.
  if (/^ nam hoc/.test(between)) return 0;
  if (/thi dua|cong tac|hanh dong|cua dot|cua nam/.test(between)) return 6;
  if (/(?:ban hanh|xay dung) ke hoach[^.;]*$/.test(before)) return 5;
  return EMULATION.test(before) ? 4 : 0;
}

/** "Năm 2023, … với chủ đề …" in a plan of 2024 tells of last year: the last year named before it counts. */
function isPast(line: Line, at: number, year: number | null): boolean {
  const told = [...line.bare.slice(Math.max(0, at - 1500), at).matchAll(/nam (20\d\d)/g)].at(-1);
  return year !== null && told !== undefined && Number(told[1]) < year;
}
