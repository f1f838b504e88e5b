/** The two blocks that stand in two columns: letterhead and signature. */
import { cell, type ParagraphStyle, type Pen, paragraph, ruleLine, table, textBox } from "./ooxml.ts";
import { has, type Line, type LineKind, type PlanSource } from "./source.ts";

const HALF = [3500, 5854] as const;

const STYLES: Partial<Record<LineKind, ParagraphStyle>> = {
  org: { align: "center", size: 26, style: "KHCoQuan" },
  "org*": { align: "center", size: 26, bold: true, style: "KHCoQuanDam" },
  star: { align: "center", size: 26, style: "KHGiua" },
  nation: { align: "center", size: 26, bold: true, style: "KHQuocHieu" },
  motto: { align: "center", size: 28, bold: true, style: "KHTieuNgu" },
  number: { align: "center", size: 26, style: "KHGiua" },
  date: { align: "center", size: 28, italic: true, style: "KHNgay" },
  "to-head": { size: 24, bold: true, italic: true, style: "KHNoiNhanDau" },
  to: { size: 22, style: "KHNoiNhan" },
  archive: { size: 22, style: "KHNoiNhan" },
  sign: { align: "center", bold: true, style: "KHKy" },
  name: { align: "center", bold: true, before: 1400, style: "KHTen" },
  sign2: { align: "center", bold: true, style: "KHKy" },
  name2: { align: "center", bold: true, before: 1400, style: "KHTen" },
};

export function lines(source: PlanSource, ...kinds: LineKind[]): Line[] {
  return source.blocks.filter((b): b is Line => kinds.includes(b.kind as LineKind));
}

function paragraphs(source: PlanSource, pen: Pen, found: readonly Line[]): string {
  if (has(source, "breaks") && found.length > 1 && found.every((line) => line.kind === found[0]!.kind)) {
    return paragraph(found.map((line) => line.text).join("\n"), STYLES[found[0]!.kind]!, pen);
  }
  return found.map((line) => paragraph(line.text, STYLES[line.kind]!, pen)).join("");
}

const CENTRES = [1750, 6427] as const;

/** A line of the right column inside a line of the left one: its own bold and italic, as inline marks. */
function marked(line: Line | undefined, beside: ParagraphStyle): string {
  if (!line || line.text === "") return "";
  const style = STYLES[line.kind]!;
  if (style.bold && !beside.bold) return `**${line.text}**`;
  return style.italic && !beside.italic ? `__${line.text}__` : line.text;
}

function tabbed(left: readonly Line[], right: readonly Line[], pen: Pen): string {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const style = STYLES[(left[i] ?? right[i])!.kind]!;
    const both = style.align === "center";
    const tabs = (both ? CENTRES : CENTRES.slice(1)).map((at) => ({ at, kind: "center" as const }));
    const text = `${both ? "\t" : ""}${left[i]?.text ?? ""}\t${left[i] ? marked(right[i], style) : right[i]!.text}`;
    return paragraph(text, { ...style, align: "left", tabs }, pen);
  }).join("");
}

/** Issuer, number | motto, place and date: a borderless table, two text boxes, or tabs. */
export function letterhead(source: PlanSource, pen: Pen): string {
  const left = lines(source, "org", "org*", "star");
  const right = lines(source, "nation", "motto");
  const number = lines(source, "number");
  const date = lines(source, "date");
  if (left.length + right.length === 0) return "";
  if (has(source, "tabs")) return `${tabbed(left, right, pen)}${tabbed(number, date, pen)}`;
  if (has(source, "boxes")) {
    const box1 = textBox(paragraphs(source, pen, [...left, ...number]), 101, 170, 90, 0);
    const box2 = textBox(paragraphs(source, pen, [...right, ...date]), 102, 300, 90, 168);
    return `<w:p>${box1}${box2}</w:p>`;
  }
  const rule = has(source, "rules");
  const under = (width: number): string =>
    rule ? `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${ruleLine(width)}</w:p>` : "";
  const [l, r] = HALF;
  const top =
    cell(paragraphs(source, pen, left) + under(60), { width: l }) +
    cell(paragraphs(source, pen, right) + under(170), { width: r });
  const low =
    cell(paragraphs(source, pen, number), { width: l }) + cell(paragraphs(source, pen, date), { width: r });
  return table(HALF, number.length + date.length > 0 ? [top, low] : [top], false);
}

/** Recipients | signature; a joint plan has its second signer on the left and the recipients below. */
export function signature(source: PlanSource, pen: Pen): string {
  const recipients = lines(source, "to-head", "to", "archive");
  const signer = lines(source, "sign", "name");
  const second = lines(source, "sign2", "name2");
  if (recipients.length + signer.length === 0) return "";
  if (has(source, "tabs")) return tabbed(recipients, signer, pen);
  const head = paragraphs(source, pen, lines(source, "to-head"));
  const rest =
    paragraphs(source, pen, lines(source, "to")) + paragraphs(source, pen, lines(source, "archive"));
  const column = (found: Line[]): string =>
    paragraphs(
      source,
      pen,
      found.filter((x) => x.kind.startsWith("sign")),
    ) +
    paragraphs(
      source,
      pen,
      found.filter((x) => x.kind.startsWith("name")),
    );
  const [l, r] = [4500, 4854];
  if (second.length === 0) {
    return table([l, r], [cell(head + rest, { width: l }) + cell(column(signer), { width: r })], false);
  }
  return (
    table([l, r], [cell(column(signer), { width: l }) + cell(column(second), { width: r })], false) +
    head +
    rest
  );
}
