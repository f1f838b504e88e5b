import { describe, expect, it } from "vitest";
import { Suppression } from "../../src/check/suppression.ts";
import { type Suppressible, suppressed } from "../../src/check/suppressions.ts";

const TODAY = "2026-11-20";
const MOTTO = { rule: "structure/motto", fingerprint: "00000000000000aa", path: "xa/2026/ke-hoach.docx" };
const NUMBER = { ...MOTTO, rule: "structure/number", fingerprint: "00000000000000bb" };

const reasons = (suppressions: readonly Suppression[], findings: readonly Suppressible[] = [MOTTO, NUMBER]) =>
  suppressed(findings, suppressions, TODAY).by.map((by) => by?.reason ?? null);

describe("suppressed", () => {
  it("picks the one finding of a fingerprint", () => {
    expect(reasons([{ fingerprint: NUMBER.fingerprint, reason: "a" }])).toEqual([null, "a"]);
  });

  it("picks all findings of a rule", () => {
    const elsewhere = { ...MOTTO, fingerprint: "00000000000000cc", path: "khac.docx" };
    expect(reasons([{ rule: MOTTO.rule, reason: "a" }], [MOTTO, elsewhere, NUMBER])).toEqual([
      "a",
      "a",
      null,
    ]);
  });

  it.each([
    ["ke-hoach.docx", true],
    ["*.docx", true],
    ["xa/**", true],
    ["./xa/**/*.docx", true],
    ["**/ke-hoach.{docx,pdf}", true],
    ["**/**/ke-hoach.docx", true],
    ["xa/*.docx", false],
    ["*.pdf", false],
    ["2026", false],
  ])("with the path %s picks a finding of xa/2026/ke-hoach.docx: %s", (path, picks) => {
    const suppression = { rule: MOTTO.rule, path, reason: "a" };
    expect(reasons([suppression])).toEqual([picks ? "a" : null, null]);
    const windows = { ...MOTTO, path: ".\\xa\\2026\\ke-hoach.docx" };
    expect(reasons([suppression], [windows])).toEqual([picks ? "a" : null]);
  });

  it("holds on the last day and no longer", () => {
    const until = (expires: string) =>
      suppressed([MOTTO], [{ rule: MOTTO.rule, reason: "a", expires }], TODAY);
    expect(until(TODAY)).toMatchObject({ by: [{ reason: "a" }], expired: [] });
    expect(until("2026-11-19")).toMatchObject({ by: [null], expired: [{ reason: "a" }] });
  });

  it("reports an expired one once, and only where it would have counted", () => {
    const old = { rule: MOTTO.rule, reason: "old", expires: "2020-01-01" };
    const unused = { rule: "structure/title", reason: "x", expires: "2020-01-01" };
    expect(suppressed([MOTTO, MOTTO, NUMBER], [old, unused], TODAY).expired).toEqual([old]);
    const valid = { rule: MOTTO.rule, reason: "new" };
    expect(suppressed([MOTTO], [old, valid], TODAY)).toEqual({ by: [valid], expired: [] });
  });
});

describe("Suppression", () => {
  it.each([
    [{ rule: "structure/motto", reason: "Mẫu của tỉnh" }],
    [{ rule: "structure/motto", path: "xa/**", reason: "a", expires: "2026-12-31" }],
    [{ fingerprint: "0123456789abcdef", reason: "a" }],
  ])("takes %j", (entry) => {
    expect(Suppression.parse(entry)).toEqual(entry);
  });

  it.each([
    [{ rule: "structure/motto" }],
    [{ rule: "structure/motto", reason: "  " }],
    [{ reason: "a" }],
    [{ rule: "structure/motto", fingerprint: "0123456789abcdef", reason: "a" }],
    [{ fingerprint: "xyz", reason: "a" }],
    [{ fingerprint: "0123456789abcdef", path: "*", reason: "a" }],
    [{ rule: "motto", reason: "a" }],
    [{ rule: "structure/motto", reason: "a", expires: "31/12/2026" }],
    [{ rule: "structure/motto", reason: "a", until: "2026-12-31" }],
  ])("refuses %j", (entry) => {
    expect(Suppression.safeParse(entry).success).toBe(false);
  });
});
