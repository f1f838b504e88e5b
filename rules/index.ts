import type { Rule } from "../src/check/rule.ts";
import abbreviation from "./language/abbreviation.ts";
import bodyCapitals from "./language/body-capitals.ts";
import brackets from "./language/brackets.ts";
import dayCapitals from "./language/day-capitals.ts";
import doublePunctuation from "./language/double-punctuation.ts";
import doubleSpace from "./language/double-space.ts";
import invisibleCharacter from "./language/invisible-character.ts";
import lawCapitals from "./language/law-capitals.ts";
import legacyFont from "./language/legacy-font.ts";
import lookAlike from "./language/look-alike.ts";
import misplacedTone from "./language/misplaced-tone.ts";
import numberFormat from "./language/number-format.ts";
import peopleCapitals from "./language/people-capitals.ts";
import provisionCapitals from "./language/provision-capitals.ts";
import quoteStyle from "./language/quote-style.ts";
import quotes from "./language/quotes.ts";
import recognisedText from "./language/recognised-text.ts";
import repeatedWord from "./language/repeated-word.ts";
import sentenceStart from "./language/sentence-start.ts";
import spacing from "./language/spacing.ts";
import tonePlacement from "./language/tone-placement.ts";
import unicode from "./language/unicode.ts";
import unitCapitals from "./language/unit-capitals.ts";
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
  abbreviation,
  bodyCapitals,
  brackets,
  dayCapitals,
  doublePunctuation,
  doubleSpace,
  invisibleCharacter,
  lawCapitals,
  legacyFont,
  lookAlike,
  misplacedTone,
  numberFormat,
  peopleCapitals,
  provisionCapitals,
  quoteStyle,
  quotes,
  recognisedText,
  repeatedWord,
  sentenceStart,
  spacing,
  tonePlacement,
  unicode,
  unitCapitals,
];
