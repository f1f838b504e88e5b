/** What rules are given to judge. */
import type { Citation, CitationRuling, Plan, Source } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { Profile } from "./profile.ts";

/** The same words in both languages of the reports. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a rule judges. Every span of `plan` and `citations` is in offsets of `source.text`. */
export interface Subject {
  readonly plan: Plan;
  readonly source: Source;
  /** The fair copy of the source, for rules that search the running text; `clean.toSource` leads back. */
  readonly clean: CleanText;
  readonly citations: readonly Citation[];
  /** What the law register says of each citation, by its id. */
  readonly rulings: ReadonlyMap<string, CitationRuling>;
  readonly profile: Profile;
  /** The day the document is judged on, ISO. */
  readonly asOf: string;
}
