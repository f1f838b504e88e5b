import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { plan } from "../../src/check/example.ts";
import { docx, p, r } from "../fixtures/docx.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

let folder: Folder;
const TEXT = plan({ number: "Số: 5/KH-UBND" });
const bodyOf = (text: string) =>
  text
    .split("\n")
    .map((line) => p(r(line)))
    .join("");
const BODY = bodyOf(TEXT);
const PLAN = docx({ body: BODY });
// The documents made here have no formatting.
const CONFIG = [
  "rules:",
  ...rules.filter(({ id }) => id.startsWith("layout/")).map(({ id }) => `  ${id}: off`),
  "",
].join("\n");

beforeAll(build, 120_000);
beforeEach(() => {
  folder?.remove();
  folder = temporaryFolder();
  folder.write("ke-hoach.docx", PLAN);
  folder.write("kehoach.config.yml", CONFIG);
});
afterAll(() => folder?.remove());

const at = (name: string) => join(folder.path, name);
const run = (...args: string[]) => kehoach(["annotate", ...args], { cwd: folder.path });
const comments = (name: string) =>
  new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(at(name))))["word/comments.xml"]);

/** Refused: code 2, one line on stderr, and the folder as it was. */
function refused(args: readonly string[], said: RegExp): void {
  const names = readdirSync(folder.path).sort();
  const { code, out, err } = run(...args);
  expect(err).toMatch(said);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(readdirSync(folder.path).sort()).toEqual(names);
  expect(new Uint8Array(readFileSync(at("ke-hoach.docx")))).toEqual(PLAN);
}

describe("annotate", () => {
  it("writes a copy with a comment on each finding and says how many", () => {
    expect(run("ke-hoach.docx", "-o", "moi.docx")).toEqual({
      code: 0,
      out: "ke-hoach.docx → moi.docx\n\nĐã gắn 1 ghi chú.\n",
      err: "",
    });
    expect(comments("moi.docx")).toContain("kehoach: structure/number");
    expect(new Uint8Array(readFileSync(at("ke-hoach.docx")))).toEqual(PLAN);
    const again = run("moi.docx", "-o", "moi-2.docx", "--lang", "en").out;
    expect(again).toContain("Comments put in: 1\nComments of an earlier run taken out: 1\n");
    expect(comments("moi-2.docx").match(/<w:comment /g)).toHaveLength(1);
  });

  it("says which comments are not on the exact words", () => {
    folder.write("thieu.docx", docx({ body: bodyOf(plan({ placeDate: null })) }));
    const { code, out } = run("thieu.docx", "-o", "moi.docx");
    expect(code).toBe(0);
    expect(out).toMatch(/ghi chú không gắn được đúng vào chữ, đặt ở chỗ gần nhất:\n {2}toàn văn bản +\S+\//);
  });

  it("heeds the configuration and what is suppressed beside the document", () => {
    folder.write("kehoach.config.yml", `${CONFIG}  structure/number: off\n`);
    expect(run("ke-hoach.docx", "-o", "a.docx").out).toContain("Không có phát hiện nào để ghi chú.");
    expect(run("ke-hoach.docx", "-o", "khong-co/a.docx").code).toBe(2);
    folder.write("kehoach.config.yml", CONFIG);
    folder.write("ke-hoach.kehoach.yml", "suppressions:\n  - rule: structure/number\n    reason: đã biết\n");
    expect(run("ke-hoach.docx", "-o", "b.docx").out).toContain("Không có phát hiện nào để ghi chú.");
    expect(new Uint8Array(readFileSync(at("b.docx")))).toEqual(PLAN);
  });

  it("takes standard input", () => {
    const args = ["annotate", "-", "-o", "moi.docx"];
    expect(kehoach(args, { cwd: folder.path, input: PLAN })).toMatchObject({ code: 0, err: "" });
    expect(comments("moi.docx")).toContain("kehoach: ");
  });

  it.each([
    [[], /thiếu tên tệp/],
    [["ke-hoach.docx"], /thiếu tên tệp mới. Ví dụ: kehoach annotate/],
    [["khong-co.docx", "-o", "b.docx"], /không có tệp hay thư mục này/],
    [["a.pdf", "-o", "b.docx"], /không gắn được ghi chú vào tệp \.pdf/],
    [["a.txt", "-o", "b.docx", "--lang", "en"], /a \.txt file cannot hold comments/],
    [["ky.docx", "-o", "b.docx"], /đã ký số/],
    [["cut.docx", "-o", "b.docx"], /bị hỏng/],
    [["ke-hoach.docx", "-o", "./ke-hoach.docx", "--force"], /là chính tệp gốc/],
    [["ke-hoach.docx", "-o", "ky.docx"], /đã có tệp mang tên này;.*--force/],
    [["ke-hoach.docx", "-o", "b.txt"], /đuôi tệp \.txt không hợp.*\.docx/],
    [["ke-hoach.docx", "-o", "b.docx", "--as-of", "x"], /ngày có thật/],
  ])("refuses %j", (args, said) => {
    folder.write("a.pdf", "%PDF-1.4\nx");
    folder.write("a.txt", TEXT);
    folder.write("cut.docx", PLAN.slice(0, 200));
    folder.write("ky.docx", docx({ body: BODY, files: { "_xmlsignatures/origin.sigs": "" } }));
    refused(args, said);
  });

  it("refuses a folder that may not be written to", () => {
    const closed = temporaryFolder();
    chmodSync(closed.path, 0o500);
    const isRoot = process.getuid?.() === 0;
    const { code, err } = run("ke-hoach.docx", "-o", join(closed.path, "b.docx"));
    chmodSync(closed.path, 0o700);
    closed.remove();
    // Nothing is closed to the administrator.
    expect(code).toBe(isRoot ? 0 : 2);
    if (!isRoot) expect(err).toMatch(/không được phép ghi vào đây/);
  });
});
