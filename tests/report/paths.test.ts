import { describe, expect, it } from "vitest";
import { relativePath, uriOf } from "../../src/report/paths.ts";

describe("paths", () => {
  it.each([
    ["ke-hoach.docx", "/nha/xa", "ke-hoach.docx", "ke-hoach.docx"],
    ["./a/../b/kế hoạch 1.docx", "/nha/xa", "b/kế hoạch 1.docx", "b/k%E1%BA%BF%20ho%E1%BA%A1ch%201.docx"],
    ["/nha/xa/b/c.txt", "/nha/xa/", "b/c.txt", "b/c.txt"],
    ["/nha/xa2/c.txt", "/nha/xa", "/nha/xa2/c.txt", "file:///nha/xa2/c.txt"],
    ["../c#1?.txt", "/nha/xa", "/nha/c#1?.txt", "file:///nha/c%231%3F.txt"],
    ["a:b%.txt", "/nha/xa", "a:b%.txt", "a%3Ab%25.txt"],
    ["x\\y.txt", "/nha/xa", "x\\y.txt", "x%5Cy.txt"],
    ["b\\c d.txt", "C:\\Nha\\Xa", "b/c d.txt", "b/c%20d.txt"],
    ["c:\\nha\\xa\\c.txt", "C:\\Nha\\Xa", "c.txt", "c.txt"],
    ["D:\\khác\\c.txt", "C:\\Nha", "D:/khác/c.txt", "file:///D:/kh%C3%A1c/c.txt"],
    ["\\\\may\\chung\\c.txt", "C:\\Nha", "//may/chung/c.txt", "file://may/chung/c.txt"],
    ["a\ud800.txt", "/nha", "a\ud800.txt", "a%EF%BF%BD.txt"],
    ["/c.txt", "/", "c.txt", "c.txt"],
  ])("%s seen from %s", (path, folder, relative, uri) => {
    expect([relativePath(path, folder), uriOf(path, folder)]).toEqual([relative, uri]);
  });

  it("have a name for standard input", () => {
    expect(uriOf("-", "/nha")).toBe("stdin");
  });
});
