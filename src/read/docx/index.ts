/**
 * The .docx reader: one streaming pass over each part of the package that holds text.
 *
 * Order of the text: the body, with each text box behind the paragraph it is anchored in; then headers,
 * footers, footnotes and endnotes. Headers and footers that only number the pages are left out, as are those
 * that the document does not show.
 */
import type { PageNumber, Paragraph, Region, Revision, Source, Warning } from "../../model.ts";
import { STORY_HANDLERS } from "./elements.ts";
import type { Flow } from "./flow.ts";
import { Formatter } from "./format.ts";
import { LegacyFonts } from "./legacy-fonts.ts";
import { NO_NUMBERING, type Numbering, readNumbering } from "./numbering.ts";
import { type DocxPackage, openDocx } from "./package.ts";
import type { PageCounter } from "./pages.ts";
import { pageSetup, type Section } from "./sections.ts";
import { Story } from "./story.ts";
import { readStyles, type Styles } from "./styles.ts";
import { NO_THEME, readTheme, type ThemeFonts } from "./theme.ts";
import { DocxTrace, StoryTrace } from "./trace.ts";
import { WARNINGS } from "./warnings.ts";
import type { ShownNumber, StoryContext } from "./writer.ts";
import { parseXml } from "./xml.ts";

export { isEncryptedPackage } from "./package.ts";

/**
 * Reads a .docx (or .docm, .dotx) file.
 * @throws {UnreadableError} `damaged`, `encrypted`, `not-docx` or `too-large`; anything odd inside a readable
 * file is a warning of the source instead.
 */
export function readDocx(bytes: Uint8Array): Source {
  return readPackage(openDocx(bytes), null).source;
}

export interface TracedDocx {
  readonly source: Source;
  readonly trace: DocxTrace;
  /** Name of the main part. */
  readonly main: string;
}

/** As `readDocx`, with the place of the words in the XML of the package, for what writes into the file. */
export function readDocxTraced(bytes: Uint8Array): TracedDocx {
  const file = openDocx(bytes);
  const { source, trace } = readPackage(file, new Map());
  return { source, trace: trace!, main: file.main };
}

/** @param parts the XML of each part that was traced is put in; `null`: nothing is traced */
function readPackage(file: DocxPackage, parts: Map<string, string> | null): ReadDocument {
  const legacy = new LegacyFonts();
  const read = readDocument(file, legacy, parts);
  // Fonts that are legacy by name only: read again, knowing better.
  const { mistaken } = legacy;
  return mistaken.size === 0 ? read : readDocument(file, new LegacyFonts(mistaken), parts);
}

interface ReadDocument {
  readonly source: Source;
  readonly trace: DocxTrace | null;
}

/** A document of so many paragraphs was not written by hand; its objects would fill the memory. */
const MOST_PARAGRAPHS = 500_000;

function readDocument(
  file: DocxPackage,
  legacy: LegacyFonts,
  parts: Map<string, string> | null,
): ReadDocument {
  const warnings: Warning[] = [];
  if (file.macros) warnings.push(WARNINGS.macros());
  const context: StoryContext = {
    formatter: readFormatter(file, legacy, warnings),
    legacy,
    tables: 0,
    paragraphs: 0,
    mostParagraphs: MOST_PARAGRAPHS,
  };
  const body = readStory(file.main, file.readMain(), "body", context, warnings, parts);
  const { flow, story } = body;
  const stories = [story];
  const numbered = new Map<string, ShownNumber>();
  for (const [part, region] of otherStories(file, story.sections, warnings)) {
    const xml = file.read(part, warnings);
    if (xml === null) continue;
    const other = readStory(part, xml, region, context, warnings, parts);
    stories.push(other.story);
    const shown = other.story.pageNumber ?? (NUMBERS_PAGES.test(xml) ? NOT_KNOWN : null);
    if (shown !== null) numbered.set(part, shown);
    if (other.story.hasWords || other.flow.pictures.length > 0) flow.append(other.flow);
  }
  const pages = readPageCount(file);
  warnings.push(...contentWarnings(stories, flow, context));
  const source: Source = {
    format: "docx",
    text: flow.text,
    paragraphs: withPages(flow, story.pages, pages),
    pages,
    encoding: null,
    warnings,
    sections: story.sections.map(pageSetup),
    pageNumbers: pageNumbersOf(file, story.sections, numbered),
    revisions: withTexts(flow),
    pictures: flow.pictures.map((paragraph) => ({ paragraph })),
    drawings: flow.drawings,
    markdown: false,
    ocr: false,
  };
  return { source, trace: parts && new DocxTrace(flow.pieces, flow.elements, parts) };
}

/** A page number whose field has not been worked out yet, or that is drawn otherwise. */
const NUMBERS_PAGES = /(?<![A-Z])PAGE(?![A-Z])|<w:pgNum\b/;
const NOT_KNOWN: ShownNumber = { alignment: null, size: null, conditional: true };
const PAGES: Readonly<Record<string, PageNumber["pages"]>> = { default: "all", first: "first", even: "even" };

function pageNumbersOf(
  file: DocxPackage,
  sections: readonly Section[],
  numbered: ReadonlyMap<string, ShownNumber>,
): PageNumber[] {
  return sections.flatMap(({ references }, section) =>
    references.flatMap(({ id, kind, type }) => {
      const shown = numbered.get(file.relationships.get(id)?.part ?? "");
      const pages = PAGES[type];
      return shown && pages ? [{ ...shown, region: kind, pages, section }] : [];
    }),
  );
}

interface ReadStory {
  readonly story: Story;
  readonly flow: Flow;
}

function readStory(
  part: string,
  xml: string,
  region: Region,
  context: StoryContext,
  warnings: Warning[],
  parts: Map<string, string> | null,
): ReadStory {
  const trace = parts && new StoryTrace(part, xml);
  const story = new Story(region, context, trace);
  const faults = parseXml(xml, STORY_HANDLERS, story, trace?.cursor);
  const flow = story.finish();
  if (faults > 0) {
    warnings.push(WARNINGS.malformedXml(part));
    // Places in malformed XML are not to be relied on.
    flow.pieces.length = 0;
    flow.elements.fill(null);
  } else parts?.set(part, xml);
  return { story, flow };
}

// ── Parts ───────────────────────────────────────────────────────────────────────────────────────────────────

function partOf(file: DocxPackage, type: string): string {
  for (const relationship of file.relationships.values()) {
    if (relationship.type === type) return relationship.part;
  }
  return type === "theme" ? "word/theme/theme1.xml" : `word/${type}.xml`;
}

function readFormatter(file: DocxPackage, legacy: LegacyFonts, warnings: Warning[]): Formatter {
  const part = partOf(file, "styles");
  const { styles, faults } = readStyles(file.read(part, warnings));
  if (faults > 0) warnings.push(WARNINGS.malformedXml(part));
  // Many documents have these parts and use neither: they are read at the first use.
  const numbering = lazy(() => readNumberingPart(file, styles, warnings));
  const theme = lazy(() => readThemePart(file, warnings));
  return new Formatter(styles, numbering, theme, legacy);
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function readNumberingPart(file: DocxPackage, styles: Styles, warnings: Warning[]): Numbering {
  const part = partOf(file, "numbering");
  const xml = file.read(part, warnings);
  if (xml === null) return NO_NUMBERING;
  const { numbering, faults } = readNumbering(xml, styles.numIdOf);
  if (faults > 0) warnings.push(WARNINGS.malformedXml(part));
  return numbering;
}

function readThemePart(file: DocxPackage, warnings: Warning[]): ThemeFonts {
  const xml = file.read(partOf(file, "theme"), warnings);
  return xml === null ? NO_THEME : readTheme(xml);
}

/** Parts behind the body that the document shows, each once. */
function otherStories(
  file: DocxPackage,
  sections: readonly Section[],
  warnings: Warning[],
): Map<string, Region> {
  const parts = new Map<string, Region>();
  const hasTitlePage = sections.some(({ titlePage }) => titlePage);
  const references = sections.flatMap((section) => section.references);
  const hasEven = references.some(({ type }) => type === "even") && distinguishesEvenPages(file, warnings);
  for (const kind of ["header", "footer"] as const) {
    for (const reference of references) {
      const part = file.relationships.get(reference.id)?.part;
      const shown = reference.type === "first" ? hasTitlePage : reference.type !== "even" || hasEven;
      if (reference.kind === kind && part !== undefined && shown) parts.set(part, kind);
    }
  }
  parts.set(partOf(file, "footnotes"), "footnote");
  parts.set(partOf(file, "endnotes"), "endnote");
  return parts;
}

/** Whether even pages have headers and footers of their own. */
export function distinguishesEvenPages(file: DocxPackage, warnings: Warning[]): boolean {
  const settings = file.read(partOf(file, "settings"), warnings) ?? "";
  return /<w:evenAndOddHeaders(?! w:val="(?:0|false|off)")/.test(settings);
}

function readPageCount(file: DocxPackage): number | null {
  const properties = file.read("docProps/app.xml", []) ?? "";
  const pages = Number(/<(?:\w{1,20}:)?Pages>\s*(\d{1,6})/.exec(properties)?.[1] ?? 0);
  return pages > 0 ? pages : null;
}

// ── What comes out ──────────────────────────────────────────────────────────────────────────────────────────

function contentWarnings(stories: readonly Story[], flow: Flow, context: StoryContext): Warning[] {
  const warnings: Warning[] = [];
  const comments = stories.reduce((sum, story) => sum + story.comments, 0);
  const { decoded } = context.legacy;
  if (flow.revisions.length > 0) warnings.push(WARNINGS.trackedChanges(flow.revisions.length));
  if (comments > 0) warnings.push(WARNINGS.comments(comments));
  if (stories.some((story) => story.hasHidden)) warnings.push(WARNINGS.hiddenText());
  if (decoded.length > 0) warnings.push(WARNINGS.legacyFont(decoded));
  for (const kind of new Set(stories.flatMap((story) => [...story.unread])))
    warnings.push(WARNINGS.notRead(kind));
  if (context.paragraphs > MOST_PARAGRAPHS) warnings.push(WARNINGS.tooLong(MOST_PARAGRAPHS));
  return warnings;
}

function withPages(flow: Flow, counter: PageCounter, pages: number | null): Paragraph[] {
  const known = counter.isKnown(pages);
  for (const paragraph of flow.paragraphs) {
    if (!known || !(paragraph.region === "body" || paragraph.region === "textbox")) paragraph.page = null;
  }
  return flow.paragraphs;
}

function withTexts(flow: Flow): Revision[] {
  for (const revision of flow.revisions) {
    if (revision.text === "") revision.text = flow.text.slice(revision.span.start, revision.span.end);
  }
  return flow.revisions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
