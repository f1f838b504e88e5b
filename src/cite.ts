/** From found citations to the contract's: identity, verdict, role, and which legal basis cites which. */
import { type FoundCitation, findCitations } from "./law/citations.ts";
import { judge, verdictOf, wordingOf } from "./law/register/judge.ts";
import type { Register } from "./law/register/register.ts";
import type { Citation, CitationRuling, LegalBasis, Part, Plan, Span } from "./model.ts";
import { isGround } from "./plan/legal-bases.ts";
import type { CleanText } from "./text/clean-text.ts";

const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end + 1;

export interface Cited {
  /** In order of first mention; spans are offsets in the clean text. */
  readonly citations: readonly Citation[];
  /** By id of the citation. */
  readonly rulings: ReadonlyMap<string, CitationRuling>;
  /** The register that was asked, `null` where nothing is cited. */
  readonly register: Register | null;
}

/**
 * The instruments the plan cites and what the register says of each as of `asOf`.
 * @param register asked for only when there is a citation
 */
export async function citationsOf(
  clean: CleanText,
  plan: Plan,
  { asOf, lang, register }: { asOf: string; lang: "vi" | "en"; register: () => Promise<Register> },
): Promise<Cited> {
  const found = citedIn(clean, plan);
  if (found.length === 0) return { citations: [], rulings: new Map(), register: null };
  const law = await register();
  const rulings = new Map<string, CitationRuling>();
  const citations = found.map(({ key, numberSpan, ...citation }, i) => {
    const id = `c${i + 1}`;
    const ruling = judge(law, { key, ...citation }, asOf);
    const [instrument, ...others] = ruling.instruments;
    rulings.set(id, {
      ...ruling,
      place: citation.span,
      numberPlace: numberSpan,
      wording: wordingOf(ruling),
    });
    return {
      id,
      ...citation,
      mentions: [...citation.mentions],
      role: roleOf(clean, [citation.span, ...citation.mentions], plan.legalBases),
      instrument: instrument && others.length === 0 ? instrument.id : null,
      verdict: verdictOf(ruling, asOf, lang),
    };
  });
  return { citations, rulings, register: law };
}

function citedIn(clean: CleanText, plan: Plan): FoundCitation[] {
  const { number } = plan.header;
  const skip = [
    number?.span,
    plan.placeDate?.span,
    ...plan.recipients.map(({ span }) => span),
    plan.archive?.span,
  ];
  return findCitations(clean, {
    skip: skip.filter((span) => span !== undefined),
    own: {
      number: number?.value ?? null,
      symbol: number?.symbol ?? null,
      type: plan.title.documentType?.value ?? null,
    },
  });
}

function roleOf(clean: CleanText, places: readonly Span[], bases: readonly Part[]): Citation["role"] {
  const carrying = bases.filter(({ span }) => places.some((place) => within(place, span)));
  if (carrying.length === 0) return "mention";
  const grounded = carrying.some(({ span }) => isGround(clean.bare.slice(span.start, span.end)));
  return grounded ? "legal-basis" : "implements";
}

/** The bases with the ids of what each cites; all spans in the same offsets. */
export function legalBasesOf(bases: readonly Part[], citations: readonly Citation[]): LegalBasis[] {
  return bases.map(({ text, span }) => ({
    text,
    span,
    citations: citations
      .filter((citation) => [citation.span, ...citation.mentions].some((place) => within(place, span)))
      .map(({ id }) => id),
  }));
}
