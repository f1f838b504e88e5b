/** What a file's layout should be changed to, without a word of how a file format says so. */
import type { PageSetup } from "./source.ts";
import type { Span } from "./span.ts";

export interface Told {
  readonly vi: string;
  readonly en: string;
}

interface Telling {
  /** What is changed: "Lề trái", "Cỡ chữ Quốc hiệu". */
  readonly what: Told;
  readonly from: Told;
  readonly to: Told;
}

/** Another font or size for letters. */
export interface LetterChange extends Telling {
  readonly kind: "letters";
  /** In offsets of the text; they do not meet. */
  readonly spans: readonly Span[];
  readonly font?: string;
  /** Points. */
  readonly size?: number;
}

export type PageLength = "width" | "height" | "marginTop" | "marginBottom" | "marginLeft" | "marginRight";

/** Other paper or margins for sections. */
export interface PageChange extends Telling {
  readonly kind: "page";
  /** Places in `Source.sections`. */
  readonly sections: readonly number[];
  /** Millimetres. */
  readonly lengths: Readonly<Partial<Pick<PageSetup, PageLength>>>;
}

/** Other page numbers. */
export interface PageNumberChange extends Telling {
  readonly kind: "page-number";
  /** Put numbers in, move them up from the foot, or change those in the headers. */
  readonly amend: "add" | "raise" | "centre" | "resize" | "hide-on-first";
  /** Points, of numbers that are put in or get another size. */
  readonly size: number;
}

export type Relayout = LetterChange | PageChange | PageNumberChange;
