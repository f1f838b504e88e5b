import { describe, expect, it } from "vitest";
import { extractPretty } from "../../src/report/extract-pretty.ts";
import { columns } from "../../src/report/layout.ts";
import { analysis } from "./analysis.ts";

const span = { start: 0, end: 1 };

describe("extractPretty", () => {
  const report = extractPretty(
    analysis({
      theme: { value: "Đoàn kết", text: "Đoàn kết", span },
      signer: {
        authority: "TM. ỦY BAN NHÂN DÂN",
        capacity: null,
        position: "CHỦ TỊCH",
        name: "Lê Văn Sơn",
        text: "x",
        span,
      },
      movements: [{ name: "Dân vận khéo", canonical: null, period: "2021-2025", text: "x", span }],
      assignments: [{ body: "Văn phòng", task: "tổng hợp", deadline: "15/11", span }],
      targets: [{ text: "Giảm hộ nghèo còn 2%", value: "2", unit: "%", span }],
      archive: { text: "Lưu: VT", units: ["VT"], span },
    }),
    { lang: "vi", width: 80, colour: false },
  );

  it("names every field of the plan, absent ones too", () => {
    expect(report).toBe(
      [
        "ke-hoach.docx   Kế hoạch 12/KH-UBND · UBND xã An Bình · 05/02/2026",
        "",
        "Cơ quan chủ quản    —",
        "Cơ quan ban hành    ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        "Số, ký hiệu         12/KH-UBND",
        "Nơi, ngày ban hành  05/02/2026",
        "Tên loại            Kế hoạch",
        "Trích yếu           Phát động thi đua năm 2026",
        "Năm kế hoạch        2026",
        "Chủ đề              Đoàn kết",
        "Người ký            TM. ỦY BAN NHÂN DÂN · CHỦ TỊCH · Lê Văn Sơn",
        "",
        "Căn cứ (1)",
        "  - Căn cứ Nghị định số 98/2023/NĐ-CP;",
        "",
        "Văn bản viện dẫn (1)",
        "  - Nghị định 98/2023/NĐ-CP  31/12/2023 · Chính phủ",
        "",
        "Phong trào (1)",
        "  - Dân vận khéo (2021-2025)",
        "",
        "Đề mục (1)",
        "  I. MỤC ĐÍCH",
        "",
        "Phân công (1)",
        "  - Văn phòng: tổng hợp (15/11)",
        "",
        "Chỉ tiêu (1)",
        "  - 2 %: Giảm hộ nghèo còn 2%",
        "",
        "Nơi nhận (1)",
        "  - Các thôn",
        "Lưu                 VT",
        "",
      ].join("\n"),
    );
  });

  it("keeps long values within the width, free of control characters", () => {
    const long = "Chủ đề \u001b[31m rất dài ".repeat(20);
    const recipients = [{ name: long, purpose: long, text: long, span }];
    const lines = extractPretty(analysis({ theme: { value: long, text: long, span }, recipients }), {
      lang: "en",
      width: 70,
      colour: false,
    }).split("\n");
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(70);
    expect(lines.join("")).not.toContain("\u001b");
  });
});
