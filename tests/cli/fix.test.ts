import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plan } from "../../src/check/example.ts";
import { docx, p } from "../fixtures/docx.ts";
import { nd30Docx } from "../fixtures/nd30-docx.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

let folder: Folder;
let source: string;
const TEXT = plan({ number: "Số: 5/KH-UBND" });
const RIGHT = TEXT.replace("Số: 5/", "Số: 05/");

beforeAll(build, 120_000);
beforeEach(() => {
  folder?.remove();
  folder = temporaryFolder();
  source = folder.write("ke-hoach.txt", TEXT);
});
afterAll(() => folder?.remove());

const at = (name: string) => join(folder.path, name);
const text = (path: string) => readFileSync(path, "utf8");

/** Refused: code 2, one line on stderr, and the folder as it was. */
function refused(args: readonly string[], said: RegExp): void {
  const names = readdirSync(folder.path).sort();
  const { code, out, err } = kehoach(args, { cwd: folder.path });
  expect(err).toMatch(said);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(readdirSync(folder.path).sort()).toEqual(names);
  expect(text(source)).toBe(TEXT);
}

describe("fix", () => {
  it("writes a corrected copy and says what it did", () => {
    const { code, out, err } = kehoach(["fix", source, "-o", at("moi.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/Đã sửa 1 chỗ\n {2}dòng \d+ +Số: \[−5−\]\{\+05\+\}.*\n {2}structure\/number\n/);
    expect(text(at("moi.txt"))).toBe(RIGHT);
    expect(text(source)).toBe(TEXT);
    expect(readdirSync(folder.path).sort()).toEqual(["ke-hoach.txt", "moi.txt"]);
    expect(statSync(at("moi.txt")).mode).toBe(statSync(source).mode);
    expect(kehoach(["fix", at("moi.txt"), "-o", at("moi-2.txt")]).out).toContain(
      "Không có chỗ nào sửa được tự động.",
    );
    expect(text(at("moi-2.txt"))).toBe(RIGHT);
  });

  it("shows the corrections and writes nothing with --dry-run", () => {
    const { code, out } = kehoach(["fix", source, "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain("Số: [−5−]{+05+}/KH-UBND\n");
    expect(out).not.toContain("\u001b");
    expect(kehoach(["fix", source, "--dry-run", "-o", at("moi.txt"), "--lang", "en"]).out).toContain(
      "To be corrected: 1\n",
    );
    expect(readdirSync(folder.path)).toEqual(["ke-hoach.txt"]);
  });

  it("copies a file without anything to correct byte for byte", () => {
    const bytes = docx({ body: p("KẾ HOẠCH") });
    const file = folder.write("a.docx", bytes);
    expect(kehoach(["fix", file, "-o", at("b.docx")]).code).toBe(0);
    expect(new Uint8Array(readFileSync(at("b.docx")))).toEqual(bytes);
  });

  it("corrects the layout too with --layout", () => {
    const file = folder.write("a.docx", nd30Docx({ page: { left: 25.4 } }));
    const { code, out } = kehoach(["fix", file, "-o", at("b.docx"), "--layout", "--as-of", "2026-02-10"]);
    expect(code).toBe(0);
    expect(out).toMatch(/\nĐã sửa thể thức 1 mục\n {2}Lề trái: 25,4 mm → 30 mm +layout\/margins\n/);
    expect(kehoach(["check", at("b.docx"), "--as-of", "2026-02-10"]).out).not.toContain("Lề trái");
    const { out: dry } = kehoach(["fix", file, "--dry-run", "--layout"]);
    expect(dry).toContain("Sẽ sửa thể thức 1 mục\n");
    expect(kehoach(["fix", file, "--dry-run"]).out).not.toContain("thể thức 1 mục");
    refused(["fix", source, "-o", at("moi.txt"), "--layout"], /--layout chỉ sửa được thể thức của tệp Word/);
  });

  it("writes over another file only with --force", () => {
    folder.write("moi.txt", "cũ");
    refused(["fix", source, "-o", at("moi.txt")], /^\S*moi\.txt: đã có tệp mang tên này;.*--force/);
    expect(text(at("moi.txt"))).toBe("cũ");
    expect(kehoach(["fix", source, "-o", at("moi.txt"), "--force"]).code).toBe(0);
    expect(text(at("moi.txt"))).toBe(RIGHT);
  });

  it("never writes over the original, whatever it is called", () => {
    symlinkSync(source, at("lien-ket.txt"));
    linkSync(source, at("lien-ket-cung.txt"));
    symlinkSync(folder.path, at("thu-muc"));
    for (const out of [
      "ke-hoach.txt",
      "./ke-hoach.txt",
      "thu-muc/ke-hoach.txt",
      "lien-ket.txt",
      "lien-ket-cung.txt",
    ])
      refused(["fix", source, "-o", out, "--force"], /là chính tệp gốc/);
    refused(["fix", at("lien-ket.txt"), "-o", source, "--force"], /là chính tệp gốc/);
  });

  it("follows a link to another file with --force, and replaces no link that leads nowhere without it", () => {
    folder.write("khac.txt", "cũ");
    symlinkSync(at("khac.txt"), at("lien-ket.txt"));
    symlinkSync(at("khong-co.txt"), at("hong.txt"));
    expect(kehoach(["fix", source, "-o", at("lien-ket.txt"), "--force"]).code).toBe(0);
    expect(text(at("khac.txt"))).toBe(RIGHT);
    refused(["fix", source, "-o", at("hong.txt")], /đã có tệp/);
  });

  it.each([
    ["a folder that is not there", "khong-co/moi.txt", /không ghi được tệp: không có thư mục này\./],
    ["a file for a folder", "ke-hoach.txt/moi.txt", /không có thư mục này\./],
    ["a folder", "thu-muc", /là thư mục/],
    ["the extension of another format", "moi.docx", /đuôi tệp \.docx không hợp với nội dung.*\.txt/],
    ["a name too long", `${"a".repeat(300)}.txt`, /tên quá dài/],
  ])("refuses %s for the new file", (_, out, said) => {
    mkdirSync(at("thu-muc"));
    refused(["fix", source, "-o", out], said);
  });

  it("refuses a .docx by another name", () => {
    const file = folder.write("a.docx", docx({ body: p("KẾ HOẠCH") }));
    refused(["fix", file, "-o", "b.docm"], /\.docx/);
  });

  it.each([
    [[], /thiếu tên tệp/],
    [["ke-hoach.txt"], /thiếu tên tệp mới/],
    [["khong-co.txt", "-o", "b.txt"], /không có tệp hay thư mục này/],
    [["a.pdf", "-o", "b.pdf"], /không sửa được vào tệp \.pdf; hãy mở bằng Word, lưu lại thành \.docx/],
    [["a.docx", "-o", "b.docx"], /đã ký số/],
    [["ke-hoach.txt", "-o", "b.txt", "--as-of", "x"], /ngày có thật/],
  ])("refuses %j", (args, said) => {
    folder.write("a.pdf", "%PDF-1.4\nx");
    folder.write("a.docx", docx({ body: p("x"), files: { "_xmlsignatures/origin.sigs": "" } }));
    refused(["fix", ...args], said);
  });
});
