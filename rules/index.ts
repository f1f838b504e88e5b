import type { Rule } from "../src/check/rule.ts";
import ambiguous from "./citation/ambiguous.ts";
import amended from "./citation/amended.ts";
import basisPunctuation from "./citation/basis-punctuation.ts";
import duplicateBasis from "./citation/duplicate-basis.ts";
import impossibleDate from "./citation/impossible-date.ts";
import incomplete from "./citation/incomplete.ts";
import malformedSymbol from "./citation/malformed-symbol.ts";
import notALawNumber from "./citation/not-a-law-number.ts";
import notYetEffective from "./citation/not-yet-effective.ts";
import outdated from "./citation/outdated.ts";
import unknown from "./citation/unknown.ts";
import wrongDate from "./citation/wrong-date.ts";
import wrongIssuer from "./citation/wrong-issuer.ts";
import wrongTitle from "./citation/wrong-title.ts";
import wrongType from "./citation/wrong-type.ts";
import archive from "./structure/archive.ts";
import closingMark from "./structure/closing-mark.ts";
import emptySection from "./structure/empty-section.ts";
import issuingBody from "./structure/issuing-body.ts";
import legalBasis from "./structure/legal-basis.ts";
import motto from "./structure/motto.ts";
import number from "./structure/number.ts";
import numbering from "./structure/numbering.ts";
import placeDate from "./structure/place-date.ts";
import recipients from "./structure/recipients.ts";
import section from "./structure/section.ts";
import signer from "./structure/signer.ts";
import theme from "./structure/theme.ts";
import title from "./structure/title.ts";
import unfilledPlaceholder from "./structure/unfilled-placeholder.ts";

/** Every rule, in the order of the parts of a document. */
export const rules: readonly Rule[] = [
  motto,
  issuingBody,
  number,
  placeDate,
  title,
  legalBasis,
  outdated,
  notYetEffective,
  wrongDate,
  wrongType,
  notALawNumber,
  wrongIssuer,
  wrongTitle,
  unknown,
  ambiguous,
  impossibleDate,
  malformedSymbol,
  amended,
  duplicateBasis,
  incomplete,
  basisPunctuation,
  theme,
  section,
  numbering,
  emptySection,
  unfilledPlaceholder,
  closingMark,
  recipients,
  archive,
  signer,
];
