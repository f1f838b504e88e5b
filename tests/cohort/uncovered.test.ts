import { describe, expect, it } from "vitest";
import type { Answer, Demand } from "../../src/cohort/model.ts";
import { uncoveredIn } from "../../src/cohort/uncovered.ts";
import { Finding } from "../../src/model/contract.ts";

const TEXT = "KẾ HOẠCH\nPhấn đấu 70% hộ dùng nước sạch.";
const said = { span: { start: 9, end: 40 }, text: TEXT.slice(9, 40) };
const demand = (kind: Demand["kind"], words: string, general?: true): Demand => ({
  ...{ kind, passage: { span: { start: 0, end: words.length }, text: words } },
  ...(general && { general }),
});
const DEMANDS = [
  demand("target", "90% hộ dùng nước sạch"),
  demand("target", "80% hộ có nhà tắm", true),
  demand("task", "Thành lập tổ thủy nông ở từng thôn"),
  demand("movement", "Nước sạch về bản"),
];

const findings = (answers: readonly Answer[], lang: "vi" | "en" = "vi"): Finding[] =>
  uncoveredIn({ superior: "41/KH-UBND, UBND tỉnh Lào Cai", demands: DEMANDS }, answers, { text: TEXT }, lang);

describe("findings on what a plan leaves out", () => {
  it.each([
    [0, "covered", null],
    [0, null, null],
    [0, "weakened", "warning"],
    [0, "left-out", "warning"],
    [1, "left-out", "info"],
    [1, "weakened", "warning"],
    [2, "left-out", "info"],
    [3, "left-out", "warning"],
  ] as const)("demand %i, %s: %s", (at, outcome, severity) => {
    const passage = outcome === "left-out" ? null : said;
    const found = findings([{ demand: at, outcome, passage }]);
    expect(found.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
  });

  it("keep the contract, quote the superior and say where the plan answers", () => {
    const [weak, left] = findings([
      { demand: 0, outcome: "weakened", passage: said },
      { demand: 3, outcome: "left-out", passage: null },
    ]);
    for (const finding of [weak, left]) expect(Finding.parse(finding)).toEqual(finding);
    expect(weak).toMatchObject({
      text: "Phấn đấu 70% hộ dùng nước sạch.",
      expected: "90% hộ dùng nước sạch",
    });
    expect(weak!.location).toMatchObject({ line: 2, column: 1 });
    expect(weak!.message).toContain("(41/KH-UBND, UBND tỉnh Lào Cai) yêu cầu: “90% hộ dùng nước sạch”");
    expect(left).toMatchObject({ text: null, span: null, location: null });
    expect(left!.message).toContain("“Nước sạch về bản”");
  });

  it("are told in both languages", () => {
    const answer: Answer = { demand: 0, outcome: "left-out", passage: null };
    expect(findings([answer], "vi")[0]!.message).toMatch(/^Chưa thấy nội dung/);
    expect(findings([answer], "en")[0]!.message).toMatch(/^Nothing was found/);
  });
});
