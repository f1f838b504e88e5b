/** What looks like a citation and is none. */
import { describe, expect, it } from "vitest";
import { expectCited, found } from "./cited.ts";

describe("no citation", () => {
  it.each([
    "bám sát Nghị quyết, Chỉ thị, Chương trình, Kế hoạch năm 2031 của cấp trên",
    "các nghị quyết, kế hoạch, chương trình và đề án năm 2031 của thôn",
    "Nghị quyết của Đảng, các nghị quyết của Hội đồng nhân dân",
    "Kế hoạch của UBND huyện; căn cứ kế hoạch này",
    "Kế hoạch phát triển kinh tế - xã hội 5 năm 2021-2025",
    "Kế hoạch 5 năm (2021 - 2025)",
    "Kế hoạch 2024; Kế hoạch 2021-2025",
    "báo cáo kết quả 06 tháng và 01 năm",
    "Báo cáo 6/12 tháng; báo cáo 06/2022",
    "Quyết định 02 đồng chí; Quy định 05 nhóm; Kết luận 3 vấn đề",
    "Thông báo 02 lần; Hướng dẫn 10 xã; hướng dẫn 5K",
    "Nghị quyết 2 kỳ họp",
    "quy định số lượng 12 người; quyết định số phận",
    "ban hành 15 văn bản, 12 kế hoạch, 3 hướng dẫn",
    "Chương trình 135; Chương trình mục tiêu quốc gia",
    "Đề án thứ tư; Đề án 4 của tỉnh",
    "không chỉ thi đua 34 lần",
    "theo luật định, đúng pháp luật; kỷ luật, quy luật, âm luật",
    "Luật sư, Hội Luật gia, Đại học Luật, dự thảo Luật Trẻ em",
    "chi thưởng theo Luật thi đua khen thưởng hiện nay",
    "phổ biến luật thi đua, khen thưởng",
    "các luật, nghị định và thông tư có liên quan; Luật này, Nghị định này, Thông tư này",
    "Hiến pháp và pháp luật",
    "Điều lệ của Đoàn; theo Điều lệ Hội",
    "Nghị quyết Đại hội Đảng các cấp; Nghị quyết Đại hội Đảng bộ các cấp (nhiệm kỳ 2020 - 2025)",
    "Nghị quyết Đại hội Đảng bộ xã đề ra",
    "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    "chào mừng Đại hội Đảng toàn quốc lần thứ XX, nhiệm kỳ 2056 - 2061",
    "Quyết định số …/QĐ-UBND ngày … tháng … năm 2024",
    "Quyết định số     /QĐ-UBND ngày     /4/2026",
    "Quyết định số ....../2025/QĐ-UBND",
    "Kèm theo Kế hoạch số        /KH-UBND",
    "Kế hoạch số 49/KH-UBND này",
    "Số: 49/KH-UBND",
    "Số 15-NQ/ĐU",
    "Số: ^3 /KH-UBND",
    "KẾ HOẠCH\nSố: 49/KH-UBND",
    "UBND XÃ AN BÌNH\nSố: 49/KH-UBND\tAn Bình, ngày 02 tháng 3 năm 2024",
    "- Lưu: VT, CN(M.An).",
    "Mẫu số 01/BC-TĐ, Biểu số 02/BC-TĐ kèm theo",
    "nhà số 12/5 đường Lê Lợi; tài khoản số 12/KH-AB",
    "điện thoại 0912-345-678, 0243/KH",
    "hoàn thành 17/17 chỉ tiêu, trực 24/7, ngày 02/9, tỷ lệ 3/4",
    "xe 38C-12345, biển số 29A-123.45",
    "Covid-19, A/H5N1, GD&ĐT, km/h, 80/20",
    "ISO 9001/2015, TCVN 9001:2015",
    "tháng 12/2022, quý I/2023, năm học 2022-2023",
    "giai đoạn 2021-2025, nhiệm kỳ 2020-2025",
    "ngày 07/4/2014, ngày 16-7-2021, 1.000/NQ",
    "lớp 9A/12B, tổ dân phố số 12/TDP",
    "Giấy chứng nhận số 02/GCN-ABC ngày 17/06/2020",
    "Kế hoạch số; Nghị định số: ; Luật số",
    "",
    " \n\n",
  ])("%j", (text) => {
    expectCited(text, []);
  });
});

describe("the document's own number", () => {
  const own = { number: "49", symbol: "KH-UBND", type: "Kế hoạch" };

  it.each([
    "Kế hoạch số 49/KH-UBND",
    "theo Kế hoạch số 49/KH-UBND ngày 02/3/2024 của UBND xã",
    "(Kèm theo Kế hoạch số 49/KH-UBND ngày 02/3/2024)",
    "(Kèm theo Kế hoạch số 49 ngày 02/3/2024)",
    "số 49/KH-UBND ngày 02/3/2024",
  ])("%s", (text) => {
    expect(found(text, { own })).toEqual([]);
    expect(found(text)).toHaveLength(1);
  });

  it("does not hide another number", () => {
    expect(found("Kế hoạch số 94/KH-UBND", { own })).toHaveLength(1);
    expect(found("Quyết định số 49/QĐ-UBND", { own })).toHaveLength(1);
  });

  it("is left out where the caller says so", () => {
    const text = "KH 49/KH-UBND\nThực hiện Kế hoạch số 12/KH-UBND";
    expect(found(text, { skip: [{ start: 0, end: 13 }] }).map(({ number }) => number)).toEqual([
      "12/KH-UBND",
    ]);
  });
});
