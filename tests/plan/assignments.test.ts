import { describe, expect, it } from "vitest";
import { parse, planText } from "./parse.ts";

const carried = (lines: string): string =>
  planText({ body: `I. NỘI DUNG\nThi đua.\nII. TỔ CHỨC THỰC HIỆN\n${lines}` });

type Assigned = [body: string | null, task: string, deadline: string | null];
const ASSIGNED: readonly (readonly [lines: string, assigned: Assigned[]])[] = [
  [
    "1. Phòng Văn hóa - Xã hội chủ trì tổng hợp, báo cáo trước ngày 15/11/2026.",
    [["Phòng Văn hóa - Xã hội", "chủ trì tổng hợp, báo cáo trước ngày 15/11/2026.", "trước ngày 15/11/2026"]],
  ],
  [
    "1. Văn phòng HĐND và UBND xã:\n- Theo dõi việc đăng ký thi đua.\n- Tổng hợp kết quả hằng quý.\n2. Các thôn\nTổ chức họp dân trong tháng 3.",
    [
      ["Văn phòng HĐND và UBND xã", "Theo dõi việc đăng ký thi đua.", null],
      ["Văn phòng HĐND và UBND xã", "Tổng hợp kết quả hằng quý.", "hằng quý"],
      ["Các thôn", "Tổ chức họp dân trong tháng 3.", "trong tháng 3"],
    ],
  ],
  [
    "- Giao Trạm Y tế xã tuyên truyền vệ sinh môi trường.",
    [["Trạm Y tế xã", "tuyên truyền vệ sinh môi trường.", null]],
  ],
  [
    "- Ban Chỉ đạo xã xây dựng lịch kiểm tra từng thôn.",
    [["Ban Chỉ đạo xã", "xây dựng lịch kiểm tra từng thôn.", null]],
  ],
  [
    "1. Các thôn tổ chức đăng ký thi đua.\nTrên đây là Kế hoạch, đề nghị các đơn vị thực hiện./.",
    [["Các thôn", "tổ chức đăng ký thi đua.", null]],
  ],
  ["- Ban hành tiêu chí bình xét thi đua cuối năm.\n- Tổ chức họp bình xét công khai tại các thôn.", []],
];

describe("assignments", () => {
  it.each(ASSIGNED)("%j", (lines, assigned) => {
    expect(
      parse(carried(lines)).assignments.map(({ body, task, deadline }) => [body, task, deadline]),
    ).toEqual(assigned);
  });
  it.each(["\t", " | "])("reads a task table pasted with %j between its cells", (bar) => {
    const table =
      "TT\tNội dung công việc\tĐơn vị thực hiện\tThời gian\nQuý I\n1\tXây dựng kế hoạch\tVăn phòng\tTháng 01\n2\tĐăng ký thi đua\tCác thôn\tTháng 02";
    expect(
      parse(carried(table.replaceAll("\t", bar))).assignments.map(({ body, task, deadline }) => [
        body,
        task,
        deadline,
      ]),
    ).toEqual([
      ["Văn phòng", "Xây dựng kế hoạch", "Tháng 01"],
      ["Các thôn", "Đăng ký thi đua", "Tháng 02"],
    ]);
  });
});

describe("targets", () => {
  it.each([
    ["Phấn đấu 100% cơ quan đăng ký thi đua.", ["100 %"]],
    [
      "Làm mới 3 km đường thôn; lắp 45 bóng đèn; ít nhất 02 mô hình mới.",
      ["3 km đường", "45 bóng đèn", "02 mô hình"],
    ],
    ["Giảm tỷ lệ hộ nghèo còn dưới 1,2%.", ["1,2 %"]],
    ["Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10 tháng 7 năm 2026.", []],
    ["Năm 2025, toàn xã đã đạt 15 tiêu chí.", []],
    ["Họp lúc 8 giờ 30 phút ngày 15/3/2026 tại tầng 2.", []],
  ])("%j", (line, amounts) => {
    const { targets } = parse(planText({ body: `I. CHỈ TIÊU\n${line}\nII. TỔ CHỨC\nCác thôn làm./.` }));
    expect(targets.map(({ value, unit }) => `${value} ${unit}`)).toEqual(amounts);
  });
});
