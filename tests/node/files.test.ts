import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/node/files.ts";

let root: string;
const at = (...parts: string[]) => join(root, ...parts);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kehoach-files-"));
  for (const name of ["b.docx", "a.PDF", "c.png", "~$b.docx", ".hidden.txt"]) writeFileSync(at(name), "x");
  mkdirSync(at("xa", "an bình"), { recursive: true });
  for (const name of ["kh 2026.doc", "kh.odt", "kh.rtf", "kh.txt"])
    writeFileSync(at("xa", "an bình", name), "x");
  symlinkSync(root, at("xa", "vòng"), "dir");
  mkdirSync(at("rỗng"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const relative = (files: readonly string[]) =>
  files.map((file) => file.slice(root.length + 1).replaceAll("\\", "/"));

describe("findFiles", () => {
  it("finds plans in a folder and below, by name, each once", async () => {
    const { files, unusable } = await findFiles([root]);
    expect(relative(files)).toEqual([
      "a.PDF",
      "b.docx",
      "xa/an bình/kh 2026.doc",
      "xa/an bình/kh.odt",
      "xa/an bình/kh.rtf",
      "xa/an bình/kh.txt",
    ]);
    expect(unusable).toEqual([]);
  });

  it.each([
    ["*.docx", ["b.docx"]],
    ["?.pdf", ["a.PDF"]],
    ["xa/*/kh.{txt,odt}", ["xa/an bình/kh.odt", "xa/an bình/kh.txt"]],
    ["xa/*/kh {2025,2026}.do?", ["xa/an bình/kh 2026.doc"]],
    ["**/*.doc", ["xa/an bình/kh 2026.doc"]],
    ["xa/**", ["xa/an bình/kh 2026.doc", "xa/an bình/kh.odt", "xa/an bình/kh.rtf", "xa/an bình/kh.txt"]],
  ])("expands the pattern %s", async (pattern, expected) => {
    const { files } = await findFiles([at(pattern)]);
    expect(relative(files).filter((file) => !file.includes("vòng"))).toEqual(expected);
  });

  it("takes a named file whatever its ending, and one file named twice once", async () => {
    const { files } = await findFiles([at("c.png"), at("xa", "..", "c.png"), "-", "-"]);
    expect(files.map((file) => file.replace(at(), ""))).toHaveLength(2);
  });

  it.each([
    ["không-có.docx", "enoent"],
    ["*.xyz", "no-match"],
    ["{b.docx", "no-match"],
    ["(b,*.docx", "no-match"],
    ["rỗng", "no-plans"],
  ])("says what is wrong with %s", async (name, code) => {
    const { files, unusable } = await findFiles([at(name), at("b.docx")]);
    expect(relative(files)).toEqual(["b.docx"]);
    expect(unusable).toMatchObject([{ path: at(name), error: { code, vi: /./, en: /./ } }]);
  });
});
