/** Rules against text that no clerk wrote: they end, do not throw, and quote what is there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { chooseProfile } from "../../src/check/choose-profile.ts";
import { prepareRules, runRules } from "../../src/check/run.ts";
import { citationsOf } from "../../src/cite.ts";
import { loadRegister } from "../../src/law/load.ts";
import { located } from "../../src/locate.ts";
import { Finding, type Source } from "../../src/model.ts";
import { parsePlan } from "../../src/plan/index.ts";
import { cleanText } from "../../src/text/clean-text.ts";
import { sourceOf } from "../source.ts";

async function judged(text: string, more: Partial<Source> = {}) {
  const source = sourceOf(text, more);
  const clean = cleanText(source);
  const draft = parsePlan(clean);
  const plan = located(draft, clean, source);
  const asOf = "2026-02-05";
  const { citations, rulings } = await citationsOf(clean, draft, {
    asOf,
    lang: "vi",
    register: loadRegister,
  });
  const subject = {
    plan,
    source,
    clean,
    citations: located(citations, clean, source),
    rulings,
    profile: chooseProfile(plan),
    asOf,
  };
  await prepareRules(subject, rules);
  return runRules(subject, rules, "vi");
}

const PIECES = [
  "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
  "Số:   /KH-UBND",
  "Số: 5/QĐ-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập – Tự do – Hạnh phúc",
  "An Bình, ngày 5 tháng 2 năm 2026",
  "An Bình, ngày    tháng 02 năm 2026",
  "KẾ HOẠCH",
  "Phát động thi đua năm 2026",
  "Căn cứ Luật Thi đua, khen thưởng;",
  "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 15 tháng 12 năm 2023 của Chính phủ;",
  "Căn cứ thông tư số 03/VBHN-BNV ngày 31/02/2021.",
  "Thực hiện Quy định số 37- QĐ/TW ngày 25/10/2021, Kết luận số 01-KL TW của Bộ Chính trị",
  "Với chủ đề “……”, xã ban hành kế hoạch như sau:",
  "I. MỤC ĐÍCH",
  "1. Mục đích",
  "3. Yêu cầu",
  "1.1. Nhiệm vụ chung",
  "d) Kiểm tra;",
  "e) Báo cáo.",
  "III. TỔ CHỨC THỰC HIỆN",
  "trao ... suất quà, ngày tháng 4 năm 2026",
  "Kế hoạch này../.",
  "Nơi nhận:",
  "- Các thôn;",
  "- Lưu./.",
  "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  "Nguyễn Văn A",
  "\u0000\u202e",
  "𝐀𝐁",
];

describe("all rules", () => {
  it("quote the source in findings of the contract's shape, composed or not, with any line ends", async () => {
    const plans = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
    const form = fc.constantFrom("NFC", "NFD");
    const end = fc.constantFrom("\n", "\r\n", "\n\n");
    const more = fc.record({ ocr: fc.boolean(), markdown: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(plans, form, end, more, async (pieces, form, end, more) => {
        const text = pieces.join(end).normalize(form);
        const { findings, evaluated, notEvaluated } = await judged(text, more);
        expect(Finding.array().parse(findings)).toEqual(findings);
        for (const { span, text: quoted, fix } of findings) {
          expect(span && text.slice(span.start, span.end)).toBe(quoted);
          for (const edit of fix?.edits ?? []) expect(edit.span.end).toBeLessThanOrEqual(text.length);
        }
        expect(evaluated.length + notEvaluated.length).toBe(rules.length);
      }),
    );
  });

  it("find the same in decomposed text", async () => {
    const text = PIECES.join("\n");
    const words = async (form: string) =>
      (await judged(text.normalize(form))).findings
        .filter(({ rule }) => rule !== "language/unicode") // the one that is about composing
        .map(({ rule, text }) => [rule, text?.normalize("NFC")]);
    expect((await words("NFC")).length).toBeGreaterThan(5);
    expect(await words("NFD")).toEqual(await words("NFC"));
  });

  // Each of these takes minutes where a pattern goes back over what it has read.
  it.each([
    ["dots", ` ${".".repeat(200_000)}x`],
    ["dots set apart", `ngày ${". ".repeat(100_000)}x`],
    ["ellipses", `số ${"…".repeat(200_000)}đ`],
    ["lines", `ngày ${"_".repeat(200_000)}x`],
    ["brackets", "[tên ".repeat(50_000)],
    ["one long word", `${"đ".repeat(200_000)} kết`],
    ["quotes", "chủ đề “".repeat(3_000)],
    ["spaces", `Số:${" ".repeat(200_000)}/KH`],
    ["labels", "1. a\n".repeat(10_000)],
    ["brackets opened", "(".repeat(200_000)],
    ["brackets closed", ")".repeat(200_000)],
    ["quotation marks", "“a' ".repeat(50_000)],
    ["straight marks", '"a '.repeat(60_000)],
    ["thousands", `1${",000".repeat(50_000)}x`],
    ["marks without spaces", "a,b;cd.Ef:".repeat(20_000)],
    ["repeated words", "các ".repeat(50_000)],
    ["combining marks", `a${"\u0301".repeat(200_000)}`],
    ["foreign letters", "СР".repeat(100_000)],
    ["names of laws", "luật đất đai, ".repeat(15_000)],
  ])("end on a great many %s", async (_, hostile) => {
    const text = `KẾ HOẠCH\nThi đua\nI. MỤC ĐÍCH\n${hostile}\nII. NỘI DUNG\n${hostile}\nNơi nhận:\n- Lưu: VT.`;
    expect((await judged(text)).evaluated.length).toBeGreaterThan(0);
  });
});
