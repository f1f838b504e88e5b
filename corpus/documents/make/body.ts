/** Title, bases, sections and tables: everything between letterhead and signature. */
import { cell, type ParagraphStyle, type Pen, paragraph, table } from "./ooxml.ts";
import { type Heading, has, type Line, type PlanSource, plain, type Table } from "./source.ts";

const PROSE: ParagraphStyle = { align: "both", firstLine: 720, before: 120, after: 60, style: "KHThan" };

const STYLES: Partial<Record<Line["kind"], ParagraphStyle>> = {
  title: { align: "center", bold: true, before: 240, style: "KHTenLoai" },
  subject: { align: "center", bold: true, style: "KHTrichYeu" },
  attached: { align: "center", italic: true, style: "KHNgay" },
  basis: { ...PROSE, italic: true, style: "KHCanCu" },
  center: { align: "center", bold: true, before: 120, after: 120, style: "KHTenLoai" },
  para: PROSE,
};

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Counts headings as Word will, so that a typed label that Word would compute differently stops the build. */
class Counter {
  readonly #counts = [0, 0, 0];
  readonly #decimal: boolean;
  constructor(decimal: boolean) {
    this.#decimal = decimal;
  }
  next(level: number): string {
    this.#counts[level - 1]!++;
    this.#counts.fill(0, level);
    const [one, two, three] = this.#counts as [number, number, number];
    if (level === 1) return `${ROMAN[one]}.`;
    if (level === 2) return `${two}.`;
    return this.#decimal ? `${two}.${three}.` : `${String.fromCharCode(96 + three)})`;
  }
}

function heading(block: Heading, counter: Counter | null, pen: Pen): string {
  const style: ParagraphStyle = {
    ...PROSE,
    bold: !block.optional,
    style: block.optional ? "KHThan" : "KHMuc",
  };
  if (!counter) return paragraph(block.text, style, pen);
  const [, label, words] = /^(\S+)\s+(.*)$/.exec(block.text)!;
  const computed = counter.next(block.level);
  if (computed !== label) throw new Error(`label ${label} would be computed as ${computed}: ${block.text}`);
  return paragraph(words!, { ...style, numbering: { id: 1, level: block.level - 1 } }, pen);
}

function tableXml(block: Table, pen: Pen): string {
  const widths = block.widths.map((percent) => Math.round((percent * 9354) / 100));
  const rows = block.rows.map((row, r) =>
    row
      .map((text, c) => {
        if (text === "<") return "";
        let span = 1;
        while (row[c + span] === "<") span++;
        const merge = text === "^" ? "continue" : block.rows[r + 1]?.[c] === "^" ? "restart" : undefined;
        const style: ParagraphStyle = {
          size: 26,
          bold: r < block.headerRows,
          align: r < block.headerRows ? "center" : "left",
          style: "KHO",
        };
        const content = (text === "^" ? [""] : text.split(" // "))
          .map((part) => paragraph(part, style, pen))
          .join("");
        const width = widths.slice(c, c + span).reduce((a, b) => a + b, 0);
        return cell(content, { width, span, ...(merge ? { merge } : {}) });
      })
      .join(""),
  );
  return table(widths, rows, true) + paragraph("", PROSE, pen);
}

/** Bullets of one block in one paragraph with line breaks: what Shift+Enter leaves behind. */
function joined(blocks: readonly PlanSource["blocks"][number][]): PlanSource["blocks"] {
  const out: PlanSource["blocks"][number][] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    const soft = (b: typeof block | undefined): b is Line => b?.kind === "para" && b.text.startsWith("- ");
    if (soft(block) && soft(last)) out[out.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else out.push(block);
  }
  return out;
}

export function body(source: PlanSource, pen: Pen): string {
  const auto = has(source, "auto") || has(source, "auto-decimal");
  const counter = auto ? new Counter(has(source, "auto-decimal")) : null;
  const blocks = has(source, "breaks") ? joined(source.blocks) : source.blocks;
  return blocks
    .map((block) => {
      if (block.kind === "heading") return heading(block, counter, pen);
      if (block.kind === "table") return tableXml(block, pen);
      if (block.kind === "page-break") return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      const style = STYLES[block.kind];
      if (!style) return "";
      if (auto && block.kind === "para" && plain(block.text).startsWith("- ")) {
        return paragraph(block.text.slice(2), { ...PROSE, numbering: { id: 2, level: 0 } }, pen);
      }
      return paragraph(block.text, style, pen);
    })
    .join("");
}
