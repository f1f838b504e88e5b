/** Subjects for tests of the check room: hand-made plans over a few lines of text. */
import { keHoach } from "../../corpus/profiles/ke-hoach.ts";
import type { Subject } from "../../src/check/rule.ts";
import type { Plan, Section, Source, Span } from "../../src/model.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { sourceOf } from "../source.ts";

const EMPTY: Plan = {
  family: "state",
  country: null,
  motto: null,
  header: { parentBody: null, issuingBody: null, number: null, place: null, date: null },
  hasLetterhead: false,
  placeDate: null,
  title: {
    documentType: { value: "Kế hoạch", text: "KẾ HOẠCH", span: { start: 0, end: 0 } },
    subject: null,
    year: null,
  },
  theme: null,
  legalBases: [],
  movements: [],
  sections: [],
  assignments: [],
  targets: [],
  recipientsHeading: null,
  recipients: [],
  archive: null,
  signer: null,
  closingMark: null,
  bodyEnd: null,
  attachedTo: null,
  complete: true,
  appendix: null,
};

export function subjectOf(text: string, plan: Partial<Plan> = {}, source: Partial<Source> = {}): Subject {
  const whole = sourceOf(text, source);
  return {
    plan: { ...EMPTY, ...plan },
    source: whole,
    clean: cleanText(whole),
    citations: [],
    rulings: new Map(),
    profile: keHoach,
    asOf: "2026-02-05",
  };
}

/** Where `words` stand in `text`. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A section whose heading line is `line` and which ends before `next`, or with the text. */
export function sectionOf(
  text: string,
  line: string,
  next: string | null,
  children: Section[] = [],
): Section {
  const span = spanOf(text, line);
  const [, label = null, heading = line] = /^(\S+)\. (.*)$/.exec(line) ?? [];
  const end = next === null ? text.length : text.indexOf(next, span.end);
  return {
    label,
    kind: label === null ? "none" : /^[IVX]+$/.test(label) ? "roman" : "number",
    ordinals: [],
    level: 1,
    heading,
    span,
    extent: { start: span.start, end },
    contentLength: end - span.end,
    children,
  };
}
