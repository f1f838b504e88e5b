/**
 * The administrative reorganisation of 2025 and 2026: provinces that were merged or became centrally-run cities, levels
 * that ended, communes that became wards.
 * Sources, read on 20/11/2026: the merge map of NXB Tài nguyên - Môi trường và Bản đồ and the unit lists of
 * danhmuchanhchinh.nso.gov.vn (through tranngocminhhieu/vietnamadminunits, thanglequoc/vietnamese-provinces-database and
 * zindont/vietnam-address-kit, all MIT); baochinhphu.vn and xaydungchinhsach.chinhphu.vn for the resolutions.
 */
import type { ProvinceKind } from "./provinces.ts";

/** The day the provinces of Nghị quyết 202/2025/QH15 and the new communes began, and districts and thị trấn ended. */
export const TWO_TIERS = "2025-07-01";

/** No district-level units since 01/7/2025: khoản 3 Điều 51. */
export const TWO_TIERS_LAW = "Luật Tổ chức chính quyền địa phương năm 2025";

export interface ProvinceChange {
  /** The name that no longer denotes a province of that kind. */
  readonly old: { readonly kind: ProvinceKind; readonly name: string };
  readonly now: { readonly kind: ProvinceKind; readonly name: string };
  /** The first day of the change. */
  readonly from: string;
  readonly by: string;
  /** Known only second-hand: no error rests on it. */
  readonly weak?: true;
}

const MERGED: readonly (readonly [old: string, now: string])[] = [
  ["Bà Rịa - Vũng Tàu", "Hồ Chí Minh"],
  ["Bình Dương", "Hồ Chí Minh"],
  ["Bình Phước", "Đồng Nai"],
  ["Bình Thuận", "Lâm Đồng"],
  ["Bình Định", "Gia Lai"],
  ["Bạc Liêu", "Cà Mau"],
  ["Bắc Giang", "Bắc Ninh"],
  ["Bắc Kạn", "Thái Nguyên"],
  ["Bến Tre", "Vĩnh Long"],
  ["Hà Giang", "Tuyên Quang"],
  ["Hà Nam", "Ninh Bình"],
  ["Hòa Bình", "Phú Thọ"],
  ["Hải Dương", "Hải Phòng"],
  ["Hậu Giang", "Cần Thơ"],
  ["Kiên Giang", "An Giang"],
  ["Kon Tum", "Quảng Ngãi"],
  ["Long An", "Tây Ninh"],
  ["Nam Định", "Ninh Bình"],
  ["Ninh Thuận", "Khánh Hòa"],
  ["Phú Yên", "Đắk Lắk"],
  ["Quảng Bình", "Quảng Trị"],
  ["Quảng Nam", "Đà Nẵng"],
  ["Sóc Trăng", "Cần Thơ"],
  ["Thái Bình", "Hưng Yên"],
  ["Tiền Giang", "Đồng Tháp"],
  ["Trà Vinh", "Vĩnh Long"],
  ["Vĩnh Phúc", "Phú Thọ"],
  ["Yên Bái", "Lào Cai"],
  ["Đắk Nông", "Lâm Đồng"],
];

/** Provinces that became cities, name unchanged unless `old` says otherwise. */
const CITIES: readonly ProvinceChange[] = [
  city("Đồng Nai", "2026-04-30", "Nghị quyết 30/2026/QH16"),
  city("Quảng Ninh", "2026-09-01", "Nghị quyết 36/2026/QH16"),
  city("Bắc Ninh", "2026-09-20", "Nghị quyết 39/2026/QH16"),
  // The unit lists of 2025 have the city; day and resolution come from no text that was read.
  { ...city("Thừa Thiên Huế", "2025-01-01", "Nghị quyết 175/2024/QH15", "Huế"), weak: true },
];

function city(name: string, from: string, by: string, now = name): ProvinceChange {
  return { old: { kind: "tỉnh", name }, now: { kind: "thành phố", name: now }, from, by };
}

const CENTRAL_2025 = new Set(["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"]);

/** Every province-level unit that is no more, with what it is since; the last change of a chain is looked up again. */
export const provinceChanges: readonly ProvinceChange[] = [
  ...MERGED.map(
    ([old, now]): ProvinceChange => ({
      old: { kind: "tỉnh", name: old },
      now: { kind: CENTRAL_2025.has(now) ? "thành phố" : "tỉnh", name: now },
      from: TWO_TIERS,
      by: "Nghị quyết 202/2025/QH15",
    }),
  ),
  ...CITIES,
];

/** "tỉnh" or "thành phố" of a province of the 34 on a day since 01/7/2025. */
export function provinceKindOn(name: string, day: string): ProvinceKind {
  if (CENTRAL_2025.has(name)) return "thành phố";
  return CITIES.some(({ now, from }) => now.name === name && from <= day) ? "thành phố" : "tỉnh";
}

/** Provinces that ended before 2025 and whose names begin with a later one's: "Quảng Nam - Đà Nẵng" is not Quảng Nam. */
export const historicProvinces: readonly string[] = [
  "Hà Nam Ninh",
  "Quảng Nam - Đà Nẵng",
  "Gia Lai - Kon Tum",
  "Bình Trị Thiên",
];

/** Communes that became wards, names unchanged. */
export const wardsSince: readonly {
  readonly from: string;
  readonly by: string;
  readonly province: string;
  readonly names: readonly string[];
}[] = [
  {
    from: "2026-04-30",
    by: "Nghị quyết 237/NQ-UBTVQH16",
    province: "Đồng Nai",
    names: [
      "Lộc Ninh",
      "Tân Khai",
      "Đồng Phú",
      "Tân Phú",
      "Trị An",
      "Trảng Bom",
      "Dầu Giây",
      "Long Thành",
      "Xuân Lộc",
      "Nhơn Trạch",
    ],
  },
  {
    from: "2026-09-20",
    by: "Nghị quyết 388/NQ-UBTVQH16",
    province: "Bắc Ninh",
    names: [
      "Bố Hạ",
      "Lạng Giang",
      "Kép",
      "Lục Nam",
      "Hiệp Hòa",
      "Yên Phong",
      "Phù Lãng",
      "Chi Lăng",
      "Tiên Du",
      "Gia Bình",
      "Nhân Thắng",
      "Lương Tài",
    ],
  },
];
