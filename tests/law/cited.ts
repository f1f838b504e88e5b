/** What the citation tests stand on: a text as a reader would give it, and expectations written short. */
import { expect } from "vitest";
import { type CitationOptions, type FoundCitation, findCitations } from "../../src/law/citations.ts";
import { type CleanText, cleanText } from "../../src/text/clean-text.ts";
import { sourceOf } from "../source.ts";

export const cleanOf = (text: string): CleanText => cleanText(sourceOf(text));

export const found = (text: string, options?: CitationOptions): FoundCitation[] =>
  findCitations(cleanOf(text), options);

export interface Expected {
  readonly type: string;
  readonly number?: string;
  readonly name?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  readonly provision?: string;
  /** Number of repeats, 0 unless given. */
  readonly repeats?: number;
}

/** An instrument cited by number. */
export const by = (type: string, number: string, more: Omit<Expected, "type" | "number"> = {}): Expected => ({
  type,
  number,
  ...more,
});

/** An instrument cited by name. */
export const named = (type: string, name: string, more: Omit<Expected, "type" | "name"> = {}): Expected => ({
  type,
  name,
  ...more,
});

const shortened = (citation: FoundCitation): Required<{ [K in keyof Expected]: Expected[K] | null }> => ({
  type: citation.type,
  number: citation.number,
  name: citation.name,
  date: citation.date,
  issuer: citation.issuer,
  title: citation.title,
  provision: citation.provision,
  repeats: citation.mentions.length,
});

const NOTHING = {
  number: null,
  name: null,
  date: null,
  issuer: null,
  title: null,
  provision: null,
  repeats: 0,
};

/** Every field of every citation, in order; what is not given is expected to be absent. */
export function expectCited(text: string, expected: readonly Expected[], options?: CitationOptions): void {
  const actual = found(text, options).map(shortened);
  expect(actual).toEqual(expected.map((one) => ({ ...NOTHING, ...one })));
}
