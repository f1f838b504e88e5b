/** What an analysis gives: the output contract that other programs read. */
import * as z from "zod";
import { Span } from "./span.ts";
import { FORMATS, ROLES, SCHEMA_VERSION, SEVERITIES, VERDICTS } from "./values.ts";

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

export const Edit = z.strictObject({ span: Span, text: z.string() });
export type Edit = z.infer<typeof Edit>;
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
