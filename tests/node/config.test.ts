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
    });
  });

  it.each([
    ["registy: a.csv", 1, null, "không có khóa “registy”. Ý bạn là “registry”?"],
    ["# x\nzzz: 1", 2, null, "không có khóa “zzz”. Dùng được: registry."],
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

  it("says that a file is not there", async () => {
    await expect(loadConfig(join(folder.path, "x.yml"))).rejects.toMatchObject({
      vi: expect.stringContaining("không có tệp"),
    });
  });
});
