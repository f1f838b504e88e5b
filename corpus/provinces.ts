/**
 * Provincial units: what each name denoted up to and since 01/7/2025 (Nghị quyết 202/2025/QH15), `null` where it
 * denotes no province. Three provinces became centrally-run cities in 2026.
 * Source: the merge map of NXB Tài nguyên - Môi trường và Bản đồ and the unit list of danhmuchanhchinh.nso.gov.vn,
 * through the data sets tranngocminhhieu/vietnamadminunits and thanglequoc/vietnamese-provinces-database.
 */

export type ProvinceKind = "tỉnh" | "thành phố";

export interface Province {
  readonly name: string;
  /** Up to 30/6/2025. */
  readonly before: ProvinceKind | null;
  /** As of 20/9/2026. */
  readonly since: ProvinceKind | null;
}

export const provinces: readonly Province[] = [
  { name: "An Giang", before: "tỉnh", since: "tỉnh" },
  { name: "Bà Rịa - Vũng Tàu", before: "tỉnh", since: null },
  { name: "Bình Dương", before: "tỉnh", since: null },
  { name: "Bình Phước", before: "tỉnh", since: null },
  { name: "Bình Thuận", before: "tỉnh", since: null },
  { name: "Bình Định", before: "tỉnh", since: null },
  { name: "Bạc Liêu", before: "tỉnh", since: null },
  { name: "Bắc Giang", before: "tỉnh", since: null },
  { name: "Bắc Kạn", before: "tỉnh", since: null },
  { name: "Bắc Ninh", before: "tỉnh", since: "thành phố" },
  { name: "Bến Tre", before: "tỉnh", since: null },
  { name: "Cao Bằng", before: "tỉnh", since: "tỉnh" },
  { name: "Cà Mau", before: "tỉnh", since: "tỉnh" },
  { name: "Cần Thơ", before: "thành phố", since: "thành phố" },
  { name: "Gia Lai", before: "tỉnh", since: "tỉnh" },
  { name: "Huế", before: "thành phố", since: "thành phố" },
  { name: "Hà Giang", before: "tỉnh", since: null },
  { name: "Hà Nam", before: "tỉnh", since: null },
  { name: "Hà Nội", before: "thành phố", since: "thành phố" },
  { name: "Hà Tĩnh", before: "tỉnh", since: "tỉnh" },
  { name: "Hòa Bình", before: "tỉnh", since: null },
  { name: "Hưng Yên", before: "tỉnh", since: "tỉnh" },
  { name: "Hải Dương", before: "tỉnh", since: null },
  { name: "Hải Phòng", before: "thành phố", since: "thành phố" },
  { name: "Hậu Giang", before: "tỉnh", since: null },
  { name: "Hồ Chí Minh", before: "thành phố", since: "thành phố" },
  { name: "Khánh Hòa", before: "tỉnh", since: "tỉnh" },
  { name: "Kiên Giang", before: "tỉnh", since: null },
  { name: "Kon Tum", before: "tỉnh", since: null },
  { name: "Lai Châu", before: "tỉnh", since: "tỉnh" },
  { name: "Long An", before: "tỉnh", since: null },
  { name: "Lào Cai", before: "tỉnh", since: "tỉnh" },
  { name: "Lâm Đồng", before: "tỉnh", since: "tỉnh" },
  { name: "Lạng Sơn", before: "tỉnh", since: "tỉnh" },
  { name: "Nam Định", before: "tỉnh", since: null },
  { name: "Nghệ An", before: "tỉnh", since: "tỉnh" },
  { name: "Ninh Bình", before: "tỉnh", since: "tỉnh" },
  { name: "Ninh Thuận", before: "tỉnh", since: null },
  { name: "Phú Thọ", before: "tỉnh", since: "tỉnh" },
  { name: "Phú Yên", before: "tỉnh", since: null },
  { name: "Quảng Bình", before: "tỉnh", since: null },
  { name: "Quảng Nam", before: "tỉnh", since: null },
  { name: "Quảng Ngãi", before: "tỉnh", since: "tỉnh" },
  { name: "Quảng Ninh", before: "tỉnh", since: "thành phố" },
  { name: "Quảng Trị", before: "tỉnh", since: "tỉnh" },
  { name: "Sóc Trăng", before: "tỉnh", since: null },
  { name: "Sơn La", before: "tỉnh", since: "tỉnh" },
  { name: "Thanh Hóa", before: "tỉnh", since: "tỉnh" },
  { name: "Thái Bình", before: "tỉnh", since: null },
  { name: "Thái Nguyên", before: "tỉnh", since: "tỉnh" },
  { name: "Tiền Giang", before: "tỉnh", since: null },
  { name: "Trà Vinh", before: "tỉnh", since: null },
  { name: "Tuyên Quang", before: "tỉnh", since: "tỉnh" },
  { name: "Tây Ninh", before: "tỉnh", since: "tỉnh" },
  { name: "Vĩnh Long", before: "tỉnh", since: "tỉnh" },
  { name: "Vĩnh Phúc", before: "tỉnh", since: null },
  { name: "Yên Bái", before: "tỉnh", since: null },
  { name: "Điện Biên", before: "tỉnh", since: "tỉnh" },
  { name: "Đà Nẵng", before: "thành phố", since: "thành phố" },
  { name: "Đắk Lắk", before: "tỉnh", since: "tỉnh" },
  { name: "Đắk Nông", before: "tỉnh", since: null },
  { name: "Đồng Nai", before: "tỉnh", since: "thành phố" },
  { name: "Đồng Tháp", before: "tỉnh", since: "tỉnh" },
];
