/**
 * Phụ lục I of Nghị định 30/2020/NĐ-CP as data: how each component of a document is printed. Of the words in a
 * table it says nothing.
 */
import type { Alignment } from "../../model.ts";
import type { Bilingual } from "../subject.ts";

export interface Requirement {
  readonly name: Bilingual;
  /** The point of Phần I that asks for it. */
  readonly point: string;
  /** Points, from and to. */
  readonly size: readonly [from: number, to: number];
  readonly bold: boolean;
  readonly italic: boolean;
  /** In capitals; `null` where capitals are a matter of what is written. */
  readonly capitals: boolean | null;
  /** `null` where the decree asks for a place and not for an alignment. */
  readonly alignment: Alignment | null;
}

type Row = readonly [
  vi: string,
  en: string,
  point: string,
  size: readonly [number, number],
  style: string,
  alignment?: Alignment | null,
];

const ROWS = {
  country: ["Quốc hiệu", "country's name", "điểm a khoản 1 Mục II", [12, 13], "upper bold", "center"],
  motto: ["Tiêu ngữ", "motto", "điểm b khoản 1 Mục II", [13, 14], "lower bold", "center"],
  parentBody: [
    "Tên cơ quan chủ quản",
    "parent body's name",
    "điểm b khoản 2 Mục II",
    [12, 13],
    "upper",
    "center",
  ],
  issuingBody: [
    "Tên cơ quan ban hành",
    "issuing body's name",
    "điểm b khoản 2 Mục II",
    [12, 13],
    "upper bold",
    "center",
  ],
  number: ["Số, ký hiệu", "number and symbol", "điểm c khoản 3 Mục II", [13, 13], "", "center"],
  placeDate: [
    "Địa danh và thời gian",
    "place and date",
    "điểm c khoản 4 Mục II",
    [13, 14],
    "lower italic",
    "center",
  ],
  documentType: ["Tên loại", "document type", "điểm b khoản 5 Mục II", [13, 14], "upper bold", "center"],
  subject: ["Trích yếu", "subject", "điểm b khoản 5 Mục II", [13, 14], "lower bold", "center"],
  legalBasis: ["Căn cứ ban hành", "legal basis", "điểm a khoản 6 Mục II", [13, 14], "lower italic"],
  part: ["Phần, chương", "part or chapter", "điểm đ khoản 6 Mục II", [13, 14], "bold", "center"],
  section: ["Đề mục “I.”", "heading “I.”", "điểm đ khoản 6 Mục II", [13, 14], "upper bold"],
  clause: ["Tiêu đề khoản “1.”", "titled clause “1.”", "điểm đ khoản 6 Mục II", [13, 14], "lower bold"],
  body: ["Lời văn", "body text", "điểm e khoản 6 Mục II", [13, 14], "lower", "justify"],
  authority: [
    "Quyền hạn, chức vụ người ký",
    "signing form and post",
    "điểm đ khoản 7 Mục II",
    [13, 14],
    "upper bold",
    "center",
  ],
  signerName: ["Họ tên người ký", "signer's name", "điểm đ khoản 7 Mục II", [13, 14], "bold", "center"],
  recipientsHeading: [
    "“Nơi nhận:”",
    "“Nơi nhận:”",
    "điểm d khoản 9 Mục II",
    [12, 12],
    "lower bold italic",
    "left",
  ],
  recipients: [
    "Danh sách nơi nhận",
    "list of recipients",
    "điểm d khoản 9 Mục II",
    [11, 11],
    "lower",
    "left",
  ],
  appendix: ["Từ “Phụ lục”", "word “Phụ lục”", "điểm b khoản 1 Mục III", [14, 14], "lower bold", "center"],
  appendixTitle: [
    "Tên phụ lục",
    "appendix's title",
    "điểm b khoản 1 Mục III",
    [13, 14],
    "upper bold",
    "center",
  ],
  appendixPointer: [
    "Thông tin kèm theo phụ lục",
    "appendix's reference",
    "điểm c khoản 1 Mục III",
    [13, 14],
    "lower italic",
    "center",
  ],
} as const satisfies Readonly<Record<string, Row>>;

export type ComponentId = keyof typeof ROWS;

function requirement([vi, en, point, size, style, alignment = null]: Row): Requirement {
  const words = style.split(" ");
  const capitals = words.includes("upper") ? true : words.includes("lower") ? false : null;
  const bold = words.includes("bold");
  return { name: { vi, en }, point, size, bold, italic: words.includes("italic"), capitals, alignment };
}

export const REQUIREMENTS = Object.fromEntries(
  Object.entries<Row>(ROWS).map(([id, row]) => [id, requirement(row)]),
) as Readonly<Record<ComponentId, Requirement>>;

export const COMPONENTS = Object.keys(ROWS) as readonly ComponentId[];

/** Millimetres. */
export const PAPER = { width: 210, height: 297 } as const;
export const MARGINS = {
  marginTop: [20, 25],
  marginBottom: [20, 25],
  marginLeft: [30, 35],
  marginRight: [15, 20],
} as const;

/** 1 cm and 1,27 cm, in points. */
export const FIRST_LINE = [28.35, 36] as const;
/** Points between paragraphs. */
export const PARAGRAPH_SPACE = 6;
/** Multiples of a single line. */
export const LINE_SPACE = [1, 1.5] as const;
