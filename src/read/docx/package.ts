/**
 * The OOXML package around a document: refuses what is not a readable .docx, finds the parts by their
 * relationships and gives each as text.
 */

import { UnreadableError } from "../../model/values.ts";
import type { Warning } from "../../model.ts";
import { WARNINGS } from "./warnings.ts";
import { type Attributes, type ElementHandlers, parseXml } from "./xml.ts";
import { readDirectory, readZipEntry, type ZipEntry } from "./zip.ts";

export interface Relationship {
  /** Last word of the relationship type: "styles", "header", "image". */
  readonly type: string;
  readonly part: string;
}

export interface DocxPackage {
  /** Name of the main part, nearly always `word/document.xml`. */
  readonly main: string;
  readonly macros: boolean;
  /** Relationships of the main part by id. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The main part as text. Throws an `UnreadableError` (`damaged`) when it cannot be read. */
  readMain(): string;
  /** Another part as text; `null` when it is absent, or damaged (which adds a warning). */
  read(part: string, warnings: Warning[]): string | null;
}

/** No document comes near these sizes: Word writes some 20 to 40 KB a page. */
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_SUM = 128 * 1024 * 1024;

/**
 * Opens a .docx file.
 * @throws {UnreadableError} `damaged`, `encrypted`, `not-docx` or `too-large`.
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const entries = readDirectory(bytes);
  if (entries === null) throw notAZip(bytes);
  const open = (name: string): string | null => {
    const entry = entries.get(name);
    const content = entry === undefined ? null : readZipEntry(bytes, entry);
    return content === null ? null : decodeXml(content);
  };
  const main = findMain(entries, open);
  if (main === null) throw notADocx(entries);
  refuseBomb(entries, main);
  if (entries.get(main)?.encrypted) throw encrypted();
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const relations = open(`${folder}_rels/${main.slice(folder.length)}.rels`);
  return {
    main,
    macros: entries.has(`${folder}vbaProject.bin`),
    relationships: relations === null ? new Map() : readRelationships(relations, folder),
    readMain() {
      const text = open(main);
      if (text === null) throw damaged(main);
      return text;
    },
    read(part, warnings) {
      if (!entries.has(part)) return null;
      const text = open(part);
      if (text === null) warnings.push(WARNINGS.damagedPart(part));
      return text;
    },
  };
}

function findMain(
  entries: ReadonlyMap<string, ZipEntry>,
  open: (name: string) => string | null,
): string | null {
  if (entries.has("word/document.xml")) return "word/document.xml";
  const roots = open("_rels/.rels");
  if (roots === null) return null;
  for (const { type, part } of readRelationships(roots, "").values()) {
    if (type === "officeDocument" && entries.has(part) && part.startsWith("word/")) return part;
  }
  return null;
}

function refuseBomb(entries: ReadonlyMap<string, ZipEntry>, main: string): void {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  let sum = 0;
  for (const { name, size } of entries.values()) {
    if (!name.startsWith(folder) || !(name.endsWith(".xml") || name.endsWith(".rels"))) continue;
    sum += size;
    if (size > LARGEST_PART || sum > LARGEST_SUM) throw tooLarge(name, size > LARGEST_PART ? size : sum);
  }
}

const UTF8 = new TextDecoder();

/** The text of a part, without its byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return UTF8.decode(bytes);
}

interface RelationshipsState {
  readonly folder: string;
  readonly found: Map<string, Relationship>;
  text(): void;
}

const RELATIONSHIPS: ElementHandlers<RelationshipsState> = new Map([
  ["Relationship", { open: (state: RelationshipsState, a: Attributes) => addRelationship(state, a) }],
]);

function addRelationship(state: RelationshipsState, attributes: Attributes): void {
  const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
  if (id === undefined || type === undefined || target === undefined || mode === "External") return;
  state.found.set(id, { type: type.slice(type.lastIndexOf("/") + 1), part: resolve(state.folder, target) });
}

function readRelationships(xml: string, folder: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  parseXml(xml, RELATIONSHIPS, { folder, found, text() {} });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = "EncryptedPackage";

/** Whether the bytes are an OLE container around a password-protected OOXML package. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!OLE_MAGIC.every((byte, i) => bytes[i] === byte)) return false;
  // Directory entries of an OLE file are 128 bytes long, aligned, and start with the name in UTF-16LE.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === 2 * (ENCRYPTED_STREAM.length + 1) && hasName(bytes, at)) return true;
  }
  return false;
}

function hasName(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < ENCRYPTED_STREAM.length; i++) {
    if (bytes[at + 2 * i] !== ENCRYPTED_STREAM.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

// ── Refusals ────────────────────────────────────────────────────────────────────────────────────────────────

function encrypted(): UnreadableError {
  return new UnreadableError(
    "encrypted",
    "Tệp .docx được bảo vệ bằng mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
    "The .docx file is protected by a password and cannot be read; open it in Word, remove the password and save it.",
  );
}

export function damaged(part: string): UnreadableError {
  return new UnreadableError(
    "damaged",
    `Tệp .docx bị hỏng ở phần ${part} nên không đọc được; hãy mở bằng Word để khôi phục hoặc xin lại tệp gốc.`,
    `The .docx file is damaged in its part ${part} and cannot be read; let Word repair it or ask for the original file.`,
  );
}

function tooLarge(part: string, size: number): UnreadableError {
  const mb = Math.round(size / 1024 / 1024);
  return new UnreadableError(
    "too-large",
    `Tệp .docx khai phần ${part} giải nén ra ${mb} MB, lớn bất thường nên không đọc; hãy kiểm tra lại nguồn của tệp.`,
    `The .docx file unpacks to ${mb} MB at its part ${part}, which no document needs, so it is not read; check where the file comes from.`,
  );
}

function notAZip(bytes: Uint8Array): UnreadableError {
  if (isEncryptedPackage(bytes)) return encrypted();
  const seems = SIGNATURES.find(({ magic }) => [...magic].every((c, i) => bytes[i] === c.charCodeAt(0)));
  if (seems !== undefined) return notDocx(seems.vi, seems.en);
  const what = bytes.length === 0 ? ["rỗng", "empty"] : ["bị hỏng hoặc bị cắt cụt", "damaged or cut short"];
  return new UnreadableError(
    "damaged",
    `Tệp .docx ${what[0]} nên không đọc được; hãy sao chép hoặc tải lại từ nguồn.`,
    `The .docx file is ${what[1]} and cannot be read; copy or download it again.`,
  );
}

const SIGNATURES = [
  {
    magic: "\xd0\xcf\x11\xe0",
    vi: "tệp Office đời cũ (.doc, .xls)",
    en: "an older Office file (.doc, .xls)",
  },
  { magic: "{\\rtf", vi: "tệp RTF", en: "an RTF file" },
  { magic: "%PDF", vi: "tệp PDF", en: "a PDF file" },
  { magic: "<?xml", vi: "tệp XML", en: "an XML file" },
  { magic: "<html", vi: "trang web", en: "a web page" },
  { magic: "<!DOCTYPE", vi: "trang web", en: "a web page" },
];

const PACKAGES = [
  { part: "xl/workbook.xml", vi: "bảng tính Excel (.xlsx)", en: "an Excel workbook (.xlsx)" },
  { part: "xl/workbook.bin", vi: "bảng tính Excel (.xlsb)", en: "an Excel workbook (.xlsb)" },
  { part: "ppt/presentation.xml", vi: "bài trình chiếu PowerPoint (.pptx)", en: "a PowerPoint file (.pptx)" },
  { part: "META-INF/container.xml", vi: "sách điện tử (.epub)", en: "an e-book (.epub)" },
  { part: "content.xml", vi: "tệp OpenDocument (.odt)", en: "an OpenDocument file (.odt)" },
];

function notADocx(entries: ReadonlyMap<string, ZipEntry>): UnreadableError {
  const seems = PACKAGES.find(({ part }) => entries.has(part));
  return notDocx(seems?.vi ?? "tệp nén (.zip)", seems?.en ?? "a zip archive");
}

function notDocx(vi: string, en: string): UnreadableError {
  return new UnreadableError(
    "not-docx",
    `Tệp không phải văn bản Word (.docx) mà có vẻ là ${vi}; hãy lưu lại thành .docx hoặc đổi đúng đuôi tệp.`,
    `The file is not a Word document (.docx) but seems to be ${en}; save it as .docx or give it its right extension.`,
  );
}
