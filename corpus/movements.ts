/**
 * Nationwide emulation movements and campaigns: official name, other names in use, who launched it, in what period,
 * by which instrument. A `null` is a fact that no source gives.
 */

export interface KnownMovement {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly launchedBy: string;
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sources: readonly string[];
}

export const movements: readonly KnownMovement[] = [
  {
    name: "Cả nước chung sức xây dựng nông thôn mới",
    aliases: ["Cả nước chung sức xây dựng nông thôn mới"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "587/QĐ-TTg",
    from: "2021",
    to: "2025",
    sources: [
      "https://snv.hanam.gov.vn/Pages/quyet-dinh-ban-hanh-ke-hoach-to-chuc-thuc-hien-phong-trao-thi-dua-ca-nuoc-chung-suc-xay-dung-nong-thon-moi-giai-doan-2.aspx",
      "https://tienphuoc.quangnam.gov.vn/webcenter/portal/tienphuoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL355038 (kế hoạch cấp tỉnh)",
    ],
  },
  {
    name: "Cả nước chung sức xây dựng nông thôn mới",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ",
    number: null,
    from: "2011",
    to: "2020",
    sources: [
      "https://moc.gov.vn/vn/chuyen-muc/1199/xay-dung-nong-thon-moi.aspx?page=127",
      "https://baotintuc.vn/infographics/cac-phong-trao-thi-dua-yeu-nuoc-thoi-ky-moi-20201210064855538.htm",
    ],
  },
  {
    name: "Vì người nghèo - Không để ai bị bỏ lại phía sau",
    aliases: ["Cả nước vì người nghèo - Không để ai bị bỏ lại phía sau"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "666/QĐ-TTg",
    from: "2021",
    to: "2025",
    sources: [
      "https://thuvienphapluat.vn/van-ban/bo-may-hanh-chinh/quyet-dinh-666-qd-ttg-2022-ke-hoach-thi-dua-vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau-515784.aspx",
      "https://trogiupluat.vn/van-ban/quyet-dinh-666-qd-ttg-nam-2022-ve-ke-hoach-to-chuc-thuc-hien-phong-trao-thi-dua-quot-vi-nguoi-ngheo--64228a477b7a216b67f2cba7.html",
    ],
  },
  {
    name: "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ",
    number: null,
    from: "2016",
    to: "2020",
    sources: [
      "https://trogiupluat.vn/van-ban/quyet-dinh-666-qd-ttg-nam-2022-ve-ke-hoach-to-chuc-thuc-hien-phong-trao-thi-dua-quot-vi-nguoi-ngheo--64228a477b7a216b67f2cba7.html",
      "https://baotintuc.vn/infographics/cac-phong-trao-thi-dua-yeu-nuoc-thoi-ky-moi-20201210064855538.htm",
    ],
  },
  {
    name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
    aliases: ["thi đua thực hiện văn hóa công sở"],
    launchedBy: "Thủ tướng Chính phủ",
    number: "733/QĐ-TTg",
    from: "2019",
    to: "2025",
    sources: [
      "https://thuviennhadat.vn/phap-luat-doi-song/tien-do-thuc-hien-phong-trao-thi-dua-van-hoa-cong-so-giai-doan-nam-2019-den-nam-2025-duoc-quy-dinh-n-471080.html",
      "https://saigonmoi24.com/c/xa-hoi?page=778",
    ],
  },
  {
    name: "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030",
    aliases: ["xây dựng xã hội học tập, đẩy mạnh học tập suốt đời"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "1315/QĐ-TTg",
    from: "2023",
    to: "2030",
    sources: [
      "https://baothainguyen.vn/giao-duc/202311/trien-khai-phong-trao-ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-day-manh-hoc-tap-suot-doi-58c1bf3/",
      "https://www.sggp.org.vn/trien-khai-phong-trao-ca-nuoc-thi-dua-xay-dung-xa-hoi-hoc-tap-post713478.html",
      "https://nhandan.vn/day-manh-phong-trao-xa-hoi-hoc-tap-tag55257.html",
    ],
  },
  {
    name: "Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí",
    aliases: ["phát triển kết cấu hạ tầng đồng bộ, hiện đại và thực hành tiết kiệm, chống lãng phí"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: null,
    from: "2022",
    to: null,
    sources: [
      "https://baoninhbinh.org.vn/s/l%C3%A3ng%20ph%C3%AD?page=2",
      "https://nld.com.vn/thoi-su/thu-tuong-pham-minh-chinh-phat-dong-phong-trao-thi-dua-dac-biet-phat-trien-ket-cau-ha-tang-20221118141532556.htm",
    ],
  },
  {
    name: "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19",
    aliases: ["phong trào thi đua đặc biệt phòng, chống Covid-19"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "1497/QĐ-TTg",
    from: "2021",
    to: null,
    sources: [
      "https://www.ninhthuan.gov.vn/chinhquyen/sonv/Pages/Phong-trao-thi-dua-dac-biet-%E2%80%9CCa-nuoc-doan-ket,-chung-suc,-dong-long-thi-dua-phong,-chong-va-chien-thang-dai-dich-COVID-19%E2%80%9D.aspx",
      "https://nhandan.vn/phat-dong-phong-trao-thi-dua-dac-biet-tag42162.html",
      "https://vietnamnet.vn/vn/thoi-su/chinh-tri/de-cao-trach-nhiem-neu-guong-thi-dua-dac-biet-day-lui-dai-dich-covid-19-774012.html",
    ],
  },
  {
    name: "Thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và Kế hoạch 5 năm (2021-2025)",
    aliases: ["Đoàn kết, sáng tạo, thi đua xây dựng và bảo vệ Tổ quốc"],
    launchedBy: "Thủ tướng Chính phủ",
    number: "19/CT-TTg",
    from: "2021",
    to: "2025",
    sources: [
      "https://ls1.hethongphapluat.com/ke-hoach-594-kh-ubnd-a1d64a64c9eb66003d6aad4bf339b5d0.html",
      "https://dantri.com.vn/noi-vu/phong-trao-thi-dua-yeu-nuoc-co-vu-cac-tang-lop-nhan-dan-hang-hai-thi-dua-20251226113736351.htm",
    ],
  },
  {
    name: "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025",
    aliases: ["Xóa nhà tạm, nhà dột nát", "450 ngày đêm cao điểm xóa nhà tạm, nhà dột nát"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: null,
    from: "2024",
    to: "2025",
    sources: [
      "https://baobacninh.com.vn/",
      "https://www.vietnamplus.vn/ket-qua-noi-bat-cua-phong-trao-ca-nuoc-chung-tay-xoa-nha-tam-nha-dot-nat-post1085610.vnp",
      "https://truyenhinhvov.vn/video/450-ngay-dem-cao-diem-ca-nuoc-chung-tay-vi-mai-am-cho-dong-bao-toi-60808.htm",
    ],
  },
  {
    name: "500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc",
    aliases: ["đợt thi đua cao điểm 500 ngày đêm"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "1008/QĐ-TTg",
    from: "2024-08-18",
    to: "2025-12-31",
    sources: [
      "https://baotintuc.vn/tags/500+ngày+đêm+thi+đua.htm",
      "https://moitruong.net.vn/trong-diem-ptag.html",
    ],
  },
  {
    name: "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số",
    aliases: ["thi đua đổi mới sáng tạo và chuyển đổi số"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "923/QĐ-TTg",
    from: "2025",
    to: "2030",
    sources: [
      "https://www.vietnamplus.vn/trien-khai-phong-trao-ca-nuoc-thi-dua-doi-moi-sang-tao-va-chuyen-doi-so-post1038543.vnp",
      "https://thoibaonganhang.vn/ke-hoach-trien-khai-phong-trao-ca-nuoc-thi-dua-doi-moi-sang-tao-va-chuyen-doi-so-164221.html",
      "https://baomoi.net.vn/phat-dong-ca-nuoc-thi-dua-doi-moi-sang-tao-va-chuyen-doi-so-c52066417.epi",
    ],
  },
  {
    name: "Bình dân học vụ số",
    aliases: ["Phong trào Bình dân học vụ số"],
    launchedBy:
      "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số; Thủ tướng phát động",
    number: "01-KH/BCĐTW",
    from: "2025-03-26",
    to: null,
    sources: [
      "https://www.hethongphapluat.vn/ke-hoach-01-kh-bcdtw-nam-2025-trien-khai-phong-trao-binh-dan-hoc-vu-so-do-ban-chi-dao-trung-uong-ve-phat-trien-khoa-hoc-cong-nghe-doi-moi-sang-tao-va-chuyen-doi-so-ban-hanh.html",
      "http://tinhuy.daknong.gov.vn/tin-tuc/moi-cong-dan-mot-danh-tinh-so-10426.html",
      "https://nld.com.vn/dua-ky-nang-so-den-moi-nguoi-moi-nha-196250920214056765.htm",
    ],
  },
  {
    name: "Đẩy mạnh phong trào thi đua yêu nước chào mừng đại hội đảng bộ các cấp, Đại hội XIV và Đại hội Thi đua yêu nước toàn quốc lần thứ XI",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ",
    number: "39/CT-TTg",
    from: "2024-10",
    to: "2025-12",
    sources: [
      "https://www.vietnam.vn/th/day-manh-phong-trao-thi-dua-yeu-nuoc-chao-mung-dai-hoi-dang-bo-cac-cap",
      "https://sonduong.tuyenquang.gov.vn/vi/dai-hoi-dang-cac-cap?id=12856",
    ],
  },
  {
    name: "Đợt thi đua lập thành tích chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng; tăng tốc, bứt phá hoàn thành thắng lợi các mục tiêu, nhiệm vụ Nghị quyết Đại hội XIII",
    aliases: ["thi đua chào mừng Đại hội XIV"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: "2437/QĐ-TTg",
    from: "2025-10",
    to: "2026-01",
    sources: [
      "https://www.sggp.org.vn/trien-khai-dot-thi-dua-chao-mung-dai-hoi-xiv-cua-dang-post821702.html",
      "https://baogialai.com.vn/trien-khai-dot-thi-dua-lap-thanh-tich-chao-mung-dai-hoi-lan-thu-xiv-cua-dang-post571274.html",
    ],
  },
  {
    name: "Phong trào thi đua yêu nước giai đoạn 2026-2030: Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá đưa đất nước vào kỷ nguyên phát triển giàu mạnh, phồn vinh, văn minh, hạnh phúc",
    aliases: ["Thi đua đổi mới, sáng tạo, tăng tốc, bứt phá"],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: null,
    from: "2026",
    to: "2030",
    sources: [
      "https://thanhnien.vn/thu-tuong-phat-dong-phong-trao-thi-dua-yeu-nuoc-giai-doan-2026-2030-185251227120819458.htm",
      "https://www.sggp.org.vn/thu-tuong-pham-minh-chinh-thi-dua-phai-gan-voi-3-that-nguoi-that-viec-that-hieu-qua-that-post830854.html",
    ],
  },
  {
    name: "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: null,
    from: "2026",
    to: null,
    sources: [
      "https://vneconomy.vn/thu-tuong-phat-dong-hai-phong-trao-thi-dua-lon-dua-nghi-quyet-dai-hoi-xiv-di-nhanh-vao-cuoc-song.htm",
      "https://dantri.com.vn/thoi-su/phat-dong-2-phong-trao-thi-dua-lon-thu-tuong-yeu-cau-khong-hinh-thuc-20260209113518475.htm",
    ],
  },
  {
    name: "Phát triển mạnh doanh nghiệp tư nhân, nâng cao hiệu quả doanh nghiệp nhà nước",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ (Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương)",
    number: null,
    from: "2026",
    to: null,
    sources: [
      "https://vneconomy.vn/thu-tuong-phat-dong-hai-phong-trao-thi-dua-lon-dua-nghi-quyet-dai-hoi-xiv-di-nhanh-vao-cuoc-song.htm",
      "https://dantri.com.vn/thoi-su/phat-dong-2-phong-trao-thi-dua-lon-thu-tuong-yeu-cau-khong-hinh-thuc-20260209113518475.htm",
    ],
  },
  {
    name: "Chiến dịch 500 ngày đêm tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ",
    aliases: ["Chiến dịch 500 ngày đêm"],
    launchedBy: "Ban Chỉ đạo quốc gia về tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ",
    number: null,
    from: "2026",
    to: "2027-07",
    sources: [
      "https://dantri.com.vn/thoi-su/mo-chien-dich-500-ngay-dem-tim-kiem-xac-dinh-danh-tinh-hai-cot-liet-si-20260303140643867.htm",
      "https://plo.vn/mo-chien-dich-500-ngay-dem-tim-kiem-xac-dinh-danh-tinh-hai-cot-liet-si-post897739.html",
    ],
  },
  {
    name: "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    aliases: ["TDĐKXDĐSVH"],
    launchedBy: "Ban Chỉ đạo Trung ương phong trào (Bộ VHTTDL thường trực)",
    number: null,
    from: null,
    to: null,
    sources: [
      "https://www.quanlynhanuoc.vn/2026/01/30/dang-lanh-dao-thuc-hien-phong-trao-toan-dan-doan-ket-xay-dung-doi-song-van-hoa-giai-doan-2021-2025",
      "https://cntt.gov.vn/SitePages/ListNewfeed.aspx?CID=56&page=484",
    ],
  },
  {
    name: "Cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh",
    aliases: ["Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư"],
    launchedBy: "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    number: null,
    from: null,
    to: null,
    sources: [
      "https://cntt.gov.vn/SitePages/ListNewfeed.aspx?CID=56&page=484",
      "https://baoninhbinh.org.vn/xa-hoi/c24.htm?trang=1",
      "http://www.baomoi.com/Thuc-hien-hieu-qua-Cuoc-van-dong-Toan-dan-doan-ket-xay-dung-doi-song-van-hoa-o-khu-dan-cu/c/3108334.epi",
    ],
  },
  {
    name: "Doanh nghiệp Việt Nam hội nhập và phát triển",
    aliases: [],
    launchedBy: "Thủ tướng Chính phủ",
    number: null,
    from: "2016",
    to: "2020",
    sources: [
      "https://baotintuc.vn/infographics/cac-phong-trao-thi-dua-yeu-nuoc-thoi-ky-moi-20201210064855538.htm",
    ],
  },
  {
    name: "Toàn dân bảo vệ an ninh Tổ quốc",
    aliases: ["Ngày hội Toàn dân bảo vệ an ninh Tổ quốc"],
    launchedBy: "Thủ tướng Chính phủ (Ngày hội, từ 2005); Bộ Công an",
    number: null,
    from: "2005",
    to: null,
    sources: [
      "http://thvl.vn/th%E1%BB%9Di-s%E1%BB%B1-thvl/tin-dia-phuong/nhung-guong-sang-trong-phong-trao-toan-dan-bao-ve-an-ninh-to-quoc/",
      "https://hoabinh.gov.vn/quoc-phong-an-ninh",
    ],
  },
];
