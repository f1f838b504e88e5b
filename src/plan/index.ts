/** Parsing: from the fair copy of a source to the plan's fields, each found by a file of its own. */
import type { Field, Part, Plan } from "../model.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findAssignments } from "./assignments.ts";
import { familyOf } from "./family.ts";
import { fieldOf } from "./fields.ts";
import { completed, issuerFromText } from "./issuer.ts";
import { announcesGrounds, findLegalBases } from "./legal-bases.ts";
import { findLetterhead, type Letterhead } from "./letterhead.ts";
import { type Line, linesOf } from "./lines.ts";
import { findMovements } from "./movements.ts";
import { findRecipients } from "./recipients.ts";
import { findSections } from "./sections.ts";
import { findSigner } from "./signature.ts";
import { findTail } from "./tail.ts";
import { findTargets } from "./targets.ts";
import { findTheme } from "./theme.ts";
import { findTitle, yearOf } from "./title.ts";

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
      documentType: title.documentType ?? typeOfSymbol(clean, letterhead),
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

/** Without a title, only lines that look like a letterhead are read as one. */
function letterheadEnd(lines: readonly Line[], titleLine: number): number {
  if (titleLine >= 0) return titleLine;
  const prose = lines.findIndex(
    (line) => line.text.length > 110 || /[.;:]$/.test(line.text) || line.label !== null,
  );
  return Math.min(prose < 0 ? lines.length : prose, 14);
}

/** "I. CĂN CỨ PHÁP LÝ" as the first section: it and its items are an opening too. */
function groundsSection(sections: readonly Line[]): Line[] {
  const [first] = sections;
  if (!first || !announcesGrounds(first)) return [];
  const end = sections.findIndex((line, i) => i > 0 && line.label !== null && line.label.ordinals.length > 0);
  return sections.slice(0, end < 0 ? sections.length : end);
}

const OPENING_LIMIT = 40;

/** How many lines of the body stand before its first section. */
function openingLength(body: readonly Line[]): number {
  for (let i = 0; i < Math.min(body.length, OPENING_LIMIT); i++) {
    const line = body[i]!;
    const { label } = line;
    const listed =
      label && label.ordinals.length > 0 && !/^(?:can cu|thuc hien)/.test(line.body.toLowerCase());
    const first = label?.ordinals.length === 1 && label.ordinals[0] === 1;
    if (listed && (first || label.kind === "roman" || label.kind === "part" || label.kind === "chapter"))
      return i;
    if (!label && line.capitals && line.text.length >= 8 && line.text.length < 160 && i > 0) return i;
    if (/^chu de/.test(line.bare)) return i;
  }
  const lead = body.slice(0, OPENING_LIMIT).findIndex((line) => /nhu sau ?[:.]$/.test(line.bare));
  return lead >= 0 ? lead + 1 : Math.min(body.length, OPENING_LIMIT);
}

/** Where the title is lost, a number "…/KH-UBND" still says that the document is a plan. */
function typeOfSymbol(clean: CleanText, { number }: Letterhead): Field | null {
  const at = number?.symbol && /^KH(?![\p{L}])/u.test(number.symbol) ? number.text.lastIndexOf("KH") : -1;
  if (!number || at < 0) return null;
  return fieldOf(clean, { start: number.span.start + at, end: number.span.start + at + 2 }, "Kế hoạch");
}

/** The year of the decision a plan is attached to. */
function yearIn(attachedTo: Part | null): number | null {
  const m = /n[ăa]m\s+(20\d\d)|\/(20\d\d)(?!\d)/u.exec(attachedTo?.text ?? "");
  return m ? Number(m[1] ?? m[2]) : null;
}

function yearInOpening(opening: readonly Line[]): number | null {
  for (const line of opening) {
    const m = /ke hoach[^.;]{0,160}? nam (20\d\d)(?!\d)/.exec(line.bare);
    if (m) return Number(m[1]);
  }
  return null;
}
