import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../src/report/html.ts";
import { STYLE, STYLE_DIGEST } from "../../src/report/html-style.ts";
import { analysis, at, finding } from "./analysis.ts";
import { CONTEXT, judged, written } from "./context.ts";

const fix = { kind: "suggest" as const, edits: [{ span: at("87"), text: "96" }] };
const page = (...args: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) =>
  written(htmlReport(CONTEXT), ...args);

/** The page without its head. */
const body = (html: string) => html.slice(html.indexOf("<body>"));

/** With law that is not in the register. */
const coverage = { ...analysis().coverage, unresolved: ["c1"] };

describe("html", () => {
  const found = finding("87", {
    severity: "warning",
    message: "Từ 1930 đến 2026 là 96 năm.",
    basis: "khoản 1",
    fix,
  });

  it("shows a finding with its line, the words marked, reason, provision and correction", () => {
    const html = body(
      page([judged(analysis({ coverage, findings: [{ ...found, message: "Đếm sai năm." }] }))]),
    );
    expect(html).toContain("<h3>I. MỤC ĐÍCH</h3>");
    expect(html).toContain('<li class="finding warning">');
    expect(html).toContain("▲ Cảnh báo");
    expect(html).toContain("trang 2, đoạn 6");
    expect(html).toContain("<blockquote>Kỷ niệm <mark>87</mark> năm ngày thành lập Đảng</blockquote>");
    expect(html).toContain('<p class="message">Đếm sai năm.</p>');
    expect(html).toContain("<ins>Sửa thành: 96</ins>");
    expect(html).toContain("Theo: khoản 1.");
    expect(html).toContain('Thử, nghiệm <code title="0123456789abcdef">structure/test</code>');
    expect(html).toContain("<h3>Chưa kiểm được</h3>");
    expect(html).toContain("98/2023/NĐ-CP");
    expect(html).toContain("Lập ngày 20/11/2026 bằng kehoach 1.2.3");
  });

  it("has a table of several documents, those that could not be read among them", () => {
    const documents = [judged(analysis({ findings: [found] })), judged(analysis({ findings: [] }))];
    const html = body(page(documents, [{ path: "hong.pdf", message: "không có chữ." }]));
    expect(html).toContain("2 tệp: 1 cảnh báo; 1 tệp không đọc được.");
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain('<a href="#d1">kho/ke-hoach.docx</a>');
    expect(html).toContain('<section class="document" id="d2">');
    expect(html).toContain("Không đọc được: không có chữ.");
    expect(html).toContain("Không thấy lỗi nào trong phần đã kiểm.");
  });

  it("needs no table for one document", () => {
    expect(page([judged(analysis())])).not.toContain("<table>");
  });

  it("is a page when there is nothing to show", () => {
    expect(page([])).toContain("0 tệp");
  });

  it("marks what was there before and lists what is suppressed, with the reason", () => {
    const marks = [{ known: true }, { suppressed: { reason: "Mẫu của tỉnh", expires: "2026-12-31" } }];
    const html = body(page([judged(analysis({ findings: [found, finding("2026")] }), marks)]));
    expect(html).toContain('<span class="known">đã có từ trước</span>');
    expect(html).toContain("1 cảnh báo (1 đã có từ trước).");
    expect(html).toContain("Thử, nghiệm “2026”: Mẫu của tỉnh (đến hết ngày 31/12/2026)");
    expect(html).not.toContain("<mark>2026</mark>");
  });

  it("speaks English", () => {
    const html = written(htmlReport({ ...CONTEXT, lang: "en" }), [
      judged(analysis({ coverage, findings: [found] })),
    ]);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("page 2, paragraph 6");
    expect(html).toContain("Not checked");
    expect(html).toContain("1 warning.");
  });

  it("lets its own style in and nothing else", () => {
    expect(createHash("sha256").update(STYLE).digest("base64")).toBe(STYLE_DIGEST);
    const html = page([judged(analysis({ findings: [found] }))]);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).toContain(`<style>${STYLE}</style>`);
    // The policy comes before what it governs.
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|url\(|@import|https?:/i);
  });

  it("lets no document write markup or control the screen", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "a",
        "<",
        ">",
        "&",
        '"',
        "'",
        "<script>",
        "</style>",
        "\u0000",
        "\u202e",
        "\u001b",
        "\n",
        "ế",
      ),
    });
    const plain = page(
      [judged(analysis({ findings: [finding("87"), finding("2026")] }))],
      [{ path: "a", message: "b" }],
    );
    const tags = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/, ""));
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const findings = ["87", "2026"].map((words) =>
          finding(words, { text: `x${a}`, message: `${b}.`, rule: `x${a}` }),
        );
        const source = { ...analysis().source, text: analysis().source.text!.replaceAll("ngày", a) };
        const html = page(
          [judged(analysis({ findings, source: { ...source, path: `${b}x` } }))],
          [{ path: `a${a}`, message: b }],
        );
        expect(tags(body(html))).toEqual(tags(body(plain)));
        expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});
