/**
 * Bodies that ended in 2025 and what took over. Sources, read on 20/11/2026: Nghị quyết 176/2025/QH15 in the press
 * (news.laodong.vn), Điều 51 Luật Tổ chức chính quyền địa phương năm 2025, HD 31-HD/BTCTW (xaydungchinhsach.chinhphu.vn),
 * cafef.vn on the 694 district police, public texts on the rest. `weak`: the ending or its day comes from no text that
 * was read, so that no error rests on it.
 */
import { TWO_TIERS, TWO_TIERS_LAW } from "./reorganisation.ts";

export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface AbolishedBody {
  /** Finds the name in composed text with straight dashes; in any case. */
  readonly name: RegExp;
  /** The first day without it. */
  readonly from: string;
  readonly by: Words;
  /** What took over; one name alone may stand for the old one word for word. */
  readonly now: Words;
  readonly sole?: string;
  readonly weak?: true;
  readonly examples: readonly string[];
}

const MINISTRIES_FROM = "2025-03-01";
const MINISTRIES_BY = same("Nghị quyết 176/2025/QH15");
/** Which departments a province has: Nghị định 150/2025/NĐ-CP, in force before the two tiers began. */
const DEPARTMENTS_BY = same("Nghị định 150/2025/NĐ-CP");
const COMMISSIONS_BY: Words = { vi: "hai ban đã hợp nhất", en: "the two commissions were merged" };

function same(words: string): Words {
  return { vi: words, en: words };
}

interface Field {
  readonly words: string;
  readonly now: string;
  /** Further ministries that took parts of its work. */
  readonly also?: string;
  readonly full: string;
  readonly short: string;
}

const AND = "(?:và|&|-) ?";
const FIELDS: readonly Field[] = [
  {
    words: `Lao động ?[-,]? ?Thương binh,? ?${AND}Xã hội|LĐ ?-? ?TB ?(?:-|&|và)? ?XH`,
    now: "Nội vụ",
    also: "Y tế, Giáo dục và Đào tạo",
    full: "Lao động - Thương binh và Xã hội",
    short: "LĐ-TB&XH",
  },
  {
    words: `Kế hoạch ${AND}Đầu tư|KH ?(?:&|và|-)? ?ĐT`,
    now: "Tài chính",
    full: "Kế hoạch và Đầu tư",
    short: "KH&ĐT",
  },
  {
    words: "Giao thông (?:và )?vận tải|GTVT",
    now: "Xây dựng",
    full: "Giao thông vận tải",
    short: "GTVT",
  },
  {
    words: `Tài nguyên ${AND}Môi trường|TN ?(?:&|và|-)? ?MT`,
    now: "Nông nghiệp và Môi trường",
    full: "Tài nguyên và Môi trường",
    short: "TN&MT",
  },
  {
    words: `Nông nghiệp ${AND}(?:Phát triển nông thôn|PTNT)|NN ?(?:&|và|-)? ?PTNT`,
    now: "Nông nghiệp và Môi trường",
    full: "Nông nghiệp và Phát triển nông thôn",
    short: "NN&PTNT",
  },
  {
    words: `Thông tin ${AND}Truyền thông|TT ?(?:&|và|-)? ?TT`,
    now: "Khoa học và Công nghệ",
    also: "Văn hóa, Thể thao và Du lịch",
    full: "Thông tin và Truyền thông",
    short: "TT&TT",
  },
];

const EDGE = "(?![\\p{L}\\d])";

const fieldOf = (
  head: string,
  { words, now, also, full, short }: Field,
): Omit<AbolishedBody, "from" | "by"> => {
  const one = `${head} ${now}`;
  return {
    name: new RegExp(`(?<!\\p{L})${head} (?:${words})${EDGE}`, "giu"),
    now: also ? { vi: `${one} (một phần: ${also})`, en: `${one} (in part: ${also})` } : { vi: one, en: one },
    ...(!also && { sole: one }),
    examples: [`${head} ${full}`, `${head} ${short}`],
  };
};

const PROPAGANDA = "Ban Tuyên giáo và Dân vận";

/** Ministries, departments and Party commissions. */
export const abolishedBodies: readonly AbolishedBody[] = [
  ...FIELDS.map(
    (field): AbolishedBody => ({ ...fieldOf("Bộ", field), from: MINISTRIES_FROM, by: MINISTRIES_BY }),
  ),
  {
    name: new RegExp(`(?<!\\p{L})(?:Ủy|Uỷ) ban Dân tộc(?! của Quốc hội)${EDGE}`, "giu"),
    from: MINISTRIES_FROM,
    by: MINISTRIES_BY,
    now: { vi: "Bộ Dân tộc và Tôn giáo", en: "Bộ Dân tộc và Tôn giáo" },
    sole: "Bộ Dân tộc và Tôn giáo",
    examples: ["Ủy ban Dân tộc"],
  },
  // The departments followed the ministries from March 2025 on; all had done so when the two tiers began.
  ...FIELDS.map(
    (field): AbolishedBody => ({
      ...fieldOf("Sở", field),
      from: TWO_TIERS,
      by: DEPARTMENTS_BY,
      weak: true,
    }),
  ),
  {
    name: new RegExp(`(?<!\\p{L})Ban Tuyên giáo (?:Trung ương|TW|(?:Tỉnh|Thành) (?:ủy|uỷ))${EDGE}`, "giu"),
    from: TWO_TIERS,
    by: COMMISSIONS_BY,
    now: { vi: PROPAGANDA, en: PROPAGANDA },
    weak: true,
    examples: ["Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Trung ương"],
  },
  {
    name: new RegExp(`(?<!\\p{L})Ban Dân vận (?:Trung ương|TW|(?:Tỉnh|Thành) (?:ủy|uỷ))${EDGE}`, "giu"),
    from: TWO_TIERS,
    by: COMMISSIONS_BY,
    now: { vi: PROPAGANDA, en: PROPAGANDA },
    weak: true,
    examples: ["Ban Dân vận Tỉnh uỷ"],
  },
];

export interface DistrictBody {
  /** Bare words that the body's name begins with. */
  readonly head: RegExp;
  readonly from: string;
  readonly by: Words;
  readonly now: Words;
  readonly weak?: true;
  readonly example: string;
}

const WITH_DISTRICTS: Words = { vi: "kết thúc cùng cấp huyện", en: "ended with the district level" };

const gone = (
  head: string,
  vi: string,
  en: string,
  example: string,
  more: Partial<DistrictBody> = {},
): DistrictBody => ({
  head: new RegExp(`^(?:${head})(?![a-z])`),
  from: TWO_TIERS,
  by: more.weak ? WITH_DISTRICTS : same(TWO_TIERS_LAW),
  now: { vi, en },
  example,
  ...more,
});

/** What took over from each kind of district body; the first whose head fits. */
export const districtBodies: readonly DistrictBody[] = [
  gone(
    "cong an",
    "Công an tỉnh, thành phố và Công an xã, phường, đặc khu",
    "the police of the province and of the commune",
    "Công an huyện",
    { from: "2025-03-01", by: { vi: "không tổ chức Công an cấp huyện", en: "no district police" } },
  ),
  gone(
    "toa an nhan dan|tand",
    "Tòa án nhân dân khu vực",
    "the regional court (Tòa án nhân dân khu vực)",
    "Tòa án nhân dân huyện",
    { weak: true },
  ),
  gone(
    "vien kiem sat nhan dan|vksnd",
    "Viện kiểm sát nhân dân khu vực",
    "the regional procuracy (Viện kiểm sát nhân dân khu vực)",
    "Viện kiểm sát nhân dân huyện",
    { weak: true },
  ),
  gone(
    "ban chi huy quan su|ban chqs|bchqs",
    "Ban Chỉ huy Phòng thủ khu vực và Ban Chỉ huy quân sự cấp xã",
    "the regional defence command and the commune's military command",
    "Ban Chỉ huy quân sự huyện",
    { weak: true },
  ),
  gone(
    "chi cuc thue",
    "Thuế cơ sở thuộc Thuế tỉnh, thành phố",
    "the local tax office",
    "Chi cục Thuế huyện",
    {
      weak: true,
    },
  ),
  gone(
    "chi cuc thi hanh an dan su|chi cuc thads",
    "Phòng Thi hành án dân sự khu vực",
    "the regional office for civil judgment enforcement",
    "Chi cục Thi hành án dân sự huyện",
    { weak: true },
  ),
  gone("bao hiem xa hoi|bhxh", "Bảo hiểm xã hội cơ sở", "the local social insurance office", "BHXH huyện", {
    weak: true,
  }),
  gone(
    "kho bac nha nuoc",
    "Kho bạc Nhà nước khu vực",
    "the regional State Treasury",
    "Kho bạc Nhà nước huyện",
    {
      weak: true,
    },
  ),
  gone("thanh tra", "Thanh tra tỉnh, thành phố", "the province's inspectorate", "Thanh tra huyện", {
    weak: true,
  }),
  gone(
    "phong giao duc|phong gd",
    "UBND cấp xã (Phòng Văn hóa - Xã hội) và Sở Giáo dục và Đào tạo",
    "the commune's committee (Phòng Văn hóa - Xã hội) and the Sở Giáo dục và Đào tạo",
    "Phòng Giáo dục và Đào tạo huyện",
  ),
  gone(
    "phong",
    "phòng chuyên môn của UBND cấp xã hoặc sở của tỉnh",
    "the commune's specialised offices or the province's departments",
    "Phòng Nội vụ huyện",
  ),
  gone(
    "huyen uy|quan uy|thi uy|thanh uy|hu|qu",
    "đảng ủy xã, phường, đặc khu; Tỉnh ủy, Thành ủy trực thuộc Trung ương",
    "the Party committees of communes and of the province",
    "Huyện ủy",
    { by: same("Quy định 298-QĐ/TW") },
  ),
  gone(
    "huyen doan|quan doan|thi doan|thanh doan|(?:bch |ban chap hanh )?doan",
    "Đoàn xã, phường, đặc khu; Tỉnh đoàn, Thành đoàn",
    "the youth union of the commune and of the province",
    "Huyện đoàn",
    { weak: true },
  ),
  gone(
    "uy ban mat tran|uy ban mttq|ubmttqvn|ubmttq|ub mttq|mttq|mat tran|hoi(?! dong)|lien doan|ldld",
    "Ủy ban MTTQ Việt Nam xã, phường, đặc khu (cả các tổ chức chính trị - xã hội) và cấp tỉnh",
    "the Fatherland Front of the commune (with its member organisations) and of the province",
    "Ủy ban MTTQ Việt Nam huyện",
    { weak: true },
  ),
  gone(
    "[a-z].*",
    "UBND, HĐND xã, phường, đặc khu hoặc tỉnh, thành phố",
    "the committee or council of the commune or of the province",
    "UBND huyện",
  ),
];
