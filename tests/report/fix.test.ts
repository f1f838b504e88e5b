import { describe, expect, it } from "vitest";
import type { Edit, Finding, PageNumberChange } from "../../src/model.ts";
import { readTxt } from "../../src/read/txt/index.ts";
import { fixReport } from "../../src/report/fix.ts";

const VIEW = { lang: "vi", width: 80, colour: false } as const;
const source = (text: string) => readTxt(new TextEncoder().encode(text));
const before = source("Số: 5/KH-UBND\nCăn cứ Luật Thi đua,\nnhân dân và nhân dân\n");
const after = source("Số: 05/KH-UBND\nCăn cứ Luật Thi đua,\nnhân dân và nhân dân\n");

function finding(rule: string, line: number, kind: "safe" | "suggest" | null, ...edits: Edit[]): Finding {
  return {
    rule,
    severity: "info",
    message: "x",
    text: null,
    span: null,
    location: { line, column: 1, page: null, paragraph: line, section: null },
    actual: null,
    expected: null,
    basis: null,
    cause: null,
    fix: kind && { kind, edits },
  };
}
const replace = (words: string, text: string, from = 0): Edit => {
  const start = after.text.indexOf(words, from);
  return { span: { start, end: start + words.length }, text };
};

const OUTCOME = {
  before,
  after,
  corrections: [{ finding: finding("test/zero", 1, "safe"), old: "5", text: "05" }],
  refused: [
    {
      finding: finding("test/field", 2, "safe", replace("Căn", "")),
      reason: { vi: "do trường", en: "a field" },
    },
  ],
  tracked: false,
  remaining: [
    finding("test/mark", 2, "suggest", replace(",", ";")),
    finding(
      "test/capitals",
      3,
      "suggest",
      replace("nh", "Nh"),
      replace("nh", "Nh", after.text.lastIndexOf("nhân")),
    ),
    finding("test/other", 3, null),
  ],
};

describe("the report on a corrected file", () => {
  it("lists what was corrected, what could not be, and what is left to decide", () => {
    expect(fixReport(OUTCOME, { path: "a.txt", out: "b.txt" }, VIEW)).toBe(
      [
        "a.txt → b.txt",
        "",
        "Đã sửa 1 chỗ",
        "  dòng 1             Số: [−5−]{+05+}/KH-UBND",
        "  test/zero",
        "",
        "Không tự sửa được 1 chỗ, cần sửa tay",
        "  dòng 2             «Căn» → (bỏ)                                     test/field",
        "      do trường",
        "",
        "Gợi ý, cần người quyết định: 2",
        "  dòng 2             «đua,» → «đua;»                                   test/mark",
        "  dòng 3             «nhân» → «Nhân»                               test/capitals",
        "",
        "Còn 1 mục không có cách sửa sẵn; xem bằng: kehoach check b.txt",
        "",
      ].join("\n"),
    );
  });

  it("lists what was changed of the layout, and what could not be", () => {
    const change = (vi: string, from: string, to: string): PageNumberChange => ({
      ...{ kind: "page-number", amend: "raise", size: 14 },
      ...{ what: { vi, en: vi }, from: { vi: from, en: from }, to: { vi: to, en: to } },
    });
    const layout = {
      corrections: [
        {
          finding: finding("test/margins", 1, null),
          change: { ...change("Lề trái", "25,4 mm", "30 mm"), amend: "resize" as const },
          isPartlyTracked: false,
        },
        {
          finding: finding("test/number", 1, null),
          change: change("Số trang", "cuối trang", "giữa lề trên"),
          isPartlyTracked: true,
        },
      ],
      refused: [
        {
          finding: finding("test/paper", 1, null),
          change: change("Khổ giấy", "Letter", "A4"),
          reason: { vi: "có bảng rộng", en: "a wide table" },
        },
      ],
    };
    const outcome = { ...OUTCOME, corrections: [], refused: [], remaining: [], layout };
    expect(fixReport(outcome, { path: "a.docx", out: "b.docx" }, VIEW)).toBe(
      [
        "a.docx → b.docx",
        "",
        "Đã sửa thể thức 2 mục",
        "  Lề trái: 25,4 mm → 30 mm                                          test/margins",
        "  Số trang: cuối trang → giữa lề trên                                test/number",
        "      Đầu trang mới được thêm thẳng vào tệp; khi từ chối thay đổi, Word chỉ bỏ",
        "      số trang trong đó.",
        "      Số trang cũ ở cuối trang được bỏ thẳng, từ chối thay đổi không đưa nó trở",
        "      lại.",
        "",
        "Không tự sửa được thể thức 1 mục, cần sửa tay",
        "  Khổ giấy: Letter → A4                                               test/paper",
        "      có bảng rộng",
        "",
      ].join("\n"),
    );
    expect(fixReport(outcome, { path: "a.docx", out: null }, VIEW)).toContain("Sẽ sửa thể thức 2 mục\n");
  });

  it("shows the lines with their changes where nothing is written", () => {
    const shown = fixReport(OUTCOME, { path: "a.txt", out: null }, { ...VIEW, lang: "en" });
    expect(shown).toContain("a.txt (dry run, nothing is written)\n\nTo be corrected: 1\n");
    expect(shown).toContain("  line 1             Số: [−5−]{+05+}/KH-UBND\n");
  });

  it("says that the corrections are tracked changes", () => {
    const shown = fixReport({ ...OUTCOME, tracked: true }, { path: "a.docx", out: "b.docx" }, VIEW);
    expect(shown).toContain("Đã sửa 1 chỗ, mỗi chỗ là một dấu sửa (Track Changes)");
  });

  it("counts what looks the same as before", () => {
    const text = "Kế hoạch".normalize("NFD");
    const corrections = [{ finding: finding("test/unicode", 1, "safe"), old: text, text: "Kế hoạch" }];
    const outcome = {
      before: source(text),
      after: source("Kế hoạch"),
      tracked: false,
      corrections,
      refused: [],
      remaining: [],
    };
    expect(fixReport(outcome, { path: "a.txt", out: "b.txt" }, VIEW)).toMatch(
      /Đã sửa 1 chỗ\n {2}1 dòng chỉ đổi/,
    );
    expect(fixReport(outcome, { path: "a.txt", out: null }, VIEW)).toMatch(/Sẽ sửa 1 chỗ\n {2}1 dòng chỉ/);
  });

  it("says when there is nothing to do, and lets no file name act on the terminal", () => {
    const nothing = { before, after: before, tracked: false, corrections: [], refused: [], remaining: [] };
    expect(fixReport(nothing, { path: "a\u001b[2J.txt", out: "b.txt" }, VIEW)).toBe(
      "a [2J.txt → b.txt\n\nKhông có chỗ nào sửa được tự động.\n",
    );
  });
});
