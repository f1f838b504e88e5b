/**
 * Abbreviations of issuing bodies in "số, ký hiệu".
 *
 * The list is open and stays so: every body's head sets its abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần
 * I, Mục II, khoản 3, điểm b). It serves the canonical spelling and explanations, never to refuse a symbol.
 */

export type IssuerFamily = "party" | "assembly" | "state" | "local" | "council" | "front" | "union" | "youth";

/** `seen`: read in a published document or rule; `unverified`: common knowledge that no text read confirms. */
export type IssuerSource = "seen" | "unverified";

export interface Issuer {
  readonly abbreviation: string;
  readonly name: string;
  readonly family: IssuerFamily;
  /** A number and symbol that bears it. */
  readonly example: string | null;
  /** The last day the body bore the name, ISO date or month, `null` when it still does or nothing is known. */
  readonly until: string | null;
  readonly source: IssuerSource;
}

type Row = readonly [abbreviation: string, name: string, example: string | null, until?: string];

const PARTY_SEEN: readonly Row[] = [
  ["TW", "Trung ương (Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư)", "57-NQ/TW"],
  ["TU", "Tỉnh ủy, Thành ủy trực thuộc Trung ương", "06-CT/TU"],
  ["HU", "Huyện ủy", "39-KH/HU", "2025-06-30"],
  ["ĐU", "Đảng ủy", "64-CTr/ĐU"],
  ["ĐUK", "Đảng ủy Khối", "05-CTr/ĐUK", "2025-02"],
  ["CB", "Chi bộ", "03-NQ/CB"],
  ["VPTW", "Văn phòng Trung ương Đảng", "05-HD/VPTW"],
  ["BTCTW", "Ban Tổ chức Trung ương", "31-HD/BTCTW"],
  ["UBKTTW", "Ủy ban Kiểm tra Trung ương", "23-QĐ/UBKTTW"],
  ["BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương", "1147-QĐ/BTGDVTW"],
  ["QUTW", "Quân ủy Trung ương", "2155-QĐ/QUTW"],
  ["BCĐTW", "Ban Chỉ đạo Trung ương", "02-KH/BCĐTW"],
  ["BTCTU", "Ban Tổ chức Tỉnh ủy", null],
  ["UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy", "134-CV/UBKTTU"],
  ["BTGTU", "Ban Tuyên giáo Tỉnh ủy", "12-BC/BTGTU", "2025"],
  ["UBKT", "Ủy ban Kiểm tra", "1094-QĐ/UBKT"],
  ["VPĐU", "Văn phòng Đảng ủy", null],
  ["BCSĐ", "Ban cán sự đảng", null, "2025"],
];

const PARTY_UNVERIFIED: readonly Row[] = [
  ["QU", "Quận ủy", null, "2025-06-30"],
  ["ThU", "Thị ủy, Thành ủy thuộc tỉnh", null, "2025-06-30"],
  ["ĐUUBND", "Đảng ủy Ủy ban nhân dân", null],
  ["BTV", "Ban Thường vụ", null],
  ["BTGTW", "Ban Tuyên giáo Trung ương", null, "2025-02"],
  ["BDVTW", "Ban Dân vận Trung ương", null, "2025-02"],
  ["BNCTW", "Ban Nội chính Trung ương", null],
  ["BCSLTW", "Ban Chính sách, chiến lược Trung ương", null],
  ["VPTU", "Văn phòng Tỉnh ủy", null],
  ["BTGDVTU", "Ban Tuyên giáo và Dân vận Tỉnh ủy", null],
  ["BDVTU", "Ban Dân vận Tỉnh ủy", null, "2025"],
  ["BNCTU", "Ban Nội chính Tỉnh ủy", null],
  ["BXDĐ", "Ban xây dựng Đảng", null],
];

const ASSEMBLY_SEEN: readonly Row[] = [
  ["QH15", "Quốc hội khóa XV", "72/2025/QH15"],
  ["QH16", "Quốc hội khóa XVI", "30/2026/QH16"],
  ["UBTVQH15", "Ủy ban Thường vụ Quốc hội khóa XV", "1656/NQ-UBTVQH15"],
  ["UBTVQH16", "Ủy ban Thường vụ Quốc hội khóa XVI", "388/NQ-UBTVQH16"],
  ["VPQH", "Văn phòng Quốc hội", "72/VBHN-VPQH"],
];

const STATE_SEEN: readonly Row[] = [
  ["CP", "Chính phủ", "30/2020/NĐ-CP"],
  ["TTg", "Thủ tướng Chính phủ", "19/2025/QĐ-TTg"],
  ["VPCP", "Văn phòng Chính phủ", "03/2025/TT-VPCP"],
  ["NHNN", "Ngân hàng Nhà nước Việt Nam", "12/2022/TT-NHNN"],
  ["BQP", "Bộ Quốc phòng", "106/2025/TT-BQP"],
  ["BCA", "Bộ Công an", "12/2025/TT-BCA"],
  ["BNG", "Bộ Ngoại giao", "05/2026/TT-BNG"],
  ["BNV", "Bộ Nội vụ", "12/2019/TT-BNV"],
  ["BTC", "Bộ Tài chính", "68/2025/TT-BTC"],
  ["BCT", "Bộ Công Thương", "37/2025/TT-BCT"],
  ["BNNMT", "Bộ Nông nghiệp và Môi trường", "19/2025/TT-BNNMT"],
  ["BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", "4977/BVHTTDL-VP"],
  ["BGDĐT", "Bộ Giáo dục và Đào tạo", "13/2025/TT-BGDĐT"],
  ["BYT", "Bộ Y tế", "6085/QĐ-BYT"],
  ["BDTTG", "Bộ Dân tộc và Tôn giáo", "392/QĐ-BDTTG"],
];

const STATE_UNVERIFIED: readonly Row[] = [
  ["CTN", "Chủ tịch nước", null],
  ["TTCP", "Thanh tra Chính phủ", null],
  ["TANDTC", "Tòa án nhân dân tối cao", null],
  ["VKSNDTC", "Viện kiểm sát nhân dân tối cao", null],
  ["KTNN", "Kiểm toán nhà nước", null],
  ["HĐBCQG", "Hội đồng bầu cử quốc gia", null],
  ["BTP", "Bộ Tư pháp", null],
  ["BXD", "Bộ Xây dựng", null],
  ["BKHCN", "Bộ Khoa học và Công nghệ", null],
  ["BKHĐT", "Bộ Kế hoạch và Đầu tư", null, "2025-02-28"],
  ["BGTVT", "Bộ Giao thông vận tải", null, "2025-02-28"],
  ["BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", null, "2025-02-28"],
  ["BTNMT", "Bộ Tài nguyên và Môi trường", null, "2025-02-28"],
  ["BTTTT", "Bộ Thông tin và Truyền thông", null, "2025-02-28"],
  ["BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", null, "2025-02-28"],
  ["LĐTBXH", "Bộ Lao động - Thương binh và Xã hội (viết gọn)", null, "2025-02-28"],
  ["UBDT", "Ủy ban Dân tộc", null, "2025-02-28"],
];

const LOCAL_SEEN: readonly Row[] = [
  ["UBND", "Ủy ban nhân dân", "15/KH-UBND"],
  ["HĐND", "Hội đồng nhân dân", "22/NQ-HĐND"],
  ["SNV", "Sở Nội vụ", "4836/SNV-TCBC"],
  ["SCT", "Sở Công Thương", "148/TB-SCT"],
  ["SXD", "Sở Xây dựng", "12942/SXD"],
  ["SGDĐT", "Sở Giáo dục và Đào tạo", "88/BC-SGDĐT"],
  ["SKHCN", "Sở Khoa học và Công nghệ", "164/TTr-SKHCN"],
  ["SYT", "Sở Y tế", "3158/QĐ-SYT"],
  ["TTPVHCC", "Trung tâm Phục vụ hành chính công", null],
  ["VT", "Văn thư", null],
];

const LOCAL_UNVERIFIED: readonly Row[] = [
  ["ĐĐBQH", "Đoàn đại biểu Quốc hội", null],
  ["STC", "Sở Tài chính", null],
  ["STP", "Sở Tư pháp", null],
  ["SNNMT", "Sở Nông nghiệp và Môi trường", null],
  ["SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", null],
  ["SDTTG", "Sở Dân tộc và Tôn giáo", null],
  ["TTT", "Thanh tra tỉnh", null],
  ["SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", null, "2025-02-28"],
  ["SKHĐT", "Sở Kế hoạch và Đầu tư", null, "2025-02-28"],
  ["STNMT", "Sở Tài nguyên và Môi trường", null, "2025-02-28"],
  ["SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn", null, "2025-02-28"],
  ["SGTVT", "Sở Giao thông vận tải", null, "2025-02-28"],
  ["STTTT", "Sở Thông tin và Truyền thông", null, "2025-02-28"],
  ["PGDĐT", "Phòng Giáo dục và Đào tạo", null, "2025-06-30"],
  ["VP", "Văn phòng", null],
  ["PKT", "Phòng Kinh tế", null],
  ["KTHTĐT", "Phòng Kinh tế, Hạ tầng và Đô thị", null],
  ["VHXH", "Phòng Văn hóa - Xã hội", null],
];

const COUNCILS_SEEN: readonly Row[] = [
  ["HĐTĐKT", "Hội đồng Thi đua - Khen thưởng", "09/HD-HĐTĐKT"],
  ["BCĐ", "Ban Chỉ đạo", "43-CV/BCĐ"],
];

const COUNCILS_UNVERIFIED: readonly Row[] = [
  ["HĐPHPBGDPL", "Hội đồng phối hợp phổ biến, giáo dục pháp luật", null],
  ["BCHPCTT", "Ban Chỉ huy phòng, chống thiên tai", null],
  ["BCHPTDS", "Ban Chỉ huy phòng thủ dân sự", null],
  ["BTĐKT", "Ban Thi đua - Khen thưởng", null],
];

const FRONT_SEEN: readonly Row[] = [
  ["MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "207/QĐ-MTTW-BTT"],
  ["MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam", "18/KH-MTTQ-BTT"],
  ["BTT", "Ban Thường trực", "207/QĐ-MTTW-BTT"],
];

const UNION_SEEN: readonly Row[] = [["TLĐ", "Tổng Liên đoàn Lao động Việt Nam", "61/QĐ-TLĐ"]];

const UNION_UNVERIFIED: readonly Row[] = [
  ["LĐLĐ", "Liên đoàn Lao động", null],
  ["CĐCS", "Công đoàn cơ sở", null],
  ["ĐCT", "Đoàn Chủ tịch (Hội Liên hiệp Phụ nữ Việt Nam)", null],
  ["HPN", "Hội Liên hiệp Phụ nữ", null],
  ["HND", "Hội Nông dân", null],
  ["HNDTW", "Trung ương Hội Nông dân Việt Nam", null],
  ["CCB", "Hội Cựu chiến binh", null],
];

const YOUTH_SEEN: readonly Row[] = [
  ["TWĐTN", "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "317-QĐ/TWĐTN-TNTH"],
  ["ĐTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "08-QC/ĐTN"],
];

const of = (family: IssuerFamily, source: IssuerSource, rows: readonly Row[]): Issuer[] =>
  rows.map(([abbreviation, name, example, until]) => ({
    abbreviation,
    name,
    family,
    example,
    until: until ?? null,
    source,
  }));

export const issuers: readonly Issuer[] = [
  ...of("party", "seen", PARTY_SEEN),
  ...of("party", "unverified", PARTY_UNVERIFIED),
  ...of("assembly", "seen", ASSEMBLY_SEEN),
  ...of("state", "seen", STATE_SEEN),
  ...of("state", "unverified", STATE_UNVERIFIED),
  ...of("local", "seen", LOCAL_SEEN),
  ...of("local", "unverified", LOCAL_UNVERIFIED),
  ...of("council", "seen", COUNCILS_SEEN),
  ...of("council", "unverified", COUNCILS_UNVERIFIED),
  ...of("front", "seen", FRONT_SEEN),
  ...of("union", "seen", UNION_SEEN),
  ...of("union", "unverified", UNION_UNVERIFIED),
  ...of("youth", "seen", YOUTH_SEEN),
];
