/** What the province's plan asks of the communes, and the words in which they take it up. */
import type { Demand } from "../../../src/cohort/model.ts";

export interface Asked {
  readonly id: string;
  readonly kind: Demand["kind"];
  /** In the superior's plan. */
  readonly asks: string;
  /** Ways to take it up in full. */
  readonly covered: readonly string[];
  /** Ways to take it up by less than was asked; none where a thing can only be done or left. */
  readonly weakened: readonly string[];
}

/** The theme that the province sets for the year. */
export const THEME = "Đoàn kết, kỷ cương, sáng tạo, về đích trước hạn";

export const demands: readonly Asked[] = [
  {
    id: "theme",
    kind: "theme",
    asks: `Chủ đề thi đua năm {năm}: “${THEME}”.`,
    covered: [
      `Chủ đề thi đua năm {năm}: “${THEME}”.`,
      `Hưởng ứng chủ đề thi đua năm {năm} của {tỉnh}: “${THEME}”.`,
    ],
    weakened: [],
  },
  {
    id: "movement-digital",
    kind: "movement",
    asks: "Hưởng ứng phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.",
    covered: [
      "Tiếp tục hưởng ứng phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” bằng những việc làm cụ thể ở thôn, xóm.",
      "Các cơ quan của {xã} đăng ký sáng kiến trong phong trào “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”.",
    ],
    weakened: [],
  },
  {
    id: "movement-literacy",
    kind: "movement",
    asks: "Triển khai sâu rộng phong trào “Bình dân học vụ số”.",
    covered: [
      "Triển khai phong trào “Bình dân học vụ số” đến từng hộ gia đình.",
      "Phong trào “Bình dân học vụ số” do Đoàn Thanh niên làm nòng cốt, mỗi đoàn viên giúp ít nhất hai người lớn tuổi.",
    ],
    weakened: [],
  },
  {
    id: "movement-culture",
    kind: "movement",
    asks: "Nâng cao chất lượng phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”.",
    covered: [
      "Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” gắn với sửa đổi quy ước của các thôn.",
      "Nâng chất lượng bình xét gia đình văn hóa trong phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”.",
    ],
    weakened: [],
  },
  {
    id: "movement-security",
    kind: "movement",
    asks: "Đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”.",
    covered: [
      "Phát huy vai trò của Công an {xã} trong phong trào “Toàn dân bảo vệ an ninh Tổ quốc”.",
      "Tổ chức ngày hội “Toàn dân bảo vệ an ninh Tổ quốc” ở tất cả các thôn.",
    ],
    weakened: [],
  },
  {
    id: "task-registration",
    kind: "task",
    asks: "Ủy ban nhân dân các xã, phường tổ chức ký giao ước thi đua giữa các cơ quan, đơn vị.",
    covered: [
      "Tổ chức ký giao ước thi đua giữa các cơ quan, đơn vị, các thôn.",
      "Các thôn, các trường học và cơ quan ký giao ước thi đua với nhau tại lễ phát động.",
    ],
    weakened: [],
  },
  {
    id: "task-models",
    kind: "task",
    asks: "Lựa chọn, xây dựng và nhân rộng điển hình tiên tiến; mỗi xã, phường giới thiệu ít nhất 05 điển hình về Sở Nội vụ.",
    covered: [
      "Lựa chọn, bồi dưỡng và giới thiệu ít nhất 05 điển hình tiên tiến về Sở Nội vụ.",
      "Mỗi thôn chọn một gương tiêu biểu; {xã} xây dựng, nhân rộng và giới thiệu 06 điển hình tiên tiến về Sở Nội vụ.",
    ],
    weakened: ["Lựa chọn, bồi dưỡng và giới thiệu ít nhất 02 điển hình tiên tiến về Sở Nội vụ."],
  },
  {
    id: "task-software",
    kind: "task",
    asks: "Sử dụng phần mềm quản lý hồ sơ khen thưởng dùng chung của tỉnh.",
    covered: [
      "Hồ sơ khen thưởng được lập, gửi và lưu trên phần mềm quản lý hồ sơ khen thưởng dùng chung của tỉnh.",
      "Cử công chức sử dụng thành thạo phần mềm quản lý hồ sơ khen thưởng dùng chung.",
    ],
    weakened: [],
  },
  {
    id: "task-training",
    kind: "task",
    asks: "Bồi dưỡng nghiệp vụ thi đua, khen thưởng cho công chức phụ trách ở cấp xã.",
    covered: [
      "Cử công chức phụ trách dự lớp bồi dưỡng nghiệp vụ thi đua, khen thưởng.",
      "Bồi dưỡng nghiệp vụ thi đua, khen thưởng cho người phụ trách của các thôn, các trường.",
    ],
    weakened: [],
  },
  {
    id: "target-records",
    kind: "target",
    asks: "100% hồ sơ đề nghị khen thưởng được nộp trực tuyến.",
    covered: [
      "100% hồ sơ đề nghị khen thưởng được nộp trực tuyến.",
      "Bảo đảm 100% hồ sơ khen thưởng nộp trực tuyến.",
    ],
    weakened: ["Phấn đấu 80% hồ sơ đề nghị khen thưởng được nộp trực tuyến."],
  },
  {
    id: "target-labourers",
    kind: "target",
    asks: "Ít nhất 60% số người được khen thưởng là người trực tiếp lao động, sản xuất.",
    covered: [
      "Ít nhất 60% số người được khen thưởng là người trực tiếp lao động, sản xuất.",
      "Tỷ lệ người trực tiếp lao động, sản xuất được khen thưởng đạt từ 65% trở lên.",
    ],
    weakened: ["Ít nhất 40% số người được khen thưởng là người trực tiếp lao động, sản xuất."],
  },
  {
    id: "target-culture",
    kind: "target",
    asks: "Trên 92% số hộ đạt danh hiệu Gia đình văn hóa.",
    covered: [
      "Trên 92% số hộ đạt danh hiệu Gia đình văn hóa.",
      "Có 94% số hộ đạt danh hiệu Gia đình văn hóa.",
    ],
    weakened: ["Có 85% số hộ đạt danh hiệu Gia đình văn hóa."],
  },
  {
    id: "deadline-half",
    kind: "deadline",
    asks: "Báo cáo sơ kết sáu tháng gửi về Sở Nội vụ trước ngày 10/6/{năm}.",
    covered: [
      "Sơ kết sáu tháng, báo cáo Sở Nội vụ trước ngày 10/6/{năm}.",
      "Báo cáo sơ kết sáu tháng đầu năm gửi Sở Nội vụ trước ngày 05/6/{năm}.",
    ],
    weakened: ["Báo cáo sơ kết sáu tháng gửi Sở Nội vụ trước ngày 30/6/{năm}."],
  },
  {
    id: "deadline-year",
    kind: "deadline",
    asks: "Báo cáo tổng kết năm và hồ sơ khen thưởng gửi về Sở Nội vụ trước ngày 15/11/{năm}.",
    covered: [
      "Báo cáo tổng kết năm và hồ sơ khen thưởng gửi Sở Nội vụ trước ngày 15/11/{năm}.",
      "Hoàn thành báo cáo tổng kết năm, hồ sơ khen thưởng gửi Sở Nội vụ trước ngày 10/11/{năm}.",
    ],
    weakened: ["Báo cáo tổng kết năm và hồ sơ khen thưởng gửi Sở Nội vụ trước ngày 15/12/{năm}."],
  },
];
