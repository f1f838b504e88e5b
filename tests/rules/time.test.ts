/** The rules on years, dates, themes and movements in the ways plans are really written. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { analyse } from "../../src/analyse.ts";
import { type Parts, plan } from "../../src/check/example.ts";

const IDS = new Set(
  [
    "year",
    "anniversary",
    "date-order",
    "past-deadline",
    "weekday",
    "stale-theme",
    "movement-name",
    "movement-period",
  ].map((name) => `consistency/${name}`),
);
const timely = rules.filter(({ id }) => IDS.has(id));

async function found(text: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { findings } = await analyse(bytes, { path: "ke-hoach.txt", today: "2026-02-10", rules: timely });
  return findings.map(
    ({ rule, text }) =>
      `${rule.replace("consistency/", "")}: ${(text ?? "").normalize("NFC").replace(/\s+/g, " ")}`,
  );
}

/** A plan of 05/02/2026 for 2026 with these words as a task. */
const task = (words: string, more: Partial<Parts> = {}): string =>
  plan({
    sections: `I. MỤC ĐÍCH, YÊU CẦU\nTạo khí thế thi đua sôi nổi.\nII. NỘI DUNG\n${words}\nIII. TỔ CHỨC THỰC HIỆN\nCác thôn thực hiện.`,
    ...more,
  });

/** Right words: nothing is found. */
const RIGHT: readonly string[] = [
  // years
  "Năm 2025, kinh tế phát triển; hoàn thành thắng lợi nhiệm vụ năm 2025.",
  "Kết quả thực hiện nhiệm vụ năm 2025 là cơ sở để phấn đấu hoàn thành nhiệm vụ năm 2026.",
  "Tổng kết công tác thi đua năm 2025, triển khai nhiệm vụ năm 2026 trước ngày 28/02/2026.",
  "Giảm số vụ tai nạn so với năm 2025; tăng 12% so với cùng kỳ năm 2025.",
  "Thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025-2030, kế hoạch 5 năm 2026-2030, giai đoạn 2021 - 2025.",
  "Phấn đấu đến năm 2030 đạt chuẩn nông thôn mới nâng cao, hướng tới năm 2045.",
  "Triển khai Luật Thi đua, khen thưởng năm 2022 và Hiến pháp năm 2013.",
  "Tặng quà 2025 hộ; trồng 2.025 cây; diện tích 2024 m2; đường 2023.",
  "Công dân sinh từ ngày 01/01/1999 đến ngày 31/12/2008; sinh năm 2007.",
  "Đối với công trình khởi công trước ngày 31/12/2025, tiếp tục thi công.",
  "Các đơn vị đã hoàn thành đăng ký trước ngày 25/12/2025.",
  "Tổng kết năm học 2025-2026 trước ngày 30/5/2026; khai giảng năm học 2026-2027.",
  "Báo cáo năm gửi trước ngày 15/01/2027.",
  "Số liệu báo cáo tính từ ngày 15/12/2024 đến ngày 14/12/2025.",
  "Khắc phục hạn chế đã chỉ ra qua kiểm tra năm 2025, phấn đấu hoàn thành chỉ tiêu còn nợ của năm 2025.",
  "Biểu dương các điển hình tiên tiến trong phong trào thi đua năm 2025.",
  "Chuẩn bị các điều kiện để phát động thi đua năm 2027.",
  "Tiếp tục thực hiện Kế hoạch số 15/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân xã.",
  "Ngân sách thực hiện theo dự toán năm 2025 chuyển sang.",
  // anniversaries
  "Chào mừng kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).",
  "Kỷ niệm 51 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 – 30/4/2026), 140 năm Ngày Quốc tế Lao động 1/5.",
  "Kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026) và 37 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2026).",
  "Kỷ niệm lần thứ 79 ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).",
  "Thực hiện kế hoạch 5 năm, kỷ niệm ngày thành lập Đảng (03/02/1930 - 03/02/2026).",
  "Đợt thi đua 90 ngày đêm; 100 ngày thi đua chào mừng Đại hội.",
  "Phát huy kết quả đợt thi đua kỷ niệm 80 năm Quốc khánh.",
  "Kỷ niệm 15 năm ngày thành lập Đảng bộ xã, 30 năm thành lập Hội Nông dân xã.",
  "Kỷ niệm 90 năm ngày sinh nhà văn Trần Văn Bình (12/4/1936 - 30/01/2001).",
  "Trao Huy hiệu 30, 40, 50 năm tuổi Đảng dịp 03/02 và 19/5.",
  // dates
  "Từ ngày 15/12 đến ngày 15/01 năm sau; từ 7 giờ đến 11 giờ ngày 20/3/2026.",
  "Thời gian từ ngày 15/11/2026 đến hết ngày 30/11/2026; từ ngày 05 đến ngày 25/11/2026.",
  "Họp giao ban vào thứ Hai hằng tuần; kỳ họp thứ 2 ngày 10/3/2026; phiên họp thứ ba, ngày 10/3/2026.",
  "Thứ Bảy, ngày 24/01/2026 đã họp; Chủ nhật (ngày 01/3/2026); ngày 02/3/2026 (thứ 2), chiều thứ Tư, ngày 04/3/2026.",
  "Từ thứ Hai ngày 02/3 đến thứ Sáu ngày 06/3/2026.",
  "Trong hai ngày 07, 08/3/2026 (thứ Bảy, Chủ nhật).",
  "Hội nghị lần thứ 5, ngày 12/3/2026; đợt thứ 2: ngày 12/3/2026.",
  "Thu hai vụ, ngày 12/3/2026 thu hoạch xong.",
  "Điều kiện: tốt nghiệp trước ngày 01/01/2026, thành lập trước ngày 01/7/2025.",
  "Ban hành theo quy định có hiệu lực từ ngày 01/01/2026.",
  "Rà soát các văn bản ban hành trước ngày 01/7/2025.",
  // themes
  "Tổ chức cuộc thi với chủ đề “Em yêu quê hương An Bình” và hội thi chủ đề “Quê hương đổi mới”.",
  // movements
  "Hưởng ứng phong trào thi đua “Phú Thọ chung sức xây dựng nông thôn mới”.",
  "Hưởng ứng phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”, cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.",
  "Hưởng ứng phong trào “Toàn dân tham gia phòng cháy, chữa cháy”, “Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại”.",
  "Hưởng ứng phong trào “Học tập, sáng tạo, đổi mới”, “Thi đua quyết thắng”, “Vì an ninh Tổ quốc”.",
  "Tổng kết phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2025.",
  "Hưởng ứng phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời” giai đoạn 2023 - 2030.",
];

/** Wrong words, and what is found. */
const WRONG: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["Phấn đấu hoàn thành thắng lợi nhiệm vụ năm 2025.", ["year: 2025"]],
  ["Các thôn đăng ký thi đua năm 2025 với xã.", ["year: 2025"]],
  ["Sơ kết phong trào thi đua 6 tháng đầu năm 2025 vào đầu tháng 7.", ["year: 2025"]],
  ["Báo cáo kết quả về Văn phòng trước ngày 15 tháng 11 năm 2025.", ["year: ngày 15 tháng 11 năm 2025"]],
  ["Các đơn vị nộp hồ sơ chậm nhất ngày 30/10/2025 để tổng hợp.", ["year: 30/10/2025"]],
  ["Hoàn thành trong tháng 6/2025; báo cáo quý III.", ["year: tháng 6/2025"]],
  ["Thời gian tổ chức: từ ngày 15/3/2025 đến ngày 15/5/2025.", ["year: 15/5/2025"]],
  ["Tổng hợp danh sách, gửi Văn phòng trước 17 giờ 00 ngày 20/01/2026.", ["past-deadline: 20/01/2026"]],
  [
    "Kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).",
    ["anniversary: Kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)"],
  ],
  [
    "Chào mừng 135 năm Ngày sinh Chủ tịch Hồ Chí Minh và 81 năm Quốc khánh.",
    ["anniversary: 135 năm Ngày sinh Chủ tịch Hồ Chí Minh"],
  ],
  [
    "Kỷ niệm lần thứ 78 ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).",
    ["anniversary: Kỷ niệm lần thứ 78 ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)"],
  ],
  ["Kỷ niệm 79 ngày Thương binh - Liệt sỹ 27/7.", ["anniversary: 79 ngày"]],
  ["Kỷ niệm 96 năm ngày thành lập Đảng (03/3/1930 - 03/02/2026).", ["anniversary: 03/3/1930"]],
  ["Khai mạc lúc 7h30 thứ Hai, ngày 08/3/2026.", ["weekday: thứ Hai"]],
  ["Khai mạc ngày 08 tháng 3 năm 2026 (Thứ bảy).", ["weekday: Thứ bảy"]],
  [
    "Tổ chức từ ngày 20/12/2026 đến hết ngày 20/11/2026.",
    ["date-order: từ ngày 20/12/2026 đến hết ngày 20/11/2026"],
  ],
  ["Nhiệm kỳ 2030 - 2025 của Hội đồng.", ["date-order: 2030 - 2025"]],
  ["Hưởng ứng phong trào “Cả nước chung sức xây dựng nông thôn”.", []],
  [
    "Hưởng ứng phong trào “Cả nước chung lòng xây dựng nông thôn mới”.",
    ["movement-name: Cả nước chung lòng xây dựng nông thôn mới"],
  ],
  [
    "Tiếp tục hưởng ứng phong trào “Toàn dân đoàn kết xây dựng đời sống văn minh”.",
    ["movement-name: Toàn dân đoàn kết xây dựng đời sống văn minh"],
  ],
];

/** The same words as other files hold them. */
const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ["as typed", (text) => text],
  ["decomposed", (text) => text.normalize("NFD")],
  [
    "with old tone marks",
    (text) => text.replaceAll("hóa", "hoá").replaceAll("hòa", "hoà").replaceAll("ủy", "uỷ"),
  ],
  ["with non-breaking spaces", (text) => text.replaceAll("ngày ", "ngày\u00a0")],
  ["with long dashes", (text) => text.replaceAll(" - ", " – ")],
];

describe.each(FORMS)("words %s", (_, form) => {
  it.each(RIGHT)("%s", async (words) => {
    expect(await found(form(task(words)))).toEqual([]);
  });

  it.each(WRONG)("%s", async (words, expected) => {
    const same = (text: string) => text.replaceAll("–", "-").replaceAll("\u00a0", " ");
    expect((await found(form(task(words)))).map(same)).toEqual(
      expected.map((text) => same(form(text).normalize("NFC"))),
    );
  });
});

/** Whole plans of other kinds. */
const PLANS: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    "a plan for next year made in December",
    task("Phấn đấu hoàn thành nhiệm vụ năm 2025; đăng ký thi đua năm 2026 trước ngày 31/12/2025.", {
      placeDate: "An Bình, ngày 10 tháng 12 năm 2025",
    }),
    [],
  ],
  [
    "a plan for five years",
    task("Báo cáo kết quả hằng năm trước ngày 15/11/2026; sơ kết năm 2028, tổng kết năm 2030.", {
      subject: "Thực hiện phong trào thi đua “Bình dân học vụ số” giai đoạn 2026 - 2030",
      opening:
        "Ủy ban nhân dân xã An Bình ban hành Kế hoạch thực hiện phong trào giai đoạn 2026 - 2030 như sau:",
      closing: "Trên đây là Kế hoạch thực hiện phong trào thi đua giai đoạn 2026 - 2030./.",
    }),
    [],
  ],
  [
    "a plan to sum up five years",
    task("Đánh giá kết quả phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025.", {
      subject: "Tổng kết phong trào thi đua yêu nước giai đoạn 2021 - 2025",
      opening:
        "Ủy ban nhân dân xã An Bình ban hành Kế hoạch tổng kết phong trào thi đua giai đoạn 2021 - 2025 như sau:",
      closing: "Trên đây là Kế hoạch tổng kết phong trào thi đua yêu nước giai đoạn 2021 - 2025./.",
    }),
    [],
  ],
  [
    "a plan to judge last year's work",
    task("Các thôn tự chấm điểm năm 2025, gửi hồ sơ trước ngày 20/02/2026.", {
      subject: "Chấm điểm, xếp loại thi đua năm 2025",
      opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch chấm điểm, xếp loại thi đua năm 2025 như sau:",
      closing: "Trên đây là Kế hoạch chấm điểm, xếp loại thi đua năm 2025./.",
    }),
    [],
  ],
  [
    "a plan that carries out a law of another year",
    task("Tuyên truyền Luật Thi đua, khen thưởng năm 2022.", {
      subject: "Triển khai Luật Thi đua, khen thưởng năm 2022",
      opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch của Ủy ban nhân dân xã An Bình./.",
    }),
    [],
  ],
  [
    "a plan whose subject names no year",
    task("Thời gian: 19h30 ngày 24/3/2026 (thứ Ba).", {
      subject: "Tổ chức đêm nhạc gây quỹ",
      opening: "Ủy ban nhân dân xã An Bình xây dựng Kế hoạch tổ chức đêm nhạc như sau:",
      closing: "Trên đây là Kế hoạch tổ chức đêm nhạc gây quỹ./.",
    }),
    [],
  ],
  [
    "an aim in the title",
    task("Hoàn thành trước ngày 30/6/2030.", {
      subject: "Phát triển kinh tế tư nhân đến năm 2030, tầm nhìn đến năm 2045",
      opening: "Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch phát triển kinh tế tư nhân đến năm 2030./.",
    }),
    [],
  ],
  [
    "capitals",
    task("Báo cáo trước ngày 15/11/2026.", { subject: "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2025" }),
    ["year: 2025"],
  ],
  [
    "a school year left over in the closing",
    task("Các tổ đăng ký thi đua trước ngày 30/9/2026.", {
      placeDate: "An Bình, ngày 10 tháng 9 năm 2026",
      subject: "Thi đua “Dạy tốt, học tốt” năm học 2026 - 2027",
      opening: "Trường Tiểu học An Bình xây dựng Kế hoạch thi đua năm học 2026 - 2027 như sau:",
      closing: "Trên đây là Kế hoạch thi đua năm học 2024 - 2025 của Trường Tiểu học An Bình./.",
    }),
    ["year: 2024 - 2025"],
  ],
  [
    "a blank in the date",
    task("Báo cáo kết quả trước ngày 15/11/2025.", { placeDate: "An Bình, ngày     tháng 02 năm 2026" }),
    ["year: 15/11/2025"],
  ],
  [
    "a pointer with a blank day",
    plan({ appendix: "DANH SÁCH\n(Kèm theo Kế hoạch số    /KH-UBND ngày    /02/2025 của UBND xã An Bình)" }),
    ["year: 2025"],
  ],
];

describe("whole plans", () => {
  it.each(PLANS)("%s", async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it("hard-wrapped", async () => {
    const words =
      "Tổ chức tốt đợt thi đua lập thành tích chào mừng các ngày lễ lớn của đất nước, của tỉnh trong năm, trọng tâm là kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026) và những sự kiện chính trị quan trọng khác của địa phương; báo cáo kết quả về Ủy ban nhân dân xã trước ngày 15 tháng 11 năm 2025 để tổng hợp.";
    expect(await found(task(words).replace(/[^\n]{70,88}(?= )/g, "$&\n"))).toEqual([
      "anniversary: kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)",
      "year: ngày 15 tháng 11 năm 2025",
    ]);
  });
});
