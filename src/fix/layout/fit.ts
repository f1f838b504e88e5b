/** Whether what stands in a section keeps its place when the text area changes. */
import type { PageSetup, Source } from "../../model.ts";
import { int } from "../../read/docx/xml.ts";
import type { Reason } from "../editable.ts";
import { REASONS } from "./reasons.ts";
import { attributeOf, TWIPS_PER_MM } from "./sections.ts";

/**
 * @param xml all of the section
 * @returns what stands in the way of the new set-up; `null` when nothing does
 */
export function obstacle(
  source: Source,
  section: number,
  xml: string,
  old: PageSetup,
  now: PageSetup,
): Reason | null {
  const moves = old.marginLeft !== now.marginLeft || old.marginTop !== now.marginTop;
  if (moves && BY_THE_EDGE.test(xml)) return REASONS.fixedPlace;
  const room = textWidth(now);
  if (room === textWidth(old)) return null;
  if (COLUMNS.test(xml)) return REASONS.columns;
  if (room > textWidth(old)) return null;
  const { tables, pictures, stops } = widthsIn(xml);
  if (tables.some((width) => width > room + CELL_MARGINS)) return REASONS.wideTable;
  if (pictures.some((width) => width > room + NEARLY)) return REASONS.widePicture;
  if (stops.some((place) => place > room + NEARLY) || isSetByBlanks(source, section)) return REASONS.blanks;
  return null;
}

/** Twips. */
const textWidth = ({ width, marginLeft, marginRight }: PageSetup): number =>
  (width - marginLeft - marginRight) * TWIPS_PER_MM;

const NEARLY = 20;
/** Word lets a table stand out by the margins of its outer cells, so that its words are in line with the text. */
const CELL_MARGINS = 2 * 108 + NEARLY;

const BY_THE_EDGE =
  /\srelativeFrom="page"|-relative:page\b|<w:(?:framePr|tblpPr)\s[^>]*\sw:(?:h|v|horz|vert)Anchor="page"/;
const COLUMNS = /<w:cols\s[^>]*w:num="(?!1")/;

// ── Widths ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Twips. */
interface Widths {
  readonly tables: number[];
  readonly pictures: number[];
  readonly stops: number[];
}

const EMU_PER_TWIP = 635;
const MEASURED = /<(\/?)(w:(?:tbl|tblW|tblInd|gridCol|tab)|wp:extent)(?=[\s/>])([^>]*)>/g;
/** What was so before a tracked change, and what text boxes hold. */
const ASIDE = /<w:(tblPrChange|tblGridChange|pPrChange|txbxContent)(?=[\s>])[\s\S]*?<\/w:\1>/g;

/** Of what stands in a stretch of the main part, whose tags need not all be closed in it. */
function widthsIn(xml: string): Widths {
  const widths: Widths = { tables: [], pictures: [], stops: [] };
  let depth = 0;
  let said: number | null = null;
  let columns = 0;
  let indent = 0;
  for (const [, closing, name, attributes] of xml.replace(ASIDE, "").matchAll(MEASURED)) {
    const number = (attribute: string) => int(attributeOf(attributes!, attribute)) ?? 0;
    if (name === "wp:extent") widths.pictures.push(number("cx") / EMU_PER_TWIP);
    else if (name === "w:tab" && depth === 0 && /\sw:pos=/.test(attributes!))
      widths.stops.push(attributeOf(attributes!, "w:val") === "clear" ? 0 : number("w:pos"));
    else if (name === "w:tbl" && !closing) {
      if (depth++ === 0) [said, columns, indent] = [null, 0, 0];
    } else if (name === "w:tbl") {
      if (--depth === 0) widths.tables.push((said ?? columns) + Math.max(indent, 0));
    } else if (depth === 1) {
      const type = attributeOf(attributes!, "w:type");
      if (name === "w:gridCol") columns += number("w:w");
      else if (name === "w:tblInd") indent = number("w:w");
      // A share of the text area goes with it.
      else if (name === "w:tblW" && type === "pct") said = 0;
      else if (name === "w:tblW" && type === "dxa") said = number("w:w");
    }
  }
  return widths;
}

// ── Lines set out by hand ───────────────────────────────────────────────────────────────────────────────────

/** Words on one line that are held apart by rows of blanks or of tabs. */
const GAP = /\S[^\S\n]*(?: {4}|\t\s*\t)[^\S\n]*\S/;

function isSetByBlanks({ text, paragraphs, sections }: Source, section: number): boolean {
  const from = sections[section]!.firstParagraph;
  const to = sections[section + 1]?.firstParagraph ?? paragraphs.length;
  return paragraphs
    .slice(from, to)
    .some(
      ({ region, cell, span }) =>
        region === "body" && cell === null && GAP.test(text.slice(span.start, span.end)),
    );
}
