/** Files that cannot be read: one sentence each, exit 2, the others still processed. */
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

let folder: Folder;
let good: string;

beforeAll(() => {
  build();
  folder = temporaryFolder();
  good = folder.write("tot.txt", plan());
}, 120_000);
afterAll(() => folder?.remove());

const zip = zipSync({ "word/document.xml": strToU8("<w:document/>".repeat(500)) });
const image = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);

const make: Readonly<Record<string, () => string>> = {
  "an empty file": () => folder.write("rong.docx", ""),
  "a truncated package": () => folder.write("cut.docx", zip.slice(0, zip.length / 2)),
  "a package that is no document": () => folder.write("khac.docx", zipSync({ "a.txt": strToU8("a") })),
  "a picture called .docx": () => folder.write("anh.docx", image),
  "a .pdf that is none": () =>
    folder.write(
      "sai.pdf",
      Uint8Array.from({ length: 400 }, (_, i) => i % 256),
    ),
  "a missing file": () => join(folder.path, "khong-co.docx"),
  "a pattern that matches nothing": () => join(folder.path, "*.xyz"),
  "a folder without plans": () => {
    mkdirSync(join(folder.path, "trong"));
    folder.write("trong/anh.png", image);
    return join(folder.path, "trong");
  },
  "a folder that leads round in a circle": () => {
    mkdirSync(join(folder.path, "vong"));
    symlinkSync("..", join(folder.path, "vong", "lai"), "dir");
    symlinkSync("khong", join(folder.path, "khong"));
    return join(folder.path, "khong");
  },
};

describe.each(Object.entries(make))("%s", (_, write) => {
  let path: string;
  beforeAll(() => {
    path = write();
  });

  it.each(["vi", "en"])("is told in one sentence (%s) and the other file is read", (lang) => {
    const { code, out, err } = kehoach(["extract", path, good, "--format", "ndjson", "--lang", lang]);
    expect(code).toBe(2);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/: .{10,}\.$/);
    expect(lines[0]?.startsWith(`${path}: `)).toBe(true);
    const sentence = lines[0]!.slice(path.length + 2);
    expect(/[àáảãạăâđêôơưếệốộớợứựìíĩịòóỏõọ]/iu.test(sentence)).toBe(lang === "vi");
    expect(sentence).not.toMatch(/Error|undefined|\bat \//);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).source.path),
    ).toEqual([good]);
  });
});

describe("files", () => {
  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "that may not be read are named",
    () => {
      const path = folder.write("kin.docx", "x");
      chmodSync(path, 0);
      expect(kehoach(["check", path])).toMatchObject({
        code: 2,
        err: expect.stringContaining("không được phép đọc"),
      });
    },
  );

  it("outrank findings in the exit code", () => {
    const bad = folder.write("ngay.txt", plan({ placeDate: "An Bình, ngày 31 tháng 6 năm 2026" }));
    expect(kehoach(["check", bad, join(folder.path, "khong-co.docx")]).code).toBe(2);
  });

  it("with control characters in their names cannot write to the terminal", () => {
    const { err } = kehoach(["check", join(folder.path, "a\u001b[2Jb.docx")]);
    expect(err).not.toContain("\u001b");
  });

  it("in folders that link back to themselves are read once", () => {
    const { out, code } = kehoach(["extract", join(folder.path, "vong"), "--format", "ndjson"]);
    const paths = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.path as string);
    expect(new Set(paths).size).toBe(paths.length);
    expect([0, 2]).toContain(code);
    expect(paths.filter((path) => path.endsWith("tot.txt"))).toHaveLength(1);
  });
});
