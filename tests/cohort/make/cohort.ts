/** A folder of plans with faults in it, and what is wrong with each. The same seed gives the same folder. */
import { type Chance, chance, pick } from "../../spelling/inject.ts";
import { demands } from "./demands.ts";
import {
  answers,
  type Draft,
  draft,
  type Issuer,
  type Item,
  itemsOf,
  modelOf,
  particularItem,
  reworded,
  SUBJECTS,
  shuffled,
  type Topical,
  type Unit,
} from "./draft.ts";
import { issuers } from "./issuers.ts";
import { bodyName, symbolOf, unitName } from "./lines.ts";
import { asciiOf, otherwise } from "./names.ts";
import type { Left, Truth } from "./truth.ts";
import { signers } from "./words.ts";

export const YEAR = 2026;

/** A file of the folder. */
export interface Made {
  readonly name: string;
  readonly plan: Draft;
  readonly format: "docx" | "txt";
  /** Hard-wrapped text, or a Word file with automatic numbers. */
  readonly variant: boolean;
}

export interface MadeCohort {
  readonly files: readonly Made[];
  readonly truth: Truth;
  /** The lines of communes.csv. */
  readonly list: readonly string[];
  readonly superior: Unit;
}

/** A cohort of `count` files. */
export function makeCohort(count: number, seed: number): MadeCohort {
  return new Maker(count, chance(seed)).make(seed);
}

/** How much of a copy is written anew. */
const REWRITTEN = [0.2, 0.4] as const;
/** Of what was taken over with a name or year in it, so much keeps the old one. */
const LEFT = 0.2;

const LARGEST_GROUP = 3;
/** From so many files on, every kind of fault is there. */
const ALL_KINDS = 40;

class Maker {
  readonly #count: number;
  readonly #next: Chance;
  readonly #issuers: Issuer[];
  readonly #models = new Map<string, Topical[]>();
  readonly #names = new Set<string>();
  readonly #files: Made[] = [];
  readonly #strangers = new Set<string>();
  readonly #truth = {
    nearDuplicates: [] as Truth["nearDuplicates"][number][],
    nearMisses: [] as Truth["nearMisses"][number][],
    lastYear: [] as Truth["lastYear"][number][],
    versions: [] as Truth["versions"][number][],
    identical: [] as string[][],
    numbersReused: [] as Truth["numbersReused"][number][],
  };

  constructor(count: number, next: Chance) {
    this.#count = count;
    this.#next = next;
    this.#issuers = issuers(count, next);
  }

  make(seed: number): MadeCohort {
    const superior = this.#issuers[0]!.unit;
    if (this.#count >= ALL_KINDS) for (const [, make] of this.#groups) make();
    while (this.#files.length < this.#count) this.#more();
    const missing = this.#issuers.splice(0, Math.ceil(this.#count / 25));
    const { list, expected } = this.#expected(missing);
    const files = [...this.#files].sort((a, b) => (a.name < b.name ? -1 : 1));
    const plans = files.map(({ name, plan }) => ({
      name,
      body: bodyName(plan.issuer),
      province: plan.issuer.unit.province,
      number: `${plan.number}/${symbolOf(plan.issuer)}`,
      date: plan.date,
      year: plan.year,
      answers: answers(plan),
    }));
    const unknown = files
      .filter(({ plan }) => this.#strangers.has(keyOf(plan.issuer)))
      .map(({ name }) => name);
    const asked = demands.map(({ id, kind, asks }) => ({ id, kind, asks }));
    return {
      files,
      list,
      superior,
      truth: { seed, plans, ...this.#truth, expected, unknown, demands: asked },
    };
  }

  /** Plans that belong together, and how many in a hundred draws. */
  readonly #groups: readonly (readonly [share: number, make: () => void])[] = [
    [8, () => this.#copied()],
    [4, () => this.#yearAfter()],
    [2, () => this.#numberTwice()],
    [1, () => this.#fileTwice()],
    [2, () => this.#revised()],
    [5, () => this.#neighbours()],
  ];

  /** One more plan, or a few that belong together. */
  #more(): void {
    let fate = this.#next() * 100;
    const group = this.#groups.find(([share]) => {
      fate -= share;
      return fate < 0;
    });
    const room = this.#count - this.#files.length;
    if (group && room >= LARGEST_GROUP) group[1]();
    else this.#alone();
  }

  #alone(): void {
    const plan = this.#own(this.#issuers.pop()!, YEAR);
    if (this.#next() < 0.02) this.#strangers.add(keyOf(plan.issuer));
    this.#hand(plan);
  }

  #copied(): void {
    const past = this.#next() < 0.2;
    const source = this.#own(this.#issuers.pop()!, past ? YEAR - 1 : YEAR);
    const of = this.#hand(source);
    const first = this.#handCopy(source, of);
    if (this.#next() > 0.15) return;
    // Two copies of one plan are alike as well.
    const second = this.#handCopy(source, of);
    this.#truth.nearDuplicates.push({ of: first, copy: second, siblings: true, left: [] });
  }

  #handCopy(source: Draft, of: string): string {
    const issuer = this.#issuers.pop()!;
    const [least, most] = REWRITTEN;
    const plan = this.#copyOf(source, this.#head(issuer, YEAR), least + this.#next() * (most - least));
    const copy = this.#hand(plan);
    this.#truth.nearDuplicates.push({ of, copy, siblings: false, left: leftIn(plan) });
    return copy;
  }

  #yearAfter(): void {
    const issuer = this.#issuers.pop()!;
    const before = this.#own(issuer, YEAR - 1);
    const plan = this.#copyOf(before, this.#head(issuer, YEAR), 0.1 + this.#next() * 0.4);
    const earlier = this.#hand(before);
    this.#truth.lastYear.push({ plan: this.#hand(plan), earlier, left: leftIn(plan) });
  }

  #numberTwice(): void {
    const first = this.#own(this.#issuers.pop()!, YEAR);
    const { number } = first;
    const second = { ...this.#own(first.issuer, YEAR), number };
    const plans = [this.#hand(first), this.#hand(second)].sort();
    this.#truth.numbersReused.push({
      body: bodyName(first.issuer),
      number: `${number}/${symbolOf(first.issuer)}`,
      plans,
    });
  }

  #fileTwice(): void {
    const plan = this.#own(this.#issuers.pop()!, YEAR);
    const first = this.#hand(plan);
    const { format, variant } = this.#files.at(-1)!;
    const second = this.#nameFor(plan, format);
    this.#files.push({ name: second, plan, format, variant });
    this.#truth.identical.push([first, second].sort());
  }

  #revised(): void {
    const first = this.#own(this.#issuers.pop()!, YEAR);
    const { number, date, year, issuer, signer, subject } = first;
    const second = this.#copyOf(first, { number, date, year, issuer, signer, subject }, 0.06);
    const [a, b] = [this.#hand(first), this.#hand(second)].sort() as [string, string];
    this.#truth.versions.push({ a, b });
  }

  /** Two that follow one model closely. */
  #neighbours(): void {
    const model = modelOf(12, this.#next);
    const [a, b] = [0, 1].map(() =>
      this.#hand(
        draft({ ...this.#head(this.#issuers.pop()!, YEAR), length: 48, model, fromModel: 0.25 }, this.#next),
      ),
    ) as [string, string];
    this.#truth.nearMisses.push({ a, b });
  }

  #own(issuer: Issuer, year: number): Draft {
    const length = this.#length();
    return draft(
      {
        ...this.#head(issuer, year),
        length,
        model: this.#modelOf(issuer.unit),
        fromModel: this.#next() * 0.2,
      },
      this.#next,
    );
  }

  #length(): number {
    const kind = this.#next();
    if (kind < 0.1) return 8 + Math.floor(this.#next() * 7);
    return kind < 0.85 ? 25 + Math.floor(this.#next() * 35) : 60 + Math.floor(this.#next() * 60);
  }

  #modelOf({ district }: Unit): Topical[] {
    const known = this.#models.get(district);
    if (known) return known;
    const model = modelOf(25, this.#next);
    this.#models.set(district, model);
    return model;
  }

  #head(issuer: Issuer, year: number) {
    // The circular that all of them cite is in force since 05/8/2025.
    const month = year === YEAR ? 1 + Math.floor(this.#next() * 3) : 8;
    const first = month === 1 ? 13 : 6;
    const day = first + Math.floor(this.#next() * (29 - first));
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return { issuer, year, date, number: 10 + Math.floor(this.#next() * 290) };
  }

  #copyOf(
    source: Draft,
    head: Pick<Draft, "issuer" | "number" | "date" | "year"> & Partial<Draft>,
    rewritten: number,
  ): Draft {
    const next = this.#next;
    const own = head.issuer === source.issuer;
    const kept = (item: Item): Item => this.#leave(item, source, head, own);
    const particular = source.topics.flatMap(({ items }) => items.filter(({ demand }) => !demand));
    const anew = new Set(shuffled(particular, next).slice(0, Math.round(particular.length * rewritten)));
    const topics = source.topics.map(({ topic, items }) => ({
      topic,
      items: items.map((item) => {
        if (!anew.has(item)) return kept(item);
        return (next() < 0.5 ? reworded(item, next) : null) ?? particularItem(topic, next);
      }),
    }));
    return {
      ...source,
      signer: pick(signers, next),
      subject: pick(SUBJECTS, next),
      ...head,
      purposes: source.purposes.map(kept),
      requirements: source.requirements.map(kept),
      topics: shuffled(
        topics.map(({ topic, items }) => ({ topic, items: reordered(items, next) })),
        next,
      ),
      measures: source.measures.map(kept),
      schedule: source.schedule.map(kept),
    };
  }

  #leave(item: Item, source: Draft, head: Pick<Draft, "year">, own: boolean): Item {
    if (this.#next() >= LEFT) return item;
    const named = !own && item.words.includes("{xã}");
    const dated = head.year !== source.year && item.words.includes("{năm}");
    if (!named && !dated) return item;
    return {
      ...item,
      left: { ...(named && { unit: source.issuer.unit }), ...(dated && { year: source.year }) },
    };
  }

  #hand(plan: Draft): string {
    const format = this.#next() < 0.85 ? "docx" : "txt";
    const variant = this.#next() < 0.5;
    const name = this.#nameFor(plan, format);
    this.#files.push({ name, plan, format, variant });
    return name;
  }

  #nameFor(plan: Draft, format: Made["format"]): string {
    const { issuer, number, year } = plan;
    const plain = asciiOf(unitName(issuer.unit));
    const stem = pick(
      [
        `KH thi dua ${year} (sua lan ${2 + Math.floor(this.#next() * 4)})`,
        `${number}-KH-${issuer.office?.symbol ?? "UBND"}`,
        `Kế hoạch TĐKT ${unitName(issuer.unit)}`,
        `KE HOACH THI DUA ${year} FINAL`,
        `kh-${plain.replaceAll(" ", "-")}`,
        `${plain} - ke hoach phong trao thi dua ${year}`,
      ],
      this.#next,
    );
    const folder = this.#next() < 0.3 ? `${issuer.unit.province}/` : "";
    for (let nth = 1; ; nth++) {
      const name = `${folder}${stem}${nth === 1 ? "" : ` (${nth})`}.${format}`;
      // A disk may not tell capitals apart.
      if (this.#names.has(name.toLowerCase())) continue;
      this.#names.add(name.toLowerCase());
      return name;
    }
  }

  #expected(missing: readonly Issuer[]): { list: string[]; expected: Truth["expected"][number][] } {
    const plans = new Map<string, string[]>(missing.map((issuer) => [keyOf(issuer), []]));
    const byKey = new Map(missing.map((issuer) => [keyOf(issuer), issuer]));
    for (const { name, plan } of this.#files) {
      if (this.#strangers.has(keyOf(plan.issuer))) continue;
      const key = keyOf(plan.issuer);
      byKey.set(key, plan.issuer);
      const known = plans.get(key) ?? [];
      plans.set(key, known);
      if (plan.year === YEAR) known.push(name);
    }
    const list = ["STT,Tên đơn vị,Tỉnh"];
    const expected = shuffled([...byKey], this.#next).map(([key, issuer], i) => {
      const name = otherwise(issuer, this.#next);
      list.push(`${i + 1},${name},${issuer.unit.province}`);
      return { line: i + 2, name, body: bodyName(issuer), plans: plans.get(key)!.sort() };
    });
    return { list, expected };
  }
}

const keyOf = (issuer: Issuer): string => `${bodyName(issuer)}, ${issuer.unit.province}`;

/** Some paragraphs change places. */
function reordered(items: readonly Item[], next: Chance): Item[] {
  const list = [...items];
  for (let i = 1; i < list.length; i++) if (next() < 0.3) [list[i - 1], list[i]] = [list[i]!, list[i - 1]!];
  return list;
}

function leftIn(plan: Draft): Left[] {
  return itemsOf(plan).flatMap(({ left, words }) => [
    ...(left?.unit ? [{ kind: "name" as const, words: unitName(left.unit) }] : []),
    ...(left?.year && words.includes("{năm}") ? [{ kind: "year" as const, words: String(left.year) }] : []),
  ]);
}
