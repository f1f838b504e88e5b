/** Runs a rule over one of its examples, as text or, where the rule reads layout, as the Word file it stands for. */
import { analyse, analyseSource } from "./analyse.ts";
import { settingsOf, unmark } from "./check/example.ts";
import type { Language, Rule } from "./check/index.ts";
import { type Components, componentsOf } from "./check/layout/components.ts";
import { COMPONENTS, REQUIREMENTS } from "./check/layout/requirements.ts";
import { RULED } from "./check/layout/rule-lines.ts";
import { located } from "./locate.ts";
import type {
  Alignment,
  Analysis,
  Drawing,
  PageNumber,
  PageSetup,
  Paragraph,
  ParagraphFormat,
  RunFormat,
  Source,
} from "./model.ts";
import { parsePlan } from "./plan/index.ts";
import { cleanText } from "./text/clean-text.ts";

/** The day on which examples are judged. */
const EXAMPLE_DAY = "2026-02-10";

export async function judgeExample(example: string, rule: Rule, lang: Language = "vi"): Promise<Analysis> {
  const { text } = unmark(example);
  const options = { path: "example.txt", today: EXAMPLE_DAY, rules: [rule], lang, includeText: true };
  if (!rule.needs?.includes("layout")) return analyse(new TextEncoder().encode(text), options);
  const info = {
    path: "example.docx",
    format: "docx" as const,
    sha256: "0".repeat(64),
    pages: null,
    encoding: null,
    warnings: [],
    text,
  };
  return analyseSource(laidOut(example), info, options);
}

const PAGE: PageSetup = {
  width: 210,
  height: 297,
  landscape: false,
  marginTop: 20,
  marginBottom: 20,
  marginLeft: 30,
  marginRight: 20,
  titlePage: true,
  continuous: false,
  firstParagraph: 0,
};

/** An example's text printed as the decree asks, but for what its lines say of themselves. */
function laidOut(example: string): Source {
  const source: Source = { ...bare(unmark(example).text), format: "docx" };
  const clean = cleanText(source);
  const components = componentsOf(located(parsePlan(clean), clean, source), source);
  const lines = example.split("\n").filter((line) => unmark(line).text.trim() !== "");
  const page = settingsOf(lines[0] ?? "");
  const sections = [pageOf(page, 0)];
  const paragraphs = source.paragraphs.map((paragraph, i) => {
    const settings = settingsOf(lines[i]!);
    if (i > 0 && settings.has("page")) sections.push(pageOf(settings, i));
    return formatted(paragraph, componentAt(components, i), settings);
  });
  const pages = Number(page.get("pages") ?? 3);
  const drawings = RULED.flatMap((id) => {
    const last = components.get(id)?.at(-1)?.index;
    return last === undefined ? [] : drawingsOf(settingsOf(lines[last]!), last);
  });
  return { ...source, sections, paragraphs, pages, pageNumbers: pageNumbersOf(page), drawings };
}

/** "rule 56" (millimetres), "rule none", "rule unknown"; a line of no known length unless told otherwise. */
function drawingsOf(settings: ReadonlyMap<string, string>, paragraph: number): Drawing[] {
  const said = settings.get("rule");
  if (said === "none") return [];
  if (said === "unknown") return [{ kind: "unknown", length: null, paragraph }];
  return [{ kind: "line", length: said === undefined ? null : (Number(said) * 72) / 25.4, paragraph }];
}

/** "number header center 14", "number none"; in the middle of the top margin unless told otherwise. */
function pageNumbersOf(settings: ReadonlyMap<string, string>): PageNumber[] {
  const [region, place, size] = (settings.get("number") ?? "header center 14").split(" ");
  if (region !== "header" && region !== "footer") return [];
  const alignment = place === "center" || place === "right" ? place : null;
  return [{ region, pages: "all", alignment, size: Number(size), conditional: false, section: 0 }];
}

function pageOf(settings: ReadonlyMap<string, string>, firstParagraph: number): PageSetup {
  const number = (name: string, usual: number): number => Number(settings.get(name) ?? usual);
  const landscape = settings.get("page") === "landscape";
  return {
    ...PAGE,
    width: landscape ? PAGE.height : number("width", PAGE.width),
    height: landscape ? PAGE.width : number("height", PAGE.height),
    landscape,
    marginTop: number("top", PAGE.marginTop),
    marginBottom: number("bottom", PAGE.marginBottom),
    marginLeft: number("left", PAGE.marginLeft),
    marginRight: number("right", PAGE.marginRight),
    titlePage: settings.get("title") !== "no",
    continuous: settings.get("page") === "continuous",
    firstParagraph,
  };
}

function bare(text: string): Source {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") paragraphs.push(paragraph(at, at + line.length));
    at += line.length + 1;
  }
  const none = { pages: null, encoding: null, warnings: [], sections: [], revisions: [], pictures: [] };
  return { ...none, format: "txt", text, paragraphs, markdown: false, ocr: false };
}

function paragraph(start: number, end: number): Paragraph {
  const place = { page: null, cell: null, label: null, labelLevel: null };
  return { span: { start, end }, region: "body", ...place, format: null, runs: [] };
}

type Component = (typeof COMPONENTS)[number];

const componentAt = (components: Components, index: number): Component =>
  COMPONENTS.find((id) => components.get(id)?.some((stretch) => stretch.index === index)) ?? "body";

function formatted(
  paragraph: Paragraph,
  component: Component,
  settings: ReadonlyMap<string, string>,
): Paragraph {
  const { size, bold, italic, alignment } = REQUIREMENTS[component];
  const is = (name: string, usual: boolean): boolean =>
    settings.has(name) ? settings.get(name) === "yes" : usual;
  const number = (name: string, usual: number): number => Number(settings.get(name) ?? usual);
  const run: RunFormat = {
    font: settings.get("font") ?? "Times New Roman",
    size: number("size", size[0]),
    bold: is("bold", bold),
    italic: is("italic", italic),
    underline: is("underline", false),
    caps: is("caps", false),
    hidden: false,
    color: settings.get("color") ?? null,
  };
  const format: ParagraphFormat = {
    alignment: (settings.get("align") as Alignment | undefined) ?? alignment ?? "justify",
    indentLeft: 0,
    indentRight: 0,
    indentFirst: number("indent", component === "body" ? 36 : 0),
    spaceBefore: number("before", 6),
    spaceAfter: 0,
    line: number("line", 1),
    lineRule: "auto",
    style: null,
  };
  return { ...paragraph, format, runs: [{ span: paragraph.span, format: run }] };
}
