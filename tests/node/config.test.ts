import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadFileError, findConfig, loadConfig } from "../../src/node.ts";
import { type Folder, temporaryFolder } from "../cli/run.ts";

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe("findConfig", () => {
  it("looks in the folder and then upwards, .yml before .yaml before .json", async () => {
    mkdirSync(join(folder.path, "xa", "an bình"), { recursive: true });
    const inner = join(folder.path, "xa", "an bình");
    const json = folder.write("kehoach.config.json", "{}");
    expect(await findConfig(inner)).toBe(json);
    const yaml = folder.write("kehoach.config.yaml", "");
    expect(await findConfig(inner)).toBe(yaml);
    const nearer = folder.write("xa/kehoach.config.yml", "");
    expect(await findConfig(inner)).toBe(nearer);
    expect(await findConfig(join(inner, "không-có"))).toBe(nearer);
  });
});

describe("loadConfig", () => {
  it.each([
    ["kehoach.config.yml", "# của tỉnh\nregistry: a.csv\n", ["a.csv"]],
    ["kehoach.config.yml", "registry:\n  - a.csv\n  - b.yml\n", ["a.csv", "b.yml"]],
    ["kehoach.config.json", '\ufeff{\n\t"registry": ["b.yml"]\n}', ["b.yml"]],
    ["kehoach.config.yml", "", []],
  ])("reads %s %j", async (name, text, registry) => {
    for (const file of ["a.csv", "b.yml"]) folder.write(file, "");
    const path = folder.write(name, text);
    expect(await loadConfig(path)).toEqual({
      path,
      registry: registry.map((file) => join(folder.path, file)),
      settings: { preset: "recommended", rules: {} },
      profile: null,
      failOn: null,
      suppressions: [],
    });
  });

  it.each([
    ["registy: a.csv", 1, null, "không có khóa “registy”. Ý bạn là “registry”?"],
    ["# x\nzzz: 1", 2, null, "không có khóa “zzz”. Dùng được: extends, registry,"],
    ["preset: stric", 1, "preset", "Ý bạn là “strict”?"],
    ["profile: thi-dua", 1, "profile", "dùng được: thi-dua-khen-thuong"],
    ["failOn: warn", 1, "failOn", "Ý bạn là “warning”?"],
    [
      "rules:\n  structure/moto: off",
      2,
      null,
      "không có quy tắc “structure/moto”. Ý bạn là “structure/motto”?",
    ],
    ["rules:\n  structure/motto: warn", 2, "rules.structure/motto", "Ý bạn là “warning”?"],
    ["rules: off", 1, "rules", "phải gồm các dòng “mã quy tắc: mức”"],
    [
      "suppressions:\n  - rule: structure/motto",
      2,
      "suppressions.0.reason",
      "mỗi mục có rule hoặc fingerprint, và reason",
    ],
    ["suppressions:\n  - rule: structure/mot\n    reason: x", 2, null, "không có quy tắc “structure/mot”"],
    ["suppressions:\n  - reason: x", 2, "suppressions.0", "mỗi mục có rule hoặc fingerprint"],
    ["extends: không-có.yml", 1, "extends", "không có tệp"],
    ["\nregistry: 'a.csv\n", 3, null, "sai cú pháp"],
    ["registry:\n  a: 1", 1, "registry", "phải là đường dẫn của một tệp hoặc danh sách đường dẫn"],
    ["registry: []", 1, "registry", "phải là đường dẫn"],
    ["- a", 1, null, "phải gồm các dòng “khóa: giá trị”"],
    ["registry:\n  - a.csv\n  - không-có.yml", 3, "registry", "không có tệp"],
  ])("says in one sentence what is wrong with %j", async (text, line, field, words) => {
    folder.write("a.csv", "");
    const path = folder.write("kehoach.config.yml", text);
    const error = await loadConfig(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadFileError);
    const { problems } = error as BadFileError;
    expect(problems).toMatchObject([{ path, line, field, vi: expect.stringContaining(words) }]);
    expect(problems[0]?.en).toMatch(/^[\x20-\x7e“”\u00c0-\u1ef9]+$/);
  });

  it("goes on from what it extends: its own word goes first, registers and suppressions add up", async () => {
    mkdirSync(join(folder.path, "tinh"));
    for (const file of ["tinh/a.csv", "b.yml"]) folder.write(file, "");
    folder.write(
      "tinh/chung.yml",
      "preset: strict\nfailOn: info\nregistry: a.csv\nrules:\n  citation/amended: off\n  structure/theme: off\n" +
        "suppressions:\n  - rule: structure/archive\n    reason: mẫu của tỉnh\n",
    );
    const path = folder.write(
      "kehoach.config.yml",
      "extends: tinh/chung.yml\nfailOn: warning\nprofile: ke-hoach\nregistry: b.yml\nrules:\n  structure/theme: info\n" +
        "suppressions:\n  - rule: structure/motto\n    path: '*.txt'\n    reason: chép từ web\n    expires: 2026-12-31\n",
    );
    expect(await loadConfig(path)).toEqual({
      path,
      registry: [join(folder.path, "tinh", "a.csv"), join(folder.path, "b.yml")],
      settings: { preset: "strict", rules: { "citation/amended": "off", "structure/theme": "info" } },
      profile: "ke-hoach",
      failOn: "warning",
      suppressions: [
        { rule: "structure/archive", reason: "mẫu của tỉnh" },
        { rule: "structure/motto", path: "*.txt", reason: "chép từ web", expires: "2026-12-31" },
      ],
    });
  });

  it("says so when two files extend each other", async () => {
    folder.write("b.yml", "extends: kehoach.config.yml");
    const path = folder.write("kehoach.config.yml", "extends: b.yml");
    await expect(loadConfig(path)).rejects.toMatchObject({
      vi: expect.stringContaining("dựa trên chính tệp này"),
    });
  });

  it("says that a file is not there", async () => {
    await expect(loadConfig(join(folder.path, "x.yml"))).rejects.toMatchObject({
      vi: expect.stringContaining("không có tệp"),
    });
  });
});
