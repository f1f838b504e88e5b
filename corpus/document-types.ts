/**
 * The types of Vietnamese official documents with the abbreviation that stands for each in "số, ký hiệu".
 *
 * A type without an abbreviation (`null`) is never part of a symbol: laws carry "QH15", official letters only the
 * abbreviation of their sender. Party bodies abbreviate two types alike (QĐ: Quyết định, Quy định).
 */

/** Whose documents a type or an issuer belongs to: the State, legislation, the Party, copies. */
export type TypeFamily = "state" | "legislation" | "party" | "copy";

/** Where a fact was read; `unverified` ones are common knowledge that no text read confirms. */
export type TypeSource = "nd30" | "hd05" | "hd36" | "practice" | "unverified";

export const TYPE_SOURCES: Readonly<Record<TypeSource, string>> = {
  nd30: "Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III, Mục I",
  hd05: "Hướng dẫn 05-HD/VPTW ngày 27/5/2026, bảng chữ viết tắt tên loại",
  hd36: "Hướng dẫn 36-HD/VPTW ngày 03/4/2018, bảng chữ viết tắt tên loại",
  practice: "symbols of published documents",
  unverified: "no text read",
};

export interface DocumentType {
  readonly abbreviation: string | null;
  readonly name: string;
  readonly family: TypeFamily;
  /** A number and symbol that bears the abbreviation, for illustration. */
  readonly example: string | null;
  readonly source: TypeSource;
}

type Row = readonly [abbreviation: string | null, name: string, example: string | null, source: TypeSource];

const STATE: readonly Row[] = [
  ["NQ", "Nghị quyết", "332/NQ-CP", "nd30"],
  ["QĐ", "Quyết định", "6085/QĐ-BYT", "nd30"],
  ["CT", "Chỉ thị", "14/CT-TTg", "nd30"],
  ["QC", "Quy chế", "05/QC-UBND", "nd30"],
  ["QyĐ", "Quy định", "03/QyĐ-UBND", "nd30"],
  ["TC", "Thông cáo", "02/TC-UBND", "nd30"],
  ["TB", "Thông báo", "148/TB-SCT", "nd30"],
  ["HD", "Hướng dẫn", "09/HD-HĐTĐKT", "nd30"],
  ["CTr", "Chương trình", "11/CTr-UBND", "nd30"],
  ["KH", "Kế hoạch", "15/KH-UBND", "nd30"],
  ["PA", "Phương án", "21/PA-UBND", "nd30"],
  ["ĐA", "Đề án", "04/ĐA-UBND", "nd30"],
  ["DA", "Dự án", "02/DA-UBND", "nd30"],
  ["BC", "Báo cáo", "88/BC-SGDĐT", "nd30"],
  ["BB", "Biên bản", "48/BB-HĐTĐKT", "nd30"],
  ["TTr", "Tờ trình", "164/TTr-SKHCN", "nd30"],
  ["HĐ", "Hợp đồng", "07/HĐ-UBND", "nd30"],
  ["CĐ", "Công điện", "01/CĐ-UBND", "nd30"],
  ["BGN", "Bản ghi nhớ", "01/BGN-UBND", "nd30"],
  ["BTT", "Bản thỏa thuận", "01/BTT-UBND", "nd30"],
  ["GUQ", "Giấy ủy quyền", "01/GUQ-UBND", "nd30"],
  ["GM", "Giấy mời", "33/GM-UBND", "nd30"],
  ["GGT", "Giấy giới thiệu", "12/GGT-UBND", "nd30"],
  ["GNP", "Giấy nghỉ phép", "12/GNP-UBND", "nd30"],
  ["PG", "Phiếu gửi", "12/PG-UBND", "nd30"],
  ["PC", "Phiếu chuyển", "12/PC-UBND", "nd30"],
  ["PB", "Phiếu báo", "12/PB-UBND", "nd30"],
  [null, "Công văn", "12/UBND-VX", "nd30"],
  [null, "Thư công", null, "nd30"],
];

const COPIES: readonly Row[] = [
  ["SY", "Bản sao y", "10/SY-UBND", "nd30"],
  ["TrS", "Bản trích sao", "10/TrS-UBND", "nd30"],
  ["SL", "Bản sao lục", "10/SL-UBND", "nd30"],
];

const LEGISLATION: readonly Row[] = [
  [null, "Hiến pháp", null, "practice"],
  [null, "Bộ luật", "100/2015/QH13", "practice"],
  [null, "Luật", "72/2025/QH15", "practice"],
  ["PL", "Pháp lệnh", "34/2001/PL-UBTVQH10", "practice"],
  ["L", "Lệnh", "12/2020/L-CTN", "unverified"],
  ["NĐ", "Nghị định", "30/2020/NĐ-CP", "practice"],
  ["TT", "Thông tư", "19/2025/TT-BNNMT", "practice"],
  ["TTLT", "Thông tư liên tịch", "07/2013/TTLT-BNV-BTC", "unverified"],
  ["NQLT", "Nghị quyết liên tịch", "403/2017/NQLT-UBTVQH14-CP", "unverified"],
  ["VBHN", "Văn bản hợp nhất", "72/VBHN-VPQH", "practice"],
];

const PARTY: readonly Row[] = [
  ["NQ", "Nghị quyết", "06-NQ/TU", "hd05"],
  ["QĐ", "Quy định", "37-QĐ/TW", "hd05"],
  ["QĐ", "Quyết định", "2155-QĐ/QUTW", "hd05"],
  ["QĐi", "Quy định", "01-QĐi/UBKTTW", "practice"],
  ["CT", "Chỉ thị", "34-CT/TW", "hd05"],
  ["KL", "Kết luận", "21-KL/TW", "hd05"],
  ["QC", "Quy chế", "08-QC/ĐTN", "hd05"],
  ["TT", "Thông tri", "12-TT/TU", "hd05"],
  ["BC", "Báo cáo", "12-BC/BTGTU", "hd05"],
  ["CTr", "Chương trình", "64-CTr/ĐU", "hd05"],
  ["TTr", "Tờ trình", "15-TTr/ĐU", "hd05"],
  ["HD", "Hướng dẫn", "05-HD/VPTW", "practice"],
  ["KH", "Kế hoạch", "39-KH/HU", "practice"],
  ["TB", "Thông báo", "630-TB/TWĐTN-CTTTN", "practice"],
  ["CV", "Công văn", "43-CV/BCĐ", "practice"],
  ["ĐA", "Đề án", "01-ĐA/TU", "unverified"],
  ["PA", "Phương án", "01-PA/TU", "unverified"],
  ["BB", "Biên bản", "01-BB/ĐU", "unverified"],
  ["TC", "Thông cáo", "01-TC/TU", "unverified"],
  ["ĐL", "Điều lệ", null, "unverified"],
  ["BS", "Bản sao", "24-BS/UBKTTU", "hd36"],
];

const typed = (family: TypeFamily, rows: readonly Row[]): DocumentType[] =>
  rows.map(([abbreviation, name, example, source]) => ({ abbreviation, name, family, example, source }));

export const documentTypes: readonly DocumentType[] = [
  ...typed("state", STATE),
  ...typed("copy", COPIES),
  ...typed("legislation", LEGISLATION),
  ...typed("party", PARTY),
];
