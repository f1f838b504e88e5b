/** What the law register says of a text: each citation in it looked up and judged, or else its words searched for. */
import { type FoundCitation, findCitations } from "./law/citations.ts";
import { judge } from "./law/register/judge.ts";
import type { Register } from "./law/register/register.ts";
import { standingOn } from "./law/register/standing.ts";
import { formalCitation, shortCitation } from "./law/register/wording.ts";
import { searchRegister } from "./law/search.ts";
import { timelineOf } from "./law/timeline.ts";
import type { Instrument, InstrumentRelation, Ruling } from "./model.ts";
import { plainParagraph, plainSource } from "./read/source.ts";
import type { LawAnswer, LawInstrument, LawName, LawSource, Miscited } from "./report/law-json.ts";
import { cleanText } from "./text/clean-text.ts";

const SEARCH_RESULTS = 8;
const SUGGESTIONS = 4;

type Cited = Pick<FoundCitation, "text" | "type" | "number" | "name" | "key" | "date" | "issuer" | "title">;

/**
 * The answers for `text`, one for each instrument it cites; one for the whole of it where it cites none. Never empty.
 * @param text one citation, a number alone, a paragraph, or words of a title
 * @param day the day everything is judged on, ISO
 */
export async function lookUp(register: Register, text: string, day: string): Promise<readonly LawAnswer[]> {
  const cited = citedIn(text);
  const named = cited.length > 0 ? cited : [...numbersIn(register, text), ...nameIn(register, text)];
  if (named.length > 0) return Promise.all(named.map((one) => answerFor(register, one, day)));
  const found = await searchRegister(register, text, SEARCH_RESULTS);
  const start = blank(register, text.trim(), day);
  return [{ ...start, outcome: "search", candidates: namesOf(register, found, day) }];
}

function citedIn(text: string): readonly Cited[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const paragraphs = lines.map((m) => plainParagraph({ start: m.index, end: m.index + m[0].length }));
  return findCitations(cleanText(plainSource("txt", text, paragraphs)));
}

/** Numbers that only the register recognises: those typed without diacritics ("91/2017/ND-CP"). */
function numbersIn(register: Register, text: string): readonly Cited[] {
  const words = text.split(/[\s,;()]+/).filter((word) => /^\d.*\p{L}/u.test(word));
  return words.flatMap((word) => {
    const [first] = register.byNumber(word);
    if (!first) return [];
    return [{ ...NOTHING, text: word, type: first.type, number: first.number }];
  });
}

/** A law's name that is all of the text, in whatever case and without diacritics. */
function nameIn(register: Register, text: string): readonly Cited[] {
  const [first] = register.byName(text);
  return first ? [{ ...NOTHING, text: text.trim(), type: first.type, name: first.title }] : [];
}

const NOTHING = { number: null, name: null, key: null, date: null, issuer: null, title: null };

function blank(register: Register, text: string, day: string): LawAnswer {
  const { version, asOf, size } = register;
  return {
    text,
    outcome: "not-found",
    asOf: day,
    matchedBy: null,
    miscited: [],
    instrument: null,
    candidates: [],
    registry: { version, asOf, instruments: size },
  };
}

async function answerFor(register: Register, cited: Cited, day: string): Promise<LawAnswer> {
  const ruling = judge(register, cited, day);
  const start = {
    ...blank(register, cited.text, day),
    matchedBy: ruling.reason,
    miscited: miscitedIn(ruling, cited),
  };
  const [instrument, ...others] = ruling.instruments;
  if (!instrument) {
    const candidates = namesOf(register, await perhapsMeant(register, ruling, cited), day);
    const local = candidates.length > 0 && isBareNumber(cited);
    return { ...start, ...(local && { outcome: "ambiguous" }), candidates };
  }
  if (others.length > 0) {
    return { ...start, outcome: "ambiguous", candidates: namesOf(register, ruling.instruments, day) };
  }
  const candidates = ruling.lookalike ? namesOf(register, [ruling.lookalike], day) : [];
  return { ...start, outcome: "found", instrument: wholeOf(register, instrument, day), candidates };
}

/** A number without anything that could contradict what bears it. */
const isBareNumber = ({ number, date, issuer, title }: Cited): boolean =>
  number !== null && date === null && issuer === null && title === null;

/** Instruments of that number that something in the citation contradicts; else those with such words. */
async function perhapsMeant(
  register: Register,
  { lookalike }: Ruling,
  { number, name, title }: Cited,
): Promise<readonly Instrument[]> {
  if (lookalike) return [lookalike];
  if (number !== null) {
    const numbered = register.byNumber(number);
    if (numbered.length > 0) return numbered;
  }
  const words = title ?? name;
  return words === null ? [] : searchRegister(register, words, SUGGESTIONS);
}

function miscitedIn({ mismatches }: Ruling, cited: Cited): Miscited[] {
  return mismatches.map(({ element, expected, certain }) => ({
    element,
    cited: cited[element],
    expected,
    certain,
  }));
}

const namesOf = (register: Register, instruments: readonly Instrument[], day: string): LawName[] =>
  instruments.map((instrument) => nameOf(register, instrument, day));

function nameOf(register: Register, instrument: Instrument, day: string): LawName {
  const { id, type, number, title, issuer, issued } = instrument;
  const { status, certain } = standingOn(register, instrument, day);
  const words = { short: shortCitation(instrument), formal: formalCitation(instrument) };
  return { id, type, number, title, issuer, issued, status, certain, ...words };
}

const ENDED = new Set(["replaced", "expired"]);

function wholeOf(register: Register, instrument: Instrument, day: string): LawInstrument {
  const { effective, suspended = null, checked = null, weak = [], source } = instrument;
  const { since, evidence, successors } = standingOn(register, instrument, day);
  const chain = namesOf(register, successors, day);
  const related = (relations: readonly InstrumentRelation[]): LawName[] =>
    namesOf(
      register,
      relations.flatMap(({ id }) => register.get(id) ?? []),
      day,
    );
  return {
    ...nameOf(register, instrument, day),
    effective,
    since,
    evidence,
    timeline: timelineOf(register, instrument).map(({ by, ...event }) => ({
      ...event,
      by: namesOf(register, by, day),
    })),
    successors: chain,
    current: chain.filter(({ status }) => !ENDED.has(status)),
    amendedBy: related(instrument.amendedBy),
    endedInPartBy: related(instrument.endedInPartBy),
    suspended,
    checked,
    weak,
    sources: source.map(sourceOf),
  };
}

function sourceOf({ url, title, locator, read, evidence }: Instrument["source"][number]): LawSource {
  return { url: url ?? null, title: title ?? null, locator: locator ?? null, read, evidence };
}
