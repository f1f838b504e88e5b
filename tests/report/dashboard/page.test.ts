import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Citation } from "../../../src/model.ts";
import { barChart } from "../../../src/report/dashboard/chart.ts";
import { pageScript } from "../../../src/report/dashboard/page.ts";
import { analysis, at, finding, TEXT } from "../analysis.ts";
import { mark } from "../context.ts";
import { batchOf, dataOf, detailsOf, listOf, pageOf, record, rowsOf } from "./batch.ts";

const passage = (text: string) => ({ span: { start: 0, end: text.length }, text });
/** What is seen without the script. */
const seen = (page: string) => page.slice(page.indexOf('<main id="overview">'), page.indexOf("</main>"));

function dead(number: string, more: Partial<Citation["verdict"]> = {}): Citation {
  const [citation] = analysis().citations;
  const verdict = { ...citation!.verdict, status: "replaced" as const, since: "2025-07-01", ...more };
  return { ...citation!, number, verdict };
}

describe("the head", () => {
  it("names day, program and register, and counts plans and findings", async () => {
    const warned = finding("87", { severity: "warning" });
    const plans = [
      record("a.docx", { findings: [finding("2026"), warned] }),
      record("b.docx", { findings: [finding("2026", { severity: "info" })] }),
    ];
    const failed = [{ name: "c.pdf", code: "no-text", vi: "không có chữ.", en: "no text." }];
    const page = seen(await pageOf(batchOf(plans, {}, failed)));
    for (const fact of ["20/11/2026", "kehoach 1.2.3", "1, 10 văn bản, đến 20/11/2026"])
      expect(page).toContain(`<dd>${fact}</dd>`);
    const tiles = [...page.matchAll(/<strong>(\d+)<\/strong>([^<]+)/g)].map(([, n, label]) => [label, n]);
    expect(tiles).toEqual([
      ["Kế hoạch", "2"],
      ["Không có lỗi, cảnh báo", "1"],
      ["Lỗi", "1"],
      ["Cảnh báo", "1"],
      ["Lưu ý", "1"],
      ["Tệp không xét được", "1"],
    ]);
  });

  it("is a page when there is nothing to show", async () => {
    const page = await pageOf(batchOf([]));
    expect(rowsOf(page)).toEqual([]);
    expect(seen(page)).toContain("<strong>0</strong>Kế hoạch");
  });

  it("speaks English", async () => {
    const page = await pageOf(batchOf([record("a.docx")]), { lang: "en" });
    expect(page).toContain('<html lang="en">');
    expect(seen(page)).toContain("<h2>Plans much like one another</h2>");
    expect(dataOf(page).words.next).toBe("Next ›");
  });
});

describe("the sections of the page", () => {
  it("tell of submissions and a superior's plan only where they were asked for", async () => {
    const without = seen(await pageOf(batchOf([record("a.docx")])));
    expect(without).not.toContain('id="submissions"');
    expect(without).not.toContain('id="asked"');
    expect(without).not.toContain('id="unread"');
    const submissions = {
      submitted: [{ expected: { name: "Xã A", line: 1 }, plans: ["a.docx"] }],
      missing: [{ name: "Xã B", line: 2 }],
      unknown: [],
    };
    const coverage = { superior: "tinh.docx", demands: [], plans: [] };
    const page = seen(await pageOf(batchOf([record("a.docx")], { submissions, coverage })));
    expect(page).toContain("Đã nộp 1 trên 2 đơn vị trong danh sách.");
    expect(page).toContain("Kế hoạch cấp trên: tinh.docx.");
  });

  it("show the rules that found most as bars that lead to the plans", async () => {
    const other = finding("2026", { rule: "structure/other", severity: "info" });
    const plans = [record("a.docx", { findings: [other, other, finding("87")] }), record("b.docx")];
    const page = seen(await pageOf(batchOf(plans)));
    const bars = [...page.matchAll(/<a href="#r(\d+)"><text class="label"[^>]*>([^<]+)<tspan[^>]*>([^<]+)/g)];
    expect(bars.map(([, rule, label, note]) => [rule, label, note])).toEqual([
      ["0", "Khác", "1 kế hoạch"],
      ["1", "Thử, nghiệm", "1 kế hoạch"],
    ]);
    expect(page).toMatch(/<rect class="info"[^>]*width="72%"/);
    expect(page).toMatch(/<rect class="error"[^>]*width="36%"/);
  });
});

describe("a bar", () => {
  it("is parted by severity, and its axis counts in whole findings", () => {
    const counts = { error: 1, warning: 2, info: 0 };
    const svg = barChart([{ label: "a", href: "#r0", counts, note: "" }], "t", String);
    const rects = [...svg.matchAll(/<rect class="(\w+)" x="([\d.]+)%" y="\d+" width="([\d.]+)%"/g)];
    expect(rects.map(([, ...rest]) => rest)).toEqual([
      ["error", "0", "24"],
      ["warning", "24", "48"],
    ]);
    expect([...svg.matchAll(/class="tick"[^>]*>([^<]+)/g)].map(([, tick]) => tick)).toEqual([
      "0",
      "1",
      "2",
      "3",
    ]);
  });
});

describe("the embedded data", () => {
  const found = [
    finding("87", { severity: "warning", message: "Đếm sai năm." }),
    finding("2026"),
    finding(null, { rule: "structure/other", severity: "info" }),
  ];

  it("are the record's own", async () => {
    const marks = [mark(), mark({ suppressed: { reason: "Mẫu của tỉnh" } }), mark()];
    const page = await pageOf(batchOf([record("x/a.docx", { findings: found }, { marks })]));
    expect(rowsOf(page)).toEqual([
      {
        name: "x/a.docx",
        number: "12/KH-UBND",
        body: "UBND xã An Bình",
        subject: "Phát động thi đua năm 2026",
        date: "2026-02-05",
        counts: [0, 1, 1],
        rules: [0, 1],
        sections: ["present", "unknown", "unknown"],
        dead: [],
      },
    ]);
    const [detail] = detailsOf(page);
    expect(detail!.text).toBe(TEXT);
    expect(detail!.suppressed).toEqual(["Thử, nghiệm: Mẫu của tỉnh"]);
    expect(detail!.facts).toContainEqual(["Số, ký hiệu", "Số: 12/KH-UBND"]);
    const told = detail!.findings.map(({ severity, rule, message, quote, span, place }) => [
      ...[severity, dataOf(page).rules[rule], message, quote, place],
      span && detail!.text!.slice(...span),
    ]);
    expect(told).toEqual([
      ["warning", "Thử, nghiệm", "Đếm sai năm.", "87", "trang 2, đoạn 6", "87"],
      ["info", "Khác", "Có điều sai.", null, "toàn văn bản", null],
    ]);
  });

  it("keep every sign of a text", async () => {
    const text = `${TEXT}\u0000\u2028 đủ dấu \ud83d\ude00 nửa đôi \ud83d.</script>`;
    const page = await pageOf(batchOf([record("a.docx", {}, { text })]));
    expect(detailsOf(page)[0]!.text).toBe(text);
  });

  it("name an instrument that is no longer in force once, for all plans that cite it", async () => {
    const own = {
      instrument: "nghi-dinh-98",
      replaced: dead("98/2023/NĐ-CP", { replacedBy: ["nghi-dinh-152"] }),
    };
    const citations = [
      { ...own.replaced, instrument: own.instrument },
      { ...dead("1/2020/NĐ-CP", { status: "amended" }), id: "c2" },
      { ...dead("07/2014/TT-BNV", { status: "expired" }), id: "c3", type: "Thông tư" },
    ];
    const plans = [record("a.docx", { citations }), record("b.docx"), record("c.docx", { citations })];
    const page = await pageOf(batchOf(plans));
    expect(rowsOf(page).map(({ dead }) => dead)).toEqual([[0, 1], [], [0, 1]]);
    expect(dataOf(page).dead).toEqual([
      {
        name: "tên của nghi-dinh-98",
        status: "hết hiệu lực, đã được thay thế",
        since: "2025-07-01",
        replacedBy: ["tên của nghi-dinh-152"],
      },
      { name: "Thông tư 07/2014/TT-BNV", status: "hết hiệu lực", since: "2025-07-01", replacedBy: [] },
    ]);
  });

  it("tell what is only visible across the plans", async () => {
    const demands = [
      { kind: "target" as const, passage: passage("100% thôn có mô hình") },
      { kind: "theme" as const, passage: passage("Về đích trước hạn") },
    ];
    const answers = [
      { demand: 0, outcome: "weakened" as const, passage: passage("80% thôn") },
      { demand: 1, outcome: "left-out" as const, passage: null },
    ];
    const covered = demands.map((_, demand) => ({ demand, outcome: null, passage: null }));
    const cohort = {
      nearDuplicates: [
        {
          ...{ a: "a.docx", b: "b.docx", shared: 0.91, sameBody: true },
          passages: [{ a: passage("Đoạn của a"), b: passage("Đoạn của b") }],
          leftovers: [{ in: "b.docx", kind: "name" as const, passage: passage("xã An Bình") }],
        },
      ],
      lastYear: [{ a: "b.docx", b: "c.docx", unchanged: 0.5, passages: [], leftovers: [] }],
      identical: [["a.docx", "d.docx"]],
      coverage: {
        superior: "tinh.docx",
        demands,
        plans: [
          { plan: "a.docx", answers },
          { plan: "b.docx", answers: covered },
        ],
      },
    };
    const failed = [{ name: "c.pdf", code: "no-text", vi: "không có chữ.", en: "no text." }];
    const page = await pageOf(batchOf([record("a.docx"), record("b.docx")], cohort, failed));
    expect(listOf(page, "duplicates")).toEqual([
      {
        ...{ a: "a.docx", b: "b.docx", shared: 0.91, relation: "hai bản của một kế hoạch" },
        passages: ["Đoạn của a"],
        leftovers: ["“xã An Bình” (tên, trong b.docx)"],
      },
    ]);
    expect(listOf(page, "lastYear")).toEqual([
      { ...{ a: "b.docx", b: "c.docx", shared: 0.5, relation: "" }, passages: [], leftovers: [] },
    ]);
    expect(listOf(page, "identical")).toEqual([["a.docx", "d.docx"]]);
    const nobody = { covered: 0, unknown: 1, weakened: [], leftOut: [] };
    expect(listOf(page, "demands")).toEqual([
      { ...nobody, kind: "chỉ tiêu", text: "100% thôn có mô hình", weakened: ["a.docx"] },
      { ...nobody, kind: "chủ đề", text: "Về đích trước hạn", leftOut: ["a.docx"] },
    ]);
    expect(listOf(page, "failed")).toEqual([{ name: "c.pdf", reason: "không có chữ." }]);
    expect(detailsOf(page).map(({ shortfalls }) => shortfalls)).toEqual([
      ["chỉ tiêu: “100% thôn có mô hình” – trong kế hoạch: “80% thôn”", "chủ đề: “Về đích trước hạn”"],
      [],
    ]);
  });

  it("leave out texts beyond a limit, keep the findings, and say so", async () => {
    const plans = ["a", "b", "c"].map((name) => record(name, { findings: [finding("87")] }));
    for (const limits of [
      { plans: 2, size: 1e9 },
      { plans: 9, size: 1600 },
    ]) {
      const page = await pageOf(batchOf(plans), {}, limits);
      expect(detailsOf(page).map(({ text }) => text !== null)).toEqual([true, true, false]);
      expect(detailsOf(page).map(({ findings }) => findings.length)).toEqual([1, 1, 1]);
      expect(seen(page)).toContain("chỉ 2 kế hoạch đầu có toàn văn");
    }
    expect(seen(await pageOf(batchOf(plans)))).not.toContain("toàn văn trong trang này");
  });
});

describe("hostile content", () => {
  const HOSTILE = `</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>\u2028javascript:alert(1)"'`;
  const field = { value: HOSTILE, text: HOSTILE, span: at("2026") };
  const evil = record(
    HOSTILE,
    {
      findings: [finding("87", { message: HOSTILE, text: HOSTILE, rule: "structure/evil" })],
      header: { parentBody: field, issuingBody: field, number: null, place: field, date: null },
      title: { documentType: field, subject: field, year: null },
      citations: [{ ...dead(HOSTILE), name: HOSTILE, instrument: HOSTILE }],
    },
    { text: HOSTILE },
  );
  const expected = { name: HOSTILE, line: 1 };
  const page = pageOf(
    batchOf(
      [evil],
      {
        nearDuplicates: [{ a: HOSTILE, b: HOSTILE, shared: 1, sameBody: false, passages: [], leftovers: [] }],
        numbersReused: [{ body: HOSTILE, number: HOSTILE, year: 2026, plans: [HOSTILE] }],
        submissions: { submitted: [], missing: [expected], unknown: [{ plan: HOSTILE, body: HOSTILE }] },
        coverage: { superior: HOSTILE, demands: [{ kind: "task", passage: passage(HOSTILE) }], plans: [] },
      },
      [{ name: HOSTILE, code: "x", vi: HOSTILE, en: HOSTILE }],
    ),
    { rules: [], instrumentName: (id) => id },
  );

  it("opens and closes no element of its own", async () => {
    const html = await page;
    // The plan's two, the lists, the data and the script.
    expect(html.match(/<script/gi)).toHaveLength(2 + 8 + 1 + 1);
    expect(html.match(/<\/script/gi)).toHaveLength(2 + 8 + 1 + 1);
    expect(html).not.toMatch(/<img|<!--|\u2028|onerror=(?!alert\(1\)(?:&gt;|>))/);
    expect(html).not.toMatch(/href="javascript:/i);
  });

  it("comes back as it was", async () => {
    expect(rowsOf(await page)[0]!.name).toBe(HOSTILE);
    expect(detailsOf(await page)[0]!.text).toBe(HOSTILE);
    expect((listOf(await page, "numbers") as { body: string }[])[0]!.body).toBe(HOSTILE);
  });
});

describe("the policy of the page", () => {
  const digest = (text: string) => createHash("sha256").update(text).digest("base64");

  it("allows this script and this style and nothing from elsewhere", async () => {
    const page = await pageOf(batchOf([record("a.docx")]));
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)!;
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
    expect(policy!.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${digest(script!)}'`,
      `style-src 'sha256-${digest(style!)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/\s(?:src|style|on\w+)=|@import|url\(|https?:/);
  });

  it("is kept by a script that is whole, and ends nowhere before its end", () => {
    expect(() => new Function(pageScript())).not.toThrow();
    expect(pageScript()).not.toMatch(/<\/script|<!--|innerHTML|\beval\b|__vite|import\(/);
  });
});
