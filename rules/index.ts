import type { Rule } from "../src/check/rule.ts";
import assignedNotNotified from "./consistency/assigned-not-notified.ts";
import crossReference from "./consistency/cross-reference.ts";
import duplicatePassage from "./consistency/duplicate-passage.ts";
import duplicateRecipient from "./consistency/duplicate-recipient.ts";
import issuerSignature from "./consistency/issuer-signature.ts";
import issuerSymbol from "./consistency/issuer-symbol.ts";
import nameMismatch from "./consistency/name-mismatch.ts";
import selfName from "./consistency/self-name.ts";
import signingForm from "./consistency/signing-form.ts";
import targetConflict from "./consistency/target-conflict.ts";
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

/** Every rule, in the order of the parts of a document. */
export const rules: readonly Rule[] = [
  motto,
  issuingBody,
  number,
  placeDate,
  title,
  subjectRepeatsType,
  subjectAbbreviation,
  addressee,
  legalBasis,
  theme,
  section,
  numbering,
  labelForm,
  duplicateHeading,
  emptySection,
  unfilledPlaceholder,
  closingMark,
  strayClosingMark,
  recipients,
  recipientsHeading,
  asAbove,
  recipientPunctuation,
  archive,
  archiveForm,
  archiveLast,
  signer,
  signerTitle,
  signatureCase,
  appendixPointer,
  appendixNumbering,
  issuerSignature,
  signingForm,
  issuerSymbol,
  nameMismatch,
  selfName,
  crossReference,
  duplicatePassage,
  targetConflict,
  assignedNotNotified,
  duplicateRecipient,
];
