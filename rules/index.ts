import type { Rule } from "../src/check/rule.ts";
import spelling from "./language/spelling.ts";
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
  theme,
  section,
  numbering,
  emptySection,
  unfilledPlaceholder,
  closingMark,
  recipients,
  archive,
  signer,
  spelling,
];
