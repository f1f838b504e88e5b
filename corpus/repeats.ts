/**
 * Which syllables may stand twice in a row, and which may not.
 *
 * Two equal syllables are right where one word ends with the syllable that the next begins with ("hành vi | vi phạm",
 * "thi công | công trình") and where doubling is a word itself ("dần dần"). Source: the doubled syllables that occur
 * in the Ministry of Justice's codification of the law in force (19 million syllables), sorted by hand into words
 * that meet, words that double, and misprints; the words a syllable begins are common knowledge of the language.
 */

/** When two words of grammar side by side are right: syllables to their left, or to their right, that take one of them. */
export interface Meeting {
  readonly left: string;
  readonly right: string;
}

/**
 * Words of grammar, which have no business twice ("tiền của | của Nhà nước" and "giá trị của | của cải" are the
 * exceptions). Between the two only one correction is possible.
 */
export const grammarWords: Readonly<Record<string, Meeting>> = {
  và: { left: "", right: "" },
  các: { left: "", right: "" },
  những: { left: "", right: "" },
  hoặc: { left: "", right: "" },
  của: {
    left: "tiền sức góp kẻ nhà người cướp mất giữ làm giàu lắm nhiều",
    right: "cải công để hồi chìm nả",
  },
  với: { left: "chấp chới vời diệu", right: "tay" },
  trong: { left: "bên ở từ nước phía mặt vào trống", right: "sạch lành sáng suốt veo trẻo ngoài" },
  tại: { left: "hiện tồn thực đương nội ngoại tự chung", right: "ngoại sao chức vị" },
  theo: {
    left: "kèm tiếp đi dõi noi phụ gửi mang đem áp chạy làm học bám bước",
    right: "dõi đuổi kịp gương đạo đòi",
  },
  cho: { left: "ban trao tặng", right: "vay thuê mượn phép biết thấy con không điểm nhận tặng" },
  là: { left: "lượt lụa vải bàn quần giặt", right: "lượt quần áo" },
  đã: { left: "cho đau", right: "" },
  sẽ: { left: "sạch khe chim se", right: "" },
  về: {
    left: "trở đi quay rút đưa mang chuyển kéo ra hướng đem thu gửi tìm rước chạy",
    right: "đích quê hưu nước làng nhà nguồn xã địa trước già với tay",
  },
};

/**
 * Words of grammar that may rightly meet themselves after almost any word ("kết quả đạt được | được công nhận",
 * "hiện có | có thể"), or double ("từ từ"): a person must look.
 */
export const doubtfulWords: readonly string[] = ["được", "có", "từ"];

/**
 * Common words, and the syllables that make another word with their last one: "triển khai khai giảng" is right,
 * "triển khai khai kế hoạch" is not.
 */
export const endings: Readonly<Record<string, string>> = {
  "thi đua": "xe ngựa thuyền ghe nhau tranh chen đòi voi bò chó tài mô",
  "kế hoạch": "định",
  "quy hoạch": "định",
  "phong trào": "lưu dâng phúng ra máu",
  "khen thưởng": "thức phạt cho nóng tiền tết bằng lãm huân ngoạn công",
  "doanh nghiệp": "vụ đoàn dư chướng",
  "thực hiện":
    "nay đại hành tượng trường vật trạng diện thực hữu có đang tại thời tình hóa hoá thân ra hình còn đã vẫn chưa không mới",
  "triển khai":
    "mạc giảng thác báo hội sinh tử trương quật phá hoang man xuân bút trường thuế hải vị thông sáng quốc tâm hóa hoá trừ khẩn chiến ấn tiệc quang hỏa thị triển",
  "công tác": "phẩm giả động phong hại nghiệp chiến dụng quyền nhân",
  "tổ chức": "năng danh vụ trách sắc nghiệp vị tước trọng dịch quyền phận sự",
  "phát triển": "khai lãm vọng hạn",
  "nhiệm vụ": "việc án mùa lợi cháy trưởng trực tai nổ đông xuân hè thu chiêm phó trả kiện",
  "địa phương": "pháp án hướng thức tiện châm sách diện trình trượng ngôn phi",
  "trách nhiệm": "vụ kỳ chức sở mệnh ý mầu",
  "giáo dục": "vọng tính",
  "kinh tế": "bào nhị độ lễ thế bần ngộ toái",
  "chỉ đạo": "đức lý diễn đồng luật giáo hạnh tặc hiếu nghĩa cụ phật tin công thiên",
  "lãnh đạo": "đức lý diễn đồng luật giáo hạnh tặc hiếu nghĩa cụ phật tin công thiên",
  "phối hợp":
    "tác đồng lý pháp nhất lệ thức thành ngữ chất kim quần phần số ca lưu tuyển quy hiến tình nhu khẩu vệ long lực với tan phách xướng cẩn",
  "đảm bảo":
    "vệ hiểm đảm tồn tàng mật trợ toàn quản hành hộ dưỡng lãnh lưu mẫu thủ ban chứng kê thọ an tín bối ôn",
  "bảo đảm": "nhiệm bảo đương phụ đang nhận trách",
  "truyền thống": "nhất kê trị đốc lĩnh khổ soái chế thiết",
  "mục tiêu":
    "chuẩn chí biểu thụ dùng cực điểm hủy huỷ diệt hao đề khiển hoá hóa thoát chảy úng độc thức sọ dao phí tốn tan vong điều pha binh",
  "quyết định":
    "hướng mức kỳ danh cư canh lượng tính nghĩa lý luật hình đề vị dạng khung kiến đoạt chế mệnh đô suất",
  "ban hành":
    "chính động vi trình khách hung khất hạ lang quân nghề hương pháp tỏi lễ xử tinh hạ thuỷ thủy kinh",
  "chương trình":
    "bày tự diễn chiếu duyệt báo tấu thẩm độ đồ làng diện lên tòa toà hội chính ký bộ ủy uỷ ban cấp ra",
  "đánh giá": "trị cả thành rẻ đất vàng thuốc rét lạnh sách đỡ vốn đình bán mua điện xăng vé",
  "trực thuộc": "tính địa cấp lòng diện quyền",
};

/** Doubled syllables that are words or figures of speech. */
export const doublings: ReadonlySet<string> = new Set(
  (
    "luôn thường dần mãi song xanh đỏ người nhà ngày năm tháng giờ đêm đời nơi chốn lớp hàng từng ngành làng xã thôn xóm bản " +
    "rất nhiều lâu xa gần sớm tối chiều sáng đông hao hằng đôi khắp chầm ào ầm vui hay khe mỗi ai gì nào đâu đây kia hai một " +
    "mười từ chung bay vừa cùng lần chỉ thật tươi nhanh chậm nhẹ mạnh đều riêng sâu nho"
  ).split(" "),
);

/** Words of two syllables that are noun and verb: "các tổ chức tổ chức hội nghị" is right. */
export const nounsAndVerbs: ReadonlySet<string> = new Set([
  "tổ chức",
  "báo cáo",
  "quyết định",
  "đề nghị",
  "yêu cầu",
  "hướng dẫn",
  "quy định",
  "hoạt động",
  "thông báo",
  "kiến nghị",
  "đề xuất",
  "cam kết",
  "đăng ký",
  "phản ánh",
  "đóng góp",
  "hỗ trợ",
  "chỉ đạo",
  "kiểm tra",
  "đánh giá",
  "phân công",
  "quản lý",
  "giáo dục",
  "đào tạo",
  "chỉ thị",
  "kết luận",
  "nghị quyết",
  "lãnh đạo",
  "cố gắng",
  "suy nghĩ",
  "tổng kết",
  "đề án",
  "dự thảo",
  "kê khai",
  "tuyên truyền",
  "đại diện",
  "phụ trách",
  "tiếp nhận",
  "tham mưu",
  "giám sát",
  "thanh tra",
  "nhận xét",
  "bồi dưỡng",
  "thi đua",
  "khen thưởng",
  "công tác",
  "ngày càng",
  "từng bước",
  "thành lập",
  "dự báo",
  "đầu tư",
  "sản xuất",
  "phục vụ",
  "bảo vệ",
  "thu nhập",
  "kiểm soát",
  "xét nghiệm",
  "quy hoạch",
]);
