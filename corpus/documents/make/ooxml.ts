/** WordprocessingML in strings: runs, paragraphs, cells. Sizes in half-points, lengths in twentieths of a point. */

export interface RunStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: "left" | "center" | "right" | "both";
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  /** Named style that carries all the formatting: nothing is written on the paragraph itself. */
  readonly style?: string;
  readonly numbering?: { readonly id: number; readonly level: number };
  readonly tabs?: readonly { readonly at: number; readonly kind: "left" | "center" | "right" }[];
}

export interface Pen {
  /** Splits runs every few words with revision ids and proofing marks, as Word does. */
  readonly fragmented: boolean;
  /** Leaves all formatting to the named style. */
  readonly styled: boolean;
  /** Running number that makes the splitting irregular and the same on every run. */
  tick: number;
}

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function runProperties(style: RunStyle, pen: Pen): string {
  const marks = [
    style.bold ? "<w:b/><w:bCs/>" : "",
    style.italic ? "<w:i/><w:iCs/>" : "",
    style.underline ? '<w:u w:val="single"/>' : "",
  ].join("");
  if (pen.styled) return marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`;
  const size = style.size ?? 28;
  return `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${marks}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${pen.fragmented && pen.tick % 3 === 0 ? '<w:lang w:val="vi-VN"/>' : ""}</w:rPr>`;
}

function textElements(text: string): string {
  return text
    .split(/(\t|\n)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return "<w:tab/>";
      if (part === "\n") return "<w:br/>";
      return `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join("");
}

const hex = (n: number): string =>
  ((0x00a1b000 + n * 7919) >>> 0).toString(16).toUpperCase().padStart(8, "0");

/** Where Word would cut a run: every one to four words, now and then inside a word. */
function fragments(text: string, pen: Pen): string[] {
  const words = text.split(/(?<= )/);
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    pen.tick++;
    const take = 1 + (pen.tick % 4);
    const piece = words.slice(i, i + take).join("");
    const cut = pen.tick % 7 === 0 && piece.length > 6 ? 3 : 0;
    out.push(...(cut > 0 ? [piece.slice(0, cut), piece.slice(cut)] : [piece]));
    i += take;
  }
  return out;
}

export function run(text: string, style: RunStyle, pen: Pen): string {
  if (text === "") return "";
  if (!pen.fragmented) return `<w:r>${runProperties(style, pen)}${textElements(text)}</w:r>`;
  return fragments(text, pen)
    .map((piece, i) => {
      const proof = (pen.tick + i) % 5 === 0;
      const body = `<w:r w:rsidR="${hex(pen.tick + i)}" w:rsidRPr="${hex(pen.tick)}">${runProperties(style, pen)}${textElements(piece)}</w:r>`;
      return proof ? `<w:proofErr w:type="spellStart"/>${body}<w:proofErr w:type="spellEnd"/>` : body;
    })
    .join("");
}

/** Runs of a text with inline `**bold**` and `__italic__`. */
export function runs(text: string, style: RunStyle, pen: Pen): string {
  return text
    .split(/(\*\*[^*]+\*\*|__[^_]+__)/)
    .map((part) => {
      if (part.startsWith("**")) return run(part.slice(2, -2), { ...style, bold: true }, pen);
      if (part.startsWith("__")) return run(part.slice(2, -2), { ...style, italic: true }, pen);
      return run(part, style, pen);
    })
    .join("");
}

function paragraphProperties(style: ParagraphStyle, pen: Pen): string {
  const numbering = style.numbering
    ? `<w:numPr><w:ilvl w:val="${style.numbering.level}"/><w:numId w:val="${style.numbering.id}"/></w:numPr>`
    : "";
  const tabs = style.tabs
    ? `<w:tabs>${style.tabs.map((t) => `<w:tab w:val="${t.kind}" w:pos="${t.at}"/>`).join("")}</w:tabs>`
    : "";
  if (pen.styled && style.style)
    return `<w:pPr><w:pStyle w:val="${style.style}"/>${numbering}${tabs}</w:pPr>`;
  const spacing = `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}"/>`;
  const indent =
    style.numbering || (style.firstLine ?? 0) + (style.left ?? 0) === 0
      ? ""
      : `<w:ind w:left="${style.left ?? 0}" w:firstLine="${style.firstLine ?? 0}"/>`;
  return `<w:pPr>${numbering}${tabs}${spacing}${indent}<w:jc w:val="${style.align ?? "left"}"/></w:pPr>`;
}

export function paragraph(text: string, style: ParagraphStyle, pen: Pen, extra = ""): string {
  const ids = pen.fragmented ? ` w:rsidR="${hex(pen.tick)}" w:rsidRDefault="${hex(pen.tick + 1)}"` : "";
  return `<w:p${ids}>${paragraphProperties(style, pen)}${extra}${runs(text, style, pen)}</w:p>`;
}

export interface CellStyle {
  readonly width: number;
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

export function cell(content: string, style: CellStyle): string {
  const span = (style.span ?? 1) > 1 ? `<w:gridSpan w:val="${style.span}"/>` : "";
  const merge = style.merge
    ? style.merge === "restart"
      ? '<w:vMerge w:val="restart"/>'
      : "<w:vMerge/>"
    : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${style.width}" w:type="dxa"/>${span}${merge}</w:tcPr>${content || "<w:p/>"}</w:tc>`;
}

export function table(widths: readonly number[], rows: readonly string[], borders: boolean): string {
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const lines = borders
    ? `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(edge).join("")}</w:tblBorders>`
    : "";
  const total = widths.reduce((a, b) => a + b, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${lines}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${rows.map((r) => `<w:tr>${borders ? "" : "<w:trPr><w:cantSplit/></w:trPr>"}${r}</w:tr>`).join("")}</w:tbl>`;
}

/** A drawn rule line, as clerks put under the motto. */
export const ruleLine = (width: number): string =>
  `<w:r><w:pict><v:line id="rule${width}" style="position:absolute;z-index:1;mso-position-horizontal:center" from="0,1pt" to="${width}pt,1pt"/></w:pict></w:r>`;

/** A text box in both of its writings (DrawingML, and VML for old Word), each with the same words. */
export function textBox(content: string, id: number, width: number, height: number, x: number): string {
  const emu = (points: number): number => points * 12700;
  const drawing = `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wp:wrapTopAndBottom/><wp:docPr id="${id}" name="Text Box ${id}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = `<w:pict><v:shape id="box${id}" type="#_x0000_t202" style="position:absolute;margin-left:${x}pt;margin-top:0;width:${width}pt;height:${height}pt" stroked="f"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`;
}
