/**
 * Abbreviations that official texts use without explaining them, and the words they stand for.
 *
 * Source: Nghị định 30/2020/NĐ-CP Phụ lục III (bodies, types of documents) and common use in published plans. The list
 * is open: it serves to recognise a slip of the finger ("UNBD"), never to refuse an abbreviation.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  UBND: "Ủy ban nhân dân",
  HĐND: "Hội đồng nhân dân",
  MTTQ: "Mặt trận Tổ quốc",
  NTM: "nông thôn mới",
  TĐKT: "thi đua khen thưởng",
  CNTT: "công nghệ thông tin",
  THCS: "trung học cơ sở",
  THPT: "trung học phổ thông",
  TNCS: "Thanh niên Cộng sản",
  XHCN: "xã hội chủ nghĩa",
  BHYT: "bảo hiểm y tế",
  BHXH: "bảo hiểm xã hội",
  ANTT: "an ninh trật tự",
  ATGT: "an toàn giao thông",
  ATTP: "an toàn thực phẩm",
  CCHC: "cải cách hành chính",
  TTHC: "thủ tục hành chính",
  DVC: "dịch vụ công",
  CBCC: "cán bộ, công chức",
  CBCCVC: "cán bộ, công chức, viên chức",
  CNVC: "công nhân, viên chức",
  PCCC: "phòng cháy, chữa cháy",
  PCTT: "phòng, chống thiên tai",
  TKCN: "tìm kiếm cứu nạn",
  TDTT: "thể dục thể thao",
  VHTT: "văn hóa thông tin",
  VHXH: "văn hóa xã hội",
  KTXH: "kinh tế xã hội",
  QPAN: "quốc phòng an ninh",
  ĐBQH: "đại biểu Quốc hội",
  BCĐ: "ban chỉ đạo",
  BCH: "ban chấp hành",
  BTV: "ban thường vụ",
  HTX: "hợp tác xã",
  KHKT: "khoa học kỹ thuật",
  GDĐT: "giáo dục đào tạo",
  LĐTBXH: "lao động thương binh xã hội",
  NNPTNT: "nông nghiệp phát triển nông thôn",
  OCOP: "mỗi xã một sản phẩm",
  LHPN: "liên hiệp phụ nữ",
  CCB: "cựu chiến binh",
  ĐTN: "đoàn thanh niên",
  LĐLĐ: "liên đoàn lao động",
  KHHGĐ: "kế hoạch hóa gia đình",
  VSMT: "vệ sinh môi trường",
  BVMT: "bảo vệ môi trường",
  TNMT: "tài nguyên môi trường",
  GPMB: "giải phóng mặt bằng",
  QSDĐ: "quyền sử dụng đất",
  GCN: "giấy chứng nhận",
  VBQPPL: "văn bản quy phạm pháp luật",
  PBGDPL: "phổ biến giáo dục pháp luật",
  NSNN: "ngân sách nhà nước",
  KTTT: "kinh tế tập thể",
  DTTS: "dân tộc thiểu số",
  CĐS: "chuyển đổi số",
};

/** Bare words that stand right before an abbreviation and before no other that looks like it. */
export const companions: Readonly<Record<string, readonly string[]>> = {
  NTM: ["xay dung", "dat chuan", "chuan"],
  BHYT: ["tham gia", "the"],
  BHXH: ["tham gia", "dong"],
  CNTT: ["ung dung"],
  THCS: ["truong"],
  THPT: ["truong"],
  TNCS: ["doan"],
  ATGT: ["trat tu", "bao dam", "dam bao"],
  PCCC: ["cong tac"],
};

/** Bodies so common that a slip in their abbreviations is told without further evidence. */
export const unmistakable: ReadonlySet<string> = new Set(["UBND", "HĐND", "MTTQ"]);

/** Abbreviations that a slip in one of the above would give and that mean something of their own. */
export const ownMeaning: ReadonlySet<string> = new Set(
  (
    "TNM TMN MTN BHC HBC BVT TBV CBC CCC BCC CCD DCB BCD HTH ATTG TNXH TTHT TTCH CTHT TTDT KTTC VHHT GDTĐ HĐNN HĐGD HĐQT " +
    "HĐKT HĐTĐ HĐLĐ ĐHND HNĐ HND HDNN UBNN UBKT UBTV UBDT UBDS UBQG UBMT MTTW MTTN MTTP THCN TPHT QĐND"
  ).split(" "),
);
