/**
 * Names of ministries, departments and mass organisations with their capitals: the words for the type and for the field
 * begin with one (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1).
 *
 * Source: names of ministries by Nghị quyết 176/2025/QH15 and before it, of departments by the decrees that set them
 * up, of organisations by their charters; bodies that are no more stand here too, for documents of their time.
 */

/** Fields of ministries (Bộ). */
export const ministries: readonly string[] = [
  "Quốc phòng",
  "Công an",
  "Ngoại giao",
  "Nội vụ",
  "Tư pháp",
  "Tài chính",
  "Công Thương",
  "Nông nghiệp và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Văn hóa, Thể thao và Du lịch",
  "Khoa học và Công nghệ",
  "Thông tin và Truyền thông",
  "Giáo dục và Đào tạo",
  "Y tế",
  "Dân tộc và Tôn giáo",
  "Kế hoạch và Đầu tư",
  "Giao thông vận tải",
  "Lao động - Thương binh và Xã hội",
];

/** Fields of provincial departments (Sở). */
export const departments: readonly string[] = [
  "Nội vụ",
  "Tư pháp",
  "Tài chính",
  "Công Thương",
  "Nông nghiệp và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa và Thể thao",
  "Du lịch",
  "Khoa học và Công nghệ",
  "Thông tin và Truyền thông",
  "Giáo dục và Đào tạo",
  "Y tế",
  "Dân tộc và Tôn giáo",
  "Kế hoạch và Đầu tư",
  "Giao thông vận tải",
  "Lao động - Thương binh và Xã hội",
  "Quy hoạch - Kiến trúc",
  "Ngoại vụ",
];

/** Fields of offices of districts and communes (Phòng). */
export const offices: readonly string[] = [
  "Nội vụ",
  "Tư pháp",
  "Tài chính - Kế hoạch",
  "Tài nguyên và Môi trường",
  "Lao động - Thương binh và Xã hội",
  "Văn hóa và Thông tin",
  "Văn hóa - Xã hội",
  "Giáo dục và Đào tạo",
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và Môi trường",
  "Kinh tế và Hạ tầng",
  "Kinh tế, Hạ tầng và Đô thị",
  "Quản lý đô thị",
  "Dân tộc và Tôn giáo",
];

/** Whole names, of which the first word is taken as it is typed. */
export const organisations: readonly string[] = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Ủy ban Mặt trận Tổ quốc",
  "Mặt trận Tổ quốc",
  "Hội Liên hiệp Phụ nữ",
  "Hội Nông dân",
  "Hội Cựu chiến binh",
  "Hội Người cao tuổi",
  "Hội Chữ thập đỏ",
  "Hội Khuyến học",
  "Đoàn Thanh niên",
  "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
  "Liên đoàn Lao động",
  "Hội đồng Thi đua - Khen thưởng",
  "Ban Thi đua - Khen thưởng",
];
