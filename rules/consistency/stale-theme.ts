import { plan } from "../../src/check/example.ts";
import { type OwnYears, ownYears } from "../../src/check/own-years.ts";
import { inClean, lineStart, looksBack } from "../../src/check/passage.ts";
import { defineRule, type Problem, replacement, type Subject } from "../../src/check/rule.ts";
import { likeness } from "../../src/check/similar.ts";
import type { Span } from "../../src/model.ts";
import { keyOf } from "../../src/text/bare.ts";
import { nextQuoted } from "../../src/text/quotes.ts";

const themed = (opening: string, closing: string): string =>
  plan({
    opening: `${opening}, Ủy ban nhân dân xã An Bình ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:`,
    closing: `Trên đây là Kế hoạch phát động phong trào thi đua năm 2026${closing}./.`,
  });

const OWN = "Chủ đề thi đua năm 2026: “Đoàn kết, kỷ cương, sáng tạo, về đích”. Để thực hiện chủ đề";

export default defineRule({
  id: "consistency/stale-theme",
  title: { vi: "Chủ đề thi đua không thống nhất", en: "Themes that disagree" },
  why: {
    vi: "Chủ đề của năm trước hay nằm lại ở phần giữa hoặc phần cuối, khi chỉ phần đầu được sửa.",
    en: "Last year's theme tends to stay in the middle or at the end when only the beginning was changed.",
  },
  basis: null,
  severity: "warning",
  message: {
    year: {
      vi: "Chủ đề ghi của năm {actual} mà kế hoạch của năm {expected}. Xem lại năm và chủ đề.",
      en: "The theme is said to be that of {actual} but the plan is for {expected}. Check year and theme.",
    },
    words: {
      vi: "Chủ đề ở đây khác chủ đề đã nêu: “{expected}”. Sửa cho thống nhất.",
      en: "The theme here differs from the one given before: “{expected}”. Make them agree.",
    },
  },
  good: [
    plan(),
    themed(OWN, " với chủ đề “Đoàn kết, kỷ cương, sáng tạo, về đích”"),
    themed(
      `Năm 2025, với chủ đề “Dân chủ, kỷ cương, hiệu quả”, phong trào thi đua đã đạt kết quả tốt. ${OWN}`,
      "",
    ), // last year's, told as such
    themed(`${OWN}; hội thi văn nghệ với chủ đề “Quê hương đổi mới” được tổ chức trong tháng 5`, ""),
  ],
  bad: [
    [
      themed(OWN, " với chủ đề “‹Đoàn kết, kỷ cương, sáng tạo, phát triển›”"),
      "Đoàn kết, kỷ cương, sáng tạo, về đích",
    ],
    [
      themed(OWN, ", thực hiện chủ đề thi đua năm 2026 “‹Dân chủ, trách nhiệm, hành động›”"),
      "Đoàn kết, kỷ cương, sáng tạo, về đích",
    ],
    [
      plan({
        sections:
          "I. CHỦ ĐỀ THI ĐUA\nChủ đề thi đua năm ‹2025›: “Đoàn kết, kỷ cương, sáng tạo, về đích”.\nII. NỘI DUNG\nCác thôn thực hiện.",
      }),
      "2026",
    ],
  ],
  *check(subject) {
    const own = ownYears(subject);
    const mentions = [...themes(subject)];
    if (own) yield* otherYears(subject, mentions, own);
    yield* otherWords(subject, mentions, own);
  },
});

interface Mention {
  readonly words: Span;
  /** The place of "chủ đề". */
  readonly at: number;
  /** The words between "chủ đề" and the theme, bare. */
  readonly between: string;
  /** The year named between them. */
  readonly year: Span | null;
  /** Said to be the theme of the emulation, not of some event. */
  readonly own: boolean;
}

const THEME = /(?<![a-z])chu de(?![a-z])/g;
const REACH = 110;
/** What else has a theme. */
const OTHERS =
  /(?<![a-z])(?:hoi thi|cuoc thi|van nghe|toa dam|hoi thao|dien dan|sinh hoat|bai viet|tham luan|tiet muc|sang tac|dem nhac|chuong trinh|ngay hoi|tuan le|thang hanh dong|thang thanh nien|thang cong nhan|chuyen de|ngay chu nhat|dot hoat dong|hoc tap|trien lam|trung bay|le hoi|giao luu|ngay phap luat)(?![a-z])/;

/** The quotations after "chủ đề", in order of place. */
function* themes({ clean, plan }: Subject): Generator<Mention> {
  const { bare, text } = clean;
  for (const m of bare.matchAll(THEME)) {
    const from = m.index + m[0].length;
    const near = bare.slice(from, from + REACH);
    const line = near.indexOf("\n");
    const quoted = nextQuoted(text, from, from + (line < 0 ? near.length : line));
    if (!quoted?.closed) continue;
    const between = bare.slice(from, quoted.outer.start);
    if (/[.;]|chu de/.test(between)) continue;
    if (plan.appendix && clean.toSource(quoted.inner).start >= plan.appendix.span.start) return;
    const year = /nam (20\d\d)(?! ?-)/.exec(between);
    const at = year && from + year.index + 4;
    yield {
      words: quoted.inner,
      at: m.index,
      between,
      year: at === null ? null : { start: at, end: at + 4 },
      own: /^ (?:cua )?(?:phong trao )?(?:thi dua|nam 20|cong tac nam|nam nay|cua nam|cua ke hoach)/.test(
        between,
      ),
    };
  }
}

/** A theme given as the plan's own, under another year. */
function* otherYears(subject: Subject, mentions: readonly Mention[], own: OwnYears): Generator<Problem> {
  const { clean } = subject;
  const hasOwn = mentions.some(({ year }) => year && yearAt(subject, year) >= own.from);
  for (const { year, at, words } of mentions) {
    if (!year || yearAt(subject, year) >= own.lowest || looksBack(clean, { start: at, end: at }, own.lowest))
      continue;
    const sameWords = mentions.some(
      (other) => other.words !== words && sameTheme(subject, other.words, words),
    );
    if (hasOwn && !sameWords) continue;
    const opens = /(?:^|\n)[^a-z]{0,6}(?:[ivx\d.]{1,6}[.)] ?)?(?:ve |voi )?$/.test(
      clean.bare.slice(Math.max(0, at - 14), at),
    );
    if (!opens && !sameWords && subject.plan.theme) continue;
    const span = clean.toSource(year);
    const expected = String(own.from);
    yield { span, message: "year", expected, fix: replacement("suggest", span, expected) };
  }
}

const yearAt = ({ clean }: Subject, { start, end }: Span): number => Number(clean.bare.slice(start, end));
const wordsAt = ({ clean }: Subject, { start, end }: Span): string => clean.text.slice(start, end).trim();

function sameTheme(subject: Subject, a: Span, b: Span): boolean {
  const [left, right] = [keyOf(wordsAt(subject, a)), keyOf(wordsAt(subject, b))];
  return left.startsWith(right) || right.startsWith(left);
}

/** Words in common that make it the same theme, worded otherwise. */
const ALIKE = 0.5;

/** Another theme than the plan's in a place that speaks of the plan's own. */
function* otherWords(
  subject: Subject,
  mentions: readonly Mention[],
  years: OwnYears | null,
): Generator<Problem> {
  const { clean, plan } = subject;
  const theme = plan.theme && inClean(clean, plan.theme.span);
  if (!theme) return;
  const first = mentions.find(({ words }) => words.start <= theme.start && theme.start < words.end);
  for (const mention of mentions) {
    const { words, at, year, between } = mention;
    if (mention === first || sameTheme(subject, words, theme)) continue;
    if (year && years && yearAt(subject, year) !== years.from) continue;
    if (looksBack(clean, { start: at, end: at }, years?.lowest ?? 0)) continue;
    const before = clean.bare.slice(lineStart(clean.bare, at, 160), at);
    if (OTHERS.test(before) || OTHERS.test(between)) continue;
    const alike = likeness(wordsAt(subject, words), wordsAt(subject, theme)) >= ALIKE;
    // Quite other words are another theme of this plan only where both are called so.
    if (!alike && !(mention.own && first?.own)) continue;
    if (!alike && (year === null) !== (first?.year === null)) continue;
    const span = clean.toSource(words);
    const expected = wordsAt(subject, theme);
    yield {
      span,
      message: "words",
      expected,
      cause: { span: plan.theme!.span, message: GIVEN },
      fix: replacement("suggest", span, expected),
    };
  }
}

const GIVEN = { vi: "chủ đề đã nêu", en: "the theme given before" };
