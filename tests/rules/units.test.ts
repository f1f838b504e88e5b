/** Units and bodies in the forms that documents come in: other provinces, capitals, decomposed, wrapped, old tone marks. */
import { describe, expect, it } from "vitest";
import abolishedBody from "../../rules/consistency/abolished-body.ts";
import abolishedUnit from "../../rules/consistency/abolished-unit.ts";
import copiedBody from "../../rules/consistency/copied-body.ts";
import place from "../../rules/consistency/place.ts";
import { analyse } from "../../src/analyse.ts";
import { plan, youthPlan } from "../../src/check/example.ts";

const rules = [abolishedUnit, abolishedBody, place, copiedBody];

async function found(text: string, asOf?: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { findings } = await analyse(bytes, {
    path: "x.txt",
    today: "2026-11-20",
    rules,
    ...(asOf && { asOf }),
  });
  return findings.map(({ rule, text, expected }) => {
    const words = (text ?? "").normalize("NFC").replace(/\s+/g, " ");
    return `${rule.split("/")[1]}: ${words}${expected ? ` > ${expected}` : ""}`;
  });
}

const saying = (sentence: string, more: Parameters<typeof plan>[0] = {}): string =>
  plan({
    sections: `I. MỤC ĐÍCH\nTạo khí thế thi đua.\nII. NỘI DUNG\n1. Nhiệm vụ\n${sentence}\n2. Các thôn tổ chức thực hiện.`,
    ...more,
  });

describe("units that are no more", () => {
  it.each([
    ["Kiểm tra tại tỉnh Hoà Bình.", ["abolished-unit: tỉnh Hoà Bình > tỉnh Phú Thọ"]],
    ["KIỂM TRA TẠI TỈNH THÁI BÌNH.", ["abolished-unit: TỈNH THÁI BÌNH > TỈNH HƯNG YÊN"]],
    [
      "Kiểm tra tại tỉnh Bà Rịa – Vũng Tàu.",
      ["abolished-unit: tỉnh Bà Rịa – Vũng Tàu > thành phố Hồ Chí Minh"],
    ],
    ["Kiểm tra tại tỉnh Kontum và tỉnh Kon Tum.", ["abolished-unit: tỉnh Kon Tum > tỉnh Quảng Ngãi"]],
    [
      "Kiểm tra tại thị trấn Cổ Lễ, huyện Trực Ninh, tỉnh Nam Định.",
      ["abolished-unit: thị trấn Cổ Lễ, huyện Trực Ninh, tỉnh Nam Định > xã Cổ Lễ, tỉnh Ninh Bình"],
    ],
    [
      "Kiểm tra tại Xã Nam Hưng - Huyện Nam Sách - Tỉnh Hải Dương.",
      ["abolished-unit: Xã Nam Hưng - Huyện Nam Sách - Tỉnh Hải Dương > Xã Hợp Tiến, thành phố Hải Phòng"],
    ],
    [
      "Kiểm tra tại TP. Hải Dương và TP Thủ Đức.",
      ["abolished-unit: TP. Hải Dương", "abolished-unit: TP Thủ Đức"],
    ],
    ["Kiểm tra tại huyện Phú Quý.", ["abolished-unit: huyện Phú Quý > đặc khu Phú Quý"]],
    [
      "Giao UBND các xã, phường, thị trấn rà soát.",
      ["abolished-unit: xã, phường, thị trấn > xã, phường, đặc khu"],
    ],
    ["Kiểm tra tại huyện Đông Khê Thượng.", ["abolished-unit: huyện Đông Khê Thượng"]],
  ])("are found: %s", async (sentence, expected) => {
    expect(await found(saying(sentence))).toEqual(expected);
    expect((await found(saying(sentence).normalize("NFD"))).length).toBe(expected.length);
  });

  it.each([
    "Tham quan phường Nam Định, xã Thái Bình, phường Hải Dương và thành phố Huế.",
    "Đoàn đi thăm tỉnh Hà Nam, Trung Quốc.",
    "Ôn lại truyền thống đấu tranh của quân và dân tỉnh Bến Tre.",
    "Kỷ niệm ngày thành lập tỉnh Hà Nam Ninh; thăm tỉnh Quảng Nam - Đà Nẵng.",
    "Tiếp nhận tài liệu của huyện Nam Sách bàn giao.",
    "Ông Trần Văn Hai, quê quán xã Nam Hưng, huyện Nam Sách, tỉnh Hải Dương.",
    "Năm 2024, huyện Nam Sách đạt chuẩn nông thôn mới.",
    "Trong năm 2025, huyện Nam Sách có 5 xã đạt chuẩn; 6 tháng đầu năm 2025, tỉnh Hải Dương dẫn đầu.",
    "Tuyên truyền về “Hành trình huyện Nam Sách xanh” đến các thôn.",
    "Xã Hợp Tiến (trước đây thuộc huyện Nam Sách) tham gia.",
    "Đăng ký tại Trung tâm Y tế huyện Nam Sách và Khu công nghiệp tỉnh Hải Dương.",
    "Tinh hoa bình dị, quan Trường, xa Hải Dương, thành phố xanh.",
    "Tổ chức ở thành phố Hồ Chí Minh, thành phố Cần Thơ, thành phố Đà Nẵng.",
  ])("are not seen in: %s", async (sentence) => expect(await found(saying(sentence))).toEqual([]));

  it("follow the day: three provinces became cities in 2026", async () => {
    const text = (day: string) =>
      saying("Giao lưu với tỉnh Đồng Nai và thành phố Bắc Ninh.", { placeDate: `An Bình, ngày ${day}` });
    expect(await found(text("29 tháng 4 năm 2026"))).toEqual(["abolished-unit: thành phố Bắc Ninh"]);
    expect(await found(text("30 tháng 4 năm 2026"))).toEqual([
      "abolished-unit: tỉnh Đồng Nai > thành phố Đồng Nai",
      "abolished-unit: thành phố Bắc Ninh",
    ]);
    expect(await found(text("20 tháng 9 năm 2026"))).toEqual([
      "abolished-unit: tỉnh Đồng Nai > thành phố Đồng Nai",
    ]);
    expect(await found(text("30 tháng 6 năm 2025"))).toEqual([]);
  });

  it("are looked up in the letterhead's province", async () => {
    const body = "UBND TỈNH NINH BÌNH\nỦY BAN NHÂN DÂN XÃ AN BÌNH";
    expect(await found(saying("Kiểm tra tại xã Trực Chính và xã Không Có.", { body }))).toEqual([
      "abolished-unit: xã Trực Chính > xã Ninh Giang",
    ]);
    expect(await found(saying("Kiểm tra tại xã Trực Chính."))).toEqual([]);
  });

  it("are known through wrapped lines", async () => {
    const sentence =
      "Vận động hội viên, đoàn viên và Nhân dân chỉnh trang đường làng, ngõ xóm, trồng hoa hai bên đường trục thôn, rồi kiểm tra kết quả tại xã Nam Hưng, huyện Nam Sách, tỉnh Hải Dương, báo cáo về UBND huyện Nam Sách trước ngày 15 tháng 11 năm 2026.";
    for (const width of [60, 64, 71, 78]) {
      const findings = await found(wrapped(saying(sentence), width));
      expect(findings, String(width)).toEqual([
        "abolished-unit: xã Nam Hưng, huyện Nam Sách, tỉnh Hải Dương > xã Hợp Tiến, thành phố Hải Phòng",
        "abolished-body: UBND huyện Nam Sách",
      ]);
    }
  });
});

/** `text` with hard line breaks, as PDF gives it. */
function wrapped(text: string, width: number): string {
  const wrap = (line: string): string => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1)!;
      if (last !== "" && last.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines.join("\n");
  };
  return text.split("\n").map(wrap).join("\n");
}

describe("the day of a document", () => {
  const bodies = { recipients: "Nơi nhận:\n- UBND huyện;\n- Các thôn;" };

  it("is not today's where it bears none", async () => {
    const undated = { placeDate: null, bases: null };
    expect(await found(plan({ ...undated, ...bodies, subject: "Thi đua năm 2022" }))).toEqual([]);
    expect(await found(plan({ ...undated, ...bodies, subject: "Thi đua năm 2026" }))).toEqual([
      "abolished-body: UBND huyện",
    ]);
  });

  it("may be blank", async () => {
    const blank = (month: string) => plan({ ...bodies, placeDate: `An Bình, ngày     tháng ${month}` });
    expect(await found(blank("6 năm 2025"))).toEqual([]);
    expect(await found(blank("8 năm 2025"))).toEqual(["abolished-body: UBND huyện"]);
    expect(await found(blank("   năm 2025"))).toEqual([]);
  });

  it("may be last year's by a slip", async () => {
    const text = youthPlan({
      placeDate: "An Bình, ngày 07 tháng 01 năm 2025",
      bases: "Thực hiện Kế hoạch số 15-KH/ĐTN ngày 06/01/2026 của Ban Thường vụ Tỉnh đoàn;",
      recipients: "Nơi nhận:\n- TT HU;\n- Các chi đoàn;",
      sections:
        "I. THỜI GIAN\nTừ ngày 10/01/2026 đến ngày 20/01/2026.\nII. NỘI DUNG\nTổng kết ngày 25/01/2026.",
    });
    expect(await found(text)).toEqual(["abolished-body: TT HU"]);
  });

  it("is as asked", async () => {
    const old = plan({ ...bodies, placeDate: "An Bình, ngày 05 tháng 02 năm 2024" });
    expect(await found(old)).toEqual([]);
    expect(await found(old, "2026-01-01")).toEqual(["abolished-body: UBND huyện"]);
  });
});

describe("bodies that are no more", () => {
  it.each([
    ["Báo cáo Phòng GD&ĐT.", ["abolished-body: Phòng GD&ĐT"]],
    [
      "Báo cáo UBND TP Nam Định và Thành ủy Nam Định.",
      ["abolished-body: UBND TP Nam Định", "abolished-body: Thành ủy Nam Định"],
    ],
    [
      "Giao Uỷ ban nhân dân các huyện, thị xã, thành phố phối hợp.",
      ["abolished-body: Uỷ ban nhân dân các huyện, thị xã, thành phố"],
    ],
    ["Đề nghị Bộ NN&PTNT hỗ trợ giống.", ["abolished-body: Bộ NN&PTNT > Bộ Nông nghiệp và Môi trường"]],
    [
      "Đề nghị Hội Nông dân huyện, Huyện Đoàn phối hợp.",
      ["abolished-body: Hội Nông dân huyện", "abolished-body: Huyện Đoàn"],
    ],
    ["Báo cáo Tỉnh uỷ Nam Định.", ["abolished-body: Tỉnh uỷ Nam Định > Tỉnh uỷ Ninh Bình"]],
  ])("are found: %s", async (sentence, expected) => expect(await found(saying(sentence))).toEqual(expected));

  it.each([
    "Thực hiện Thông tư số 15/2023/TT-BLĐTBXH ngày 29/12/2023 của Bộ Lao động - Thương binh và Xã hội.",
    "Xã đã được UBND huyện Nam Sách công nhận danh hiệu.",
    "Thành ủy Hải Phòng, UBND thành phố Huế, Công an thành phố Hà Nội phối hợp.",
    "Quán huyện ăn uống; huyện ủy viên là chức cũ.",
    "Báo cáo Phòng Kinh tế, Phòng Văn hóa - Xã hội xã và Công an xã.",
    "Hồ sơ do Chi cục Thuế huyện (nay là Thuế cơ sở) lưu.",
    "Phòng, chống dịch bệnh ở huyện bạn đã xong từ năm 2024.",
  ])("are not seen in: %s", async (sentence) => expect(await found(saying(sentence))).toEqual([]));
});

describe("another unit's name", () => {
  it("is seen whatever the form of the text", async () => {
    const text = plan({
      closing: "Trên đây là Kế hoạch phát động thi đua của Uỷ ban nhân dân xã Hải Anh./.",
    });
    const expected = ["copied-body: xã Hải Anh > xã An Bình"];
    for (const form of [text, text.normalize("NFD"), text.replaceAll("xã Hải Anh", "xã Hải\u00a0Anh")])
      expect(await found(form)).toEqual(expected);
  });

  it("of a province is seen too", async () => {
    const text = plan({
      body: "ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG",
      placeDate: "Cao Bằng, ngày 05 tháng 02 năm 2026",
      opening: "Ủy ban nhân dân tỉnh Sơn La ban hành Kế hoạch như sau:",
      closing: "Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.",
    });
    expect(await found(text)).toEqual(["copied-body: tỉnh Sơn La > tỉnh Cao Bằng"]);
  });

  it.each([
    "Vận động Nhân dân ba xã An Bình, Hải Anh, Hải Đường chung tay.",
    "Đề nghị UBND xã Hải Anh phối hợp bảo đảm an ninh ngày hội.",
    "Thăm mô hình trồng hoa trên địa bàn xã Hải Anh.",
    "Nhân dân xã Hải Anh cũng dự ngày hội.",
    "Giải bóng đá do UBND tỉnh Sơn La tổ chức.",
    "Trường Tiểu học xã Hải Anh giúp âm thanh.",
  ])("may have its reason: %s", async (sentence) => expect(await found(saying(sentence))).toEqual([]));

  it.each(["An Binh", "Ninh Bình", "Xã An Bình", "AN BÌNH"])("is not %s in the place line", async (name) => {
    expect(await found(plan({ placeDate: `${name}, ngày 05 tháng 02 năm 2026` }))).toEqual([]);
  });
});

describe("long texts", () => {
  it.each([
    ["units", "tỉnh Hải Dương, "],
    ["chains", "xã Nam Hưng, huyện Nam Sách; "],
    ["bodies", "UBND huyện Nam Sách "],
    ["own", "trên địa bàn xã Hải Anh, "],
    ["levels", "các xã, phường, thị trấn "],
    ["quotes", "“UBND xã Hải Anh yêu cầu "],
    ["words", "Phòng giáo dục và "],
  ])("of many %s end soon", async (_, words) => {
    const start = Date.now();
    await found(saying(words.repeat(8_000)));
    expect(Date.now() - start).toBeLessThan(20_000);
  });
});
