/**
 * What plans say. In all of it {xã} is the issuing body's unit with its name, {tỉnh} its province, {năm} the plan's year,
 * {n} a number; the other slots are those of `slots`. `common` are the words of the season, which most plans have from
 * the province's model; `particular` are those that differ from commune to commune.
 */

export const TOPICS = [
  "Phát triển kinh tế, xây dựng nông thôn",
  "Văn hóa, giáo dục, y tế, an sinh",
  "Chuyển đổi số, cải cách hành chính",
  "Môi trường, hạ tầng, đô thị",
  "Quốc phòng, an ninh, hòa giải",
] as const;
export type Topic = (typeof TOPICS)[number];

export const particular: Readonly<Record<Topic, readonly string[]>> = {
  "Phát triển kinh tế, xây dựng nông thôn": [
    "Vận động các hộ ở thôn {thôn} chuyển {n} ha đất màu sang trồng {cây}, liên kết tiêu thụ với hợp tác xã tại {nơi}.",
    "Hỗ trợ {nhóm} vay vốn nuôi {vật}, giao {hội} theo dõi việc trả nợ và bao tiêu sản phẩm {khi}.",
    "Xây dựng vùng chuyên canh {cây} rộng {n} ha dọc {đường}, có mã số vùng trồng trước ngày 30/9/{năm}.",
    "Khôi phục nghề {nghề} ở thôn {thôn}, mở {n} lớp truyền nghề cho {nhóm} {khi}.",
    "Tổ chức phiên chợ giới thiệu {cây} và {vật} tại {nơi}, {cách} để người bán giữ đúng giá niêm yết.",
    "Phấn đấu có thêm {n} sản phẩm làm từ {cây} được công nhận, trong đó thôn {thôn} ít nhất một sản phẩm.",
    "{người} ở thôn {thôn} nhận hướng dẫn kỹ thuật nuôi {vật} cho {n} hộ lân cận, {hội} hỗ trợ con giống ban đầu.",
    "Thành lập tổ hợp tác {nghề} gồm {n} hộ quanh {nơi}, {cách} để chia đều đơn hàng.",
    "Dồn đổi ruộng ở cánh đồng {thôn} thành thửa lớn {khi}, ưu tiên máy làm đất chung cho {nhóm}.",
    "Thử nghiệm trồng xen {cây} với {cây} trên {n} sào đất đồi của thôn {thôn}, {cách}.",
    "Huy động {nhóm} tham gia {việc} ở {đường}, ngân sách của {xã} hỗ trợ xi măng.",
    "Xúc tiến để điểm dừng chân tại {nơi} bán được sản phẩm {nghề} của thôn {thôn}.",
  ],
  "Văn hóa, giáo dục, y tế, an sinh": [
    "Tổ chức hội diễn của các thôn tại {nơi} {khi}, thôn {thôn} chuẩn bị tiết mục về nghề {nghề}.",
    "{hội} nhận đỡ đầu {n} em thuộc {nhóm}, {cách} để hằng tháng đều có người đến thăm.",
    "Mở lớp dạy {kỹ năng} cho {nhóm} tại {nơi}, mỗi lớp không quá {n} người.",
    "Duy trì mô hình “{mô hình}” ở thôn {thôn}, bổ sung {n} gia đình mới tham gia {khi}.",
    "Khám sức khỏe lưu động cho {nhóm} ở thôn {thôn} {khi}, lập sổ theo dõi người có bệnh mạn tính.",
    "Sửa chữa nhà ở cho {n} gia đình thuộc {nhóm}, riêng thôn {thôn} {cách}.",
    "Sưu tầm chuyện kể về {đường} và về nghề {nghề}, in thành tập san phát cho {nhóm}.",
    "Giải bóng chuyền các thôn {thôn}, {thôn} và khu vực {nơi} được tổ chức {khi}.",
    "Nhân rộng mô hình “{mô hình}” do {người} khởi xướng, {hội} viết bài giới thiệu trên loa truyền thanh.",
    "Vận động {nhóm} đăng ký học {kỹ năng}, thôn {thôn} làm trước, các thôn khác làm theo.",
    "Giữ gìn cây đa ở {nơi} và bia ghi công tại thôn {thôn}, giao {hội} trực tiếp trông nom.",
    "Trao {n} suất học bổng cho con em {nhóm} vượt khó {khi}, kinh phí do {hội} vận động.",
  ],
  "Chuyển đổi số, cải cách hành chính": [
    "Tổ công nghệ số thôn {thôn} hướng dẫn {nhóm} {kỹ năng} vào tối thứ sáu tại {nơi}.",
    "Bố trí {n} máy tính ở {nơi} để {nhóm} tự nộp hồ sơ, có {hội} túc trực giúp đỡ.",
    "Gắn mã tra cứu tại {nơi} và trên {đường}, khách quét mã đọc được chuyện về nghề {nghề}.",
    "Lập bản đồ số các hộ trồng {cây}, nuôi {vật} của thôn {thôn}, cập nhật {khi}.",
    "Thi tìm hiểu về {kỹ năng} giữa thôn {thôn} và thôn {thôn}, {cách}.",
    "Rút ngắn {n} bước trong thủ tục cấp giấy cho {nhóm}, kết quả trả tại {nơi}.",
    "{người} phụ trách góc hỏi đáp của mô hình “{mô hình}”, trả lời thắc mắc của {nhóm} trong ngày.",
    "Đưa sản phẩm {cây} và đồ {nghề} của thôn {thôn} lên sàn thương mại, quay {n} đoạn phim ngắn.",
    "Lắp {n} camera quanh {nơi} và dọc {đường}, {cách}.",
    "Số hóa {n} hộp hồ sơ cất ở {nơi}, thuê {nhóm} nhập liệu {khi}.",
  ],
  "Môi trường, hạ tầng, đô thị": [
    "Giao thôn {thôn} {việc} quanh {nơi}, làm {khi}, {cách}.",
    "Hoàn thành {việc} ở {đường} dài {n} m qua thôn {thôn} trước ngày 31/8/{năm}.",
    "{hội} đảm nhận {việc} tại {nơi}, mỗi tháng một buổi, {người} điểm danh.",
    "Duy trì mô hình “{mô hình}” dọc {đường}, khen những ngõ ba tháng liền sạch đẹp.",
    "Vận động {nhóm} hiến {n} m2 đất để {việc} ở thôn {thôn}.",
    "Trồng {n} cây dọc {đường}, {nhóm} nhận chăm sóc từng đoạn, {cách}.",
    "Đặt điểm thu gom vỏ thuốc trên cánh đồng {cây} ở thôn {thôn}, {hội} chở đi {khi}.",
    "Xử lý dứt điểm ngập úng tại {nơi} bằng việc nạo vét {đường}, thôn {thôn} góp {n} ngày công.",
    "Chỉnh trang {nơi} theo gợi ý của {nhóm}, trước hết là {việc}.",
    "Chuyển khu nuôi {vật} ở thôn {thôn} ra xa dân cư ít nhất {n} m, {cách}.",
  ],
  "Quốc phòng, an ninh, hòa giải": [
    "Tổ an ninh thôn {thôn} tuần tra {đường} và khu vực {nơi} {khi}.",
    "{người} làm tổ trưởng tổ hòa giải thôn {thôn}, {hội} cử {n} hội viên tham gia.",
    "Diễn tập chữa cháy tại {nơi} {khi}, {nhóm} được học {kỹ năng}.",
    "Xây dựng mô hình “{mô hình}” gắn với tuyên truyền pháp luật cho {nhóm} ở thôn {thôn}.",
    "Gặp mặt {nhóm} tại {nơi} để nghe phản ánh về {đường}, {cách}.",
    "Giữ bình yên lễ hội ở {nơi}, thôn {thôn} và {hội} cắt cử {n} người trực.",
    "Thăm hỏi gia đình tân binh ở thôn {thôn} {khi}, tặng quà làm từ {cây} của địa phương.",
    "Cảm hóa {n} người lầm lỗi ở thôn {thôn}, tạo việc làm từ nghề {nghề}.",
  ],
};

/** A province's model: whoever writes a plan takes some of each. */
export const common = {
  purpose: [
    "Tạo không khí thi đua sôi nổi, rộng khắp trong cán bộ, công chức, viên chức, người lao động và các tầng lớp Nhân dân trên địa bàn {xã} ngay từ những ngày đầu năm {năm}.",
    "Động viên mọi nguồn lực, khơi dậy tinh thần tự lực, khát vọng vươn lên để thực hiện thắng lợi các chỉ tiêu kinh tế - xã hội năm {năm} của {xã}.",
    "Qua phong trào phát hiện, bồi dưỡng, biểu dương những tập thể, cá nhân có cách làm hay, đóng góp thật sự cho quê hương.",
    "Gắn công tác thi đua, khen thưởng với nhiệm vụ chính trị, với trách nhiệm của người đứng đầu từng cơ quan, đơn vị.",
  ],
  requirement: [
    "Nội dung thi đua phải cụ thể, dễ nhớ, dễ làm, có chỉ tiêu đo đếm được và có thời hạn hoàn thành rõ ràng.",
    "Việc xét khen thưởng bảo đảm chính xác, công khai, công bằng, kịp thời; chú trọng người trực tiếp lao động, sản xuất.",
    "Các cơ quan, đơn vị, thôn tổ chức phát động bằng hình thức phù hợp, tiết kiệm, tránh phô trương, hình thức.",
    "Cấp ủy, chính quyền, Mặt trận và các đoàn thể phối hợp chặt chẽ trong suốt quá trình tổ chức thực hiện.",
  ],
  measure: [
    "Đẩy mạnh tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng trên hệ thống truyền thanh của {xã}.",
    "Nâng cao trách nhiệm của Hội đồng Thi đua - Khen thưởng, đổi mới nội dung sinh hoạt cụm, khối.",
    "Kiểm tra, giám sát việc thực hiện phong trào ở cơ sở, kịp thời tháo gỡ khó khăn, uốn nắn lệch lạc.",
    "Làm tốt công tác bình xét các danh hiệu, không cộng dồn thành tích, không chạy theo số lượng.",
    "Gương người tốt, việc tốt được giới thiệu hằng tuần để mọi người cùng học và làm theo.",
  ],
  closing: [
    "Trên đây là Kế hoạch công tác thi đua, khen thưởng năm {năm} của {cơ quan}./.",
    "Yêu cầu các cơ quan, đơn vị, thôn trên địa bàn {xã} nghiêm túc triển khai thực hiện Kế hoạch này; trong quá trình thực hiện có vướng mắc, phản ánh về {cơ quan} để xem xét, giải quyết./.",
  ],
} as const;
