import { describe, expect, it } from "vitest";
import { parse, planText } from "./parse.ts";

const said = (body: string): string => planText({ body: `I. NỘI DUNG\n${body}./.` });

const MOVEMENTS: readonly (readonly [body: string, names: string[]])[] = [
  [
    "Thực hiện phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”",
    ["Cả nước chung sức xây dựng nông thôn mới"],
  ],
  [
    'Hưởng ứng phong trào "Bình dân học vụ số" và cuộc vận động "Ngày vì người nghèo"',
    ["Bình dân học vụ số", "Ngày vì người nghèo"],
  ],
  [
    "Các phong trào thi đua: “Dân vận khéo”, “Thôn xóm sạch đẹp” và “Gia đình học tập”",
    ["Dân vận khéo", "Thôn xóm sạch đẹp", "Gia đình học tập"],
  ],
  [
    "Phong trào “Toàn dân bảo vệ an ninh Tổ quốc”; phong trào “Dân vận khéo”; phong trào “Toàn dân bảo vệ an ninh Tổ quốc”",
    ["Toàn dân bảo vệ an ninh Tổ quốc", "Dân vận khéo"],
  ],
  [
    "Phong trào thi đua Cả nước chung sức xây dựng nông thôn mới tiếp tục được đẩy mạnh",
    ["Cả nước chung sức xây dựng nông thôn mới"],
  ],
  ["Phong trào thi đua với chủ đề “Nhanh hơn, tốt hơn”", []],
  ["Các phong trào thi đua gắn với Kế hoạch “Học và làm theo Bác”", []],
  ["Gương “Người tốt, việc tốt” được biểu dương", []],
  ["Nâng cao chất lượng phong trào thi đua. Mô hình “Thắp sáng đường quê” được nhân rộng", []],
];

describe("movements", () => {
  it.each(MOVEMENTS)("%j", (body, names) => {
    expect(parse(said(body)).movements.map(({ name }) => name)).toEqual(names);
  });
  it("knows the official name and the period", () => {
    const [movement] = parse(
      said("Phong trào “Vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025"),
    ).movements;
    expect(movement).toMatchObject({
      canonical: "Vì người nghèo - Không để ai bị bỏ lại phía sau",
      period: "2021-2025",
    });
  });
  it("leaves an unknown movement without an official name", () => {
    expect(parse(said("Phong trào “Sáng đèn học bài”")).movements[0]?.canonical).toBeNull();
  });
});
