/**
 * What a plan made from another keeps of it by mistake: the other's name where its own belongs, the other's year where
 * the work of its own year is told. Only sentences that stand in both are looked at, and only what has no other reason.
 */
import { DONE, reviews } from "../check/passage.ts";
import { type UnitMention, unitMentions } from "../check/units/mentions.ts";
import { mayBeSame } from "../check/units/own.ts";
import type { Span } from "../model.ts";
import { bareOf } from "../text/bare.ts";
import { ownUnits } from "./body.ts";
import { yearOf } from "./digest.ts";
import type { PlanRecord } from "./model.ts";
import type { Sentence } from "./sentences.ts";

/** A sentence of `plan` and the same one of the other. */
export interface Twin {
  readonly here: Sentence;
  readonly there: Sentence;
}

/** Before a name: the plan has to do with that unit, as with a neighbour. */
const AS_NEIGHBOUR =
  /(?<![a-z])(?:(?:kinh nghiem|tham quan|giao luu|ket nghia|giap|giap ranh|lan can|phoi hop|lien ket|ung ho|tham hoi|ho tro|sang|nhu)(?![a-z])[^,;]*|(?:voi|cung|va|giua) (?:(?:uy ban nhan dan|ubnd|nhan dan|cong an) )?)$/;

/** Names of units of `other` that stand in `plan`; offsets into its text. */
export function leftNames(plan: PlanRecord, other: PlanRecord, twins: readonly Twin[]): Span[] {
  const own = ownUnits(plan.analysis.header);
  const others = ownUnits(other.analysis.header).filter(
    ({ key }) => !own.some((unit) => mayBeSame(unit.key, key)),
  );
  if (own.length === 0 || others.length === 0) return [];
  const isOthers = ({ kind, key }: UnitMention): boolean =>
    others.some((unit) => unit.kind === kind && unit.key === key);
  return twins.flatMap(({ here, there }) => {
    const words = wordsOf(plan, here);
    if (words !== words.normalize("NFC")) return [];
    const bare = bareOf(words);
    const mentions = unitMentions({ text: words, bare });
    const named = mentions.filter(isOthers);
    // Named side by side with its own unit or a third, it is meant.
    if (mentions.length > named.length || !unitsIn(other, there).some(isOthers)) return [];
    if (named.some(({ span }) => AS_NEIGHBOUR.test(before(bare, span.start)))) return [];
    return named.map(({ span }) => within(here, span)).filter((span) => !isCited(plan, span));
  });
}

const YEAR = /(?<!\d|20\d\d ?[-–] ?)20\d\d(?! ?[-–] ?20\d\d|\d)/g;

/** "báo cáo tổng kết trước ngày 15/11/": a deadline, whatever it is for. */
const UNTIL =
  /(?<![a-z])(?:truoc|cham nhat|den het|xong) (?:la )?(?:trong )?(?:ngay |thang )?[\d/.-]* ?(?:nam )?$/;

/** Years of `other` that stand in `plan`, which is for a later one; offsets into its text. */
export function leftYears(plan: PlanRecord, other: PlanRecord, twins: readonly Twin[]): Span[] {
  const [own, past] = [yearOf(plan.analysis), yearOf(other.analysis)];
  if (own === null || past === null || past >= own) return [];
  let moved = false;
  const left: Span[] = [];
  for (const { here, there } of twins) {
    const words = wordsOf(plan, here);
    const years = [...words.matchAll(YEAR)];
    const were = [...wordsOf(other, there).matchAll(YEAR)];
    if (years.length !== were.length) continue;
    const bare = bareOf(words);
    const looksBack = reviews(words, bare);
    years.forEach((m, i) => {
      if (Number(were[i]![0]) !== past) return;
      if (Number(m[0]) === own) moved = true;
      const span = within(here, { start: m.index, end: m.index + 4 });
      const due = UNTIL.test(before(bare, m.index)) && !DONE.test(words);
      if (Number(m[0]) === past && (due || !looksBack) && !isCited(plan, span)) left.push(span);
    });
  }
  // Where no year was brought forward, the years are no slip.
  return moved ? left : [];
}

/** On one line, of the same length as the text. */
const wordsOf = ({ text }: PlanRecord, { span }: Sentence): string =>
  text.slice(span.start, span.end).replace(/\s/g, " ");

function unitsIn(plan: PlanRecord, sentence: Sentence): UnitMention[] {
  const words = wordsOf(plan, sentence).normalize("NFC");
  return unitMentions({ text: words, bare: bareOf(words) });
}

/** No sentence is looked back on further than this. */
const REACH = 300;
const before = (bare: string, at: number): string => bare.slice(Math.max(0, at - REACH), at);

const within = ({ span }: Sentence, { start, end }: Span): Span => ({
  start: span.start + start,
  end: span.start + end,
});

const isCited = ({ analysis }: PlanRecord, { start, end }: Span): boolean =>
  analysis.citations.some(({ span, mentions }) =>
    [span, ...mentions].some((cited) => cited.start < end && start < cited.end),
  );
