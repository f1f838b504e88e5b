/** A folder as it comes: every file is judged or told, and the reports do not depend on how the work was done. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import { wordLikeDocx } from "../fixtures/docx-word-like.ts";
import { build, type Folder, kehoach, MAIN, temporaryFolder } from "./run.ts";

let folder: Folder;
let plans: string;

const PLANS = 14;
const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const document = zipSync({ "word/document.xml": strToU8("<w:document/>".repeat(500)) });

beforeAll(() => {
  build();
  folder = temporaryFolder();
  plans = join(folder.path, "ke hoach");
  mkdirSync(join(plans, "xã", "cũ"), { recursive: true });
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(plans, name), content);
  for (let i = 1; i <= 9; i++)
    put(`KH thi dua ${i} (sua lan 2).txt`, plan({ number: `Số: ${i + 10}/KH-UBND` }));
  put("xã/ke-hoach.docx", wordLikeDocx({ pages: 2, fragment: 4 }));
  put("xã/cũ/KẾ HOẠCH.DOCX", wordLikeDocx({ pages: 1, fragment: 2 }));
  put("Kế hoạch".normalize("NFD").concat(".txt"), plan());
  put("hai\ndòng.txt", plan());
  put("=cmd|'x'!A1.txt", plan());
  put("hỏng.docx", document.slice(0, document.length / 2));
  put("rỗng.docx", "");
  put("bom.docx", bomb());
  put("ảnh.png", image);
  put("ảnh đổi đuôi.docx", image);
  put("~$ke-hoach.docx", "x");
  symlinkSync("..", join(plans, "xã", "vòng"), "dir");
  symlinkSync("không có", join(plans, "mất.docx"));
}, 120_000);
afterAll(() => folder?.remove());

/** Some kilobytes that say they are gigabytes. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "word/document.xml": new Uint8Array(1 << 20) });
  const view = new DataView(bytes.buffer);
  const record = bytes.findLastIndex(
    (_, i) => i + 4 < bytes.length && view.getUint32(i, true) === 0x02014b50,
  );
  view.setUint32(record + 24, 0x7fffffff, true);
  return bytes;
}

const reports = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => !name.startsWith("."))
      .map((name) => [name, readFileSync(join(out, name), "latin1")]),
  );
const run = (out: string, ...args: string[]) =>
  kehoach(["batch", plans, "-o", join(folder.path, out), ...args]);
const linesOf = (out: string) =>
  readFileSync(join(folder.path, out, "ke-hoach.ndjson"), "utf8")
    .trimEnd()
    .split("\n");

describe("a folder as it comes", () => {
  it("is judged as far as it can be read, and the rest is told", () => {
    const { code, out, err } = run("a");
    expect(code).toBe(2);
    expect(out).toContain(`Đã xét ${PLANS} văn bản`);
    const names = linesOf("a").map((line) => JSON.parse(line).source.path as string);
    expect(names).toHaveLength(PLANS);
    expect(names).toEqual([...names].sort());
    expect(names).toContain("hai\ndòng.txt");
    const told = err.trimEnd().split("\n");
    for (const name of ["hỏng.docx", "rỗng.docx", "bom.docx", "ảnh đổi đuôi.docx", "mất.docx", "xã/vòng"])
      expect(told.filter((line) => line.startsWith(`${name}: `))).toHaveLength(1);
    expect(told).toHaveLength(6);
    expect(out).toContain("6 tệp không đọc được, 2 tệp không phải văn bản");
    expect(readdirSync(join(folder.path, "a")).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("gives the objects that extract gives", () => {
    const { out } = kehoach(["check", join(plans, "xã/ke-hoach.docx"), "--format", "ndjson"]);
    const own = JSON.parse(out);
    const line = linesOf("a")
      .map((one) => JSON.parse(one))
      .find(({ source }) => source.path === "xã/ke-hoach.docx");
    const alone = line.findings.filter(({ rule }: { rule: string }) => !rule.startsWith("cohort/"));
    expect(alone.length).toBeLessThan(line.findings.length);
    expect({ ...line, findings: alone }).toEqual({
      ...own,
      source: { ...own.source, path: "xã/ke-hoach.docx" },
    });
  });

  it.each([
    ["one thread", "--jobs", "1"],
    ["five threads", "--jobs", "5"],
  ])("is reported alike by %s", (_, ...args) => {
    run("jobs", ...args);
    expect(reports(join(folder.path, "jobs"))).toEqual(reports(join(folder.path, "a")));
  });

  it("is reported alike when several machines share it", () => {
    for (const part of ["1/3", "2/3", "3/3"]) run(`part ${part[0]}`, "--shard", part);
    const parts = [1, 2, 3].map((i) => join(folder.path, `part ${i}`));
    const short = kehoach(["merge", parts[0]!, parts[2]!, "-o", join(folder.path, "merged")]);
    expect([short.code, short.err]).toEqual([2, expect.stringContaining("2/3")]);
    expect(kehoach(["merge", ...parts, "-o", join(folder.path, "merged")]).code).toBe(2);
    expect(reports(join(folder.path, "merged"))).toEqual(reports(join(folder.path, "a")));
  });

  it("skips what did not change, and judges what did", () => {
    run("cache", "--cache");
    const before = statSync(join(folder.path, "cache", ".ket-qua.kehoach")).size;
    run("cache", "--cache");
    expect(statSync(join(folder.path, "cache", ".ket-qua.kehoach")).size).toBe(before);
    expect(reports(join(folder.path, "cache"))).toEqual(reports(join(folder.path, "a")));
    run("cache", "--cache", "--as-of", "2030-01-01");
    expect(statSync(join(folder.path, "cache", ".ket-qua.kehoach")).size).toBeGreaterThan(before);
  });

  it("goes on after it was killed", async () => {
    const out = join(folder.path, "killed");
    const child = spawn(process.execPath, [MAIN, "batch", plans, "-o", out, "--cache", "--jobs", "1"]);
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        const size = statSync(join(out, ".ket-qua.kehoach"), { throwIfNoEntry: false })?.size ?? 0;
        if (size === 0 && child.exitCode === null) return;
        clearInterval(timer);
        child.kill("SIGKILL");
        resolve();
      }, 5);
    });
    run("killed", "--cache");
    expect(reports(out)).toEqual(reports(join(folder.path, "a")));
  });
});

describe("what cannot be done is said in one sentence", () => {
  it.each([
    ["no report folder", ["batch", "."], /thiếu thư mục báo cáo/],
    ["no such folder", ["batch", "khong-co", "-o", "x"], /không có tệp hay thư mục này/],
    ["reports among the plans", ["batch", ".", "-o", "./"], /trùng với thư mục kế hoạch/],
    ["half a thread", ["batch", ".", "-o", "x", "--jobs", "0.5"], /số nguyên/],
    ["part five of four", ["batch", ".", "-o", "x", "--shard", "5\u002f4"], /1\/4/],
    ["no parts", ["merge", ".", "-o", "x"], /batch --shard/],
  ] as const)("%s", (_, args, sentence) => {
    const { code, err } = kehoach(args, { cwd: folder.path });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
