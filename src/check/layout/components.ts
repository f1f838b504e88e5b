/** Which paragraphs and runs print each component of a plan. Found once for a document, read by all rules of layout. */
import type { Paragraph, Plan, RunFormat, Section, Source, Span } from "../../model.ts";
import { lastAtOrBefore } from "../../text/bisect.ts";
import { appendixHeads } from "./appendices.ts";
import type { ComponentId } from "./requirements.ts";

/** Letters of one look: how many, where. */
export interface Look {
  readonly format: RunFormat;
  readonly letters: number;
  readonly span: Span;
}

/** What of a component stands in one paragraph. */
export interface Stretch {
  readonly span: Span;
  /** The words by which it is shown: a long paragraph's first ones. */
  readonly quoted: Span;
  /** Place of the paragraph in `Source.paragraphs`. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The component fills the paragraph, so that the paragraph's own format is the component's. */
  readonly alone: boolean;
  readonly looks: readonly Look[];
}

export type Components = ReadonlyMap<ComponentId, readonly Stretch[]>;

const known = new WeakMap<Plan, Components>();

export function componentsOf(plan: Plan, source: Source): Components {
  const found = known.get(plan) ?? findComponents(plan, source);
  known.set(plan, found);
  return found;
}

function findComponents(plan: Plan, source: Source): Components {
  const found = new Map<ComponentId, Stretch[]>();
  const add = (id: ComponentId, span: Span | null | undefined): void => {
    if (!span || span.end <= span.start) return;
    const list = found.get(id) ?? [];
    list.push(...stretchesOf(source, span));
    found.set(id, list);
  };
  const { header, title } = plan;
  add("country", plan.country?.span);
  add("motto", plan.motto?.span);
  add("issuingBody", header.issuingBody?.span);
  if (header.issuingBody) add("parentBody", header.parentBody?.span);
  add("number", header.number?.span);
  add("placeDate", plan.placeDate?.span);
  add("documentType", title.documentType?.span);
  add("subject", title.subject?.span);
  for (const { span } of plan.legalBases) add("legalBasis", isBasisLine(source, span) ? span : null);
  for (const [id, span] of headings(source.text, plan.sections, null)) add(id, span);
  for (const span of prose(plan, source)) add("body", span);
  addSigner(plan, source.text, add);
  add("recipientsHeading", plan.recipientsHeading?.span);
  for (const { span } of plan.recipients) add("recipients", span);
  add("recipients", plan.archive?.span);
  for (const [id, span] of appendixHeads(plan, source)) add(id, span);
  return found;
}

/** The paragraph in which `offset` stands, or the one before it. */
function paragraphAt({ paragraphs }: Source, offset: number): number {
  return Math.max(
    0,
    lastAtOrBefore(paragraphs.length, (i) => paragraphs[i]!.span.start, offset),
  );
}

function stretchesOf(source: Source, { start, end }: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = paragraphAt(source, start); index < source.paragraphs.length; index++) {
    const paragraph = source.paragraphs[index]!;
    if (paragraph.span.start >= end) break;
    const span = { start: Math.max(start, paragraph.span.start), end: Math.min(end, paragraph.span.end) };
    const looks = looksOf(source.text, paragraph, span);
    const letters = lettersIn(source.text, span);
    if (letters === 0) continue;
    const rest = lettersIn(source.text, paragraph.span) - letters;
    stretches.push({
      span,
      quoted: firstWords(source.text, span),
      index,
      paragraph,
      alone: rest <= 2,
      looks,
    });
  }
  return stretches;
}

const MOST_QUOTED = 100;

/** So much of a span as is quoted in a finding. */
export function firstWords(text: string, { start, end }: Span): Span {
  if (end - start <= MOST_QUOTED) return { start, end };
  const cut = text.lastIndexOf(" ", start + MOST_QUOTED);
  return { start, end: cut > start ? cut : start + MOST_QUOTED };
}

function looksOf(text: string, { runs }: Paragraph, { start, end }: Span): Look[] {
  const looks: Look[] = [];
  for (const { span, format } of runs) {
    if (span.end <= start || format.hidden) continue;
    if (span.start >= end) break;
    const own = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    const letters = lettersIn(text, own);
    if (letters > 0) looks.push({ format, letters, span: own });
  }
  return looks;
}

/** Characters that can be seen. */
function lettersIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 160) count++;
  }
  return count;
}

/** A line of the list of bases; what only opens the plan ("Thực hiện …, xã ban hành kế hoạch") is prose. */
function isBasisLine(source: Source, { start, end }: Span): boolean {
  const paragraph = source.paragraphs[paragraphAt(source, start)];
  if (!paragraph) return false;
  const text = source.text.slice(paragraph.span.start, paragraph.span.end).trim();
  const whole = lettersIn(source.text, paragraph.span) - lettersIn(source.text, { start, end }) <= 3;
  return whole && /^[-–]?\s?Căn cứ\s/.test(text.normalize("NFC")) && /[;.]$/.test(text);
}

const MOST_OF_A_TITLE = 120;

/** A title ends without a mark; what ends in one is a sentence with a label. */
const isTitle = (heading: string): boolean =>
  !/[:;]/.test(heading) &&
  heading.length > 2 &&
  heading.length <= MOST_OF_A_TITLE &&
  !/[.;:,/?!)…]\s*$/.test(heading);

function* headings(
  text: string,
  sections: readonly Section[],
  parent: Section | null,
): Generator<readonly [ComponentId, Span]> {
  for (const section of sections) {
    const id = headingOf(section, parent);
    if (id && isTitle(section.heading) && endsLine(text, section.span.end)) yield [id, section.span];
    yield* headings(text, section.children, section);
  }
}

function headingOf({ kind, label, contentLength }: Section, parent: Section | null): ComponentId | null {
  if (kind === "part" || kind === "chapter") return "part";
  const high = parent === null || parent.kind === "part" || parent.kind === "chapter";
  if (kind === "roman" && high) return "section";
  const numbered = kind === "number" && /^\d{1,2}$/.test(label ?? "") && contentLength > 0;
  return numbered && parent?.kind === "roman" ? "clause" : null;
}

const endsLine = (text: string, at: number): boolean =>
  at >= text.length || /^\s*\n/.test(text.slice(at, at + 8));

const LEAST_PROSE = 50;

/** Sentences of the body that stand in no table: long enough to wrap or nearly so, ended by a mark. */
function* prose(plan: Plan, source: Source): Generator<Span> {
  const { title, bodyEnd, recipientsHeading, signer, appendix } = plan;
  const from = (title.subject ?? title.documentType)?.span.end;
  if (from === undefined) return;
  const ends = [recipientsHeading, signer, appendix].map((part) => part?.span.start ?? source.text.length);
  const to = Math.min(...ends, bodyEnd?.span.end ?? source.text.length);
  const bases = new Set(plan.legalBases.map(({ span }) => paragraphAt(source, span.start)));
  for (let i = paragraphAt(source, from) + 1; i < source.paragraphs.length; i++) {
    const { span, region, cell } = source.paragraphs[i]!;
    if (span.start >= to) break;
    if (region !== "body" || cell !== null || bases.has(i) || span.end - span.start < LEAST_PROSE) continue;
    const text = source.text.slice(span.start, span.end).trim();
    if (/[.;:,]$/.test(text) && !/^[("“*]/.test(text)) yield span;
  }
}

function addSigner({ signer }: Plan, text: string, add: (id: ComponentId, span: Span | null) => void): void {
  if (!signer) return;
  const { start, end } = signer.span;
  if (signer.name === null) {
    add("authority", { start, end });
    return;
  }
  const at = text.slice(start, end).lastIndexOf(signer.name);
  if (at < 0) return;
  add("authority", { start, end: start + at });
  add("signerName", { start: start + at, end: start + at + signer.name.length });
}
