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
import abolishedBody from "./consistency/abolished-body.ts";
import abolishedUnit from "./consistency/abolished-unit.ts";
import anniversary from "./consistency/anniversary.ts";
import assignedNotNotified from "./consistency/assigned-not-notified.ts";
import calendar from "./consistency/calendar.ts";
import copiedBody from "./consistency/copied-body.ts";
import crossReference from "./consistency/cross-reference.ts";
import dateOrder from "./consistency/date-order.ts";
import duplicatePassage from "./consistency/duplicate-passage.ts";
import duplicateRecipient from "./consistency/duplicate-recipient.ts";
import issuerSignature from "./consistency/issuer-signature.ts";
import issuerSymbol from "./consistency/issuer-symbol.ts";
import movementName from "./consistency/movement-name.ts";
import movementPeriod from "./consistency/movement-period.ts";
import nameMismatch from "./consistency/name-mismatch.ts";
import pastDeadline from "./consistency/past-deadline.ts";
import place from "./consistency/place.ts";
import selfName from "./consistency/self-name.ts";
import signingForm from "./consistency/signing-form.ts";
import staleTheme from "./consistency/stale-theme.ts";
import targetConflict from "./consistency/target-conflict.ts";
import weekday from "./consistency/weekday.ts";
import year from "./consistency/year.ts";
import abbreviation from "./language/abbreviation.ts";
import brackets from "./language/brackets.ts";
import capitals from "./language/capitals.ts";
import dayCapitals from "./language/day-capitals.ts";
import doublePunctuation from "./language/double-punctuation.ts";
import doubleSpace from "./language/double-space.ts";
import invisibleCharacter from "./language/invisible-character.ts";
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
import spelling from "./language/spelling.ts";
import tonePlacement from "./language/tone-placement.ts";
import unicode from "./language/unicode.ts";
import unitCapitals from "./language/unit-capitals.ts";
import alignment from "./layout/alignment.ts";
import firstLineIndent from "./layout/first-line-indent.ts";
import font from "./layout/font.ts";
import margins from "./layout/margins.ts";
import pageNumber from "./layout/page-number.ts";
import paper from "./layout/paper.ts";
import ruleLine from "./layout/rule-line.ts";
import size from "./layout/size.ts";
import layoutSpacing from "./layout/spacing.ts";
import style from "./layout/style.ts";
import addressee from "./structure/addressee.ts";
import appendixNumbering from "./structure/appendix-numbering.ts";
import appendixPointer from "./structure/appendix-pointer.ts";
import archive from "./structure/archive.ts";
import archiveForm from "./structure/archive-form.ts";
import archiveLast from "./structure/archive-last.ts";
import asAbove from "./structure/as-above.ts";
import closingMark from "./structure/closing-mark.ts";
import duplicateHeading from "./structure/duplicate-heading.ts";
import emptySection from "./structure/empty-section.ts";
import issuingBody from "./structure/issuing-body.ts";
import labelForm from "./structure/label-form.ts";
import legalBasis from "./structure/legal-basis.ts";
import motto from "./structure/motto.ts";
import number from "./structure/number.ts";
import numbering from "./structure/numbering.ts";
import placeDate from "./structure/place-date.ts";
import recipientPunctuation from "./structure/recipient-punctuation.ts";
import recipients from "./structure/recipients.ts";
import recipientsHeading from "./structure/recipients-heading.ts";
import section from "./structure/section.ts";
import signatureCase from "./structure/signature-case.ts";
import signer from "./structure/signer.ts";
import signerTitle from "./structure/signer-title.ts";
import strayClosingMark from "./structure/stray-closing-mark.ts";
import subjectAbbreviation from "./structure/subject-abbreviation.ts";
import subjectRepeatsType from "./structure/subject-repeats-type.ts";
import theme from "./structure/theme.ts";
import title from "./structure/title.ts";
import unfilledPlaceholder from "./structure/unfilled-placeholder.ts";

/** Every rule, by group and name; the parts of the letterhead first. */
export const rules: readonly Rule[] = [
  motto,
  issuingBody,
  number,
  placeDate,
  title,
  addressee,
  appendixNumbering,
  appendixPointer,
  archive,
  archiveForm,
  archiveLast,
  asAbove,
  closingMark,
  duplicateHeading,
  emptySection,
  labelForm,
  legalBasis,
  numbering,
  recipientPunctuation,
  recipients,
  recipientsHeading,
  section,
  signatureCase,
  signer,
  signerTitle,
  strayClosingMark,
  subjectAbbreviation,
  subjectRepeatsType,
  theme,
  unfilledPlaceholder,
  ambiguous,
  amended,
  basisPunctuation,
  duplicateBasis,
  impossibleDate,
  incomplete,
  malformedSymbol,
  notALawNumber,
  notYetEffective,
  outdated,
  unknown,
  wrongDate,
  wrongIssuer,
  wrongTitle,
  wrongType,
  abolishedBody,
  abolishedUnit,
  anniversary,
  assignedNotNotified,
  calendar,
  copiedBody,
  crossReference,
  dateOrder,
  duplicatePassage,
  duplicateRecipient,
  issuerSignature,
  issuerSymbol,
  movementName,
  movementPeriod,
  nameMismatch,
  pastDeadline,
  place,
  selfName,
  signingForm,
  staleTheme,
  targetConflict,
  weekday,
  year,
  abbreviation,
  brackets,
  capitals,
  dayCapitals,
  doublePunctuation,
  doubleSpace,
  invisibleCharacter,
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
  spelling,
  tonePlacement,
  unicode,
  unitCapitals,
  alignment,
  firstLineIndent,
  font,
  margins,
  pageNumber,
  paper,
  ruleLine,
  size,
  layoutSpacing,
  style,
];
