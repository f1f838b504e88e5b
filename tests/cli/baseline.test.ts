/** Findings that were there before, and findings that are not to be shown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import { Analysis } from "../../src/model.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

const WRONG_DATE = { placeDate: "An Bình, ngày 31 tháng 6 năm 2026" };

let folder: Folder;
let dated: string;
let baseline: string;

beforeAll(build, 120_000);
beforeEach(() => {
  folder?.remove();
  folder = temporaryFolder();
  dated = folder.write("ngay.txt", plan(WRONG_DATE));
  baseline = join(folder.path, "co-tu-truoc.json");
});
afterAll(() => folder?.remove());

const check = (...args: string[]) => kehoach(["check", ...args]);

describe("--write-baseline and --baseline", () => {
  it("let old findings be seen and not fail the run", () => {
    expect(check(dated, "--write-baseline", baseline)).toMatchObject({
      code: 0,
      out: expect.stringContaining("1 lỗi."),
      err: `Đã ghi 1 phát hiện vào ${baseline}.\n`,
    });
    const { code, out } = check(dated, "--baseline", baseline);
    expect(code).toBe(0);
    expect(out).toContain("(đã có từ trước)");
    expect(out).toContain("1 lỗi (1 đã có từ trước).");
  });

  it("keep them through edits elsewhere and another file name", () => {
    check(dated, "--write-baseline", baseline);
    const later = folder.write(
      "moi.txt",
      plan({ ...WRONG_DATE, subject: "Phát động thi đua quý I năm 2026" }),
    );
    expect(check(later, "--baseline", baseline).code).toBe(0);
  });

  it("fail the run for what is new, and for a copy with the same faults", () => {
    check(dated, "--write-baseline", baseline);
    const worse = folder.write("ngay.txt", plan({ ...WRONG_DATE, motto: "Độc lập - Tự do - Hạnh phúcc" }));
    expect(check(worse, "--baseline", baseline)).toMatchObject({
      code: 1,
      out: expect.stringContaining("2 lỗi (1 đã có từ trước)."),
    });
    folder.write("ngay.txt", plan(WRONG_DATE));
    const copy = folder.write("sao.txt", plan(WRONG_DATE));
    expect(check(dated, copy, "--baseline", baseline).code).toBe(1);
  });

  it("write the same file for the same findings", () => {
    check(dated, "--write-baseline", baseline);
    const first = readFileSync(baseline, "utf8");
    check(dated, "--baseline", baseline, "--write-baseline", baseline);
    expect(readFileSync(baseline, "utf8")).toBe(first);
  });

  it("mark them in SARIF", () => {
    check(dated, "--write-baseline", baseline);
    const { out } = check(dated, "--baseline", baseline, "--format", "sarif");
    expect(JSON.parse(out).runs[0].results[0].baselineState).toBe("unchanged");
  });

  it("leave the contract's object as it is", () => {
    check(dated, "--write-baseline", baseline);
    const [found] = JSON.parse(check(dated, "--baseline", baseline, "--format", "json").out);
    expect(Analysis.parse(found).findings).toHaveLength(1);
  });

  it.each([
    ["a missing file", () => join(folder.path, "khong.json"), "không có tệp"],
    ["a document", () => dated, "không phải tệp do --write-baseline"],
    ["a folder", () => folder.path, "không đọc được"],
  ])("refuse %s as a baseline in one sentence", (_, path, sentence) => {
    const { code, out, err } = check(dated, "--baseline", path());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^kehoach: [^\n]+\n$/);
    expect(err).toContain(sentence);
  });

  it("never write over a document", () => {
    const before = readFileSync(dated, "utf8");
    const { code, out, err } = check(dated, "--write-baseline", dated);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("không ghi đè");
    expect(readFileSync(dated, "utf8")).toBe(before);
  });

  it("say so when the file cannot be written", () => {
    const path = join(folder.path, "khong-co", "b.json");
    expect(check(dated, "--write-baseline", path)).toMatchObject({
      code: 2,
      err: expect.stringContaining("không ghi được"),
    });
  });

  it("still tell of files that cannot be read", () => {
    const lost = join(folder.path, "khong.docx");
    expect(check(dated, lost, "--write-baseline", baseline).code).toBe(2);
  });
});

describe("NAME.kehoach.yml beside a document", () => {
  const beside = (text: string) => folder.write("ngay.kehoach.yml", text);

  it("suppresses findings, for a reason", () => {
    beside("suppressions:\n  - rule: structure/place-date\n    reason: Ngày do cấp trên ghi\n");
    const { code, out, err } = check(dated);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("1 phát hiện được bỏ qua theo yêu cầu, có lý do.");
    expect(out).not.toContain("structure/place-date");
    const sarif = JSON.parse(check(dated, "--format", "sarif").out);
    expect(sarif.runs[0].results[0].suppressions[0].justification).toBe("Ngày do cấp trên ghi");
    expect(JSON.parse(check(dated, "--format", "ndjson").out).findings).toEqual([]);
  });

  it("says so when the time is up", () => {
    beside("suppressions:\n  - {rule: structure/place-date, reason: Tạm thời, expires: 2020-01-01}\n");
    const { code, err } = check(dated);
    expect(code).toBe(1);
    expect(err).toContain("structure/place-date đã hết hạn từ 2020-01-01");
    expect(err).toContain("Tạm thời");
  });

  it("keeps suppressed findings out of a baseline", () => {
    beside("suppressions:\n  - rule: structure/place-date\n    reason: x\n");
    expect(check(dated, "--write-baseline", baseline).err).toContain("Đã ghi 0 phát hiện");
  });

  it.each([
    ["no reason", "suppressions:\n  - rule: structure/place-date\n", "suppressions.0.reason"],
    ["an unknown key", "ignore: []\n", "ignore"],
    ["text that is no YAML", "suppressions: [\n", "ngay.kehoach.yml"],
    ["a list", "- a\n", "ngay.kehoach.yml"],
  ])("with %s is complained of, and the document is still checked", (_, text, words) => {
    beside(text);
    const { code, out, err } = check(dated);
    expect(code).toBe(2);
    expect(err).toMatch(/^kehoach: tệp “[^\n]+\n$/);
    expect(err).toContain(words);
    expect(out).toContain("1 lỗi.");
  });

  it("may be empty", () => {
    beside("");
    expect(check(dated)).toMatchObject({ code: 1, err: "" });
  });
});
