/**
 * The shapes that every room shares: what a reader gives (`Source`), what an analysis gives (`Analysis`).
 *
 * Positions are half-open UTF-16 offsets `[start, end)` into `source.text`, the extracted text before any
 * normalisation: `source.text.slice(span.start, span.end)` is always the quoted text. Line, column, page and
 * paragraph are derived from the offset when printing.
 */
import * as z from "zod";

export const SCHEMA_VERSION = "1";

export const Span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

// ── What a reader gives ─────────────────────────────────────────────────────────────────────────────────────

export const FORMATS = ["docx", "pdf", "doc", "txt"] as const;
export type Format = (typeof FORMATS)[number];

/** Something odd met while reading: it travels with the result, it is never thrown and never silent. */
export interface Warning {
  /** Stable kebab-case code, e.g. `tracked-changes`, `converted-with-libreoffice`. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

export type Region = "body" | "textbox" | "header" | "footer" | "footnote" | "endnote";
export type Alignment = "left" | "right" | "center" | "justify";

/** Effective character formatting (styles, defaults and theme resolved); `null` = not known. */
export interface RunFormat {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Shown in capitals though typed otherwise (`w:caps`). */
  readonly caps: boolean;
  readonly hidden: boolean;
  /** RRGGBB, `null` = automatic. */
  readonly color: string | null;
}

/** A stretch of text of one formatting. Runs lie inside their paragraph, in order, without overlap. */
export interface Run {
  readonly span: Span;
  readonly format: RunFormat;
}

/** Effective paragraph formatting, lengths in points; `null` = not known. */
export interface ParagraphFormat {
  readonly alignment: Alignment | null;
  readonly indentLeft: number | null;
  readonly indentRight: number | null;
  /** First-line indent; negative = hanging. */
  readonly indentFirst: number | null;
  readonly spaceBefore: number | null;
  readonly spaceAfter: number | null;
  /** Line spacing as a multiple of single when `lineRule` is `auto`, else in points. */
  readonly line: number | null;
  readonly lineRule: "auto" | "exact" | "atLeast" | null;
  readonly style: string | null;
}

export interface Cell {
  /** Running number of the table in the document, from 0; nested tables have numbers of their own. */
  readonly table: number;
  /** Grid row and column of the cell's first grid square, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A logical paragraph: hard-wrapped physical lines are already joined by its reader into one span. */
export interface Paragraph {
  readonly span: Span;
  readonly region: Region;
  /** 1-based, `null` where the format has no pages. */
  readonly page: number | null;
  readonly cell: Cell | null;
  /** The computed automatic numbering label ("I.", "a)", "-"), which is part of the text and of `span`. */
  readonly label: Span | null;
  /** Level of the automatic numbering, from 0. */
  readonly labelLevel: number | null;
  readonly format: ParagraphFormat | null;
  readonly runs: readonly Run[];
}

/** Page set-up of one section, in millimetres. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Another first page (`w:titlePg`): usual where page one bears no number. */
  readonly titlePage: boolean;
  /** First paragraph index that belongs to the section. */
  readonly firstParagraph: number;
}

export interface Revision {
  readonly kind: "insert" | "delete" | "move-from" | "move-to";
  readonly author: string | null;
  readonly date: string | null;
  /** Where the inserted words stand, or the empty span where the deleted ones stood. */
  readonly span: Span;
  /** The words inserted or deleted; the deleted ones are not in `Source.text`. */
  readonly text: string;
}

/** A picture, by the paragraph that holds it (a signature or a seal is often one). */
export interface Picture {
  readonly paragraph: number;
}

/** What every reader gives for any bytes it accepts. */
export interface Source {
  readonly format: Format;
  /** The extracted text, unnormalised; tracked changes in the accepted view. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly pages: number | null;
  /** Character encoding of a text file; `null` for packaged formats. */
  readonly encoding: string | null;
  readonly warnings: readonly Warning[];
  readonly sections: readonly PageSetup[];
  readonly revisions: readonly Revision[];
  readonly pictures: readonly Picture[];
  /** Text copied from the web with `**` and `*` marks, which are not part of the words. */
  readonly markdown: boolean;
  /** Recognised by eye-like software: letters may be wrong anywhere. */
  readonly ocr: boolean;
}

/** A file that cannot be read at all. `vi` and `en` are one sentence each: what, where, what to do. */
export class UnreadableError extends Error {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  constructor(code: string, vi: string, en: string) {
    super(en);
    this.name = "UnreadableError";
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}

// ── What parsing gives to the rules: the contract's fields and what the rules need besides ────────────────────

/** Words of the document and where they stand. */
export interface Part {
  readonly text: string;
  readonly span: Span;
}

/** Whose formal rules a document follows; only `state` is judged by Nghị định 30/2020. */
export type Family = "state" | "party" | "front" | "union" | "youth" | "unknown";

/** A numbered or unnumbered heading, or a numbered paragraph, and what stands below it. */
export interface Section {
  /** The label alone ("II", "1.2", "a"), `null` for an unnumbered heading. */
  readonly label: string | null;
  readonly kind: "part" | "chapter" | "article" | "roman" | "number" | "letter" | "none";
  /** Its place in its series: [2], [1, 2]; empty when unknown. */
  readonly ordinals: readonly number[];
  /** Depth, from 1. */
  readonly level: number;
  readonly heading: string;
  /** The heading's own words, label included. */
  readonly span: Span;
  /** Everything from the heading to the next one of its level or above. */
  readonly extent: Span;
  /** Characters of text that stand below the heading (subsections included). */
  readonly contentLength: number;
  readonly children: readonly Section[];
}

export interface Plan {
  readonly family: Family;
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, as it stands. */
  readonly country: Part | null;
  /** `Độc lập - Tự do - Hạnh phúc`, as it stands. */
  readonly motto: Part | null;
  readonly header: Header;
  /** Whether any of letterhead (country, motto, body, number, place-date) was found before the title. */
  readonly hasLetterhead: boolean;
  /** The whole place-and-date line. */
  readonly placeDate: Part | null;
  readonly title: Title;
  readonly theme: Field | null;
  readonly legalBases: readonly Part[];
  readonly movements: readonly Movement[];
  readonly sections: readonly Section[];
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  /** The words "Nơi nhận:". */
  readonly recipientsHeading: Part | null;
  readonly recipients: readonly Recipient[];
  readonly archive: Archive | null;
  readonly signer: Signer | null;
  /** The closing mark as it stands ("./.", "../.", "/."), where the body ends. */
  readonly closingMark: Part | null;
  /** The last paragraph of the body, where a closing mark belongs. */
  readonly bodyEnd: Part | null;
  /** "(Kèm theo Quyết định số …)": a plan attached to another document has no number or date of its own. */
  readonly attachedTo: Part | null;
  /** False where the text breaks off before recipients and signature, so that nothing can be called missing. */
  readonly complete: boolean;
  /** Where appendices begin, `null` when there are none. */
  readonly appendix: Part | null;
}

// ── What an analysis gives (the output contract) ────────────────────────────────────────────────────────────

const text = z.string().min(1);
const isoDate = z.iso.date();

/** `value` is the words cleaned up, `text` is the raw quotation. Absent fields are `null`, never `""`. */
export const Field = z.strictObject({ value: text, text, span: Span });
export type Field = z.infer<typeof Field>;

/** A date left blank in the document (`ngày … tháng 4 năm 2026`) has a `text` and a `null` value. */
export const DateField = z.strictObject({ value: isoDate.nullable(), text, span: Span });
export type DateField = z.infer<typeof DateField>;

/** A number left blank (`Số: …/KH-UBND`) has a `symbol` and a `null` value. */
export const NumberField = z.strictObject({
  value: text.nullable(),
  symbol: text.nullable(),
  text,
  span: Span,
});
export type NumberField = z.infer<typeof NumberField>;

export const Header = z.strictObject({
  parentBody: Field.nullable(),
  issuingBody: Field.nullable(),
  number: NumberField.nullable(),
  place: Field.nullable(),
  date: DateField.nullable(),
});
export type Header = z.infer<typeof Header>;

export const Title = z.strictObject({
  documentType: Field.nullable(),
  subject: Field.nullable(),
  year: z.int().nullable(),
});
export type Title = z.infer<typeof Title>;

export const LegalBasis = z.strictObject({ text, span: Span, citations: z.array(z.string()) });
export type LegalBasis = z.infer<typeof LegalBasis>;

export const VERDICTS = [
  "in-force",
  "not-yet-effective",
  "replaced",
  "expired",
  "partly-expired",
  "amended",
  "mismatch",
  "unknown",
] as const;

export const Verdict = z.strictObject({
  status: z.enum(VERDICTS),
  /** The day the instrument was judged on. */
  asOf: isoDate.nullable(),
  since: isoDate.nullable(),
  replacedBy: z.array(z.string()),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

export const ROLES = ["legal-basis", "implements", "mention"] as const;

export const Citation = z.strictObject({
  id: z.string(),
  /** "Nghị định", "Chỉ thị", "Luật" …, in its standard spelling. */
  type: text,
  /** Canonical number and symbol, `null` for an instrument cited by name only. */
  number: text.nullable(),
  /** The instrument's name where it is cited by name ("Luật Thi đua, khen thưởng năm 2022"). */
  name: text.nullable(),
  date: isoDate.nullable(),
  issuer: text.nullable(),
  /** What it is about, as worded after "về", "quy định" or in quotation marks. */
  title: text.nullable(),
  /** "điểm a khoản 2 Điều 103", `null` when the whole instrument is cited. */
  provision: text.nullable(),
  role: z.enum(ROLES),
  text,
  span: Span,
  mentions: z.array(Span),
  instrument: z.string().nullable(),
  verdict: Verdict,
});
export type Citation = z.infer<typeof Citation>;

export const Movement = z.strictObject({
  name: text,
  canonical: text.nullable(),
  period: text.nullable(),
  text,
  span: Span,
});
export type Movement = z.infer<typeof Movement>;

export interface OutlineNode {
  /** Full path of labels ("II.1"), `null` for an unnumbered heading. */
  label: string | null;
  /** Depth, from 1. */
  level: number;
  heading: string;
  span: Span;
  children: OutlineNode[];
}
export const OutlineNode: z.ZodType<OutlineNode> = z.strictObject({
  label: z.string().nullable(),
  level: z.int().min(1),
  heading: z.string(),
  span: Span,
  get children() {
    return z.array(OutlineNode);
  },
});

export const Assignment = z.strictObject({
  body: text.nullable(),
  task: text,
  deadline: text.nullable(),
  span: Span,
});
export type Assignment = z.infer<typeof Assignment>;

export const Target = z.strictObject({ text, value: text, unit: text.nullable(), span: Span });
export type Target = z.infer<typeof Target>;

export const Recipient = z.strictObject({ name: text, purpose: text.nullable(), text, span: Span });
export type Recipient = z.infer<typeof Recipient>;

export const Archive = z.strictObject({ text, units: z.array(text), span: Span });
export type Archive = z.infer<typeof Archive>;

export const Signer = z.strictObject({
  /** "TM. Ủy ban nhân dân". */
  authority: text.nullable(),
  /** "KT. Chủ tịch". */
  capacity: text.nullable(),
  position: text.nullable(),
  name: text.nullable(),
  text,
  span: Span,
});
export type Signer = z.infer<typeof Signer>;

export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const Edit = z.strictObject({ span: Span, text: z.string() });
export const Fix = z.strictObject({ kind: z.enum(["safe", "suggest"]), edits: z.array(Edit).min(1) });
export type Fix = z.infer<typeof Fix>;

export const Location = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  page: z.int().min(1).nullable(),
  /** Counted over the non-empty paragraphs of the document, from 1. */
  paragraph: z.int().min(1).nullable(),
  /** Label and heading of the section that holds it. */
  section: z.string().nullable(),
});
export type Location = z.infer<typeof Location>;

export const Finding = z.strictObject({
  rule: z.string().regex(/^[a-z]+\/[a-z-]+$/),
  severity: z.enum(SEVERITIES),
  message: text,
  /** The words the finding is about; `null` when something is missing and no words bear it. */
  text: text.nullable(),
  span: Span.nullable(),
  location: Location.nullable(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  /** The provision the rule enforces, as a reader would cite it. */
  basis: z.string().nullable(),
  /** Another place that makes this one wrong. */
  cause: z.strictObject({ message: text, span: Span, location: Location }).nullable(),
  fix: Fix.nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const Coverage = z.strictObject({
  registry: z.strictObject({
    version: z.string().nullable(),
    asOf: isoDate.nullable(),
    instruments: z.int().min(0),
  }),
  evaluated: z.array(z.string()),
  notEvaluated: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  unresolved: z.array(z.string()),
});
export type Coverage = z.infer<typeof Coverage>;

export const SourceInfo = z.strictObject({
  path: z.string(),
  format: z.enum(FORMATS),
  sha256: z.string(),
  pages: z.int().nullable(),
  encoding: z.string().nullable(),
  warnings: z.array(z.string()),
  /** Only with `includeText`. */
  text: z.string().optional(),
});
export type SourceInfo = z.infer<typeof SourceInfo>;

export const Analysis = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: SourceInfo,
  header: Header,
  title: Title,
  theme: Field.nullable(),
  legalBases: z.array(LegalBasis),
  citations: z.array(Citation),
  movements: z.array(Movement),
  outline: z.array(OutlineNode),
  assignments: z.array(Assignment),
  targets: z.array(Target),
  recipients: z.array(Recipient),
  archive: Archive.nullable(),
  signer: Signer.nullable(),
  findings: z.array(Finding),
  coverage: Coverage,
});
export type Analysis = z.infer<typeof Analysis>;
