import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { rules } from "../../rules/index.ts";
import { plan } from "../../src/check/example.ts";
import { cohortRules } from "../../src/cohort/rules.ts";
import { Analysis } from "../../src/model.ts";
import { build, type Folder, kehoach, MAIN, temporaryFolder } from "./run.ts";

let folder: Folder;
let good: string;
let blank: string;
let dated: string;

beforeAll(() => {
  build();
  folder = temporaryFolder();
  good = folder.write("tot.txt", plan());
  blank = folder.write("trong.txt", plan({ number: "Số:     /KH-UBND" }));
  dated = folder.write("ngay.txt", plan({ placeDate: "An Bình, ngày 31 tháng 6 năm 2026" }));
}, 120_000);
afterAll(() => folder?.remove());

describe("check", () => {
  it("ends with 0 where nothing reaches --fail-on", () => {
    expect(kehoach(["check", good])).toMatchObject({ code: 0, err: "" });
    expect(kehoach(["check", blank])).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["warning", 1],
    ["info", 1],
    ["error", 0],
  ])("with --fail-on %s ends with %d for a warning", (severity, code) => {
    expect(kehoach(["check", blank, "--fail-on", severity]).code).toBe(code);
  });

  it("ends with 1 for an error", () => {
    const { code, out } = kehoach(["check", dated]);
    expect(code).toBe(1);
    expect(out).toContain("«ngày 31 tháng 6 năm 2026»");
    expect(out).toMatch(/\n1 lỗi\.\n/);
  });

  it("prints a report on each file and the sum, in Vietnamese and in English", () => {
    const { out } = kehoach(["check", blank, good]);
    expect(out).toMatch(/^trong\.txt {3}Kế hoạch …\/KH-UBND · UBND xã An Bình · 05\/02\/2026\n/);
    expect(out).toMatch(/\n\ntot\.txt {3}/);
    expect(out).toMatch(/\n2 tệp: 1 cảnh báo\n$/);
    const english = kehoach(["check", blank, good, "--lang", "en"]).out;
    expect(english).toContain("The number is still blank.");
    expect(english).toMatch(/\n2 files: 1 warning\n$/);
  });

  it("uses no colour in a pipe", () => {
    expect(kehoach(["check", blank]).out).not.toContain("\u001b");
  });

  it.each(["json", "ndjson"])("prints the contract's object as %s", (format) => {
    const { out } = kehoach(["check", blank, good, "--format", format]);
    const parsed =
      format === "json"
        ? JSON.parse(out)
        : out
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    const analyses = Analysis.array().parse(parsed);
    expect(analyses.map(({ source }) => source.path)).toEqual([blank, good]);
    expect(analyses[0]?.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ["structure/number", "Số của văn bản còn để trống. Điền số trước khi ban hành."],
    ]);
  });

  it("judges as of the day that is asked for", () => {
    const asOf = (...args: string[]) => {
      const { out } = kehoach(["check", dated, "--format", "ndjson", ...args]);
      return (JSON.parse(out) as Analysis).findings[0]?.basis;
    };
    expect(asOf("--as-of", "2018-01-01")).toBe("Thông tư 01/2011/TT-BNV");
    expect(asOf()).toContain("Nghị định 30/2020/NĐ-CP");
  });
});

describe("extract", () => {
  it("prints the data of a plan", () => {
    const { code, out } = kehoach(["extract", good]);
    expect(code).toBe(0);
    expect(out).toContain("Trích yếu           Phát động phong trào thi đua năm 2026");
  });

  it("includes the text only when asked to, and every span quotes it", () => {
    expect(JSON.parse(kehoach(["extract", good, "--format", "json"]).out)[0].source).not.toHaveProperty(
      "text",
    );
    const { out } = kehoach(["extract", good, "--format", "json", "--include-text"]);
    const [{ source, ...rest }] = JSON.parse(out) as [Analysis];
    let quoted = 0;
    JSON.stringify(rest, (_, value) => {
      if (value?.span && typeof value.text === "string") {
        expect(source.text?.slice(value.span.start, value.span.end)).toBe(value.text);
        quoted++;
      }
      return value;
    });
    expect(quoted).toBeGreaterThan(10);
  });

  it("reads standard input", () => {
    const { code, out } = kehoach(["extract", "-", "--format", "ndjson"], { input: plan() });
    expect([code, JSON.parse(out).source.path, JSON.parse(out).header.number.value]).toEqual([0, "-", "12"]);
  });

  it("takes folders and patterns, none twice", () => {
    mkdirSync(join(folder.path, "sub"));
    folder.write("sub/con.txt", plan());
    folder.write("sub/~$con.docx", "lock");
    folder.write("sub/.an.txt", plan());
    folder.write("sub/anh.png", "no plan");
    const paths = (...args: string[]) =>
      kehoach(["extract", "--format", "ndjson", ...args], { cwd: folder.path })
        .out.trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as Analysis).source.path);
    expect(paths("sub")).toEqual([join("sub", "con.txt")]);
    expect(paths("*.txt", "ngay.txt")).toEqual(["ngay.txt", "tot.txt", "trong.txt"]);
    expect(paths("**/c?n.{txt,docx}")).toEqual([join("sub", "con.txt")]);
  });

  it("writes all of a large output into a pipe", () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      folder.write(`nhieu-${i}.txt`, `${plan()}\n${"x ".repeat(2000)}`),
    );
    const { out } = kehoach(["extract", ...many, "--format", "json", "--include-text"]);
    expect(out.length).toBeGreaterThan(200_000);
    expect(JSON.parse(out)).toHaveLength(30);
  });

  it("ends quietly when its reader goes away", async () => {
    const many = Array.from({ length: 30 }, (_, i) => join(folder.path, `nhieu-${i}.txt`));
    const child = spawn(process.execPath, [MAIN, "extract", ...many, "--format", "ndjson", "--include-text"]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("rules", () => {
  it("lists every rule", () => {
    const { code, out } = kehoach(["rules"]);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/\s+/)[1]),
    ).toEqual([...rules, ...cohortRules].map(({ id }) => id));
  });

  it("explains one", () => {
    const { out } = kehoach(["rules", "structure/motto", "--lang", "en"]);
    expect(out).toContain("Country name and motto");
    expect(out).toContain("khoản 1 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP");
    expect(out).toContain("✖ ‹Độc lập – Tự do – Hạnh phúc›\n    → Độc lập - Tự do - Hạnh phúc");
    expect(out).toContain("Severity: error (warning, note where the evidence is weaker).");
    expect(out).toContain("Judges only where: the document is a plan; the issuing body is a state body;");
    expect(out).toContain("Correction: can be applied unread; suggested, a person decides.");
    expect(out).toContain("✖ (without) Độc lập - Tự do - Hạnh phúc");
    expect(out).toContain("✔ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  it("explains one that is judged across plans", () => {
    const { code, out } = kehoach(["rules", "cohort/not-covered", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("kehoach batch --against");
    expect(out).toContain("This is less than the superior's plan");
    expect(out).not.toMatch(/\{\w+\}|\n\n\n/);
  });

  it("gives all that is known of one, or of all, as data", () => {
    const one = JSON.parse(kehoach(["rules", "structure/closing-mark", "--format", "json"]).out);
    expect(one).toMatchObject({
      id: "structure/closing-mark",
      severity: "warning",
      severities: ["warning"],
      fixes: ["safe", "suggest"],
      needs: [{ id: "a-plan" }, { id: "state-body" }, { id: "whole-text" }, { id: "exact-letters" }],
    });
    expect(one.bad[0]).toEqual({ marked: expect.stringContaining("‹này.›"), expected: "này./." });
    const all = JSON.parse(kehoach(["rules", "--format", "json"]).out) as { id: string }[];
    expect(all.map(({ id }) => id)).toEqual([...rules, ...cohortRules].map(({ id }) => id));
  });
});

describe("help and version", () => {
  it("are data, not errors", () => {
    expect(kehoach(["--version"])).toEqual({ code: 0, out: `${packageFile.version}\n`, err: "" });
    expect(kehoach(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Lệnh:") });
    expect(kehoach(["check", "--help"]).out).toContain("mức nhẹ nhất khiến lệnh kết thúc với mã 1");
    expect(kehoach(["--help", "--lang", "en"]).out).toContain("Commands:");
  });

  it("are shown for an empty command line, as an error", () => {
    expect(kehoach([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Cách dùng:") });
  });
});

describe("a wrong command line", () => {
  it.each([
    [["chekc", "a.docx"], "kehoach: không có lệnh “chekc”. Ý bạn là “check”?"],
    [["check", "--formt", "json", "a.docx"], "kehoach: không có tùy chọn “--formt”. Ý bạn là “--format”?"],
    [
      ["check", "a.docx", "--format", "jsno"],
      "kehoach: “jsno” không dùng được cho “--format”. Được dùng: pretty, json, ndjson, sarif, html, github. Ý bạn là “json”?",
    ],
    [
      ["check", "a.docx", "--as-of", "2026-02-30"],
      "kehoach: “2026-02-30” không dùng được cho “--as-of”. Được dùng: một ngày có thật",
    ],
    [["check"], "kehoach: thiếu tên tệp hoặc thư mục. Ví dụ: kehoach check ke-hoach.docx"],
    [["check", "a.docx", "--format"], "kehoach: tùy chọn “--format” thiếu giá trị."],
    [["rules", "structure/moto"], "kehoach: không có quy tắc “structure/moto”. Ý bạn là “structure/motto”?"],
    [["rules", "a", "b"], "kehoach: thừa tham số “b”."],
    [["xyzzy", "--lang", "en"], "kehoach: there is no command “xyzzy”. See: kehoach --help"],
    [["chekc", "--lang=en"], "kehoach: there is no command “chekc”. Did you mean “check”?"],
  ])("%j ends with 2 and one sentence", (args, sentence) => {
    const { code, out, err } = kehoach(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(sentence);
  });

  it("that names a file alone is told how to check it", () => {
    expect(kehoach([good]).err).toContain(`Ý bạn là “kehoach check ${good}”?`);
  });
});
