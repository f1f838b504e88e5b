/** What becomes of files that are no .docx, and what a comment says of a real finding. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules as all } from "../../rules/index.ts";
import { annotate } from "../../src/annotate.ts";
import { plan } from "../../src/check/example.ts";
import type { Finding } from "../../src/model.ts";
import { docx, p, r } from "../fixtures/docx.ts";
import { part } from "./judges.ts";

const today = "2026-11-20";
// The documents made here have no formatting.
const rules = all.filter(({ id }) => !id.startsWith("layout/"));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const BODY = plan({ number: "Số: 5/KH-UBND" })
  .split("\n")
  .map((line) => p(r(line)))
  .join("");
const doc = new Uint8Array(readFileSync("corpus/documents/dev/huyen-doan-nam-trung-2022.doc"));

describe("the comment on a finding", () => {
  it("says what is wrong, how to mend it and under what, in the language asked for", async () => {
    const bytes = docx({ body: BODY });
    const vi = part((await annotate(bytes, { today, rules })).bytes, "word/comments.xml");
    expect(vi).toMatch(/>(?:Lỗi|Cảnh báo|Lưu ý): [^<]+</);
    expect(vi).toMatch(/>Theo: [^<]*30\/2020\/NĐ-CP[^<]*\.</);
    expect(vi).toMatch(/>kehoach: structure\/number [0-9a-f]{16}</);
    const en = part((await annotate(bytes, { today, rules, lang: "en" })).bytes, "word/comments.xml");
    expect(en).toMatch(/>(?:Error|Warning|Note): [^<]+</);
    expect(en).toMatch(/>Under: /);
  });

  it("hangs on its words", async () => {
    const { bytes, notes } = await annotate(docx({ body: BODY }), { today, rules });
    expect(part(bytes)).toContain(`<w:commentRangeStart w:id="0"/>${r("5")}<w:commentRangeEnd w:id="0"/>`);
    expect(notes.map(({ finding, isExact }) => [finding.rule, isExact])).toEqual([
      ["structure/number", true],
    ]);
  });

  it("is left out where nobody wants the finding", async () => {
    const bytes = docx({ body: BODY });
    const heeded = (findings: readonly Finding[]) =>
      findings.filter(({ rule }) => rule !== "structure/number");
    expect((await annotate(bytes, { today, rules, heeded })).bytes).toBe(bytes);
  });
});

describe("another file of Word's", () => {
  it("is made a .docx first", async () => {
    const convert = async (_: Uint8Array, extension: string) =>
      extension === "doc" ? Buffer.from(docx({ body: BODY })) : null;
    const { bytes, notes } = await annotate(doc, { today, rules, convert });
    expect(notes).toHaveLength(1);
    expect(part(bytes)).toContain("commentReference");
  });

  it("is refused where it cannot be", async () => {
    await expect(annotate(doc, { today, rules })).rejects.toMatchObject({ code: "not-converted" });
    const convert = async () => null;
    await expect(annotate(doc, { today, rules, convert })).rejects.toMatchObject({ code: "not-converted" });
  });
});

it.each([
  ["a text", bytesOf(plan()), "not-annotatable", /tệp \.txt.*\.docx/],
  ["a PDF", bytesOf("%PDF-1.4\nx"), "not-annotatable", /tệp \.pdf.*\.docx/],
  [
    "a picture",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3),
    "not-annotatable",
    /vào tệp \(có vẻ là ảnh chụp\),/,
  ],
  ["nothing", new Uint8Array(), "empty", /rỗng/],
  ["a .docx cut short", docx({ body: BODY }).slice(0, 300), "damaged", /\.docx/],
])("%s is refused with one sentence", async (_, bytes, code, vi) => {
  await expect(annotate(bytes, { today, rules })).rejects.toMatchObject({
    code,
    vi: expect.stringMatching(vi),
  });
});
