/** From found citations to the contract's: identity, role, and which legal basis cites which. */
import { findCitations } from "./law/citations.ts";
import type { Citation, LegalBasis, Part, Plan, Span, Verdict } from "./model.ts";
import { isGround } from "./plan/legal-bases.ts";
import type { CleanText } from "./text/clean-text.ts";

const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end + 1;

const unknown = (asOf: string): Verdict => ({
  status: "unknown",
  asOf,
  since: null,
  replacedBy: [],
  evidence: null,
  note: null,
});

/** The instruments the plan cites, in order; spans are offsets in the clean text. */
export function citationsOf(clean: CleanText, plan: Plan, asOf: string): Citation[] {
  const { number } = plan.header;
  const skip = [
    number?.span,
    plan.placeDate?.span,
    ...plan.recipients.map(({ span }) => span),
    plan.archive?.span,
  ];
  const found = findCitations(clean, {
    skip: skip.filter((span) => span !== undefined),
    own: {
      number: number?.value ?? null,
      symbol: number?.symbol ?? null,
      type: plan.title.documentType?.value ?? null,
    },
  });
  return found.map((citation, i) => ({
    id: `c${i + 1}`,
    ...citation,
    mentions: [...citation.mentions],
    role: roleOf(clean, [citation.span, ...citation.mentions], plan.legalBases),
    instrument: null,
    verdict: unknown(asOf),
  }));
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
