import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, type View } from "../../src/report/layout.ts";
import { pretty, prettyReport } from "../../src/report/pretty.ts";
import { analysis, at, finding } from "./analysis.ts";

const VIEW: View = { lang: "vi", width: 90, colour: false };

describe("pretty", () => {
  it("shows findings by section with place, words, reason, correction and provision", () => {
    const report = pretty(
      analysis({
        findings: [
          finding(null, { rule: "structure/motto", message: "Thiếu Quốc hiệu.", basis: "khoản 1 Mục II" }),
          finding("98/2023/NĐ-CP", {
            rule: "citation/outdated",
            message: "Đã hết hiệu lực.",
            fix: { kind: "suggest", edits: [{ span: at("98/2023/NĐ-CP"), text: "152/2025/NĐ-CP" }] },
          }),
          finding("87", {
            severity: "warning",
            message: "Từ 1930 đến 2026 là 96 năm.",
            cause: {
              message: "năm 1930",
              span: at("Đảng"),
              location: { line: 6, column: 1, page: 2, paragraph: 6, section: null },
            },
          }),
          finding("Các thôn", { severity: "info", message: "Nên ghi “Các thôn, tổ dân phố”." }),
        ],
        coverage: {
          ...analysis().coverage,
          notEvaluated: [
            { rule: "structure/a", reason: "chữ từ ảnh" },
            { rule: "structure/b", reason: "chữ từ ảnh" },
          ],
          unresolved: ["c1"],
        },
      }),
      VIEW,
    );
    expect(report).toBe(
      [
        "ke-hoach.docx   Kế hoạch 12/KH-UBND · UBND xã An Bình · 05/02/2026",
        "",
        "Thể thức chung",
        "  ✖ toàn văn bản                                                           structure/motto",
        "      Thiếu Quốc hiệu.",
        "      Theo: khoản 1 Mục II.",
        "",
        "Căn cứ ban hành",
        "  ✖ trang 2, đoạn 4    Căn cứ Nghị định số «98/2023/NĐ-CP»               citation/outdated",
        "      Đã hết hiệu lực.",
        "      Sửa thành: 152/2025/NĐ-CP",
        "",
        "I. MỤC ĐÍCH",
        "  ▲ trang 2, đoạn 6    Kỷ niệm «87» năm ngày thành lập Đảng                 structure/test",
        "      Từ 1930 đến 2026 là 96 năm.",
        "      Xem trang 2, đoạn 6: năm 1930",
        "",
        "Nơi nhận, chữ ký",
        "  • trang 2, đoạn 8    - «Các thôn»                                         structure/test",
        "      Nên ghi “Các thôn, tổ dân phố”.",
        "",
        "2 lỗi, 1 cảnh báo, 1 lưu ý.",
        "Chưa kiểm được: 1 văn bản được viện dẫn không xác định được trong danh mục",
        "(98/2023/NĐ-CP); structure/a, structure/b (chữ từ ảnh).",
        "Hiệu lực xét theo danh mục 10 văn bản, cập nhật đến 20/11/2026.",
        "",
      ].join("\n"),
    );
  });

  it("does not repeat a correction that the message gives", () => {
    const fix = { kind: "safe" as const, edits: [{ span: at("87"), text: "96" }] };
    const report = pretty(analysis({ findings: [finding("87", { message: "Phải là “96”.", fix })] }), VIEW);
    expect(report).not.toContain("Sửa thành");
  });

  it("says so when a correction is to leave words out", () => {
    const fix = { kind: "safe" as const, edits: [{ span: at("87"), text: "" }] };
    expect(pretty(analysis({ findings: [finding("87", { fix })] }), VIEW)).toContain("\n      Bỏ đi.\n");
  });

  it("tells law that is not in the register from law whose end nobody looked for", () => {
    const known = analysis();
    const citations = known.citations.map((citation) => ({ ...citation, instrument: "nd-98-2023-nd-cp" }));
    const coverage = { ...known.coverage, notEvaluated: [], unresolved: ["c1"] };
    expect(pretty(analysis({ citations, coverage, findings: [] }), VIEW)).toContain(
      "Chưa kiểm được: hiệu lực của 1 văn bản chưa được tra cứu đến nay (98/2023/NĐ-CP).",
    );
  });

  it("groups by the highest numbered heading", () => {
    const [first] = analysis().outline;
    const unnumbered = {
      ...first!,
      label: null,
      heading: "CHỦ ĐỀ",
      span: at("KẾ HOẠCH"),
      children: [first!],
    };
    const report = (words: string) =>
      pretty(analysis({ outline: [unnumbered], findings: [finding(words)] }), VIEW);
    expect(report("87")).toContain("\n\nI. MỤC ĐÍCH\n");
    expect(report("2026")).toContain("\n\nCHỦ ĐỀ\n");
  });

  it("speaks English", () => {
    const report = pretty(analysis({ findings: [finding(null), finding("87", { severity: "info" })] }), {
      ...VIEW,
      lang: "en",
    });
    expect(report).toContain("Parts of the document\n  ✖ the whole text");
    expect(report).toContain("• page 2, paragraph 6");
    expect(report).toContain("\n1 error, 1 note.\n");
  });

  it("gives the line of a text file and the paragraph of a document without pages", () => {
    const location = { line: 6, column: 9, page: null, paragraph: 4, section: null };
    const found = analysis({ findings: [finding("87", { location })] });
    const as = (format: "txt" | "docx") => pretty({ ...found, source: { ...found.source, format } }, VIEW);
    expect(as("txt")).toContain("✖ dòng 6 ");
    expect(as("docx")).toContain("✖ đoạn 4 ");
  });

  it("passes on what the reader warned of", () => {
    const source = { ...analysis().source, warnings: ["có theo dõi thay đổi"] };
    expect(pretty(analysis({ source }), VIEW)).toContain("\n  Khi đọc tệp: có theo dõi thay đổi\n");
  });

  it.each([
    ["blank", { value: null, symbol: "KH-UBND", text: "Số:   /KH-UBND" }, "…/KH-UBND"],
    ["of the Youth Union", { value: "07", symbol: "KH/ĐTN", text: "Số: 07-KH/ĐTN" }, "07-KH/ĐTN"],
    ["blank, of the Youth Union", { value: null, symbol: "KH/ĐTN", text: "Số:    - KH/ĐTN" }, "…-KH/ĐTN"],
  ])("writes a number that is %s", (_, number, shown) => {
    const header = { ...analysis().header, number: { ...number, span: { start: 0, end: 1 } } };
    expect(pretty(analysis({ header }), VIEW).split("\n")[0]).toContain(`Kế hoạch ${shown} · `);
  });

  it("colours only when told to", () => {
    const findings = [finding("87")];
    expect(pretty(analysis({ findings }), VIEW)).not.toContain("\u001b");
    expect(pretty(analysis({ findings }), { ...VIEW, colour: true })).toContain("\u001b[31m✖\u001b[0m");
  });

  it("lets no control character of a document through and keeps to the width", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "a",
        "ế",
        " ",
        "e\u0302\u0301",
        "\u001b[2J",
        "\u0007",
        "\r",
        "\u009b",
        "\u202e",
        "\n",
      ),
    });
    fc.assert(
      fc.property(hostile, hostile, fc.integer({ min: 60, max: 140 }), (text, words, width) => {
        const source = { ...analysis().source, path: `${words}.docx`, warnings: [words] };
        const findings = [finding("87", { text, message: words || "x", basis: text })];
        const outline = [{ ...analysis().outline[0]!, heading: words }];
        const lines = pretty(analysis({ source, findings, outline }), { ...VIEW, width }).split("\n");
        expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        const entry = lines.find((line) => line.includes("structure/test"))!;
        expect(columns(entry)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("prettyReport", () => {
  const mark = { fingerprint: "0123456789abcdef", known: false, suppressed: null };
  const one = {
    analysis: analysis({ findings: [finding("87"), finding(null, { severity: "info" })] }),
    marks: [],
  };
  const none = { analysis: analysis(), marks: [] };
  const lost = { path: "a.docx", message: "x." };

  it("counts over all documents", () => {
    const report = prettyReport(VIEW);
    const written = [report.open(), ...[one, none, one].map(report.document), report.close([])].join("");
    expect(written.match(/^ke-hoach\.docx/gm)).toHaveLength(3);
    expect(written).toMatch(/\n\n3 tệp: 2 lỗi, 2 lưu ý\n$/);
  });

  it("says how many could not be read", () => {
    const report = prettyReport(VIEW);
    report.document(one);
    expect(report.close([lost, lost])).toBe("\n1 tệp: 1 lỗi, 1 lưu ý; 2 tệp không đọc được\n");
  });

  it("has no sum for one document", () => {
    const report = prettyReport(VIEW);
    report.document(one);
    expect(report.close([])).toBe("");
  });

  it("marks what was there before and only counts what is suppressed", () => {
    const marks = [
      { ...mark, known: true },
      { ...mark, suppressed: { reason: "Mẫu của tỉnh" } },
    ];
    const report = prettyReport(VIEW);
    const written = report.document({ ...one, marks });
    expect(written).toContain("\n      (đã có từ trước)\n");
    expect(written).toContain(
      "\n1 lỗi (1 đã có từ trước).\n1 phát hiện được bỏ qua theo yêu cầu, có lý do.\n",
    );
    expect(written).not.toContain("toàn văn bản");
    report.document(one);
    expect(report.close([])).toBe("\n2 tệp: 2 lỗi, 1 lưu ý\n");
  });
});
