/** A plan written for tests, paragraph by paragraph: everything that makes joining lines hard, in a few pages. */
export const LETTERHEAD = [
  "ỦY BAN NHÂN DÂN",
  "XÃ AN BÌNH",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Số: 45/KH-UBND",
  "An Bình, ngày 05 tháng 02 năm 2024",
  "KẾ HOẠCH",
  "Tổ chức các phong trào thi đua yêu nước và công tác khen thưởng năm 2024 trên địa bàn xã An Bình",
];

export const BODY = [
  "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và các văn bản hướng dẫn thi hành của Chính phủ, Bộ Nội vụ;",
  "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2024 của Ủy ban nhân dân huyện Tân Hòa về phát động phong trào thi đua năm 2024 trên địa bàn huyện;",
  "Thực hiện Chỉ thị số 08-CT/HU ngày 03/01/2024 của Ban Thường vụ Huyện ủy Tân Hòa về lãnh đạo công tác thi đua, khen thưởng trong tình hình mới;",
  "Năm 2023, phong trào thi đua của xã đã đi vào nền nếp, gắn với nhiệm vụ trồng rừng, làm đường và chuyển đổi số. Các thôn đăng ký thi đua sớm, chấm điểm công khai, không nơi nào khiếu nại. Tuy vậy, một số thôn còn làm hình thức, cuối năm mới gom thành tích. Ủy ban nhân dân xã An Bình ban hành Kế hoạch thi đua năm 2024 như sau:",
  "Chủ đề thi đua: “Kỷ cương, gần dân, dám nghĩ, dám làm, về đích nông thôn mới nâng cao trước kế hoạch một năm”.",
  "I. MỤC ĐÍCH, YÊU CẦU",
  "1. Mục đích",
  "- Tạo khí thế sôi nổi trong cán bộ, công chức và Nhân dân ngay từ những ngày đầu năm, phấn đấu hoàn thành 18 chỉ tiêu kinh tế - xã hội trước ngày 15/12/2024.",
  "- Phát hiện người làm thật, việc làm thật để khen; kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024), 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2024).",
  "2. Yêu cầu",
  "Việc bình xét phải dựa vào kết quả cụ thể của từng hộ, từng tổ, từng thôn; không cào bằng, không luân phiên, không khen nơi còn nợ việc từ năm 2023 chuyển sang.",
  "II. NỘI DUNG VÀ GIẢI PHÁP",
  "1. Đẩy mạnh phong trào “An Bình chung sức xây dựng nông thôn mới nâng cao”, phong trào “Toàn dân tham gia giữ sạch dòng sông quê hương” giai đoạn 2024 - 2025",
  "1.1. Mỗi thôn nhận một đoạn đường hoa, một đoạn kênh tự quản; ngày cuối tuần thứ hai của tháng ra quân dọn vệ sinh, mức độ hoàn thành chia theo mức độ 1, mức độ 2 và mức độ 3.",
  "1.2. Vận động hiến đất mở rộng 4 tuyến đường liên thôn, tổng chiều dài 3,6 km; hoàn thành trước ngày 02/9; những hộ hiến trên 100 m2 đất được đề nghị Chủ tịch Ủy ban nhân dân huyện tặng Giấy khen.",
  "a) Ban Phát triển thôn họp dân, công khai dự toán, lấy ý kiến từng hộ bằng phiếu trước khi làm.",
  "b) Công chức Địa chính - Xây dựng đo đạc, cắm mốc; phối hợp Hạt Kiểm lâm rà soát diện tích rừng phòng hộ liền kề.",
  "2. Nâng cao chất lượng công tác khen thưởng; đẩy mạnh tuyên truyền, phát hiện, bồi dưỡng và nhân rộng các gương điển hình tiên tiến trong lao động, sản xuất",
  "Khen đột xuất không quá 05 ngày kể từ khi có thành tích. Khen thường xuyên vào dịp 20/11 và cuối năm. Hồ sơ nộp về Văn phòng - Thống kê, quá hạn thì chuyển sang kỳ sau.",
  "Tuyên truyền trên loa truyền thanh của 9 thôn vào 17 giờ thứ Sáu hằng tuần, mỗi buổi giới thiệu một gương người tốt, việc tốt; viết ít nhất 12 tin, bài gửi Trung tâm Văn hóa huyện.",
  "III. TỔ CHỨC THỰC HIỆN",
  "1. Hội đồng Thi đua - Khen thưởng xã: phân công từng thành viên phụ trách thôn; họp ngày 25 hằng tháng, báo cáo Thường trực Đảng ủy, Chủ tịch Ủy ban nhân dân xã.",
  "2. Công chức Tài chính - Kế toán bố trí 35 triệu đồng từ nguồn ngân sách xã năm 2024 để chi thưởng, hướng dẫn các thôn lập dự toán theo đúng quy định tại khoản 2 Điều 13 Quy chế chi tiêu nội bộ.",
  "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã, Hội Cựu chiến binh, Hội Nông dân và Đoàn Thanh niên vận động hội viên hưởng ứng; giám sát việc bình xét ở cơ sở.",
  "Trên đây là Kế hoạch tổ chức các phong trào thi đua năm 2024, yêu cầu các thôn, các đơn vị trường học nghiêm túc triển khai thực hiện./.",
];

export const SIGNATURE = [
  "Nơi nhận:",
  "- Phòng Nội vụ huyện (để báo cáo);",
  "- Thường trực Đảng ủy, HĐND xã;",
  "- Các thôn, trường học;",
  "- Lưu: VT.",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Trần Thị Kim Liên",
];

export const PLAN = [...LETTERHEAD, ...BODY, ...SIGNATURE];

/** Lines of at most `width` characters; the first may be indented by blanks that count. */
export function wrapChars(paragraph: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const room = width - (lines.length === 0 ? indent : 0);
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The paragraphs as spans quote them, white space single. */
export function quoted(
  text: string,
  paragraphs: readonly { span: { start: number; end: number } }[],
): string[] {
  return paragraphs.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " "));
}
