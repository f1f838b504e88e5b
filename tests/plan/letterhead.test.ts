import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model.ts";
import { parse, planText } from "./parse.ts";

type Head = [
  parent: string | null,
  issuing: string | null,
  number: string | null,
  symbol: string | null,
  place: string | null,
  date: string | null,
  family: string,
];

const headOf = ({ header, family }: Plan): Head => [
  header.parentBody?.value ?? null,
  header.issuingBody?.value ?? null,
  header.number?.value ?? null,
  header.number?.symbol ?? null,
  header.place?.value ?? null,
  header.date?.value ?? null,
  family,
];

const HEADS: readonly (readonly [name: string, text: string, head: Head])[] = [
  [
    "two columns as lines",
    "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 12/KH-UBND\nAn Bình, ngày 05 tháng 02 năm 2026",
    [null, "ỦY BAN NHÂN DÂN XÃ AN BÌNH", "12", "KH-UBND", "An Bình", "2026-02-05", "state"],
  ],
  [
    "a ward whose name begins like that of a type of document",
    "ỦY BAN NHÂN DÂN\nPHƯỜNG AN KHÊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nAn Khê, ngày 05 tháng 02 năm 2026",
    [null, "ỦY BAN NHÂN DÂN PHƯỜNG AN KHÊ", "12", "KH-UBND", "An Khê", "2026-02-05", "state"],
  ],
  [
    "a ward whose name ends like a level",
    "ỦY BAN NHÂN DÂN\nPHƯỜNG TAM QUAN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nTam Quan, ngày 05 tháng 02 năm 2026",
    [null, "ỦY BAN NHÂN DÂN PHƯỜNG TAM QUAN", "12", "KH-UBND", "Tam Quan", "2026-02-05", "state"],
  ],
  [
    "two columns run together",
    "UBND TỈNH PHÚ THỌ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lập – Tự do – Hạnh phúc\nSố: 204/KH-SYT Phú Thọ, ngày 20 tháng 10 năm 2023",
    ["UBND TỈNH PHÚ THỌ", "SỞ Y TẾ TỈNH PHÚ THỌ", "204", "KH-SYT", "Phú Thọ", "2023-10-20", "state"],
  ],
  [
    "wrapped country and date",
    "ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố\n8/KH-UBND |\nAn Bình, ngày 05\ntháng 02 năm 2026 |",
    [null, "ỦY BAN NHÂN DÂN xã An Bình", "8", "KH-UBND", "An Bình", "2026-02-05", "state"],
  ],
  [
    "a ward whose name begins as “phương án” does",
    "ỦY BAN NHÂN DÂN\nPHƯỜNG AN BÌNH\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 02 năm 2026",
    [null, "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH", "9", "KH-UBND", "An Bình", "2026-02-05", "state"],
  ],
  [
    "a name that ends as a level is written without its marks",
    "ỦY BAN NHÂN DÂN\nXÃ NGHĨA PHƯƠNG\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNghĩa Phương, ngày 05 tháng 02 năm 2026",
    [null, "ỦY BAN NHÂN DÂN XÃ NGHĨA PHƯƠNG", "9", "KH-UBND", "Nghĩa Phương", "2026-02-05", "state"],
  ],
  [
    "tabs between columns",
    "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN LỘC HÀ\tĐộc lập - Tự do - Hạnh phúc\nSố: 45/KH-UBND\tLộc Hà, ngày 9 tháng 3 năm 2022",
    [null, "ỦY BAN NHÂN DÂN HUYỆN LỘC HÀ", "45", "KH-UBND", "Lộc Hà", "2022-03-09", "state"],
  ],
  [
    "a school under a district",
    "UBND HUYỆN LỘC HÀ\nTRƯỜNG THCS NGUYỄN DU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-THCSND\nThạch Châu, ngày 12 tháng 9 năm 2024",
    ["UBND HUYỆN LỘC HÀ", "TRƯỜNG THCS NGUYỄN DU", "07", "KH-THCSND", "Thạch Châu", "2024-09-12", "state"],
  ],
  [
    "“xã hội” in a name is no commune and no association",
    "UBND TỈNH PHÚ THỌ\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 31/KH-SLĐTBXH\nPhú Thọ, ngày 12 tháng 02 năm 2024",
    [
      "UBND TỈNH PHÚ THỌ",
      "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH PHÚ THỌ",
      "31",
      "KH-SLĐTBXH",
      "Phú Thọ",
      "2024-02-12",
      "state",
    ],
  ],
  [
    "a council of a commune",
    "UBND XÃ AN BÌNH\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 03/KH-HĐTĐKT\nAn Bình, ngày 15 tháng 01 năm 2025",
    [
      "UBND XÃ AN BÌNH",
      "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG XÃ AN BÌNH",
      "03",
      "KH-HĐTĐKT",
      "An Bình",
      "2025-01-15",
      "state",
    ],
  ],
  [
    "a Party committee",
    "ĐẢNG BỘ TỈNH HÀ TĨNH\nĐẢNG ỦY XÃ AN BÌNH\n*\nSố 15-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 10 tháng 9 năm 2025",
    ["ĐẢNG BỘ TỈNH HÀ TĨNH", "ĐẢNG ỦY XÃ AN BÌNH", "15", "KH/ĐU", "An Bình", "2025-09-10", "party"],
  ],
  [
    "the youth union",
    "BCH ĐOÀN XÃ AN BÌNH\n***\nSố: 09 - KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nAn Bình, ngày 7 tháng 1 năm 2026",
    [null, "BCH ĐOÀN XÃ AN BÌNH", "09", "KH/ĐTN", "An Bình", "2026-01-07", "youth"],
  ],
  [
    "the Front",
    "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 16/KH-MTTQ-BTT\nAn Bình, ngày 09 tháng 9 năm 2025",
    [
      null,
      "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ AN BÌNH",
      "16",
      "KH-MTTQ-BTT",
      "An Bình",
      "2025-09-09",
      "front",
    ],
  ],
  [
    "number and date left blank",
    "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:       /KH-UBND\nAn Bình, ngày     tháng 4 năm 2026",
    [null, "ỦY BAN NHÂN DÂN XÃ AN BÌNH", null, "KH-UBND", "An Bình", null, "state"],
  ],
  [
    "dots for what is blank",
    "ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ……/KH-UBND\nAn Bình, ngày … tháng … năm 2026",
    [null, "ỦY BAN NHÂN DÂN XÃ AN BÌNH", null, "KH-UBND", "An Bình", null, "state"],
  ],
  [
    "a city and its district",
    "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 115/KH-UBND\nHà Nội, ngày 08 tháng 4 năm 2022",
    [null, "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "115", "KH-UBND", "Hà Nội", "2022-04-08", "state"],
  ],
  [
    "the old form of date and a year in the number",
    "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/2024/KH-BNV\nHà Nội, ngày 05/3/2024",
    [null, "BỘ NỘI VỤ", "12/2024", "KH-BNV", "Hà Nội", "2024-03-05", "state"],
  ],
  [
    "parent and school on one line",
    "PHÒNG GD&ĐT QUẬN CẨM LỆ - TRƯỜNG THCS NGUYỄN TRÃI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-THCSNT\nCẩm Lệ, ngày 22 tháng Ol năm 2018",
    [
      "PHÒNG GD&ĐT QUẬN CẨM LỆ",
      "TRƯỜNG THCS NGUYỄN TRÃI",
      "12",
      "KH-THCSNT",
      "Cẩm Lệ",
      "2018-01-22",
      "state",
    ],
  ],
  [
    "the Front's standing committee below its own name",
    "MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ AN BÌNH\nBAN THƯỜNG TRỰC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 16/KH-MTTQ-BTT\nAn Bình, ngày 09 tháng 9 năm 2025",
    [
      null,
      "BAN THƯỜNG TRỰC MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ AN BÌNH",
      "16",
      "KH-MTTQ-BTT",
      "An Bình",
      "2025-09-09",
      "front",
    ],
  ],
  [
    "misread letters",
    "UBND TỈNH KIÊN GIANG CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phức\nSố:{8.7 /KH-SNV Kiên Giang, ngày (O- tháng 10 năm 2017",
    ["UBND TỈNH KIÊN GIANG", "SỞ NỘI VỤ TỈNH KIÊN GIANG", null, "KH-SNV", "Kiên Giang", null, "state"],
  ],
];

describe("letterhead", () => {
  it.each(HEADS)("%s", (_, head, expected) => {
    expect(headOf(parse(planText({ head })))).toEqual(expected);
  });
  it.each(HEADS.slice(0, 12))("%s, decomposed", (_, head, expected) => {
    expect(headOf(parse(planText({ head }).normalize("NFD")))).toEqual(expected);
  });
  it("falls back to the sentence that issues the plan, then to the signature", () => {
    expect(parse(planText({ head: "" })).header.issuingBody?.value).toBe("Ủy ban nhân dân xã An Bình");
    const unsaid = planText({
      head: "",
      opening: "Để hoàn thành nhiệm vụ năm 2026.",
      body: "I. NỘI DUNG\nUBND xã làm việc./.",
    });
    expect(parse(unsaid).header.issuingBody?.value).toBe("ỦY BAN NHÂN DÂN");
  });
  it("has no letterhead to give for prose", () => {
    const plan = parse("Sáng nay trời mưa.\nMọi người ở nhà.");
    expect(headOf(plan)).toEqual([null, null, null, null, null, null, "unknown"]);
    expect(plan.hasLetterhead).toBe(false);
  });
});
