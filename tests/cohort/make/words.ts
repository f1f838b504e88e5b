/** Words that fill the slots of sentences. All of them are invented or common. */

const product = (heads: string, tails: string): string[] =>
  heads.split("|").flatMap((head) => tails.split("|").map((tail) => `${head} ${tail}`));

/** Slots by their name; a slot is drawn from its list each time it stands in a sentence. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  thôn: product(
    "Đồng|Gò|Bến|Cầu|Vườn|Bãi|Rừng|Ngõ|Đầm|Suối|Nà|Khe|Phiêng|Cồn",
    "Chằm|Sậy|Trám|Găng|Mơ|Lác|Vối|Thị|Bưởi|Hạ|Thượng|Mới|Vạc|Sung|Gạo|Dền",
  ),
  đường: product(
    "tuyến|trục đường|đoạn|đường nhánh|tuyến kênh",
    "Cây Gạo|Bờ Tả|Cống Đá|Chợ Chiều|Lò Ngói|Đình Cả|Miếu Ông|Bãi Bồi|Trạm Bơm|Đập Tràn|Ba Cây|Giếng Làng|Sân Kho|Đường Tàu",
  ),
  cây: "chè shan|bưởi da xanh|mía tím|na dai|dưa lưới|lúa nếp|sâm bố chính|cam sành|chuối tiêu hồng|khoai sọ|hồng giòn|quế hữu cơ|dâu tằm|ổi lê|hoa cúc|rau cần|hành tím|ớt chỉ thiên|lạc đỏ|sen cao sản|mắc ca|thanh long ruột đỏ".split(
    "|",
  ),
  vật: "gà đồi|dê núi|cá lồng|ong nội|bò vàng|vịt biển|lợn đen|tôm càng xanh|ốc nhồi|hươu sao|cá chép ruộng|chim bồ câu|thỏ trắng|lươn không bùn|ba ba|cua biển".split(
    "|",
  ),
  nghề: "đan lát mây tre|làm nón lá|nấu rượu nếp|dệt thổ cẩm|làm miến dong|mộc mỹ nghệ|làm hương thơm|nung gạch thủ công|đúc đồng|làm bánh tráng|thêu ren|ươm tơ|làm mắm tép|sao chè|đóng thuyền nan|làm chổi đót".split(
    "|",
  ),
  hội: "Hội Nông dân|Hội Cựu chiến binh|Hội Phụ nữ|Đoàn Thanh niên|Hội Người cao tuổi|Hội Khuyến học|Hội Chữ thập đỏ|Công đoàn cơ sở|Ban Công tác Mặt trận|Hội Làm vườn".split(
    "|",
  ),
  nhóm: "hộ mới thoát nghèo|người cao tuổi neo đơn|lao động trẻ chưa có việc|học sinh bán trú|gia đình có công|hộ nuôi trồng nhỏ lẻ|phụ nữ làm chủ hộ|người khuyết tật|thanh niên xuất ngũ|tiểu thương chợ phiên|ngư dân ven bờ|hộ sống gần rừng".split(
    "|",
  ),
  việc: "lát vỉa hè|trồng hàng cây bóng mát|thay bóng đèn chiếu sáng|nạo vét mương nội đồng|sơn lại nhà văn hóa|kè bờ ao đình|làm sân bóng chuyền|đặt thùng phân loại rác|gắn biển chỉ đường|mở rộng cổng làng|dựng tủ sách chung|lắp máy lọc nước|sửa cầu dân sinh|đắp bờ vùng|làm nhà để xe|dọn bèo mặt sông".split(
    "|",
  ),
  "mô hình":
    "ngõ xanh tự quản|tổ nước sạch|bếp ăn nghĩa tình|đường hoa phụ nữ|chợ không tiền mặt|tiếng kẻng giờ học|ao sạch vườn mẫu|dòng họ khuyến học|nhà trọ an toàn|camera cộng đồng|hũ gạo chia sẻ|tổ xe ôm giữ trật tự|cánh đồng không bao bì|ngày chủ nhật hồng|thư viện sau giờ học|tủ thuốc thôn bản|bãi xe văn minh|khu bếp không khói".split(
      "|",
    ),
  "kỹ năng":
    "nộp hồ sơ trên điện thoại|ghi nhật ký sản xuất|sơ cứu người đuối nước|bán hàng qua mạng|phòng lừa đảo trực tuyến|ủ phân hữu cơ|tỉa cành tạo tán|sử dụng sổ sức khỏe điện tử|chữa cháy ban đầu|quay phim ngắn giới thiệu sản phẩm|hòa giải trong dòng họ|chăm sóc người già tại nhà|thu gom pin cũ|lập kế hoạch chi tiêu".split(
      "|",
    ),
  nơi: "nhà văn hóa thôn|sân trường tiểu học|trạm y tế|trụ sở cũ|chợ trung tâm|bến đò|hội trường lớn|điểm bưu điện|đình làng|khu tái định cư|sân vận động|vườn ươm chung|kho hợp tác xã|bãi tập kết vật liệu".split(
    "|",
  ),
  khi: "sau vụ gặt chiêm|trước mùa mưa bão|dịp khai giảng|trong tháng hành động vì trẻ em|ngay sau Tết|khi nước rút|vào kỳ họp thường lệ|giữa hai vụ|trước ngày hội đại đoàn kết|đầu mỗi quý|trong tuần lễ biển đảo|cuối vụ thu hoạch|nhân ngày Môi trường thế giới|trong hè".split(
    "|",
  ),
  cách: "chia theo từng xóm|giao cho tổ liên gia|ký cam kết với từng hộ|công khai trên bảng tin|bốc thăm thứ tự|chấm điểm chéo|thuê chuyên gia về hướng dẫn|góp công thay góp tiền|họp lấy ý kiến từng nhà|thi giữa các ngõ|làm điểm rồi nhân ra|mời người dân giám sát|quay hình trước và sau|ghi sổ tay theo dõi".split(
    "|",
  ),
  người: product(
    "ông|bà|anh|chị",
    "Lò Văn Phiến|Trịnh Thị Mận|Phùng Đức Thảo|Hà Thị Lụa|Đinh Công Sự|Vi Thị Nhàn|Tạ Quang Đẩu|Cao Thị Thắm|Mạc Đình Trụ|Quách Thị Ngoan|Đoàn Văn Rạng|Bùi Thị Hến|Lê Khắc Chiểu|Ngô Thị Duyên",
  ),
};

export const signers = product(
  "Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Hồ|Dương",
  "Văn Lương|Thị Hòe|Minh Tước|Quốc Khải|Đức Nhuận|Thanh Bảo|Hữu Tiệp|Thị Ngà|Anh Vĩ|Công Lĩnh|Xuân Đài|Thị Quyên",
);

/** Words that may be exchanged in a sentence without changing what it asks. */
export const synonyms: readonly (readonly [string, string])[] = [
  ["tổ chức", "mở"],
  ["hỗ trợ", "giúp"],
  ["xây dựng", "gây dựng"],
  ["hướng dẫn", "chỉ dẫn"],
  ["phấn đấu", "quyết tâm"],
  ["hoàn thành", "làm xong"],
  ["duy trì", "giữ vững"],
  ["nhân rộng", "mở rộng"],
  ["khuyến khích", "động viên"],
  ["đẩy mạnh", "tăng cường"],
  ["bố trí", "sắp xếp"],
  ["kiểm tra", "rà soát"],
  ["các hộ", "những hộ"],
  ["người dân", "bà con"],
  ["mỗi", "từng"],
  ["và", "cùng với"],
  ["để", "nhằm"],
];
