/** Parsing: from the fair copy of a source to the plan's fields, each found by a file of its own. */
import type { Plan } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findAssignments } from "./assignments.ts";
import { familyOf } from "./family.ts";
import { completed, issuerFromText } from "./issuer.ts";
import { findLegalBases } from "./legal-bases.ts";
import { findLetterhead, letterheadEnd } from "./letterhead.ts";
import { linesOf } from "./lines.ts";
import { findMovements } from "./movements.ts";
import { groundsSection, openingLength, yearInOpening } from "./opening.ts";
import { findRecipients } from "./recipients.ts";
import { findSections } from "./sections.ts";
import { findSigner } from "./signature.ts";
import { findTail } from "./tail.ts";
import { findTargets } from "./targets.ts";
import { findTheme } from "./theme.ts";
import { findTitle, typeOfSymbol, yearIn, yearOf } from "./title.ts";

/** Reads every field of a plan; all spans are offsets in `clean.text`. */
export function parsePlan(clean: CleanText): Plan {
  const lines = linesOf(clean);
  const title = findTitle(clean, lines);
  const head = letterheadEnd(lines, title.line);
  const letterhead = findLetterhead(clean, lines.slice(0, head));
  const bodyStart = title.line >= 0 || !letterhead.found ? title.next : head;
  const tail = findTail(clean, lines, bodyStart);
  const body = lines.slice(bodyStart, tail.start);
  const opening = body.slice(0, openingLength(body));
  const year = yearOf(clean, title.subject, letterhead.year ?? yearIn(title.attachedTo));
  const { recipients, archive, rest } = findRecipients(clean, tail);
  const signer = findSigner(clean, [...tail.right, ...rest]);
  const sections = findSections(body.slice(opening.length));
  const bodyEnd = body[body.length - 1]?.end ?? 0;
  const from = body[0]?.start ?? 0;
  const issuingBody =
    (letterhead.issuingBody && completedLetterhead(clean, letterhead)) ??
    issuerFromText(clean, from, bodyEnd, signer, letterhead.place, letterhead.date?.value ?? null);
  const { parentBody, number, place, date } = letterhead;
  return {
    family: familyOf(letterhead, issuingBody?.value ?? null, signer),
    country: letterhead.country,
    motto: letterhead.motto,
    header: { parentBody, issuingBody, number, place, date },
    hasLetterhead: letterhead.found,
    placeDate: letterhead.placeDate,
    title: {
      documentType: title.documentType ?? typeOfSymbol(clean, letterhead.number),
      subject: title.subject,
      year: year ?? yearInOpening(opening),
    },
    theme: findTheme(clean, body, year),
    legalBases: findLegalBases(clean, [...opening, ...groundsSection(body.slice(opening.length))]),
    movements: findMovements(clean, title.subject?.span.start ?? from, bodyEnd),
    sections,
    assignments: findAssignments(clean, sections, body),
    targets: findTargets(clean, body.slice(opening.length)),
    recipientsHeading: tail.heading,
    recipients,
    archive,
    signer,
    closingMark: tail.closingMark,
    bodyEnd: tail.bodyEnd,
    attachedTo: title.attachedTo,
    complete: tail.heading !== null || signer !== null || tail.closingMark !== null || archive !== null,
    appendix: tail.appendix,
  };
}

const completedLetterhead = (clean: CleanText, letterhead: ReturnType<typeof findLetterhead>) => {
  const body = letterhead.issuingBody!;
  return /\p{Lu}$/u.test(body.value) && body.value === body.text.replace(/\s+/g, " ")
    ? completed(clean, body.span, letterhead.place, letterhead.date?.value ?? null)
    : body;
};
