/**
 * The sentences of a plan in a normal form: a copy in which only names of units, numbers, years, labels, capitals,
 * diacritics and line breaks were changed has the same ones.
 */
import { unitMentions } from "../check/units/mentions.ts";
import type { Span } from "../model.ts";
import { bareOf, keyOf } from "../text/bare.ts";
import { ownUnits } from "./body.ts";
import type { PlanRecord } from "./model.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** What is read of a plan's analysis to compare it with others. */
export type Told = Pick<
  PlanRecord["analysis"],
  "source" | "header" | "title" | "legalBases" | "citations" | "recipients" | "archive" | "signer"
>;

/** A plan with its text, to be compared. */
export interface Comparable {
  readonly name: string;
  readonly analysis: Told;
  readonly text: string;
}

/** Words of a plan. */
export interface Sentence {
  /** UTF-16 offsets into the plan's text. */
  readonly span: Span;
  /** Of the normal form, 32 bits. */
  readonly hash: number;
  /** Of the normal form, in UTF-16 units. */
  readonly length: number;
}

/** Shorter ones (headings, cells of tables) are alike by chance. */
const SHORTEST = 40;

/**
 * The sentences between title and recipients and in appendices, in order of place; without legal bases and what else is
 * mostly a citation.
 */
export function sentencesOf({ analysis, text }: Comparable): Sentence[] {
  const others = foreignParts(analysis);
  const cited = analysis.citations.flatMap(({ span, mentions }) => [span, ...mentions]);
  const names = ownUnits(analysis.header).map(({ name }) => ` ${keyOf(name)} `);
  return paragraphsOf(text, analysis.source.format)
    .flatMap((paragraph) => partsOf(text, paragraph))
    .filter((span) => !others.some((other) => inCommon(span, other) > 0))
    .filter((span) => !cited.some((other) => inCommon(span, other) > MOSTLY * (span.end - span.start)))
    .flatMap((span) => {
      const form = normalForm(text.slice(span.start, span.end), names);
      return form.length < SHORTEST ? [] : [{ span, hash: hashOf(form), length: form.length }];
    });
}

/** Of a sentence that says nothing of its own, so much is a citation. */
const MOSTLY = 0.5;

/** How many UTF-16 units lie in both. */
const inCommon = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Letterhead and title, legal bases, recipients and signature: their words are nobody's own. */
function foreignParts({ title, legalBases, recipients, archive, signer }: Told): Span[] {
  const tail = [...recipients, archive, signer].flatMap((part) => (part ? [part.span] : []));
  const head = title.subject ?? title.documentType;
  return [
    ...(head ? [{ start: 0, end: head.span.end }] : []),
    ...legalBases.map(({ span }) => span),
    ...tail,
  ];
}

// The stop of "TP." and "TM." ends nothing; that of a label does.
const END = /(?:(?<=[\p{Ll}\p{M}\d)”"%’])\.+|[;!?…]+)(?=\s|$)|\t+|$/gu;

/** The sentences of one paragraph, without the blanks around them. */
function partsOf(text: string, paragraph: Span): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = 0;
  for (const m of words.matchAll(END)) {
    const part = words.slice(from, m.index + m[0].length);
    const start = paragraph.start + from + part.length - part.trimStart().length;
    const end = paragraph.start + from + part.trimEnd().length;
    if (start < end) spans.push({ start, end });
    from += part.length;
  }
  return spans;
}

const KINDS = /(?<![a-z])(?:xa|phuong|thi tran|dac khu|quan|huyen|thi xa|tinh|thanh pho|tp|tx)(?![a-z])/g;
const FIGURES = /\d+(?:[.,/]\d+)*/g;
const LABEL = /^ (?:(?:[a-z#]|[ivx]+) )+/;
const NAMES = / @(?: @)+ /g;

/**
 * @param ownNames the plan's own names, bare, between spaces
 */
function normalForm(words: string, ownNames: readonly string[]): string {
  const text = words.normalize("NFC").replace(/\s+/g, " ");
  const bare = bareOf(text);
  let form = "";
  let from = 0;
  for (const { nameSpan } of unitMentions({ text, bare })) {
    if (nameSpan.start < from) continue;
    form += `${bare.slice(from, nameSpan.start)}@`;
    from = nameSpan.end;
  }
  form = `${form}${bare.slice(from)}`.replace(FIGURES, "#").replace(KINDS, "@");
  form = ` ${form.replace(/[^a-z#@]+/g, " ").trim()} `.replace(LABEL, " ");
  for (const name of ownNames) form = form.replaceAll(name, " @ ");
  return form.replace(NAMES, " @ ").trim();
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of 32 bits over text that is ASCII by now. */
function hashOf(ascii: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < ascii.length; i++) hash = Math.imul(hash ^ ascii.charCodeAt(i), PRIME);
  return hash >>> 0;
}
