/** A plan in the making: its words with the holes for names and years still open. */
import { type Chance, pick } from "../../spelling/inject.ts";
import { type Asked, demands } from "./demands.ts";
import { common, particular, TOPICS, type Topic } from "./sentences.ts";
import { signers, slots, synonyms } from "./words.ts";

export interface Unit {
  readonly kind: "xã" | "phường" | "đặc khu";
  readonly name: string;
  readonly province: string;
  readonly provinceKind: "tỉnh" | "thành phố";
  /** Its former district: neighbours. */
  readonly district: string;
}

/** Who issues: the commune itself, one of its divisions or a school in it. */
export interface Issuer {
  readonly unit: Unit;
  /** `null` is the people's committee. */
  readonly office: { readonly name: string; readonly symbol: string; readonly head: string } | null;
}

export type Outcome = "covered" | "weakened" | "left-out";

export interface Item {
  readonly words: string;
  /** The demand that it takes up. */
  readonly demand?: string;
  readonly outcome?: Outcome;
  /** Whose name or which year was left standing when the plan was made from another. */
  readonly left?: { readonly unit?: Unit; readonly year?: number };
}

export interface Topical {
  readonly topic: Topic;
  readonly items: readonly Item[];
}

export interface Draft {
  readonly issuer: Issuer;
  readonly number: number;
  /** ISO. */
  readonly date: string;
  readonly year: number;
  readonly subject: string;
  readonly signer: string;
  readonly theme: Item | null;
  readonly purposes: readonly Item[];
  readonly requirements: readonly Item[];
  readonly topics: readonly Topical[];
  readonly measures: readonly Item[];
  readonly schedule: readonly Item[];
  readonly closing: readonly Item[];
}

export const SUBJECTS = [
  "Công tác thi đua, khen thưởng năm {năm}",
  "Tổ chức các phong trào thi đua yêu nước năm {năm}",
  "Phát động phong trào thi đua năm {năm}",
  "Triển khai công tác thi đua, khen thưởng năm {năm} trên địa bàn {xã}",
];

/** A sentence of its own for the topic. */
export function particularItem(topic: Topic, next: Chance): Item {
  return { words: filled(pick(particular[topic], next), next) };
}

function filled(template: string, next: Chance): string {
  return template
    .replace(/\{([^}]+)\}/g, (hole, slot: string) => {
      if (slot === "n") return String(2 + Math.floor(next() * 180));
      const words = slots[slot];
      return words ? pick(words, next) : hole;
    })
    .replace(/(^|[.;] )\p{Ll}/gu, (start) => start.toUpperCase());
}

export interface Wishes {
  readonly issuer: Issuer;
  readonly number: number;
  readonly date: string;
  readonly year: number;
  /** Sentences of its own. */
  readonly length: number;
  /** What neighbours hand on to each other, and the share of the own sentences that is taken from it. */
  readonly model: readonly Topical[];
  readonly fromModel: number;
}

/** A plan like those of its season, with `length` sentences of its own. */
export function draft({ issuer, number, date, year, length, model, fromModel }: Wishes, next: Chance): Draft {
  const taken = demands.flatMap((demand) => answerTo(demand, next));
  const of = (kind: Asked["kind"]): Item[] =>
    taken.filter(({ asked }) => asked.kind === kind).map(({ item }) => item);
  const topics = shuffled([...TOPICS], next).slice(0, length < 15 ? 3 : 5);
  return {
    issuer,
    number,
    date,
    year,
    subject: pick(SUBJECTS, next),
    signer: pick(signers, next),
    theme: of("theme")[0] ?? null,
    purposes: some(common.purpose, 0.75, next),
    requirements: some(common.requirement, 0.75, next),
    topics: topics.map((topic, i) => {
      const share = Math.ceil((length - i) / topics.length);
      const known = model.find((one) => one.topic === topic)?.items ?? [];
      const handed = shuffled([...known], next).slice(0, Math.round(share * fromModel));
      const own = Array.from({ length: share - handed.length }, () => particularItem(topic, next));
      return { topic, items: shuffled([...handed, ...own, ...movementsFor(topic, of("movement"))], next) };
    }),
    measures: shuffled([...some(common.measure, 0.7, next), ...of("task"), ...of("target")], next),
    schedule: of("deadline"),
    closing: [{ words: pick(common.closing, next) }],
  };
}

const PLACE_OF: Readonly<Record<string, Topic>> = {
  "movement-digital": TOPICS[2],
  "movement-literacy": TOPICS[2],
  "movement-culture": TOPICS[1],
  "movement-security": TOPICS[4],
};

function movementsFor(topic: Topic, items: readonly Item[]): Item[] {
  return items.filter(({ demand }) => PLACE_OF[demand!] === topic);
}

/** How the plan takes up a demand; nothing where it leaves it out. */
function answerTo(asked: Asked, next: Chance): { readonly asked: Asked; readonly item: Item }[] {
  const { id, covered, weakened } = asked;
  const fate = next();
  const answer = (words: readonly string[], outcome: Outcome) => [
    { asked, item: { words: pick(words, next), demand: id, outcome } },
  ];
  if (fate < 0.78) return answer(covered, "covered");
  return fate < 0.88 && weakened.length > 0 ? answer(weakened, "weakened") : [];
}

const some = (sentences: readonly string[], share: number, next: Chance): Item[] => {
  const kept = sentences.filter(() => next() < share);
  return shuffled(kept.length > 0 ? kept : [sentences[0]!], next).map((words) => ({ words }));
};

export function shuffled<T>(list: T[], next: Chance): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** What neighbours of one former district hand on to each other. */
export function modelOf(size: number, next: Chance): Topical[] {
  return TOPICS.map((topic) => ({
    topic,
    items: Array.from({ length: Math.ceil(size / TOPICS.length) }, () => particularItem(topic, next)),
  }));
}

/** The words with others of the same meaning here and there; `null` where there is nothing to exchange. */
export function reworded({ words, ...item }: Item, next: Chance): Item | null {
  const fitting = synonyms.filter(([word]) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(words));
  if (fitting.length === 0) return null;
  const [from, to] = pick(fitting, next);
  const other = words.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, "iu"), (found, at: number) =>
    at === 0 || found[0] !== found[0]!.toLowerCase() ? to[0]!.toUpperCase() + to.slice(1) : to,
  );
  return { ...item, words: other };
}

/** What the plan answers to each demand. */
export function answers(plan: Draft): Record<string, Outcome> {
  const given = new Map(itemsOf(plan).flatMap(({ demand, outcome }) => (demand ? [[demand, outcome!]] : [])));
  return Object.fromEntries(demands.map(({ id }) => [id, given.get(id) ?? "left-out"]));
}

export function itemsOf(plan: Draft): Item[] {
  const { theme, purposes, requirements, topics, measures, schedule, closing } = plan;
  return [
    ...(theme ? [theme] : []),
    ...purposes,
    ...requirements,
    ...topics.flatMap(({ items }) => items),
    ...measures,
    ...schedule,
    ...closing,
  ];
}
