/** Which rules judge which part of a plan: what a table of many plans shows at a glance. */
export const components = {
  letterhead: {
    presence: ["structure/motto", "structure/issuing-body", "structure/number", "structure/place-date"],
    more: [
      "structure/title",
      "structure/addressee",
      "structure/subject-abbreviation",
      "structure/subject-repeats-type",
      "consistency/issuer-symbol",
    ],
  },
  bases: {
    presence: ["structure/legal-basis"],
    more: ["citation/basis-punctuation", "citation/duplicate-basis"],
  },
  sections: {
    presence: ["structure/section"],
    more: [
      "structure/empty-section",
      "structure/duplicate-heading",
      "structure/numbering",
      "structure/theme",
    ],
  },
  recipients: {
    presence: ["structure/recipients", "structure/archive"],
    more: [
      "structure/recipients-heading",
      "structure/recipient-punctuation",
      "structure/as-above",
      "structure/archive-form",
      "structure/archive-last",
      "consistency/duplicate-recipient",
      "consistency/assigned-not-notified",
    ],
  },
  signature: {
    presence: ["structure/signer"],
    more: [
      "structure/signer-title",
      "structure/signature-case",
      "consistency/issuer-signature",
      "consistency/signing-form",
    ],
  },
  law: {
    presence: ["citation/outdated"],
    more: [
      "citation/ambiguous",
      "citation/amended",
      "citation/impossible-date",
      "citation/incomplete",
      "citation/malformed-symbol",
      "citation/not-a-law-number",
      "citation/not-yet-effective",
      "citation/unknown",
      "citation/wrong-date",
      "citation/wrong-issuer",
      "citation/wrong-title",
      "citation/wrong-type",
    ],
  },
} as const;
