import type { Profile } from "../../src/check/profile.ts";
import { keHoach } from "./ke-hoach.ts";

const CONTENT = [
  "Nội dung thi đua",
  "Nội dung phong trào thi đua",
  "Nội dung thi đua và giải pháp thực hiện",
  "Nội dung, tiêu chí thi đua",
  "Nội dung, hình thức thi đua",
  "Các phong trào thi đua",
  "Công tác thi đua, khen thưởng",
  "Công tác thi đua",
  "Phát động phong trào thi đua",
  "Tiêu chí thi đua",
  "Nội dung và chỉ tiêu thi đua",
];

/** Plans on emulation and commendation. */
export const thiDuaKhenThuong: Profile = {
  id: "thi-dua-khen-thuong",
  name: { vi: "Thi đua, khen thưởng", en: "Emulation and commendation" },
  subjects: ["thi đua", "khen thưởng"],
  theme: true,
  legalBasis: true,
  sections: keHoach.sections.map((section) =>
    section.id === "content" ? { ...section, variants: [...section.variants, ...CONTENT] } : section,
  ),
};
