/** The data of one plan for a person to read. */
import type { Analysis, Citation, OutlineNode } from "../model.ts";
import { numericDate } from "../text/dates.ts";
import { headline, numberOf } from "./heading.ts";
import type { Report } from "./judged.ts";
import { columns, type Lang, shortened, styled, type View, wrapped } from "./layout.ts";
import { printable } from "./printable.ts";

const LABELS = {
  parentBody: { vi: "Cơ quan chủ quản", en: "Parent body" },
  issuingBody: { vi: "Cơ quan ban hành", en: "Issuing body" },
  number: { vi: "Số, ký hiệu", en: "Number" },
  placeDate: { vi: "Nơi, ngày ban hành", en: "Place, date" },
  type: { vi: "Tên loại", en: "Type" },
  subject: { vi: "Trích yếu", en: "Subject" },
  year: { vi: "Năm kế hoạch", en: "Year" },
  theme: { vi: "Chủ đề", en: "Theme" },
  bases: { vi: "Căn cứ", en: "Legal bases" },
  citations: { vi: "Văn bản viện dẫn", en: "Citations" },
  movements: { vi: "Phong trào", en: "Movements" },
  outline: { vi: "Đề mục", en: "Outline" },
  assignments: { vi: "Phân công", en: "Assignments" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  archive: { vi: "Lưu", en: "Archive" },
  signer: { vi: "Người ký", en: "Signer" },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>;

type Label = keyof typeof LABELS;

const LABEL_WIDTH = 20;
const INDENT = "  ";
const MARK = "  - ";

/** The data of several plans, one below the other. */
export function extractReport(view: View): Report {
  let documents = 0;
  return {
    open: () => "",
    document: ({ analysis }) => `${documents++ > 0 ? "\n" : ""}${extractPretty(analysis, view)}`,
    close: () => "",
  };
}

export function extractPretty(analysis: Analysis, view: View): string {
  const { header, title, theme, signer, archive } = analysis;
  const field = (label: Label, value: string | null | undefined): string[] =>
    labelled(label, value ?? "—", view);
  const placeDate = [
    header.place?.value,
    header.date && (header.date.value ? numericDate(header.date.value) : header.date.text),
  ];
  const signed =
    signer &&
    [signer.authority, signer.capacity, signer.position, signer.name]
      .filter((part) => part !== null)
      .join(" · ");
  const lines = [
    headline(analysis, view),
    "",
    ...field("parentBody", header.parentBody?.value),
    ...field("issuingBody", header.issuingBody?.value),
    ...field("number", header.number && numberOf(analysis, view.lang)),
    ...field("placeDate", placeDate.filter(Boolean).join(", ") || null),
    ...field("type", title.documentType?.value),
    ...field("subject", title.subject?.value),
    ...field("year", title.year?.toString()),
    ...field("theme", theme?.value),
    ...field("signer", signed),
    ...list(
      "bases",
      analysis.legalBases.map(({ text }) => text),
      view,
    ),
    ...block("citations", citationRows(analysis.citations, view), view),
    ...list(
      "movements",
      analysis.movements.map(({ name, period }) => (period ? `${name} (${period})` : name)),
      view,
    ),
    ...tree("outline", analysis.outline, view),
    ...list("assignments", analysis.assignments.map(assignment), view),
    ...list(
      "targets",
      analysis.targets.map(({ value, unit, text }) => `${[value, unit].filter(Boolean).join(" ")}: ${text}`),
      view,
    ),
    ...list(
      "recipients",
      analysis.recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)),
      view,
    ),
    ...field("archive", archive && (archive.units.join(", ") || archive.text)),
  ];
  return `${lines.join("\n")}\n`;
}

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(width - columns(text), 0));

function labelled(label: Label, value: string, view: View): string[] {
  const [first = "", ...rest] = wrapped(value, view.width, " ".repeat(LABEL_WIDTH));
  return [styled(view, "dim", pad(LABELS[label][view.lang], LABEL_WIDTH)) + first.trimStart(), ...rest];
}

function title(label: Label, count: number, view: View): string {
  return styled(view, "bold", `${LABELS[label][view.lang]} (${count})`);
}

function block(label: Label, rows: readonly string[], view: View): string[] {
  return rows.length === 0 ? [] : ["", title(label, rows.length, view), ...rows.map((row) => MARK + row)];
}

function list(label: Label, items: readonly string[], view: View): string[] {
  return block(
    label,
    items.map((item) => shortened(item, view.width - MARK.length)),
    view,
  );
}

/** Type and number in a column of their own, then date, issuer and what it is about. */
function citationRows(citations: readonly Citation[], view: View): string[] {
  const names = citations.map(({ type, number, name }) =>
    printable(number ? `${type} ${number}` : (name ?? type)),
  );
  const widest = Math.min(Math.max(0, ...names.map(columns)), Math.floor(view.width / 2));
  return citations.map(({ date, issuer, title: about, provision }, i) => {
    const facts = [date && numericDate(date), issuer, provision, about].filter((fact) => fact !== null);
    const name = pad(shortened(names[i]!, widest), widest);
    return `${name}  ${shortened(facts.join(" · "), view.width - widest - MARK.length - 2)}`.trimEnd();
  });
}

function tree(label: Label, nodes: readonly OutlineNode[], view: View): string[] {
  const rows: string[] = [];
  const visit = (node: OutlineNode, depth: number): void => {
    const indent = INDENT.repeat(depth + 1);
    const words = [node.label, node.heading].filter((part) => part !== null).join(". ");
    rows.push(indent + shortened(words, view.width - indent.length));
    for (const child of node.children) visit(child, depth + 1);
  };
  for (const node of nodes) visit(node, 0);
  return rows.length === 0 ? [] : ["", title(label, rows.length, view), ...rows];
}

function assignment({ body, task, deadline }: Analysis["assignments"][number]): string {
  return `${body ?? "?"}: ${task}${deadline ? ` (${deadline})` : ""}`;
}
