import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { UnreadableError } from "../../src/model.ts";
import { makeOle } from "../../src/read/doc/ole.ts";
import { read } from "../../src/read/index.ts";
import { kindOf } from "../../src/read/kind.ts";
import { makeDoc } from "./make-doc.ts";
import { makePdf } from "./make-pdf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes("x")])));

const DOCX = zipSync({
  "[Content_Types].xml": bytes(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ),
  "_rels/.rels": bytes(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": bytes(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const ODT = zipSync({
  mimetype: [bytes("application/vnd.oasis.opendocument.text"), { level: 0 }],
  "content.xml": bytes("x"),
});
const ODS = zipSync({
  mimetype: [bytes("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
  "content.xml": bytes("x"),
});
const PDF = makePdf({
  pages: [{ items: [{ x: 85, y: 100, text: "KẾ HOẠCH thi đua năm 2024 của xã An Bình" }] }],
});
const DOC = makeDoc({ body: "KẾ HOẠCH\r" });
const TEXT = bytes("KẾ HOẠCH\nTổ chức hội thi");

describe("what a file is", () => {
  it.each([
    ["text", TEXT, "txt"],
    ["text that begins like a picture", bytes("BM xây dựng kế hoạch"), "txt"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x4b, 0, 0xbe, 0x1e]), "txt"],
    ["a PDF", PDF, "pdf"],
    ["a PDF behind a few bytes", Uint8Array.from([13, 10, ...PDF]), "pdf"],
    ["a .docx", DOCX, "docx"],
    ["a .docx cut short", DOCX.slice(0, 200), "docx"],
    ["a .doc", DOC, "doc"],
    ["a .doc cut short", DOC.slice(0, 600), "doc"],
    ["RTF", bytes("{\\rtf1\\ansi x}"), "rtf"],
    ["HTML", bytes("\ufeff<!DOCTYPE html><html>"), "html"],
    ["an .odt", ODT, "odt"],
    [
      "an encrypted package",
      makeOle([
        ["EncryptionInfo", bytes("x")],
        ["EncryptedPackage", bytes("x")],
      ]),
      "encrypted",
    ],
    ["an empty file", new Uint8Array(), "empty"],
    ["blanks and zeros", bytes("\ufeff \r\n\t\u0000\u0000"), "empty"],
    ["Excel", zip("[Content_Types].xml", "xl/workbook.xml"), "unsupported"],
    ["PowerPoint", zip("[Content_Types].xml", "ppt/presentation.xml"), "unsupported"],
    ["an .ods", ODS, "unsupported"],
    ["a zip of something", zip("photo.jpg"), "unsupported"],
    ["old Excel", makeOle([["Workbook", bytes("x")]]), "unsupported"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]),
      "unsupported",
    ],
    [
      "a photo",
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1]),
      "unsupported",
    ],
    ["noise", Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 32), "unsupported"],
  ])("%s", (_, file, format) => {
    expect(kindOf(file).format).toBe(format);
  });
});

describe("read", () => {
  it.each([
    ["plan.txt", TEXT, "txt"],
    ["plan.docx", DOCX, "docx"],
    ["plan.docm", DOCX, "docx"],
    ["plan.pdf", PDF, "pdf"],
    ["plan.PDF", PDF, "pdf"],
    ["plan.doc", DOC, "doc"],
    ["README", TEXT, "txt"],
    ["plan.md", TEXT, "txt"],
    [undefined, PDF, "pdf"],
  ])("%s by its content, without a word on its name", async (name, file, format) => {
    const source = await read(file, { name });
    expect(source.format).toBe(format);
    expect(source.warnings.map((warning) => warning.code)).not.toContain("wrong-extension");
  });

  it.each([
    ["plan.docx", DOC, "doc", ".docx", ".doc"],
    ["plan.docx", PDF, "pdf", ".docx", ".pdf"],
    ["plan.doc", TEXT, "txt", ".doc", ".txt"],
    ["plan.pdf", DOCX, "docx", ".pdf", ".docx"],
    ["ke hoach.2024.doc", DOCX, "docx", ".doc", ".docx"],
    ["plan.txt", PDF, "pdf", ".txt", ".pdf"],
  ])("%s that is something else is read with a warning", async (name, file, format, actual, expected) => {
    const source = await read(file, { name });
    expect(source.format).toBe(format);
    expect(source.warnings[0]?.code).toBe("wrong-extension");
    for (const sentence of [source.warnings[0]!.vi, source.warnings[0]!.en]) {
      expect(sentence).toContain(`${actual} `);
      expect(sentence).toContain(expected);
    }
  });

  it.each([
    ["empty", new Uint8Array()],
    ["encrypted", makeOle([["EncryptedPackage", bytes("x")]])],
    ["unsupported", zip("xl/workbook.xml")],
    ["unsupported", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 0, 1])],
    ["needs-libreoffice", bytes("{\\rtf1 x}")],
    ["needs-libreoffice", ODT],
    ["damaged", DOCX.slice(0, 200)],
    ["damaged", DOC.slice(0, 600)],
    ["damaged", PDF.slice(0, 60)],
  ])("%s: one sentence in each language that says what to do", async (code, file) => {
    const error = await read(file, { name: "plan.docx" }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnreadableError);
    const { vi, en, code: found } = error as UnreadableError;
    expect(found).toBe(code);
    expect(vi).toMatch(/hãy .*\.$/);
    expect(en).toMatch(/(?:;|,) .*\.$/);
  });

  it("names what it does not read", async () => {
    await expect(read(zip("xl/workbook.xml"))).rejects.toMatchObject({
      vi: expect.stringContaining("Excel"),
      en: expect.stringContaining("Excel"),
    });
    await expect(read(Uint8Array.from([0xff, 0xd8, 0xff, 0, 0]))).rejects.toMatchObject({
      vi: expect.stringContaining("ảnh"),
    });
  });

  it("takes LibreOffice where the caller has it, by the right extension", async () => {
    const asked: string[] = [];
    const convert = async (_: Uint8Array, extension: string): Promise<Uint8Array> => {
      asked.push(extension);
      return DOCX;
    };
    for (const file of [DOC, bytes("{\\rtf1 x}"), ODT, bytes("<html><p>x")]) {
      const source = await read(file, { convert });
      expect([source.format, source.text.trim()]).toEqual(["doc", "KẾ HOẠCH"]);
    }
    expect(asked).toEqual(["doc", "rtf", "odt", "html"]);
  });

  it("throws nothing but UnreadableError, whatever the bytes", async () => {
    const start = fc.constantFrom(
      "",
      "%PDF-1.4\n",
      "PK\u0003\u0004",
      "{\\rtf1",
      "<html>",
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 1500 }), async (head, tail) => {
        const file = Uint8Array.from([...Array.from(head, (sign) => sign.charCodeAt(0)), ...tail]);
        const source = await read(file).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableError);
          expect((error as UnreadableError).code).not.toBe("failed");
          return null;
        });
        for (const { span } of source?.paragraphs ?? [])
          expect(source!.text.length).toBeGreaterThanOrEqual(span.end);
      }),
      { numRuns: 150 },
    );
  });
});
