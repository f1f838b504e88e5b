/** The page as a browser shows it; skipped, and said so, where Chromium is not installed. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finding } from "../analysis.ts";
import { batchOf, pageOf, record } from "./batch.ts";

const BROWSER = ["chromium", "chromium-browser", "google-chrome"]
  .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));
const EVIL = `</script><script>document.title="taken"</script><img src=x onerror="document.title='taken'">`;

const passage = (text: string) => ({ span: { start: 0, end: text.length }, text });
const found = finding("87", { severity: "warning", message: EVIL });
const plans = [
  record(`${EVIL}.docx`, { findings: [found, finding("Kỷ niệm 87 năm")] }),
  ...Array.from({ length: 60 }, (_, i) => record(`xa-${i}.docx`)),
];
const cohort = {
  nearDuplicates: [
    {
      ...{ a: "xa-0.docx", b: "ngoài thư mục.docx", shared: 0.9, sameBody: false, leftovers: [] },
      passages: [{ a: passage(EVIL), b: passage(EVIL) }],
    },
  ],
};

describe.skipIf(BROWSER === undefined)("the page in a browser", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kehoach-page-"));
    await writeFile(join(folder, "page.html"), await pageOf(batchOf(plans, cohort)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

  /** The document after the script has run. */
  async function shown(hash: string): Promise<string> {
    const options = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--virtual-time-budget=4000",
      "--dump-dom",
    ];
    const profile = `--user-data-dir=${join(folder, "profile")}`;
    const url = pathToFileURL(join(folder, "page.html")).href + hash;
    const { stdout } = await promisify(execFile)(BROWSER!, [...options, profile, url], { maxBuffer: 1e8 });
    return stdout.slice(stdout.indexOf("<title>"));
  }

  it("has fifty rows, filters and the tables; hostile names stay text", { timeout: 60_000 }, async () => {
    const page = await shown("");
    const table = page.slice(page.indexOf('id="plan-table"'), page.indexOf('id="dead"'));
    expect(table.match(/<tr><th/g)).toHaveLength(1 + 50);
    expect(table).toContain("1–50 trong 61");
    expect(table).toContain("&lt;img src=x");
    expect(page).toMatch(/<option value="\d+">Thử, nghiệm \(1\)<\/option>/);
    expect(page).toContain("<span>ngoài thư mục.docx</span>");
    expect(page).toContain("<title>Kết quả kiểm tra các kế hoạch đã nộp</title>");
    expect(page).not.toContain("<img");
  });

  it("opens a plan by its address, with the findings marked in its text", { timeout: 60_000 }, async () => {
    const page = await shown("#p0");
    expect(page).toMatch(/<main id="overview" hidden/);
    const plan = page.slice(page.indexOf('<article id="plan"'));
    expect(plan).toContain('<a href="#p1">Kế hoạch sau ›</a>');
    const text = plan.slice(plan.indexOf('<div class="text">')).replace(/ title="[^"]*"/g, "");
    expect(text).toContain(
      '<a href="#p0.f1" class="mark error"><sup id="p0.m1" aria-label="phát hiện 2">2</sup>Kỷ niệm </a>' +
        '<a href="#p0.f0" class="mark error"><sup id="p0.m0" aria-label="phát hiện 1">1</sup>87</a>' +
        '<a href="#p0.f1" class="mark error"> năm</a> ngày thành lập Đảng',
    );
    expect(page).not.toMatch(/<img|<title>taken/);
  });

  it("filters by the rule that an address names", { timeout: 60_000 }, async () => {
    const page = await shown("#r0");
    const table = page.slice(page.indexOf('id="plan-table"'), page.indexOf('id="dead"'));
    expect(table).toContain("1–1 trong 1");
  });
});
