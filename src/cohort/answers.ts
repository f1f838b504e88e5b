/** How a plan answers what its superior asks. Leaving something out is said only where nothing comes near it. */
import { abbreviations } from "../../corpus/abbreviations.ts";
import { movements as known } from "../../corpus/movements.ts";
import { DONE } from "../check/passage.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import { amountsIn, duesIn, inTime, suffices } from "./amounts.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Answer, Demand, PlanRecord } from "./model.ts";

interface Judged {
  readonly outcome: Answer["outcome"];
  readonly clause: Clause | null;
}

const UNKNOWN: Judged = { outcome: null, clause: null };
const LEFT_OUT: Judged = { outcome: "left-out", clause: null };

/** One answer to each demand, in their order. */
export function answersOf(demands: readonly Demand[], plan: PlanRecord): Answer[] {
  const said = saidIn(plan);
  const asked = demands.map(({ passage }) => weighed(oneLine(passage.text), said));
  const shares = asked.map((words) => sharesOf(words));
  return demands.map((demand, i) => {
    const rivals = shares.filter((_, j) => !areSiblings(demand, demands[j]!));
    const isFree = (at: number) =>
      rivals.every((rival) => (rival.get(at) ?? 0) <= (shares[i]!.get(at) ?? 0) + CLEARLY);
    const { outcome, clause } = judged(demand, said, nearest(asked[i]!, shares[i]!, said, isFree));
    return { demand: i, outcome, passage: clause && passageAt(plan, clause) };
  });
}

/** A clause that is so much nearer to another demand answers that one. */
const CLEARLY = 0.15;

/** Parts of one sentence of the superior's plan: one clause may answer both. */
function areSiblings(a: Demand, b: Demand): boolean {
  const [first, second] = [a.passage.span, b.passage.span];
  return Math.max(first.start, second.start) - Math.min(first.end, second.end) <= SEMICOLON;
}

const SEMICOLON = "; ".length;

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

/** Shorter than any plan that says what is to be done. */
const LEAST_CLAUSES = 5;

function judged(demand: Demand, said: Said, nearness: Nearness): Judged {
  if (said.clauses.length < LEAST_CLAUSES) return UNKNOWN;
  if (demand.kind === "movement") return movementAnswer(demand, said, nearness);
  if (demand.kind === "theme") return themeAnswer(demand, said, nearness);
  return wordedAnswer(demand, nearness);
}

// ── What a plan says ────────────────────────────────────────────────────────────────────────────────────────

interface Said {
  readonly clauses: readonly Clause[];
  /** All words of the text, legal bases and letterhead with them, as in `Clause.key`. */
  readonly whole: string;
  /** The clauses in which each word or pair of words stands. */
  readonly where: ReadonlyMap<string, readonly number[]>;
}

function saidIn(plan: PlanRecord): Said {
  const clauses = clausesOf(plan);
  const where = new Map<string, number[]>();
  clauses.forEach(({ text }, i) => {
    for (const feature of featuresOf(text)) {
      const list = where.get(feature);
      if (list) list.push(i);
      else where.set(feature, [i]);
    }
  });
  return { clauses, where, whole: ` ${keyOf(plan.text)} ` };
}

/** Words of every plan. */
const COMMON = new Set(
  "va cua cac cho voi trong theo tai ve duoc la co den khi nhung de tu thuc hien trien khai to chuc viec cong tac tiep tuc day manh tang cuong moi mot so nam dia ban truoc sau ngay thang tren duoi it nhat toi thieu dat ty le phan dau bao dam dam cap xa phuong thi tran ubnd uy ban nhan dan tinh thanh pho don vi phai cung nhu hoac gan chu tri gui do nay".split(
    " ",
  ),
);

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu;

/** Its words and pairs of neighbouring words, bare, abbreviations written out, numbers left out. */
function featuresOf(text: string): Set<string> {
  const written = text.replace(ABBREVIATION, (short) => abbreviations[short] ?? short);
  const words = keyOf(written)
    .split(" ")
    .filter((word) => /^[a-z]/.test(word));
  const features = new Set(words.filter((word) => !COMMON.has(word)));
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next !== undefined && !(COMMON.has(word) && COMMON.has(next))) features.add(`${word} ${next}`);
  });
  return features;
}

interface Near {
  readonly clause: Clause;
  /** How much of what is asked stands in the clause, rare words counting more: 0 to 1. */
  readonly share: number;
}

interface Nearness {
  /** The nearest first. */
  readonly near: readonly Near[];
  /** A clause may say it in other words. */
  readonly isReminded: boolean;
  /** How much of what is asked stands anywhere in the plan. */
  readonly anywhere: number;
}

/** A word or pair of words that is asked for. */
interface Weighed {
  readonly isPair: boolean;
  /** All those of a demand make 1. */
  readonly weight: number;
  /** The clauses it stands in. */
  readonly at: readonly number[];
}

/** A word of half the clauses says next to nothing, one of none or one says most. */
function weighed(asked: string, { clauses, where }: Said): Weighed[] {
  const words = [...featuresOf(asked)].map((feature) => {
    const at = where.get(feature) ?? [];
    return { isPair: feature.includes(" "), weight: Math.log(1 + clauses.length / (1 + at.length)), at };
  });
  const sum = words.reduce((all, { weight }) => all + weight, 0);
  return words.map((word) => ({ ...word, weight: word.weight / sum }));
}

function sharesOf(asked: readonly Weighed[]): Map<number, number> {
  const shares = new Map<number, number>();
  for (const { weight, at } of asked) for (const i of at) shares.set(i, (shares.get(i) ?? 0) + weight);
  return shares;
}

// ── Tasks, targets, deadlines ───────────────────────────────────────────────────────────────────────────────

/** So much of the words must stand in one clause for it to answer. */
const ANSWERS = 0.45;
/** Where no clause has more, and the plan not much more, it does not speak of it. */
const FAR = 0.3;
const SCATTERED = 0.6;

type Outcome = Answer["outcome"];

const unsure = ([nearest]: readonly Near[]): Judged =>
  nearest && nearest.share > FAR ? { outcome: null, clause: nearest.clause } : UNKNOWN;

function wordedAnswer({ passage, kind }: Demand, { near, anywhere, isReminded }: Nearness): Judged {
  const asked = bareOf(oneLine(passage.text));
  const outcomeOf = { task: taskOutcome, target: targetOutcome, deadline: deadlineOutcome }[kind as Worded];
  if ((near[0]?.share ?? 0) <= FAR && anywhere <= SCATTERED && !isReminded) return LEFT_OUT;
  const answers = near
    .filter(({ share }) => share >= ANSWERS)
    .map(({ clause }) => ({ clause, outcome: outcomeOf(asked, clause) }));
  return (
    answers.find(({ outcome }) => outcome === "covered") ??
    answers.find(({ outcome }) => outcome === "weakened") ??
    unsure(near)
  );
}

type Worded = "task" | "target" | "deadline";

/** So many rare words of what is asked in one clause are no chance. */
const REMINDING = 4;
/** A word that stands in more clauses is not rare. */
const RARE = 2;

const remindedBy = (clause: number, asked: readonly Weighed[]): boolean =>
  asked.filter(({ isPair, at }) => !isPair && at.length <= RARE && at.includes(clause)).length >= REMINDING;

/** What is left of a plan for a demand when the clauses that answer others are taken away. */
function nearest(
  asked: readonly Weighed[],
  shares: ReadonlyMap<number, number>,
  said: Said,
  isFree: (at: number) => boolean,
): Nearness {
  const free = new Set([...shares.keys()].filter(isFree));
  const near = [...free]
    .map((at) => ({ clause: said.clauses[at]!, share: shares.get(at)! }))
    .sort((a, b) => b.share - a.share || a.clause.span.start - b.clause.span.start);
  const found = asked.filter(({ at }) => at.some((i) => free.has(i)));
  const isReminded = [...free].some((i) => remindedBy(i, asked));
  return { near, isReminded, anywhere: found.reduce((sum, { weight }) => sum + weight, 0) };
}

function passageAt({ text }: PlanRecord, { span }: Clause) {
  return { span, text: text.slice(span.start, span.end) };
}

/** Words that bind, and words that leave it open. */
const FIRM = /(?<![a-z])(?:bao dam|dam bao|phai|yeu cau|bat buoc|nghiem tuc)(?![a-z])/;
const SOFT =
  /(?<![a-z])(?:phan dau|co gang|khuyen khich|neu co dieu kien|khi co dieu kien|tuy dieu kien|tung buoc)(?![a-z])/;
const DENIED =
  /(?<![a-z])(?:khong to chuc|khong thuc hien|chua thuc hien|chua to chuc|tam dung|tam hoan)(?![a-z])/;

function taskOutcome(asked: string, { text, bare }: Clause): Outcome {
  if (DENIED.test(bare) || DONE.test(text)) return null;
  const isLoosened = SOFT.test(bare) && !SOFT.test(asked) && FIRM.test(asked);
  return isLoosened ? "weakened" : "covered";
}

function targetOutcome(asked: string, clause: Clause): Outcome {
  const outcome = taskOutcome(asked, clause);
  if (outcome === null) return null;
  const verdicts = amountsIn(asked).map((amount) => suffices(amount, clause.bare));
  if (verdicts.includes(false)) return "weakened";
  return verdicts.length === 0 || verdicts.includes(null) ? null : outcome;
}

const TO =
  /(?<![a-z])(?:ve|gui|cho|qua) (so|ubnd|uy ban nhan dan|phong|van phong|ban|hoi dong)((?: [a-z]+){1,2})/;

function deadlineOutcome(asked: string, clause: Clause): Outcome {
  if (taskOutcome(asked, clause) === null) return null;
  const to = TO.exec(asked);
  // What villages hand to their commune by then is not what the commune hands on.
  if (to && TO.test(clause.bare) && !clause.bare.includes(to[1]! + to[2]!)) return null;
  const [wanted, given] = [duesIn(asked), duesIn(clause.bare)];
  const verdicts =
    wanted.length === 1
      ? given.map((due) => inTime(wanted[0]!, due))
      : wanted.length === given.length
        ? wanted.map((due, i) => inTime(due, given[i]!))
        : [];
  if (verdicts.length === 0) return null;
  if (verdicts.every((isInTime) => isInTime)) return "covered";
  if (verdicts.includes(null)) return null;
  return wanted.length > 1 || !verdicts.includes(true) ? "weakened" : null;
}

// ── Movements and themes ────────────────────────────────────────────────────────────────────────────────────

/** Of a name, so much may stand together before it is doubtful whether it is meant. */
const REMINDS = 0.4;
const KNOWN_WORDS = 0.8;
const PERIOD = /20\d\d(?: ?- ?20\d\d| den (?:nam )?20\d\d)?[^\d]*$/;

function movementAnswer({ passage, canonical }: Demand, said: Said, { near, anywhere }: Nearness): Judged {
  const period = PERIOD.exec(bareOf(oneLine(passage.text)))?.[0].match(/\d{4}/g) ?? [];
  const name = passage.text.split(/["”“]/, 1)[0]!.replace(/,? *(?:giai đoạn|từ năm|năm) 20\d\d.*$/su, "");
  const official = known.filter((one) => one.name === canonical);
  const names = [name, ...official.flatMap((one) => [one.name, ...one.aliases])];
  const keys = names.map((one) => ` ${keyOf(one)} `);
  const naming = said.clauses.filter((clause) => keys.some((key) => clause.key.includes(key)));
  const living = naming.filter(({ text, bare }) => !DONE.test(text) && !DENIED.test(bare));
  const whole = living.find(({ bare }) => period.every((year) => bare.includes(year)));
  if (whole) return { outcome: "covered", clause: whole };
  if (living[0]) return { outcome: "weakened", clause: living[0] };
  const isNamed = naming.length > 0 || keys.some((key) => said.whole.includes(key));
  const isReminded = (near[0]?.share ?? 0) >= REMINDS || anywhere >= KNOWN_WORDS;
  if (isNamed || isReminded || isShortened(name, said)) return unsure(near);
  return LEFT_OUT;
}

/** "TDĐKXDĐSVH", "ANTQ": first letters of words of a name. */
function isShortened(name: string, { whole }: Said): boolean {
  const initials = keyOf(name).replace(/([a-z0-9])[a-z0-9]*(?: |$)/g, "$1");
  return [...whole.matchAll(/[a-z]{4,}/g)].some(([word]) => initials.includes(word));
}

function themeAnswer({ passage }: Demand, said: Said, { near, anywhere }: Nearness): Judged {
  const key = ` ${keyOf(passage.text)} `;
  const clause = said.clauses.find((one) => one.key.includes(key));
  if (clause) return { outcome: "covered", clause };
  // A theme is a row of short phrases that may be broken over lines.
  if (said.whole.includes(key)) return { outcome: "covered", clause: null };
  return (near[0]?.share ?? 0) <= FAR && anywhere <= SCATTERED ? LEFT_OUT : unsure(near);
}
