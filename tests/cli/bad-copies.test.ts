/**
 * Files that no copy can be made of, and places where no copy may go: one sentence, exit 2, the original and the
 * folder as they were. Kinds of Word files are told apart by what is in them, for Word opens none by a wrong name.
 */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeOle } from "../../src/read/doc/ole.ts";
import { zip } from "../fixtures/docx.ts";
import { planDocx } from "../fixtures/word/plan.ts";
import { build, type Folder, kehoach, temporaryFolder } from "./run.ts";

const PLAN = planDocx();
const LONG_AGO = new Date("2026-01-02T03:04:05Z");
let folder: Folder;

beforeAll(build, 120_000);
beforeEach(() => {
  folder?.remove();
  folder = temporaryFolder();
});
afterAll(() => folder?.remove());

const at = (name: string) => join(folder.path, name);
const content = (name: string) => new Uint8Array(readFileSync(at(name)));
const run = (command: Command, ...args: string[]) => kehoach([command, ...args], { cwd: folder.path });

function original(name: string, bytes: string | Uint8Array = PLAN): void {
  folder.write(name, bytes);
  utimesSync(at(name), LONG_AGO, LONG_AGO);
}

/** Each command is asked in one of the two languages. */
const COMMANDS = ["annotate", "fix"] as const;
type Command = (typeof COMMANDS)[number];
const LANG = { annotate: "vi", fix: "en" } as const;

type Said = readonly [vi: RegExp, en: RegExp];

function refused(command: Command, source: string, out: string, said: Said, ...more: string[]): void {
  const [names, bytes] = [readdirSync(folder.path).sort(), content(source)];
  const lang = LANG[command];
  const { code, out: printed, err } = run(command, source, "-o", out, "--lang", lang, ...more);
  expect(err).toMatch(said[lang === "vi" ? 0 : 1]);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect({ code, printed }).toEqual({ code: 2, printed: "" });
  expect(readdirSync(folder.path).sort()).toEqual(names);
  expect(content(source)).toEqual(bytes);
  expect(statSync(at(source)).mtime).toEqual(LONG_AGO);
}

/** The plan with one part put otherwise. */
function withPart(name: string, change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = unzipSync(PLAN);
  return zip({ ...parts, [name]: change(new TextDecoder().decode(parts[name])) });
}

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const typed = (type: string): Uint8Array => withPart("[Content_Types].xml", (xml) => xml.replace(TYPE, type));
const broken = (bytes: Uint8Array, from: number): Uint8Array =>
  bytes.map((byte, i) => (i >= from && i < from + 40 ? byte ^ 90 : byte));
const SECRET = new Uint8Array(5000).fill(7);
const LOCKED = makeOle([
  ["EncryptionInfo", SECRET],
  ["EncryptedPackage", SECRET],
]);
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
const DAMAGED: Said = [/bị hỏng/, /damaged/];

describe.each(COMMANDS)("%s refuses as a source", (command) => {
  it.each<[string, string | Uint8Array, Said]>([
    ["nothing", "", [/Tệp rỗng/, /file is empty/]],
    ["a file with a password", LOCKED, [/mật khẩu/, /password/]],
    ["a file cut short", PLAN.slice(0, PLAN.length / 2), DAMAGED],
    ["a package with broken bytes in its document", broken(PLAN, PLAN.length / 2), DAMAGED],
    [
      "a package with a broken directory",
      broken(PLAN, PLAN.length - 60),
      [/hỏng|khác thường/, /damaged|unusual/],
    ],
    [
      "a signed file",
      zip({ ...unzipSync(PLAN), "_xmlsignatures/origin.sigs": "" }),
      [/đã ký số/, /digitally signed/],
    ],
    ["a picture", PNG, [/không .* được .*vào tệp/, /a(?:n unknown kind of)? file.* (?:cannot|seems)/]],
    [
      "a workbook",
      zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }),
      [/không .* được .*vào tệp/, /file/],
    ],
  ])("%s", (_, bytes, said) => {
    original("ke-hoach.docx", bytes);
    refused(command, "ke-hoach.docx", "moi.docx", said);
  });
});

const DOCUMENT = "word/document.xml";
const MALFORMED: Said = [/bị hỏng ở phần \S+\.(?:xml|rels) /, /damaged in its part/];

describe.each(COMMANDS)("%s refuses a document that is not well-formed", (command) => {
  it.each<[string, string, (xml: string) => string]>([
    ["cut short", DOCUMENT, (xml) => xml.slice(0, xml.length / 2)],
    ["with a tag that closes another", DOCUMENT, (xml) => xml.replace("</w:p>", "</w:q>")],
    ["with a bare ampersand", DOCUMENT, (xml) => xml.replace("KẾ HOẠCH", "KẾ & HOẠCH")],
    ["that is not there", DOCUMENT, () => ""],
  ])("%s", (_, part, change) => {
    original("ke-hoach.docx", withPart(part, change));
    refused(command, "ke-hoach.docx", "moi.docx", MALFORMED);
  });
});

describe("annotate refuses lists that are not well-formed, since it adds to them", () => {
  it.each<[string, string, (xml: string) => string]>([
    ["in the list of parts", "[Content_Types].xml", (xml) => xml.replace("styles", "&")],
    ["in the relationships", "word/_rels/document.xml.rels", (xml) => xml.replace("styles", "&")],
  ])("%s", (_, part, change) => {
    original("ke-hoach.docx", withPart(part, change));
    refused("annotate", "ke-hoach.docx", "moi.docx", MALFORMED);
  });
});

describe.each(COMMANDS)("%s refuses as a target", (command) => {
  beforeEach(() => {
    original("ke-hoach.docx");
  });
  const itself: Said = [/là chính tệp gốc/, /it is the original itself/];

  it.each([
    ["itself", "ke-hoach.docx"],
    ["itself by another path", "./con/../ke-hoach.docx"],
    ["itself by a symbolic link", "lien-ket.docx"],
    ["itself by a hard link", "lien-ket-cung.docx"],
    ["itself by a linked folder", "thu-muc/ke-hoach.docx"],
  ])("%s, even with --force", (_, out) => {
    mkdirSync(at("con"));
    symlinkSync("ke-hoach.docx", at("lien-ket.docx"));
    linkSync(at("ke-hoach.docx"), at("lien-ket-cung.docx"));
    symlinkSync(".", at("thu-muc"), "dir");
    refused(command, "ke-hoach.docx", out, itself, "--force");
  });

  it("itself in capitals, where the disk does not tell them apart", () => {
    run(command, "ke-hoach.docx", "-o", "KE-HOACH.DOCX", "--force");
    expect(content("ke-hoach.docx")).toEqual(PLAN);
  });

  it("a file that is there", () => {
    folder.write("moi.docx", "cũ");
    refused(command, "ke-hoach.docx", "moi.docx", [/đã có tệp mang tên này.*--force/, /exists.*--force/]);
    expect(readFileSync(at("moi.docx"), "utf8")).toBe("cũ");
  });

  it("a file that is read-only, even with --force", () => {
    folder.write("moi.docx", "cũ");
    chmodSync(at("moi.docx"), 0o444);
    refused(command, "ke-hoach.docx", "moi.docx", [/chỉ cho đọc/, /read-only/], "--force");
    expect(readFileSync(at("moi.docx"), "utf8")).toBe("cũ");
  });

  it("a folder, and a place in none", () => {
    mkdirSync(at("moi.docx"));
    refused(command, "ke-hoach.docx", "moi.docx", [/là thư mục/, /it is a folder/], "--force");
    refused(command, "ke-hoach.docx", "khong-co/moi.docx", [/không có thư mục này/, /no such folder/]);
    refused(command, "ke-hoach.docx", "ke-hoach.docx/moi.docx", [/không có thư mục này/, /no such folder/]);
  });
});

const KINDS = [
  [".docm", typed("application/vnd.ms-word.document.macroEnabled.main+xml")],
  [".dotx", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")],
  [".dotm", typed("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")],
] as const;

describe.each(COMMANDS)("%s keeps a file of its kind", (command) => {
  it.each(KINDS)("%s, whatever the original is called", (extension, bytes) => {
    const macros = Uint8Array.of(1, 2, 3, 250);
    const source = zip({ ...unzipSync(bytes), "word/vbaProject.bin": macros });
    for (const name of [`a${extension}`, "b.docx"]) {
      original(name, source);
      refused(command, name, "moi.docx", [new RegExp(`\\${extension}\\.`), new RegExp(`\\${extension}\\.`)]);
      expect(run(command, name, "-o", `moi-${name}${extension}`)).toMatchObject({ code: 0, err: "" });
      const written = unzipSync(content(`moi-${name}${extension}`));
      expect(written["word/vbaProject.bin"]).toEqual(macros);
      expect(new TextDecoder().decode(written["[Content_Types].xml"])).not.toContain(TYPE);
    }
  });

  it("from standard input too", () => {
    const [extension, bytes] = KINDS[0];
    const args = (out: string) => [command, "-", "-o", out];
    const options = { cwd: folder.path, input: bytes };
    expect(kehoach(args("a.docx"), options)).toMatchObject({ code: 2, out: "" });
    expect(kehoach(args(`a${extension}`), options)).toMatchObject({ code: 0, err: "" });
  });
});
