import { describe, it } from "vitest";
import { by, type Expected, expectCited } from "./cited.ts";

type Case = readonly [text: string, ...expected: Expected[]];

const run = (cases: readonly Case[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expectCited(text, expected);
  });
};

describe("each family of symbols after its type word", () => {
  run([
    ["Nghị định số 30/2020/NĐ-CP", by("Nghị định", "30/2020/NĐ-CP")],
    ["Nghị định 30/2020/NĐ-CP", by("Nghị định", "30/2020/NĐ-CP")],
    ["Thông tư số 12/2019/TT-BNV", by("Thông tư", "12/2019/TT-BNV")],
    ["Thông tư liên tịch số 07/2013/TTLT-BNV-BTC", by("Thông tư liên tịch", "07/2013/TTLT-BNV-BTC")],
    [
      "Nghị quyết liên tịch số 01/2008/NQLT-BGDĐT-TWĐTN",
      by("Nghị quyết liên tịch", "01/2008/NQLT-BGDĐT-TWĐTN"),
    ],
    ["Quyết định số 19/2025/QĐ-TTg", by("Quyết định", "19/2025/QĐ-TTg")],
    ["Nghị quyết số 66.25/2026/NQ-CP", by("Nghị quyết", "66.25/2026/NQ-CP")],
    ["Nghị quyết số 19-2018/NQ-CP", by("Nghị quyết", "19-2018/NQ-CP")],
    ["Nghị quyết số 202/2025/QH15", by("Nghị quyết", "202/2025/QH15")],
    ["Nghị quyết số 388/NQ-UBTVQH16", by("Nghị quyết", "388/NQ-UBTVQH16")],
    ["Pháp lệnh số 01/2016/UBTVQH14", by("Pháp lệnh", "01/2016/UBTVQH14")],
    ["Luật số 15/2003/QH11", by("Luật", "15/2003/QH11")],
    ["Văn bản hợp nhất số 72/VBHN-VPQH", by("Văn bản hợp nhất", "72/VBHN-VPQH")],
    ["Chỉ thị số 19/CT-TTg", by("Chỉ thị", "19/CT-TTg")],
    ["Nghị quyết số 76/NQ-CP", by("Nghị quyết", "76/NQ-CP")],
    ["Nghị quyết số 30c/NQ-CP", by("Nghị quyết", "30c/NQ-CP")],
    ["Kế hoạch số 15/KH-UBND", by("Kế hoạch", "15/KH-UBND")],
    ["Tờ trình số 164/TTr-SKHCN", by("Tờ trình", "164/TTr-SKHCN")],
    ["Báo cáo số 88/BC-SGDĐT", by("Báo cáo", "88/BC-SGDĐT")],
    ["Công điện số 01/CĐ-TTg", by("Công điện", "01/CĐ-TTg")],
    ["Quy chế số 08-QC/ĐTN", by("Quy chế", "08-QC/ĐTN")],
    ["Công văn số 12/UBND-VX", by("Công văn", "12/UBND-VX")],
    ["Công văn số 12942/SXD", by("Công văn", "12942/SXD")],
    ["Công văn 293/SYT-TCCB", by("Công văn", "293/SYT-TCCB")],
    ["Công văn số 5555/BGDĐT-GDTrH", by("Công văn", "5555/BGDĐT-GDTrH")],
    ["Văn bản số 1488/VP-KH&CĐS", by("Văn bản", "1488/VP-KH&CĐS")],
    ["Văn bản số 69/KHHT", by("Văn bản", "69/KHHT")],
    ["Văn bản số 05/2026/VLN/CV-LV", by("Văn bản", "05/2026/VLN/CV-LV")],
    ["Văn bản số YBB-SA032/26-LR", by("Văn bản", "YBB-SA032/26-LR")],
    ["Văn bản số 21.4/GĐN", by("Văn bản", "21.4/GĐN")],
    ["Chỉ thị số 34-CT/TW", by("Chỉ thị", "34-CT/TW")],
    ["Quy định số 37-QĐ/TW", by("Quy định", "37-QĐ/TW")],
    ["Quyết định số 2155-QĐ/QUTW", by("Quyết định", "2155-QĐ/QUTW")],
    ["Quy định số 01-QĐi/UBKTTW", by("Quy định", "01-QĐi/UBKTTW")],
    ["Kết luận số 21-KL/TW", by("Kết luận", "21-KL/TW")],
    ["Thông tri số 12-TT/TU", by("Thông tri", "12-TT/TU")],
    ["Chương trình hành động số 64-CTr/ĐU", by("Chương trình", "64-CTr/ĐU")],
    ["Kế hoạch số 02-KH/BCĐTW", by("Kế hoạch", "02-KH/BCĐTW")],
    ["Quyết định số 207/QĐ-MTTW-BTT", by("Quyết định", "207/QĐ-MTTW-BTT")],
    ["Kế hoạch số 16/KH-MTTQ-UB", by("Kế hoạch", "16/KH-MTTQ-UB")],
    ["Quyết định số 61/QĐ-TLĐ", by("Quyết định", "61/QĐ-TLĐ")],
    ["Quyết định số 317-QĐ/TWĐTN-TNTH", by("Quyết định", "317-QĐ/TWĐTN-TNTH")],
    ["Kế hoạch số 12/KH-THCSAB", by("Kế hoạch", "12/KH-THCSAB")],
  ]);
});

describe("odd spellings of type and number", () => {
  run([
    ["nghị định số 30/2020/nđ-CP", by("Nghị định", "30/2020/NĐ-CP")],
    ["NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP", by("Nghị định", "30/2020/NĐ-CP")],
    ["CHỈ THỊ SỐ 19/CT-TTG", by("Chỉ thị", "19/CT-TTg")],
    ["Nghị Quyết số: 06-NQ/TU", by("Nghị quyết", "06-NQ/TU")],
    ["Quyết đinh sô 12/QĐ-UBND", by("Quyết định", "12/QĐ-UBND")],
    ["NĐ 91/2017/NĐ-CP", by("Nghị định", "91/2017/NĐ-CP")],
    ["CV số 293/SYT-TCCB", by("Công văn", "293/SYT-TCCB")],
    ["KH 16/KH-UBND", by("Kế hoạch", "16/KH-UBND")],
    ["NQ 388/NQ-UBTVQH16", by("Nghị quyết", "388/NQ-UBTVQH16")],
    ["Quy định số 37- QĐ/TW", by("Quy định", "37-QĐ/TW")],
    ["Kết luận số 01-KL TW", by("Kết luận", "01-KL/TW")],
    ["Kế hoạch số 298 KH/TWĐTN", by("Kế hoạch", "298-KH/TWĐTN")],
    ["Kế hoạch số 01 - KH/ĐTN", by("Kế hoạch", "01-KH/ĐTN")],
    ["Quyết định số 3158/QĐ-§SYT", by("Quyết định", "3158/QĐ-SYT")],
    ["Quyết định số 1626/QĐTTg", by("Quyết định", "1626/QĐ-TTg")],
    ["Nghị định số 91/2017/ND-CP", by("Nghị định", "91/2017/NĐ-CP")],
    // U+00D0 for Đ, Cyrillic letters, decomposed letters.
    ["Công văn số 1735/LÐTBXH-BGD", by("Công văn", "1735/LĐTBXH-BGD")],
    ["Nghị định số 30/2020/NĐ-СР", by("Nghị định", "30/2020/NĐ-CP")],
    ["Nghị định số 30/2020/NĐ-CP".normalize("NFD"), by("Nghị định", "30/2020/NĐ-CP")],
    ["thông tư số 03/VBHN-BNV", by("Thông tư", "03/VBHN-BNV")],
    ["Chỉ thị số 19/CT-\nTTg", by("Chỉ thị", "19/CT-TTg")],
    ["theo Quyết định số\n25/2021/QĐ-TTg", by("Quyết định", "25/2021/QĐ-TTg")],
    ["theo Quyết định\nsố 25/2021/QĐ-TTg", by("Quyết định", "25/2021/QĐ-TTg")],
    ["Thông báo kết luận số 12-TB/TU", by("Thông báo", "12-TB/TU")],
    ["Thông báo Kết luận số 21-KL/TW", by("Kết luận", "21-KL/TW")],
    ["Công văn hỏa tốc số 12/UBND-VX", by("Công văn", "12/UBND-VX")],
    ["Thông báo làm việc số 29/TB-SCT", by("Thông báo", "29/TB-SCT")],
    ["Kế hoạch của UBND tỉnh số 15/KH-UBND", by("Kế hoạch", "15/KH-UBND", { issuer: "UBND tỉnh" })],
  ]);
});

describe("a number without a type word", () => {
  run([
    ["theo tinh thần số 21-KL/TW", by("Kết luận", "21-KL/TW")],
    ["thực hiện 34-CT/TW", by("Chỉ thị", "34-CT/TW")],
    ["thực hiện số 37-QĐ/TW", by("Quy định", "37-QĐ/TW")],
    ["thực hiện số 15-QĐ/HU", by("Quyết định", "15-QĐ/HU")],
    ["thực hiện số 25/TT-MTTW-BTT", by("Thông tri", "25/TT-MTTW-BTT")],
    ["thực hiện số 12/UBND-VX ngày 03/4/2024", by("Công văn", "12/UBND-VX", { date: "2024-04-03" })],
  ]);
});

describe("a number without its symbol", () => {
  run([
    ["Nghị định 98 quy định rõ", by("Nghị định", "98")],
    ["thực hiện Chỉ thị 34, Nghị quyết 35", by("Chỉ thị", "34"), by("Nghị quyết", "35")],
    ["kết quả Đề án 06, dữ liệu dân cư", by("Đề án", "06")],
    ["triển khai Đề án 06/CP", by("Đề án", "06/CP")],
    ["thực hiện quyết định 52/2017", by("Quyết định", "52/2017")],
    ["Văn bản số 02 ngày 21/4/2026", by("Văn bản", "02", { date: "2026-04-21" })],
    [
      "Kế hoạch số 155, ngày 07/7/2019 của Thành ủy",
      by("Kế hoạch", "155", { date: "2019-07-07", issuer: "Thành ủy" }),
    ],
    [
      "Chỉ thị ngày 07/4/2014 của Ban Bí thư",
      {
        type: "Chỉ thị",
        name: "Chỉ thị ngày 07/4/2014",
        date: "2014-04-07",
        issuer: "Ban Bí thư",
      },
    ],
  ]);
});

describe("dates", () => {
  const dated = (date: string | null): Expected =>
    date === null ? by("Kế hoạch", "15/KH-UBND") : by("Kế hoạch", "15/KH-UBND", { date });
  run([
    ["Kế hoạch số 15/KH-UBND ngày 07/02/2023", dated("2023-02-07")],
    ["Kế hoạch số 15/KH-UBND, ngày 7-2-2023", dated("2023-02-07")],
    ["Kế hoạch số 15/KH-UBND ngày 21 tháng 02 năm 2012", dated("2012-02-21")],
    ["KẾ HOẠCH SỐ 15/KH-UBND NGÀY 16 THÁNG 7 NĂM 2021", dated("2021-07-16")],
    ["Kế hoạch số 15/KH-UBND ngày 18/05 2021", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND ngày18/5/2021", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND,ngày 18/5/2021", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND (ngày 18/5/2021)", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND ban hành ngày 18/5/2021", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND ngày\n18/5/2021", dated("2021-05-18")],
    ["Kế hoạch số 15/KH-UBND năm 2022", dated(null)],
    ["Kế hoạch số 15/KH-UBND tháng 4 năm 2026", dated(null)],
    ["Kế hoạch số 15/KH-UBND ngày … tháng … năm 2026", dated(null)],
    ["Kế hoạch số 15/KH-UBND ngày 31/02/2023", dated(null)],
  ]);
});

describe("issuers", () => {
  const issued = (issuer: string, more: Omit<Expected, "type" | "number"> = {}): Expected =>
    by("Quyết định", "12/QĐ-AB", { date: "2024-01-05", issuer, ...more });
  const of = (rest: string): string => `Quyết định số 12/QĐ-AB ngày 05/01/2024 ${rest}`;
  run([
    [of("của Chính phủ"), issued("Chính phủ")],
    [of("của Thủ tướng Chính phủ;"), issued("Thủ tướng Chính phủ")],
    [of("của Bộ Chính trị khóa XII về cán bộ"), issued("Bộ Chính trị khóa XII", { title: "về cán bộ" })],
    [of("của Ban Bí thư Trung ương Đảng (khóa XI);"), issued("Ban Bí thư Trung ương Đảng (khóa XI)")],
    [
      of("của BCH Đảng bộ tỉnh Tân Lập về chuyển đổi số"),
      issued("BCH Đảng bộ tỉnh Tân Lập", { title: "về chuyển đổi số" }),
    ],
    [of("của Ban Chấp hành Trung ương tạo sự chuyển biến"), issued("Ban Chấp hành Trung ương")],
    [
      of("của Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh"),
      issued("Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh"),
    ],
    [of("của Huyện ủy An Phú, cụ thể như sau"), issued("Huyện ủy An Phú")],
    [of("của Bộ Văn hóa, Thể thao và Du lịch quy định"), issued("Bộ Văn hóa, Thể thao và Du lịch")],
    [of("của Bộ Lao động - Thương binh và Xã hội."), issued("Bộ Lao động - Thương binh và Xã hội")],
    [of("của Bộ Lao động\n- Thương binh và Xã hội;"), issued("Bộ Lao động - Thương binh và Xã hội")],
    [
      of("của Hội đồng Thi đua - Khen thưởng Trung ương, xã triển khai"),
      issued("Hội đồng Thi đua - Khen thưởng Trung ương"),
    ],
    [
      of("của Sở Giáo dục và Đào tạo tỉnh Tân Lập hướng dẫn năm học"),
      issued("Sở Giáo dục và Đào tạo tỉnh Tân Lập", { title: "hướng dẫn năm học" }),
    ],
    [of("của UBND huyện An Phú, tỉnh Tân Lập"), issued("UBND huyện An Phú, tỉnh Tân Lập")],
    [of("của Ủy ban nhân dân (UBND) tỉnh Tân Lập"), issued("Ủy ban nhân dân tỉnh Tân Lập")],
    [
      of("của Công ty cổ phần Xây dựng và thương mại 99"),
      issued("Công ty cổ phần Xây dựng và thương mại 99"),
    ],
    [
      of("của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực về một số nội dung"),
      issued("Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực", {
        title: "về một số nội dung",
      }),
    ],
    [of("của Trung tâm Giao dịch việc làm;"), issued("Trung tâm Giao dịch việc làm")],
    [of("của Trường Tiểu học số 1 An Bình;"), issued("Trường Tiểu học số 1 An Bình")],
    [of("Sở Y tế về việc đăng ký"), issued("Sở Y tế", { title: "về việc đăng ký" })],
    [of(". của Sở Y tế"), issued("Sở Y tế")],
    [
      of("do UBND tỉnh Tân Lập ban hành về việc lập tổ"),
      issued("UBND tỉnh Tân Lập", { title: "về việc lập tổ" }),
    ],
    [
      of("của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII"),
      issued("Ban Chấp hành Trung ương Đảng khóa XII"),
    ],
    [
      of("CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC THI ĐUA"),
      issued("THỦ TƯỚNG CHÍNH PHỦ", { title: "VỀ VIỆC THI ĐUA" }),
    ],
    [
      "Kế hoạch số 05-KH/ĐU của Đảng ủy xã ngày 05/01/2024 về thi đua",
      by("Kế hoạch", "05-KH/ĐU", { date: "2024-01-05", issuer: "Đảng ủy xã", title: "về thi đua" }),
    ],
    [
      "Thông tư liên tịch số 07/2013/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính hướng dẫn thực hiện",
      by("Thông tư liên tịch", "07/2013/TTLT-BNV-BTC", {
        issuer: "Bộ Nội vụ, Bộ Tài chính",
        title: "hướng dẫn thực hiện",
      }),
    ],
    [
      "Xét đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 16/TTr-SKHCN",
      by("Tờ trình", "16/TTr-SKHCN", { issuer: "Sở Khoa học và Công nghệ" }),
    ],
    [
      "đề nghị của 2 đơn vị gồm: Công ty TNHH An Lợi tại Văn bản số 02/CV-AL; Doanh nghiệp tư nhân Đá Trắng - An Phú tại Văn bản số 7/ĐN",
      by("Văn bản", "02/CV-AL", { issuer: "Công ty TNHH An Lợi" }),
      by("Văn bản", "7/ĐN", { issuer: "Doanh nghiệp tư nhân Đá Trắng - An Phú" }),
    ],
    ["nhiệm vụ được giao tại Công văn số 12/UBND-VX", by("Công văn", "12/UBND-VX")],
  ]);
});

describe("titles", () => {
  const titled = (title: string): Expected =>
    by("Chỉ thị", "12/CT-UBND", { date: "2024-01-05", issuer: "UBND tỉnh", title });
  const about = (rest: string): string => `Chỉ thị số 12/CT-UBND ngày 05/01/2024 của UBND tỉnh ${rest}`;
  run([
    [about("về việc phòng, chống cháy rừng;"), titled("về việc phòng, chống cháy rừng")],
    [about("V/v phòng, chống cháy rừng."), titled("V/v phòng, chống cháy rừng")],
    [about("“Về phòng, chống cháy rừng”."), titled("Về phòng, chống cháy rừng")],
    [about('về "Phòng, chống cháy rừng", trong đó'), titled("về Phòng, chống cháy rừng")],
    [about("về “Phòng, chống cháy rừng; các xã thực hiện"), titled("về Phòng, chống cháy rừng")],
    [
      about("phê duyệt Đề án “Trồng rừng giai đoạn 2021 - 2025” trên địa bàn tỉnh."),
      titled("phê duyệt Đề án “Trồng rừng giai đoạn 2021 - 2025” trên địa bàn tỉnh"),
    ],
    [about("ban hành, hướng dẫn sử dụng mẫu sổ;"), titled("ban hành, hướng dẫn sử dụng mẫu sổ")],
    [about("về kế hoạch 5 năm (2021 - 2025) của tỉnh;"), titled("về kế hoạch 5 năm (2021 - 2025) của tỉnh")],
    [about("về cháy rừng (sau đây gọi tắt là Chỉ thị)"), titled("về cháy rừng")],
    [about("về cháy rừng, Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:"), titled("về cháy rừng")],
    [about("về cháy rừng, UBND xã đã giao Công an xã"), titled("về cháy rừng")],
    [about("về cháy rừng, cụ thể như sau:"), titled("về cháy rừng")],
    [about("về cháy rừng và các văn bản hướng dẫn"), titled("về cháy rừng")],
    [about("về cháy rừng của TP. Tân Lập. Các xã"), titled("về cháy rừng của TP. Tân Lập")],
    [about("vê việc cháy rừng"), titled("vê việc cháy rừng")],
    [about("về cán bộ, công chức, viên chức của xã"), titled("về cán bộ, công chức, viên chức của xã")],
    [about("quy định cháy rừng\nI. MỤC ĐÍCH"), titled("quy định cháy rừng")],
    [`(${about("về cháy rừng)")}`, titled("về cháy rừng")],
    [
      "Chỉ thị số 05-CT/TW về học tập và làm theo Bác",
      by("Chỉ thị", "05-CT/TW", { title: "về học tập và làm theo Bác" }),
    ],
    ["Chỉ thị số 05-CT/TW bảo vệ môi trường", by("Chỉ thị", "05-CT/TW")],
  ]);

  it("ends before the citation beside it, not before one inside it", () => {
    expectCited(
      "Thực hiện Kế hoạch số 16/KH-UBND về thực hiện Kết luận số 21-KL/TW và Hướng dẫn số 09/HD-SNV về khen thưởng",
      [
        by("Kế hoạch", "16/KH-UBND", { title: "về thực hiện Kết luận số 21-KL/TW" }),
        by("Kết luận", "21-KL/TW"),
        by("Hướng dẫn", "09/HD-SNV", { title: "về khen thưởng" }),
      ],
    );
  });

  it("keeps what an amending act amends together", () => {
    expectCited(
      "Nghị định số 5/2030/NĐ-CP sửa đổi Nghị định số 1/2029/NĐ-CP ngày 02/3/2029 và Nghị định số 2/2029/NĐ-CP ngày 04/3/2029; Thông tư số 9/2030/TT-BNV",
      [
        by("Nghị định", "5/2030/NĐ-CP", {
          title:
            "sửa đổi Nghị định số 1/2029/NĐ-CP ngày 02/3/2029 và Nghị định số 2/2029/NĐ-CP ngày 04/3/2029",
        }),
        by("Nghị định", "1/2029/NĐ-CP", { date: "2029-03-02" }),
        by("Nghị định", "2/2029/NĐ-CP", { date: "2029-03-04" }),
        by("Thông tư", "9/2030/TT-BNV"),
      ],
    );
  });
});

describe("provisions", () => {
  const part = (provision: string): Expected => by("Nghị định", "98/2023/NĐ-CP", { provision });
  run([
    ["điểm a khoản 2 Điều 5 của Nghị định 98/2023/NĐ-CP", part("điểm a khoản 2 Điều 5")],
    ["khoản 1 Điều 5 Nghị định số 98/2023/NĐ-CP", part("khoản 1 Điều 5")],
    ["Điều 12, 13 và khoản 2 Điều 14 Nghị định 98/2023/NĐ-CP", part("Điều 12, 13 và khoản 2 Điều 14")],
    ["theo Điều 9, Nghị định 98/2023/NĐ-CP", part("Điều 9")],
    ["Chương II Nghị định 98/2023/NĐ-CP", part("Chương II")],
    [
      "điểm đ, e khoản 3 Điều 7 Mục 2 Chương IV của Nghị định 98/2023/NĐ-CP",
      part("điểm đ, e khoản 3 Điều 7 Mục 2 Chương IV"),
    ],
    ["điều lệ và Nghị định 98/2023/NĐ-CP", by("Nghị định", "98/2023/NĐ-CP")],
    ["theo khoản vay của Nghị định 98/2023/NĐ-CP", by("Nghị định", "98/2023/NĐ-CP")],
  ]);
});

describe("lists", () => {
  run([
    [
      "Nghị định 91/2017/NĐ-CP, 38/2019/NĐ-CP",
      by("Nghị định", "91/2017/NĐ-CP"),
      by("Nghị định", "38/2019/NĐ-CP"),
    ],
    [
      "các Nghị định số 91/2017/NĐ-CP và số 38/2019/NĐ-CP của Chính phủ",
      by("Nghị định", "91/2017/NĐ-CP", { issuer: "Chính phủ" }),
      by("Nghị định", "38/2019/NĐ-CP", { issuer: "Chính phủ" }),
    ],
    [
      "Kết luận số 21-KL/TW ngày 25/10/2021, Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương",
      by("Kết luận", "21-KL/TW", { date: "2021-10-25", issuer: "Ban Chấp hành Trung ương" }),
      by("Quy định", "37-QĐ/TW", { date: "2021-10-25", issuer: "Ban Chấp hành Trung ương" }),
    ],
    // The issuer of a lower level is not the issuer of a central text.
    [
      "Nghị quyết số 18-NQ/TW và Kế hoạch số 12-KH/TU của Tỉnh ủy",
      by("Nghị quyết", "18-NQ/TW"),
      by("Kế hoạch", "12-KH/TU", { issuer: "Tỉnh ủy" }),
    ],
    ["các Quy định số 37-QĐ/TW, 41-QĐ/TW", by("Quy định", "37-QĐ/TW"), by("Quy định", "41-QĐ/TW")],
    ["Nghị quyết số 18-NQ/TW và 21-KL/TW", by("Nghị quyết", "18-NQ/TW"), by("Kết luận", "21-KL/TW")],
    ["Công văn số 12/UBND-VX, 15/UBND-NC", by("Công văn", "12/UBND-VX"), by("Công văn", "15/UBND-NC")],
    [
      "Văn bản số 26/TTg-KTN (đối với tỉnh A); số 13/TTg-KTN ngày 10/8/2015",
      by("Văn bản", "26/TTg-KTN"),
      by("Văn bản", "13/TTg-KTN", { date: "2015-08-10" }),
    ],
    [
      "Quyết định số 1/QĐ-UBND ngày 02/3/2024 và Quyết định số 2/QĐ-UBND ngày 04/3/2024",
      by("Quyết định", "1/QĐ-UBND", { date: "2024-03-02" }),
      by("Quyết định", "2/QĐ-UBND", { date: "2024-03-04" }),
    ],
  ]);
});
