import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, analyseSource } from "../src/analyse.ts";
import { pack } from "../src/law/register/pack.ts";
import { openRegister } from "../src/law/register/register.ts";
import { Analysis, type SourceInfo } from "../src/model.ts";
import { planText } from "./plan/parse.ts";
import { sourceOf } from "./source.ts";

const TODAY = "2026-11-20";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const info: SourceInfo = { path: "", format: "txt", sha256: "", pages: null, encoding: null, warnings: [] };

/** Every object of `value` that has both a span and a text, corrections apart: their text is what should stand. */
function quotations(value: unknown): { span: { start: number; end: number }; text: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(quotations);
  const own = value as { span?: { start: number; end: number } | null; text?: unknown };
  const inner = Object.entries(value).flatMap(([key, part]) => (key === "edits" ? [] : quotations(part)));
  return own.span && typeof own.text === "string" ? [{ span: own.span, text: own.text }, ...inner] : inner;
}

/** Every span of `value`, with or without a text. */
function spans(value: unknown): { start: number; end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(spans);
  if ("start" in value && "end" in value) return [value as { start: number; end: number }];
  return Object.values(value).flatMap(spans);
}

function expectQuoted(text: string, analysis: Analysis): void {
  const found = quotations(analysis);
  expect(found.length).toBeGreaterThan(0);
  for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
  for (const { start, end } of spans(analysis)) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

const rich = planText({
  opening: `Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;
Chủ đề thi đua: “Kỷ cương, sáng tạo”
Ủy ban nhân dân xã An Bình ban hành Kế hoạch như sau:`,
  body: `I. NỘI DUNG
1. Hưởng ứng phong trào “Bình dân học vụ số”, phấn đấu 100% hộ dân có tài khoản số.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND xã theo dõi, báo cáo trước ngày 15/11/2026./.`,
});

const DISGUISES: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  decomposed: (text) => text.normalize("NFD"),
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "decomposed, with CRLF": (text) => text.normalize("NFD").replaceAll("\n", "\r\n"),
  "with astral signs": (text) => text.replaceAll(" - ", " 😀 - ").replaceAll("thi đua", "thi 𝒟 đua"),
  "with a byte order mark": (text) => `\ufeff${text}`,
  "with soft hyphens and zero-width spaces": (text) =>
    text.replaceAll("ă", "ă\u00ad").replaceAll(" ", " \u200b"),
};

describe("analyse", () => {
  it.each(Object.entries(DISGUISES))("quotes every span's own words, %s", async (_, disguise) => {
    const analysis = await analyse(bytesOf(disguise(rich)), { today: TODAY, includeText: true });
    expectQuoted(analysis.source.text!, analysis);
    expect(analysis.recipients).toHaveLength(3);
  });

  it("quotes every span of mangled plans", async () => {
    const lines = rich.split("\n");
    const mangled = fc.array(
      fc.oneof(
        fc.constantFrom(...lines),
        fc.constantFrom("", "\t", "“", "Số:", "TM.", "Nơi nhận:"),
        fc.string({ unit: "grapheme" }),
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(mangled, async (parts) => {
        const source = sourceOf(parts.join("\n"));
        const analysis = await analyseSource(source, info, { today: TODAY });
        for (const { span, text } of quotations(analysis))
          expect(source.text.slice(span.start, span.end)).toBe(text);
        expect(() => Analysis.parse(analysis)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it("keeps the contract", async () => {
    const analysis = await analyse(bytesOf(rich), { today: TODAY, path: "ke-hoach.txt" });
    expect(Analysis.parse(analysis)).toEqual(analysis);
    expect(analysis.source).toMatchObject({ path: "ke-hoach.txt", format: "txt", encoding: "utf-8" });
    expect(analysis.source.text).toBeUndefined();
    expect(analysis.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("links each legal basis to what it cites and says how each instrument is used", async () => {
    const { legalBases, citations } = await analyse(bytesOf(rich), { today: TODAY });
    expect(citations.map(({ number, name, role }) => [number ?? name, role])).toEqual([
      ["Luật Thi đua, khen thưởng", "legal-basis"],
      ["34-CT/TW", "implements"],
    ]);
    expect(legalBases.map((basis) => basis.citations)).toEqual([["c1"], ["c2"]]);
  });

  it.each([
    ["a string", "KẾ HOẠCH", { today: TODAY }],
    ["no options", bytesOf(rich), undefined],
    ["a day in words", bytesOf(rich), { today: "hôm nay" }],
    ["a day that is none", bytesOf(rich), { today: "2026-02-30" }],
    ["a wrong asOf", bytesOf(rich), { today: TODAY, asOf: "20/11/2026" }],
  ])("refuses %s", async (_, bytes, options) => {
    await expect(Reflect.apply(analyse, null, [bytes, options])).rejects.toThrow(TypeError);
  });

  it("never lets an unverified citation read as verified", async () => {
    const register = async () => openRegister(pack({ version: "0", asOf: TODAY }, []));
    const { citations, coverage } = await analyse(bytesOf(rich), { today: TODAY, register });
    expect(citations.every(({ verdict }) => verdict.status === "unknown")).toBe(true);
    expect(coverage.unresolved).toEqual(citations.map(({ id }) => id));
  });

  it("judges citations on the plan's own day, by the register it names", async () => {
    const { citations, coverage } = await analyse(bytesOf(rich), { today: TODAY });
    expect(citations.map(({ instrument, verdict }) => [instrument, verdict.status, verdict.asOf])).toEqual([
      ["luat-06-2022-qh15", "in-force", "2026-02-05"],
      ["ct-34-ct-tw-2014", "replaced", "2026-02-05"],
    ]);
    expect(coverage.unresolved).toEqual([]);
    expect(coverage.registry.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(coverage.registry.instruments).toBeGreaterThanOrEqual(9500);
  });

  it("opens the register only when something is cited", async () => {
    const register = () => Promise.reject(new Error("asked for"));
    const plain = "KẾ HOẠCH\nTrồng cây năm 2026\nI. MỤC ĐÍCH\nTrồng cây.";
    await expect(analyse(bytesOf(plain), { today: TODAY, register })).resolves.toMatchObject({
      citations: [],
    });
    await expect(analyse(bytesOf(rich), { today: TODAY, register })).rejects.toThrow("asked for");
  });

  it.each([
    ["its own date", rich, {}, "2026-02-05"],
    ["today where it has none", planText({ head: "" }), {}, TODAY],
    ["the day asked for", rich, { asOf: "2030-01-01" }, "2030-01-01"],
    [
      "the end of the month of a blank day",
      rich.replace("ngày 05 tháng 02", "ngày    tháng 02"),
      {},
      "2026-02-28",
    ],
    [
      "the end of an earlier year of a blank date",
      rich.replace("ngày 05 tháng 02 năm 2026", "ngày … tháng … năm 2021"),
      {},
      "2021-12-31",
    ],
    ["today for a draft of this month", rich.replace("ngày 05 tháng 02", "ngày … tháng 11"), {}, TODAY],
  ])("judges a plan on %s", async (_, text, options, day) => {
    const { citations } = await analyse(bytesOf(text), { today: TODAY, ...options });
    expect(citations[0]?.verdict.asOf).toBe(day);
  });
});
