import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/model.ts";
import { githubReport } from "../../src/report/github.ts";
import { analysis, finding } from "./analysis.ts";
import { CONTEXT, judged, written } from "./context.ts";

const line6 = { line: 6, column: 10, page: 2, paragraph: 5, section: null };
const checked = { ...analysis().coverage, unresolved: [], notEvaluated: [] };
const source = { ...analysis().source, format: "txt" as const, path: "/nha/kho/ke-hoach.txt" };

const lines = (...documents: Parameters<typeof judged>[]) =>
  written(
    githubReport(CONTEXT),
    documents.map((each) => judged(...each)),
  )
    .trimEnd()
    .split("\n");
const plan = (more: Partial<Analysis>) => analysis({ coverage: checked, source, ...more });

describe("github", () => {
  it("writes an annotation a finding", () => {
    const findings = [
      finding(null),
      finding("87", { severity: "warning", location: line6, basis: "khoản 1" }),
      finding("2026", { severity: "info", location: line6, rule: "structure/other" }),
    ];
    expect(lines([plan({ findings })])).toEqual([
      "::error file=kho/ke-hoach.txt,title=Thử%2C nghiệm (structure/test)::Có điều sai.",
      "::warning file=kho/ke-hoach.txt,line=6,endLine=6,col=10,endColumn=12,title=Thử%2C nghiệm (structure/test)::Có điều sai. Theo: khoản 1.",
      "::notice file=kho/ke-hoach.txt,line=6,endLine=6,col=10,endColumn=14,title=Khác (structure/other)::Có điều sai.",
    ]);
  });

  it("says page and paragraph where lines are not the file's", () => {
    const [only] = lines([
      plan({ findings: [finding("87", { location: line6 })], source: { ...source, format: "docx" } }),
    ]);
    expect(only).toMatch(/::trang 2, đoạn 5: Có điều sai\.$/);
  });

  it("gives no columns for words over several lines", () => {
    const [only] = lines([plan({ findings: [finding("87", { text: "8\r\n7", location: line6 })] })]);
    expect(only).toContain(",line=6,endLine=7,title=");
  });

  it("marks old findings and leaves out suppressed ones", () => {
    const findings = [finding("87"), finding("2026")];
    const all = lines([plan({ findings }), [{ known: true }, { suppressed: { reason: "x" } }]]);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain("title=Thử%2C nghiệm (structure/test) (đã có từ trước)::");
  });

  it("says what was not checked and which files could not be read", () => {
    const coverage = { ...checked, unresolved: ["c1"] };
    const document = judged(analysis({ findings: [], coverage }));
    expect(written(githubReport(CONTEXT), [document], [{ path: "a,b:c.pdf", message: "hỏng." }])).toBe(
      "::notice file=kho/ke-hoach.docx,title=Chưa kiểm được::1 văn bản được viện dẫn không xác định được trong danh mục (98/2023/NĐ-CP).\n" +
        "::error file=a%2Cb%3Ac.pdf,title=Không đọc được::hỏng.\n",
    );
  });

  it("lets no document give a command of its own", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("a", "%", ":", ",", "\n", "\r", "::error ::", "\u2028", "\u001b[2J"),
    });
    fc.assert(
      fc.property(hostile, hostile, (path, message) => {
        const found = plan({
          findings: [finding("87", { message, basis: message })],
          source: { ...source, path },
        });
        const all = written(githubReport(CONTEXT), [judged(found)]);
        expect(all.match(/[\r\n\u2028\u001b]/g)).toEqual(["\n"]);
        expect(all).toMatch(/^::error file=[^,:]*,line=6,[^:]*::/);
      }),
    );
  });
});
