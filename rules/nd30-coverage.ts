/**
 * What becomes of each provision of Phụ lục I to III of Nghị định 30/2020/NĐ-CP when a plan is checked. Silence on a
 * provision would read as approval, so every one is listed.
 */

/**
 * - `checked`: rules decide it;
 * - `approximate`: rules catch a part of it, or lean on signs;
 * - `needs-layout`: rules decide it where the file keeps its layout (.docx), and nowhere else;
 * - `person`: only a person can judge it;
 * - `nothing`: it asks nothing of the text of a plan.
 */
export const COVERAGE_STATES = ["checked", "approximate", "needs-layout", "person", "nothing"] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoveredProvision {
  /** From small to large, as rules cite it: "khoản 1 Mục II Phần I Phụ lục I". */
  readonly provision: string;
  /** What it asks, in short. */
  readonly asks: string;
  readonly state: CoverageState;
  /** Ids of the rules that check it. */
  readonly rules: readonly string[];
  /** What is left to a person, or why nothing is checked. */
  readonly note?: string;
}

type Row = readonly [
  provision: string,
  asks: string,
  state: CoverageState,
  rules?: readonly string[],
  note?: string,
];

const PART_I = "Phần I Phụ lục I";

const ROWS: readonly Row[] = [
  // ── Phụ lục I, Phần I, Mục I: trang giấy ──────────────────────────────────────────────────────────────────
  [`khoản 1 Mục I ${PART_I}`, "Khổ giấy A4", "needs-layout", ["layout/paper"]],
  [
    `khoản 2 Mục I ${PART_I}`,
    "Trang đứng; trang ngang khi có bảng không làm thành phụ lục",
    "needs-layout",
    ["layout/paper"],
    "Bảng có cần trang ngang hay không là việc của người soạn.",
  ],
  [`khoản 3 Mục I ${PART_I}`, "Lề trên, dưới, trái, phải", "needs-layout", ["layout/margins"]],
  [
    `khoản 4 Mục I ${PART_I}`,
    "Phông Times New Roman, Unicode TCVN 6909:2001, màu đen",
    "needs-layout",
    ["layout/font", "language/legacy-font", "language/unicode"],
    "Bảng mã xét được ở mọi tệp; tên phông và màu chữ chỉ ở .docx.",
  ],
  [
    `khoản 5 Mục I ${PART_I}`,
    "Cỡ chữ, kiểu chữ theo từng thành phần",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment"],
  ],
  [
    `khoản 6 Mục I ${PART_I}`,
    "Vị trí các thành phần theo Mục IV",
    "person",
    [],
    "Thứ tự các thành phần đọc được từ chữ; vị trí trên trang thì không.",
  ],
  [
    `khoản 7 Mục I ${PART_I}`,
    "Số trang: chữ số Ả Rập, giữa lề trên, không ở trang một",
    "needs-layout",
    ["layout/page-number"],
  ],

  // ── Mục II: các thành phần chính ──────────────────────────────────────────────────────────────────────────
  [
    `điểm a khoản 1 Mục II ${PART_I}`,
    "Quốc hiệu",
    "checked",
    ["structure/motto", "layout/size", "layout/style"],
    "Cỡ chữ, kiểu chữ chỉ xét ở .docx.",
  ],
  [
    `điểm b khoản 1 Mục II ${PART_I}`,
    "Tiêu ngữ, gạch nối có cách chữ; đường kẻ dưới, dài bằng dòng chữ",
    "checked",
    ["structure/motto", "layout/size", "layout/style", "layout/alignment", "layout/rule-line"],
    "Cỡ chữ, kiểu chữ, đường kẻ chỉ xét ở .docx.",
  ],
  [
    `điểm c khoản 1 Mục II ${PART_I}`,
    "Vị trí Quốc hiệu, Tiêu ngữ; hai dòng cách nhau dòng đơn",
    "needs-layout",
    ["layout/alignment"],
    "Khoảng cách hai dòng do người xét.",
  ],
  [
    `điểm a khoản 2 Mục II ${PART_I}`,
    "Tên chính thức, đầy đủ của cơ quan ban hành và cơ quan chủ quản",
    "approximate",
    [
      "structure/issuing-body",
      "consistency/issuer-signature",
      "consistency/abolished-body",
      "consistency/abolished-unit",
    ],
    "Tên có đúng với quyết định thành lập hay không do người soạn xác nhận.",
  ],
  [
    `điểm b khoản 2 Mục II ${PART_I}`,
    "Trình bày tên cơ quan, đường kẻ dưới",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment", "layout/rule-line"],
  ],
  [
    `điểm a khoản 3 Mục II ${PART_I}`,
    "Số: chữ số Ả Rập, theo thứ tự trong năm",
    "approximate",
    ["structure/number"],
    "Số có liên tục trong năm hay không do văn thư xác nhận.",
  ],
  [
    `điểm b khoản 3 Mục II ${PART_I}`,
    "Ký hiệu: chữ viết tắt tên loại và tên cơ quan",
    "checked",
    ["structure/number", "consistency/issuer-symbol"],
    "Chữ viết tắt tên cơ quan do cơ quan tự quy định; chỉ xét chỗ mâu thuẫn với tên cơ quan.",
  ],
  [
    `điểm c khoản 3 Mục II ${PART_I}`,
    "Cách ghi số dưới 10, dấu “/”, dấu “-” không cách chữ; trình bày",
    "checked",
    ["structure/number", "layout/size", "layout/style", "layout/alignment"],
    "Cỡ chữ, kiểu chữ chỉ xét ở .docx.",
  ],
  [
    `điểm a khoản 4 Mục II ${PART_I}`,
    "Địa danh là tên đơn vị hành chính nơi đóng trụ sở",
    "approximate",
    ["structure/place-date", "consistency/place", "consistency/abolished-unit"],
    "Nơi đóng trụ sở do người soạn xác nhận.",
  ],
  [
    `điểm b khoản 4 Mục II ${PART_I}`,
    "Ngày, tháng, năm; thêm số 0 trước ngày dưới 10 và tháng 1, 2",
    "checked",
    ["structure/place-date"],
  ],
  [
    `điểm c khoản 4 Mục II ${PART_I}`,
    "Trình bày địa danh, thời gian",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment"],
  ],
  [
    `điểm a khoản 5 Mục II ${PART_I}`,
    "Tên loại và trích yếu",
    "checked",
    ["structure/title", "structure/subject-repeats-type", "structure/subject-abbreviation"],
    "Trích yếu có khái quát đúng nội dung hay không do người đọc xét.",
  ],
  [
    `điểm b khoản 5 Mục II ${PART_I}`,
    "Trình bày tên loại, trích yếu, đường kẻ dưới",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment", "layout/rule-line"],
  ],
  [
    `điểm a khoản 6 Mục II ${PART_I}`,
    "Căn cứ ban hành: đủ tên loại, số, cơ quan, ngày, trích yếu; “;” cuối dòng, “.” cuối căn cứ cuối",
    "checked",
    [
      "citation/incomplete",
      "citation/basis-punctuation",
      "citation/duplicate-basis",
      "citation/not-a-law-number",
      "structure/legal-basis",
      "layout/size",
      "layout/style",
    ],
    "Căn cứ có đúng thẩm quyền và vấn đề hay không do người soạn xét; chữ nghiêng chỉ xét ở .docx.",
  ],
  [
    `điểm b khoản 6 Mục II ${PART_I}`,
    "Viện dẫn lần đầu đủ thông tin, lần sau chỉ tên loại và số, ký hiệu",
    "checked",
    [
      "citation/incomplete",
      "citation/wrong-type",
      "citation/wrong-date",
      "citation/wrong-issuer",
      "citation/wrong-title",
      "citation/malformed-symbol",
    ],
  ],
  [
    `điểm c khoản 6 Mục II ${PART_I}`,
    "Bố cục: căn cứ, mở đầu, phần, mục, khoản, điểm",
    "approximate",
    ["structure/section", "structure/empty-section", "structure/numbering"],
    "Điều khoản chỉ nói “có thể”; các phần thường có là lưu ý.",
  ],
  [
    `điểm d khoản 6 Mục II ${PART_I}`,
    "Phần, chương, mục, tiểu mục, điều phải có tiêu đề",
    "person",
    [],
    "Đề mục không tiêu đề có thể là khoản, là điểm; chữ không nói được.",
  ],
  [
    `điểm đ khoản 6 Mục II ${PART_I}`,
    "Đánh số và trình bày phần, chương, mục, điều, khoản, điểm",
    "checked",
    ["structure/numbering", "structure/label-form", "layout/size", "layout/style", "layout/alignment"],
    "Cỡ chữ, kiểu chữ, vị trí chỉ xét ở .docx.",
  ],
  [
    `điểm e khoản 6 Mục II ${PART_I}`,
    "Lời văn: dàn đều, lùi đầu dòng, cách đoạn, cách dòng",
    "needs-layout",
    ["layout/alignment", "layout/first-line-indent", "layout/spacing"],
  ],
  [
    `điểm a khoản 7 Mục II ${PART_I}`,
    "Chữ ký của người có thẩm quyền",
    "person",
    [],
    "Chữ ký tay và chữ ký số không có trong phần chữ.",
  ],
  [
    `điểm b khoản 7 Mục II ${PART_I}`,
    "Quyền hạn người ký: TM., KT., Q., TL., TUQ.",
    "checked",
    ["structure/signer", "consistency/signing-form", "consistency/issuer-signature"],
    "Việc ký thay, thừa lệnh, thừa ủy quyền có đúng quy chế hay không do người soạn xác nhận.",
  ],
  [
    `điểm c khoản 7 Mục II ${PART_I}`,
    "Chức vụ và họ tên người ký, không ghi học hàm, học vị",
    "approximate",
    ["structure/signer", "structure/signer-title"],
    "Lực lượng vũ trang, giáo dục, y tế, khoa học có quy định riêng về học hàm, quân hàm.",
  ],
  [`điểm d khoản 7 Mục II ${PART_I}`, "Hình ảnh, vị trí chữ ký số của người ký", "person"],
  [
    `điểm đ khoản 7 Mục II ${PART_I}`,
    "Trình bày quyền hạn, chức vụ, họ tên",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment", "structure/signature-case"],
    "Chữ hoa xét được ở mọi tệp.",
  ],
  [`điểm a khoản 8 Mục II ${PART_I}`, "Hình ảnh, vị trí dấu của cơ quan", "person"],
  [`điểm b khoản 8 Mục II ${PART_I}`, "Chữ ký số của cơ quan trên văn bản kèm theo", "person"],
  [
    `điểm a khoản 9 Mục II ${PART_I}`,
    "Nơi nhận: để thực hiện, phối hợp, giám sát, báo cáo, lưu",
    "approximate",
    ["structure/recipients", "consistency/assigned-not-notified"],
    "Ai phải nhận văn bản do người soạn quyết định.",
  ],
  [
    `điểm b khoản 9 Mục II ${PART_I}`,
    "“Kính gửi” và “Như trên” của tờ trình, báo cáo, công văn",
    "checked",
    ["structure/addressee", "structure/as-above"],
    "Kế hoạch không có phần này; có là thừa.",
  ],
  [
    `điểm c khoản 9 Mục II ${PART_I}`,
    "Nơi nhận của các loại văn bản khác",
    "checked",
    ["structure/recipients", "structure/as-above"],
  ],
  [
    `điểm d khoản 9 Mục II ${PART_I}`,
    "Trình bày nơi nhận, dòng “Lưu: VT, …” cuối cùng",
    "checked",
    [
      "structure/recipients",
      "structure/recipients-heading",
      "structure/recipient-punctuation",
      "structure/archive",
      "structure/archive-form",
      "structure/archive-last",
      "layout/size",
      "layout/style",
      "layout/alignment",
    ],
    "Cỡ chữ, kiểu chữ chỉ xét ở .docx.",
  ],

  // ── Mục III: các thành phần khác ──────────────────────────────────────────────────────────────────────────
  [
    `khoản 1 Mục III ${PART_I}`,
    "Phụ lục: chỉ dẫn trong văn bản, đánh số La Mã, tiêu đề, thông tin kèm theo",
    "approximate",
    [
      "structure/appendix-pointer",
      "structure/appendix-numbering",
      "layout/size",
      "layout/style",
      "layout/alignment",
    ],
    "Cách trình bày chỉ xét ở .docx; thông tin kèm theo và số trang riêng của phụ lục do người xét.",
  ],
  [
    `khoản 2 Mục III ${PART_I}`,
    "Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành",
    "person",
    [],
    "Văn bản mật không nên đưa vào máy nối mạng.",
  ],
  [`khoản 3 Mục III ${PART_I}`, "Ký hiệu người soạn thảo, số lượng bản", "person", [], "Không bắt buộc."],
  [
    `khoản 4 Mục III ${PART_I}`,
    "Địa chỉ, thư điện tử, trang thông tin, điện thoại, Fax",
    "person",
    [],
    "Không bắt buộc.",
  ],
  [`Mục IV ${PART_I}`, "Sơ đồ bố trí các thành phần", "person", [], "Xem khoản 6 Mục I."],
  [
    `Mục V ${PART_I}`,
    "Mẫu chữ và chi tiết trình bày",
    "needs-layout",
    ["layout/size", "layout/style", "layout/alignment", "layout/rule-line"],
    "Chữ trong bảng không có quy định, không xét.",
  ],
  ["Phần II Phụ lục I", "Thể thức bản sao", "nothing", [], "Bản sao không phải là kế hoạch đang soạn."],

  // ── Phụ lục II: viết hoa ──────────────────────────────────────────────────────────────────────────────────
  ["Mục I Phụ lục II", "Viết hoa đầu câu", "approximate", ["language/sentence-start"]],
  ["khoản 1 Mục II Phụ lục II", "Tên người Việt Nam", "approximate", ["structure/signature-case"]],
  ["khoản 2 Mục II Phụ lục II", "Tên người nước ngoài", "person"],
  ["khoản 1 Mục III Phụ lục II", "Tên địa lý Việt Nam", "approximate", ["language/unit-capitals"]],
  ["khoản 2 Mục III Phụ lục II", "Tên địa lý nước ngoài", "person"],
  ["khoản 1 Mục IV Phụ lục II", "Tên cơ quan, tổ chức Việt Nam", "approximate", ["language/capitals"]],
  ["khoản 2 Mục IV Phụ lục II", "Tên cơ quan, tổ chức nước ngoài", "person"],
  ["khoản 1 Mục V Phụ lục II", "“Nhân dân”, “Nhà nước”", "approximate", ["language/people-capitals"]],
  ["khoản 2 Mục V Phụ lục II", "Huân chương, huy chương, danh hiệu vinh dự", "person"],
  [
    "khoản 3 Mục V Phụ lục II",
    "Chức vụ, học vị, danh hiệu",
    "person",
    [],
    "Quy định và ví dụ của Nghị định không thống nhất.",
  ],
  ["khoản 4 Mục V Phụ lục II", "Danh từ chung đã riêng hóa", "person", [], "Tùy ý tôn kính của người viết."],
  ["khoản 5 Mục V Phụ lục II", "Tên ngày lễ, ngày kỷ niệm", "approximate", ["language/day-capitals"]],
  ["khoản 6 Mục V Phụ lục II", "Tên loại văn bản cụ thể", "approximate", ["language/capitals"]],
  [
    "khoản 7 Mục V Phụ lục II",
    "Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường khi viện dẫn",
    "approximate",
    ["language/provision-capitals"],
  ],
  [
    "khoản 8 Mục V Phụ lục II",
    "Năm âm lịch, ngày tết, ngày và tháng viết bằng chữ",
    "approximate",
    ["language/day-capitals"],
  ],
  ["khoản 9 Mục V Phụ lục II", "Sự kiện lịch sử, triều đại", "person"],
  ["khoản 10 Mục V Phụ lục II", "Tên tác phẩm, sách báo, tạp chí", "person"],

  // ── Phụ lục III: chữ viết tắt và mẫu ──────────────────────────────────────────────────────────────────────
  [
    "Mục I Phụ lục III",
    "Chữ viết tắt tên loại văn bản",
    "checked",
    ["structure/number", "citation/malformed-symbol"],
  ],
  [
    "Mẫu 1.1 Phụ lục III",
    "Nghị quyết (cá biệt)",
    "nothing",
    [],
    "Mẫu 1.1 đến 1.3 là của nghị quyết, quyết định.",
  ],
  [
    "Mẫu 1.2 Phụ lục III",
    "Quyết định (cá biệt) quy định trực tiếp",
    "nothing",
    [],
    "Không phải mẫu của kế hoạch.",
  ],
  [
    "Mẫu 1.3 Phụ lục III",
    "Quyết định quy định gián tiếp; kế hoạch ban hành kèm theo",
    "approximate",
    ["structure/number", "structure/place-date"],
    "Kế hoạch kèm theo quyết định được nhận ra và không bị đòi số, ngày, người ký riêng.",
  ],
  [
    "Mẫu 1.4 Phụ lục III",
    "Văn bản có tên loại, trong đó có kế hoạch",
    "checked",
    [
      "structure/motto",
      "structure/issuing-body",
      "structure/number",
      "structure/place-date",
      "structure/title",
      "structure/closing-mark",
      "structure/recipients",
      "structure/archive",
      "structure/signer",
    ],
  ],
  [
    "Mẫu 1.5 đến 1.10 Phụ lục III",
    "Công văn, công điện, giấy tờ khác",
    "nothing",
    [],
    "Không phải kế hoạch.",
  ],
  ["Mẫu 2.1 và 2.2 Phụ lục III", "Phụ lục giấy, phụ lục điện tử", "person", [], "Xem khoản 1 Mục III."],
  ["Mẫu 3.1 và 3.2 Phụ lục III", "Bản sao", "nothing", [], "Xem Phần II Phụ lục I."],
];

/** Every provision, in the order of the decree. */
export const nd30Coverage: readonly CoveredProvision[] = ROWS.map(
  ([provision, asks, state, rules = [], note]) => ({
    provision,
    asks,
    state,
    rules,
    ...(note !== undefined && { note }),
  }),
);
