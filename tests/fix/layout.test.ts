/** Layout by Phụ lục I of Nghị định 30/2020/NĐ-CP is corrected in a copy: what is wrong, and nothing else. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { type FixOptions, fix } from "../../src/fix.ts";
import type { Finding, Relayout } from "../../src/model.ts";
import { readDocx } from "../../src/read/docx/index.ts";
import { type Faults, nd30Docx, type PartName, type Print, textOf } from "../fixtures/nd30-docx.ts";
import { bodyOf, rejected } from "./resolved.ts";

const TODAY = { path: "plan.docx", today: "2026-02-10" };
const correct = (bytes: Uint8Array, options: Partial<FixOptions> = {}) =>
  fix(bytes, { ...TODAY, layout: true, ...options });
const told = async (bytes: Uint8Array) =>
  (await analyse(bytes, TODAY)).findings.map(({ rule, text }) => `${rule} ${text}`);
const inWords = ({ change: { what, from, to } }: { readonly change: Relayout }) =>
  `${what.vi}: ${from.vi} → ${to.vi}`;

const part = (name: PartName, print: Print): Faults => ({ parts: { [name]: print } });

const FAULTS: readonly (readonly [what: string, faults: Faults])[] = [
  ["Khổ giấy: Letter (215,9 × 279,4 mm) → A4 (210 × 297 mm)", { page: { width: 215.9, height: 279.4 } }],
  ["Lề trên: 12,7 mm → 20 mm", { page: { top: 12.7 } }],
  ["Lề dưới: 30 mm → 25 mm", { page: { bottom: 30 } }],
  ["Lề trái: 25,4 mm → 30 mm", { page: { left: 25.4 } }],
  ["Lề phải: 25,4 mm → 20 mm", { page: { right: 25.4 } }],
  ["Phông chữ, Trích yếu: Arial → Times New Roman", part("subject", { font: "Arial" })],
  ["Phông chữ, Lời văn: Tahoma → Times New Roman", part("aim", { font: "Tahoma" })],
  ["Phông chữ, Danh sách nơi nhận: Calibri → Times New Roman", part("archive", { font: "Calibri" })],
  ["Cỡ chữ, Tên cơ quan chủ quản: 14 → 13", part("parentBody", { size: 14 })],
  ["Cỡ chữ, Tên cơ quan ban hành: 14 → 13", part("issuingBody", { size: 14 })],
  ["Cỡ chữ, Số, ký hiệu: 12 → 13", part("number", { size: 12 })],
  ["Cỡ chữ, Quốc hiệu: 14 → 13", part("country", { size: 14 })],
  ["Cỡ chữ, Quốc hiệu: 14 → 13", { ...part("country", { size: 14 }), tabs: true }],
  ["Cỡ chữ, Tiêu ngữ: 12 → 13", part("motto", { size: 12 })],
  ["Cỡ chữ, Địa danh và thời gian: 12 → 13", part("placeDate", { size: 12 })],
  ["Cỡ chữ, Tên loại: 16 → 14", part("documentType", { size: 16 })],
  ["Cỡ chữ, Trích yếu: 15 → 14", part("subject", { size: 15 })],
  ["Cỡ chữ, Căn cứ ban hành: 12 → 13", part("basis1", { size: 12 })],
  ["Cỡ chữ, Đề mục “I.”: 12 → 13", part("section1", { size: 12 })],
  ["Cỡ chữ, Tiêu đề khoản “1.”: 15 → 14", part("clause2", { size: 15 })],
  ["Cỡ chữ, Lời văn: 12 → 13", part("aim", { size: 12 })],
  ["Cỡ chữ, “Nơi nhận:”: 14 → 12", part("recipientsHeading", { size: 14 })],
  ["Cỡ chữ, Danh sách nơi nhận: 13 → 11", part("recipient", { size: 13 })],
  ["Cỡ chữ, Quyền hạn, chức vụ người ký: 12 → 13", part("authority", { size: 12 })],
  ["Cỡ chữ, Họ tên người ký: 12,5 → 13", part("name", { size: 12.5 })],
  ["Số trang: không ở giữa → căn giữa", { number: { align: "right" } }],
  ["Cỡ chữ, Số trang: 11 → 13", { number: { size: 11 } }],
  ["Số trang: hiện ở trang 1 → không hiện ở trang 1", { number: { onFirst: true } }],
  ["Số trang: chưa có → giữa lề trên, từ trang 2", { number: { in: "nowhere" } }],
];

describe.each(FAULTS)("%s", (what, faults) => {
  const bytes = nd30Docx(faults);

  it.each([
    ["as a tracked change", false],
    ["plainly", true],
  ])("is corrected %s, and nothing else", async (_, accept) => {
    const fixed = await correct(bytes, { accept });
    expect(fixed.layout?.corrections.map(inWords)).toEqual([what]);
    expect(fixed.layout?.refused).toEqual([]);
    expect(await told(bytes)).not.toEqual(await told(nd30Docx()));
    expect(await told(fixed.bytes)).toEqual(await told(nd30Docx()));
    expect(fixed.after.text).toBe(fixed.before.text);
    expect(bodyOf(fixed.bytes).includes('w:author="kehoach"') && accept).toBe(false);
    expect((await correct(fixed.bytes, { accept })).bytes).toBe(fixed.bytes);
  });

  it("is as it was when the change is rejected", async () => {
    const { bytes: now } = await correct(bytes);
    const [was, is] = [readDocx(bytes), readDocx(rejected(now))];
    expect({ ...is, warnings: [] }).toEqual({ ...was, warnings: [] });
    expect(readDocx(now)).not.toEqual(was);
  });
});

it("leaves no letters of a font behind that is corrected, in tables and short lines neither", async () => {
  const fixed = await correct(nd30Docx({ theme: "Calibri" }));
  expect(fixed.layout!.corrections.map(inWords)).toContain(
    "Phông chữ, chỗ khác cùng phông: Calibri → Times New Roman",
  );
  const { text, paragraphs } = readDocx(fixed.bytes);
  const fonts = paragraphs
    .flatMap(({ runs }) => runs)
    .filter(({ span }) => text.slice(span.start, span.end).trim() !== "")
    .map(({ format }) => format.font);
  expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
});

describe("a number at the foot", () => {
  it.each([
    ["on every page", { in: "footer", onFirst: true, size: 11 }],
    ["from page two on", { in: "footer" }],
  ] as const)("%s is moved into the top margin", async (_, number) => {
    const fixed = await correct(nd30Docx({ number }));
    expect(await told(fixed.bytes)).toEqual(await told(nd30Docx()));
    const shown = { region: "header", pages: "all", alignment: "center", size: 14, conditional: false };
    expect(fixed.after.pageNumbers).toEqual([{ ...shown, section: 0 }]);
    expect(fixed.layout?.corrections[0]).toMatchObject({ isPartlyTracked: true });
  });
});

describe("many faults", () => {
  it("are corrected together", async () => {
    const fixed = await correct(
      nd30Docx({
        theme: "Arial",
        page: { width: 215.9, height: 279.4, left: 25.4, right: 25.4, top: 12.7 },
        number: { in: "footer", onFirst: true, size: 11 },
        parts: {
          motto: { size: 11 },
          subject: { size: 16 },
          basis1: { size: 12 },
          aim: { size: 12 },
          recipient: { size: 13 },
          name: { size: 12 },
        },
      }),
    );
    expect(await told(fixed.bytes)).toEqual(await told(nd30Docx()));
    expect(fixed.layout?.refused).toEqual([]);
  });
});

describe("corrections of words", () => {
  it("go with those of the layout", async () => {
    const bytes = nd30Docx({ ...part("number", { text: "Số: 5/KH-SNV", size: 12 }), page: { top: 12.7 } });
    const fixed = await correct(bytes);
    expect(fixed.corrections.map(({ old, text }) => [old, text])).toEqual([["5", "05"]]);
    expect(fixed.layout?.corrections.map(inWords)).toEqual([
      "Lề trên: 12,7 mm → 20 mm",
      "Cỡ chữ, Số, ký hiệu: 12 → 13",
    ]);
    const { text, paragraphs } = readDocx(fixed.bytes);
    const line = paragraphs.find(({ span }) => text.slice(span.start, span.end) === "Số: 05/KH-SNV");
    expect(line?.runs.map(({ format }) => format.size)).toEqual([13]);
    expect((await correct(fixed.bytes)).bytes).toBe(fixed.bytes);
  });
});

describe("what is left alone", () => {
  it.each<readonly [string, Faults]>([
    ["a plan as the decree asks", {}],
    ["one set by tabs", { tabs: true }],
    ["one in the upper sizes", { parts: { country: { size: 13 }, motto: { size: 14 } } }],
    ["a sentence in a font of an old encoding", part("aim", { font: ".VnTime" })],
    ["a sentence in a font of another one", part("aim", { font: "VNI-Times" })],
    ["letters of a symbol font", part("subject", { font: "Wingdings" })],
    ["letters of a font that nobody knows", part("subject", { font: "ABC Thoi dai" })],
    ["a page chosen to be small", { page: { width: 148, height: 210 } }],
    ["a page that lies on its side", { page: { width: 297, height: 210, landscape: true, left: 20 } }],
    ["coloured letters", part("placeDate", { color: "FF0000" })],
    ["letters that are not bold", part("motto", { bold: false })],
  ])("%s", async (_, faults) => {
    const bytes = nd30Docx(faults);
    const fixed = await correct(bytes);
    expect(fixed.layout).toEqual({ corrections: [], refused: [] });
    expect(fixed.bytes).toBe(bytes);
    expect(fixed.remaining.filter(({ fix }) => fix === null).map(({ rule }) => rule)).toEqual(
      (await analyse(bytes, TODAY)).findings.map(({ rule }) => rule),
    );
  });

  it("is the layout where it is not asked for", async () => {
    const bytes = nd30Docx(part("motto", { size: 12 }));
    const fixed = await fix(bytes, TODAY);
    expect(fixed.bytes).toBe(bytes);
    expect(fixed.layout).toBeUndefined();
  });

  it("is what somebody suppressed", async () => {
    const bytes = nd30Docx({ page: { top: 12.7, bottom: 30 } });
    const heeded = (findings: readonly Finding[]) => findings.filter(({ actual }) => actual !== "12,7 mm");
    const { layout, after } = await correct(bytes, { heeded });
    expect(layout?.corrections.map(inWords)).toEqual(["Lề dưới: 30 mm → 25 mm"]);
    expect(after.sections[0]?.marginTop).toBeCloseTo(12.7, 1);
  });

  it("is a section that lies on its side, when another one gets its margins", async () => {
    const { before, after } = await correct(nd30Docx({ page: { left: 20 } }));
    expect(after.sections[0]).toEqual({ ...before.sections[0], marginLeft: 30 });
    expect(after.sections.slice(1)).toEqual(before.sections.slice(1));
  });

  it("is all but the component, of a line that holds two", async () => {
    const { before, after } = await correct(nd30Docx({ ...part("country", { size: 14 }), tabs: true }));
    const line = ({ paragraphs, text }: typeof after) =>
      paragraphs[0]!.runs.map(({ span, format }) => [text.slice(span.start, span.end), format.size]);
    expect(line(before)).toEqual([
      [textOf("parentBody"), 12],
      ["\t", 13],
      [textOf("country"), 14],
    ]);
    expect(line(after)).toEqual([
      [textOf("parentBody"), 12],
      ["\t", 13],
      [textOf("country"), 13],
    ]);
  });
});

it("is told to be for Word files where the file is another one", async () => {
  const text = new TextEncoder().encode("KẾ HOẠCH\nThi đua\n");
  await expect(correct(text)).rejects.toMatchObject({ code: "no-layout" });
});
