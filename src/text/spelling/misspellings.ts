/**
 * Words that are probably slips of the pen: syllables that cannot be Vietnamese, and real ones that make no sense
 * between their neighbours where a likely slip away stands one that does. A noisy channel: how well a word fits its
 * two neighbours, against how well another fits and how easily the one is written for the other.
 */
import { isSyllable } from "../syllable.ts";
import { speltOf, type TonePlacement, withTone } from "../tones.ts";
import { type Candidate, type Propose, proposer } from "./confusions.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Misspelling {
  readonly start: number;
  readonly end: number;
  /** `impossible`: no syllable of the language. `unseen`: not found in official prose. `context`: real, out of place. */
  readonly kind: "impossible" | "unseen" | "context";
  /** In the same capitals; `null` where no correction is clear. */
  readonly correction: string | null;
  /** The neighbour that speaks for the correction, with it ("sản xuất"); `null` where none does. */
  readonly phrase: string | null;
  /** Whether more than statistics of official prose, which hardly has everyday words, speaks against the word. */
  readonly isEvident: boolean;
}

export interface Settings {
  /** What a pair elsewhere in the same text is worth beside counted ones: little for the word as written (slips repeat). */
  readonly ownWritten: number;
  /** The same for a correction. */
  readonly ownProposed: number;
  /** Smoothing: what share of a syllable's followers may be new ones. */
  readonly novelty: number;
  readonly noveltyBase: number;
  /** A correction rests on a pair counted so often at least. */
  readonly leastPair: number;
  /** Pairs counted so often on both sides acquit a word unread. */
  readonly acquitted: number;
  /** Margins from which a word is reported, by kind; words without marks may be foreign. */
  readonly context: number;
  readonly unseen: number;
  readonly impossible: number;
  readonly foreign: number;
  /** Margins from which a possible syllable is evidently a slip: all its neighbours go with the correction, or not all. */
  readonly agreed: number;
  readonly opposed: number;
  /** How firmly a neighbour must be bound to the correction (`binding`) of an unseen and of a known syllable. */
  readonly boundUnseen: number;
  readonly boundKnown: number;
  /** So many times as firmly where the other neighbour does not go with it. */
  readonly outweighing: number;
  /** A slip as rare as this does not turn one possible syllable into another. */
  readonly rarest: number;
  /** More for words in capitals. */
  readonly capitals: number;
  /** Weight of the cost of a slip. */
  readonly channel: number;
  /** How far a correction is held to account for being a frequent word anyhow. */
  readonly commonness: number;
  /** Weight of what precedes the right neighbour beside what follows the word; rare words fit before anything. */
  readonly backward: number;
  /** The share of a frequent pair that official prose itself misprints as the other. */
  readonly misprint: number;
}

export const SETTINGS: Settings = {
  ownWritten: 6,
  ownProposed: 40,
  novelty: 1,
  noveltyBase: 60,
  leastPair: 6,
  acquitted: 40,
  context: 8,
  unseen: 6,
  impossible: 0,
  foreign: 6,
  agreed: 7,
  opposed: 10,
  boundUnseen: 0.02,
  boundKnown: 0.05,
  outweighing: 2,
  rarest: 2.5,
  capitals: 2,
  channel: 1,
  commonness: 0.1,
  backward: 0.5,
  misprint: 0.004,
};

export interface Reading {
  readonly misspellings: Misspelling[];
  readonly words: number;
  /** Words in small letters that the lexicon does not have. */
  readonly strange: number;
}

/** Reads a text. Opened once for a lexicon, it remembers what it learnt of words. */
export type Speller = (text: string) => Reading;

export function openSpeller(lexicon: Lexicon, settings: Settings = SETTINGS): Speller {
  const propose = proposer(lexicon);
  return (text) => {
    const reader = new Reader(text, lexicon, propose, settings);
    const tally = reader.tally();
    return { ...tally, misspellings: reader.misspellings(placementOf(text)) };
  };
}

interface Suspect {
  readonly at: number;
  readonly kind: Misspelling["kind"];
  readonly id: number;
  readonly correction: string | null;
  readonly side: Choice["side"] | 0;
  /** By how much the correction is likelier, in natural logarithms. */
  readonly margin: number;
  readonly isEvident: boolean;
}

interface Choice {
  readonly id: number;
  readonly gain: number;
  readonly cost: number;
  /** Where the neighbour stands that speaks for it: before (-1) or after (1). */
  readonly side: -1 | 1;
}

const NONE = -1;
/** The share of the unknown among syllables. */
const UNKNOWN_COUNT = 0.3;
const PAIR_KEY = 65_536;

class Reader {
  private readonly ids: Int32Array;
  /** How often the text itself has each pair, and each word that is not in the lexicon. */
  private readonly own = new Map<number, number>();
  private readonly strange = new Map<string, number>();
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly lexicon: Lexicon;
  private readonly propose: Propose;
  private readonly settings: Settings;

  constructor(text: string, lexicon: Lexicon, propose: Propose, settings: Settings) {
    const words = wordsOf(text);
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
    this.propose = propose;
    this.settings = settings;
    this.ids = Int32Array.from(words, ({ lower, opaque }) => (opaque ? NONE : lexicon.idOf(lower)));
    for (let i = 0; i < words.length; i++) {
      const { lower, joined } = words[i]!;
      if (this.ids[i]! < 0) this.strange.set(lower, (this.strange.get(lower) ?? 0) + 1);
      else if (i === 0 || !joined || this.ids[i - 1]! < 0) continue;
      else {
        const key = this.ids[i - 1]! * PAIR_KEY + this.ids[i]!;
        this.own.set(key, (this.own.get(key) ?? 0) + 1);
      }
    }
  }

  misspellings(placement: TonePlacement): Misspelling[] {
    const suspects: Suspect[] = [];
    for (let i = 0; i < this.words.length; i++) {
      const suspect = this.judge(i);
      if (suspect) suspects.push(suspect);
    }
    const accepted = this.withoutEchoes(suspects);
    return accepted.map(({ at, kind, correction: word, side, isEvident }) => {
      const { start, end, casing } = this.words[at]!;
      const correction = word && inCase(word, casing, placement);
      return {
        start,
        end,
        kind,
        correction,
        phrase: correction && this.phrase(at, correction, side),
        isEvident,
      };
    });
  }

  tally(): Pick<Reading, "words" | "strange"> {
    const judged = this.words.filter(({ opaque, casing }) => !opaque && casing !== "figures");
    const strange = this.words.filter(
      ({ casing, opaque, lower }, i) =>
        this.ids[i]! < 0 && casing === "small" && !opaque && HAS_VOWEL.test(lower),
    );
    return { words: judged.length, strange: strange.length };
  }

  private phrase(at: number, correction: string, side: Suspect["side"]): string | null {
    if (side === 0) return null;
    const { start, end } = this.words[at + side]!;
    const neighbour = this.text.slice(start, end);
    return side < 0 ? `${neighbour} ${correction}` : `${correction} ${neighbour}`;
  }

  /** A slip makes its neighbours look odd too: the surest are taken first, the rest judged beside their corrections. */
  private withoutEchoes(suspects: readonly Suspect[]): Suspect[] {
    const out: Suspect[] = [];
    const touched = new Set<number>();
    for (const suspect of [...suspects].sort((a, b) => b.margin - a.margin)) {
      const again = touched.has(suspect.at) ? this.judge(suspect.at) : suspect;
      if (!again) continue;
      out.push(again);
      if (again.id >= 0) this.ids[again.at] = again.id;
      touched.add(again.at - 1).add(again.at + 1);
    }
    return out.sort((a, b) => a.at - b.at);
  }

  private judge(i: number): Suspect | null {
    const word = this.words[i]!;
    if (word.opaque || word.casing === "mixed" || word.casing === "figures" || !HAS_VOWEL.test(word.lower))
      return null;
    const next = this.words[i + 1];
    const inCapitals = word.casing === "capitals";
    if (word.casing === "capital" && (!word.opening || (next?.joined && next.casing !== "small")))
      return null;
    if (
      inCapitals &&
      !(
        (word.joined && this.words[i - 1]!.casing === "capitals") ||
        (next?.joined && next.casing === "capitals")
      )
    )
      return null;
    const left = word.joined && !this.endsName(i - 1) ? this.ids[i - 1]! : NONE;
    const right = next?.joined ? this.ids[i + 1]! : NONE;
    const id = this.ids[i]!;
    return id >= 0 ? this.judgeKnown(i, id, left, right) : this.judgeUnknown(i, left, right);
  }

  /** "Nghiêm" of "xã Nguyễn Nghiêm trong phong trào" is no beginning of "nghiêm trọng". */
  private endsName(i: number): boolean {
    const { casing, joined } = this.words[i]!;
    return casing === "capital" && joined && this.words[i - 1]!.casing === "capital";
  }

  private judgeKnown(i: number, id: number, left: number, right: number): Suspect | null {
    if (left < 0 && right < 0) return null;
    const { acquitted, boundKnown, context, capitals } = this.settings;
    const before = left < 0 ? acquitted : this.written(left, id);
    const after = right < 0 ? acquitted : this.written(id, right);
    if (before >= acquitted && after >= acquitted) return null;
    const word = this.words[i]!;
    const best = this.best(i, this.propose(word.lower), left, right);
    if (best === null) return null;
    const evident = this.isEvident(i, best, left, right, boundKnown);
    const told = evident || best.gain >= context + (word.casing === "capitals" ? capitals : 0);
    return told ? this.suspect(i, "context", best, evident) : null;
  }

  private judgeUnknown(i: number, left: number, right: number): Suspect | null {
    const word = this.words[i]!;
    const possible = isSyllable(word.lower) && isPlaced(word.lower);
    // A word of the place or the dialect is written more than once.
    if (possible && this.strange.get(word.lower)! >= ESTABLISHED) return null;
    const small = word.casing === "small";
    const accented = ACCENTED.test(word.lower);
    const kind = possible ? "unseen" : "impossible";
    const candidates = this.propose(word.lower);
    const best = this.best(i, candidates, left, right);
    const { impossible, foreign, unseen, boundUnseen } = this.settings;
    // In capitals a name of another language looks like any word: "XÃ KRÔNG NĂNG".
    const inDoubt = possible || word.casing === "capitals";
    if (best && inDoubt) {
      const evident = this.isEvident(i, best, left, right, boundUnseen);
      const told = evident || (word.casing !== "capitals" && best.gain >= unseen);
      if (told) return this.suspect(i, kind, best, evident);
    } else if (best && best.gain >= (accented ? impossible : foreign))
      return this.suspect(i, kind, best, true);
    if (possible || !accented || !small) return null;
    const none = { at: i, kind, id: NONE, side: 0, margin: 0, isEvident: true } as const;
    const split = this.split(word.lower);
    if (split !== null) return { ...none, correction: split };
    const alone = left < 0 && right < 0 ? this.likeliest(candidates) : NONE;
    return { ...none, id: alone, correction: alone < 0 ? null : this.lexicon.wordOf(alone) };
  }

  /**
   * Whether a word that may well be right is surely a slip. That official prose does not have it, or not here, says
   * little: it hardly has the words of the field, the kitchen, the market. So a neighbour must form a firm pair with
   * the correction, and the other one must go with it too or be outweighed.
   */
  private isEvident(i: number, choice: Choice, left: number, right: number, bound: number): boolean {
    const { agreed, opposed, outweighing, rarest, capitals } = this.settings;
    const word = this.words[i]!;
    const { id, gain, cost } = choice;
    if (cost >= rarest) return false;
    const before = this.binding(left, id);
    const after = this.binding(id, right);
    const agree =
      (!word.joined || this.attracts(left, id)) && (!this.words[i + 1]?.joined || this.attracts(id, right));
    return (
      Math.max(before, after) >= (agree ? bound : bound * outweighing) &&
      gain >= (agree ? agreed : opposed) + (word.casing === "capitals" ? capitals : 0)
    );
  }

  /** How firmly two syllables belong together, 0 to 1: how often they are a pair against the mean of their counts. */
  private binding(left: number, right: number): number {
    if (left < 0 || right < 0) return 0;
    const { lexicon } = this;
    return lexicon.pair(left, right) / Math.sqrt(lexicon.count(left) * lexicon.count(right));
  }

  /** Whether two syllables are a pair more often than by chance. */
  private attracts(left: number, right: number): boolean {
    if (left < 0 || right < 0) return false;
    const { lexicon } = this;
    return lexicon.pair(left, right) * lexicon.total > lexicon.count(left) * lexicon.count(right);
  }

  private suspect(
    i: number,
    kind: Misspelling["kind"],
    { id, gain, side }: Choice,
    isEvident: boolean,
  ): Suspect {
    return { at: i, kind, id, correction: this.lexicon.wordOf(id), side, margin: gain, isEvident };
  }

  /** The candidate that gains most on the word as it stands, of those that rest on a pair that is written. */
  private best(i: number, candidates: readonly Candidate[], left: number, right: number): Choice | null {
    const { leastPair, channel, commonness, backward, misprint } = this.settings;
    const id = this.ids[i]!;
    const ownShare = this.share(id);
    const before = left < 0 || id < 0 ? 0 : this.written(left, id);
    const after = right < 0 || id < 0 ? 0 : this.written(id, right);
    let best: Choice | null = null;
    for (const { id: other, cost } of candidates) {
      const otherBefore = left < 0 ? 0 : this.proposed(left, other);
      const otherAfter = right < 0 ? 0 : this.proposed(other, right);
      if (otherBefore < leastPair && otherAfter < leastPair) continue;
      const commoner = this.share(other) - ownShare;
      let gainLeft = commoner;
      if (left >= 0)
        gainLeft =
          this.chance(left, other, otherBefore) -
          this.chance(left, id, unprinted(before, otherBefore, misprint));
      let gainRight = 0;
      if (right >= 0) {
        const seen = unprinted(after, otherAfter, misprint);
        const forward = this.chance(other, right, otherAfter) - this.chance(id, right, seen);
        const back = this.precedes(other, right, otherAfter) - this.precedes(id, right, seen) - commoner;
        gainRight = (1 - backward) * forward + backward * back;
      }
      const gain = gainLeft + gainRight - cost * channel - commonness * Math.max(0, commoner);
      const side =
        left >= 0 && (right < 0 || this.tie(left, otherBefore) >= this.tie(right, otherAfter)) ? -1 : 1;
      if (!best || gain > best.gain) best = { id: other, gain, cost, side };
    }
    return best;
  }

  /** How much of a neighbour's use a pair makes up. */
  private tie(neighbour: number, seen: number): number {
    return seen / this.lexicon.count(neighbour);
  }

  /** Without neighbours: a frequent syllable at a small slip that leaves the others far behind. */
  private likeliest(candidates: readonly Candidate[]): number {
    const scored = candidates
      .map(({ id, cost }) => ({ id, score: Math.log(this.lexicon.count(id)) - cost * this.settings.channel }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    return first && first.score - (second?.score ?? 0) >= CLEARLY ? first.id : NONE;
  }

  /** Two words with the space between them lost. */
  private split(word: string): string | null {
    let best: string | null = null;
    let most = this.settings.leastPair;
    for (let cut = 1; cut < word.length; cut++) {
      const left = this.lexicon.idOf(word.slice(0, cut));
      const right = this.lexicon.idOf(word.slice(cut));
      if (left < 0 || right < 0) continue;
      const count = this.lexicon.pair(left, right);
      if (count < most) continue;
      most = count;
      best = `${word.slice(0, cut)} ${word.slice(cut)}`;
    }
    return best;
  }

  /** Log of the share of a syllable in all that is written. */
  private share(id: number): number {
    return Math.log((id < 0 ? UNKNOWN_COUNT : this.lexicon.count(id)) / this.lexicon.total);
  }

  /** Log of the chance that `right` follows `left`, beside which it was `seen` so often. */
  private chance(left: number, right: number, seen: number): number {
    if (left < 0) return Math.log(this.spread(right));
    const { lexicon, settings } = this;
    const novel = lexicon.followers(left) * settings.novelty + settings.noveltyBase;
    return Math.log((seen + novel * this.spread(right)) / (lexicon.count(left) + novel));
  }

  /** Log of the chance that `left` precedes `right`. */
  private precedes(left: number, right: number, seen: number): number {
    const { lexicon, settings } = this;
    const novel = lexicon.leaders(right) * settings.novelty + settings.noveltyBase;
    const spread = ((left < 0 ? 0 : lexicon.followers(left)) + UNKNOWN_COUNT) / lexicon.pairs;
    return Math.log((seen + novel * spread) / (lexicon.count(right) + novel));
  }

  /** How likely a syllable is to come after one it was never seen after. */
  private spread(id: number): number {
    return ((id < 0 ? 0 : this.lexicon.leaders(id)) + UNKNOWN_COUNT) / this.lexicon.pairs;
  }

  /** How often a pair of the text stands elsewhere: in official prose and, for little, in the text itself. */
  private written(left: number, right: number): number {
    return (
      this.lexicon.pair(left, right) + Math.max(0, this.ownPairs(left, right) - 1) * this.settings.ownWritten
    );
  }

  private proposed(left: number, right: number): number {
    return this.lexicon.pair(left, right) + this.ownPairs(left, right) * this.settings.ownProposed;
  }

  private ownPairs(left: number, right: number): number {
    return this.own.get(left * PAIR_KEY + right) ?? 0;
  }
}

/** How often a pair was meant, when official prose misprints so much of a frequent one as it. */
const unprinted = (seen: number, other: number, rate: number): number => Math.max(0, seen - other * rate);

const HAS_VOWEL = /[aeiouyà-öù-ýăĩũơưạ-ỹ]/;
const ACCENTED = /[^\u0000-\u007f]/;
const CLEARLY = 3;
const ESTABLISHED = 3;

function inCase(word: string, casing: Word["casing"], placement: TonePlacement): string {
  const spelt = placement === "second" && !word.includes(" ") ? speltOf(word) : null;
  const placed = spelt ? withTone(spelt.letters, spelt.tone, placement) : word;
  if (casing === "capitals") return placed.toUpperCase();
  return casing === "capital" ? placed.charAt(0).toUpperCase() + placed.slice(1) : placed;
}

const FIRST = /[òóõỏọ][ae](?!\p{L})|(?<!q)[ùúũủụ]y(?!\p{L})/giu;
const SECOND = /o[àáãảạèéẽẻẹ](?!\p{L})|(?<!q)u[ỳýỹỷỵ](?!\p{L})/giu;

/** Whether the tone mark stands where one of the two ways to place it has it: not in "qủa", "hòan". */
function isPlaced(word: string): boolean {
  const spelt = speltOf(word);
  if (!spelt) return false;
  const { letters, tone } = spelt;
  return withTone(letters, tone) === word || withTone(letters, tone, "second") === word;
}

/** Where most of the text's tone marks stand. */
function placementOf(text: string): TonePlacement {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(SECOND) > count(FIRST) ? "second" : "first";
}
