/** What the register says of one citation: which instrument it means, what is miscited, and whether it holds. */
import type { Instrument } from "./instrument.ts";
import type { Span } from "./span.ts";

export type StandingStatus =
  | "in-force"
  | "not-yet-effective"
  | "suspended"
  | "replaced"
  | "expired"
  | "partly-expired"
  | "amended"
  | "unknown";

/** Whether an instrument holds on a day. */
export interface Standing {
  readonly status: StandingStatus;
  /** The day from which it is so, ISO; `null` where no source gives it. */
  readonly since: string | null;
  /** False where the status rests on something known only second-hand. */
  readonly certain: boolean;
  /** The instruments that replaced it, then those that replaced them, to the one in force on the day. */
  readonly successors: readonly Instrument[];
  /** Those of the successors that hold on the day. */
  readonly current: readonly Instrument[];
  /** What amended it or ended a part of it, in force on the day. */
  readonly changedBy: readonly Instrument[];
  /** Where the deciding fact was read, in words. */
  readonly evidence: string | null;
}

/** By what a citation was matched. */
export type MatchReason =
  | "number-date"
  | "number-title"
  | "number"
  | "name-date"
  | "name-year"
  | "name"
  | "alias";

/** An element of a citation that differs from the instrument it means. */
export interface Mismatch {
  readonly element: "date" | "type" | "issuer" | "title";
  /** What it should be, one for each instrument that may be meant. */
  readonly expected: readonly string[];
  /** Where that was read, in words; `null` where the symbol itself tells it. */
  readonly evidence: string | null;
  /** False where it rests on something known only second-hand. */
  readonly certain: boolean;
}

export interface Ruling {
  /** One: the instrument meant; several: it cannot be told which; none: not in the register. */
  readonly instruments: readonly Instrument[];
  readonly reason: MatchReason | null;
  readonly mismatches: readonly Mismatch[];
  /** Of the one instrument meant, on the day the document is judged on. */
  readonly standing: Standing | null;
  /** Where the number fits nothing: an instrument of that type, day and title with a number much like it. */
  readonly lookalike: Instrument | null;
}

/** A ruling on a citation of a document. */
export interface CitationRuling extends Ruling {
  /** The first mention, in offsets of the clean text. */
  readonly place: Span;
  /** Number and symbol of the first mention, in offsets of the clean text; `null` for one cited by name. */
  readonly numberPlace: Span | null;
  /** How to cite, on the day, what should be cited: the one instrument meant, or what took its place. */
  readonly wording: Wording | null;
}

export interface Wording {
  /** In full, as Nghị định 30/2020/NĐ-CP asks; elements that are not surely known are left out. */
  readonly formal: string | null;
  /** The shortest words that name it without doubt. */
  readonly short: string;
}
