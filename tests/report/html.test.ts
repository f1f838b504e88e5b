import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model.ts";
import { htmlReport } from "../../src/report/html.ts";
import { STYLE, STYLE_DIGEST } from "../../src/report/html-style.ts";
import { sourceOf } from "../source.ts";
import { analysis, at, finding, TEXT } from "./analysis.ts";
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

describe("html of one document that can be shown", () => {
  const view = { source: sourceOf(TEXT), html: null };
  const findings = [finding("87"), finding(null, { severity: "warning" }), finding("UBND XÃ AN BÌNH")];
  const beside = (some: readonly Finding[] = findings, marks: Parameters<typeof judged>[1] = []) =>
    page([{ ...judged(analysis({ findings: [...some] }), marks), view }]);

  it("has the document beside the findings, each leading to the other", () => {
    const html = beside();
    expect(html).toContain('<body class="split">');
    expect(html).toContain('<section class="view" aria-label="Văn bản" tabindex="0">');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    expect(ids.toSorted()).toEqual(["d1", "f1", "f2", "f3", "w1", "w2", "w3"]);
    expect([...new Set(links)].toSorted()).toEqual(["#f1", "#f2", "#f3", "#w1", "#w2", "#w3"]);
  });

  it("numbers the findings in the order of the list, which goes by the parts of the document", () => {
    const html = beside([finding("KẾ HOẠCH"), finding("87", { severity: "warning" }), finding("2026")]);
    expect(
      [...html.matchAll(/id="(f\d|w\d)"[\s\S]*?(KẾ HOẠCH|2026|87)</g)].map(([, id, words]) => [id, words]),
    ).toEqual([
      ["f1", "KẾ HOẠCH"],
      ["f2", "2026"],
      ["f3", "87"],
      ["w1", "KẾ HOẠCH"],
      ["w2", "2026"],
      ["w3", "87"],
    ]);
    expect(html).toContain('<a href="#w3">▲ Cảnh báo 3</a>');
  });

  it("leaves out the marks of what is suppressed", () => {
    const html = beside(findings, [{ suppressed: { reason: "Mẫu" } }]);
    expect(html).not.toContain('tabindex="-1">87<');
    expect(html).toContain('id="w2"><a href="#f2" tabindex="-1">UBND');
    expect(html).not.toContain('id="w3"');
  });

  it("lets the pictures of the document in, and nothing that runs or loads", () => {
    const png = "data:image/png;base64,AA==";
    const html = page([
      {
        ...judged(analysis()),
        view: { ...view, html: TEXT.split("\n").join("</p><p>").concat(`<img src="${png}" onload="x()" />`) },
      },
    ]);
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toContain(
      "; img-src data:; style-src",
    );
    expect(html).toContain(`<img src="${png}" alt="">`);
    expect(html).not.toMatch(/<script|<link|<iframe|\sstyle=|\son\w+=|url\(|@import|https?:/i);
  });

  it("has no view beside several", () => {
    const html = page([{ ...judged(analysis()), view }, judged(analysis())]);
    expect(html).not.toContain('class="view"');
    expect(html).not.toContain("img-src");
  });

  it("lets the document write no markup, by whatever way it comes in", () => {
    const words = fc.string({
      unit: fc.constantFrom(
        "a",
        "<script>alert(1)</script>",
        "</style>",
        "</mark></a></section>",
        '"><img src=x onerror=x()>',
        "<a href='javascript:x()'>",
        "&lt;svg&gt;",
        '=HYPERLINK("http://x")',
        "\u202e",
        "\u0000",
        "\n",
      ),
    });
    fc.assert(
      fc.property(words, fc.boolean(), fc.nat(60), (text, isRaw, end) => {
        const source = sourceOf(text);
        const span = { start: 0, end: Math.min(end, text.length) };
        const html = page([
          {
            ...judged(analysis({ findings: [finding("87", { span, text: "x" })] })),
            view: { source, html: isRaw ? `<p>${text}</p>` : null },
          },
        ]);
        const shown = html.slice(html.indexOf('<section class="view"'));
        const tags = shown.match(/<[^>]*>/g)!.join("\n");
        expect(tags.replace(/<\/?(?:p|mark|a|div|section|body|html|ul|li|span)(?=[\s>])[^>]*>|\n/g, "")).toBe(
          "",
        );
        expect(tags).not.toMatch(/\son\w+=|href="(?!#)|src=|style=/);
        expect(shown).not.toMatch(/[\u0000\u202e]/);
        expect(html.match(/<\/style>/g)).toHaveLength(1);
      }),
    );
  });
});
