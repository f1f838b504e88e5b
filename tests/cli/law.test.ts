import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import type { Analysis } from "../../src/model.ts";
import type { LawAnswer } from "../../src/report/law-json.ts";
import { build, type Folder, kehoach, ROOT, temporaryFolder } from "./run.ts";

let folder: Folder;
beforeAll(() => {
  build();
  folder = temporaryFolder();
}, 120_000);
afterAll(() => folder?.remove());

const law = (...args: string[]) => kehoach(["law", ...args], { cwd: folder.path });
const answers = (...args: string[]) => JSON.parse(law("--format", "json", ...args).out) as LawAnswer[];

const GIVEN = [
  ...["--type", "nghị quyết", "--number", "06-NQ/TU", "--title", "Về phát triển kinh tế"],
  ...["--issuer", "Tỉnh ủy Hải Dương", "--issued", "26/3/2021", "--source", "Bản lưu tại Văn phòng"],
];

describe("law TEXT", () => {
  it("tells whether an instrument holds, what replaced it and how to cite that", () => {
    const { code, out, err } = law("91/2017/NĐ-CP");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("hết hiệu lực, đã được thay thế từ 01/01/2024");
    expect(out).toContain(
      "Viện dẫn thay     Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    );
    expect(law("91/2017/NĐ-CP", "--lang", "en").out).toContain(
      "no longer in force, replaced since 01/01/2024",
    );
  });

  it("judges as of today, or of the day that is asked for", () => {
    const status = (...args: string[]) => answers("91/2017/NĐ-CP", ...args)[0]?.instrument?.status;
    expect([status(), status("--as-of", "2020-01-01")]).toEqual(["replaced", "in-force"]);
  });

  it("takes several words without quotation marks, and a paragraph from standard input", () => {
    expect(answers("Nghị", "định", "98/2023/NĐ-CP")[0]?.instrument?.id).toBe("nd-98-2023-nd-cp");
    const input = "Căn cứ Nghị định số 30/2020/NĐ-CP;\nCăn cứ Chỉ thị số 34-CT/TW;";
    const { out } = kehoach(["law", "-", "--format", "json"], { input });
    expect((JSON.parse(out) as LawAnswer[]).map(({ outcome }) => outcome)).toEqual(["found", "ambiguous"]);
  });

  it.each([
    [["34-CT/TW"], 0],
    [["cong tac van thu"], 0],
    [["xyzzy"], 1],
    [["99/2099/NĐ-CP"], 1],
    [[], 2],
    [["   "], 2],
    [["a", "--format", "ndjson"], 2],
    [["a", "--as-of", "2026-02-30"], 2],
    [["a", "--config", "khong-co.yml"], 2],
  ])("%j ends with %d", (args, code) => {
    expect(law(...args).code).toBe(code);
  });
});

describe("law add", () => {
  it("and law TEXT share a word, and help lists both", () => {
    const path = join(folder.path, "chung.yml");
    expect(law("add", path, ...GIVEN)).toMatchObject({ code: 0, err: "" });
    expect(existsSync(path)).toBe(true);
    expect(law("add xyzzy")).toMatchObject({ code: 1, out: expect.stringContaining("“add xyzzy”") });
    const { out } = law("--help");
    expect(out).toContain("Cách dùng: kehoach law [tùy chọn] [lệnh] [nội dung...]");
    expect(out).toMatch(/Lệnh:\n {2}add \[tùy chọn\] <tệp>/);
    expect(law("add", "--help").out).toContain("Cách dùng: kehoach law add [tùy chọn] <tệp>");
    expect(kehoach(["--help"]).out).toMatch(/law \[tùy chọn\] \[nội dung\.\.\.\]/);
  });

  it("names the options that are missing where nobody can be asked", () => {
    const { code, out, err } = law("add", "moi.yml", "--type", "nghị quyết", "--issued", "31/2/2021");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--issued: “31/2/2021” không phải một ngày có thật");
    expect(err).toContain("còn thiếu --number, --title, --issuer, --source.");
    expect(existsSync(join(folder.path, "moi.yml"))).toBe(false);
  });

  it("says what it wrote and how to use it, and refuses it a second time", () => {
    const first = law("add", "danh-muc.csv", ...GIVEN);
    expect(first.out).toBe(
      "Đã thêm vào danh-muc.csv: Nghị quyết 06-NQ/TU\nĐể dùng danh mục này, ghi dòng “registry: danh-muc.csv” vào tệp kehoach.config.yml.\n",
    );
    const before = readFileSync(join(folder.path, "danh-muc.csv"));
    const second = law("add", "danh-muc.csv", ...GIVEN);
    expect([second.code, second.err]).toEqual([
      2,
      "kehoach: danh-muc.csv:2: văn bản này đã có trong tệp, ở dòng này. Không ghi thêm.\n",
    ]);
    expect(readFileSync(join(folder.path, "danh-muc.csv"))).toEqual(before);
  });

  it.each([
    [["add"], "thiếu tên tệp danh mục. Ví dụ: kehoach law add danh-muc.yml"],
    [["add", "a.yml", "--titel", "x"], "không có tùy chọn “--titel”. Ý bạn là “--title”?"],
    [["add", "a.yml", "b.yml"], "thừa tham số “b.yml”."],
  ])("%j ends with 2 and one sentence", (args, sentence) => {
    const { code, err } = law(...args);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(sentence);
  });
});

describe("registry:", () => {
  const text = plan();

  it("is used by check, extract and law, found from the folder of the file upwards", () => {
    mkdirSync(join(folder.path, "tinh", "xa"), { recursive: true });
    folder.write(
      "tinh/dm.yml",
      "- {type: Nghị quyết, number: 06-NQ/TU, title: Về kinh tế, issuer: Tỉnh ủy Hải Dương, issued: 26/3/2021, source: x}",
    );
    folder.write("tinh/kehoach.config.yml", "registry: dm.yml\n");
    const path = folder.write(
      "tinh/xa/kh.txt",
      `${text}\nCăn cứ Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Tỉnh ủy Hải Dương;\n`,
    );
    for (const command of ["check", "extract"]) {
      const { out } = kehoach([command, path, "--format", "ndjson"]);
      const cited = (JSON.parse(out) as Analysis).citations.find(({ number }) => number === "06-NQ/TU");
      expect(cited?.instrument).toBe("nq-06-nq-tu-hai-duong-2021");
    }
    const config = join(folder.path, "tinh", "kehoach.config.yml");
    expect(answers("06-NQ/TU của Tỉnh ủy Hải Dương", "--config", config)[0]?.outcome).toBe("found");
    expect(answers("06-NQ/TU của Tỉnh ủy Hải Dương")[0]?.outcome).toBe("not-found");
  });

  it.each(["check", "extract", "law"])("that is broken ends %s with 2 and one sentence", (command) => {
    const config = folder.write("sai.yml", "registy: dm.yml\n");
    const { code, out, err } = kehoach([command, "a.txt", "--config", config]);
    expect([code, out, err]).toEqual([
      2,
      "",
      `kehoach: ${config}:1: không có khóa “registy”. Ý bạn là “registry”?\n`,
    ]);
  });

  it("with mistakes in the register file has all of them told", () => {
    folder.write("loi.csv", "type,number,issuer,issued,source\nKế hoạc,1/KH-UBND,,1/13/2026,\n");
    const config = folder.write("loi.yml", "registry: loi.csv\n");
    const { code, err } = kehoach(["check", "a.txt", "--config", config, "--lang", "en"], {
      cwd: folder.path,
    });
    expect(code).toBe(2);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.split(": ").slice(0, 3).join(": ")),
    ).toEqual(["type", "issued", "source", "issuer"].map((field) => `kehoach: loi.csv:2: ${field}`));
  });
});

describe("README", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const block = (opening: string): string => readme.split(opening)[1]!.split("\n```")[0]!;

  it("shows what the command gives", () => {
    const { out } = law("91/2017/NĐ-CP", "--as-of", "2026-11-20");
    const shown = block("law 91/2017/NĐ-CP\nN").split("\n");
    for (const line of shown.slice(1).filter((one) => one.trim() !== "…"))
      expect(out.split("\n")).toContain(line);
  });

  it("shows a register file and a configuration that work", () => {
    mkdirSync(join(folder.path, "readme"));
    folder.write("readme/danh-muc.yml", block("```yaml danh-muc.yml\n"));
    const config = folder.write("readme/kehoach.config.yml", block("```yaml kehoach.config.yml\n"));
    const [answer] = answers("06-NQ/TU của Tỉnh ủy Hải Dương", "--config", config);
    expect(answer?.instrument?.id).toBe("nq-06-nq-tu-hai-duong-2021");
  });
});
