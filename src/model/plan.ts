/** What parsing gives to the rules: the contract's fields and what the rules need besides. */
import type {
  Archive,
  Assignment,
  Field,
  Header,
  Movement,
  Recipient,
  Signer,
  Target,
  Title,
} from "./contract.ts";
import type { Span } from "./span.ts";

/** Words of the document and where they stand. */
export interface Part {
  readonly text: string;
  readonly span: Span;
}

/** Whose formal rules a document follows; only `state` is judged by Nghị định 30/2020. */
export type Family = "state" | "party" | "front" | "union" | "youth" | "unknown";

/** A numbered or unnumbered heading, or a numbered paragraph, and what stands below it. */
export interface Section {
  /** The label alone ("II", "1.2", "a"), `null` for an unnumbered heading. */
  readonly label: string | null;
  readonly kind: "part" | "chapter" | "article" | "roman" | "number" | "letter" | "none";
  /** Its place in its series: [2], [1, 2]; empty when unknown. */
  readonly ordinals: readonly number[];
  /** Depth, from 1. */
  readonly level: number;
  readonly heading: string;
  /** The heading's own words, label included. */
  readonly span: Span;
  /** Everything from the heading to the next one of its level or above. */
  readonly extent: Span;
  /** Characters of text that stand below the heading (subsections included). */
  readonly contentLength: number;
  readonly children: readonly Section[];
}

export interface Plan {
  readonly family: Family;
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, as it stands. */
  readonly country: Part | null;
  /** `Độc lập - Tự do - Hạnh phúc`, as it stands. */
  readonly motto: Part | null;
  readonly header: Header;
  /** Whether any of letterhead (country, motto, body, number, place-date) was found before the title. */
  readonly hasLetterhead: boolean;
  /** The whole place-and-date line. */
  readonly placeDate: Part | null;
  readonly title: Title;
  readonly theme: Field | null;
  readonly legalBases: readonly Part[];
  readonly movements: readonly Movement[];
  readonly sections: readonly Section[];
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  /** The words "Nơi nhận:". */
  readonly recipientsHeading: Part | null;
  readonly recipients: readonly Recipient[];
  readonly archive: Archive | null;
  readonly signer: Signer | null;
  /** The closing mark as it stands ("./.", "../.", "/."), where the body ends. */
  readonly closingMark: Part | null;
  /** The last paragraph of the body, where a closing mark belongs. */
  readonly bodyEnd: Part | null;
  /** "(Kèm theo Quyết định số …)": a plan attached to another document has no number or date of its own. */
  readonly attachedTo: Part | null;
  /** False where the text breaks off before recipients and signature, so that nothing can be called missing. */
  readonly complete: boolean;
  /** Where appendices begin, `null` when there are none. */
  readonly appendix: Part | null;
}
