import { describe, expect, it } from "vitest";
import { codes, laws, ordinances } from "../../corpus/law-names.ts";
import { by, type Expected, expectCited, found, named } from "./cited.ts";

type Case = readonly [text: string, ...expected: Expected[]];

const run = (cases: readonly Case[]): void => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))("$text", ({ text, expected }) => {
    expectCited(text, expected);
  });
};

const TDKT = "Luật Thi đua, khen thưởng";
const AMENDING = "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng";

describe("laws", () => {
  run([
    ["quán triệt Luật Thi đua, khen thưởng năm 2022 và các thông tư", named("Luật", `${TDKT} năm 2022`)],
    ["Luật Thi đua, khen thưởng 2022", named("Luật", `${TDKT} năm 2022`)],
    ["Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;", named("Luật", TDKT, { date: "2003-11-26" })],
    ["Căn cứ luật thi đua, khen thưởng ngày 26/11/2003;", named("Luật", TDKT, { date: "2003-11-26" })],
    ["CĂN CỨ LUẬT THI ĐUA, KHEN THƯỞNG NGÀY 26/11/2003", named("Luật", TDKT, { date: "2003-11-26" })],
    ["theo Luật TĐKT năm 2022", named("Luật", `${TDKT} năm 2022`)],
    ["Căn cứ Luật thi đua khen thưởng;", named("Luật", TDKT)],
    [
      "thực hiện Luật Phổ biến, giáo dục pháp luật (PBGDPL);",
      named("Luật", "Luật Phổ biến, giáo dục pháp luật"),
    ],
    ["khoản 1 Điều 9 luật trẻ em", named("Luật", "Luật Trẻ em", { provision: "khoản 1 Điều 9" })],
    [
      "Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;",
      named("Luật", "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân", { date: "2003-11-26" }),
    ],
    ["Căn cứ Luật MTTQ Việt Nam năm 2015", named("Luật", "Luật Mặt trận Tổ quốc Việt Nam năm 2015")],
    ["UBND huyện thực hiện Luật Đất đai năm 2024", named("Luật", "Luật Đất đai năm 2024")],
    ["Bộ luật Lao động", named("Bộ luật", "Bộ luật Lao động")],
    ["Điều 8 Bộ luật Dân sự năm 2015", named("Bộ luật", "Bộ luật Dân sự năm 2015", { provision: "Điều 8" })],
    [
      "Pháp lệnh Ưu đãi người có công với cách mạng",
      named("Pháp lệnh", "Pháp lệnh Ưu đãi người có công với cách mạng"),
    ],
    ["Hiến pháp năm 2013", named("Hiến pháp", "Hiến pháp năm 2013")],
    [
      "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      named("Hiến pháp", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ],
    [
      "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025",
      {
        type: "Luật",
        number: "72/2025/QH15",
        name: "Luật Tổ chức chính quyền địa phương",
        date: "2025-06-16",
      },
    ],
    [
      "Luật Thi đua, khen thưởng (Luật số 06/2022/QH15)",
      { type: "Luật", number: "06/2022/QH15", name: TDKT },
    ],
    [
      "Luật Đất đai được Quốc hội khóa XV, kỳ họp thứ 5 thông qua ngày 18 tháng 01 năm 2024",
      named("Luật", "Luật Đất đai", { date: "2024-01-18" }),
    ],
    [
      "Căn cứ Luật Dân quân tự vệ ngày 22/11/2019; Luật Nghĩa vụ quân sự năm 2015",
      named("Luật", "Luật Dân quân tự vệ", { date: "2019-11-22" }),
      named("Luật", "Luật Nghĩa vụ quân sự năm 2015"),
    ],
  ]);
});

describe("laws that no list has", () => {
  run([
    [
      "Căn cứ Luật An ninh lương thực ngày 02/3/2030 và các văn bản",
      named("Luật", "Luật An ninh lương thực", { date: "2030-03-02" }),
    ],
    [
      "Luật Giao thông vận tải thông minh năm 2031",
      named("Luật", "Luật Giao thông vận tải thông minh năm 2031"),
    ],
    [
      "Luật Phòng, chống rửa tiền và lừa đảo số 14/2032/QH17",
      { type: "Luật", number: "14/2032/QH17", name: "Luật Phòng, chống rửa tiền và lừa đảo" },
    ],
    ["Căn cứ Luật An ninh lương thực;", named("Luật", "Luật An ninh lương thực")],
    // A year after other words is not the law's.
    ["phổ biến Luật Trẻ em trên địa bàn xã năm 2023", named("Luật", "Luật Trẻ em")],
  ]);
});

describe("amending laws", () => {
  run([
    [
      "luật sửa đổi bổ sung một số điều của Luật thi đua, khen thưởng ngày 16/11/2005",
      named("Luật", AMENDING, { date: "2005-11-16" }),
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
      named(
        "Luật",
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        { date: "2019-11-22" },
      ),
    ],
    // Two laws that no list joins: the date after the last is the amending act's.
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi ngày 01/02/2031",
      named("Luật", "Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi", {
        date: "2031-02-01",
      }),
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự năm 2021",
      named("Luật", "Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự năm 2021"),
    ],
    [
      "theo luật thi đua, khen thưởng ngày 26/11/2003 cùng luật sửa đổi bổ sung một số điều của Luật thi đua, khen thưởng ngày 14/6/2005 còn hiệu lực",
      named("Luật", TDKT, { date: "2003-11-26" }),
      named("Luật", AMENDING, { date: "2005-06-14" }),
    ],
  ]);
});

describe("names of laws", () => {
  const all = [
    ...laws.map((name) => `Luật ${name}`),
    ...codes.map((name) => `Bộ luật ${name}`),
    ...ordinances.map((name) => `Pháp lệnh ${name}`),
  ];

  it("are read back whole", () => {
    const lost = all.filter((name) => {
      const citations = found(`Căn cứ ${name} ngày 01/02/2003;`);
      return citations.length !== 1 || citations[0]!.name !== name;
    });
    expect(lost).toEqual([]);
  });

  it("are read in capitals and without diacritics", () => {
    const lost = all.filter((name) => {
      const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
      return [name.toUpperCase(), plain].some((text) => found(`${text} ngày 01/02/2003;`)[0]?.name !== name);
    });
    expect(lost).toEqual([]);
  });
});

describe("resolutions of congresses and plenums", () => {
  run([
    [
      "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và",
      named("Nghị quyết", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"),
    ],
    ["Nghị quyết Đại hội XIII của Đảng", named("Nghị quyết", "Nghị quyết Đại hội XIII của Đảng")],
    ["NQ Đại hội XIII", named("Nghị quyết", "Nghị quyết Đại hội XIII")],
    [
      "Nghị quyết Đại hội lần thứ XIV của Đảng",
      named("Nghị quyết", "Nghị quyết Đại hội lần thứ XIV của Đảng"),
    ],
    [
      "Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ XXV nhiệm kỳ 2020-2025;",
      named("Nghị quyết", "Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ XXV"),
    ],
    [
      "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII",
      named("Nghị quyết", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII"),
    ],
    [
      "Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030",
      named("Nghị quyết", "Nghị quyết Đại hội Đảng bộ phường nhiệm kỳ 2025 - 2030"),
    ],
    [
      "Nghị quyết Đại hội lần thứ XX Đảng bộ tỉnh Tân Lập",
      named("Nghị quyết", "Nghị quyết Đại hội lần thứ XX Đảng bộ tỉnh Tân Lập"),
    ],
    [
      "Nghị quyết Đại hội XIII Công đoàn Việt Nam đề ra",
      named("Nghị quyết", "Nghị quyết Đại hội XIII Công đoàn Việt Nam"),
    ],
    [
      "Nghị quyết Đại hội Đoàn TNCS Hồ Chí Minh lần thứ mười hai",
      named("Nghị quyết", "Nghị quyết Đại hội Đoàn TNCS Hồ Chí Minh lần thứ mười hai"),
    ],
    ["Nghị quyết Trung ương 4 khóa XII", named("Nghị quyết", "Nghị quyết Trung ương 4 khóa XII")],
    ["Nghị quyết Trung ương 4 (khóa XI, XII)", named("Nghị quyết", "Nghị quyết Trung ương 4 (khóa XI, XII)")],
    ["Nghị quyết TW 7 khóa 13", named("Nghị quyết", "Nghị quyết TW 7 khóa 13")],
    [
      "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII",
      named("Nghị quyết", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"),
    ],
    [
      "Kết luận Hội nghị Trung ương 4 khóa XIII",
      named("Kết luận", "Kết luận Hội nghị Trung ương 4 khóa XIII"),
    ],
    [
      "Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh và Kế hoạch số 05-KH/TWĐTN",
      named("Điều lệ", "Điều lệ Đoàn TNCS Hồ Chí Minh"),
      by("Kế hoạch", "05-KH/TWĐTN"),
    ],
    ["Căn cứ Điều lệ Công đoàn Việt Nam khóa XIII;", named("Điều lệ", "Điều lệ Công đoàn Việt Nam")],
  ]);
});
